"""The mixer: what it shows, and what its bars and buttons ask for."""

import pytest
from msgspec.structs import replace
from PyQt6.QtCore import QPoint, QPointF, Qt
from PyQt6.QtGui import QWheelEvent
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.mixing import Echo, Room, Strip
from improv.jam.player import SourceKind
from improv.jam.setting import BED, PULSE, SONG, BedKind, Song
from improv.ui.mixing.mixer_page import DECAYS, MixerPage
from improv.ui.parts.bar import Bar
from tests.ui.conftest import Desk, simulate

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(desk: Desk) -> MixerPage:
    """The mixer, open, with two players."""
    desk.do(ask.Join("m1", "Launchkey", SourceKind.MIDI), ask.SeatPerson(2, "Ana"))
    simulate.keyClick(desk.window, Qt.Key.Key_L, CONTROL)
    return desk.window.panel.mixer


def strips(desk: Desk, part: int) -> list[Strip]:
    """What was asked for a part."""
    return [asked.strip for asked in desk.asked if isinstance(asked, ask.ChangeStrip) and asked.part == part]


def place(bar: Bar, value: int) -> QPoint:
    return QPoint(round(bar.place_of(value)), bar.height() - 15)


def wheel(bar: Bar) -> QWheelEvent:
    """One notch down, over a bar."""
    return QWheelEvent(
        QPointF(9, 9),
        bar.mapToGlobal(QPointF(9, 9)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def test_its_key_and_its_button_open_and_close_it(desk: Desk) -> None:
    simulate.keyClick(desk.window, Qt.Key.Key_L, CONTROL)
    assert desk.window.panel.mixer.isVisible()
    assert desk.window.top.mixer.isChecked()
    simulate.mouseClick(desk.window.top.mixer, LEFT)
    assert desk.window.panel.page is None
    assert desk.asked == []


def test_there_is_a_row_for_each_part_that_is_there(desk: Desk, page: MixerPage) -> None:
    assert list(page.rows) == [1, 2, BED, PULSE]
    assert page.rows[2].level.accessibleName() == "Level of Ana, 0 dB"
    assert page.rows[2].pan.accessibleName() == "Place of Ana, own"
    assert page.rows[2].mute.accessibleName() == "Mute Ana"
    assert [row.solo.isVisible() for row in page.rows.values()] == [True, True, False, False]
    desk.do(ask.Vacate(2))
    desk.do(ask.LoadSong(Song("x.wav", "0" * 64, "A song", 60.0)))
    assert list(page.rows) == [1, BED, PULSE, SONG]


def test_a_level_is_dragged(desk: Desk, page: MixerPage, qtbot: QtBot) -> None:
    level = page.rows[2].level
    simulate.mousePress(level, LEFT, pos=place(level, 0))
    for value in range(-1, -13, -1):
        simulate.mouseMove(level, place(level, value))
    simulate.mouseRelease(level, LEFT, pos=place(level, -12))
    qtbot.waitUntil(lambda: strips(desk, 2)[-1:] == [Strip(-12.0)])
    assert desk.jam.mix.strip(2) == Strip(-12.0)
    assert level.words == "\N{MINUS SIGN}12 dB"


def test_a_drag_asks_at_most_so_often(desk: Desk, page: MixerPage, qtbot: QtBot) -> None:
    level = page.rows[1].level
    for value in range(0, -60, -1):
        level.setValue(value)
    assert strips(desk, 1) == [Strip(-1.0)]
    qtbot.waitUntil(lambda: len(strips(desk, 1)) == 2)
    assert strips(desk, 1)[-1] == Strip(-59.0)


def test_del_and_a_double_click_bring_a_bar_back(desk: Desk, page: MixerPage, qtbot: QtBot) -> None:
    desk.do(ask.ChangeStrip(1, Strip(-20.0, 0.5)))
    row = page.rows[1]
    row.level.setFocus()
    simulate.keyClick(row.level, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: desk.jam.mix.strip(1) == Strip(0.0, 0.5))
    simulate.mouseDClick(row.pan, LEFT, pos=place(row.pan, 50))
    qtbot.waitUntil(lambda: desk.jam.mix.strip(1) == Strip())
    assert row.pan.words == "own"


def test_arrows_move_a_bar_and_letters_play_pads(desk: Desk, page: MixerPage, qtbot: QtBot) -> None:
    pan = page.rows[1].pan
    pan.setFocus()
    for _ in range(3):
        simulate.keyClick(pan, Qt.Key.Key_Right)
    simulate.keyClick(pan, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: desk.jam.mix.strip(1) == Strip(pan=0.03))
    assert pan.accessibleName() == "Place of Fox, right 3"
    assert desk.presses() == [2]


def test_mute_solo_and_echo(desk: Desk, page: MixerPage, qtbot: QtBot) -> None:
    row, chip = page.rows[2], desk.window.play.players.chips[2]
    simulate.mouseClick(row.mute, LEFT)
    qtbot.waitUntil(lambda: desk.jam.mix.strip(2) == Strip(mute=True))
    assert desk.window.play.status.text() == "Ana is muted"
    assert "muted" in chip.accessibleName()
    simulate.mouseClick(row.mute, LEFT)
    qtbot.waitUntil(lambda: desk.jam.mix.strip(2) == Strip())
    assert "muted" not in chip.accessibleName()
    row.solo.setFocus()
    simulate.keyClick(row.solo, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: desk.jam.mix.strip(2) == Strip(solo=True))
    assert desk.window.play.status.text() == "Ana plays solo"
    assert "others solo" in desk.window.play.players.chips[1].accessibleName()
    row.echo.setValue(40)
    qtbot.waitUntil(lambda: desk.jam.mix.strip(2) == Strip(solo=True, echo=0.4))


def test_what_others_change_is_shown(desk: Desk, page: MixerPage) -> None:
    desk.do(ask.ChangeStrip(2, Strip(-6.0, -0.4, mute=True, echo=0.25)), ask.SetBed(BedKind.DRONE))
    row = page.rows[2]
    assert (row.level.value(), row.pan.value(), row.echo.value()) == (-6, -40, 25)
    assert row.mute.isChecked()
    assert strips(desk, 2) == []


def test_what_is_told_waits_for_the_hand(desk: Desk, page: MixerPage, qtbot: QtBot) -> None:
    level = page.rows[1].level
    simulate.mousePress(level, LEFT, pos=place(level, -10))
    desk.do(ask.ChangeStrip(1, Strip(-30.0)))
    assert level.value() == -10
    simulate.mouseRelease(level, LEFT, pos=place(level, -10))
    qtbot.waitUntil(lambda: level.value() == -30)


def test_the_wheel_changes_nothing(desk: Desk, page: MixerPage, qtbot: QtBot) -> None:
    level = page.rows[1].level
    event = wheel(level)
    level.wheelEvent(event)
    assert not event.isAccepted()
    assert level.value() == 0


def test_the_song_has_one_volume(desk: Desk, page: MixerPage, qtbot: QtBot) -> None:
    desk.do(ask.LoadSong(Song("x.wav", "0" * 64, "A song", 60.0)), ask.SetSongLevel(-8.0))
    row = page.rows[SONG]
    assert row.level.value() == -8
    row.level.setValue(-20)
    simulate.mouseClick(row.mute, LEFT)
    qtbot.waitUntil(lambda: desk.jam.mix.strip(SONG) == Strip(mute=True))
    song = desk.jam.snapshot().song
    assert song is not None
    assert song.level == -20.0
    assert desk.window.panel.song.level.value() == -20


def test_room_and_echo(desk: Desk, page: MixerPage) -> None:
    simulate.mouseClick(page.room.buttons[DECAYS[3]], LEFT)
    page.beats.setFocus()
    simulate.keyClick(page.beats, Qt.Key.Key_Down)
    page.feedback.setFocus()
    simulate.keyClick(page.feedback, Qt.Key.Key_Down)
    assert desk.asked == [
        ask.SetRoom(Room(DECAYS[3])),
        ask.SetEcho(Echo(1.0, 0.35)),
        ask.SetEcho(Echo(1.0, 0.55)),
    ]
    desk.do(ask.SetRoom(replace(Room(), decay=0.5)), ask.SetEcho(Echo(0.5, 0.0)))
    assert page.room.value == DECAYS[0]
    assert (page.beats.currentIndex(), page.feedback.currentIndex()) == (0, 0)


def test_tab_goes_along_the_rows(desk: Desk, page: MixerPage) -> None:
    desk.do(ask.Join("m2", "Seaboard", SourceKind.MIDI))
    QApplication.processEvents()  # a new row is shown a moment later
    page.rows[2].level.setFocus()
    visited = []
    for _ in range(11):
        focused = desk.window.focusWidget()
        assert focused is not None
        visited.append(focused.objectName())
        desk.window.focusNextChild()
    two = [f"{part}_2" for part in ("level", "pan", "mute", "solo", "echo")]
    three = [f"{part}_3" for part in ("level", "pan", "mute", "solo", "echo")]
    assert visited == [*two, *three, "level_13"]
    page.rows[PULSE].echo.setFocus()
    desk.window.focusNextChild()
    focused = desk.window.focusWidget()
    assert focused in page.room.buttons.values()
