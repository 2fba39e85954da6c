"""A choir: one voice leads with a vibrato, many are around it, and all open their mouths together."""

from math import inf

import pyo

from improv.engine.bodies import choir_tables, crowd_tables
from improv.engine.bodies.crowd_tables import CUBIC
from improv.engine.bodies.layers import Colour, Layers
from improv.engine.bodies.line import Line
from improv.engine.bodies.ramp import Ramp
from improv.engine.body import Blow
from improv.music.sounds.choir import ChoirSound

FROM_BELOW = 0.0
"""Cents: the leading voice begins where the others are, who would otherwise drown it for a moment."""
STAYS = 0.5
"""Share of the others that movement does not change."""


class ChoirBody:
    """Four waves: "oo" and what makes it "ah", of one voice and of many."""

    def __init__(self, sound: ChoirSound) -> None:
        self.attack = sound.attack
        self._sound = sound
        self._place = 0
        self._line = Line(sound.vibrato, sound.pace, sound.delay, FROM_BELOW)
        self._colour = Colour(sound.open)
        self._others = Ramp()
        opened = pyo.Sig_base(self._colour.unit, self._others.unit)
        self._many = choir_tables.many(sound.detune)
        round_ = pyo.Osc_base(self._many[0][0], 1.0, 0.0, CUBIC, self._others.unit)
        wide = pyo.Osc_base(self._many[1][0], 1.0, 0.0, CUBIC, opened, round_)
        self._crowd = (round_, wide)
        self._lead = Layers(choir_tables.steady(), self._line.pitch, (1.0, self._colour.unit), wide)
        self.tone = self._lead.tone
        self.units = (
            *(*self._line.units, self._colour.unit, self._others.unit),
            *(opened, *self._crowd, *self._lead.units),
        )

    def strike(self, blow: Blow) -> float:
        """Begin to sing; it sounds until it is released."""
        self._place = crowd_tables.place_of(blow.hertz)
        for oscillator, waves in zip(self._crowd, self._many, strict=True):
            oscillator.setTable(waves[self._place])
            oscillator.reset()
        self._line.strike(blow.hertz, blow.movement)
        self._colour.strike(blow)
        self._others.begin(self._strength(blow.movement))
        self._lead.strike(blow.hertz)
        self._tune_crowd(blow.hertz)
        return inf

    def tune(self, hertz: float) -> None:
        """Bend the note."""
        self._line.tune(hertz)
        self._lead.tune(hertz)
        self._tune_crowd(hertz)

    def shade(self, shade: float) -> None:
        """Open or close the mouths."""
        self._colour.shade(shade)

    def move(self, amount: float) -> None:
        """Change the depth of the vibrato, and how much is heard of the others."""
        self._line.move(amount)
        self._others.go(self._strength(amount))

    def swell(self, seconds: float) -> bool:
        """Let the vibrato come in."""
        return self._line.swell(seconds)

    def hush(self) -> None:
        """Let all that moves rest until the next note."""
        for part in (self._line, self._colour, self._others):
            part.hush()

    def _tune_crowd(self, hertz: float) -> None:
        for oscillator in self._crowd:
            oscillator.setFreq(hertz / crowd_tables.periods_of(self._place))

    def _strength(self, movement: float) -> float:
        return self._sound.voices * (STAYS + (1.0 - STAYS) * movement)
