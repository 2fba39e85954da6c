from itertools import pairwise
from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from improv.jam import commands as ask
from improv.jam.events import Event, KeyChanged, NoteOff, NoteOn, PressIgnored
from improv.jam.simulated import people
from improv.session.records import NANOSECONDS, RecordsLost
from improv.session.score import Part, after, between, parts_of, snapshot_at
from tests.session.playing import BLOCK, BOOTED_NS, HIRAJOSHI, RATE, Recording, join, two_people


def notes(part: Part) -> list[tuple[int, type[Event]]]:
    kinds = (NoteOn, NoteOff)
    return [(op.frame, type(op.event)) for op in part.score.operations if isinstance(op.event, kinds)]


def one_player(boot: float = 0.0) -> Recording:
    recording = Recording(join("pads", "Pads"))
    recording.begin_epoch(boot)
    return recording


def a_minute(seed: int = 1) -> Recording:
    recording = Recording()
    recording.begin_epoch()
    for at_ns, command in people(3, 60.0, seed):
        recording.at(at_ns / NANOSECONDS, command)
    recording.end_epoch(61.0)
    return recording


def test_operations_lie_where_the_engine_said() -> None:
    first, second = parts_of(two_people().take)
    assert notes(first) == [(96_000, NoteOn), (120_064, NoteOn), (144_000, NoteOff), (168_064, NoteOff)]
    assert [frame for frame, _ in notes(second)] == [48_000, 96_000, 96_000, 144_000]
    assert (first.score.rate, first.score.block, first.score.seed) == (RATE, BLOCK, 7)
    assert first.engine == "engine 1, pyo 1.1.0"
    assert not any(isinstance(op.event, PressIgnored) for op in second.score.operations)


def test_parts_lie_where_they_were_heard() -> None:
    first, second = parts_of(two_people().take)
    assert (first.offset_s, first.score.start) == (0.0, 96_000)
    assert (second.offset_s, second.score.start) == (4.0, 0)
    assert second.score.end == 6 * RATE
    assert second.end_s == 10.0


def test_an_end_that_nobody_knows_leaves_room_for_the_release() -> None:
    recording = one_player()
    recording.at(1.0, ask.Press("pads", 0))
    recording.at(2.0, ask.Release("pads", 0))
    recording.end(2.0)
    (part,) = parts_of(recording.take)
    assert part.score.end == 2 * RATE + int(2.5 * RATE)


def test_an_end_that_nobody_knows_gives_way_to_the_next_engine() -> None:
    first, second = parts_of(two_people().take)
    assert first.end_s <= second.offset_s
    assert first.end_s == pytest.approx(4.0)


def test_an_end_that_is_known_moves_the_next_engine() -> None:
    recording = one_player()
    recording.at(1.0, ask.Press("pads", 0), ask.Release("pads", 0))
    recording.end_epoch(3.0)
    recording.begin_epoch(2.9)
    recording.at(4.0, ask.Press("pads", 0), ask.Release("pads", 0))
    first, second = parts_of(recording.take)
    assert second.offset_s == first.end_s == 2.0


def test_drift_of_the_sound_card_is_followed() -> None:
    recording = one_player()
    recording.at(0.5, ask.Press("pads", 0), ask.Release("pads", 0))
    for seconds in range(10, 3601, 10):
        recording.anchor(seconds, drift=1.0001)
    recording.end_epoch(3600.0, known=False)
    recording.begin_epoch(3601.0)
    recording.anchor(3601.0)
    recording.at(3602.0, ask.Press("pads", 0))
    _, second = parts_of(recording.take)
    assert second.offset_s == pytest.approx(3600.5)


def test_what_the_engine_never_answered_to_was_not_heard() -> None:
    recording = one_player()
    recording.at(1.0, ask.Press("pads", 0))
    recording.answers = False
    recording.at(2.0, ask.Press("pads", 1))
    recording.at(2.5, ask.EngineIsLost("killed"))
    (part,) = parts_of(recording.take)
    assert notes(part) == [(RATE, NoteOn)]


@pytest.mark.parametrize("recovered", [False, True])
def test_at_a_torn_end_frames_are_estimated(recovered: bool) -> None:
    recording = one_player()
    recording.anchor(0.0)
    recording.at(1.0, ask.Press("pads", 0))
    recording.answers = False
    recording.at(1.001, ask.Press("pads", 1), ask.Release("pads", 0))
    recording.at(1.01, ask.Release("pads", 1))
    if recovered:
        recording.end(1.01, "recovered after an interruption")
    (part,) = parts_of(recording.take)
    assert notes(part) == [(48_000, NoteOn), (48_128, NoteOn), (48_128, NoteOff), (48_512, NoteOff)]


def test_a_torn_end_where_nothing_was_answered_yet() -> None:
    recording = one_player(boot=1.0)
    recording.answers = False
    recording.at(2.0, ask.Press("pads", 0))
    (part,) = parts_of(recording.take)
    assert notes(part) == [(48_000, NoteOn)]
    assert part.offset_s == 0.0


def test_notes_whose_end_was_lost_end_where_records_are_missing() -> None:
    recording = one_player()
    recording.at(1.0, ask.Press("pads", 0), ask.Press("pads", 1))
    recording.write(BOOTED_NS + 2 * NANOSECONDS, RecordsLost(5, 4, 8))
    recording.at(3.0, ask.Release("pads", 1))
    recording.at(4.0, ask.Press("pads", 2), ask.Release("pads", 2))
    recording.end_epoch(5.0)
    (part,) = parts_of(recording.take)
    ends = [op.event.id for op in part.score.operations if isinstance(op.event, NoteOff)]
    assert sorted(ends) == [1, 2, 3]
    assert after(part.score.opening, (op.event for op in part.score.operations)).notes == ()


def test_a_take_without_sound_has_no_parts() -> None:
    recording = Recording(join("pads", "Pads"))
    assert parts_of(recording.take) == ()
    recording.begin_epoch()
    assert parts_of(recording.take) == ()
    recording.end_epoch(1.0)
    assert parts_of(recording.take) == ()


def test_a_passage_begins_with_the_jam_as_it_was_there() -> None:
    recording = one_player()
    recording.at(1.0, ask.Press("pads", 0, 90))
    recording.at(2.0, ask.ChangeKey(2, HIRAJOSHI))
    recording.at(3.0, ask.Press("pads", 1))
    recording.at(4.0, ask.Release("pads", 0))
    recording.end_epoch(6.0)
    (part,) = between(parts_of(recording.take), 1.5, 3.5)
    score = part.score
    assert (score.start, score.end) == (1.0 * RATE + 1.5 * RATE // BLOCK * BLOCK, 4.5 * RATE)
    assert [note.played for note in score.opening.notes] == [0]
    assert score.opening.key.scale == HIRAJOSHI
    assert [type(op.event) for op in score.operations] == [NoteOn, NoteOff]
    assert part.offset_s == 0.0


def test_what_falls_on_the_first_frame_of_a_passage_is_still_to_come() -> None:
    recording = one_player()
    recording.at(1.0, ask.Press("pads", 0))
    recording.at(2.0, ask.ChangeKey(2, HIRAJOSHI))
    recording.end_epoch(6.0)
    (part,) = between(parts_of(recording.take), 1.0, 9.0)
    assert [type(op.event) for op in part.score.operations] == [KeyChanged]
    assert part.score.opening.key.scale != HIRAJOSHI


def test_a_passage_over_a_gap_keeps_the_gap() -> None:
    parts = parts_of(two_people().take)
    first, second = between(parts, 0.5, 6.0)
    assert first.offset_s == 0.0
    assert second.offset_s == 3.5
    assert second.end_s == 5.5
    assert between(parts, 100.0, 200.0) == ()
    assert between(parts, 2.0, 2.0) == ()


def test_the_whole_jam_as_a_passage_is_the_jam() -> None:
    parts = parts_of(two_people().take)
    assert between(parts, 0.0, inf) == between(parts, 0.0, 1e9) == parts


@settings(max_examples=25)
@given(st.floats(0.0, 61.0), st.floats(0.0, 61.0))
def test_passages_put_together_are_the_jam(one: float, other: float) -> None:
    parts = parts_of(A_MINUTE)
    low, high = sorted((one, other))
    (whole,) = parts
    pieces = [*between(parts, 0.0, low), *between(parts, low, high), *between(parts, high, 99.0)]
    state = whole.score.opening
    for piece in pieces:
        assert piece.score.opening == snapshot_at(whole.score, piece.score.start)
    # Ends lie on frames and starts on blocks, so neighbours may share part of a block and its operations.
    for piece, following in pairwise(pieces):
        assert 0 <= piece.score.end - following.score.start < 2 * BLOCK
    last = pieces[-1].score
    state = after(last.opening, (op.event for op in last.operations))
    assert state == after(whole.score.opening, (op.event for op in whole.score.operations))


A_MINUTE = a_minute().take
