"""What the tests of the tables below the timeline share."""

from pathlib import Path

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QApplication

from improv.session.notebook.annotation import Annotation, Notes
from improv.session.notebook.sidecar import read_notes, write_notes
from improv.ui.review.tables.annotation_rows import AnnotationRows, Column
from improv.ui.review.tables.pane import TablesPane
from tests.ui.conftest import simulate
from tests.ui.review.conftest import Room

LEFT = Qt.MouseButton.LeftButton


CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


SMILE = Annotation(11, 4.0, None, "Affect +", ("Ana",), "First smile", 4)


TURNS = Annotation(12, 1.5, 6.0, "Turn-taking", ("Ana", "Keys"), "Ben imitates Ana")


def pane_of(room: Room) -> TablesPane:
    return room.shown.tables.pane


def opened(room: Room, *annotations: Annotation) -> Path:
    """Open a jam about which something was written."""
    path = room.add()
    if annotations:
        write_notes(path, Notes(annotations=annotations))
    room.open(path)
    room.sent.clear()
    return path


def texts(rows: AnnotationRows, column: Column) -> list[str]:
    return [str(rows.index(row, column).data()) for row in range(rows.rowCount())]


def key(room: Room, which: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    simulate.keyClick(QApplication.focusWidget() or room.session, which, held)


def note(room: Room, number: int) -> Annotation:
    found = room.reviewing.notebook.find(number)
    assert found is not None
    return found


def saved(room: Room, path: Path) -> Notes:
    room.reviewing.saving.save_now()
    room.until(lambda: room.reviewing.saving.is_saved)
    return read_notes(path)
