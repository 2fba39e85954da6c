"""What a session is opened from, what leads from one to another, and how one is left."""

import mido
from msgspec.structs import replace
from PyQt6 import sip
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QLineEdit

from improv.jam import commands as ask
from improv.jam.setting import Answered, Song
from improv.line import line
from improv.link.hearing import (
    AnswerTold,
    HearPause,
    HearSeek,
)
from improv.link.messages import RecordingStatus
from improv.session.format import read_take
from improv.session.notebook.annotation import Correction
from improv.session.notebook.sidecar import read_notes
from improv.session.storage import reopen_take
from improv.ui.review.shown import ReviewShown
from tests.session.playing import Recording, join
from tests.ui.conftest import Desk, simulate
from tests.ui.review.conftest import Room
from tests.ui.review.session_keys import LEFT, key, last, opened, written


def test_notes_that_cannot_be_saved_are_kept_and_tried_again(room: Room) -> None:
    path = opened(room)
    away = path.rename(path.with_suffix(".away"))  # as when a stick is pulled out
    key(room, Qt.Key.Key_M)
    room.reviewing.saving.save_now()
    room.until(room.notices)
    assert written(room) == 1
    away.rename(path)
    room.desk.window.play.notices.acted.emit("notes not saved")
    room.until(lambda: room.reviewing.saving.is_saved)
    assert room.notices() == []
    assert len(read_notes(path).annotations) == 1


def test_what_is_written_is_saved_when_one_leaves(room: Room) -> None:
    path = opened(room)
    key(room, Qt.Key.Key_M)
    key(room, Qt.Key.Key_Backspace)
    assert room.reviewing.loaded is None
    assert len(read_notes(path).annotations) == 1
    assert not room.desk.window.review.shows_session


def test_it_can_be_renamed_and_starred(room: Room) -> None:
    path = opened(room)
    header = room.session.header
    simulate.mouseClick(header.rename, LEFT)
    room.session.question.field.setText("First smile")
    simulate.mouseClick(room.session.question.yes, LEFT)
    simulate.mouseClick(header.star, LEFT)
    assert header.sessions.currentText() == "First smile"
    assert header.star.isChecked()
    room.reviewing.saving.save_now()
    room.until(lambda: room.reviewing.saving.is_saved)
    assert (read_notes(path).title, read_notes(path).starred) == ("First smile", True)


def test_corrected_lanes_are_shown_where_one_was(room: Room) -> None:
    room.desk.window.resize(1280, 1000)  # no bar comes with the third lane
    opened(room)
    room.session.timeline.zoom_in()
    seen = room.session.timeline.seen_seconds
    room.reviewing.change(lambda book: book.correct(Correction(2, 0.0, 4.0, "Cleo")))
    room.until(lambda: room.reviewing.jam and "Cleo" in {p.label for p in room.reviewing.jam.players})
    assert "Cleo" in {head.player.label for head in room.session.timeline.heads}
    assert abs(room.session.timeline.seen_seconds - seen) < 0.01
    room.reviewing.undo()
    room.until(lambda: room.reviewing.jam and "Cleo" not in {p.label for p in room.reviewing.jam.players})


def test_a_damaged_take_opens_and_says_what_is_missing(room: Room) -> None:
    path = room.add()
    raw = path.read_bytes()
    path.write_bytes(raw[: len(raw) * 2 // 3])
    room.open(path)
    assert "damaged" in room.session.header.state.text()
    assert room.session.timeline.jam is not None


def test_what_is_no_take_says_why_in_a_line(room: Room) -> None:
    path = room.jams / "nothing.jam"
    path.write_bytes(b"nothing at all")
    room.desk.window.go_to_review()
    room.reviewing.open(path)
    room.until(lambda: "Opening" not in room.session.waiting.text())
    assert "nothing.jam" in room.session.waiting.text()
    assert room.session.waiting.isVisible()
    assert not room.session.transport.isVisible()
    simulate.mouseClick(room.session.header.back, LEFT)
    assert not room.desk.window.review.shows_session


def test_a_midi_file_opens_as_a_session(room: Room) -> None:
    path = room.jams / "song.mid"
    track = mido.MidiTrack(
        [
            mido.Message("note_on", note=60, velocity=90, time=0),
            mido.Message("note_off", note=60, time=960),
            mido.Message("note_on", note=64, velocity=90, time=0),
            mido.Message("note_off", note=64, time=960),
        ]
    )
    mido.MidiFile(tracks=[track]).save(path)
    room.open(path)
    assert room.reviewing.jam is not None
    assert len(room.reviewing.jam.onset_s) == 2
    assert not room.session.transport.answer.isEnabled()
    room.reviewing.mark()
    room.reviewing.saving.save_now()
    room.until(lambda: room.reviewing.saving.is_saved)
    assert len(read_notes(path).annotations) == 1


def test_a_take_that_is_recorded_now_shows_what_is_there(room: Room) -> None:
    path = room.add()
    writer = reopen_take(path)
    assert writer is not None
    room.open(path)
    assert "is being recorded now" in room.session.header.state.text()
    assert not room.session.transport.answer.isEnabled()
    room.shown.recorded(RecordingStatus(since=1, file=str(path)))
    assert room.notices() == []
    writer.close()
    room.shown.recorded(RecordingStatus())
    assert room.notices() == ["The jam that you look at has ended. There is more of it now."]
    room.desk.window.play.notices.acted.emit("jam goes on")
    room.until(lambda: room.reviewing.loaded is not None and not room.reviewing.loaded.is_written)
    assert room.session.transport.answer.isEnabled()


def test_notes_before_and_after_are_gone_to(room: Room) -> None:
    opened(room)
    room.reviewing.play_at(0.0)
    room.play(0.0, plays=False)
    key(room, Qt.Key.Key_Period)
    assert last(room) == HearSeek(0.5)  # the mark of the take
    room.play(9.0, plays=False)
    key(room, Qt.Key.Key_Comma)
    assert last(room) == HearSeek(0.5)


def test_keys_can_be_chosen_otherwise(room: Room) -> None:
    opened(room)
    preferring = room.desk.preferring
    preferring.change(replace(preferring.now, review_keys={"mark": "B", "loop": "nonsense"}))
    key(room, Qt.Key.Key_M)
    assert written(room) == 0
    key(room, Qt.Key.Key_B)
    assert written(room) == 1
    assert ("B", "mark this moment, also while it plays") in room.desk.window.review.key_rows()


def test_an_answer_leads_to_the_jam_it_answers(room: Room) -> None:
    first = room.add("2026-03-14-101500")
    song = Song("a.flac", "a" * 64, "An answer", 10.0, answers=Answered(first.name, "uuid", 2.0))
    recording = Recording(join("pads", "Pads"), ask.LoadSong(song))
    recording.at(1.0, ask.Press("pads", 0, 90))
    recording.end(5.0)
    second = room.add("2026-03-15-101500", recording)
    room.open(first)
    assert not room.session.header.answered.isVisible()
    room.open(second)
    room.until(lambda: room.reviewing.path == second and room.reviewing.loaded is not None)
    assert room.session.header.answered.isVisible()
    simulate.mouseClick(room.session.header.answered, LEFT)
    room.until(lambda: room.reviewing.path == first and room.reviewing.loaded is not None)


def test_a_window_that_is_gone_hears_nothing_more(room: Room) -> None:
    opened(room)
    gone = Desk()
    ReviewShown(gone.window, room.reviewing, gone.preferring, room.exporting, room.comparing)
    sip.delete(gone.window)
    room.reviewing.select(1.0, 3.0)
    room.reviewing.said.emit(line("undone"))
    room.comparing.show()
    room.play(2.0)  # a slot that acts on the deleted window fails the test
    assert room.desk.window.play.status.text() == "undone"


def test_what_plays_falls_silent_where_another_is_opened(room: Room) -> None:
    opened(room)
    room.play(2.0)
    bad = room.jams / "bad.jam"
    bad.write_bytes(b"no take")
    room.reviewing.open(bad)
    assert any(isinstance(message, HearPause) for message in room.sent)


def test_an_answer_is_not_played_over_what_it_answers(room: Room) -> None:
    opened(room)
    room.play(2.0)
    room.hearing.hear(AnswerTold(1.0))
    assert isinstance(last(room), HearPause)


def test_who_wants_to_see_the_rest_later_is_asked_no_more(room: Room) -> None:
    path = room.add()
    writer = reopen_take(path)
    assert writer is not None
    room.open(path)
    writer.close()
    room.shown.recorded(RecordingStatus())
    room.desk.window.play.notices.declined.emit("jam goes on")
    room.shown.recorded(RecordingStatus())
    assert room.notices() == []


def test_enter_in_a_field_is_for_the_field(room: Room) -> None:
    opened(room)
    room.play(1.0)
    key(room, Qt.Key.Key_T)
    room.desk.clock.now += 2_000_000_000
    room.shown.session.rename()
    field = room.session.question.findChild(QLineEdit)
    assert field is not None
    room.until(field.hasFocus)
    simulate.keyClick(field, Qt.Key.Key_PageDown)
    simulate.keyClick(field, Qt.Key.Key_Return)
    assert written(room) == 0
    assert room.reviewing.taps.since == 1.0


def test_asked_for_twice_it_is_opened_once(room: Room) -> None:
    path = room.add()
    room.desk.window.go_to_review()
    begun: list[object] = []
    room.reviewing.jam_changed.connect(lambda: begun.append(room.reviewing.loaded))
    room.reviewing.open(path)
    room.reviewing.open(path)
    room.until(lambda: room.reviewing.loaded is not None)
    first = room.reviewing.loaded
    room.reviewing.mark()
    room.reviewing.saving.save_now()
    room.until(lambda: room.reviewing.saving.is_saved)
    assert room.reviewing.loaded is first
    assert written(room) == 1


def test_a_jam_leads_to_those_that_answer_it(room: Room) -> None:
    first = room.add("2026-03-14-101500")
    uuid = read_take(first).header.uuid
    song = Song("a.flac", "a" * 64, "An answer", 10.0, answers=Answered(first.name, uuid, 2.0))
    recording = Recording(join("pads", "Pads"), ask.LoadSong(song))
    recording.header = replace(recording.header, uuid="another")
    recording.at(1.0, ask.Press("pads", 0, 90))
    recording.end(5.0)
    second = room.add("2026-03-15-101500", recording)
    room.go(2)
    room.open(first)
    answers = room.session.header.answers
    room.until(answers.isVisible)
    assert answers.count() == 2
    answers.setCurrentIndex(1)
    answers.activated.emit(1)
    room.until(lambda: room.reviewing.path == second and room.reviewing.loaded is not None)
    room.until(lambda: room.is_quiet)
    assert not answers.isVisible()


def test_a_session_is_not_left_while_its_notes_cannot_be_saved(room: Room) -> None:
    path = opened(room)
    away = path.rename(path.with_suffix(".away"))
    key(room, Qt.Key.Key_M)
    key(room, Qt.Key.Key_Backspace)
    assert room.session.isVisible()
    assert written(room) == 1
    (text,) = room.notices()
    assert "not saved" in text
    assert room.desk.window.asks_first()  # the window stays as well
    away.rename(path)
    key(room, Qt.Key.Key_Backspace)
    assert not room.session.isVisible()
    assert room.notices() == []
    assert len(read_notes(path).annotations) == 1


def test_who_lets_notes_go_leaves_without_them(room: Room) -> None:
    path = opened(room)
    path.unlink()
    key(room, Qt.Key.Key_M)
    key(room, Qt.Key.Key_Backspace)
    room.desk.window.play.notices.declined.emit("notes not saved")
    assert not room.session.isVisible()
    assert room.notices() == []
    assert not room.desk.window.asks_first()
