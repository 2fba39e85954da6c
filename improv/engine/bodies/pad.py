"""A soft sustained sound: three detuned harmonic tables behind a low-pass that opens."""

from math import exp, inf

import pyo

from improv.engine.bodies import pad_tables, wave_tables
from improv.engine.bodies.ramp import Ramp
from improv.engine.body import MEZZO_FORTE, Blow
from improv.engine.units import from_octaves, from_semitones
from improv.music.sound import PadSound

MIDDLE, SIDE = 0.72, 0.17
"""Shares of the three oscillators: the middle one never drowns in the beating."""
FLAT, SHARP = -1.0, 0.8
"""Where the outer two are, in the detune: uneven, so that the beating does not repeat."""
STARTS = (0.06, 0.0, 0.91)
"""Where in its period each begins: near each other, so that a note comes up at its full strength."""
WIDE_UP_TO = 261.6
"""Hertz above which the detune grows smaller, as high notes would beat fast."""
LOWEST_CORNER = 80.0
HIGHEST_CORNER = 0.42
"""Share of the rate."""
MOVES_FOR = 6.0
"""The low-pass moves for so many times the attack."""
EMPTIED = 6000.0
"""Hertz: a corner with which the low-pass forgets within a millisecond."""
STEP_SECONDS = 0.012
"""A little more than there is between two steps of a swell, so that the corner goes in straight lines."""


class PadBody:
    """Three oscillators beat with each other; the low-pass follows the key, the hand and the stroke."""

    def __init__(self, sound: PadSound, rate: int) -> None:
        self.attack = sound.attack
        self._sound = sound
        self._tables = pad_tables.harmonics(sound.roll_off, sound.brightness)
        self._highest = HIGHEST_CORNER * rate
        self._place = 0
        low = pyo.Osc_base(self._tables[0], 440.0, STARTS[0], 2, SIDE)
        mid = pyo.Osc_base(self._tables[0], 440.0, STARTS[1], 2, MIDDLE, low)
        high = pyo.Osc_base(self._tables[0], 440.0, STARTS[2], 2, SIDE, mid)
        self._oscillators = (low, mid, high)
        self._cutoff = Ramp(EMPTIED)
        self.tone = pyo.ButLP_base(high, self._cutoff.unit)
        self.units = (self._cutoff.unit, low, mid, high, self.tone)
        self._corner = 1000.0
        self._shade = 0.0
        self._seconds = 0.0
        self._movement = 1.0
        self._hertz = 440.0
        self._opening = sound.attack

    def strike(self, blow: Blow) -> float:
        """Begin with the low-pass closed; it sounds until it is released."""
        self._read(wave_tables.place_of(blow.hertz))
        for oscillator, share in zip(self._oscillators, (SIDE, MIDDLE, SIDE), strict=True):
            oscillator.setMul(share)
            oscillator.reset()
        self._opening = self.attack * blow.attack
        self._movement = blow.movement
        self.tune(blow.hertz)
        corner = pad_tables.corner_at(blow.hertz, self._sound.brightness)
        self._corner = corner * from_octaves(2.0 * (blow.force - MEZZO_FORTE))
        self._shade = blow.shade
        self._seconds = 0.0
        self._cutoff.begin(self._cut())
        return inf

    def tune(self, hertz: float) -> None:
        """Bend all three alike."""
        self._hertz = hertz
        if wave_tables.has_left(self._place, hertz):
            self._read(wave_tables.place_of(hertz))
        less = min(1.0, (WIDE_UP_TO / hertz) ** 0.5)
        width = self._sound.detune * self._movement * less / 100.0
        for oscillator, place in zip(self._oscillators, (FLAT, 0.0, SHARP), strict=True):
            oscillator.setFreq(hertz * from_semitones(place * width))

    def shade(self, shade: float) -> None:
        """Open or close the low-pass."""
        self._shade = shade
        self._cutoff.go(self._cut(), STEP_SECONDS)

    def move(self, amount: float) -> None:
        """Beat faster or slower."""
        self._movement = amount
        self.tune(self._hertz)

    def swell(self, seconds: float) -> bool:
        """Open the low-pass as the note comes up."""
        self._seconds = seconds
        if seconds > 0.0:
            self._cutoff.go(self._cut(), STEP_SECONDS)
        return seconds < MOVES_FOR * self._opening

    def hush(self) -> None:
        """Empty the low-pass."""
        for oscillator in self._oscillators:
            oscillator.setMul(0.0)
        self._cutoff.hush()

    def _read(self, place: int) -> None:
        self._place = place
        for oscillator in self._oscillators:
            oscillator.setTable(self._tables[place])

    def _cut(self) -> float:
        """Return the corner for how far the note has come."""
        opened = 1.0 - self._sound.swell * exp(-self._seconds / (1.5 * self._opening))
        corner = self._corner * opened * from_octaves(1.3 * self._shade)
        return min(self._highest, max(LOWEST_CORNER, corner))
