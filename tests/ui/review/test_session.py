"""A session: opened, played, marked, undone, saved; what is wrong with it is said."""

from pathlib import Path

import mido
from msgspec.structs import replace
from PyQt6 import sip
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QApplication, QLineEdit

from improv.jam import commands as ask
from improv.jam.setting import Answered, Song
from improv.line import Line, line
from improv.link.hearing import (
    AnswerJam,
    AnswerTold,
    HearEdited,
    HearFrom,
    HearLoop,
    HearPause,
    HearSeek,
    HearSpeed,
    HearTake,
    LeaveAnswer,
)
from improv.link.messages import RecordingStatus
from improv.session.format import read_take
from improv.session.notebook.annotation import Correction
from improv.session.notebook.sidecar import read_notes
from improv.session.storage import reopen_take
from improv.ui.review.keys import Act
from improv.ui.review.shown import ReviewShown
from tests.session.playing import Recording, join
from tests.ui.conftest import Desk, simulate
from tests.ui.review.conftest import Room

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def key(room: Room, which: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    simulate.keyClick(QApplication.focusWidget() or room.session.timeline, which, held)


def last(room: Room) -> object:
    """What was asked of the host last."""
    return room.sent[-1]


def count(room: Room) -> int:
    """How many annotations are to be seen."""
    return len(room.session.timeline.annotations)


def written(room: Room) -> int:
    return len(room.reviewing.notebook.notes.annotations)


def solo(room: Room) -> tuple[int, ...]:
    return room.hearing.edit.solo


def hold(room: Room) -> None:
    """Forget what was sent until now."""
    room.sent.clear()


def opened(room: Room) -> Path:
    path = room.add()
    room.open(path)
    hold(room)
    return path


def test_a_session_is_shown_and_made_ready_to_be_heard(room: Room) -> None:
    path = room.add()
    room.open(path)
    assert HearTake(str(path)) in room.sent
    page = room.session
    assert page.timeline.jam is room.reviewing.jam
    assert page.header.about.text() == "10 s · Ana, Owl"
    assert page.splitter.isVisible()
    assert page.transport.play.isEnabled()
    assert room.desk.window.focusWidget() is page.timeline
    assert [note.text for note in page.timeline.annotations] == ["here"]


def test_keys_play_seek_and_change_the_speed(room: Room) -> None:
    opened(room)
    key(room, Qt.Key.Key_Space)
    assert room.sent == [HearFrom(None)]
    room.play(4.0)
    hold(room)
    key(room, Qt.Key.Key_Space)
    key(room, Qt.Key.Key_Right)
    key(room, Qt.Key.Key_Left, SHIFT)
    key(room, Qt.Key.Key_Home)
    key(room, Qt.Key.Key_End)
    key(room, Qt.Key.Key_BracketLeft)
    speeds = [message for message in room.sent if isinstance(message, HearSpeed)]
    assert room.sent[:5] == [HearPause(), HearSeek(5.0), HearSeek(0.0), HearSeek(0.0), HearSeek(10.0)]
    assert speeds == [HearSpeed(0.75)]
    assert room.session.transport.speed.currentData() == 0.75


def test_buttons_do_the_same(room: Room) -> None:
    opened(room)
    transport = room.session.transport
    room.play(6.0, plays=False)
    for button in (transport.play, transport.start, transport.back, transport.forward):
        simulate.mouseClick(button, LEFT)
    assert room.sent == [HearFrom(None), HearSeek(0.0), HearSeek(1.0), HearSeek(10.0)]
    transport.slider.setFocus()
    simulate.keyClick(transport.slider, Qt.Key.Key_Right)
    assert last(room) == HearSeek(7.0)  # the slider has arrows of its own
    assert transport.slider.accessibleName() == "Playhead, 0:07 of 0:10"


def test_the_playhead_follows_what_is_heard(room: Room) -> None:
    opened(room)
    room.play(2.5)
    assert room.session.transport.play.text() == "Pause"
    assert room.session.timeline.playhead_s == 2.5
    assert room.session.transport.place.text() == "0:02.5 / 0:10"
    room.desk.clock.now += 1_000_000_000
    room.until(lambda: room.session.timeline.playhead_s == 3.5)
    room.play(3.6, plays=False)
    assert room.session.transport.play.text() == "Play"


def test_a_passage_is_selected_and_looped(room: Room) -> None:
    opened(room)
    transport = room.session.transport
    assert not transport.loop.isEnabled()
    room.session.timeline.selected.emit(4.0, 7.5)
    assert transport.loop.text() == "Loop 0:04–0:07"
    key(room, Qt.Key.Key_L)
    assert room.sent == [HearLoop(4.0, 7.5)]
    assert transport.loop.isChecked()
    room.session.timeline.selected.emit(4.0, 9.0)
    assert last(room) == HearLoop(4.0, 9.0)
    simulate.mouseClick(transport.loop, LEFT)
    assert last(room) == HearLoop()
    assert not transport.loop.isChecked()
    key(room, Qt.Key.Key_Space, SHIFT)
    assert last(room) == HearFrom(4.0)


def test_m_marks_the_moment_of_the_press(room: Room) -> None:
    path = opened(room)
    room.play(2.0)
    room.desk.clock.now += 1_500_000_000
    key(room, Qt.Key.Key_M)
    room.desk.window.review.keys.acted.emit(Act.MARK, 0, 0.5)  # a key that was heard half a second late
    times = sorted(note.at_s for note in room.reviewing.notebook.notes.annotations)
    assert times == [3.0, 3.5]
    assert not room.reviewing.saving.is_saved
    room.desk.clock.now += 1_500_000_000
    room.until(lambda: room.reviewing.saving.is_saved)
    assert sorted(note.at_s for note in read_notes(path).annotations) == [3.0, 3.5]


def test_everything_written_can_be_undone_and_done_again(room: Room) -> None:
    opened(room)
    key(room, Qt.Key.Key_M)
    assert count(room) == 2
    key(room, Qt.Key.Key_Z, CONTROL)
    assert count(room) == 1
    assert room.desk.window.play.status.text().startswith("Undone")
    key(room, Qt.Key.Key_Y, CONTROL)
    assert count(room) == 2
    key(room, Qt.Key.Key_Delete)
    assert [note.text for note in room.session.timeline.annotations] == ["here"]
    key(room, Qt.Key.Key_Delete)
    assert count(room) == 1  # none is chosen any more
    room.session.timeline.annotation_activated.emit(room.reviewing.notebook.annotations[0].id)
    key(room, Qt.Key.Key_Delete)
    assert count(room) == 0


def test_n_writes_a_note_about_what_is_selected(room: Room) -> None:
    opened(room)
    room.session.timeline.selected.emit(1.0, 3.0)
    key(room, Qt.Key.Key_N)
    field = room.desk.window.focusWidget()
    assert field is not None
    assert field.accessibleName() == "What is to be remembered"
    simulate.keyClicks(field, "Ben imitates Ana. m")  # letters are letters in a field
    simulate.keyClick(field, Qt.Key.Key_Return)
    notes = [(note.at_s, note.end_s, note.text) for note in room.reviewing.notebook.notes.annotations]
    assert notes == [(1.0, 3.0, "Ben imitates Ana. m")]
    assert not field.isVisible()


def test_tap_mode_ends_a_passage_and_begins_the_next(room: Room) -> None:
    opened(room)
    room.play(1.0)
    key(room, Qt.Key.Key_T)
    assert room.session.transport.tap.isChecked()
    for _ in range(2):
        room.desk.clock.now += 2_000_000_000
        key(room, Qt.Key.Key_Return)
    room.desk.clock.now += 1_000_000_000
    key(room, Qt.Key.Key_T)
    passages = [(note.at_s, note.end_s) for note in room.reviewing.notebook.notes.annotations]
    assert passages == [(1.0, 3.0), (3.0, 5.0), (5.0, 6.0)]
    key(room, Qt.Key.Key_Return)
    assert written(room) == 3


def test_lanes_are_muted_and_soloed_by_key(room: Room) -> None:
    opened(room)
    key(room, Qt.Key.Key_2)
    key(room, Qt.Key.Key_M, ALT)
    assert [message.edit.mute for message in room.sent if isinstance(message, HearEdited)] == [(2,)]
    assert room.session.timeline.heads[1].mute.isChecked()
    key(room, Qt.Key.Key_1)
    key(room, Qt.Key.Key_S, ALT)
    assert solo(room) == (1,)
    key(room, Qt.Key.Key_S, ALT)
    assert solo(room) == ()
    room.session.timeline.level_changed.emit(1, -6.0)
    assert room.hearing.edit.levels == {1: -6.0}


def test_what_if_changes_what_is_heard_and_nothing_else(room: Room) -> None:
    path = opened(room)
    before = path.read_bytes()
    page = room.session
    simulate.mouseClick(page.transport.what_if, LEFT)
    assert page.what_if.isVisible()
    choice = page.what_if.sounds[1]
    choice.setCurrentIndex(choice.count() - 1)
    choice.activated.emit(choice.currentIndex())
    scale = page.what_if.scale
    scale.setCurrentIndex(3)
    scale.activated.emit(3)
    edit = room.hearing.edit
    assert set(edit.sounds) == {1}
    assert edit.is_what_if
    assert path.read_bytes() == before
    simulate.mouseClick(page.what_if.plain, LEFT)
    assert not room.hearing.edit.is_what_if
    assert room.hearing.edit.sounds == {}


def test_a_jam_is_answered_from_here(room: Room) -> None:
    path = opened(room)
    room.play(3.0, plays=False)
    simulate.mouseClick(room.session.transport.answer, LEFT)
    assert room.sent == [AnswerJam(str(path), 3.0)]
    room.hearing.hear(AnswerTold(0.4))
    assert "40" in room.desk.window.play.status.text()
    assert room.session.transport.answer.text() == "Do not answer"
    simulate.mouseClick(room.session.transport.answer, LEFT)
    room.hearing.hear(AnswerTold(0.5))  # was under way
    assert room.session.transport.answer.text() == "Answer this jam"
    simulate.mouseClick(room.session.transport.answer, LEFT)
    assert room.sent[1:] == [LeaveAnswer(), AnswerJam(str(path), 3.0)]
    room.hearing.hear(AnswerTold(1.0))
    assert not room.desk.window.is_reviewing
    room.desk.window.go_to_review()
    assert room.session.transport.answer.text() == "Answer this jam"
    room.hearing.hear(AnswerTold(0.0, Line("The jam cannot be answered.")))
    assert room.notices() == ["The jam cannot be answered."]


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
