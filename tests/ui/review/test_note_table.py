"""All that was played, in rows; the tables as models, and in every size."""

from pathlib import Path

from PyQt6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PyQt6.QtTest import QAbstractItemModelTester
from PyQt6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from improv.link.hearing import HearFrom, HearSeek
from improv.link.look import Look, ThemeChoice
from improv.session.notebook.annotation import Annotation
from improv.ui.parts.style import dress
from improv.ui.parts.theme import DARK
from improv.ui.parts.themes import theme_of
from improv.ui.review.tables.annotation_rows import AnnotationRows, Column
from improv.ui.review.tables.note_rows import NoteRows
from improv.ui.review.tables.pane import TablesPane
from improv.ui.review.tables.view import Sheet
from improv.ui.review.times import parsed_time
from tests.session.playing import two_people
from tests.ui.conftest import Desk
from tests.ui.review.conftest import Room
from tests.ui.review.jams import crowd, seen, trio
from tests.ui.review.notes_pane import (
    SMILE,
    TURNS,
    key,
    opened,
    pane_of,
    texts,
)
from tests.ui.review.test_place import check_names_and_sizes

# ── all that was played ─────────────────────────────────────────────────────────────────────────


def test_all_that_was_played_is_told_in_rows(room: Room) -> None:
    opened(room)
    room.shown.tables.go_to(Sheet.NOTES)
    pane = pane_of(room)
    jam = room.reviewing.jam
    assert jam is not None
    assert pane.note_table.isVisible()
    assert pane.notes.rowCount() == len(jam.onset_s)
    first = [str(pane.notes.index(0, column).data()) for column in range(pane.notes.columnCount())]
    assert all(first)
    pane.note_table.setFocus()
    key(room, Qt.Key.Key_Down)
    assert room.sent[-1] == HearSeek(float(jam.onset_s[0]))
    key(room, Qt.Key.Key_Down)
    assert room.sent[-1] == HearSeek(float(jam.onset_s[1]))
    room.sent.clear()
    key(room, Qt.Key.Key_Return)
    assert room.sent == [HearFrom(float(jam.onset_s[1]))]


def test_why_a_note_sounds_is_told() -> None:
    rows = NoteRows()
    rows.show_jam(seen(trio()))
    words = {str(rows.index(row, 6).data()) for row in range(rows.rowCount())}
    assert "the pad or key stands for it" in words
    players = {str(rows.index(row, 1).data()) for row in range(rows.rowCount())}
    assert {"Ana", "Ben"} <= players


def test_a_hundred_thousand_notes_are_asked_for_only_where_they_are_seen(qtbot: QtBot) -> None:
    pane = TablesPane(DARK)
    qtbot.addWidget(pane)
    asked = 0
    plain = pane.notes.data

    def counted(index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        nonlocal asked
        asked += 1
        return plain(index, role)

    pane.notes.data = counted  # type: ignore[method-assign]
    pane.resize(900, 400)
    pane.show_sheet(Sheet.NOTES)
    pane.show()
    qtbot.waitExposed(pane)
    pane.notes.show_jam(crowd())
    assert pane.notes.rowCount() == 100_000
    pane.note_table.scrollToBottom()
    pane.notes.sort(4, Qt.SortOrder.DescendingOrder)
    pane.note_table.show_row(99_999)
    QApplication.processEvents()
    pane.grab()
    assert 0 < asked < 20_000
    velocities = [int(str(plain(pane.notes.index(row, 4)))) for row in (0, 50_000, 99_999)]
    assert velocities == sorted(velocities, reverse=True)
    assert velocities[0] == 127


def test_sorting_keeps_the_row_that_is_current(qtbot: QtBot) -> None:
    rows = NoteRows()
    rows.show_jam(crowd(2000))
    held = QPersistentModelIndex(rows.index(7, 0))
    text = str(rows.index(7, 0).data())
    rows.sort(4)
    assert str(rows.index(held.row(), 0).data()) == text
    assert held.row() != 7


# ── as models, and in every size ────────────────────────────────────────────────────────────────


def test_the_models_are_as_qt_wants_them() -> None:
    jam = seen(two_people())
    rows, notes = AnnotationRows(), NoteRows()
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    testers = [QAbstractItemModelTester(model, mode) for model in (rows, notes)]
    notes.show_jam(jam)
    notes.sort(3, Qt.SortOrder.DescendingOrder)
    many = tuple(Annotation(number, float(number % 9), text=f"note {number}") for number in range(1, 26))
    steps = (many[:8], many[:9], many[2:9], many[2:6] + many[12:16], many, many[:3], ())
    for step in steps:
        rows.show_annotations(step, jam)
        rows.look_for("note 1", only_together=False)
        rows.sort(Column.NOTE, Qt.SortOrder.DescendingOrder)
        rows.look_for("", only_together=False)
        rows.sort(Column.START)
        assert sorted(texts(rows, Column.NOTE)) == sorted(each.text for each in step)
        times = [parsed_time(text) or 0.0 for text in texts(rows, Column.START)]
        assert times == sorted(times)
    assert testers


def test_who_holds_a_row_holds_it_when_others_come_and_go() -> None:
    rows = AnnotationRows()
    rows.show_annotations((TURNS, SMILE), None)
    held = QPersistentModelIndex(rows.index(1, 0))
    rows.show_annotations((Annotation(5, 0.5), TURNS, SMILE), None)
    assert held.row() == 2
    rows.sort(Column.NOTE, Qt.SortOrder.DescendingOrder)
    assert held.row() == texts(rows, Column.NOTE).index("First smile")
    rows.show_annotations((SMILE,), None)
    assert held.row() == 0
    rows.show_annotations((), None)
    assert not held.isValid()


def test_every_sheet_is_named_and_large_enough(room: Room) -> None:
    opened(room, SMILE)
    room.reviewing.chosen = SMILE.id
    for sheet in Sheet:
        room.shown.tables.go_to(sheet)
        check_names_and_sizes(room)


def test_every_sheet_is_reached_with_the_largest_text(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path
) -> None:
    theme = theme_of(Look(theme=ThemeChoice.DARK, text_percent=200), ThemeChoice.DARK)
    dress(dressed, theme)
    desk = Desk(theme=theme)
    qtbot.addWidget(desk.window)
    desk.welcome()
    desk.window.show()
    room = Room(qtbot, desk, tmp_path)
    try:
        opened(room, SMILE)
        desk.window.resize(1024, 700)
        room.reviewing.chosen = SMILE.id
        pane = pane_of(room)
        for sheet in Sheet:
            room.shown.tables.go_to(sheet)
            QApplication.processEvents()
            assert (desk.window.width(), desk.window.height()) == (1024, 700)
            pane.see(pane.stack)
            room.until(lambda: not pane.stack.visibleRegion().isEmpty())
            shown = pane.stack.currentWidget()
            assert shown is not None
            parts = [pane.sheets, pane.undo, pane.redo, *shown.findChildren(QWidget)]
            wide = {
                part.objectName(): part.mapTo(desk.window, part.rect().topRight()).x()
                for part in parts
                if part.isVisible() and part.mapTo(desk.window, part.rect().topRight()).x() > 1024
            }
            assert wide == {}
    finally:
        room.reviewing.stop()
        dress(dressed, DARK)
