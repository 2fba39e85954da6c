"""Calm mode, the ceiling and its lock, and measuring how loud it is."""

import pytest
from PyQt6.QtCore import Qt
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.link.messages import (
    DoseTold,
    LockCeiling,
    MeasureRoom,
    RaiseCeiling,
    RoomMeasured,
    SettingsTold,
    UnlockCeiling,
)
from improv.ui.mixing.hearing_page import HearingPage
from improv.ui.mixing.room_measuring import share
from tests.ui.conftest import Desk, simulate

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(desk: Desk) -> HearingPage:
    """The page, open."""
    panel = desk.window.panel
    panel.open(panel.hearing)
    return panel.hearing


def test_opening_it_asks_for_nothing(desk: Desk, page: HearingPage) -> None:
    desk.window.panel.leave()
    assert desk.asked == []


def test_calm_mode(desk: Desk, page: HearingPage) -> None:
    simulate.mouseClick(page.calm.buttons[True], LEFT)
    assert desk.asked == [ask.SetCalm(True)]
    assert desk.window.play.status.text() == "Calm mode is on"
    desk.do(ask.SetCalm(False))
    assert page.calm.value is False


def test_the_ceiling_is_lowered_and_raised(desk: Desk, page: HearingPage, qtbot: QtBot) -> None:
    bar = page.ceiling.bar
    bar.setFocus()
    for _ in range(4):
        simulate.keyClick(bar, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: desk.jam.mix.ceiling == -10.0)
    simulate.keyClick(bar, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: desk.jam.mix.ceiling == -6.0)
    assert not page.ceiling.higher.isVisible()
    desk.do(ask.SetCeiling(-20.0))
    qtbot.waitUntil(lambda: bar.value() == -20)
    assert desk.window.play.status.text() == "Loudest allowed: \N{MINUS SIGN}20 dB"


def test_a_pin_locks_and_opens_it(desk: Desk, page: HearingPage) -> None:
    lock = page.ceiling
    lock.pin.setFocus()
    simulate.keyClicks(lock.pin, "123")
    assert not lock.lock.isEnabled()
    simulate.keyClick(lock.pin, Qt.Key.Key_Return)
    simulate.keyClicks(lock.pin, "4")
    simulate.mouseClick(lock.lock, LEFT)
    assert desk.asked == [LockCeiling("1234")]
    assert lock.pin.text() == ""
    desk.showing.hear(SettingsTold(locked=True))
    assert lock.lock.text() == "Unlock"
    simulate.keyClicks(lock.pin, "asdf")
    simulate.keyClick(lock.pin, Qt.Key.Key_Return)
    assert desk.asked[1:] == [UnlockCeiling("asdf")]
    assert desk.presses() == []


def test_a_locked_ceiling_is_raised_with_its_pin_only(desk: Desk, page: HearingPage, qtbot: QtBot) -> None:
    desk.do(ask.SetCeiling(-12.0))
    desk.showing.hear(SettingsTold(locked=True))
    lock = page.ceiling
    lock.bar.setValue(-14)
    lock.bar.setValue(-8)
    qtbot.waitUntil(lambda: desk.jam.mix.ceiling == -14.0)
    assert desk.asked == [ask.SetCeiling(-14.0)]
    assert lock.higher.isVisible()
    assert lock.higher.text() == "Raise to \N{MINUS SIGN}8 dB"
    assert not lock.higher.isEnabled()
    simulate.keyClicks(lock.pin, "wrong")
    simulate.mouseClick(lock.higher, LEFT)
    assert desk.asked[1:] == [RaiseCeiling(-8.0, "wrong")]
    desk.showing.hear(SettingsTold(locked=True))
    qtbot.waitUntil(lambda: lock.bar.value() == -14)
    assert not lock.higher.isVisible()


def test_nothing_of_a_pin_is_left_when_the_page_goes(desk: Desk, page: HearingPage, qtbot: QtBot) -> None:
    desk.do(ask.SetCeiling(-12.0))
    desk.showing.hear(SettingsTold(locked=True))
    page.ceiling.bar.setValue(-8)
    simulate.keyClicks(page.ceiling.pin, "1234")
    desk.window.panel.leave()
    assert page.ceiling.pin.text() == ""
    qtbot.waitUntil(lambda: page.ceiling.bar.value() == -12)


def test_the_room_is_measured_in_three_steps(desk: Desk, page: HearingPage) -> None:
    steps = page.measuring
    assert not steps.done.isEnabled()
    assert steps.now.text().startswith("Not measured yet")
    simulate.mouseClick(steps.play, LEFT)
    assert desk.asked == [MeasureRoom(True)]
    assert not steps.play.isChecked()
    desk.showing.hear(SettingsTold(noise=True))
    assert (steps.play.isChecked(), steps.play.text()) == (True, "Stop the noise")
    steps.level.number.setFocus()
    steps.level.number.selectAll()
    simulate.keyClicks(steps.level.number, "71")
    simulate.mouseClick(steps.done, LEFT)
    assert desk.asked[1:] == [RoomMeasured(71.0)]
    desk.showing.hear(SettingsTold(calibration=97.0))
    assert not steps.play.isChecked()
    assert steps.now.text().startswith("Measured.")
    desk.showing.hear(DoseTold(63.2, 0.031, 0.094))
    assert steps.now.text() == "Now about 63 dB(A)"
    assert steps.dose.text() == (
        "Today about 3 % of a week's listening for adults, 9 % for children: an estimate."
    )
    desk.showing.hear(DoseTold(-23.0, 0.031, 0.094))
    assert steps.now.text() == "Now less than 30 dB(A)"


def test_the_noise_ends_with_the_page(desk: Desk, page: HearingPage) -> None:
    simulate.mouseClick(page.measuring.play, LEFT)
    simulate.mouseClick(desk.window.panel.close_button, LEFT)
    assert desk.asked == [MeasureRoom(True), MeasureRoom(False)]


def test_the_noise_ends_by_its_button(desk: Desk, page: HearingPage) -> None:
    desk.showing.hear(SettingsTold(noise=True))
    simulate.mouseClick(page.measuring.play, LEFT)
    assert desk.asked == [MeasureRoom(False)]
    desk.showing.hear(SettingsTold())
    desk.window.panel.leave()
    assert desk.asked == [MeasureRoom(False)]


def test_a_share_claims_no_more_than_is_known() -> None:
    assert [share(part) for part in (0.0, 0.004, 0.0312, 1.5)] == ["0 %", "< 1 %", "3 %", "150 %"]


def test_the_fader_follows_a_control_and_nothing_else_that_is_told(desk: Desk) -> None:
    volume = desk.window.play.side.volume
    desk.asked.clear()
    desk.showing.hear(SettingsTold(volume=0.25))
    shown = volume.value()
    assert shown == round(0.25 * volume.maximum())
    desk.showing.hear(SettingsTold(locked=True))
    assert volume.value() == shown
    assert desk.asked == []  # it is told to nobody again
