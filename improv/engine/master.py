"""The master chain: on whenever anything sounds, so that nothing harmful leaves the engine."""

from math import log10
from typing import Any

import pyo

from improv.engine.units import from_decibels

CEILING_DECIBELS = -6.0
CEILING = from_decibels(CEILING_DECIBELS)
"""No sample is larger."""
_FAR = 50.0
_THRESHOLD_DECIBELS, _RATIO, _KNEE = -8.5, 100.0, 0.35
_RISE_SECONDS, _FALL_SECONDS = 0.0005, 0.25
_FAINT = 1e-15
"""Added and taken away again: what is far smaller is rounded to silence, and does not linger for ever."""


class Master:
    """Finite filter, clip, DC block, limiter, finite filter, ceiling. Both sides are limited alike."""

    def __init__(self, left: Any, right: Any, rate: int) -> None:
        """Take the two sides of the mix."""
        self.units: list[Any] = []
        """All of it, to be put to sleep where there is nothing to watch over."""
        sides = [self._blocked(side) for side in (left, right)]
        sizes = [self._new(pyo.M_Abs_base(side)) for side in sides]
        larger = self._new(pyo.Max_base(sizes[0], sizes[1]))
        # The gain alone, without pyo's own delay: it meets the very sample that it was computed from.
        # A look-ahead of one sample has to be named even so, since pyo takes 0 for 25 ms.
        limiter = pyo.Compress_base(
            larger, _THRESHOLD_DECIBELS, _RATIO, _RISE_SECONDS, _FALL_SECONDS, 1000.0 / rate, _KNEE, 1
        )
        self._gain = self._new(limiter)
        self.left, self.right = (self._limited(side) for side in sides)

    @property
    def reduction(self) -> float:
        """Return by how many decibels the limiter holds the sound back at this moment."""
        gain = float(self._gain._getStream().getValue())
        return -20.0 * log10(gain) if gain > 0.0 else 0.0  # asleep

    def _blocked(self, side: Any) -> Any:
        clipped = self._new(pyo.Clip_base(self._finite(side), -_FAR, _FAR))
        return self._new(pyo.DCBlock_base(clipped))

    def _limited(self, side: Any) -> Any:
        limited = self._new(pyo.Sig_base(side, self._gain, _FAINT))
        return self._new(pyo.Clip_base(self._finite(limited), -CEILING, CEILING, 1.0, -_FAINT))

    def _finite(self, signal: Any) -> Any:
        """Return the signal with 0 for what is not a number."""
        above = self._new(pyo.Max_base(signal, 0.0))
        return self._new(pyo.Min_base(signal, 0.0, 1.0, above))

    def _new(self, unit: Any) -> Any:
        self.units.append(unit)
        return unit
