"""Players with known answers, as .mid and .jam, through the whole path."""

from pathlib import Path

import numpy as np
import pytest

from improv.analysis.found import Settings
from improv.analysis.tonality import likeness
from tests.analysis.jams import KINDS, analysis_for, feature, mean, part, poisson

kinds = pytest.mark.parametrize("kind", KINDS)


@kinds
@pytest.mark.parametrize("bpm", [40, 50, 60, 75, 90, 100, 120, 140, 160, 170])
def test_tempo(tmp_path: Path, kind: str, bpm: int) -> None:
    found = analysis_for(tmp_path, kind, part(np.arange(0, 30, 60 / bpm), 0.1))
    tempo = feature(found, "tempo")
    assert tempo.min == pytest.approx(bpm, abs=0.1)
    assert tempo.max == pytest.approx(bpm, abs=0.1)
    assert mean(found, "pulse_clarity") > 0.95


@kinds
def test_a_tempo_faster_than_170_is_found_at_half(tmp_path: Path, kind: str) -> None:
    found = analysis_for(tmp_path, kind, part(np.arange(0, 30, 60 / 180), 0.1))
    assert mean(found, "tempo") == pytest.approx(90.0, abs=0.1)


@kinds
def test_the_tempo_of_hands_that_shake(tmp_path: Path, kind: str) -> None:
    rng = np.random.default_rng(3)
    onsets = 0.05 + np.arange(0, 60, 0.5) + rng.normal(0, 0.010, 120)
    found = analysis_for(tmp_path, kind, part(onsets, 0.1))
    assert mean(found, "tempo") == pytest.approx(120.0, abs=0.2)
    assert 0.8 < mean(found, "pulse_clarity") < 0.97


@kinds
def test_onsets_without_order_have_no_pulse(tmp_path: Path, kind: str) -> None:
    onsets = poisson(np.random.default_rng(4), 2.0, 120.0)
    assert mean(analysis_for(tmp_path, kind, part(onsets, 0.02)), "pulse_clarity") < 0.25


@kinds
def test_density_is_notes_a_second_and_a_window_without_notes_is_a_gap(tmp_path: Path, kind: str) -> None:
    onsets = [*np.arange(0, 12, 0.5), *np.arange(30, 42, 0.5)]
    found = analysis_for(tmp_path, kind, part(onsets, 0.4), seconds=42.0)
    density = feature(found, "density")
    assert density.median == density.curve.values[0] == 2.0
    assert density.curve.values[13:24] == (None,) * 11  # from 13 s to 29 s nothing begins
    for name in ("duration", "pitch_mean", "velocity_mean", "articulation", "dissonance"):
        assert feature(found, name).curve.values[14:24] == (None,) * 10
    assert feature(found, "silence").curve.values[14] == 1.0
    assert feature(found, "activity_share").curve.values[14] is None


@kinds
@pytest.mark.parametrize(("length", "expected"), [(0.5, 1.0), (0.1, 0.2)])
def test_articulation(tmp_path: Path, kind: str, length: float, expected: float) -> None:
    pitches = [60 + k % 2 for k in range(60)]
    found = analysis_for(tmp_path, kind, part(np.arange(0, 30, 0.5), length, pitches))
    assert mean(found, "articulation") == pytest.approx(expected, abs=1e-3)
    assert mean(found, "duration") == pytest.approx(length, abs=1e-3)


@kinds
def test_silence(tmp_path: Path, kind: str) -> None:
    found = analysis_for(tmp_path, kind, part(np.arange(0, 60, 3), 1.0))
    assert feature(found, "silence").median == pytest.approx(2 / 3, abs=1e-3)


@kinds
@pytest.mark.parametrize(("intervals", "expected"), [((0.4, 0.4), 0.0), ((0.3, 0.6), 66.6667)])
def test_npvi(tmp_path: Path, kind: str, intervals: tuple[float, float], expected: float) -> None:
    onsets = np.cumsum(np.tile(intervals, 40))
    assert mean(analysis_for(tmp_path, kind, part(onsets, 0.1)), "npvi") == pytest.approx(expected, abs=0.1)


@kinds
def test_pitch_and_velocity(tmp_path: Path, kind: str) -> None:
    onsets = np.arange(0, 30, 0.25)
    pitches = np.tile([60, 64, 67, 72], 30)
    velocities = np.rint(20 + onsets * 2.0)
    found = analysis_for(tmp_path, kind, part(onsets, 0.2, pitches, velocities.astype(int)))
    assert mean(found, "pitch_mean") == pytest.approx(65.75, abs=0.01)
    assert mean(found, "pitch_sd") == pytest.approx(np.std([60, 64, 67, 72]), abs=0.01)
    assert mean(found, "pitch_range") == 12.0
    assert mean(found, "velocity_slope") == pytest.approx(2.0, abs=0.05)
    assert feature(found, "velocity_mean").min == pytest.approx(velocities[:24].mean(), abs=1e-3)
    assert feature(found, "velocity_sd").curve.values[0] == pytest.approx(velocities[:24].std(), abs=1e-3)


@kinds
@pytest.mark.parametrize(
    ("scale", "expected"),
    [((0, 2, 4, 5, 7, 9, 11, 12), 0.9014), ((0, 2, 4, 7, 9, 12), 0.8703), (range(12), 0.0)],
)
def test_tonal_clarity(tmp_path: Path, kind: str, scale: tuple[int, ...], expected: float) -> None:
    apart = 6.0 / (2 * len(scale))  # two of each in every window
    count = 8 * len(scale)
    pitches = [60 + scale[k % len(scale)] for k in range(count)]
    found = analysis_for(tmp_path, kind, part(np.arange(count) * apart, apart / 2, pitches))
    assert feature(found, "tonal_clarity").median == pytest.approx(expected, abs=1e-3)


def test_the_clearest_key_of_a_scale_is_its_own() -> None:
    weights = np.zeros((1, 12))
    weights[0, [2, 4, 6, 7, 9, 11, 1]] = 1.0
    assert likeness(weights).argmax() == 2  # D major


@kinds
def test_roughness_is_of_what_sounds_at_the_same_time(tmp_path: Path, kind: str) -> None:
    onsets = np.arange(0, 24, 1.0)
    smooth = part(onsets, 0.9, 60) + part(onsets, 0.9, 67)
    rough = part(onsets, 0.9, 60) + part(onsets, 0.9, 61)
    found = analysis_for(tmp_path, kind, smooth, rough)
    assert mean(found, "dissonance", 1) == pytest.approx(0.034, abs=0.03)
    assert mean(found, "dissonance", 2) == pytest.approx(0.5, abs=0.1)


@kinds
def test_repetition(tmp_path: Path, kind: str) -> None:
    rng = np.random.default_rng(5)
    figure = [60, 62, 67, 64, 65, 59]
    onsets = np.arange(0, 60, 0.25)
    again = analysis_for(tmp_path, kind, part(onsets, 0.2, (figure * 40)[: len(onsets)]))
    assert feature(again, "repetition").median == 1.0
    random = analysis_for(tmp_path, kind, part(onsets, 0.2, rng.integers(40, 90, len(onsets))))
    assert mean(random, "repetition") < 0.02


@kinds
def test_phrase_length(tmp_path: Path, kind: str) -> None:
    onsets = [begin + step for begin in range(0, 60, 6) for step in np.arange(0, 4, 0.5)]
    found = analysis_for(tmp_path, kind, part(onsets, 0.5, [60 + k % 2 for k in range(len(onsets))]))
    assert mean(found, "phrase_length") == pytest.approx(4.0, abs=1e-3)


@kinds
def test_shares(tmp_path: Path, kind: str) -> None:
    counts = (50, 30, 20)
    parts = [part(np.linspace(0, 59, count), 0.1, 50 + 10 * k) for k, count in enumerate(counts)]
    found = analysis_for(tmp_path, kind, *parts)
    assert found.group["gini"].value == pytest.approx(0.2, abs=1e-6)
    assert found.group["share_entropy"].value == pytest.approx(0.9372, abs=1e-4)
    shares = [feature(found, "activity_share", player).curve.values for player in (1, 2, 3)]
    assert np.allclose(np.sum(np.array(shares, float), axis=0), 1.0, atol=1e-5)


@kinds
def test_other_windows(tmp_path: Path, kind: str) -> None:
    settings = Settings(window_s=10.0, hop_s=2.5, pulse_window_s=20.0, surrogates=0)
    found = analysis_for(tmp_path, kind, part(np.arange(0, 60, 0.5)), settings=settings)
    density, tempo = feature(found, "density").curve, feature(found, "tempo").curve
    assert (density.start_s, density.hop_s, tempo.start_s) == (5.0, 2.5, 10.0)
    assert density.values[0] == pytest.approx(2.0)


@kinds
def test_chords_are_one_stroke(tmp_path: Path, kind: str) -> None:
    beats = np.arange(0, 30, 0.5)
    rolled = part(beats, 0.4, 60) + part(beats + 0.012, 0.4, 64) + part(beats + 0.024, 0.4, 67)
    found = analysis_for(tmp_path, kind, rolled)
    assert mean(found, "tempo") == pytest.approx(120.0, abs=0.1)
    assert mean(found, "npvi") == pytest.approx(0.0, abs=0.2)
    assert feature(found, "density").median == pytest.approx(6.0)
