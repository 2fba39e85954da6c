"""Breath, or the hair of a bow: noise that is stronger where a note begins."""

from typing import Any

import pyo

from improv.engine.bodies.breath_tables import breaths, noise_of
from improv.engine.bodies.ramp import Ramp

CHIFF_SECONDS = 0.12


class Breath:
    """Two objects: how strong it is, and the noise, read from its start by each note."""

    def __init__(self, seed: int, level: float, chiff: float) -> None:
        """Take its loudness, and how many times as much is added where a note begins."""
        self._noises = breaths(seed)
        self._level, self._chiff = level, chiff
        self._has_begun = False
        self._strength = Ramp()
        self.tone: Any = pyo.TableRead_base(self._noises[0], 1.0, 1, 2, self._strength.unit)
        self.units = (self._strength.unit, self.tone)

    def strike(self, hertz: float) -> None:
        """Begin a note."""
        place, often = noise_of(hertz)
        self.tone.setTable(self._noises[place])
        self.tone.setFreq(often)
        self._has_begun = False
        self._strength.begin(self._level * (1.0 + self._chiff))

    def swell(self, seconds: float) -> None:
        """Let the beginning pass."""
        if seconds > 0.0 and not self._has_begun:
            self._has_begun = True
            self._strength.go(self._level, CHIFF_SECONDS)

    def hush(self) -> None:
        """Rest until the next note."""
        self._strength.hush()
