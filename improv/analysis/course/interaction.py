"""Overall interaction of two people in a jam, and its course over a therapy.

After Hartmann and others (2022), who followed pitch, rhythm, duration and velocity of client and therapist
over twelve sessions of music therapy, and found more interaction in the middle of the process for those who
improved most. That was a study of 58 people: a single course proves nothing, and is only described here. How
they put their features together is theirs; what follows is ours.

For each of four features (pitch, density, duration, velocity: means of windows) the curves of the two are
correlated over 40 s around every window. The correlations are averaged as Fisher's z over the features; their
mean over the jam is the overall interaction. There is no lag to be chosen and no best value to be picked, so
that people who have nothing to do with each other lie about 0.
"""

from math import tanh

import numpy as np
from msgspec import Struct

from improv.analysis.diagram import LEAST_KNOWN, SEGMENT_S, values_of
from improv.analysis.found import Curve, FoundPlayer
from improv.analysis.playing import Floats

FEATURES = ("pitch_mean", "density", "duration", "velocity_mean")
_LARGEST_R = 0.999
_SHUFFLES = 999
_SEED = 7
LEAST_JAMS = 5
"""A curve with three numbers of its own goes through any three jams."""
SIGNIFICANT = 0.05
_MIDDLE = 0.6
"""A top or bottom within this share of the course, around its middle, makes it a U."""


class Trend(Struct, frozen=True):
    """A parabola through values in their order, x from -1 at the first to 1 at the last."""

    level: float
    """At the middle of the course."""
    slope: float
    bend: float
    """Below 0: an inverted U, or part of one."""
    r2: float
    """Share of the variance that it describes."""
    p: float
    """Share of random orders of the same values through which a parabola fits as well."""
    shape: str
    """``inverted U``, ``U``, ``rising``, ``falling``, or ``none`` where p is above .05."""
    top: float | None
    """Place of its top or bottom, 0 at the first and 1 at the last; None where it has none in between."""
    fitted: tuple[float, ...]
    """For every value there is."""


def interaction_curve(first: FoundPlayer, second: FoundPlayer) -> Curve:
    """Return how much two players' curves move together around each window: r, None for gaps."""
    curves = [(first.features[name].curve, second.features[name].curve) for name in FEATURES]
    start, hop = curves[0][0].start_s, curves[0][0].hop_s
    length = max(3, round(SEGMENT_S / hop))
    found = np.stack([_correlation(values_of(one), values_of(other), length) for one, other in curves])
    known = np.isfinite(found)
    z = np.arctanh(np.where(known, np.clip(found, -_LARGEST_R, _LARGEST_R), 0.0)).sum(axis=0)
    count = known.sum(axis=0)
    mean = np.tanh(z / np.maximum(count, 1))
    values = tuple(round(r, 6) if n else None for r, n in zip(mean.tolist(), count.tolist(), strict=True))
    middle = start + (min(length, len(curves[0][0].values)) - 1) / 2.0 * hop
    return Curve(round(middle, 6), hop, values)


def overall(curves: list[Curve]) -> tuple[float, float] | None:
    """Return mean and sd (in r) of all windows of curves, each curve weighing alike; None without any."""
    known = [np.array([value for value in curve.values if value is not None]) for curve in curves]
    known = [values for values in known if len(values)]
    if not known:
        return None
    z = [np.arctanh(np.clip(values, -_LARGEST_R, _LARGEST_R)) for values in known]
    mean = float(np.mean([each.mean() for each in z]))
    spread = float(np.sqrt(np.mean([((values - tanh(mean)) ** 2).mean() for values in known])))
    return round(tanh(mean), 6), round(spread, 6)


def trend_of(values: list[float]) -> Trend | None:
    """Return the parabola through values in their order; None for too few, or where all are alike."""
    y = np.array(values, float)
    if len(y) < LEAST_JAMS or float(np.ptp(y)) < 1e-9:
        return None
    x = np.linspace(-1.0, 1.0, len(y))
    basis, _ = np.linalg.qr(np.stack([np.ones_like(x), x, x * x], axis=1))
    level, slope, bend = np.linalg.lstsq(np.stack([np.ones_like(x), x, x * x], axis=1), y, rcond=None)[0]
    r2 = _described(basis, y)
    rng = np.random.default_rng(_SEED)
    as_good = sum(_described(basis, rng.permutation(y)) >= r2 - 1e-12 for _ in range(_SHUFFLES))
    p = (as_good + 1) / (_SHUFFLES + 1)
    top = -slope / (2.0 * bend) if abs(bend) > 1e-9 else np.inf
    is_u = abs(top) <= _MIDDLE
    shape = ("inverted U" if bend < 0 else "U") if is_u else "rising" if slope > 0 else "falling"
    return Trend(
        level=round(float(level), 6),
        slope=round(float(slope), 6),
        bend=round(float(bend), 6),
        r2=round(r2, 6),
        p=round(p, 6),
        shape=shape if p <= SIGNIFICANT else "none",
        top=round(float(top) / 2.0 + 0.5, 6) if abs(top) <= 1.0 else None,
        fitted=tuple(round(float(value), 6) for value in level + slope * x + bend * x * x),
    )


def _described(basis: Floats, y: Floats) -> float:
    """Return the share of the variance that lies in the basis."""
    apart = y - y.mean()
    inside = basis.T @ apart
    return float(inside @ inside) / float(apart @ apart)


def _correlation(one: Floats, other: Floats, length: int) -> Floats:
    """Return r in windows of so many places; nan where less than half is known, or nothing varies."""
    length = min(length, len(one))
    both = np.isfinite(one) & np.isfinite(other)
    # Correlations do not change with the mean; without it the sums below stay exact.
    x: Floats = np.where(both, one - (one[both].mean() if both.any() else 0.0), 0.0)
    y: Floats = np.where(both, other - (other[both].mean() if both.any() else 0.0), 0.0)
    n, sx, sy, sxx, syy, sxy = (
        _moving(column, length) for column in (both.astype(np.float64), x, y, x * x, y * y, x * y)
    )
    count = np.maximum(n, 1.0)
    var_x, var_y = sxx / count - (sx / count) ** 2, syy / count - (sy / count) ** 2
    product = np.clip(var_x, 0.0, None) * np.clip(var_y, 0.0, None)
    good = (n >= max(3.0, LEAST_KNOWN * length)) & (var_x > 1e-9) & (var_y > 1e-9)
    covariance = sxy / count - sx * sy / count**2
    r = np.divide(covariance, np.sqrt(product), out=np.full(len(n), np.nan), where=good)
    return np.where(good, np.clip(r, -1.0, 1.0), np.nan)


def _moving(values: Floats, length: int) -> Floats:
    summed = np.concatenate([[0.0], np.cumsum(values)])
    return np.asarray(summed[length:] - summed[:-length], np.float64)
