"""Emergent consonance (Setzler & Goldstone 2020): what two players sound, less the mean of what each does."""

import numpy as np

from improv.analysis.chords import Ear, Roll
from improv.analysis.pairs.chance import Circle
from improv.analysis.playing import Flags, Floats, Indices

_MOST_COMBINED = 400_000
"""Combinations of chords that are told apart; of more, only about ``_FEWER`` moments are looked at."""
_FEWER = 2_000


class Emergence:
    """Two players' chords, ready to be laid over each other in any way."""

    def __init__(self, ear: Ear, first: Roll, second: Roll, rate: float) -> None:
        """Take what two players sound; ``rate``: moments a second."""
        many = len(first.chords) * len(second.chords) > _MOST_COMBINED
        every = max(1, len(first.at) // _FEWER) if many else 1
        self._ear, self._rate = ear, rate / every
        self._first, self._second = _thinned(first, every), _thinned(second, every)
        self._alone = ear.consonance(self._first.chords), ear.consonance(self._second.chords)
        count = len(self._first.chords) * len(self._second.chords)
        self._known: Floats = np.full(count, np.nan)
        self._is_known: Flags = np.zeros(count, bool)

    def at(self, circle: Circle, shift_s: float = 0.0) -> float:
        """Return the mean over the moments in which both sound; the second comes later on its circle."""
        moments = np.arange(len(self._second.at))
        low, high = (round(edge * self._rate) for edge in (circle.begin_s, circle.end_s))
        moments[low:high] = np.roll(moments[low:high], round(shift_s * self._rate))
        both = self._first.sounds & self._second.sounds[moments]
        codes = (self._first.at * len(self._second.chords) + self._second.at[moments])[both]
        if len(codes) == 0:
            return np.nan
        if not self._is_known[codes].all():
            self._measure(np.unique(codes[~self._is_known[codes]]))
        return float(self._known[codes].mean())

    def _measure(self, codes: Indices) -> None:
        one, other = np.divmod(codes, len(self._second.chords))
        together = self._ear.consonance(self._first.chords[one] | self._second.chords[other])
        self._known[codes] = together - (self._alone[0][one] + self._alone[1][other]) / 2.0
        self._is_known[codes] = True


def _thinned(roll: Roll, every: int) -> Roll:
    """Return every so manyth moment of a roll, and the chords that sound there."""
    chords, at = np.unique(roll.at[::every], return_inverse=True)
    return Roll(roll.chords[chords], at, roll.sounds[::every])
