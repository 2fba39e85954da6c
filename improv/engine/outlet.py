"""The outlet: after the capture point. It only attenuates; noise to measure a room with comes in here."""

from math import isfinite
from typing import Any

import pyo

from improv.engine.gate import Gate
from improv.engine.grid import Grid
from improv.engine.noise import Noise
from improv.engine.units import from_decibels

RISE_DECIBELS = 12.0
"""A second, at most."""
SMOOTH_SECONDS = 0.02
FAINTEST = 0.01
"""A rise from silence begins here: 40 dB below full."""


class Outlet:
    """Listening volume, and the fades at the beginning and the end of an epoch."""

    def __init__(self, left: Any, right: Any, channels: int, grid: Grid, volume: float) -> None:
        """Take the signals at the capture point, and how many channels the device has."""
        self._grid = grid
        self._fade = Gate(grid.rate)
        self._volume = Gate(grid.rate, self._fade.unit)
        share = 0.5 if channels < 2 else 1.0
        gain = pyo.Sig_base(self._volume.unit, share)
        for unit in (self._fade.unit, self._volume.unit, gain):
            unit.play()
        self._share = share
        self.noise = Noise(grid, gain)
        self.sides = [
            pyo.Sig_base(side, gain, noise)
            for side, noise in zip((left, right), self.noise.sides, strict=True)
        ]
        """What goes to the device."""
        for channel, side in enumerate(self.sides):
            side.out(channel)
        self.rises = False
        """The volume is on its way up."""
        self._wanted = gain_of(volume)
        self._volume.ramp(0, self._wanted, 0)

    @property
    def moves(self) -> bool:
        """Say whether ``advance`` has to be called for each block."""
        return self.rises or self.noise.stops

    def gain(self, frame: int) -> float:
        """Return what all is multiplied with at a frame."""
        return self._share * self._fade.level(frame) * self._volume.level(frame)

    def fade_in(self, frame: int, seconds: float) -> None:
        """Come up from silence."""
        self._fade.ramp(frame, 1.0, self._grid.frames(seconds))

    def fade_out(self, frame: int, seconds: float) -> int:
        """Go to silence; return the frame from which on it is silent."""
        frames = self._grid.frames(seconds)
        self._fade.ramp(frame, 0.0, frames)
        return frame + frames

    def set_volume(self, frame: int, volume: float) -> None:
        """Fall at once, or begin to rise."""
        self._wanted = gain_of(volume)
        now = self._volume.level(frame)
        self.rises = self._wanted > now
        if self._wanted < now:
            self._volume.ramp(frame, self._wanted, self._grid.frames(SMOOTH_SECONDS))

    def advance(self, frame: int) -> None:
        """Go on by a block."""
        self.noise.advance(frame)
        if not self.rises or self._volume.remaining(frame):
            return
        self.rises = self._wanted > self._volume.target
        if self.rises:
            step = from_decibels(RISE_DECIBELS * self._grid.frames(SMOOTH_SECONDS) / self._grid.rate)
            target = min(self._wanted, max(FAINTEST, self._volume.target * step))
            self._volume.ramp(frame, target, self._grid.frames(SMOOTH_SECONDS))


def gain_of(volume: float) -> float:
    """Return a volume as a gain between 0 and 1; what is not a number is silence."""
    return min(1.0, max(0.0, volume)) if isfinite(volume) else 0.0
