"""A session: opened, played, marked, undone, saved; what is wrong with it is said."""

from PyQt6.QtCore import Qt

from improv.line import Line
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
from improv.session.notebook.sidecar import read_notes
from improv.ui.review.keys import Act
from tests.ui.conftest import simulate
from tests.ui.review.conftest import Room
from tests.ui.review.session_keys import LEFT, hold, key, last, opened, written

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


CONTROL = Qt.KeyboardModifier.ControlModifier


def count(room: Room) -> int:
    """How many annotations are to be seen."""
    return len(room.session.timeline.annotations)


def solo(room: Room) -> tuple[int, ...]:
    return room.hearing.edit.solo


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
