"""The guard: what it lets through, what it moves, and where to."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.music.catalogue import load_scales
from improv.music.guard import BASS, THRESHOLDS, Tone, guarded
from improv.music.harmony import HIGHEST_NOTE, LOWEST_NOTE, Guard
from improv.music.live import PairTable, Sounding
from improv.music.rate import HARSH
from improv.music.scale import Key, Scale

CATALOGUE = load_scales()
MAJOR = Key(0, CATALOGUE.find("major"))
TABLE = PairTable(range(28, 104))
SEVEN = [scale for scale in CATALOGUE.values if len(scale) == 7 and scale.id in {
    "major", "minor", "dorian", "phrygian", "lydian", "mixolydian", "locrian", "harm_min", "mel_min",
}]  # fmt: skip


def held(*notes: float, level: float = 1.0) -> list[Tone]:
    return [Tone(note, level) for note in notes]


def consonance(notes: list[float]) -> float:
    return Sounding(TABLE, notes).consonance()


@pytest.mark.parametrize("guard", list(Guard))
def test_alone_everybody_plays_what_they_want(guard: Guard) -> None:
    assert guarded(71.0, 1.0, MAJOR, [], guard) == 71.0


def test_what_passes_is_left_alone() -> None:
    assert guarded(67.0, 1.0, MAJOR, held(60, 64), Guard.STRONG) == 67.0


def test_a_semitone_moves_by_one_step_of_the_scale() -> None:
    tones = held(60, 67)
    moved = guarded(71.0, 1.0, MAJOR, [*tones, *held(72)], Guard.STRONG)
    assert moved in (69.0, 72.0)
    assert consonance([60, 67, 72, moved]) > consonance([60, 67, 72, 71])


def test_off_moves_nothing() -> None:
    assert guarded(61.0, 1.0, MAJOR, held(60, 62, 63), Guard.OFF) == 61.0


def test_the_nearest_that_passes_is_taken_and_not_the_best() -> None:
    # Over C, F and B each by itself pass; E is the best. From F♯ of Lydian, G is nearest.
    lydian = Key(0, CATALOGUE.find("lydian"))
    tones = held(60, 65)
    candidates = {note: consonance([60, 65, note]) for note in (64.0, 66.0, 67.0)}
    assert candidates[66.0] < THRESHOLDS[Guard.STRONG]
    passing = [note for note, c in candidates.items() if c >= THRESHOLDS[Guard.STRONG]]
    expected = (
        min(passing, key=lambda note: abs(note - 66.0))
        if passing
        else max(candidates, key=candidates.__getitem__)
    )
    assert guarded(66.0, 1.0, lydian, tones, Guard.STRONG) == expected


def test_where_nothing_passes_the_best_is_taken() -> None:
    tones = held(57, 58, 60)
    candidates = {note: consonance([*(tone.note for tone in tones), note]) for note in (65.0, 67.0, 69.0)}
    best = max(candidates, key=candidates.__getitem__)
    assert HARSH < candidates[best] < THRESHOLDS[Guard.SOFT]
    assert guarded(67.0, 1.0, MAJOR, tones, Guard.SOFT) == best


def test_where_every_neighbour_is_harsh_an_octave_away_is_taken() -> None:
    # A chord that free players can make; C, D and E would all be harsh in it.
    tones = held(60, 61, 62, 63, 64, 65)
    near = {note: consonance([*(tone.note for tone in tones), note]) for note in (60.0, 62.0, 64.0)}
    assert max(near.values()) < HARSH
    moved = guarded(62.0, 1.0, MAJOR, tones, Guard.STRONG)
    assert moved in {note + octave for note in near for octave in (-12.0, 12.0)}
    assert consonance([*(tone.note for tone in tones), moved]) > max(near.values())


def test_a_note_that_has_nearly_died_away_moves_nobody() -> None:
    assert guarded(71.0, 1.0, MAJOR, held(60, 72), Guard.STRONG) != 71.0
    assert guarded(71.0, 1.0, MAJOR, [*held(60), *held(72, level=0.01)], Guard.STRONG) == 71.0


def test_below_c3_nothing_comes_closer_than_a_fifth() -> None:
    moved = guarded(40.0, 1.0, MAJOR, held(36), Guard.SOFT)
    assert moved >= 36 + 7 or moved >= BASS
    assert guarded(43.0, 1.0, MAJOR, held(36), Guard.SOFT) == 43.0  # a fifth
    assert guarded(36.0, 1.0, MAJOR, held(36), Guard.SOFT) == 36.0  # the same


@given(
    st.lists(st.integers(28, 103), max_size=8),
    st.integers(-12, 20),
    st.sampled_from([Guard.SOFT, Guard.STRONG]),
    st.sampled_from(CATALOGUE.values),
    st.integers(0, 11),
)
def test_it_stays_in_the_scale_and_within_a_step_but_for_octaves(
    notes: list[int], degree: int, guard: Guard, scale: Scale, tonic: int
) -> None:
    key = Key(tonic, scale)
    wanted = key.note_at(degree)
    if not LOWEST_NOTE <= wanted <= HIGHEST_NOTE:
        return
    moved = guarded(wanted, 0.8, key, held(*map(float, notes)), guard)
    near = [key.note_at(degree + step) for step in (-1, 0, 1)]
    far = [note + octaves * key.shift(1) for note in near for octaves in (-1, 1, 2, 3)]
    assert any(abs(moved - note) < 1e-6 for note in (*near, *far))
    assert LOWEST_NOTE <= moved <= HIGHEST_NOTE


@given(st.lists(st.integers(28, 60), min_size=1, max_size=6), st.integers(-18, 0))
def test_the_bass_stays_clear_whatever_sounds(notes: list[int], degree: int) -> None:
    moved = guarded(MAJOR.note_at(degree), 1.0, MAJOR, held(*map(float, notes)), Guard.STRONG)
    deep = [note for note in notes if note < BASS and note != moved]
    assert moved >= BASS or all(abs(note - moved) >= 7 for note in deep)


@pytest.mark.parametrize("scale", SEVEN, ids=lambda scale: scale.id)
def test_six_players_of_a_seven_note_scale_never_meet_a_harsh_chord(scale: Scale) -> None:
    """A hundred random jams here; ten thousand in ``bench/guard.py``."""
    random, key = Random(1), Key(0, scale)
    for _ in range(100):
        sounding: dict[int, float] = {}
        for _ in range(12):
            player = random.randrange(6)
            sounding.pop(player, None)
            others = list(sounding.values())
            wanted = key.note_at(random.randrange(-7, 14))
            sounding[player] = guarded(wanted, 1.0, key, held(*others), Guard.STRONG)
            assert consonance([*others, sounding[player]]) >= HARSH
