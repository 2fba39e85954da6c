"""A bowed string: the vibrato leads its harmonics past the body's resonances, so that they shimmer."""

from math import inf

import pyo

from improv.engine.bodies import bow_tables
from improv.engine.bodies.breath import Breath
from improv.engine.bodies.layers import Colour, Layers
from improv.engine.bodies.line import Line
from improv.engine.body import MEZZO_FORTE, Blow
from improv.engine.units import from_octaves, from_semitones
from improv.music.sounds.bow import BowSound

FROM_BELOW = 9.0
"""Cents that a note begins too low by."""
SLOWER = 1.2
"""Octaves by which a light bow speaks slower than a strong one."""


class BowBody:
    """A dark wave, what brightens it, and what the vibrato changes in it."""

    def __init__(self, sound: BowSound, seed: int) -> None:
        self.attack = sound.attack
        self._sound = sound
        self._line = Line(sound.vibrato, sound.pace, sound.delay, FROM_BELOW)
        self._colour = Colour()
        self._bow = Breath(seed, sound.scratch, sound.bite)
        waves = bow_tables.harmonics(sound.roll_off, sound.span, sound.body, sound.bridge)
        sway = pyo.Sig_base(self._line.sway, from_semitones(sound.vibrato / 100.0) - 1.0)
        self._layers = Layers(waves, self._line.pitch, (1.0, self._colour.unit, sway), self._bow.tone)
        self.tone = self._layers.tone
        self.units = (
            *(*self._line.units, self._colour.unit, *self._bow.units),
            *(sway, *self._layers.units),
        )

    def strike(self, blow: Blow) -> float:
        """Begin to bow; it sounds until it is released."""
        self.attack = self._sound.attack * from_octaves(SLOWER * (MEZZO_FORTE - blow.force))
        self._line.strike(blow.hertz, blow.movement)
        self._colour.strike(blow)
        self._bow.strike(blow.hertz)
        self._layers.strike(blow.hertz)
        return inf

    def tune(self, hertz: float) -> None:
        """Bend the note."""
        self._line.tune(hertz)
        self._layers.tune(hertz)

    def shade(self, shade: float) -> None:
        """Bow nearer to the bridge, or further away."""
        self._colour.shade(shade)

    def move(self, amount: float) -> None:
        """Change the depth of the vibrato."""
        self._line.move(amount)

    def swell(self, seconds: float) -> bool:
        """Let the attack pass, and the vibrato come in."""
        self._bow.swell(seconds)
        return self._line.swell(seconds)

    def hush(self) -> None:
        """Let all that moves rest until the next note."""
        for part in (self._line, self._colour, self._bow):
            part.hush()
