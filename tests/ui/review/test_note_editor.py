"""What is written about a moment in its own form: the editor, the kinds of notes, whose notes they were."""

import pytest
from PyQt6.QtCore import Qt
from pytestqt.qtbot import QtBot

from improv.line import Line
from improv.session.notebook.annotation import Annotation, Correction, Notes
from improv.session.notebook.sidecar import write_notes
from improv.session.notebook.vocabulary import read_vocabulary
from improv.ui.review.tables.annotation_rows import Column
from improv.ui.review.tables.pane import TablesPane
from improv.ui.review.tables.view import Sheet
from improv.ui.review.times import moment_text, parsed_time
from tests.ui.conftest import simulate
from tests.ui.review.conftest import Room
from tests.ui.review.notes_pane import LEFT, SHIFT, SMILE, note, opened, pane_of, saved, texts

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
