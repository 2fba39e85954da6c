"""Which keys and buttons are switches, and how they are learned."""

import pytest
from PyQt6.QtCore import QEvent, Qt
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.control import Action, Assignment, Control, ControlKind
from improv.link.messages import Told
from improv.link.profile import Scanning, Switch, SwitchKind
from improv.ui.access.switch_codes import name_of
from tests.ui.access.people import let_go, scanner_of, scanning, seat
from tests.ui.conftest import Desk, simulate

KEY = Qt.Key
D, SPACE, F9 = (Switch(SwitchKind.KEY, code) for code in (40, 65, 75))
RIGHT = Switch(SwitchKind.MOUSE, 2)


def send(desk: Desk, key: Qt.Key, code: int, *, down: bool, text: str = "", repeated: bool = False) -> None:
    """Let a key go down or up, told by its place."""
    kind = QEvent.Type.KeyPress if down else QEvent.Type.KeyRelease
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(desk.window, QKeyEvent(kind, key, none, code, 0, 0, text, repeated))


def direct(desk: Desk, switch: Switch) -> None:
    seat(desk, scanning(Scanning.DIRECT, switch=switch))
    desk.asked.clear()


def test_a_learned_key_is_a_switch_also_where_it_had_a_pad(desk: Desk, qtbot: QtBot) -> None:
    direct(desk, D)
    (pad,) = scanner_of(desk).offers
    send(desk, KEY.Key_D, 40, down=True, text="d")
    assert desk.presses() == [desk.window.play.canvas.pads[pad].degree]
    send(desk, KEY.Key_D, 40, down=False, text="d")
    qtbot.waitUntil(lambda: desk.releases() == desk.presses())
    (pad,) = scanner_of(desk).offers
    send(desk, KEY.Key_D, 40, down=True, text="d")
    assert desk.presses()[1] == desk.window.play.canvas.pads[pad].degree
    assert len(desk.presses()) == 2


def test_a_learned_key_leaves_all_others_to_the_pads(desk: Desk, qtbot: QtBot) -> None:
    direct(desk, F9)
    simulate.keyClick(desk.window, KEY.Key_S)
    assert desk.presses() == [1]
    simulate.keyClick(desk.window, KEY.Key_Space)  # that was not learned, and somebody else's focus
    assert len(desk.presses()) == 1


@pytest.mark.parametrize("key", [KEY.Key_Space, KEY.Key_Return, KEY.Key_P, KEY.Key_1, KEY.Key_Q])
def test_without_one_that_was_learned_every_free_key_is_the_switch(
    desk: Desk, qtbot: QtBot, key: Qt.Key
) -> None:
    direct(desk, Switch())
    (pad,) = scanner_of(desk).offers
    simulate.keyPress(desk.window, key)
    offered = desk.window.play.canvas.pads[pad].degree
    assert desk.presses() == [5 if key is KEY.Key_Q else offered]  # Q has a pad


@pytest.mark.parametrize("key", [KEY.Key_Escape, KEY.Key_Tab, KEY.Key_F1, KEY.Key_Shift, KEY.Key_BracketLeft])
def test_commands_are_no_switches(desk: Desk, key: Qt.Key) -> None:
    direct(desk, Switch())
    simulate.keyClick(desk.window, key)
    assert desk.presses() == []


def test_space_on_a_button_is_the_button_s(desk: Desk) -> None:
    direct(desk, Switch())
    desk.window.top.stop.setFocus()
    simulate.keyClick(desk.window.top.stop, KEY.Key_Space)
    assert desk.asked == [ask.Panic()]


def test_who_writes_uses_no_switch(desk: Desk, qtbot: QtBot) -> None:
    direct(desk, Switch())
    field = QLineEdit(desk.window)
    field.show()
    field.setFocus()
    simulate.keyClicks(field, "p 1")
    assert field.text() == "p 1"
    assert desk.presses() == []


def test_a_repeating_switch_is_one_press(desk: Desk, qtbot: QtBot) -> None:
    direct(desk, SPACE)
    send(desk, KEY.Key_Space, 65, down=True)
    for known in (True, False) * 20:
        send(desk, KEY.Key_Space, 65, down=False, repeated=known)
        send(desk, KEY.Key_Space, 65, down=True, repeated=known)
    assert len(desk.presses()) == 1
    send(desk, KEY.Key_Space, 65, down=False)
    qtbot.waitUntil(lambda: desk.releases() == desk.presses())


def test_a_mouse_button(desk: Desk, qtbot: QtBot) -> None:
    direct(desk, RIGHT)
    simulate.mousePress(desk.window.top.stop, Qt.MouseButton.RightButton)
    assert len(desk.presses()) == 1
    simulate.mouseRelease(desk.window, Qt.MouseButton.RightButton)
    assert desk.releases() == desk.presses()


def test_the_left_button_is_a_switch_on_the_pads_alone(desk: Desk) -> None:
    direct(desk, Switch(SwitchKind.MOUSE, 1))
    (pad,) = scanner_of(desk).offers
    simulate.mouseClick(desk.window.top.fade, Qt.MouseButton.LeftButton)
    assert desk.asked == [ask.SoftStop()]
    simulate.mousePress(desk.window.play.canvas, Qt.MouseButton.LeftButton, pos=desk.centre(14))
    assert desk.presses() == [desk.window.play.canvas.pads[pad].degree]
    simulate.mouseRelease(desk.window.play.canvas, Qt.MouseButton.LeftButton)
    assert desk.releases() == desk.presses()


def test_focus_that_goes_elsewhere_lets_the_switch_go(desk: Desk, qtbot: QtBot) -> None:
    direct(desk, Switch())
    desk.window.play.canvas.focus_pads()
    focused = QApplication.focusWidget()
    simulate.keyPress(focused, KEY.Key_Space)
    assert len(desk.jam.ledger) == 1
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: len(desk.jam.ledger) == 0)
    assert desk.releases() == desk.presses()


def test_without_scanning_keys_are_as_always(desk: Desk, qtbot: QtBot) -> None:
    direct(desk, D)
    desk.do(ask.SeatPerson(1, ""))
    send(desk, KEY.Key_D, 40, down=True, text="d")
    assert desk.presses() == [2]
    send(desk, KEY.Key_D, 40, down=False, text="d")
    qtbot.waitUntil(lambda: desk.releases() == [2])


# ── learning ────────────────────────────────────────────────────────────────────────────────────


class Learned:
    """What was learned at a window."""

    def __init__(self, desk: Desk) -> None:
        self.learner = desk.showing.screen.learner
        self.switches: list[Switch] = []
        self.learner.learned.connect(self.switches.append)


def test_the_next_key_is_learned_and_plays_nothing(desk: Desk) -> None:
    learned = Learned(desk)
    learned.learner.start()
    assert desk.asked == [ask.LearnAction(Action.SWITCH)]
    send(desk, KEY.Key_Shift, 50, down=True)
    send(desk, KEY.Key_D, 40, down=True, text="d")
    assert learned.switches == [D]
    assert not learned.learner.waits
    assert desk.presses() == []
    assert desk.asked[-1] == ask.LearnAction(None)
    send(desk, KEY.Key_S, 39, down=True, text="s")
    assert (len(learned.switches), desk.presses()) == (1, [1])


def test_the_next_mouse_button_is_learned(desk: Desk) -> None:
    learned = Learned(desk)
    learned.learner.start(second=True)
    assert desk.asked == [ask.LearnAction(Action.SECOND_SWITCH)]
    simulate.mouseClick(desk.window.top.stop, Qt.MouseButton.LeftButton)  # still a command
    assert learned.switches == []
    simulate.mouseClick(desk.window.play.canvas, Qt.MouseButton.RightButton)
    assert learned.switches == [RIGHT]


def test_a_midi_control_is_learned_by_the_jam(desk: Desk) -> None:
    learned = Learned(desk)
    learned.learner.start()
    control = Control("m1", 0, ControlKind.NOTE, 36)
    desk.showing.hear(Told(did.ActionBound(Assignment(control, Action.SECOND_SWITCH))))
    assert learned.switches == []
    desk.showing.hear(Told(did.ActionBound(Assignment(control, Action.SWITCH))))
    assert learned.switches == [Switch(SwitchKind.MIDI)]
    assert not learned.learner.waits


def test_esc_ends_the_waiting_and_is_no_switch(desk: Desk) -> None:
    learned = Learned(desk)
    learned.learner.start()
    simulate.keyClick(desk.window, KEY.Key_Escape)
    assert learned.switches == []
    assert not learned.learner.waits
    simulate.keyClick(desk.window, KEY.Key_Escape)
    assert desk.asked == [ask.LearnAction(Action.SWITCH), ask.LearnAction(None), ask.Panic()]


def test_a_switch_learned_here_plays_here(desk: Desk, qtbot: QtBot) -> None:
    learned = Learned(desk)
    learned.learner.start()
    simulate.keyClick(desk.window, KEY.Key_F9)
    direct(desk, learned.switches[0])
    simulate.keyPress(desk.window, KEY.Key_F9)
    assert len(desk.presses()) == 1
    let_go(desk, qtbot, KEY.Key_F9)
    assert desk.releases() == desk.presses()


@pytest.mark.parametrize(
    ("switch", "name"),
    [
        (Switch(), ""),
        (D, "key D"),
        (SPACE, "key Space"),
        (Switch(SwitchKind.KEY, 75), "key F9"),
        (Switch(SwitchKind.KEY, 36), "key Return"),
        (Switch(SwitchKind.KEY, 175), "key number 175"),
        (Switch(SwitchKind.MOUSE, 1), "left mouse button"),
        (Switch(SwitchKind.MOUSE, 8), "mouse button 4"),
        (Switch(SwitchKind.MIDI), "a MIDI control"),
    ],
)
def test_switches_have_names(switch: Switch, name: str) -> None:
    assert name_of(switch) == name
