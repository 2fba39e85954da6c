"""The master chain: on whenever anything sounds, so that nothing harmful leaves the engine."""

from math import log10
from typing import Any

import pyo

from improv.engine.gate import Gate
from improv.engine.grid import Grid
from improv.engine.units import from_decibels
from improv.jam.mixing import CEILINGS

CEILING_DECIBELS = CEILINGS[1]
CEILING = from_decibels(CEILING_DECIBELS)
"""No sample is larger, wherever the ceiling is set."""
FALL_SECONDS = 0.005
"""A ceiling that is lowered is there at once."""
RISE_DECIBELS, RISE_STEP_SECONDS = 12.0, 0.02
"""A second, and how long each of the straight lines is in which it rises."""
SHELF_HERTZ, SHELF_Q, SHELF_DECIBELS = 8_000.0, 0.5, -9.0
"""What all that is high is softened by when all is calm; half of it at this frequency.

pyo's shelf is steeper than others of the same Q: with this one it is even.
"""
SHELF_SECONDS = 1.0
_HIGH_SHELF = 2
_FAR = 50.0
_THRESHOLD_DECIBELS, _RATIO, _KNEE = -8.5, 100.0, 0.35
_RISE_SECONDS, _FALL_SECONDS = 0.0005, 0.25
_FAINT = 1e-15
"""Added and taken away again: what is far smaller is rounded to silence, and does not linger for ever."""


class Master:
    """Finite filter, clip, DC block, shelf, limiter, finite filter, ceiling. Both sides are limited alike."""

    def __init__(self, left: Any, right: Any, grid: Grid) -> None:
        """Take the two sides of the mix."""
        self.units: list[Any] = []
        """All of it, to be put to sleep where there is nothing to watch over."""
        self._grid = grid
        self._wanted = CEILING
        self._top, self._bottom, self._drive = (Gate(grid.rate) for _ in range(3))
        self._go(0, CEILING, 0.0)
        self.units += [gate.unit for gate in (self._top, self._bottom, self._drive)]
        self._boost = self._boost_wanted = 0.0
        self._shelves: list[Any] = []
        sides = [self._shelved(self._blocked(side)) for side in (left, right)]
        sizes = [self._new(pyo.M_Abs_base(side)) for side in sides]
        # A lower ceiling is a louder sound to the limiter, whose own threshold stays.
        larger = self._new(pyo.Max_base(sizes[0], sizes[1], self._drive.unit))
        # The gain alone, without pyo's own delay: it meets the very sample that it was computed from.
        # A look-ahead of one sample has to be named even so, since pyo takes 0 for 25 ms.
        limiter = pyo.Compress_base(
            larger, _THRESHOLD_DECIBELS, _RATIO, _RISE_SECONDS, _FALL_SECONDS, 1000.0 / grid.rate, _KNEE, 1
        )
        self._gain = self._new(limiter)
        self.left, self.right = (self._limited(side) for side in sides)
        self.moves = False
        """Ceiling or shelf are on their way, and ``advance`` has to be called for each block."""

    @property
    def reduction(self) -> float:
        """Return by how many decibels the limiter holds the sound back at this moment."""
        gain = float(self._gain._getStream().getValue())
        return -20.0 * log10(gain) if gain > 0.0 else 0.0  # asleep

    @property
    def ceiling(self) -> float:
        """Return the size of the largest sample there may be, once the ceiling is where it is set."""
        return self._wanted

    def limit(self, frame: int, decibels: float, *, at_once: bool, asleep: bool) -> None:
        """Let no sample be larger; a ceiling falls at once, and rises slowly unless nothing was heard yet."""
        self._wanted = from_decibels(decibels)
        if at_once:
            self._go(frame, self._wanted, 0.0)
        elif self._wanted < self._top.level(frame):
            self._go(frame, self._wanted, 0.0 if asleep else FALL_SECONDS)
        else:
            self.moves = True

    def calm(self, frame: int, on: bool, *, at_once: bool) -> None:
        """Soften what is high, or no longer."""
        self._boost_wanted = SHELF_DECIBELS if on else 0.0
        if at_once:
            self._boost = self._boost_wanted
            self._set_shelves()
        self.moves = self.moves or self._boost != self._boost_wanted

    def advance(self, frame: int) -> None:
        """Move on by a block."""
        if self._boost != self._boost_wanted:
            step = SHELF_DECIBELS * self._grid.block / (SHELF_SECONDS * self._grid.rate)
            if self._boost_wanted < 0.0:
                self._boost = max(self._boost_wanted, self._boost + step)
            else:
                self._boost = min(self._boost_wanted, self._boost - step)
            self._set_shelves()
        if self._wanted > self._top.target and not self._top.remaining(frame):
            frames = self._grid.frames(RISE_STEP_SECONDS)
            step = from_decibels(RISE_DECIBELS * frames / self._grid.rate)
            self._go(frame, min(self._wanted, self._top.target * step), frames / self._grid.rate)
        self.moves = self._boost != self._boost_wanted or self._wanted > self._top.target

    def _go(self, frame: int, ceiling: float, seconds: float) -> None:
        frames = int(seconds * self._grid.rate)
        for gate, target in (
            (self._top, ceiling),
            (self._bottom, -ceiling),
            (self._drive, CEILING / ceiling),
        ):
            gate.ramp(frame, target, frames)

    def _set_shelves(self) -> None:
        for shelf in self._shelves:
            shelf.setBoost(self._boost)

    def _blocked(self, side: Any) -> Any:
        clipped = self._new(pyo.Clip_base(self._finite(side), -_FAR, _FAR))
        return self._new(pyo.DCBlock_base(clipped))

    def _shelved(self, side: Any) -> Any:
        shelf = self._new(pyo.EQ_base(side, SHELF_HERTZ, SHELF_Q, 0.0, _HIGH_SHELF))
        self._shelves.append(shelf)
        return shelf

    def _limited(self, side: Any) -> Any:
        limited = self._new(pyo.Sig_base(side, self._gain, _FAINT))
        finite = self._finite(limited)
        return self._new(pyo.Clip_base(finite, self._bottom.unit, self._top.unit, 1.0, -_FAINT))

    def _finite(self, signal: Any) -> Any:
        """Return the signal with 0 for what is not a number."""
        above = self._new(pyo.Max_base(signal, 0.0))
        return self._new(pyo.Min_base(signal, 0.0, 1.0, above))

    def _new(self, unit: Any) -> Any:
        self.units.append(unit)
        return unit
