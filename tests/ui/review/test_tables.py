"""The tables of Review: marks and notes found, sorted, gone to, written; all that was played, in rows."""

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QComboBox, QLineEdit, QTableView, QWidget

from improv.link.hearing import HearFrom, HearSeek
from improv.session.notebook.annotation import Annotation
from improv.ui.review.keys import Act
from improv.ui.review.tables.annotation_rows import Column
from improv.ui.review.tables.view import Sheet
from tests.ui.conftest import simulate
from tests.ui.review.conftest import Room
from tests.ui.review.notes_pane import CONTROL, LEFT, SMILE, TURNS, key, note, opened, pane_of, saved, texts

BEN = Annotation(13, 5.5, by="Keys")


ANA = Annotation(14, 7.0, by="Ana")


def click(table: QTableView, row: int, column: int = 0) -> None:
    viewport, rows = table.viewport(), table.model()
    assert viewport is not None
    assert rows is not None
    place = table.visualRect(rows.index(row, column)).center()
    simulate.mouseClick(viewport, LEFT, pos=place)


# ── the table of annotations ────────────────────────────────────────────────────────────────────


def test_notes_and_marks_of_the_take_are_in_one_table(room: Room) -> None:
    opened(room, TURNS, SMILE)
    pane = pane_of(room)
    assert pane.isVisible()
    assert pane.annotation_table.accessibleName() == "Notes and markers"
    titles = [pane.annotations.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert titles == ["Start", "End", "Players", "Kind", "Note", "Rating", "By"]
    assert texts(pane.annotations, Column.START) == ["0:00.5", "0:01.5", "0:04.0"]
    assert texts(pane.annotations, Column.END) == ["", "0:06.0", ""]
    assert texts(pane.annotations, Column.NOTE) == ["here", "Ben imitates Ana", "First smile"]
    assert texts(pane.annotations, Column.KIND)[1:] == ["Turn-taking", "Affect +"]
    assert texts(pane.annotations, Column.RATING)[1:] == ["", "4 of 5"]
    assert texts(pane.annotations, Column.PLAYERS)[2] == "Ana"


def test_a_row_is_played_and_chosen(room: Room) -> None:
    opened(room, TURNS, SMILE)
    table = pane_of(room).annotation_table
    click(table, 1)
    assert room.sent[-1] == HearFrom(1.5)
    assert room.reviewing.selection == (1.5, 6.0)
    assert room.reviewing.chosen == TURNS.id
    table.setFocus()
    key(room, Qt.Key.Key_Down)
    assert room.sent[-1] == HearFrom(4.0)
    assert room.reviewing.chosen == SMILE.id
    key(room, Qt.Key.Key_Space)  # still a key of Review
    assert room.sent[-1] == HearFrom(None)


def test_what_is_chosen_in_the_timeline_is_the_current_row(room: Room) -> None:
    opened(room, TURNS, SMILE)
    room.session.timeline.annotation_activated.emit(SMILE.id)
    assert pane_of(room).annotation_table.currentIndex().row() == 2
    assert room.sent == [HearSeek(4.0)]  # shown, not played
    room.desk.window.review.keys.acted.emit(Act.MARK, 0, 0.0)
    assert room.reviewing.chosen not in {None, SMILE.id}
    assert pane_of(room).annotation_table.currentIndex().row() == 0


def test_del_removes_the_row_and_nothing_plays(room: Room) -> None:
    opened(room, TURNS, SMILE)
    pane = pane_of(room)
    click(pane.annotation_table, 1)
    pane.annotation_table.setFocus()
    room.sent.clear()
    key(room, Qt.Key.Key_Delete)
    assert texts(pane.annotations, Column.NOTE) == ["here", "First smile"]
    assert room.sent == []
    assert not pane.annotation_table.currentIndex().isValid()
    key(room, Qt.Key.Key_Down)  # on from where one was
    assert room.reviewing.chosen == SMILE.id
    key(room, Qt.Key.Key_Z, CONTROL)
    assert len(texts(pane.annotations, Column.NOTE)) == 3


def test_rows_are_filtered_by_all_words(room: Room) -> None:
    opened(room, TURNS, SMILE)
    pane = pane_of(room)
    simulate.keyClicks(pane.filter, "ana m")
    assert texts(pane.annotations, Column.NOTE) == ["Ben imitates Ana", "First smile"]
    assert pane.count.text() == "2 of 3 notes"
    simulate.keyClicks(pane.filter, "ile")
    assert texts(pane.annotations, Column.NOTE) == ["First smile"]
    pane.filter.clear()
    assert pane.annotations.rowCount() == 3
    assert not pane.count.isVisible()


def test_rows_are_sorted_by_the_head_of_a_column_or_the_list(room: Room) -> None:
    opened(room, TURNS, SMILE)
    pane = pane_of(room)
    click(pane.annotation_table, 1)
    pane.order.setCurrentIndex(Column.NOTE)
    pane.order.activated.emit(Column.NOTE)
    assert texts(pane.annotations, Column.NOTE) == ["Ben imitates Ana", "First smile", "here"]
    assert pane.annotation_table.currentIndex().row() == 0  # the same one
    pane.order.activated.emit(Column.NOTE)
    assert texts(pane.annotations, Column.NOTE) == ["here", "First smile", "Ben imitates Ana"]
    header = pane.annotation_table.horizontalHeader()
    assert header is not None
    header.setSortIndicator(Column.START, Qt.SortOrder.DescendingOrder)
    assert texts(pane.annotations, Column.START) == ["0:04.0", "0:01.5", "0:00.5"]
    assert pane.order.currentData() == Column.START


def test_moments_that_several_marked_are_told_and_found(room: Room) -> None:
    opened(room, BEN, ANA, SMILE)
    pane = pane_of(room)
    told = [text for text in texts(pane.annotations, Column.NOTE) if "marked this within" in text]
    assert len(told) == 3
    assert told[1] == told[2]
    simulate.mouseClick(pane.together, LEFT)
    assert texts(pane.annotations, Column.START) == ["0:04.0", "0:05.5", "0:07.0"]
    people = {part for text in told for part in ("Ana", "you") if part in text.casefold() or part in text}
    assert people == {"Ana", "you"}
    simulate.mouseClick(pane.together, LEFT)
    assert pane.annotations.rowCount() == 4


# ── in the cell ─────────────────────────────────────────────────────────────────────────────────


def cell_field(table: QWidget) -> QLineEdit:
    field = table.findChild(QLineEdit, "cellField")
    assert field is not None
    return field


def test_enter_writes_in_the_cell(room: Room) -> None:
    path = opened(room, SMILE)
    table = pane_of(room).annotation_table
    click(table, 1, Column.NOTE)
    table.setFocus()
    key(room, Qt.Key.Key_Return)
    field = cell_field(table)
    assert (field.text(), field.accessibleName()) == ("First smile", "Note")
    field.setFocus()
    field.selectAll()
    simulate.keyClicks(field, "A laugh")
    simulate.keyClick(field, Qt.Key.Key_Return)
    room.until(lambda: note(room, SMILE.id).text == "A laugh")
    assert {each.text for each in saved(room, path).annotations} == {"A laugh"}


def test_times_and_ratings_are_read_in_the_cell_and_what_is_none_is_said(room: Room) -> None:
    opened(room, SMILE)
    rows = pane_of(room).annotations
    assert rows.setData(rows.index(1, Column.END), "0:07,5")
    assert note(room, SMILE.id).end_s == 7.5
    assert not rows.setData(rows.index(1, Column.START), "soon")
    assert "4:31.5" in room.desk.window.play.status.text()
    assert not rows.setData(rows.index(1, Column.RATING), "6")
    assert "1 to 5" in room.desk.window.play.status.text()
    assert rows.setData(rows.index(1, Column.RATING), "")
    changed = note(room, SMILE.id)
    assert (changed.at_s, changed.rating) == (4.0, None)


def test_the_kind_is_chosen_in_the_cell(room: Room) -> None:
    opened(room, SMILE)
    table = pane_of(room).annotation_table
    click(table, 1, Column.KIND)
    table.asked.emit(pane_of(room).annotations.index(1, Column.KIND))
    choice = table.findChild(QComboBox, "cellChoice")
    assert choice is not None
    assert choice.currentData() == "Affect +"
    choice.setCurrentIndex(choice.findData("Pause"))
    choice.activated.emit(choice.currentIndex())
    assert note(room, SMILE.id).kind == "Pause"


def test_a_mark_meanwhile_takes_nothing_of_what_is_written_in_a_cell(room: Room) -> None:
    opened(room, SMILE)
    table = pane_of(room).annotation_table
    table.asked.emit(pane_of(room).annotations.index(1, Column.NOTE))
    field = cell_field(table)
    field.selectAll()
    simulate.keyClicks(field, "half a wo")
    room.reviewing.mark()  # at the beginning: the row is another one now
    room.reviewing.change(lambda book: book.change(Annotation(SMILE.id, 4.0, text="by another program")))
    assert field.isVisible()
    simulate.keyClicks(field, "rd")
    simulate.keyClick(field, Qt.Key.Key_Return)
    room.until(lambda: note(room, SMILE.id).text == "half a word")
    assert pane_of(room).annotations.rowCount() == 3


def test_players_are_chosen_in_the_editor(room: Room) -> None:
    opened(room, SMILE)
    pane = pane_of(room)
    pane.annotation_table.asked.emit(pane.annotations.index(1, Column.PLAYERS))
    assert pane.sheet is Sheet.EDITOR
    assert room.desk.window.focusWidget() is pane.editor.text


def test_a_text_of_several_lines_keeps_them(room: Room) -> None:
    opened(room, Annotation(11, 4.0, text="one\ntwo"))
    pane = pane_of(room)
    pane.annotation_table.asked.emit(pane.annotations.index(1, Column.NOTE))
    assert pane.sheet is Sheet.EDITOR
    assert pane.editor.text.toPlainText() == "one\ntwo"
