"""A pad with a shimmer: a still wave that grows brighter, many voices around it, and more an octave above."""

from math import inf

import pyo

from improv.engine.bodies import crowd_tables, shimmer_tables
from improv.engine.bodies.crowd_tables import CUBIC
from improv.engine.bodies.layers import Colour, Layers
from improv.engine.bodies.ramp import Ramp
from improv.engine.body import Blow
from improv.music.sounds.shimmer import ShimmerSound

STILL, MANY = 0.55, 0.8
FROM_LOW = 0.75
"""The shimmer begins where it is weakest."""
CLEARER = 2.0
"""How the shimmer grows with the colour: as strong as declared at mezzo forte."""
OCTAVE = 2.0


class ShimmerBody:
    """Four waves; a slow swing brings the octave in and takes it away."""

    def __init__(self, sound: ShimmerSound) -> None:
        self.attack = sound.attack
        self._place = self._above_place = 0
        # The octave may go, but no further.
        self._widest = 1.0 / max(0.5, sound.swing)
        self._waves = shimmer_tables.waves(sound.roll_off, sound.corner, sound.detune)
        self._colour = Colour()
        self._depth = Ramp()
        self._swing = pyo.Sine_base(sound.pace, FROM_LOW, self._depth.unit)
        middle = CLEARER * sound.octave / (1.0 + sound.swing)
        strength = pyo.Sig_base(self._swing, sound.swing * middle, middle)
        shine = pyo.Sig_base(self._colour.unit, strength)
        bright = pyo.Sig_base(self._colour.unit, STILL)
        self._many = pyo.Osc_base(self._waves.many[0], 1.0, 0.0, CUBIC, MANY)
        self._above = pyo.Osc_base(self._waves.above[0], 1.0, 0.0, CUBIC, shine, self._many)
        self._still = Layers((self._waves.dark, self._waves.bright), 440.0, (STILL, bright), self._above)
        self.tone = self._still.tone
        self.units = (
            *(self._colour.unit, self._depth.unit, self._swing, strength, shine, bright),
            *(self._many, self._above, *self._still.units),
        )

    def strike(self, blow: Blow) -> float:
        """Let a note rise; it sounds until it is released."""
        self._place = crowd_tables.place_of(blow.hertz)
        self._above_place = crowd_tables.place_of(OCTAVE * blow.hertz)
        self._many.setTable(self._waves.many[self._place])
        self._above.setTable(self._waves.above[self._above_place])
        for wave in (self._swing, self._many, self._above):
            wave.reset()
        self._colour.strike(blow)
        self._depth.begin(min(self._widest, blow.movement))
        self._still.strike(blow.hertz)
        self._set_pitch(blow.hertz)
        return inf

    def tune(self, hertz: float) -> None:
        """Bend the note."""
        self._still.tune(hertz)
        self._set_pitch(hertz)

    def shade(self, shade: float) -> None:
        """Grow brighter or darker."""
        self._colour.shade(shade)

    def move(self, amount: float) -> None:
        """Change how far the shimmer comes and goes."""
        self._depth.go(min(self._widest, amount))

    def swell(self, seconds: float) -> bool:
        """Nothing moves but what swings."""
        return False

    def hush(self) -> None:
        """Let all that moves rest until the next note."""
        self._colour.hush()
        self._depth.hush()

    def _set_pitch(self, hertz: float) -> None:
        for oscillator in self._still.units:
            oscillator.setFreq(hertz)
        self._many.setFreq(hertz / crowd_tables.periods_of(self._place))
        self._above.setFreq(OCTAVE * hertz / crowd_tables.periods_of(self._above_place))
