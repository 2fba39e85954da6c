"""A glass whose rim is rubbed: two nearly equal tones, what the finger adds, and its way round the rim."""

from math import inf, sqrt
from typing import Any

import pyo

from improv.engine.bodies import glass_tables, wave_tables
from improv.engine.bodies.glass_tables import RUBBED_FRAMES
from improv.engine.bodies.layers import Colour
from improv.engine.bodies.ramp import Ramp
from improv.engine.body import Blow
from improv.music.sound import GlassSound

MIDDLE_C = 261.6
HIGHEST = 0.42
"""Share of the rate above which nothing rings."""
LEVEL = 0.6
TWIN = 0.27
"""Share of the weaker of the two tones that beat."""
BEATS_RISE = 0.3
"""Beats go with frequency to this power."""
MOST_SWAY = 0.5
HISS, HISS_SHARE = 2.32, 0.3
"""Ratio of the glass's second mode, which only the finger wakes, and its loudness against the first."""
RING_SECONDS, HISS_SECONDS = 0.06, 0.004
"""In which the friction is forgotten, to 1/e: the longer, the purer."""
FORGET_SECONDS = 0.0001


class GlassBody:
    """The friction rings in the glass itself, so that the tone is never quite still."""

    def __init__(self, sound: GlassSound, seed: int, rate: int) -> None:
        self.attack = sound.attack
        self._sound = sound
        self._highest = HIGHEST * rate
        self._upper = glass_tables.upper()
        self._place = 0
        self._colour = Colour()
        self._depth = Ramp()
        self._sway = pyo.Sine_base(sound.pace, 0.0, self._depth.unit, LEVEL)
        shine = pyo.Sig_base(self._colour.unit, sound.shine)
        self._friction = pyo.TableRead_base(glass_tables.rubbed(seed), rate / RUBBED_FRAMES, 1, 2)
        # So scaled, even noise of mean square 1 rings at 1; pyo's resonator is scaled by 1/100.
        ring, hiss = (200.0 / sqrt(seconds * rate) for seconds in (RING_SECONDS, HISS_SECONDS))
        self._ring = pyo.ComplexRes_base(self._friction, MIDDLE_C, RING_SECONDS, ring)
        self._hiss = pyo.ComplexRes_base(
            self._friction, MIDDLE_C, HISS_SECONDS, HISS_SHARE * hiss, self._ring
        )
        self._one = pyo.Sine_base(440.0, 0.0, 1.0 - TWIN, self._hiss)
        self._two = pyo.Sine_base(440.0, 0.0, TWIN, self._one)
        self._bright = pyo.Osc_base(self._upper[0], 440.0, 0.0, 2, shine, self._two)
        self.tone: Any = pyo.Sig_base(self._bright, self._sway)
        self.units = (
            *(self._colour.unit, self._depth.unit, self._sway, shine, self._friction),
            *(self._ring, self._hiss, self._one, self._two, self._bright, self.tone),
        )
        self._hertz = MIDDLE_C
        self._movement = 1.0

    def strike(self, blow: Blow) -> float:
        """Let a note come up; it sounds until it is released."""
        self._place = wave_tables.place_of(blow.hertz)
        self._bright.setTable(self._upper[self._place])
        for wave in (self._sway, self._one, self._two, self._bright):
            wave.reset()
        self._colour.strike(blow)
        self._friction.setMul(self._sound.friction)
        self._ring.setDecay(RING_SECONDS)
        self._hiss.setDecay(HISS_SECONDS)
        self._movement = blow.movement
        self._depth.begin(self._swaying())
        self._hertz = blow.hertz
        self._set_pitches()
        return inf

    def tune(self, hertz: float) -> None:
        """Bend the note."""
        if wave_tables.has_left(self._place, hertz):
            self._place = wave_tables.place_of(hertz)
            self._bright.setTable(self._upper[self._place])
        self._hertz = hertz
        self._set_pitches()

    def shade(self, shade: float) -> None:
        """Grow brighter or darker."""
        self._colour.shade(shade)

    def move(self, amount: float) -> None:
        """Change how the tone sways and beats."""
        self._movement = amount
        self._depth.go(self._swaying())
        self._set_pitches()

    def swell(self, seconds: float) -> bool:
        """Nothing moves but what sways by itself."""
        return False

    def hush(self) -> None:
        """Stop the glass from ringing, and let all that moves rest until the next note."""
        self._friction.setMul(0.0)
        self._ring.setDecay(FORGET_SECONDS)
        self._hiss.setDecay(FORGET_SECONDS)
        self._colour.hush()
        self._depth.hush()

    def _swaying(self) -> float:
        return LEVEL * min(MOST_SWAY, 0.5 * self._sound.sway * self._movement)

    def _set_pitches(self) -> None:
        beats = self._sound.beating * self._movement * (self._hertz / MIDDLE_C) ** BEATS_RISE
        self._one.setFreq(self._hertz - TWIN * beats)
        self._two.setFreq(self._hertz + (1.0 - TWIN) * beats)
        self._bright.setFreq(self._hertz)
        self._ring.setFreq(min(self._highest, self._hertz))
        self._hiss.setFreq(min(self._highest, HISS * self._hertz))
