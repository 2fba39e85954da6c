"""What the window's user does is what the host is asked for."""

from PyQt6.QtCore import QPoint, QPointF, Qt
from PyQt6.QtGui import QAction, QWheelEvent
from PyQt6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.player import SourceKind, home_of, lane_of
from improv.link.messages import NewJam, SetVolume
from improv.music.harmony import Guard, Mode
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


class Menu:
    """The menu of a player's chip, open."""

    def __init__(self, desk: Desk, qtbot: QtBot, seat: int) -> None:
        self._qtbot = qtbot
        simulate.mouseClick(desk.window.play.players.chips[seat], LEFT)
        self.menu = desk.window.findChildren(QMenu, "playerMenu")[-1]
        qtbot.waitExposed(self.menu)

    def action(self, text: str) -> QAction:
        return next(a for a in self.menu.findChildren(QAction) if a.text().startswith(text))

    def texts(self) -> list[str]:
        return [action.text() for action in self.menu.actions() if action.text()]

    def below(self, text: str) -> QMenu:
        menu = next(a for a in self.menu.actions() if a.text().startswith(text)).menu()
        assert isinstance(menu, QMenu)
        return menu

    def click(self, below: str, text: str) -> None:
        """Choose something of a menu below this one with the mouse."""
        menu = self.below(below)
        place = self.menu.actionGeometry(next(a for a in self.menu.actions() if a.menu() is menu)).center()
        simulate.mouseClick(self.menu, LEFT, pos=place)
        self._qtbot.waitUntil(menu.isVisible)
        action = next(a for a in menu.actions() if a.text() == text)
        simulate.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())

    def choose(self, text: str) -> None:
        self.action(text).trigger()
        self.menu.close()


def test_a_player_s_menu(desk: Desk, qtbot: QtBot, dressed: QApplication) -> None:
    desk.do(ask.Join("m1", "Launchkey", SourceKind.MIDI))
    menu = Menu(desk, qtbot, 2)
    assert menu.texts() == [
        "Sound: Warm pad",
        "Keys: White keys are the scale",
        "Octave up",
        "Octave down",
        "Range: anywhere",
        "Transpose: none",
        "Glide between notes",
        "Guard against harsh notes: off",
        "One player for each MIDI channel",
        "Free this seat",
    ]
    menu.choose("Pluck")
    Menu(desk, qtbot, 2).choose("Keys snap")
    Menu(desk, qtbot, 2).choose("Octave up")
    Menu(desk, qtbot, 2).choose("Free this seat")
    assert desk.asked == [
        ask.ChooseSound(2, SOUNDS[2]),
        ask.ChooseMode(2, Mode.SNAP),
        ask.ChooseOctave(2, 0),
        ask.Vacate(2),
    ]


def test_range_transposition_and_glide_of_a_player(desk: Desk, qtbot: QtBot) -> None:
    desk.do(ask.Join("m1", "Launchkey", SourceKind.MIDI))
    Menu(desk, qtbot, 2).click("Range", "own register")
    Menu(desk, qtbot, 2).choose("+3 steps")
    Menu(desk, qtbot, 2).choose("Glide between notes")
    menu = Menu(desk, qtbot, 2)
    assert {"Range: own register", "Transpose: +3 steps"} <= set(menu.texts())
    assert [menu.action(text).isChecked() for text in ("+3 steps", "As it is", "Glide")] == [
        True,
        False,
        True,
    ]
    menu.choose("As it is")
    Menu(desk, qtbot, 2).choose("Glide between notes")
    assert desk.asked == [
        ask.ChooseCompass(2, lane_of(desk.jam.players[2].octave)),
        ask.Transpose(2, 3),
        ask.ChooseGlide(2, on=True),
        ask.Transpose(2, 0),
        ask.ChooseGlide(2, on=False),
    ]


def test_ranges_of_a_player(desk: Desk, qtbot: QtBot) -> None:
    desk.do(ask.ChooseOctave(1, 2))
    names = ["anywhere", "own register", "low", "middle", "high", "one octave"]
    ranges = [None, lane_of(2), lane_of(-1), lane_of(0), lane_of(1), home_of(2)]
    assert home_of(2) == (84.0, 96.0)
    for name, compass in reversed(list(zip(names, ranges, strict=True))):
        Menu(desk, qtbot, 1).click("Range", name)
        assert desk.asked[-1] == ask.ChooseCompass(1, compass)
        assert desk.jam.players[1].compass == compass
        menu = Menu(desk, qtbot, 1)
        assert f"Range: {name}" in menu.texts()
        assert [action.text() for action in menu.below("Range").actions() if action.isChecked()] == [name]
        menu.menu.close()
    desk.do(ask.ChooseCompass(1, (50.0, 70.0)))
    assert "Range: another" in Menu(desk, qtbot, 1).texts()


def test_every_step_is_offered_and_one_that_somebody_else_chose(desk: Desk, qtbot: QtBot) -> None:
    desk.do(ask.Transpose(1, 12))
    texts = [action.text() for action in Menu(desk, qtbot, 1).menu.findChildren(QAction)]
    steps = [text for text in texts if text.startswith(("+", "-")) and text.endswith((" step", " steps"))]
    assert steps[:3] == ["+12 steps", "+7 steps", "+6 steps"]
    assert len(steps) == 15


def test_a_player_s_menu_leads_to_the_page_of_its_sound(desk: Desk, qtbot: QtBot) -> None:
    desk.do(ask.Join("m1", "Launchkey", SourceKind.MIDI))
    Menu(desk, qtbot, 2).choose("Hear and turn them")
    page = desk.window.panel.sound
    assert page.isVisible()
    assert page.player.currentText() == "2 · Launchkey"


def test_the_pads_have_modes_of_their_own(desk: Desk, qtbot: QtBot) -> None:
    menu = Menu(desk, qtbot, 1)
    assert menu.texts() == [
        "Sound: Marimba",
        "Pads: The whole scale",
        "Octave up",
        "Octave down",
        "Range: anywhere",
        "Transpose: none",
        "Glide between notes",
        "Guard against harsh notes: off",
        "Free this seat",
    ]
    menu.choose("Five notes")
    assert desk.asked == [ask.ChooseMode(1, Mode.FIVE)]
    assert {pad.column for pad in desk.window.play.canvas.pads} == set(range(5))
    Menu(desk, qtbot, 1).choose("One note")
    assert [pad.degree for pad in desk.window.play.canvas.pads] == [-1, 0, 1]


def test_the_guard_is_chosen_for_everybody_and_a_player_is_left_alone(desk: Desk, qtbot: QtBot) -> None:
    Menu(desk, qtbot, 1).choose("For everybody: strong")
    assert desk.window.play.status.text() == "Guard against harsh notes: strong"
    Menu(desk, qtbot, 1).choose("Never move the notes")
    menu = Menu(desk, qtbot, 1)
    assert "Guard against harsh notes: strong" in menu.texts()
    menu.choose("Never move the notes")
    assert desk.asked == [
        ask.SetGuard(Guard.STRONG),
        ask.Exempt(1, exempt=True),
        ask.Exempt(1, exempt=False),
    ]


def test_a_person_is_named_in_the_menu(desk: Desk, qtbot: QtBot) -> None:
    menu = Menu(desk, qtbot, 1)
    field = menu.menu.findChild(QLineEdit, "personName")
    assert field is not None
    field.setFocus()
    simulate.keyClicks(field, "  Anna")
    simulate.keyClick(field, Qt.Key.Key_Return)
    assert desk.asked == [ask.SeatPerson(1, "Anna")]
    assert desk.window.play.players.chips[1].accessibleName().startswith("Player 1, Anna, This computer")


def test_channels_are_split_and_joined(desk: Desk, qtbot: QtBot) -> None:
    desk.do(ask.Join("m1", "Launchkey", SourceKind.MIDI))
    Menu(desk, qtbot, 2).choose("One player for each")
    desk.do(ask.Press("m1", 60, channel=3))
    menu = Menu(desk, qtbot, 2)
    assert menu.action("One player for each").isChecked()
    menu.choose("One player for each")
    assert desk.asked == [ask.SplitChannels("m1", True), ask.SplitChannels("m1", False)]


def test_a_device_unplugged_while_its_menu_is_open(desk: Desk, qtbot: QtBot) -> None:
    desk.do(ask.Join("m1", "Launchkey", SourceKind.MIDI))
    menu = Menu(desk, qtbot, 2)
    desk.do(ask.Unplug("m1"), ask.Vacate(2))
    menu.choose("Octave up")
    assert len(desk.jam.players) == 1


def test_names_with_marks_are_shown_as_they_are(desk: Desk, qtbot: QtBot) -> None:
    desk.do(ask.Join("m1", "<b>R&D</b>", SourceKind.MIDI))
    chip = desk.window.play.players.chips[2]
    assert chip.toolTip().startswith("<qt>&lt;b&gt;R&amp;D")
    assert "<b>R&D</b>" in desk.window.play.status.text()


def test_esc_closes_an_open_menu_and_stops_no_sound(desk: Desk, qtbot: QtBot) -> None:
    menu = Menu(desk, qtbot, 1).menu
    simulate.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    assert desk.asked == []
    simulate.keyClick(desk.window, Qt.Key.Key_Escape)
    assert desk.asked == [ask.Panic()]
