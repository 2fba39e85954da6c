"""Two players' onsets: how near to each other, how long after each other, in which phase of each other.

All take the onsets of strokes in seconds, ascending: chords are one onset.
"""

from typing import NamedTuple

import numpy as np

from improv.analysis.playing import Floats, Indices

TOGETHER_S = 0.100
"""Onsets this near to each other may be meant together."""
FEWEST_TOGETHER = 3
LONGEST_CYCLE_S = 2.0
FEWEST_PHASES = 5
REACH_S = 2.0
"""The correlogram looks so far to either side."""
BIN_S = 0.010
FEWEST_DIFFERENCES = 10
_PREFERENCE = 0.05
"""Of peaks that are as high, the nearer counts: at the reach, a peak counts by so much less."""
_SMOOTH_BINS = 2.0
_REFINED_S = 0.030


class Asynchrony(NamedTuple):
    """Times between onsets that are each other's nearest, within 100 ms."""

    mean: float
    """Seconds by which the second is later."""
    sd: float
    hits: float
    """Share of the onsets of whoever plays fewer."""


class Peak(NamedTuple):
    """The most frequent time from an onset of the first to one of the second."""

    lag: float
    height: float
    """Relative to the mean over all lags: 1 is chance."""


class Synchrony(NamedTuple):
    """Event synchronisation (Quian Quiroga, Kreuz & Grassberger 2002)."""

    strength: float
    """0 to 1: share of onsets that have one of the other within half of the shortest interval round them."""
    direction: float
    """-1 to 1: 1 where all of the second's follow the first's."""


class Locking(NamedTuple):
    """Where in the first's cycles the second's onsets lie."""

    strength: float
    """Length of the mean vector: 0 anywhere, 1 always at the same place."""
    angle: float
    """Of the mean vector, -π to π: 0 on the first's onsets, π in the middle between."""


def asynchrony(first: Floats, second: Floats) -> Asynchrony:
    """Return how far apart onsets that belong together are."""
    if len(first) == 0 or len(second) == 0:
        return Asynchrony(np.nan, np.nan, np.nan)
    there, back = _nearest(second, first), _nearest(first, second)
    mutual = back[there] == np.arange(len(second))
    apart = second[mutual] - first[there[mutual]]
    apart = apart[np.abs(apart) <= TOGETHER_S]
    hits = len(apart) / min(len(first), len(second))
    if len(apart) < FEWEST_TOGETHER:
        return Asynchrony(np.nan, np.nan, hits)
    return Asynchrony(float(apart.mean()), float(apart.std()), hits)


def meetings(first: Floats, second: Floats) -> Floats:
    """Return the onsets of the second that are, with one of the first, each other's nearest within 100 ms."""
    if len(first) == 0 or len(second) == 0:
        return np.zeros(0)
    there, back = _nearest(second, first), _nearest(first, second)
    mutual = back[there] == np.arange(len(second))
    return np.asarray(second[mutual & (np.abs(second - first[there]) <= TOGETHER_S)])


def correlogram(first: Floats, second: Floats) -> Peak:
    """Return the peak of the histogram of all times from the first's onsets to the second's, within 2 s.

    Bins of 10 ms, smoothed by a Gaussian of 20 ms; the lag is the mean of the times within 30 ms of the peak.
    """
    reach = REACH_S + 4.0 * _SMOOTH_BINS * BIN_S
    low = np.searchsorted(second, first - reach, "left")
    counts = np.searchsorted(second, first + reach, "right") - low
    before = np.cumsum(counts) - counts
    index = np.arange(int(counts.sum())) - np.repeat(before - low, counts)
    apart = second[index] - np.repeat(first, counts)
    bins = round(reach / BIN_S)
    places = np.rint(apart / BIN_S).astype(np.intp) + bins
    histogram = np.bincount(np.clip(places, 0, 2 * bins), minlength=2 * bins + 1).astype(float)
    steps = np.arange(-4.0 * _SMOOTH_BINS, 4.0 * _SMOOTH_BINS + 1.0)
    bell = np.exp(-0.5 * (steps / _SMOOTH_BINS) ** 2)
    smooth = np.convolve(histogram, bell / bell.sum(), "valid")
    if smooth.sum() < FEWEST_DIFFERENCES:
        return Peak(np.nan, np.nan)
    lags = (np.arange(len(smooth)) - len(smooth) // 2) * BIN_S
    best = int(np.argmax(smooth * (1.0 - _PREFERENCE * np.abs(lags) / REACH_S)))
    near = apart[np.abs(apart - lags[best]) <= _REFINED_S]
    return Peak(float(near.mean()), float(smooth[best] / smooth.mean()))


def synchrony(first: Floats, second: Floats) -> Synchrony:
    """Return how many onsets have one of the other's next to them, and who comes first."""
    if len(first) < 2 or len(second) < 2:
        return Synchrony(np.nan, np.nan)
    nearest = _nearest(second, first)
    apart = second - first[nearest]
    limit = 0.5 * np.minimum(_room(second), _room(first)[nearest])
    close = np.abs(apart) <= limit
    after = float((close & (apart > 0.0)).sum()) + 0.5 * float((close & (apart == 0.0)).sum())
    before = float((close & (apart < 0.0)).sum()) + 0.5 * float((close & (apart == 0.0)).sum())
    scale = float(np.sqrt(len(first) * len(second)))
    return Synchrony((after + before) / scale, (after - before) / scale)


def locking(first: Floats, second: Floats) -> Locking:
    """Return how the second's onsets lie in the first's cycles (from onset to onset, of less than 2 s)."""
    if len(first) < 2:
        return Locking(np.nan, np.nan)
    place = np.searchsorted(first, second, "right") - 1
    inside = (place >= 0) & (place < len(first) - 1)
    place = place[inside]
    cycle = first[place + 1] - first[place]
    short = cycle < LONGEST_CYCLE_S
    if int(short.sum()) < FEWEST_PHASES:
        return Locking(np.nan, np.nan)
    phase = 2.0 * np.pi * (second[inside] - first[place])[short] / cycle[short]
    vector = complex(np.exp(1j * phase).mean())
    return Locking(abs(vector), float(np.angle(vector)))


def _nearest(times: Floats, among: Floats) -> Indices:
    """Return which of the others is nearest to each time; the earlier of two that are as near."""
    after = np.clip(np.searchsorted(among, times, "left"), 0, len(among) - 1)
    before = np.maximum(after - 1, 0)
    return np.where(times - among[before] <= np.abs(among[after] - times), before, after)


def _room(times: Floats) -> Floats:
    """Return the shorter of the intervals before and after each onset."""
    apart = np.diff(times)
    return np.asarray(np.minimum(np.append(apart, np.inf), np.insert(apart, 0, np.inf)))
