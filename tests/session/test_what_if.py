"""What if: the same presses in another scale, on another tonic, with another guard."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from improv.jam import commands as ask
from improv.jam.events import Event, GuardSet, KeyChanged, NoteOff, NoteOn
from improv.jam.jam import Jam
from improv.jam.score import Operation, Score
from improv.jam.setting import BED, PULSE, BedKind
from improv.music.harmony import Guard, Mode, Reason
from improv.music.pitch import note_of
from improv.music.scale import Key, Scale
from improv.session.score import parts_of
from improv.session.what_if import Setting, score_if, what_if
from tests.session.golden import a_bit_of_everything
from tests.session.playing import BELL, HIRAJOSHI, JUST, PENTATONIC, Recording, join

MAJOR = Scale(id="major", name="Major", cents=(0, 200, 400, 500, 700, 900, 1100))
ALONE = Scale(id="alone", name="Alone", cents=(0,))
MODES = (Mode.PADS, Mode.DEGREES, Mode.SNAP, Mode.FIVE, Mode.ONE, Mode.CHORD)
SEATS = (1, 2, 3)


def commands() -> st.SearchStrategy[ask.Command]:
    seats, played = st.sampled_from(SEATS), st.integers(-5, 9)
    source = seats.map(lambda seat: f"pads {seat}")
    presses = st.builds(ask.Press, source, played, st.integers(1, 127))
    releases = st.builds(ask.Release, source, played)
    return st.one_of(
        presses,
        presses,
        presses,
        releases,
        releases,
        st.builds(ask.MovePedal, source, down=st.booleans()),
        st.builds(ask.ChooseMode, seats, st.sampled_from(MODES)),
        st.builds(ask.ChooseOctave, seats, st.integers(-1, 1)),
        st.builds(ask.Transpose, seats, st.integers(-3, 3)),
        st.builds(ask.ChooseGlide, seats, on=st.booleans()),
        st.builds(ask.ChooseCompass, seats, st.sampled_from([None, (48.0, 72.0)])),
        st.builds(ask.SetGuard, st.sampled_from(Guard)),
        st.builds(
            ask.ChangeKey, st.integers(0, 11), st.sampled_from([PENTATONIC, MAJOR]), glide=st.booleans()
        ),
        st.builds(ask.SetBed, st.sampled_from(BedKind), st.just(BELL)),
        st.builds(ask.SetPulse, on=st.booleans(), sound=st.just(BELL)),
        st.just(ask.Tick()),
        st.just(ask.Panic()),
    )


def played(asked: Sequence[ask.Command]) -> Score:
    """A jam of three people, a command each tenth of a second, as an engine would have played it."""
    recording = Recording(*(join(f"pads {seat}", f"Pads {seat}") for seat in SEATS))
    recording.begin_epoch()
    for number, command in enumerate(asked):
        recording.at(0.5 + 0.1 * number, command)
    recording.end_epoch(2.0 + 0.1 * len(asked))
    parts = parts_of(recording.take)
    return parts[0].score if parts else Score(48_000, 128, 7, recording.header.opening, (), 0, 128)


def ended_twice_or_never_begun(score: Score) -> list[Event]:
    """What a jam cannot do: it raises KeyError for these."""
    jam, wrong = Jam(score.opening), []
    for operation in score.operations:
        try:
            jam.apply(operation.event)
        except KeyError:
            wrong.append(operation.event)
    return wrong


def left_sounding(score: Score) -> set[tuple[int, int]]:
    """Whose keys hold notes at the end: player and what was played; the bed lies as it will."""
    jam = Jam(score.opening)
    for operation in score.operations:
        jam.apply(operation.event)
    return {(note.player, note.played) for note in jam.ledger if note.player not in (BED, PULSE)}


@settings(max_examples=60)
@given(st.lists(commands(), min_size=10, max_size=40))
def test_in_the_same_key_with_the_same_guard_it_is_the_same(asked: list[ask.Command]) -> None:
    score = played(asked)
    # A tonic and a scale that are those of the jam: all is mapped again, and nothing changes.
    if not any(isinstance(op.event, KeyChanged) for op in score.operations):
        assert score_if(score, Setting(scale=PENTATONIC, tonic=0)) == score
    if not any(isinstance(op.event, GuardSet) for op in score.operations):
        assert score_if(score, Setting(guard=score.opening.guard)) == score


def test_every_kind_of_event_is_gone_through() -> None:
    parts = parts_of(a_bit_of_everything().take)
    assert tuple(score_if(part.score, Setting()) for part in parts) == tuple(part.score for part in parts)
    assert what_if(parts, Setting()) == parts


@settings(max_examples=60)
@given(
    st.lists(commands(), min_size=10, max_size=40),
    st.sampled_from([None, HIRAJOSHI, MAJOR, JUST]),
    st.sampled_from([None, 0, 7]),
    st.sampled_from([None, *Guard]),
)
def test_every_note_is_in_the_scale_and_every_release_matches(
    asked: list[ask.Command], scale: Scale | None, tonic: int | None, guard: Guard | None
) -> None:
    score, setting = played(asked), Setting(scale, tonic, guard)
    other = score_if(score, setting)
    assert ended_twice_or_never_begun(other) == []
    assert {frame for frame, _ in presses(other)} == {frame for frame, _ in presses(score)}
    assert left_sounding(other) <= left_sounding(score)
    key = other.opening.key
    for operation in other.operations:
        match operation.event:
            case KeyChanged(changed):
                key = changed
            case NoteOn(hertz=hertz, reason=reason) if reason is not Reason.FREE:
                note = note_of(hertz, key.a4_hertz)
                assert key.nearest(note) == pytest.approx(note, abs=1e-6)
            case _:
                pass


def presses(score: Score) -> set[tuple[int, int]]:
    return {
        (operation.frame, operation.event.player)
        for operation in score.operations
        if isinstance(operation.event, NoteOn) and operation.event.player not in (BED, PULSE)
    }


def notes(score: Score) -> list[int]:
    return [op.event.note for op in score.operations if isinstance(op.event, NoteOn)]


def test_a_guard_hears_the_notes_that_are_changed() -> None:
    recording = Recording(join("pads 1", "One"), join("pads 2", "Two"), key=Key(0, MAJOR))
    recording.begin_epoch()
    recording.at(0.0, ask.ChooseOctave(2, 0))
    recording.at(1.0, ask.Press("pads 1", 2, 100))
    recording.at(1.01, ask.Press("pads 2", 3, 100))
    recording.end_epoch(3.0)
    (part,) = parts_of(recording.take)
    assert notes(part.score) == [64, 65]
    (strict,) = what_if([part], Setting(guard=Guard.STRONG))
    first, second = (op.event for op in strict.score.operations if isinstance(op.event, NoteOn))
    assert first.note == 64
    assert (second.note, second.reason) == (64, Reason.GUARDED)
    (five,) = what_if([part], Setting(scale=PENTATONIC, guard=Guard.STRONG))
    assert notes(five.score) == [64, 67]
    assert [op.event.reason for op in five.score.operations if isinstance(op.event, NoteOn)] == [
        Reason.MAPPED,
        Reason.MAPPED,
    ]


@pytest.mark.parametrize(
    ("was", "other", "counts"), [(PENTATONIC, ALONE, (6, 3)), (ALONE, PENTATONIC, (3, 6))]
)
def test_a_chord_may_have_more_notes_than_it_had_or_fewer_and_all_of_them_end(
    was: Scale, other: Scale, counts: tuple[int, int]
) -> None:
    recording = Recording(join("pads 1", "One"), key=Key(0, was))
    recording.begin_epoch()
    recording.at(0.0, ask.ChooseMode(1, Mode.CHORD), ask.ChooseCompass(1, (60.0, 71.0)))
    recording.at(1.0, ask.Press("pads 1", 0, 100))
    recording.at(1.5, ask.MovePedal("pads 1", down=True), ask.Release("pads 1", 0))
    recording.at(1.7, ask.MovePedal("pads 1", down=False))
    recording.at(2.0, ask.Press("pads 1", 1, 100), ask.Release("pads 1", 1))
    recording.end_epoch(3.0)
    (part,) = parts_of(recording.take)
    (changed,) = what_if([part], Setting(scale=other))
    for score, count in zip((part.score, changed.score), counts, strict=True):
        begun = [op.event.id for op in score.operations if isinstance(op.event, NoteOn)]
        ended = [op.event.id for op in score.operations if isinstance(op.event, NoteOff)]
        assert sorted(begun) == sorted(ended)
        assert len(set(begun)) == len(begun) == count
        assert ended_twice_or_never_begun(score) == []


def test_chords_that_are_struck_again_under_the_pedal_are_each_one_press() -> None:
    recording = Recording(join("pads 1", "One"))
    recording.begin_epoch()
    recording.at(0.5, ask.ChooseMode(1, Mode.CHORD), ask.MovePedal("pads 1", down=True))
    for number in range(8):
        recording.at(1.0 + number / 8, ask.Press("pads 1", number % 3))
        recording.at(1.05 + number / 8, ask.Release("pads 1", number % 3))
    recording.at(3.0, ask.MovePedal("pads 1", down=False))
    recording.end_epoch(4.0)
    (part,) = parts_of(recording.take)
    shared = [op.event for op in part.score.operations if isinstance(op.event, NoteOn)]
    assert any(note.voice != note.id for note in shared)
    assert score_if(part.score, Setting(guard=Guard.OFF)) == part.score


def test_bed_and_pulse_go_along() -> None:
    recording = Recording(join("pads 1", "One"))
    recording.begin_epoch()
    recording.at(1.0, ask.Press("pads 1", 0, 100), ask.SetBed(BedKind.DRONE, BELL))
    recording.at(1.1, ask.SetPulse(on=True, sound=BELL), ask.Tick())
    for number in range(20):
        recording.at(1.2 + number / 4, ask.Tick())
    recording.end_epoch(7.0)
    (part,) = parts_of(recording.take)
    (other,) = what_if([part], Setting(tonic=2))
    house = [op.event for op in other.score.operations if isinstance(op.event, NoteOn)]
    assert {note.note % 12 for note in house if note.player == BED} == {2, 9}
    assert {note.note % 12 for note in house if note.player == PULSE} == {2}
    assert [op.frame for op in part.score.operations] == [op.frame for op in other.score.operations]


def test_operations_keep_their_frames() -> None:
    (operation,) = score_if(
        Score(48_000, 128, 1, played([]).opening, (Operation(256, GuardSet(Guard.OFF)),), 0, 1280),
        Setting(guard=Guard.STRONG),
    ).operations
    assert operation == Operation(256, GuardSet(Guard.STRONG))
