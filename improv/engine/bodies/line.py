"""The pitch of somebody who plays a line: a note is met from a little below, and vibrato comes in late."""

from math import exp

import pyo

from improv.engine.bodies.lfo import LFO_CYCLES, lfo
from improv.engine.bodies.ramp import Ramp
from improv.engine.units import from_semitones

COMES_IN = 0.6
"""Seconds in which the vibrato grows."""
BELOW_SECONDS, STEADY_SECONDS = 0.03, 0.12
"""A note closes in on its pitch so fast, and is there after this."""


class Line:
    """Three objects: the depth, the swings (-1 to 1 times the depth), and the pitch in hertz."""

    def __init__(self, cents: float, pace: float, delay: float, below: float) -> None:
        """Take the vibrato's cents, hertz and delay in seconds, and the cents that notes begin too low by."""
        self._width = from_semitones(cents / 100.0) - 1.0
        self._delay = delay
        self._below = below
        self._hertz = 440.0
        self._movement = 1.0
        self._has_come_in = False
        self._is_steady = False
        self._depth = Ramp()
        self.sway = pyo.Osc_base(lfo(), pace / LFO_CYCLES, 0.0, 2, self._depth.unit)
        self.pitch = pyo.Sig_base(self.sway, 0.0, 440.0)
        self.units = (self._depth.unit, self.sway, self.pitch)

    def strike(self, hertz: float, movement: float) -> None:
        """Begin a note."""
        self._hertz, self._movement = hertz, movement
        self._has_come_in = self._is_steady = False
        self._depth.begin(0.0)
        self.sway.reset()
        self._set(self._below)

    def tune(self, hertz: float) -> None:
        """Bend the pitch."""
        self._hertz = hertz
        self._set(0.0)

    def move(self, amount: float) -> None:
        """Change the depth of the vibrato, once it has come in."""
        self._movement = amount
        if self._has_come_in:
            self._depth.go(amount)

    def swell(self, seconds: float) -> bool:
        """Let the pitch settle, and the vibrato come in; return whether there is more to come."""
        if not self._is_steady and seconds > 0.0:
            self._is_steady = seconds >= STEADY_SECONDS
            self._set(0.0 if self._is_steady else self._below * exp(-seconds / BELOW_SECONDS))
        if not self._has_come_in and seconds > 0.0 and seconds >= self._delay:
            self._has_come_in = True
            self._depth.go(self._movement, COMES_IN)
        return not (self._has_come_in and self._is_steady)

    def hush(self) -> None:
        """Rest until the next note."""
        self._depth.hush()

    def _set(self, below: float) -> None:
        hertz = self._hertz * from_semitones(-below / 100.0)
        self.pitch.setAdd(hertz)
        self.pitch.setMul(hertz * self._width)
