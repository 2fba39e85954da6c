"""What chance gives: the second player's whole part moved along the jam, as on a circle, by more than 5 s.

That keeps everything that each player did and takes away only when they did it together. p = (r + 1) / (n
+ 1), where r of n shifts are at least as extreme (Phipson & Smyth 2010); shifts that give no value are
not counted.
"""

from enum import Enum
from typing import NamedTuple

import numpy as np

from improv.analysis.playing import Floats

NEAREST_S = 5.0
"""Shifts are longer than this, and shorter than the jam less this."""
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


def shifts_of(seconds: float, count: int, seed: int) -> Floats:
    """Return so many shifts in seconds, the same for the same seed; none for a jam that is too short."""
    room = seconds - 2.0 * NEAREST_S
    if room <= 2.0:
        return np.zeros(0)
    return NEAREST_S + room * np.random.default_rng(seed).random(count)


def chance(value: float, shifted: Floats, tail: Tail) -> Chance | None:
    """Return how extreme a value is; None where there is none, or too few to compare with."""
    others = shifted[np.isfinite(shifted)]
    if not np.isfinite(value) or len(others) < FEWEST:
        return None
    extremes, limit = _extremeness(others, value, tail)
    spread = float(others.std())
    low, high = np.percentile(others, [2.5, 97.5]).tolist()
    return Chance(
        p=(int((extremes >= limit - 1e-12).sum()) + 1) / (len(others) + 1),
        effect=(value - float(others.mean())) / spread if spread > 1e-12 else None,
        middle=(low, high),
    )


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
