"""Emergent consonance (Setzler & Goldstone 2020): what two players sound, less the mean of what each does."""

import numpy as np

from improv.analysis.chords import Ear, Roll
from improv.analysis.playing import Flags, Floats, Indices

_MOST_COMBINED = 400_000
"""Combinations of chords that are all measured; of more, only those that come at ``_FEWER`` moments."""
_FEWER = 2_000


class Emergence:
    """Two players' chords, ready to be laid over each other in any way."""

    def __init__(self, ear: Ear, first: Roll, second: Roll, rate: float) -> None:
        """Take what two players sound; ``rate``: moments a second."""
        self._ear, self._first, self._second, self._rate = ear, first, second, rate
        self._alone = ear.consonance(first.chords), ear.consonance(second.chords)
        count = len(first.chords) * len(second.chords)
        self._every = 1 if count <= _MOST_COMBINED else max(1, len(first.at) // _FEWER)
        self._known: Floats = np.full(count, np.nan)
        self._is_known: Flags = np.zeros(count, bool)

    def at(self, shift_s: float = 0.0) -> float:
        """Return the mean over the moments in which both sound; the second comes later, as on a circle."""
        every = self._every
        turned = round(shift_s * self._rate)
        other = np.roll(self._second.at, turned)[::every]
        both = self._first.sounds[::every] & np.roll(self._second.sounds, turned)[::every]
        codes = (self._first.at[::every] * len(self._second.chords) + other)[both]
        if len(codes) == 0:
            return np.nan
        values = self._known[codes]
        if not self._is_known[codes].all():
            self._measure(np.unique(codes[~self._is_known[codes]]))
            values = self._known[codes]
        return float(values.mean())

    def _measure(self, codes: Indices) -> None:
        one, other = np.divmod(codes, len(self._second.chords))
        together = self._ear.consonance(self._first.chords[one] | self._second.chords[other])
        self._known[codes] = together - (self._alone[0][one] + self._alone[1][other]) / 2.0
        self._is_known[codes] = True
