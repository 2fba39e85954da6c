"""A voice: a body behind a gate, struck again and again, and never made or thrown away for a note."""

from collections.abc import Callable
from enum import Enum
from math import inf
from typing import Any

import pyo

from improv.engine.agenda import Action, Agenda
from improv.engine.body import Blow, Body
from improv.engine.gate import Gate
from improv.engine.grid import Grid
from improv.engine.units import from_decibels

FADE_SECONDS = 0.008
"""For a voice that has to go at once: short enough for the next note, long enough not to click."""
FORGET_SECONDS = 0.004
"""A body that was hushed is quiet after this."""
EVEN_SECONDS = 0.015
"""Changes of level take this long."""
RELEASE_STEPS = 8
SWELL_SECONDS = 0.01
SOFT_SECONDS = 0.01
"""What speaks at once takes so long, times what is asked for beyond its own attack."""

CALM_SECONDS = 0.02
"""A note takes at least so long to come up, when all is calm."""


class Phase(Enum):
    """What a voice is doing."""

    IDLE = "idle"
    HELD = "held"
    RELEASED = "released"
    FADING = "fading"


class Voice:
    """One sounding slot. It ends by itself, at a frame that follows from the operations alone."""

    def __init__(
        self, index: int, body: Body, grid: Grid, agenda: Agenda, rested: Callable[["Voice"], None]
    ) -> None:
        """Take a body, to which the voice adds gate and output, and who is told when it is silent again."""
        self.index = index
        self.phase = Phase.IDLE
        self.body = body
        self.gate = Gate(grid.rate)
        self.output: Any = pyo.Sig_base(body.tone, self.gate.unit)
        self.units = (self.gate.unit, *body.units, self.output)
        self.owner: object = None
        """The note that it was struck for last."""
        self.struck_at = 0
        self.ends_at = 0
        self._grid = grid
        self._agenda = agenda
        self._rested = rested
        self._ticket = 0
        self._life = inf

    def strike(self, frame: int, blow: Blow, level: float) -> None:
        """Begin a note. The voice is idle."""
        self.phase = Phase.HELD
        self.struck_at = frame
        self._ticket += 1
        self._life = self.body.strike(blow)
        for unit in self.units:
            unit.play()
        seconds = max(opening(self.body.attack, blow.attack), CALM_SECONDS if blow.calm else 0.0)
        self.gate.ramp(frame, level, int(seconds * self._grid.rate))
        self._swell(frame)
        if self._life < inf:
            self._later(frame + self._grid.frames(self._life), self.fade)

    def level(self, frame: int) -> float:
        """Return about how loud it is, as computed from what is known of it."""
        passed = (frame - self.struck_at) / self._grid.rate
        return self.gate.level(frame) * from_decibels(-80.0 * passed / self._life)

    def swell_to(self, frame: int, level: float) -> None:
        """Hold the note at another level."""
        if self.phase is Phase.HELD:
            even = int(EVEN_SECONDS * self._grid.rate)
            self.gate.ramp(frame, level, max(even, self.gate.remaining(frame)))

    def release(self, frame: int, seconds: float) -> None:
        """Let the note go: it falls to nothing within so many seconds, or sooner with its body."""
        if self.phase in (Phase.IDLE, Phase.FADING):
            return
        ends_at = frame + self._grid.frames(seconds)
        if self.phase is Phase.RELEASED and ends_at > self.ends_at:
            return  # it is going already, and will be gone sooner
        self.phase = Phase.RELEASED
        self._ticket += 1
        if self._life < inf:
            self._later(self.struck_at + self._grid.frames(self._life), self.fade)
        if frame > self.struck_at:
            self._begin_fall(frame, ends_at)
        else:
            # The gate opens in this block, and hears only the last that it is asked.
            falls_at = frame + self._grid.block
            self.ends_at = ends_at + self._grid.block
            self._later(falls_at, lambda now: self._begin_fall(now, self.ends_at))

    def _begin_fall(self, frame: int, ends_at: int) -> None:
        self.ends_at = ends_at
        self._fall(frame, self.gate.level(frame), frame, 1)

    def fade(self, frame: int, seconds: float = FADE_SECONDS) -> None:
        """Be gone at once, without a click."""
        if self.phase in (Phase.IDLE, Phase.FADING):
            return
        self.phase = Phase.FADING
        self._ticket += 1
        self.ends_at = frame + self._grid.frames(seconds)
        self.gate.ramp(frame, 0.0, int(seconds * self._grid.rate))
        self._later(self.ends_at, self._forget)

    def cut(self, frame: int) -> None:
        """Be idle now, with whatever click that makes."""
        self._ticket += 1
        self.gate.ramp(frame, 0.0, 0)
        self.body.hush()
        self._rest(frame)

    def dismantle(self) -> None:
        """Be gone: idle, and struck no more."""
        self._ticket += 1
        # It knows its note as the note knows it, and the collector of such rings is off.
        self.owner = None
        del self.units, self.body, self.gate, self.output

    def _fall(self, frame: int, top: float, began: int, step: int) -> None:
        """Draw the fall as a few straight lines along a cube, which sounds even to the end."""
        whole = self.ends_at - began
        until = self.ends_at
        if step < RELEASE_STEPS:
            blocks = whole * step // RELEASE_STEPS // self._grid.block
            until = min(self.ends_at, began + max(1, blocks) * self._grid.block)
        until = max(until, frame + self._grid.block)
        left = max(0.0, 1.0 - (until - began) / whole)
        self.gate.ramp(frame, top * left**3, until - frame)
        if left > 0.0:
            following = max(step + 1, (until - began) * RELEASE_STEPS // whole + 1)
            self._later(until, lambda now: self._fall(now, top, began, following))
        else:
            self._later(until, self._forget)

    def _swell(self, frame: int) -> None:
        if self.body.swell((frame - self.struck_at) / self._grid.rate):
            self._later(frame + self._grid.frames(SWELL_SECONDS), self._swell)

    def _forget(self, frame: int) -> None:
        self.phase = Phase.FADING
        self.body.hush()
        self._later(frame + self._grid.frames(FORGET_SECONDS), self._rest)

    def _rest(self, frame: int) -> None:
        for unit in self.units:
            unit.stop()
        self.phase = Phase.IDLE
        self._rested(self)

    def _later(self, frame: int, action: Action) -> None:
        """Do this then, unless something else has begun meanwhile."""
        ticket = self._ticket
        self._agenda.at(frame, lambda now: action(now) if self._ticket == ticket else None)


def opening(attack: float, factor: float) -> float:
    """Return the seconds in which a gate opens, for a sound's own attack and the factor asked for."""
    return attack * factor + SOFT_SECONDS * max(0.0, factor - 1.0)
