"""Windowed lagged cross-correlation (Boker et al. 2002) of density, velocity and pitch.

Series of 2 Hz: presses, mean velocity and mean pitch of the 2 s round each place; where nobody presses,
velocity and pitch stay as they were. Windows of 12 s, hop 0.5 s, lags to ±4 s; only windows count in which
both press three times. Correlations are averaged as Fisher's z over windows and series, for each lag; the
highest is the measure.
"""

from typing import NamedTuple

import numpy as np
from msgspec import Struct

from improv.analysis.playing import Floats, Indices, Presses

RATE = 2
WINDOW = 12 * RATE
LAGS = np.arange(-4 * RATE, 4 * RATE + 1)
FEWEST_NOTES = 3
FEWEST_WINDOWS = 4
_HALF_S = 1.0
"""Half of what a value of the series is the mean of."""
_LARGEST = 0.9999
_FACTORS = 16
"""So many factors of at most (1 + 0.9999) / (1 - 0.9999) cannot overflow."""
_LEAST = 1e-6
"""Variance below which nothing varies."""


class Lagged(NamedTuple):
    """The highest mean correlation, and at which lag in seconds."""

    correlation: float
    lag: float


class Series(Struct, frozen=True, eq=False):
    """A player's three series (rows: density, velocity, pitch)."""

    values: Floats
    """Means are taken away."""
    mean: Floats
    """Of the window that begins at each place."""
    inverse: Floats
    """1 / standard deviation of that window; 0 where too little varies, or too little is played."""
    counts: Floats
    """1 for windows that count, else 0."""


def series_of(presses: Presses, seconds: float, seam_s: float | None = None) -> Series:
    """Return the series of a player; windows with the seam of a shifted part in them do not count."""
    size = int(seconds * RATE)
    middles = (np.arange(size) + 0.5) / RATE
    low = np.searchsorted(presses.onset_s, middles - _HALF_S, "left")
    high = np.searchsorted(presses.onset_s, middles + _HALF_S, "left")
    # Half of what lies round the first and the last place is outside of the jam, for everybody.
    spans = np.minimum(middles + _HALF_S, seconds) - np.maximum(middles - _HALF_S, 0.0)
    rows = [
        (high - low) / spans,
        _held(presses.velocity, low, high),
        _held(presses.semitone, low, high),
    ]
    values = np.array([row - (row.mean() if size else 0.0) for row in rows])
    mean = _windowed(values) / WINDOW
    variance = _windowed(values * values) / WINDOW - mean * mean
    places = np.minimum((presses.onset_s * RATE).astype(np.intp), max(size - 1, 0))
    begun = np.bincount(places, minlength=size)[:size].astype(float)
    plays = np.rint(_windowed(begun[None, :])[0]) >= FEWEST_NOTES
    counts = plays & (variance > _LEAST)
    if seam_s is not None:
        seam = int(seam_s * RATE)
        counts[:, max(0, seam - WINDOW + 1) : seam + 1] = False
    inverse = np.divide(1.0, np.sqrt(np.maximum(variance, _LEAST)), out=np.zeros_like(mean), where=counts)
    return Series(values, mean, inverse, counts.astype(float))


def lagged(first: Series, second: Series) -> Lagged:
    """Return the highest mean correlation of all lags."""
    size = first.values.shape[1]
    if size < WINDOW + FEWEST_WINDOWS:
        return Lagged(np.nan, np.nan)
    z = np.full(len(LAGS), -np.inf)
    for place, lag in enumerate(LAGS.tolist()):
        begin, count = max(0, -lag), size - WINDOW + 1 - abs(lag)
        if count > 0:
            z[place] = _mean_z(first, begin, second, begin + lag, count)
    best = int(np.argmax(z))
    if not np.isfinite(z[best]):
        return Lagged(np.nan, np.nan)
    return Lagged(float(np.tanh(z[best])), float(LAGS[best] + _top(z, best)) / RATE)


def _mean_z(first: Series, begin: int, second: Series, other: int, count: int) -> float:
    """Return the mean of Fisher's z over so many windows from two places on; -inf where too few count."""
    one, two = slice(begin, begin + count), slice(other, other + count)
    counted = float((first.counts[:, one] * second.counts[:, two]).sum())
    if counted < FEWEST_WINDOWS:
        return -np.inf
    span = count + WINDOW - 1
    products = np.zeros((len(first.values), span + 1))
    np.multiply(
        first.values[:, begin : begin + span], second.values[:, other : other + span], out=products[:, 1:]
    )
    np.cumsum(products, axis=1, out=products)
    r = (products[:, WINDOW:] - products[:, :-WINDOW]) / WINDOW
    r -= first.mean[:, one] * second.mean[:, two]
    r *= first.inverse[:, one]
    r *= second.inverse[:, two]
    np.clip(r, -_LARGEST, _LARGEST, out=r)
    # z = log((1 + r) / (1 - r)) / 2; logarithms are dear, so that some factors are multiplied before.
    factors = ((1.0 + r) / (1.0 - r)).ravel()
    products = np.multiply.reduceat(factors, np.arange(0, len(factors), _FACTORS))
    return float(np.log(products).sum()) / 2.0 / counted


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
    """Return the sum of the window that begins at each place where a whole one does."""
    sums = np.concatenate([np.zeros((len(rows), 1)), np.cumsum(rows, axis=1)], axis=1)
    return np.asarray(sums[:, WINDOW:] - sums[:, :-WINDOW])
