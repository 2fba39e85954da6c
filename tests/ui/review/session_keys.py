"""What the tests of an open session share."""

from pathlib import Path

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QApplication

from tests.ui.conftest import simulate
from tests.ui.review.conftest import Room

LEFT = Qt.MouseButton.LeftButton


def key(room: Room, which: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    simulate.keyClick(QApplication.focusWidget() or room.session.timeline, which, held)


def last(room: Room) -> object:
    """What was asked of the host last."""
    return room.sent[-1]


def written(room: Room) -> int:
    return len(room.reviewing.notebook.notes.annotations)


def hold(room: Room) -> None:
    """Forget what was sent until now."""
    room.sent.clear()


def opened(room: Room) -> Path:
    path = room.add()
    room.open(path)
    hold(room)
    return path
