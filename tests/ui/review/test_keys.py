"""The table of Review's keys."""

import pytest
from PyQt6.QtCore import QEvent, Qt
from PyQt6.QtGui import QKeyEvent

from improv.ui.review.keys import KEYS, Act, KeyTable, rows

NONE = Qt.KeyboardModifier.NoModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
CONTROL, PAD = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.KeypadModifier


def press(key: Qt.Key, held: Qt.KeyboardModifier = NONE, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held, text)


@pytest.mark.parametrize(
    ("event", "act"),
    [
        (press(Qt.Key.Key_Space, text=" "), Act.PLAY),
        (press(Qt.Key.Key_Space, SHIFT, " "), Act.PLAY_SELECTION),
        (press(Qt.Key.Key_M, text="m"), Act.MARK),
        (press(Qt.Key.Key_M, CONTROL), Act.MARK),
        (press(Qt.Key.Key_M, ALT, "m"), Act.MUTE),
        (press(Qt.Key.Key_Left, SHIFT), Act.FAR_BACK),
        (press(Qt.Key.Key_Plus, SHIFT, "+"), Act.ZOOM_IN),
        (press(Qt.Key.Key_Plus, PAD, "+"), Act.ZOOM_IN),
        (press(Qt.Key.Key_BracketLeft, NONE, "["), Act.SLOWER),
        (press(Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.GroupSwitchModifier, "["), Act.SLOWER),
        (press(Qt.Key.Key_Home, PAD), Act.BEGIN),
        (press(Qt.Key.Key_Z, CONTROL | SHIFT), Act.REDO),
        (press(Qt.Key.Key_Enter, PAD), Act.NEXT),
    ],
)
def test_keys_are_found_however_they_are_pressed(event: QKeyEvent, act: Act) -> None:
    assert KeyTable().act_of(event) == (act, 0)


def test_digits_go_to_lanes_and_nothing_to_fit() -> None:
    assert KeyTable().act_of(press(Qt.Key.Key_3, text="3")) == (Act.LANE, 3)
    assert KeyTable().act_of(press(Qt.Key.Key_3, PAD, "3")) == (Act.LANE, 3)
    assert KeyTable().act_of(press(Qt.Key.Key_0, text="0")) == (Act.ZOOM_FIT, 0)


@pytest.mark.parametrize(
    "event",
    [press(Qt.Key.Key_Escape), press(Qt.Key.Key_Shift, SHIFT), press(Qt.Key.Key_X, text="x")],
)
def test_other_keys_are_left_alone(event: QKeyEvent) -> None:
    assert KeyTable().act_of(event) is None


def test_a_key_of_ones_own_takes_the_place_of_the_first() -> None:
    table = KeyTable({"mark": "B", "loop": "M"})
    assert table.act_of(press(Qt.Key.Key_B, text="b")) == (Act.MARK, 0)
    assert table.act_of(press(Qt.Key.Key_M, text="m")) == (Act.LOOP, 0)
    assert table.act_of(press(Qt.Key.Key_L, text="l")) is None
    assert ("B", "mark this moment, also while it plays") in rows(table)


@pytest.mark.parametrize("key", ["Esc", "", "no key", "A, B", "Ctrl+"])
def test_what_is_no_key_changes_nothing(key: str) -> None:
    assert KeyTable({"mark": key}).act_of(press(Qt.Key.Key_M, text="m")) == (Act.MARK, 0)


def test_every_key_is_on_the_card() -> None:
    shown = {key for keys, _ in rows(KeyTable()) for key in keys.split(" / ")}
    missing = {act for act in KEYS if KeyTable().shown(act) not in shown} - {Act.NEXT}
    assert missing == set()
