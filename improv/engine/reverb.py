"""The room that all players share."""

from collections.abc import Callable
from math import cos, log10, pi, sqrt
from typing import Any, NamedTuple

import pyo

from improv.engine.agenda import Agenda
from improv.engine.gate import Gate
from improv.engine.grid import Grid
from improv.engine.units import from_decibels
from improv.jam.mixing import Room

WET = 2.0
WET_AT = 0.9
"""What comes round again in the room that is right at ``WET``; others are made as loud as that."""
LOUDEST = 50.0
"""Nothing larger is sent."""
DELAYS = (0.009, 0.012)
"""Seconds before the room answers, left and right."""
MOVE_SECONDS = 0.4
"""In which a room becomes another."""
SILENT_DECIBELS = 120.0
"""It is put to sleep when it has fallen by so much."""
_ROUND_SECONDS, _LONGEST_ROUND_SECONDS = 0.0329, 0.037
"""In which sound comes round once: as measured, and in the longest of Freeverb's combs."""
_LOWEST_SHARE, _SPAN, _DAMP = 0.7, 0.29, 0.5
"""What Freeverb makes of a size and a damping from 0 to 1."""
_MIDDLE_HERTZ = 707.0
"""Decay means what is measured around there, from 350 to 1,400 Hz."""
_FREEVERB_STEP = 2153
_FREEVERB_SEEDS = (1_000_000, 1_700_003)


class Walls(NamedTuple):
    """A room in Freeverb's terms."""

    size: float
    damping: float
    wet: float
    seconds: float
    """Until it is silent."""


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
        self.awake = False
        self._grid = grid
        self._agenda = agenda
        self._slept = slept
        self._ticket = 0
        self._hushes = 0
        self._size, self._damping, self._wet = (Gate(grid.rate) for _ in range(3))
        self._gate = Gate(grid.rate, self._wet.unit)
        gates = [gate.unit for gate in (self._size, self._damping, self._wet, self._gate)]
        self.first = gates[0]
        """The object that computes first."""
        sent = pyo.Mix_base(self.sends)
        # What is not a number, or has no end, would ring in the room for ever.
        above = pyo.Max_base(sent, 0.0)
        finite = pyo.Min_base(sent, 0.0, 1.0, above)
        clean = pyo.Clip_base(finite, -LOUDEST, LOUDEST)
        self._rings: list[Any] = []
        sides: list[Any] = []
        for side, seed in enumerate(_FREEVERB_SEEDS):
            delay = pyo.SDelay_base(clean, DELAYS[side], 0.05)
            # pyo draws the lengths of its delays from the seed and from how many rooms it has made before.
            server.setGlobalSeed(seed - _FREEVERB_STEP * (2 * number + side))
            room = pyo.Freeverb_base(delay, self._size.unit, self._damping.unit, 1.0)
            self._rings += [delay, room]
            sides.append(pyo.Sig_base(room, self._gate.unit))
        self.left, self.right = sides
        self._units = (*gates, sent, above, finite, clean, *self._rings, *sides)
        self._gate.ramp(0, 1.0, 0)
        self._walls = walls_of(Room(), grid.rate)
        self._build(0, 0)

    def be(self, frame: int, room: Room) -> None:
        """Become another room: little by little where something may ring in it."""
        walls = walls_of(room, self._grid.rate)
        if walls != self._walls:
            self._walls = walls
            self._build(frame, int(MOVE_SECONDS * self._grid.rate) if self.awake else 0)
            if self.awake and not self.sends:
                self.leave(frame)  # it may take longer now

    def wake(self) -> None:
        """Begin to compute: something is sent."""
        self._ticket += 1
        if not self.awake:
            self.awake = True
            for unit in self._units:
                unit.play()

    def leave(self, frame: int) -> None:
        """Ring out: nothing is sent any more."""
        self._ticket += 1
        ticket = self._ticket
        tail = self._grid.frames(self._walls.seconds + MOVE_SECONDS)
        self._agenda.at(frame + tail, lambda now: self._sleep(now) if self._ticket == ticket else None)

    def hush(self, frame: int, seconds: float) -> None:
        """Fall silent within so many seconds, then be an empty room again."""
        frames = self._grid.frames(seconds)
        self._gate.ramp(frame, 0.0, frames)
        self._hushes += 1
        hush = self._hushes
        self._agenda.at(frame + frames, lambda now: self._open(now) if self._hushes == hush else None)

    def _build(self, frame: int, frames: int) -> None:
        size, damping, wet, _ = self._walls
        for gate, target in ((self._size, size), (self._damping, damping), (self._wet, wet)):
            gate.ramp(frame, target, frames)

    def _open(self, frame: int) -> None:
        self._empty()
        self._gate.ramp(frame, 1.0, 0)

    def _sleep(self, frame: int) -> None:
        self.awake = False
        for unit in self._units:
            unit.stop()
        self._build(frame, 0)
        self._empty()
        self._slept()

    def _empty(self) -> None:
        for ring in self._rings:
            ring.reset()


def walls_of(room: Room, rate: int) -> Walls:
    """Return the room with this decay.

    Freeverb's shortest is about 0.64 s, which is what takes that hold less sound like.
    """
    memory = _DAMP * room.damping
    turn = 2.0 * pi * _MIDDLE_HERTZ / rate
    passed = (1.0 - memory) / sqrt(1.0 + memory * memory - 2.0 * memory * cos(turn))
    wanted = from_decibels(-60.0 * _ROUND_SECONDS / room.decay) / passed
    share = min(_LOWEST_SHARE + _SPAN, max(_LOWEST_SHARE, wanted))
    middle = share * passed
    # As much sound stays in a room however long it takes to go.
    wet = WET * sqrt((1.0 - middle * middle) / (1.0 - WET_AT * WET_AT))
    seconds = SILENT_DECIBELS / (-20.0 * log10(share)) * _LONGEST_ROUND_SECONDS
    return Walls((share - _LOWEST_SHARE) / _SPAN, room.damping, wet, seconds)
