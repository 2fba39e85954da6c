"""An organ: drawbars that stand still, and the same through a loudspeaker that turns."""

from math import inf

import pyo

from improv.engine.bodies import organ_tables
from improv.engine.bodies.layers import Colour, Layers
from improv.engine.bodies.ramp import Ramp
from improv.engine.body import Blow
from improv.engine.units import from_semitones
from improv.music.sounds.organ import OrganSound

STILL, TURNING = 0.66, 0.36
"""How much is heard of the drawbars directly, and how much by way of the loudspeaker."""
BELOW = 0.5
"""The waves are those of the octave below."""

TURNS_UP_TO = 130.0
"""Hertz of the octave below a note: those above are turned less, since they would beat fast."""


class OrganBody:
    """Three waves: still, turning, and what the fuller registration adds, which turns as well."""

    def __init__(self, sound: OrganSound) -> None:
        self.attack = sound.attack
        self._width = from_semitones(sound.turn / 100.0) - 1.0
        self._colour = Colour()
        self._depth = Ramp()
        self._rotor = pyo.Sine_base(sound.pace, 0.0, self._depth.unit)
        self._pitch = pyo.Sig_base(self._rotor, 0.0, 220.0)
        level = pyo.Sig_base(self._rotor, sound.tremolo * TURNING, TURNING)
        shine = pyo.Sig_base(self._rotor, 2.0 * sound.tremolo, 1.0)
        fuller = pyo.Sig_base(self._colour.unit, shine)
        soft, more = organ_tables.registrations(sound.soft, sound.full)
        self._still = Layers((soft,), 220.0, (STILL,), 0.0)
        self._turning = Layers((soft, more), self._pitch, (level, fuller), self._still.tone)
        self.tone = self._turning.tone
        self.units = (
            *(self._colour.unit, self._depth.unit, self._rotor, self._pitch),
            *(level, shine, fuller, *self._still.units, *self._turning.units),
        )

    def strike(self, blow: Blow) -> float:
        """Press a key; it sounds until it is released."""
        self._colour.strike(blow)
        self._depth.begin(blow.movement)
        self._rotor.reset()
        self._still.strike(BELOW * blow.hertz)
        self._turning.strike(BELOW * blow.hertz)
        self._set_pitch(BELOW * blow.hertz)
        return inf

    def tune(self, hertz: float) -> None:
        """Bend the note."""
        self._still.tune(BELOW * hertz)
        self._turning.tune(BELOW * hertz)
        self._set_pitch(BELOW * hertz)

    def shade(self, shade: float) -> None:
        """Draw more, or less."""
        self._colour.shade(shade)

    def move(self, amount: float) -> None:
        """Change how much is heard of the turning."""
        self._depth.go(amount)

    def swell(self, seconds: float) -> bool:
        """Nothing moves but what turns."""
        return False

    def hush(self) -> None:
        """Let all that moves rest until the next note."""
        self._colour.hush()
        self._depth.hush()

    def _set_pitch(self, hertz: float) -> None:
        for oscillator in self._still.units:
            oscillator.setFreq(hertz)
        self._pitch.setAdd(hertz)
        less = min(1.0, (TURNS_UP_TO / hertz) ** 0.7)
        self._pitch.setMul(hertz * self._width * less)
