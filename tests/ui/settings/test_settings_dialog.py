"""The settings stand beside the pads: opened and closed by key, in nobody's way."""

from itertools import pairwise

import pytest
from PyQt6.QtCore import QPoint, Qt
from PyQt6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.link.messages import ProfilesChanged
from improv.link.profile import Profile
from tests.ui.conftest import Desk, simulate

SAME_ROW = 24
"""Pixels that the middles of parts in one row may differ by."""


def test_a_key_opens_and_closes_them(desk: Desk, qtbot: QtBot) -> None:
    settings = desk.window.settings
    simulate.keyClick(desk.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(settings.isVisible)
    assert desk.window.top.settings.isChecked()
    qtbot.waitUntil(settings.isActiveWindow)
    simulate.keyClick(settings, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(settings.isHidden)
    assert not desk.window.top.settings.isChecked()


def test_esc_stops_all_sound_and_closes_nothing(desk: Desk, qtbot: QtBot) -> None:
    settings = desk.window.settings
    settings.toggle()
    qtbot.waitUntil(settings.isActiveWindow)
    simulate.keyClick(settings, Qt.Key.Key_Escape)
    assert isinstance(desk.asked[-1], ask.Panic)
    assert settings.isVisible()
    settings.close_button.click()
    assert settings.isHidden()


def test_keys_play_no_pads_meanwhile_and_nothing_stays_held(desk: Desk, qtbot: QtBot) -> None:
    settings = desk.window.settings
    canvas = desk.window.play.canvas
    simulate.mousePress(canvas, Qt.MouseButton.LeftButton, pos=canvas.place_of(0).center())
    settings.toggle()
    qtbot.waitUntil(settings.isActiveWindow)
    qtbot.waitUntil(lambda: len(desk.releases()) == 1)
    before = desk.presses()
    simulate.keyClick(settings, Qt.Key.Key_F)
    assert desk.presses() == before
    settings.hide()


def test_the_page_that_was_left_comes_again(desk: Desk) -> None:
    settings = desk.window.settings
    settings.open(settings.language)
    settings.hide()
    settings.toggle()
    assert settings.page is settings.language
    settings.hide()


@pytest.mark.parametrize("number", range(4))
def test_tab_goes_through_each_page_as_the_eye_does(desk: Desk, qtbot: QtBot, number: int) -> None:
    desk.showing.hear(ProfilesChanged((Profile("Ana"),)))
    settings = desk.window.settings
    settings.open(list(settings.tabs)[number])
    settings.access.chooser.chosen.emit("Ana")
    qtbot.waitUntil(settings.isActiveWindow)
    QApplication.processEvents()
    places = [_middle(part, settings) for part in _stops(settings)]
    assert len(places) > (20 if settings.page is settings.access else 1)
    for before, after in pairwise(places):
        below = after.y() > before.y() + SAME_ROW
        beside = abs(after.y() - before.y()) <= SAME_ROW and after.x() > before.x()
        assert below or beside, (before, after)
    settings.hide()


def _stops(top: QWidget) -> list[QWidget]:
    """What Tab comes to, in its order, from the first tab on."""
    first: QWidget = next(iter(top.tabs.values()))  # type: ignore[attr-defined]
    found: list[QWidget] = []
    part: QWidget | None = first
    while part is not None:
        if part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(part)
        part = part.nextInFocusChain()
        if part is first:
            break
    return found


def _middle(part: QWidget, top: QWidget) -> QPoint:
    """Where a part is; what is fixed below a page that scrolls comes after all of the page."""
    place = part.mapTo(top, part.rect().center())
    return place + QPoint(0, 100_000) if part.objectName() == "settingsClose" else place
