"""A mellow lead: two saw waves, one against the other, whose distance moves, behind a low-pass."""

from math import exp, inf

import pyo

from improv.engine import tables
from improv.engine.bodies.line import Line
from improv.engine.bodies.ramp import Ramp
from improv.engine.body import MEZZO_FORTE, Blow
from improv.engine.tables import octave_of
from improv.engine.units import from_octaves, from_semitones
from improv.music.sounds.lead import LeadSound

MIDDLE_C = 261.6
AGAINST = -0.6
"""The second wave, less than the first: none of the harmonics is ever gone."""
FOLLOWS = 0.5
"""The corner goes with the frequency to this power."""
FROM_BELOW = 20.0
"""Cents that a note begins too low by."""
FORCE_OCTAVES, SHADE_OCTAVES = 2.2, 1.3
LOWEST_CORNER, HIGHEST_CORNER = 80.0, 0.42
"""Hertz, and share of the rate."""
OPENS_IN, OPENED = 2.0, 12.0
"""The low-pass opens at the pace of so many times the attack, and is open after so many."""
EMPTIED = 6000.0
"""Hertz: a corner with which the low-pass forgets within a millisecond."""
STILL = 1e-4
"""The sweep between notes: with one that leads out of the period, pyo reads what lies beside its wave."""
LEAVES_AT = 2.5
"""Semitones above its octave at which a bent note reads the next octave's wave."""


class LeadBody:
    """The pitch sways late, the width from the start; both begin anew with each note."""

    def __init__(self, sound: LeadSound, rate: int) -> None:
        self.attack = sound.attack
        self._sound = sound
        self._highest = HIGHEST_CORNER * rate
        self._waves = tables.harmonics(sound.roll_off)
        self._octave = 0
        self._corner = 1000.0
        self._shade = self._seconds = 0.0
        self._opening = sound.attack
        self._line = Line(sound.vibrato, sound.pace, sound.delay, FROM_BELOW)
        self._depth = Ramp(STILL)
        self._width = pyo.Sine_base(sound.sweeping, 0.0, self._depth.unit, sound.width)
        self._first = pyo.Osc_base(self._waves[0], self._line.pitch, 0.0, 2)
        self._second = pyo.Osc_base(self._waves[0], self._line.pitch, self._width, 2, AGAINST, self._first)
        self.tone = pyo.ButLP_base(self._second, 1000.0)
        self.units = (
            *(*self._line.units, self._depth.unit, self._width),
            *(self._first, self._second, self.tone),
        )

    def strike(self, blow: Blow) -> float:
        """Begin with the low-pass nearly closed; it sounds until it is released."""
        self._line.strike(blow.hertz, blow.movement)
        self._depth.begin(self._sweep(blow.movement))
        for wave in (self._width, self._first, self._second):
            wave.reset()
        self._first.setMul(1.0)
        self._second.setMul(AGAINST)
        self._read(octave_of(blow.hertz))
        self._opening = self.attack * blow.attack
        follow = (blow.hertz / MIDDLE_C) ** FOLLOWS
        force = from_octaves(FORCE_OCTAVES * (blow.force - MEZZO_FORTE))
        self._corner = self._sound.brightness * follow * force
        self._shade, self._seconds = blow.shade, 0.0
        self._set_corner()
        return inf

    def tune(self, hertz: float) -> None:
        """Bend the note."""
        self._line.tune(hertz)
        up, down = octave_of(hertz / from_semitones(LEAVES_AT)), octave_of(hertz)
        if not up <= self._octave <= down:
            self._read(down)

    def shade(self, shade: float) -> None:
        """Open or close the low-pass."""
        self._shade = shade
        self._set_corner()

    def move(self, amount: float) -> None:
        """Change the depth of the vibrato and of the sweep."""
        self._line.move(amount)
        self._depth.go(self._sweep(amount))

    def swell(self, seconds: float) -> bool:
        """Open the low-pass, and let the vibrato come in."""
        self._seconds = seconds
        self._set_corner()
        opens = seconds < OPENED * self._opening
        return self._line.swell(seconds) or opens

    def hush(self) -> None:
        """Empty the low-pass, and let all that moves rest until the next note."""
        self._first.setMul(0.0)
        self._second.setMul(0.0)
        self.tone.setFreq(EMPTIED)
        self._line.hush()
        self._depth.hush()

    def _sweep(self, movement: float) -> float:
        """Return how far the width moves: it stays between nothing and the whole period."""
        return min(self._sound.sweep * movement, 0.9 * self._sound.width)

    def _read(self, octave: int) -> None:
        self._octave = octave
        for wave in (self._first, self._second):
            wave.setTable(self._waves[octave])

    def _set_corner(self) -> None:
        opened = 1.0 - self._sound.swell * exp(-self._seconds / (OPENS_IN * self._opening))
        corner = self._corner * opened * from_octaves(SHADE_OCTAVES * self._shade)
        self.tone.setFreq(min(self._highest, max(LOWEST_CORNER, corner)))
