"""What chance gives: the second player's whole part moved by more than 5 s, as on a circle.

The circle begins with the player's first note and is closed a usual interval after the last, so that what was
played last comes before what was played first, and nobody plays before they joined or after they left.
That keeps everything that each player did and takes away only when they did it together. p = (r + 1) / (n
+ 1), where r of n shifts are at least as extreme (Phipson & Smyth 2010); shifts that give no value are
not counted.

What is the largest over a range of lags is nearly the same for shifts that differ by less than that range,
so that a short jam has only a few that say something new, m of them. There p is at least that of Student's t
with m - 1 degrees of freedom: however many shifts there are, they cannot claim more than m of them.
"""

from enum import Enum
from math import atan, exp, lgamma, pi, sqrt
from typing import NamedTuple

import numpy as np

from improv.analysis.playing import Floats

NEAREST_S = 5.0
"""Shifts are longer than this, and shorter than the circle less this."""
FEWEST = 19
"""Fewer shifts could not reach p = .05."""


class Tail(Enum):
    """Which values are as extreme as one that was found."""

    HIGH = "at least as high"
    LOW = "at most as high"
    SIZE = "at least as far from 0"
    BOTH = "at least as far from the mean of all"


TAILS = {
    "lagged_correlation": Tail.HIGH,
    "asynchrony_mean": Tail.SIZE,
    "asynchrony_sd": Tail.LOW,
    "asynchrony_hits": Tail.HIGH,
    "onset_peak": Tail.HIGH,
    "event_sync": Tail.HIGH,
    "event_sync_direction": Tail.SIZE,
    "phase_locking": Tail.HIGH,
    "turn_gap": Tail.BOTH,
    "turn_alternation": Tail.HIGH,
    "overlap": Tail.BOTH,
    "imitation": Tail.HIGH,
    "emergent_consonance": Tail.BOTH,
    "leader_score": Tail.SIZE,
}
"""What is tested, by name, and how."""


class Chance(NamedTuple):
    """A value among those that shifts gave."""

    p: float
    effect: float | None
    """Standard deviations above the shifts' mean; None where they do not vary."""
    middle: tuple[float, float]
    """From the 2.5th to the 97.5th percentile of the shifts."""


class Circle(NamedTuple):
    """The time on which a part goes round, in seconds."""

    begin_s: float
    end_s: float

    @property
    def room_s(self) -> float:
        """Return the range that shifts have: none are near to the beginning, or to the end."""
        return self.end_s - self.begin_s - 2.0 * NEAREST_S

    def later(self, times: Floats, shift_s: float) -> Floats:
        """Return times within the circle so much later; those that reach its end go on at its beginning."""
        return np.asarray(self.begin_s + (times - self.begin_s + shift_s) % (self.end_s - self.begin_s))


def circle_of(onsets: Floats, seconds: float) -> Circle:
    """Return the circle of somebody's onsets in a jam of so many seconds."""
    if len(onsets) < 2:
        return Circle(0.0, 0.0)
    usual = max(float(np.median(np.diff(onsets))), 1e-3)
    return Circle(float(onsets[0]), max(min(float(onsets[-1]) + usual, seconds), float(onsets[-1]) + 1e-6))


def shifts_of(circle: Circle, count: int, seed: int) -> Floats:
    """Return so many shifts in seconds, the same for the same seed; none on a circle that is too short."""
    if circle.room_s <= 2.0:
        return np.zeros(0)
    return NEAREST_S + circle.room_s * np.random.default_rng(seed).random(count)


REACHES_S = {"lagged_correlation": 8.0, "onset_peak": 4.0, "leader_score": 4.0}
"""The ranges of lags of what is the largest over one, in seconds."""


def chance(value: float, shifted: Floats, tail: Tail, independent: float = np.inf) -> Chance | None:
    """Return how extreme a value is; None where there is none, or too few to compare with.

    ``independent``: how many of the shifts say something new.
    """
    others = shifted[np.isfinite(shifted)]
    if not np.isfinite(value) or len(others) < FEWEST:
        return None
    extremes, limit = _extremeness(others, value, tail)
    spread = float(others.std())
    low, high = np.percentile(others, [2.5, 97.5]).tolist()
    p = (int((extremes >= limit - 1e-12).sum()) + 1) / (len(others) + 1)
    if independent < len(others) and (width := float(extremes.std())) > 1e-12:
        few = max(independent, 2.0)
        distance = (limit - float(extremes.mean())) / (width * sqrt(1.0 + 1.0 / few))
        p = max(p, student(distance, few - 1.0))
    return Chance(
        p=p,
        effect=(value - float(others.mean())) / spread if spread > 1e-12 else None,
        middle=(low, high),
    )


def student(distance: float, freedom: float) -> float:
    """Return the share of Student's t with so many degrees of freedom that lies above a distance."""
    angles = np.linspace(atan(distance / sqrt(freedom)), pi / 2.0, 2_001)
    heights = np.cos(angles) ** (freedom - 1.0)
    scale = exp(lgamma((freedom + 1.0) / 2.0) - lgamma(freedom / 2.0)) / sqrt(pi)
    return float(min(1.0, max(0.0, scale * np.trapezoid(heights, angles))))


def _extremeness(others: Floats, value: float, tail: Tail) -> tuple[Floats, float]:
    match tail:
        case Tail.HIGH:
            return others, value
        case Tail.LOW:
            return -others, -value
        case Tail.SIZE:
            return np.abs(others), abs(value)
        case Tail.BOTH:
            middle = (float(others.sum()) + value) / (len(others) + 1)
            return np.abs(others - middle), abs(value - middle)
