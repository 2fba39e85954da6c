"""The group: how evenly it shares the playing, how much it plays together, and how that sounds.

Each is told of the whole jam, and of windows as the features of players are.
"""

from collections.abc import Sequence

import numpy as np

from improv.analysis.chords import Ear, Moments, Roll, union
from improv.analysis.features import GROUP_FEATURES, GroupFeature
from improv.analysis.found import FoundGroup, GroupValue
from improv.analysis.playing import Floats, Player, merged
from improv.analysis.surface import covered_until
from improv.analysis.windows import Members, Windows, divided

HARSH = 1.6
"""Chords of a lower consonance are called harsh, as in docs/harmony.md."""


def found_group(
    players: Sequence[Player],
    rolls: Sequence[Roll],
    ear: Ear,
    moments: Moments,
    windows: Windows,
    *,
    by_scale: bool,
) -> FoundGroup:
    """Return the features of everybody together, of the jam and over its windows."""
    whole = Windows.over(windows.seconds, windows.seconds, max(windows.seconds, windows.hop_s))
    heard = heard_together(list(rolls), ear)
    values, curves = (group_curves(players, heard, moments, each) for each in (whole, windows))
    return FoundGroup(
        {
            feature.name: _value(
                feature,
                float(values[feature.name][0]),
                curves[feature.name],
                windows,
                by_scale=by_scale and feature.tonal,
            )
            for feature in GROUP_FEATURES
        }
    )


def group_curves(
    players: Sequence[Player], heard: Floats, moments: Moments, windows: Windows
) -> dict[str, Floats]:
    """Return every feature in every window, nan where there is a gap; ``heard``: ``heard_together``."""
    counts = np.zeros((len(players), len(windows)))
    for row, player in enumerate(players):
        low, high = windows.span(player.presses.onset_s)
        counts[row] = high - low
    chords = np.flatnonzero(np.isfinite(heard))
    members = Members(*windows.span(moments.times[chords]))
    return {
        "share_entropy": share_entropy(counts),
        "gini": gini(counts),
        "simultaneity": simultaneity(players, windows),
        "consonance_mean": members.mean(heard[chords]),
        "harsh_percent": 100.0 * members.mean((heard[chords] < HARSH).astype(float)),
    }


def share_entropy(counts: Floats) -> Floats:
    """Return the entropy of the shares of presses: 1 where all are alike, 0 where one plays alone.

    ``counts``: a row for each player, a column for each window.
    """
    if len(counts) < 2:
        return np.full(counts.shape[1], np.nan)
    shares = _shares(counts)
    bits = -(shares * np.log(np.where(shares > 0.0, shares, 1.0))).sum(axis=0) / np.log(len(counts))
    return np.asarray(np.abs(bits))  # none is below 0, and 0 has no sign


def gini(counts: Floats) -> Floats:
    """Return the Gini coefficient of presses: 0 where all play as many, towards 1 where one plays alone."""
    if len(counts) == 0:
        return np.full(counts.shape[1], np.nan)
    weights = 2 * np.arange(1, len(counts) + 1) - len(counts) - 1
    return np.asarray(weights @ np.sort(counts, axis=0) / len(counts) * divided(*_ones_and_sums(counts)))


def simultaneity(players: Sequence[Player], windows: Windows) -> Floats:
    """Return the share of the time in which anybody sounds that two or more do."""
    spans = [merged(player.tones.begin_s, player.tones.end_s) for player in players]
    begin = np.concatenate([np.zeros(0), *(begin for begin, _ in spans)])
    end = np.concatenate([np.zeros(0), *(end for _, end in spans)])
    times = np.concatenate([begin, end])
    order = np.argsort(times, kind="stable")
    sounding = np.cumsum(np.repeat([1, -1], len(begin))[order])[:-1]
    since, until = times[order][:-1], times[order][1:]
    several, anybody = (
        covered_until(windows.ends, since[sounding >= least], until[sounding >= least])
        - covered_until(windows.starts, since[sounding >= least], until[sounding >= least])
        for least in (2, 1)
    )
    return np.clip(divided(several, anybody), 0.0, 1.0)


def heard_together(rolls: list[Roll], ear: Ear) -> Floats:
    """Return the consonance of all that sounds at each moment; nan where fewer than two pitches do."""
    if not rolls:
        return np.zeros(0)
    everybody = union(rolls)
    found = np.full(len(everybody.chords), np.nan)
    is_chord = everybody.chords.sum(axis=1) >= 2
    found[is_chord] = ear.consonance(everybody.chords[is_chord])
    return np.asarray(found[everybody.at])


def _value(
    feature: GroupFeature, value: float, values: Floats, windows: Windows, *, by_scale: bool
) -> GroupValue:
    curve = windows.curve(values)
    if not np.isfinite(value):
        return GroupValue(
            None, feature.unit, curve=curve, set_by_scale=by_scale, reason=f"needs {feature.needs}"
        )
    known = values[np.isfinite(values)]
    return GroupValue(
        value=_plain(value),
        unit=feature.unit,
        mean=_plain(known.mean()) if len(known) else None,
        sd=_plain(known.std()) if len(known) > 1 else None,
        median=_plain(np.median(known)) if len(known) else None,
        min=_plain(known.min()) if len(known) else None,
        max=_plain(known.max()) if len(known) else None,
        curve=curve,
        set_by_scale=by_scale,
    )


def _shares(counts: Floats) -> Floats:
    return counts * divided(*_ones_and_sums(counts))


def _ones_and_sums(counts: Floats) -> tuple[Floats, Floats]:
    return np.ones(counts.shape[1]), counts.sum(axis=0)


def _plain(number: np.floating | float) -> float:
    return round(float(number), 6) + 0.0
