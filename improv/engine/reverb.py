"""The room that all players share."""

from collections.abc import Callable
from typing import Any

import pyo

from improv.engine.agenda import Agenda
from improv.engine.gate import Gate
from improv.engine.grid import Grid

SIZE, DAMPING = 0.72, 0.55
WET = 2.0
DELAYS = (0.009, 0.012)
"""Seconds before the room answers, left and right."""
TAIL_SECONDS = 5.0
"""After this much silence at its input it is 120 dB down, and is put to sleep."""
_FREEVERB_STEP = 2153
_FREEVERB_SEEDS = (1_000_000, 1_700_003)


class Reverb:
    """A Freeverb for each side. It sleeps when nothing rings in it, and always wakes up empty."""

    def __init__(
        self, server: Any, number: int, grid: Grid, agenda: Agenda, slept: Callable[[], None]
    ) -> None:
        """Make the room, and take who is told that it sleeps.

        ``number`` counts the rooms of this server from 0; they all sound the same.
        """
        self.sends: list[Any] = []
        """What is sent to the room; pyo reads this very list in each block."""
        self._grid = grid
        self._agenda = agenda
        self._slept = slept
        self._ticket = 0
        self._hushes = 0
        self._awake = False
        self._gate = Gate(grid.rate)
        self.first = self._gate.unit
        """The object that computes first."""
        sent = pyo.Mix_base(self.sends)
        # Not a number would ring in the room for ever.
        above = pyo.Max_base(sent, 0.0)
        clean = pyo.Min_base(sent, 0.0, 1.0, above)
        self._rings: list[Any] = []
        sides: list[Any] = []
        for side, seed in enumerate(_FREEVERB_SEEDS):
            delay = pyo.SDelay_base(clean, DELAYS[side], 0.05)
            # pyo draws the lengths of its delays from the seed and from how many rooms it has made before.
            server.setGlobalSeed(seed - _FREEVERB_STEP * (2 * number + side))
            room = pyo.Freeverb_base(delay, SIZE, DAMPING, 1.0, WET)
            self._rings += [delay, room]
            sides.append(pyo.Sig_base(room, self._gate.unit))
        self.left, self.right = sides
        self._units = (self._gate.unit, sent, above, clean, *self._rings, *sides)
        self._gate.ramp(0, 1.0, 0)

    def wake(self) -> None:
        """Begin to compute: something is sent."""
        self._ticket += 1
        if not self._awake:
            self._awake = True
            for unit in self._units:
                unit.play()

    def leave(self, frame: int) -> None:
        """Ring out: nothing is sent any more."""
        self._ticket += 1
        ticket = self._ticket
        tail = self._grid.frames(TAIL_SECONDS)
        self._agenda.at(frame + tail, lambda _: self._sleep() if self._ticket == ticket else None)

    def hush(self, frame: int, seconds: float) -> None:
        """Fall silent within so many seconds, then be an empty room again."""
        frames = self._grid.frames(seconds)
        self._gate.ramp(frame, 0.0, frames)
        self._hushes += 1
        hush = self._hushes
        self._agenda.at(frame + frames, lambda now: self._open(now) if self._hushes == hush else None)

    def _open(self, frame: int) -> None:
        self._empty()
        self._gate.ramp(frame, 1.0, 0)

    def _sleep(self) -> None:
        self._awake = False
        for unit in self._units:
            unit.stop()
        self._empty()
        self._slept()

    def _empty(self) -> None:
        for ring in self._rings:
            ring.reset()
