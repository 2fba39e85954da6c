"""Pairs with known answers, as .mid and .jam, through the whole path."""

from math import pi
from pathlib import Path

import numpy as np
import pytest

from improv.analysis.found import Settings
from tests.analysis.jams import KINDS, Floats, analysis_for, between, pair, part, poisson

kinds = pytest.mark.parametrize("kind", KINDS)
SHIFTS = Settings(surrogates=99)
END = 0.2


def a_melody(rng: np.random.Generator, count: int) -> list[int]:
    """Return a random walk between MIDI notes 48 and 72."""
    steps = rng.integers(-5, 6, count).cumsum()
    return [int(48 + abs((step % 48) - 24)) for step in steps]


@kinds
def test_a_lag_between_onsets(tmp_path: Path, kind: str) -> None:
    onsets = poisson(np.random.default_rng(1), 2.0, 100.0)
    found = analysis_for(tmp_path, kind, part(onsets, 0.02), part(onsets + 0.35, 0.02), settings=SHIFTS)
    assert between(found, "onset_lag") == pytest.approx(0.350, abs=0.003)
    assert between(found, "onset_lag", 2, 1) == pytest.approx(-0.350, abs=0.003)
    assert pair(found).features["onset_lag"].p == pytest.approx(0.01)
    assert between(found, "leader_score") > 0.3
    assert between(found, "leader_score", 2, 1) == -between(found, "leader_score")


@kinds
def test_a_slow_lag_of_density_velocity_and_pitch(tmp_path: Path, kind: str) -> None:
    rng = np.random.default_rng(2)
    onsets = np.concatenate(
        [np.sort(rng.uniform(at, at + 5, rng.integers(3, 25))) for at in range(0, 120, 5)]
    )
    onsets = onsets[np.insert(np.diff(onsets) > 0.03, 0, True)]
    velocities = np.rint(64 + 40 * np.sin(onsets * 0.45)).astype(int)
    leader, follower = part(onsets, END / 10, 60, velocities), part(onsets + 3.0, END / 10, 64, velocities)
    found = analysis_for(tmp_path, kind, leader, follower, settings=SHIFTS)
    assert between(found, "lagged_correlation") > 0.97
    assert between(found, "lagged_correlation_lag") == pytest.approx(3.0, abs=0.05)
    assert between(found, "lagged_correlation_lag", 2, 1) == pytest.approx(-3.0, abs=0.05)
    p = pair(found).features["lagged_correlation"].p
    assert p is not None
    assert p <= 0.05


@kinds
def test_playing_together_with_a_little_lateness(tmp_path: Path, kind: str) -> None:
    rng = np.random.default_rng(3)
    beats = 0.5 + np.cumsum(rng.uniform(0.4, 0.8, 200))
    late = beats + rng.normal(0.015, 0.010, len(beats))
    found = analysis_for(tmp_path, kind, part(beats, 0.1), part(late, 0.1), settings=SHIFTS)
    apart = late - beats
    assert between(found, "asynchrony_mean") == pytest.approx(apart.mean(), abs=2e-4)
    assert between(found, "asynchrony_sd") == pytest.approx(apart.std(), abs=2e-4)
    assert between(found, "asynchrony_hits") == 1.0
    assert between(found, "event_sync") == pytest.approx(1.0)
    assert between(found, "event_sync_direction") > 0.5
    for name in ("asynchrony_hits", "asynchrony_sd", "event_sync", "phase_locking", "onset_lag"):
        assert pair(found).features[name].p == pytest.approx(0.01), name


@kinds
def test_between_the_beats(tmp_path: Path, kind: str) -> None:
    beats = np.arange(0, 60, 0.5)
    found = analysis_for(tmp_path, kind, part(beats, 0.1), part(beats[:-1] + 0.25, 0.1))
    assert between(found, "phase_locking") == pytest.approx(1.0, abs=1e-3)
    assert abs(between(found, "phase_angle")) == pytest.approx(pi, abs=0.01)
    assert abs(between(found, "onset_lag")) == pytest.approx(0.25, abs=0.001)
    assert between(found, "tempo_match") == pytest.approx(0.0, abs=1e-3)


@kinds
def test_half_the_tempo_is_the_same_tempo(tmp_path: Path, kind: str) -> None:
    found = analysis_for(tmp_path, kind, part(np.arange(0, 60, 0.5), 0.1), part(np.arange(0, 60, 1.0), 0.1))
    assert between(found, "tempo_match") == pytest.approx(0.0, abs=2e-3)
    apart = analysis_for(tmp_path, kind, part(np.arange(0, 60, 0.5), 0.1), part(np.arange(0, 60, 0.7), 0.1))
    assert between(apart, "tempo_match") == pytest.approx(np.log2(1.4), abs=2e-3)


@kinds
def test_people_who_have_nothing_to_do_with_each_other(tmp_path: Path, kind: str) -> None:
    rng = np.random.default_rng(6)
    first, second = poisson(rng, 2.0, 100.0), poisson(rng, 2.0, 100.0)
    melodies = a_melody(rng, len(first)), a_melody(rng, len(second))
    found = analysis_for(tmp_path, kind, part(first, 0.03, melodies[0]), part(second, 0.03, melodies[1]))
    assert between(found, "phase_locking") < 0.25
    assert between(found, "lagged_correlation") < 0.5
    assert between(found, "imitation") < 0.02
    assert abs(between(found, "leader_score")) < 0.3


def turns(begin: float, length: float) -> Floats:
    return np.concatenate([at + np.arange(0, 4, 0.5) for at in np.arange(begin, length, 9.0)])


@kinds
def test_turns(tmp_path: Path, kind: str) -> None:
    pitches = [60 + k % 2 for k in range(200)]
    first, second = turns(0.0, 90.0), turns(4.5, 90.0)
    found = analysis_for(
        tmp_path, kind, part(first, 0.5, pitches[: len(first)]), part(second, 0.5, pitches[: len(second)])
    )
    for one, other in ((1, 2), (2, 1)):
        assert between(found, "turn_gap", one, other) == pytest.approx(0.5, abs=1e-3)
        assert between(found, "turn_alternation", one, other) == 1.0
        assert between(found, "overlap", one, other) == 0.0


@kinds
def test_a_turn_that_begins_early(tmp_path: Path, kind: str) -> None:
    first, second = turns(0.0, 90.0), turns(3.2, 80.0)
    found = analysis_for(
        tmp_path,
        kind,
        part(first, 0.5, [60 + k % 2 for k in range(len(first))]),
        part(second, 0.5, [70 + k % 2 for k in range(len(second))]),
    )
    assert between(found, "turn_gap") == pytest.approx(-0.8, abs=1e-3)
    assert between(found, "turn_gap", 2, 1) == pytest.approx(1.8, abs=1e-3)
    assert 0.08 < between(found, "overlap") < 0.12


@kinds
def test_a_melody_that_is_copied_a_fifth_higher(tmp_path: Path, kind: str) -> None:
    rng = np.random.default_rng(7)
    onsets = np.arange(0, 90, 0.3)
    melody = a_melody(rng, len(onsets))
    copy = part(onsets + 4.5, 0.2, [pitch + 7 for pitch in melody])
    found = analysis_for(tmp_path, kind, part(onsets, 0.2, melody), copy, settings=SHIFTS)
    assert between(found, "imitation") == 1.0
    assert between(found, "imitation_lag") == pytest.approx(4.5, abs=1e-3)
    assert pair(found).features["imitation"].p == pytest.approx(0.01)
    assert between(found, "imitation", 2, 1) < 0.02
    mixed = part(onsets + 4.5, 0.2, rng.permutation(melody))
    random = analysis_for(tmp_path, kind, part(onsets, 0.2, melody), mixed)
    assert between(random, "imitation") < 0.02
    assert between(found, "recurrence_determinism") > 1.5 * between(random, "recurrence_determinism")


@kinds
def test_what_two_players_sound_together(tmp_path: Path, kind: str) -> None:
    onsets = np.arange(0, 30, 1.0)
    low = part(onsets, 0.95, 60)
    fifths = analysis_for(tmp_path, kind, low, part(onsets, 0.95, 67))
    seconds = analysis_for(tmp_path, kind, low, part(onsets, 0.95, 61))
    assert between(fifths, "emergent_consonance") > between(seconds, "emergent_consonance") + 1.0
    assert fifths.group["consonance_mean"].value == pytest.approx(3.44, abs=0.03)
    assert fifths.group["harsh_percent"].value == 0.0
    assert seconds.group["consonance_mean"].value == pytest.approx(1.84, abs=0.02)
    assert seconds.group["simultaneity"].value == pytest.approx(1.0)


def test_what_has_no_p_and_what_has_no_value(tmp_path: Path) -> None:
    onsets = np.arange(0, 30, 0.4)
    swell = np.rint(64 + 30 * np.sin(onsets)).astype(int)
    together = part(onsets, 0.2, 60, swell), part(onsets + 0.01, 0.2, 67, swell)
    found = analysis_for(tmp_path, "mid", *together, settings=SHIFTS)
    features = pair(found).features
    assert {name for name, value in features.items() if value.p is None} >= {
        "tempo_match",
        "recurrence_determinism",
    }
    assert features["lagged_correlation"].value is not None
    assert features["turn_gap"].value is None
    assert features["turn_gap"].reason == "needs a turn that goes from the first to the second"


def test_the_same_seed_finds_the_same(tmp_path: Path) -> None:
    rng = np.random.default_rng(8)
    parts = [part(poisson(rng, 2.0, 40.0), 0.05, 60 + 5 * k) for k in range(3)]
    one = analysis_for(tmp_path, "mid", *parts, settings=Settings(surrogates=25))
    assert analysis_for(tmp_path, "mid", *parts, settings=Settings(surrogates=25)) == one
    other = analysis_for(tmp_path, "mid", *parts, settings=Settings(surrogates=25, seed=8))
    assert other.players == one.players
    assert other.pairs != one.pairs


def test_too_short_to_shift_is_no_p(tmp_path: Path) -> None:
    found = analysis_for(
        tmp_path, "mid", part(np.arange(0, 11, 0.5)), part(np.arange(0, 11, 0.5)), settings=SHIFTS
    )
    assert {value.p for value in pair(found).features.values()} == {None}
