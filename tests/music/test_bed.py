"""The bed: in its register, in the scale, safe by itself and under what is played."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.music.bed import (
    BARS,
    CHORD_HIGHEST,
    CHORD_LOWEST,
    HIGHEST,
    LOWEST,
    QUIET,
    SAFE,
    chords_of,
    drone_of,
    tonic_above,
)
from improv.music.catalogue import load_scales
from improv.music.guard import BASS, BASS_SEMITONES, prepared
from improv.music.live import Sounding
from improv.music.rate import HARSH
from improv.music.scale import Key, Scale

CATALOGUE = load_scales()
KEYS = [Key(index * 5 % 12, scale) for index, scale in enumerate(CATALOGUE.values)]
ODD = st.builds(
    lambda cents, period: Scale("x", "X", tuple(sorted({0.0, *(c for c in cents if c < period)})), period),
    st.lists(st.floats(1, 2400).map(lambda cents: round(cents, 2)), max_size=12),
    st.sampled_from([1200.0, 700.0, 1901.955, 2400.0, 12_000.0, 50.0]),
)


def consonance(key: Key, notes: tuple[float, ...], levels: tuple[float, ...] = ()) -> float:
    table, microtonal = prepared(key)
    return Sounding(table, notes, levels, microtonal=microtonal).consonance()


def is_in(note: float, key: Key) -> bool:
    return abs(key.nearest(note) - note) < 1e-6


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.scale.id)
def test_a_drone_is_the_tonic_and_a_fifth_or_an_octave_or_alone(key: Key) -> None:
    tonic, *upper = drone_of(key)
    assert is_in(tonic, key)
    assert key.degree_near(tonic) % len(key.scale) == 0
    assert tonic >= LOWEST
    for note in upper:
        assert is_in(note, key)
        assert note < HIGHEST + 0.5
        assert abs(note - tonic - 7.02) <= 0.5 or note == tonic + key.shift(1)


@pytest.mark.parametrize(
    ("name", "drone"),
    [("major", (36, 43)), ("locrian", (36, 48)), ("thai-7", (36, 36 + 6.857)), ("slendro", (36, 36 + 7.28))],
)
def test_drones(name: str, drone: tuple[float, float]) -> None:
    assert drone_of(Key(0, CATALOGUE.find(name))) == pytest.approx(drone, abs=0.001)


def test_the_tonic_above_is_the_next() -> None:
    key = Key(2, CATALOGUE.find("major"))
    assert [tonic_above(low, key) for low in (37.9, 38.0, 38.1)] == [38.0, 38.0, 50.0]


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.scale.id)
def test_chords_are_safe_by_themselves_and_with_every_note_of_the_scale(key: Key) -> None:
    chords = chords_of(key)
    assert len(chords) == BARS
    played = [key.note_at(d) for d in range(key.degree_near(60), key.degree_near(79) + 1)]
    for chord in chords:
        assert list(chord) == sorted(set(chord))
        assert 1 <= len(chord) <= 3
        assert all(is_in(note, key) for note in chord)
        assert all(CHORD_LOWEST - 0.01 <= note <= CHORD_HIGHEST + 0.01 for note in chord)
        assert consonance(key, chord) >= SAFE
        levels = (*(QUIET for _ in chord), 1.0)
        assert min(consonance(key, (*chord, note), levels) for note in played) > HARSH
        deep = [note for note in chord if note < BASS - 0.05]
        assert all(higher - lower > BASS_SEMITONES - 0.5 for lower, higher in pairwise(deep))


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.scale.id)
def test_chords_come_round_and_change_with_every_bar(key: Key) -> None:
    chords = chords_of(key)
    assert all(one != other for one, other in pairwise((*chords, chords[0])))


@pytest.mark.parametrize(
    ("name", "chords"),
    [
        # I V IV vi, i VI III VII, i III VII IV
        ("major", [(48, 52, 55), (47, 50, 55), (48, 53, 57), (48, 52, 57)]),
        ("minor", [(48, 51, 55), (48, 51, 56), (46, 51, 55), (46, 50, 53)]),
        ("dorian", [(48, 51, 55), (46, 51, 55), (46, 50, 53), (45, 48, 53)]),
        ("major-pentatonic", [(48, 52, 55), (50, 55), (50, 57), (48, 52, 57)]),
    ],
)
def test_the_chords_of_familiar_scales(name: str, chords: list[tuple[float, ...]]) -> None:
    assert list(chords_of(Key(0, CATALOGUE.find(name)))) == chords


@given(ODD, st.integers(0, 11))
def test_any_scale_has_a_bed(scale: Scale, tonic: int) -> None:
    key = Key(tonic, scale)
    for chord in (drone_of(key), *chords_of(key)):
        assert chord
        assert all(is_in(note, key) and 30 <= note <= 70 for note in chord)


def test_a_scale_of_thousands_of_pitches_has_a_bed() -> None:
    scale = Scale("x", "X", tuple(index * 1200 / 4096 for index in range(4096)))
    assert len(chords_of(Key(0, scale))) == BARS
