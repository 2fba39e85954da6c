"""A player's range, transposition, bends and glides."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.events import Ending
from improv.jam.jam import Jam, perform
from improv.jam.player import OCTAVES_BY_SEAT, lane_of
from improv.jam.snapshot import Snapshot
from improv.jam.striking import pitches_for
from improv.music.bend import magnetised
from improv.music.catalogue import load_scales
from improv.music.harmony import HIGHEST_NOTE, LOWEST_NOTE, Guard, Mode
from improv.music.pitch import hertz_of, note_of
from improv.music.scale import Key
from tests.jam.conversation import BELL, MARIMBA, plug, press, release

CATALOGUE = load_scales()
MAJOR = Key(0, CATALOGUE.find("major"))
IN_SCALE = [mode for mode in Mode if mode not in (Mode.FREE, Mode.LIGHT)]


def a_jam(key: Key = MAJOR, guard: Guard = Guard.OFF) -> Jam:
    jam = Jam(Snapshot(key=key, palette=(MARIMBA, BELL), guard=guard))
    perform(jam, [plug("ana"), plug("ben"), plug("cleo")])
    return jam


def only_note(events: list[did.Event]) -> did.NoteOn:
    (note,) = (event for event in events if isinstance(event, did.NoteOn))
    return note


# ── registers ───────────────────────────────────────────────────────────────────────────────────


def test_the_lanes_dealt_by_seat_tile_43_to_91() -> None:
    lanes = sorted(lane_of(octave) for octave in OCTAVES_BY_SEAT)
    assert lanes == [(43.0, 67.0), (55.0, 79.0), (67.0, 91.0)]
    assert (lanes[0][0], lanes[-1][1]) == (43.0, 91.0)
    assert all(higher[0] <= lower[1] for lower, higher in pairwise(lanes))


def test_a_lane_holds_its_register_s_home_octave() -> None:
    for octave in OCTAVES_BY_SEAT:
        low, high = lane_of(octave)
        home = [MAJOR.note_at(degree, octave) for degree in range(8)]
        assert low <= home[0] - 5
        assert home[-1] + 5 <= high


@pytest.mark.parametrize("octave", range(-3, 4))
def test_every_lane_is_a_range_that_can_be_chosen(octave: int) -> None:
    jam = a_jam()
    (chosen,) = perform(jam, [ask.ChooseCompass(1, lane_of(octave))])
    assert chosen == did.CompassChosen(1, lane_of(octave))


@pytest.mark.parametrize(
    ("asked", "compass"),
    [
        ((50.0, 70.0), (50.0, 70.0)),
        ((70.0, 50.0), (50.0, 70.0)),
        ((60.0, 60.0), (60.0, 72.0)),
        ((0.0, 200.0), (LOWEST_NOTE, HIGHEST_NOTE)),
        ((100.0, 103.0), (91.0, 103.0)),
        ((-1e9, -1e9), (28.0, 40.0)),
        (None, None),
    ],
)
def test_a_range_is_an_octave_wide_and_where_notes_sound(
    asked: tuple[float, float] | None, compass: tuple[float, float] | None
) -> None:
    assert perform(a_jam(), [ask.ChooseCompass(1, asked)]) == [did.CompassChosen(1, compass)]


def test_what_is_no_range_is_nothing() -> None:
    assert perform(a_jam(), [ask.ChooseCompass(1, (float("nan"), 70.0)), ask.ChooseCompass(9, None)]) == []


@given(
    st.sampled_from(CATALOGUE.values),
    st.integers(0, 11),
    st.integers(0, 127),
    st.sampled_from(IN_SCALE),
    st.integers(-24, 24),
    st.integers(-1, 1),
    st.sampled_from([Guard.OFF, Guard.STRONG]),
    st.integers(-3, 3),
)
def test_a_player_stays_in_the_range_whatever_is_played(
    scale: object, tonic: int, played: int, mode: Mode, steps: int, lane: int, guard: Guard, octave: int
) -> None:
    jam = a_jam(Key(tonic, scale), guard)  # type: ignore[arg-type]
    low, high = lane_of(lane)
    perform(jam, [ask.ChooseMode(1, mode), ask.Transpose(1, steps), ask.ChooseOctave(1, octave)])
    perform(jam, [ask.ChooseCompass(1, (low, high)), press("ben", 60), press("cleo", 67)])
    for event in perform(jam, [press("ana", played)]):
        if isinstance(event, did.NoteOn):
            note = note_of(event.hertz)
            assert low - 1e-6 <= note <= high + 1e-6
            assert abs(jam.key.nearest(note) - note) < 1e-6


def test_transposing_is_by_steps_of_the_scale_and_free_by_semitones() -> None:
    jam = a_jam()
    assert only_note(perform(jam, [press("ana", 60)])).note == 60
    perform(jam, [ask.Transpose(1, 2)])
    assert only_note(perform(jam, [press("ana", 60)])).note == 64
    perform(jam, [ask.ChooseMode(1, Mode.SNAP)])
    assert only_note(perform(jam, [press("ana", 61)])).note == 64
    perform(jam, [ask.ChooseMode(1, Mode.FREE)])
    assert only_note(perform(jam, [press("ana", 61)])).note == 63
    assert perform(jam, [ask.Transpose(1, 99)]) == [did.Transposed(1, 24)]


def test_a_pad_shows_what_it_plays() -> None:
    jam = a_jam()
    perform(jam, [ask.Transpose(1, 3), ask.ChooseCompass(1, (40.0, 60.0))])
    for played in range(128):
        (pitch,) = pitches_for(jam.players[1], jam.key, played)
        assert only_note(perform(jam, [press("ana", played)])).hertz == pitch.hertz


# ── bends ───────────────────────────────────────────────────────────────────────────────────────


@given(st.sampled_from(CATALOGUE.values), st.integers(0, 11), st.integers(0, 127), st.sampled_from(IN_SCALE))
def test_a_bend_at_the_end_of_the_wheel_is_the_scale_s_next_pitch(
    scale: object, tonic: int, played: int, mode: Mode
) -> None:
    jam = a_jam(Key(tonic, scale))  # type: ignore[arg-type]
    perform(jam, [ask.ChooseMode(1, mode)])
    for event in perform(jam, [press("ana", played)]):
        if isinstance(event, did.NoteOn):
            note = note_of(event.hertz)
            for bent in (note + event.up, note - event.down):
                assert abs(jam.key.nearest(bent) - bent) < 1e-6
            between = [note + event.up / 2, note - event.down / 2]
            assert mode is Mode.FIVE or all(abs(jam.key.nearest(place) - place) > 1e-6 for place in between)


def test_the_wheel_is_drawn_to_the_pitches_but_not_for_who_is_free() -> None:
    jam = a_jam()
    (bent,) = perform(jam, [ask.Bend("ana", 0.9)])
    assert bent == did.Bent(1, 0, magnetised(0.9))
    perform(jam, [ask.ChooseMode(1, Mode.FREE)])
    assert perform(jam, [ask.Bend("ana", 0.9), ask.Bend("ana", -7.0)]) == [
        did.Bent(1, 0, 0.9),
        did.Bent(1, 0, -1.0),
    ]
    assert (only_note(perform(jam, [press("ana", 61)])).up) == 2.0


def test_a_device_that_says_how_far_it_bends_is_believed_by_who_is_free() -> None:
    jam = a_jam()
    assert perform(jam, [ask.Bend("ana", 0.5, 0, 7.0)]) == [did.Bent(1, 0, magnetised(0.5))]
    perform(jam, [ask.ChooseMode(1, Mode.FREE)])
    assert perform(jam, [ask.Bend("ana", 0.5, 0, 7.0), ask.Bend("ana", 1.0, 0, 500.0)]) == [
        did.Bent(1, 0, 0.0, 7.0),
        did.Bent(1, 0, 0.0, 96.0),
    ]
    assert perform(jam, [ask.Bend("ana", 0.0, 0, float("nan"))]) == []
    (expression,) = jam.snapshot().expressions
    assert (expression.bend, expression.semitones) == (0.0, 96.0)
    # Bound to the scale again, the next bend is a step again.
    perform(jam, [ask.ChooseMode(1, Mode.DEGREES), ask.Bend("ana", 1.0, 0, 96.0)])
    (expression,) = jam.snapshot().expressions
    assert (expression.bend, expression.semitones) == (1.0, 0.0)


# ── glides ──────────────────────────────────────────────────────────────────────────────────────


def gliding() -> Jam:
    jam = a_jam()
    perform(jam, [ask.ChooseGlide(1, on=True)])
    return jam


def test_a_new_note_takes_the_voice_of_the_held_one_along_the_scale() -> None:
    jam = gliding()
    first = only_note(perform(jam, [press("ana", 60)]))
    note, off = perform(jam, [press("ana", 67)])
    assert isinstance(note, did.NoteOn)
    assert (note.voice, note.note) == (first.voice, 67)
    assert note.path == pytest.approx([hertz_of(passed) for passed in (62, 64, 65)])
    assert off == did.NoteOff(first.id, first.voice, 1, left=1, why=Ending.GLIDED)
    assert perform(jam, [release("ana", 60)]) == []
    assert perform(jam, [release("ana", 67)]) == [did.NoteOff(note.id, first.voice, 1)]


def test_downwards_and_among_the_five() -> None:
    jam = gliding()
    perform(jam, [ask.ChooseMode(1, Mode.FIVE), press("ana", 67)])
    note = only_note(perform(jam, [press("ana", 60)]))
    assert note.path == pytest.approx([hertz_of(passed) for passed in (67, 65, 62)])


def test_the_next_pitch_and_a_free_one_are_reached_straight() -> None:
    jam = gliding()
    perform(jam, [press("ana", 60)])
    assert only_note(perform(jam, [press("ana", 62)])).path == ()
    perform(jam, [ask.ChooseMode(1, Mode.FREE)])
    note = only_note(perform(jam, [press("ana", 70)]))
    assert (note.path, note.voice) == ((), 1)


def test_without_a_held_note_it_is_struck() -> None:
    jam = gliding()
    perform(jam, [press("ana", 60), release("ana", 60)])
    assert only_note(perform(jam, [press("ana", 64)])).voice == 2
    perform(jam, [ask.MovePedal("ana", down=True), release("ana", 64)])
    assert only_note(perform(jam, [press("ana", 67)])).voice == 3
    assert only_note(perform(jam, [press("ben", 60)])).voice == 4


def test_the_same_pitch_is_struck_again_and_chords_are_struck() -> None:
    jam = gliding()
    perform(jam, [ask.ChooseMode(1, Mode.SNAP), press("ana", 60)])
    assert [type(event) for event in perform(jam, [press("ana", 61)])] == [did.NoteOn]
    perform(jam, [ask.ChooseMode(1, Mode.CHORD)])
    events = perform(jam, [press("ana", 65)])
    assert not any(isinstance(event, did.NoteOff) or getattr(event, "path", ()) for event in events)


def test_two_keys_of_one_voice_both_lose_it() -> None:
    jam = gliding()
    perform(jam, [ask.ChooseMode(1, Mode.SNAP), press("ana", 60), press("ana", 61)])
    note, *offs = perform(jam, [press("ana", 67)])
    assert isinstance(note, did.NoteOn)
    assert [(off.left, off.why) for off in offs if isinstance(off, did.NoteOff)] == [
        (2, Ending.GLIDED),
        (1, Ending.GLIDED),
    ]
    assert len(jam.ledger) == 1
    perform(jam, [release("ana", key) for key in (60, 61, 67)])
    assert len(jam.ledger) == 0


def test_the_guard_does_not_hear_the_note_that_is_left() -> None:
    jam = a_jam(guard=Guard.STRONG)
    perform(jam, [ask.ChooseGlide(1, on=True), press("ana", 60)])
    assert only_note(perform(jam, [press("ana", 59)])).note == 59
