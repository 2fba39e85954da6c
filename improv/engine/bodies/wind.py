"""A flute or a reed: harmonics that grow brighter with the breath, and the breath itself."""

from math import inf

import pyo

from improv.engine.bodies import wind_tables
from improv.engine.bodies.breath import Breath
from improv.engine.bodies.layers import Colour, Layers
from improv.engine.bodies.line import Line
from improv.engine.body import Blow
from improv.music.sounds.wind import WindSound

COLOURED = 1.5
"""How much more than the loudness the brightness trembles."""
FROM_BELOW = 14.0
"""Cents that a note begins too low by."""


class WindBody:
    """A dark wave, and what brightens it; pitch, loudness and brightness tremble together."""

    def __init__(self, sound: WindSound, seed: int) -> None:
        self.attack = sound.attack
        self._line = Line(sound.vibrato, sound.pace, sound.delay, FROM_BELOW)
        self._colour = Colour()
        self._breath = Breath(seed, sound.breath, sound.chiff)
        level = pyo.Sig_base(self._line.sway, sound.tremolo, 1.0)
        shine = pyo.Sig_base(self._line.sway, COLOURED * sound.tremolo, self._colour.unit)
        waves = wind_tables.harmonics(sound.evens, sound.roll_off, sound.corner, sound.steepness, sound.span)
        self._layers = Layers(waves, self._line.pitch, (level, shine), self._breath.tone)
        self.tone = self._layers.tone
        self.units = (
            *(*self._line.units, self._colour.unit, *self._breath.units),
            *(level, shine, *self._layers.units),
        )

    def strike(self, blow: Blow) -> float:
        """Begin to blow; it sounds until it is released."""
        self._line.strike(blow.hertz, blow.movement)
        self._colour.strike(blow)
        self._breath.strike(blow.hertz)
        self._layers.strike(blow.hertz)
        return inf

    def tune(self, hertz: float) -> None:
        """Bend the note."""
        self._line.tune(hertz)
        self._layers.tune(hertz)

    def shade(self, shade: float) -> None:
        """Blow more or less brightly."""
        self._colour.shade(shade)

    def move(self, amount: float) -> None:
        """Change the depth of the vibrato."""
        self._line.move(amount)

    def swell(self, seconds: float) -> bool:
        """Let the attack pass, and the vibrato come in."""
        self._breath.swell(seconds)
        return self._line.swell(seconds)

    def hush(self) -> None:
        """Let all that moves rest until the next note."""
        for part in (self._line, self._colour, self._breath):
            part.hush()
