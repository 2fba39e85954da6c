"""What can be told of the playing from its notes alone, a value for every moment, for each player.

A value at a moment is of the notes that began within half a window before and after it.
"""

import numpy as np
from numpy.typing import NDArray

from improv.ui.review.reviewed import ReviewedJam

SHORTEST_S, LONGEST_S, USUAL_S = 1, 10, 6
"""Seconds of a window."""
_STEP_S = 0.25
MOST_POINTS = 40_000
"""Of one line: a day would have more than anybody sees."""

Real = NDArray[np.float64]


def moments(jam: ReviewedJam) -> Real:
    """Return the moments at which something is told: four in a second."""
    step = max(_STEP_S, jam.seconds / MOST_POINTS)
    return np.arange(0.0, jam.seconds + step / 2, step)


def density(jam: ReviewedJam, lane: int, window_s: float, at_s: Real) -> Real:
    """Return notes a second: how many began in the window, over the part of it that lies in the jam."""
    onset = np.sort(jam.onset_s[jam.lane == lane])
    first, last = _within(onset, window_s, at_s)
    begin = np.maximum(at_s - window_s / 2, 0.0)
    end = np.minimum(at_s + window_s / 2, max(jam.seconds, 1e-9))
    values: Real = (last - first) / np.maximum(end - begin, 1e-9)
    return values


def loudness(jam: ReviewedJam, lane: int, window_s: float, at_s: Real) -> Real:
    """Return the mean velocity (1 to 127) that notes of the window sounded with; nan where none began."""
    mine = np.flatnonzero(jam.lane == lane)
    mine = mine[np.argsort(jam.onset_s[mine], kind="stable")]
    first, last = _within(jam.onset_s[mine], window_s, at_s)
    total = np.concatenate([[0.0], np.cumsum(jam.strength[mine], dtype=np.float64)])
    count = last - first
    return np.where(count > 0, (total[last] - total[first]) / np.maximum(count, 1), np.nan)


def _within(onset: Real, window_s: float, at_s: Real) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return from which note to which the window around every moment reaches."""
    first = np.searchsorted(onset, at_s - window_s / 2, side="left")
    return first, np.searchsorted(onset, at_s + window_s / 2, side="left")
