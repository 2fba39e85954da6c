"""The tables of Review: marks and notes found, sorted, gone to, written; all that was played, in rows."""

from pathlib import Path

import pytest
from PyQt6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PyQt6.QtTest import QAbstractItemModelTester
from PyQt6.QtWidgets import QApplication, QComboBox, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from improv.line import Line
from improv.link.hearing import HearFrom, HearSeek
from improv.link.look import Look, ThemeChoice
from improv.session.notebook.annotation import Annotation, Correction, Notes
from improv.session.notebook.sidecar import read_notes, write_notes
from improv.session.notebook.vocabulary import read_vocabulary
from improv.ui.parts.style import dress
from improv.ui.parts.theme import DARK
from improv.ui.parts.themes import theme_of
from improv.ui.review.keys import Act
from improv.ui.review.tables.annotation_rows import AnnotationRows, Column
from improv.ui.review.tables.note_rows import NoteRows
from improv.ui.review.tables.pane import TablesPane
from improv.ui.review.tables.view import Sheet
from improv.ui.review.times import moment_text, parsed_time
from tests.session.playing import two_people
from tests.ui.conftest import Desk, simulate
from tests.ui.review.conftest import Room
from tests.ui.review.jams import crowd, seen, trio
from tests.ui.review.test_place import check_names_and_sizes

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SMILE = Annotation(11, 4.0, None, "Affect +", ("Ana",), "First smile", 4)
TURNS = Annotation(12, 1.5, 6.0, "Turn-taking", ("Ana", "Keys"), "Ben imitates Ana")
BEN = Annotation(13, 5.5, by="Keys")
ANA = Annotation(14, 7.0, by="Ana")


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


def click(table: QTableView, row: int, column: int = 0) -> None:
    viewport, rows = table.viewport(), table.model()
    assert viewport is not None
    assert rows is not None
    place = table.visualRect(rows.index(row, column)).center()
    simulate.mouseClick(viewport, LEFT, pos=place)


def note(room: Room, number: int) -> Annotation:
    found = room.reviewing.notebook.find(number)
    assert found is not None
    return found


def saved(room: Room, path: Path) -> Notes:
    room.reviewing.saving.save_now()
    room.until(lambda: room.reviewing.saving.is_saved)
    return read_notes(path)


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


# ── the editor ──────────────────────────────────────────────────────────────────────────────────


def editing(room: Room) -> TablesPane:
    pane = pane_of(room)
    room.reviewing.chosen = SMILE.id
    simulate.mouseClick(pane.edit, LEFT)
    return pane


def test_all_of_a_note_is_written_in_the_editor(room: Room) -> None:
    path = opened(room, SMILE)
    editor = editing(room).editor
    room.play(2.5, plays=False)
    editor.kind.setCurrentIndex(editor.kind.findData("Leading"))
    editor.kind.activated.emit(editor.kind.currentIndex())
    editor.rating.setCurrentIndex(5)
    editor.rating.activated.emit(5)
    assert set(editor.people) == {"Ana", "Keys"}
    editor.people["Keys"].click()
    editor.people["Ana"].click()
    editor.start_here.click()
    editor.end.setText("3.5")
    editor.end.editingFinished.emit()
    editor.text.selectAll()
    simulate.keyClicks(editor.text, "Leads")
    simulate.keyClick(editor.text, Qt.Key.Key_Return, SHIFT)
    simulate.keyClicks(editor.text, "softly")
    simulate.keyClick(editor.text, Qt.Key.Key_Return)
    assert pane_of(room).sheet is Sheet.ANNOTATIONS
    wanted = Annotation(SMILE.id, 2.5, 3.5, "Leading", ("Keys",), "Leads\nsoftly", 5)
    assert saved(room, path).annotations == (wanted,)


def test_letters_are_one_step_and_are_kept_at_once(room: Room, qtbot: QtBot) -> None:
    opened(room, SMILE)
    editor = editing(room).editor
    editor.text.selectAll()
    simulate.keyClicks(editor.text, "half a word")
    new = room.rebuild(qtbot)  # the window goes in the middle of it
    assert note(room, SMILE.id).text == "half a word"
    pane = pane_of(room)
    assert pane.sheet is Sheet.EDITOR
    assert pane.editor.text.toPlainText() == "half a word"
    assert new.window.review.session.isVisible()
    simulate.mouseClick(pane.undo, LEFT)
    assert note(room, SMILE.id) == SMILE
    assert not room.reviewing.notebook.can_undo


def test_another_mark_does_not_take_the_letters(room: Room) -> None:
    opened(room, SMILE)
    editor = editing(room).editor
    editor.text.selectAll()
    simulate.keyClicks(editor.text, "one ")
    simulate.mouseClick(room.session.transport.mark, LEFT)
    simulate.keyClicks(editor.text, "two")
    assert note(room, SMILE.id).text == "one two"
    assert {each.text for each in room.reviewing.notebook.annotations} == {"one two", "here", ""}


def test_bad_times_are_said_and_change_nothing(room: Room) -> None:
    opened(room, SMILE)
    editor = editing(room).editor
    editor.start.setText("later")
    editor.start.editingFinished.emit()
    assert editor.start.text() == "0:04.0"
    assert "4:31.5" in room.desk.window.play.status.text()
    assert note(room, SMILE.id) == SMILE


def test_a_note_is_deleted_in_the_editor(room: Room) -> None:
    opened(room, SMILE)
    pane = editing(room)
    simulate.mouseClick(pane.editor.remove, LEFT)
    assert texts(pane.annotations, Column.NOTE) == ["here"]
    assert pane.sheet is Sheet.ANNOTATIONS
    room.shown.tables.go_to(Sheet.EDITOR)
    assert not pane.editor.text.isEnabled()
    assert "press N" in pane.editor.heading.text()


def test_buttons_say_what_is_undone(room: Room) -> None:
    opened(room)
    pane = pane_of(room)
    assert not pane.undo.isEnabled()
    room.play(4.0, plays=False)
    room.reviewing.mark()
    assert pane.undo.accessibleName() == "Undo: the new note at 0:04"
    assert not pane.redo.isEnabled()
    simulate.mouseClick(pane.undo, LEFT)
    assert pane.redo.accessibleName() == "Redo: the new note at 0:04"
    simulate.mouseClick(pane.redo, LEFT)
    assert pane.annotations.rowCount() == 2


def test_notes_that_may_only_be_read_are_said_to_be_so(room: Room) -> None:
    path = room.add()
    write_notes(path, Notes(annotations=(SMILE,)))
    sidecar = next(room.jams.glob("*.notes.json"))
    newer = sidecar.read_text(encoding="utf-8").replace('"format": 1,', '"format": 99,', 1)
    sidecar.write_text(newer, encoding="utf-8")
    room.open(path)
    pane = pane_of(room)
    assert room.reviewing.notebook.read_only
    assert pane.read_only.isVisible()
    assert pane.read_only.text()
    index = pane.annotations.index(0, Column.NOTE)
    assert not pane.annotations.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert not pane.annotations.setData(index, "no")
    room.reviewing.chosen = room.reviewing.notebook.annotations[0].id
    room.shown.tables.edit()
    editor = pane.editor
    for part in (editor.text, editor.kind, editor.rating, editor.start, editor.end, editor.remove):
        assert not part.isEnabled()
    assert not any(box.isEnabled() for box in editor.people.values())
    room.shown.tables.go_to(Sheet.WHOSE)
    assert not pane.whose.video.isEnabled()
    room.shown.tables.write()
    assert sidecar.read_text(encoding="utf-8") == newer


# ── kinds ───────────────────────────────────────────────────────────────────────────────────────


def kinds_offered(pane: TablesPane) -> list[str]:
    return [pane.editor.kind.itemData(row) for row in range(pane.editor.kind.count())]


def test_the_list_of_kinds_is_edited_and_kept(room: Room) -> None:
    opened(room, SMILE)
    pane = editing(room)
    simulate.mouseClick(pane.editor.kinds, LEFT)
    form = pane.kinds
    assert form.isVisible()
    simulate.keyClicks(form.name, "Eye contact")
    simulate.keyClick(form.name, Qt.Key.Key_Return)
    form.kind.setCurrentIndex(form.kind.findData("Listening"))
    form.remove.click()
    form.kind.setCurrentIndex(form.kind.findData("Affect +"))
    form.name.setText("Joy")
    form.rename.click()
    form.kind.setCurrentIndex(form.kind.findData("Joy"))
    form.up.click()
    offered = kinds_offered(pane)
    assert "Eye contact" in offered
    assert "Listening" not in offered
    assert offered.index("Joy") < offered.index("Change")
    assert not any("Autonomy" in name for name in offered)
    form.profiles.click()
    assert "Autonomy: leader" in kinds_offered(pane)
    room.until(lambda: read_vocabulary(room.vocabulary) == (room.reviewing.kinds.now, ""))
    form.done.click()
    assert pane.editor.kind.currentData() == "Affect +"  # a note keeps what it has


def test_kinds_that_cannot_be_kept_are_said(room: Room) -> None:
    opened(room, SMILE)
    room.vocabulary.mkdir()
    (room.vocabulary / "full").touch()
    said: list[Line] = []
    room.reviewing.kinds.said.connect(said.append)
    form = editing(room).kinds
    form.added.emit("Eye contact")
    room.until(lambda: len(said) == 1)
    assert "until the program ends" in said[0]
    assert "Eye contact" in kinds_offered(pane_of(room))


# ── whose notes, video ──────────────────────────────────────────────────────────────────────────


def corrections(room: Room) -> list[Correction]:
    return list(room.reviewing.notebook.notes.corrections)


def test_whose_notes_they_were_is_corrected_and_taken_back(room: Room) -> None:
    path = opened(room)
    room.shown.tables.go_to(Sheet.WHOSE)
    form = pane_of(room).whose
    assert not form.correct.isEnabled()
    room.session.timeline.selected.emit(1.0, 6.0)
    assert "0:01–0:06" in form.passage.text()
    form.person.setCurrentIndex(form.person.count() - 1)
    assert not form.correct.isEnabled()
    simulate.keyClicks(form.name, "Cleo")
    form.correct.click()
    assert corrections(room) == [Correction(1, 1.0, 6.0, "Cleo")]
    room.until(lambda: room.reviewing.jam and room.reviewing.jam.lane_of("Cleo") is not None)
    assert "Cleo" in pane_of(room).editor.people
    assert saved(room, path).corrections
    assert form.known.currentText() == "0:01–0:06: Cleo"
    form.back.click()
    assert corrections(room) == []
    room.until(lambda: room.reviewing.jam and room.reviewing.jam.lane_of("Cleo") is None)


def test_the_place_in_a_video_is_kept(room: Room) -> None:
    path = opened(room)
    room.shown.tables.go_to(Sheet.WHOSE)
    video = pane_of(room).whose.video
    video.setText("-1:02,5")
    video.editingFinished.emit()
    assert saved(room, path).video_offset_s == -62.5
    assert parsed_time(video.text()) == -62.5
    video.setText("at noon")
    video.editingFinished.emit()
    assert parsed_time(video.text()) == -62.5
    video.setText("")
    video.editingFinished.emit()
    assert room.reviewing.notebook.notes.video_offset_s is None


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("4:31.5", 271.5),
        ("1:04:31", 3871.0),
        (" 271,5 ", 271.5),
        ("-0:05", -5.0),
        ("0:75", 75.0),
        ("", None),
        ("4:", None),
        ("a", None),
        ("1:2:3:4", None),
        ("nan", None),
        ("1e9", None),
        ("٤", None),
    ],
)
def test_times_are_read_as_people_write_them(text: str, seconds: float | None) -> None:
    assert parsed_time(text) == seconds
    if seconds is not None:
        assert parsed_time(moment_text(seconds)) == seconds


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
