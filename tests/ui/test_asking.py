"""What the window's user does is what the host is asked for."""

from PyQt6.QtCore import QPoint, QPointF, Qt
from PyQt6.QtGui import QWheelEvent
from PyQt6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.player import SourceKind, home_of, lane_of
from improv.link.messages import NewJam, SetVolume
from tests.ui.conftest import SOUNDS, Desk, simulate

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def click(desk: Desk, qtbot: QtBot, name: str) -> None:
    button = desk.window.findChild(QPushButton, name)
    assert button is not None
    simulate.mouseClick(button, LEFT)


def test_pads_are_pressed_equally_loud(desk: Desk, qtbot: QtBot) -> None:
    simulate.mouseClick(desk.window.play.canvas, LEFT, pos=desk.centre(9))
    qtbot.waitUntil(lambda: len(desk.asked) == 2)
    assert desk.asked == [ask.Press("screen", 4, 80), ask.Release("screen", 4)]


def test_buttons(desk: Desk, qtbot: QtBot) -> None:
    for name in ("panicButton", "fadeButton", "newJamButton"):
        click(desk, qtbot, name)
    assert desk.asked == [ask.Panic(), ask.SoftStop(), NewJam()]


def test_commands_act_on_release(desk: Desk, qtbot: QtBot) -> None:
    stop = desk.window.top.stop
    simulate.mousePress(stop, LEFT)
    assert desk.asked == []
    simulate.mouseRelease(stop, LEFT)
    assert desk.asked == [ask.Panic()]


def test_keys(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    simulate.keyClick(window, Qt.Key.Key_Escape)
    simulate.keyClick(window, Qt.Key.Key_Escape, Qt.KeyboardModifier.ShiftModifier)
    simulate.keyClick(window, Qt.Key.Key_M, CONTROL)
    simulate.keyClick(window, Qt.Key.Key_N, CONTROL)
    simulate.keyClick(window, Qt.Key.Key_Up, CONTROL)
    simulate.keyClick(window, Qt.Key.Key_Down, CONTROL)
    simulate.keyClick(window, Qt.Key.Key_BracketRight)
    simulate.keyClick(window, Qt.Key.Key_BracketLeft)
    assert desk.asked == [
        ask.Panic(),
        ask.SoftStop(),
        ask.MarkMoment(),
        NewJam(),
        SetVolume(0.45),
        SetVolume(0.4),
        ask.ChooseOctave(1, 1),
        ask.ChooseOctave(1, 0),
    ]


def test_stop_works_wherever_the_focus_is(desk: Desk, qtbot: QtBot) -> None:
    for widget in (
        desk.window.top.key,
        desk.window.play.side.volume,
        desk.window.play.players.chips[1],
    ):
        widget.setFocus()
        simulate.keyClick(widget, Qt.Key.Key_Escape)
    assert desk.asked == [ask.Panic()] * 3


def test_f1_shows_and_hides_the_keys(desk: Desk, qtbot: QtBot) -> None:
    simulate.keyClick(desk.window, Qt.Key.Key_F1)
    assert desk.window.help.isVisible()
    assert desk.window.rect().contains(desk.window.help.geometry())
    click(desk, qtbot, "helpClose")
    assert not desk.window.help.isVisible()
    click(desk, qtbot, "helpButton")
    assert desk.window.help.isVisible()
    simulate.keyClick(desk.window, Qt.Key.Key_D)
    assert desk.presses() == [2]  # the card stops nothing


def test_the_own_sound_is_chosen(desk: Desk) -> None:
    sound = desk.window.play.sound
    assert [sound.itemText(n) for n in range(sound.count())] == [known.name for known in SOUNDS]
    sound.activated.emit(2)
    assert desk.asked == [ask.ChooseSound(1, SOUNDS[2])]
    assert sound.currentText() == "Pluck"


def test_letters_and_the_wheel_choose_nothing(desk: Desk, qtbot: QtBot, dressed: QApplication) -> None:
    sound = desk.window.play.sound
    sound.setFocus()
    simulate.keyClick(sound, Qt.Key.Key_P, CONTROL)
    middle = QPointF(sound.rect().center())
    wheel = QWheelEvent(
        middle,
        sound.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    dressed.sendEvent(sound, wheel)
    assert (desk.asked, sound.currentText()) == ([], "Marimba")


def test_the_register_of_one_who_keeps_to_it_moves_along(desk: Desk, qtbot: QtBot) -> None:
    desk.do(ask.ChooseCompass(1, lane_of(0)))
    simulate.keyClick(desk.window, Qt.Key.Key_BracketRight)
    assert desk.asked == [ask.ChooseOctave(1, 1), ask.ChooseCompass(1, lane_of(1))]
    desk.do(ask.ChooseCompass(1, home_of(1)))
    simulate.keyClick(desk.window, Qt.Key.Key_BracketLeft)
    assert desk.asked[2:] == [ask.ChooseOctave(1, 0), ask.ChooseCompass(1, home_of(0))]
    desk.do(ask.ChooseCompass(1, (50.0, 70.0)))
    simulate.keyClick(desk.window, Qt.Key.Key_BracketRight)
    assert desk.asked[4:] == [ask.ChooseOctave(1, 1)]


def test_names_with_marks_are_shown_as_they_are(desk: Desk, qtbot: QtBot) -> None:
    desk.do(ask.Join("m1", "<b>R&D</b>", SourceKind.MIDI))
    chip = desk.window.play.players.chips[2]
    assert "&lt;b&gt;R&amp;D&lt;/b&gt;" in chip.toolTip()
    assert "<b>" not in chip.toolTip()
    assert "<b>R&D</b>" in desk.window.play.status.text()
