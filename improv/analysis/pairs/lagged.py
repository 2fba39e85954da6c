"""Windowed lagged cross-correlation (Boker et al. 2002) of density, velocity and pitch.

Series of 2 Hz: presses, mean velocity and mean pitch of the 2 s round each place; where nobody presses,
velocity and pitch stay as they were. Windows of 12 s, hop 1 s, lags to ±4 s; only windows count in which
both press three times. Correlations are averaged as Fisher's z over windows and series, for each lag; the
highest is the measure.
"""

from typing import NamedTuple

import numpy as np
from msgspec import Struct

from improv.analysis.playing import Floats, Indices, Presses

RATE = 2
WINDOW = 12 * RATE
HOP = RATE
LAGS = np.arange(-4 * RATE, 4 * RATE + 1)
FEWEST_NOTES = 3
FEWEST_WINDOWS = 4
_HALF_S = 1.0
"""Half of what a value of the series is the mean of."""
_LARGEST = 0.9999
_LEAST = 1e-6
"""Variance below which nothing varies."""


class Lagged(NamedTuple):
    """The highest mean correlation, and at which lag in seconds."""

    correlation: float
    lag: float


class Series(Struct, frozen=True, eq=False):
    """A player's three series, with what is needed of every window of them, taken as circles."""

    values: Floats
    """A row each for density, velocity, pitch; means are taken away."""
    mean: Floats
    """Of the window that begins at each place."""
    spread: Floats
    """Standard deviations of them; 0 where too little varies."""
    plays: Indices
    """Presses in the window that begins at each place."""


def series_of(presses: Presses, seconds: float) -> Series:
    """Return the series of a player."""
    size = int(seconds * RATE)
    middles = (np.arange(size) + 0.5) / RATE
    low = np.searchsorted(presses.onset_s, middles - _HALF_S, "left")
    high = np.searchsorted(presses.onset_s, middles + _HALF_S, "left")
    counts = (high - low).astype(float)
    pitch = np.where(np.isfinite(presses.semitone), presses.semitone, np.nan)
    rows = [counts / (2.0 * _HALF_S), _held(presses.velocity, low, high), _held(pitch, low, high)]
    values = np.array([row - (row.mean() if size else 0.0) for row in rows])
    mean = _windowed(values) / WINDOW
    variance = _windowed(values * values) / WINDOW - mean * mean
    begun = np.bincount(
        np.minimum((presses.onset_s * RATE).astype(np.intp), max(size - 1, 0)), minlength=size
    )[:size]
    return Series(
        values=values,
        mean=mean,
        spread=np.where(variance > _LEAST, np.sqrt(np.maximum(variance, 0.0)), 0.0),
        plays=np.rint(_windowed(begun[None, :].astype(float))[0]).astype(np.intp),
    )


def lagged(first: Series, second: Series, shift_s: float = 0.0) -> Lagged:
    """Return the highest mean correlation; the second's series come ``shift_s`` later, as on a circle."""
    size = first.values.shape[1]
    if size < WINDOW + HOP:
        return Lagged(np.nan, np.nan)
    turned = -round(shift_s * RATE)
    starts = np.arange(0, size - WINDOW + 1, HOP)
    at = starts[None, :] + LAGS[:, None]
    inside = (at >= 0) & (at + WINDOW <= size)
    where = (at + turned) % size
    usable = inside & (first.plays[starts] >= FEWEST_NOTES) & (second.plays[where] >= FEWEST_NOTES)
    places = (np.arange(size)[None, :] + LAGS[:, None] + turned) % size
    total = np.zeros(len(LAGS))
    counts = np.zeros(len(LAGS))
    for row in range(len(first.values)):
        spread = first.spread[row, starts] * second.spread[row, where]
        counted = usable & (spread > 0.0)
        if not counted.any():
            continue
        products = np.zeros((len(LAGS), size + 1))
        np.cumsum(first.values[row] * second.values[row, places], axis=1, out=products[:, 1:])
        sums = products[:, starts + WINDOW] - products[:, starts]
        apart = sums / WINDOW - first.mean[row, starts] * second.mean[row, where]
        r = np.divide(apart, spread, out=np.zeros_like(apart), where=counted)
        total += np.arctanh(np.clip(r, -_LARGEST, _LARGEST)).sum(axis=1)
        counts += counted.sum(axis=1)
    enough = counts >= FEWEST_WINDOWS
    if not enough.any():
        return Lagged(np.nan, np.nan)
    z = np.where(enough, total / np.maximum(counts, 1.0), -np.inf)
    best = int(np.argmax(z))
    return Lagged(float(np.tanh(z[best])), float(LAGS[best] + _top(z, best)) / RATE)


def _top(z: Floats, best: int) -> float:
    """Return how far from a place the top of the parabola through it and its neighbours lies."""
    if not 0 < best < len(z) - 1 or not np.isfinite(z[[best - 1, best + 1]]).all():
        return 0.0
    before, middle, after = z[best - 1 : best + 2]
    bend = before - 2.0 * middle + after
    return float(0.5 * (before - after) / bend) if bend < 0.0 else 0.0


def _held(values: Floats, low: Indices, high: Indices) -> Floats:
    """Return the mean of the values in each span; where there is none, the last before, or the first."""
    known = np.isfinite(values)
    sums = np.concatenate([[0.0], np.cumsum(np.where(known, values, 0.0))])
    counts = np.concatenate([[0], np.cumsum(known)])
    many = counts[high] - counts[low]
    filled = np.flatnonzero(many)
    if len(filled) == 0:
        return np.zeros(len(low))
    means = (sums[high] - sums[low])[filled] / many[filled]
    last = np.searchsorted(filled, np.arange(len(low)), "right") - 1
    return np.asarray(means[np.maximum(last, 0)])


def _windowed(rows: Floats) -> Floats:
    """Return the sum of the window that begins at each place, going round at the end."""
    around = np.concatenate([rows, rows[:, : WINDOW - 1]], axis=1)
    if around.shape[1] < WINDOW:
        return np.zeros_like(rows)
    sums = np.concatenate([np.zeros((len(rows), 1)), np.cumsum(around, axis=1)], axis=1)
    return np.asarray((sums[:, WINDOW:] - sums[:, :-WINDOW])[:, : rows.shape[1]])
