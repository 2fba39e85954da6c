"""The group: how evenly it shares the playing, how much it plays together, and how that sounds."""

from collections.abc import Sequence

import numpy as np

from improv.analysis.chords import Ear, Roll, union
from improv.analysis.features import GROUP_FEATURES
from improv.analysis.found import FoundGroup, GroupValue
from improv.analysis.playing import Floats, Player, merged

HARSH = 1.6
"""Chords of a lower consonance are called harsh, as in docs/harmony.md."""


def found_group(players: Sequence[Player], rolls: Sequence[Roll], ear: Ear, *, by_scale: bool) -> FoundGroup:
    """Return the features of everybody together."""
    counts = np.array([len(player.presses) for player in players], float)
    consonance, harsh = heard_together(list(rolls), ear)
    values = {
        "share_entropy": share_entropy(counts),
        "gini": gini(counts),
        "simultaneity": simultaneity(players),
        "consonance_mean": consonance,
        "harsh_percent": harsh,
    }
    return FoundGroup(
        {
            feature.name: GroupValue(
                value=round(values[feature.name], 6) + 0.0 if np.isfinite(values[feature.name]) else None,
                unit=feature.unit,
                set_by_scale=by_scale and feature.tonal,
                reason="" if np.isfinite(values[feature.name]) else f"needs {feature.needs}",
            )
            for feature in GROUP_FEATURES
        }
    )


def share_entropy(counts: Floats) -> float:
    """Return the entropy of the shares of presses, 1 where all are alike, 0 where one plays alone."""
    if len(counts) < 2 or counts.sum() == 0:
        return np.nan
    shares = counts[counts > 0] / counts.sum()
    return float(-(shares * np.log(shares)).sum() / np.log(len(counts)))


def gini(counts: Floats) -> float:
    """Return the Gini coefficient of presses: 0 where all play as many, towards 1 where one plays alone."""
    if len(counts) == 0 or counts.sum() == 0:
        return np.nan
    rank = np.arange(1, len(counts) + 1)
    ascending = np.sort(counts)
    return float((2 * rank - len(counts) - 1) @ ascending / (len(counts) * ascending.sum()))


def simultaneity(players: Sequence[Player]) -> float:
    """Return the share of the time in which anybody sounds that two or more do."""
    spans = [merged(player.tones.begin_s, player.tones.end_s) for player in players]
    begin = np.concatenate([np.zeros(0), *(begin for begin, _ in spans)])
    end = np.concatenate([np.zeros(0), *(end for _, end in spans)])
    times = np.concatenate([begin, end])
    order = np.argsort(times, kind="stable")
    sounding = np.cumsum(np.repeat([1, -1], len(begin))[order])[:-1]
    lengths = np.diff(times[order])
    anybody = float(lengths[sounding >= 1].sum())
    return float(lengths[sounding >= 2].sum()) / anybody if anybody > 0.0 else np.nan


def heard_together(rolls: list[Roll], ear: Ear) -> tuple[float, float]:
    """Return the mean consonance of what sounds (two pitches or more), and the per cent that is harsh."""
    if not rolls:
        return np.nan, np.nan
    everybody = union(rolls)
    weights = np.bincount(everybody.at, minlength=len(everybody.chords)).astype(float)
    is_chord = (everybody.chords.sum(axis=1) >= 2) & (weights > 0)
    if not is_chord.any():
        return np.nan, np.nan
    consonance, weights = ear.consonance(everybody.chords[is_chord]), weights[is_chord]
    total = float(weights.sum())
    return float(weights @ consonance) / total, 100.0 * float(weights[consonance < HARSH].sum()) / total
