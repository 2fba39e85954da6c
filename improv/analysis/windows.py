"""Windows that move over a jam, and what of a column falls into each."""

from typing import Self

import numpy as np
from msgspec import Struct

from improv.analysis.found import MOST_WINDOWS, Curve
from improv.analysis.playing import Floats, Indices

_TINY = 1e-9
_MOST_MEMBERS = 30_000_000


class Windows(Struct, frozen=True, eq=False):
    """Windows of one length, a hop apart; the last reaches over the jam's end by less than a hop, and is cut.

    A jam shorter than a window has one, which is as long as the jam.
    """

    starts: Floats
    window_s: float
    hop_s: float
    seconds: float

    @classmethod
    def over(cls, seconds: float, window_s: float, hop_s: float) -> Self:
        """Lay windows over a jam. Raises ValueError where there would be too many."""
        window_s = min(window_s, seconds)
        count = int(np.ceil((seconds - window_s) / hop_s - _TINY)) + 1
        if count > MOST_WINDOWS:
            raise ValueError(
                f"{count:,} windows in {seconds / 3600:.1f} hours; choose a longer hop than {hop_s:g} s"
            )
        return cls(np.arange(count).astype(np.float64) * hop_s, window_s, hop_s, seconds)

    def __len__(self) -> int:
        """Count the windows."""
        return len(self.starts)

    @property
    def ends(self) -> Floats:
        """Return where windows end; all but the last are half open."""
        return np.minimum(self.starts + self.window_s, self.seconds)

    def span(self, times: Floats) -> tuple[Indices, Indices]:
        """Return the first index in each window, and the first behind it, of times that ascend."""
        ends = self.ends
        high = np.searchsorted(times, ends, "left")
        high[ends >= self.seconds - _TINY] = len(times)  # what happens at the very end belongs to the jam
        return np.searchsorted(times, self.starts, "left"), high

    def curve(self, values: Floats) -> Curve:
        """Return values, one for each window, as a curve: what is not finite is a gap."""
        rounded = np.round(values, 6).tolist()
        finite = np.isfinite(values).tolist()
        return Curve(
            start_s=round(self.window_s / 2.0, 6),
            hop_s=self.hop_s,
            values=tuple(value if good else None for value, good in zip(rounded, finite, strict=True)),
        )


class Members:
    """What lies in each window: pairs of a window's number and an index, for sums over windows."""

    def __init__(self, low: Indices, high: Indices) -> None:
        """Take the first index of each window and the first behind it. Raises ValueError for too many."""
        self.counts = np.maximum(high - low, 0)
        total = int(self.counts.sum())
        if total > _MOST_MEMBERS:
            raise ValueError("too many notes in too many windows; choose a longer hop or a shorter window")
        self.windows = np.repeat(np.arange(len(low)), self.counts)
        before = np.cumsum(self.counts) - self.counts
        self.index = np.arange(total) - np.repeat(before - low, self.counts)

    def sum(self, values: Floats) -> Floats:
        """Return the sum in each window of a column."""
        return self._summed(values[self.index])

    def mean(self, values: Floats) -> Floats:
        """Return the mean in each window of a column; nan in empty ones."""
        return divided(self.sum(values), self.counts)

    def sd(self, values: Floats) -> Floats:
        """Return the standard deviation in each window (of the population); nan for fewer than two."""
        apart = values[self.index] - self.mean(values)[self.windows]
        squares = self._summed(apart * apart)
        return np.where(self.counts >= 2, np.sqrt(divided(squares, self.counts)), np.nan)

    def range(self, values: Floats) -> Floats:
        """Return the largest less the smallest in each window; nan for fewer than two."""
        found = np.full(len(self.counts), np.nan)
        filled = self.counts > 0
        starts = (np.cumsum(self.counts) - self.counts)[filled]
        if len(starts):
            there = values[self.index]
            found[filled] = np.maximum.reduceat(there, starts) - np.minimum.reduceat(there, starts)
        return np.where(self.counts >= 2, found, np.nan)

    def slope(self, times: Floats, values: Floats) -> Floats:
        """Return the slope of the line through each window's points, by least squares; nan for no line."""
        x = times[self.index] - self.mean(times)[self.windows]
        y = values[self.index] - self.mean(values)[self.windows]
        spread = self._summed(x * x)
        return divided(self._summed(x * y), np.where(spread > _TINY, spread, 0.0))

    def _summed(self, there: Floats) -> Floats:
        return np.bincount(self.windows, there, len(self.counts)).astype(np.float64)


def divided(above: Floats, below: Floats | Indices) -> Floats:
    """Return quotients; nan where there is nothing to divide by."""
    return np.asarray(np.divide(above, below, out=np.full(len(above), np.nan), where=below > 0))
