"""What changes a jam in one way changes exactly the features that speak of it."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from improv.analysis.found import Analysis
from tests.analysis.jams import KINDS, Note, Part, analysis_for, poisson

TURNING = {
    "lagged_correlation_lag",
    "asynchrony_mean",
    "onset_lag",
    "event_sync_direction",
    "leader_score",
}
DIRECTED = {"phase_locking", "phase_angle", "turn_gap", "imitation", "imitation_lag"}
seeds = pytest.mark.parametrize("seed", [1, 2, 3])


def two_parts(seed: int) -> tuple[Part, Part]:
    """Return two people who play phrases, now and then the same ones."""
    rng = np.random.default_rng(seed)
    motif = rng.integers(-4, 5, 8).cumsum() + 60
    parts = []
    for offset in (0.0, 2.3):
        onsets = poisson(rng, 1.5, 40.0) + offset
        pitches = np.where(rng.random(len(onsets)) < 0.5, np.resize(motif, len(onsets)), rng.integers(50, 70))
        velocities = 2 * rng.integers(15, 60, len(onsets))
        lengths = np.append(np.diff(onsets), 0.5) * rng.uniform(0.3, 0.9, len(onsets))
        parts.append(
            [
                Note(round(float(at), 4), round(float(length), 4), int(pitch), int(velocity))
                for at, length, pitch, velocity in zip(onsets, lengths, pitches, velocities, strict=True)
            ]
        )
    return parts[0], parts[1]


def changed(notes: Part, change: Callable[[Note], Note]) -> Part:
    return [change(note) for note in notes]


def players(analysis: Analysis, *without: str) -> list[dict[str, object]]:
    return [
        {
            name: (value.mean, value.sd, value.min, value.max)
            for name, value in player.features.items()
            if name not in without
        }
        for player in analysis.players
    ]


def pairs(analysis: Analysis, *without: str) -> list[dict[str, object]]:
    return [
        {name: value.value for name, value in pair.features.items() if name not in without}
        for pair in analysis.pairs
    ]


@seeds
@pytest.mark.parametrize("kind", KINDS)
def test_transposing_everybody_changes_the_mean_pitch_and_the_roughness(
    tmp_path: Path, kind: str, seed: int
) -> None:
    parts = two_parts(seed)
    higher = [changed(notes, lambda note: note._replace(pitch=note.pitch + 5)) for notes in parts]
    one, other = analysis_for(tmp_path, kind, *parts), analysis_for(tmp_path, kind, *higher)
    assert players(other, "pitch_mean", "dissonance") == players(one, "pitch_mean", "dissonance")
    assert pairs(other, "emergent_consonance") == pairs(one, "emergent_consonance")
    for before, after in zip(one.players, other.players, strict=True):
        curves = [each.features["pitch_mean"].curve.values for each in (before, after)]
        assert [a - b for b, a in zip(*curves, strict=True) if a is not None and b is not None] == (
            pytest.approx([5.0] * sum(value is not None for value in curves[0]))
        )


@seeds
@pytest.mark.parametrize("kind", KINDS)
def test_playing_half_as_hard_halves_velocities_only(tmp_path: Path, kind: str, seed: int) -> None:
    parts = two_parts(seed)
    softer = [changed(notes, lambda note: note._replace(velocity=note.velocity // 2)) for notes in parts]
    one, other = analysis_for(tmp_path, kind, *parts), analysis_for(tmp_path, kind, *softer)
    loudness = ("velocity_mean", "velocity_sd", "velocity_slope")
    assert players(other, *loudness) == players(one, *loudness)
    assert pairs(other) == pairs(one)
    for before, after in zip(one.players, other.players, strict=True):
        for name in loudness:
            assert after.features[name].mean == pytest.approx(
                (before.features[name].mean or 0.0) / 2, abs=1e-5
            )


@seeds
def test_beginning_later_moves_the_curves_and_changes_nothing_else(tmp_path: Path, seed: int) -> None:
    parts = two_parts(seed)
    later = [changed(notes, lambda note: note._replace(onset=note.onset + 10.0)) for notes in parts]
    one, other = analysis_for(tmp_path, "mid", *parts), analysis_for(tmp_path, "mid", *later)
    for before, after in zip(one.players, other.players, strict=True):
        for name in before.features:
            curves = [each.features[name].curve.values for each in (before, after)]
            assert curves[1][10:] == pytest.approx(curves[0], abs=1e-5, nan_ok=True), name
    changing = ("lagged_correlation", "lagged_correlation_lag", "tempo_match", "leader_score")
    assert pairs(other, *changing)[0] == pytest.approx(pairs(one, *changing)[0], abs=1e-5)
    # A take begins with its first event: there nothing changes at all.
    takes = [analysis_for(tmp_path, "jam", *some) for some in (parts, parts)]
    assert takes[0] == takes[1]


@seeds
@pytest.mark.parametrize("kind", KINDS)
def test_swapping_two_players_turns_the_signs(tmp_path: Path, kind: str, seed: int) -> None:
    first, second = two_parts(seed)
    one, other = analysis_for(tmp_path, kind, first, second), analysis_for(tmp_path, kind, second, first)
    assert players(one) == players(other)[::-1]
    assert one.group == other.group
    there, swapped = pairs(one)[0], pairs(other)[0]
    back = pairs(other)[1]
    for name, value in there.items():
        if name in TURNING:
            assert isinstance(value, float)
            assert swapped[name] == pytest.approx(-value, abs=1e-6), name
        elif name not in DIRECTED:
            assert swapped[name] == pytest.approx(value, abs=1e-6), name
        assert back[name] == (value if value is None else pytest.approx(value, abs=1e-6)), name


@hypothesis_settings(max_examples=25)
@given(
    st.lists(
        st.tuples(
            st.integers(1, 3),
            st.integers(0, 3_000),
            st.integers(0, 500),
            st.integers(0, 127),
            st.integers(1, 127),
        ),
        min_size=1,
        max_size=40,
    )
)
def test_whatever_is_played_every_number_is_one_or_a_gap(notes: list[tuple[int, int, int, int, int]]) -> None:
    parts: list[Part] = [[], [], []]
    for who, onset, length, pitch, velocity in notes:
        parts[who - 1].append(Note(onset / 100.0, length / 100.0, pitch, velocity))
    with TemporaryDirectory() as folder:
        found = analysis_for(Path(folder), "mid", *[notes for notes in parts if notes])
    for player in found.players:
        for name, value in player.features.items():
            numbers = [value.mean, value.sd, value.median, value.min, value.max, *value.curve.values]
            assert all(number is None or np.isfinite(number) for number in numbers), name
            assert (value.mean is None) == bool(value.reason), name
    for pair in found.pairs:
        for name, claim in pair.features.items():
            assert claim.value is None or np.isfinite(claim.value), name
            assert (claim.value is None) == bool(claim.reason), name
