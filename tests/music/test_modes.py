"""What holds in every mode, and what each is for."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.music.catalogue import load_scales
from improv.music.core import core_of, five_of
from improv.music.harmony import HIGHEST_NOTE, LOWEST_NOTE, Mode
from improv.music.modes import key_in_mode, pitches_of
from improv.music.pitch import note_of
from improv.music.scale import Key, Scale

CATALOGUE = load_scales()
KEYS = st.builds(Key, tonic=st.integers(0, 11), scale=st.sampled_from(CATALOGUE.values))
SEVEN = st.builds(
    Key,
    tonic=st.integers(0, 11),
    scale=st.sampled_from([scale for scale in CATALOGUE.values if len(scale) == 7 and scale.period == 1200]),
)
WHITE = (0, 2, 4, 5, 7, 9, 11)
IN_SCALE = [mode for mode in Mode if mode not in (Mode.FREE, Mode.LIGHT)]


def is_in(note: float, key: Key) -> bool:
    return abs(key.nearest(note) - note) < 1e-6


def sounds(played: int, key: Key, mode: Mode, octave: int = 0) -> float:
    (pitch,) = pitches_of(played, key, mode, octave)
    return note_of(pitch.hertz)


@given(KEYS, st.integers(0, 127), st.integers(-20, 30), st.sampled_from(IN_SCALE), st.integers(-3, 3))
def test_every_mode_yields_only_notes_of_the_scale(
    key: Key, played: int, degree: int, mode: Mode, octave: int
) -> None:
    pitches = (
        *pitches_of(played, key, mode, octave),
        *pitches_of(degree, key, mode, octave, pads=True),
    )
    assert pitches
    for pitch in pitches:
        note = note_of(pitch.hertz)
        assert is_in(note, key)
        assert is_in(note, key_in_mode(key, mode))
        assert LOWEST_NOTE - 1e-9 <= note <= HIGHEST_NOTE + 1e-9


@given(
    KEYS,
    st.integers(0, 127),
    st.integers(-20, 30),
    st.sampled_from(IN_SCALE),
    st.integers(-3, 3),
    st.integers(-24, 24),
    st.integers(28, 91),
    st.integers(12, 40),
)
def test_transposed_and_within_a_range_it_is_a_note_of_the_scale_too(
    key: Key, played: int, degree: int, mode: Mode, octave: int, transpose: int, low: int, width: int
) -> None:
    compass = (float(low), min(HIGHEST_NOTE, float(low + width)))
    pitches = (
        *pitches_of(played, key, mode, octave, transpose=transpose, compass=compass),
        *pitches_of(degree, key, mode, octave, pads=True, transpose=transpose, compass=compass),
    )
    assert pitches
    for pitch in pitches:
        note = note_of(pitch.hertz)
        assert is_in(note, key)
        inside = compass[0] - 1e-9 <= note <= compass[1] + 1e-9
        assert inside or key.scale.period > 1200


@given(SEVEN, st.integers(-10, 17), st.integers(-10, 10), st.sampled_from([Mode.PADS, Mode.CHORD, Mode.FIVE]))
def test_a_transposed_pad_is_another_pad(key: Key, degree: int, steps: int, mode: Mode) -> None:
    transposed = pitches_of(degree, key, mode, pads=True, transpose=steps)
    assert transposed == pitches_of(degree + steps, key, mode, pads=True)


def test_transposing_one_note_is_another_note_of_the_scale() -> None:
    key = Key(0, CATALOGUE.find("major"))
    pads = [pitches_of(degree, key, Mode.ONE, pads=True, transpose=4)[0].note for degree in (-1, 0, 1)]
    assert pads == [55, 67, 79]


def test_snapping_comes_before_transposing() -> None:
    key = Key(0, CATALOGUE.find("major"))
    assert [pitches_of(60, key, Mode.SNAP, transpose=steps)[0].note for steps in (-1, 0, 1)] == [59, 60, 62]
    assert pitches_of(61, key, Mode.SNAP, transpose=1)[0].note == 62


def test_free_within_a_range_moves_by_octaves() -> None:
    key = Key(0, CATALOGUE.find("major"))
    notes = [pitches_of(played, key, Mode.FREE, compass=(55.0, 67.0))[0].note for played in (1, 54, 61, 90)]
    assert notes == [61, 66, 61, 66]


@given(SEVEN, st.integers(0, 27), st.integers(0, 27), st.integers(1, 10))
def test_equal_steps_on_white_keys_are_equal_steps_of_the_scale(
    key: Key, one: int, other: int, step: int
) -> None:
    def degree(white: int) -> int:
        octave, place = divmod(white, 7)
        return key.degree_near(sounds(36 + 12 * octave + WHITE[place], key, Mode.DEGREES))

    if max(one, other) + step <= 34:
        assert degree(one + step) - degree(one) == degree(other + step) - degree(other) == step


@given(SEVEN)
def test_no_two_white_keys_are_alike_and_no_black_key_like_its_neighbours(key: Key) -> None:
    notes = {played: sounds(played, key, Mode.DEGREES) for played in range(36, 84)}
    whites = [note for played, note in notes.items() if played % 12 in WHITE]
    assert all(higher > lower for lower, higher in pairwise(whites))
    for played in range(37, 83):
        if played % 12 not in WHITE:
            assert notes[played] not in (notes[played - 1], notes[played + 1])


@pytest.mark.parametrize(
    ("name", "core"),
    [
        ("minor", (0, 300, 500, 700, 1000)),
        ("dorian", (0, 300, 500, 700, 1000)),
        ("lydian", (0, 200, 400, 700, 900)),
        ("blues", (0, 300, 500, 700, 1000)),
        ("major", (0, 200, 500, 700, 900)),
        ("major-pentatonic", (0, 200, 400, 700, 900)),
    ],
)
def test_the_five_of_familiar_scales(name: str, core: tuple[float, ...]) -> None:
    assert five_of(Key(2, CATALOGUE.find(name))).scale.cents == core


@pytest.mark.parametrize("scale", [s for s in CATALOGUE.values if len(s) > 5], ids=lambda scale: scale.id)
def test_five_degrees_with_the_tonic_of_any_scale(scale: Scale) -> None:
    core = core_of(scale)
    assert len(set(core)) == 5
    assert core[0] == 0
    assert sorted(core) == list(core)
    assert core[-1] < len(scale)


def test_a_scale_of_thousands_of_pitches_has_five_too() -> None:
    scale = Scale(id="x", name="X", cents=tuple(index * 1200 / 4096 for index in range(4096)))
    assert len(five_of(Key(0, scale)).scale) == 5


def test_one_note_is_the_tonic_everywhere() -> None:
    key = Key(2, CATALOGUE.find("dorian"))
    assert {sounds(played, key, Mode.ONE, -1) for played in range(128)} == {50.0}
    pads = [pitches_of(degree, key, Mode.ONE, pads=True)[0].note for degree in (-9, -1, 0, 1, 9)]
    assert pads == [50, 50, 62, 74, 74]


@pytest.mark.parametrize(
    ("name", "degree", "notes"),
    [("major", 0, [60, 64, 67]), ("major", 1, [62, 65, 69]), ("chromatic", 0, [60, 63, 67]),
     ("major-pentatonic", 0, [60, 64, 69])],
)  # fmt: skip
def test_chords_of_the_scale(name: str, degree: int, notes: list[int]) -> None:
    pitches = pitches_of(degree, Key(0, CATALOGUE.find(name)), Mode.CHORD, pads=True)
    assert [pitch.note for pitch in pitches] == notes


def test_light_only_sounds_nothing() -> None:
    assert pitches_of(60, Key(0, CATALOGUE.find("major")), Mode.LIGHT) == ()
