"""A plucked pair of strings: one period of their shape runs into two waveguides and round in them."""

from math import cos, log, pi

import pyo

from improv.engine import tables
from improv.engine.body import Blow
from improv.engine.tables import HARDNESSES, LOWEST_HERTZ, octave_of
from improv.engine.units import from_semitones
from improv.music.sound import PluckSound

LN_1000 = 6.908
LN_10000 = 9.21
MIDDLE_C = 261.6
TILT, MOST_TILT = 0.25, 2.0
SECOND = 0.35
"""Share of the second string of the pair."""
GLIDE_SECONDS = 0.003
"""A bend comes once a block; the string glides from one to the next."""


class PluckBody:
    """The burst is heard at once, its echoes a period later: a low string does not speak late."""

    attack = 0.0005

    def __init__(self, sound: PluckSound, rate: int) -> None:
        self._sound = sound
        self._rate = rate
        self._bursts = tables.bursts(sound.roll_off, sound.position, sound.brightness)
        self._strings = (pyo.SigTo_base(440.0, 0.0, 440.0), pyo.SigTo_base(440.0, 0.0, 440.0))
        self._burst = pyo.TableRead_base(self._bursts[0][0], 440.0, 0, 2)
        # pyo counts the time to fall by 40 dB.
        falls = sound.decay / 1.5
        one, two = self._strings
        first = pyo.Waveguide_base(self._burst, one, falls, LOWEST_HERTZ, 1.0 - SECOND, self._burst)
        self.tone = pyo.Waveguide_base(self._burst, two, falls, LOWEST_HERTZ, SECOND, first)
        self._waves = (first, self.tone)
        self.units = (one, two, self._burst, first, self.tone)
        self._pitch = 440.0
        self._movement = 1.0

    def strike(self, blow: Blow) -> float:
        """Pluck harder: brighter."""
        hardness = round(blow.force * (HARDNESSES - 1) + 1.5 * blow.shade)
        octaves = self._bursts[min(HARDNESSES - 1, max(0, hardness))]
        self._burst.setTable(octaves[octave_of(blow.hertz)])
        self._burst.setFreq(blow.hertz)
        # High strings ring shorter; this makes them about as loud.
        self._burst.setMul(min(MOST_TILT, max(1.0, blow.hertz / MIDDLE_C) ** TILT))
        for wave in self._waves:
            wave.reset()
        self._pitch, self._movement = blow.hertz, blow.movement
        self._set_pitches(0.0)
        return self._life(blow.hertz)

    def tune(self, hertz: float) -> None:
        """Stretch the strings."""
        self._pitch = hertz
        self._set_pitches(GLIDE_SECONDS)

    def shade(self, shade: float) -> None:
        """Nothing: a string that rings can be made no brighter."""

    def move(self, amount: float) -> None:
        """Let the two strings beat slower or faster."""
        self._movement = amount
        self._set_pitches(GLIDE_SECONDS)

    def swell(self, seconds: float) -> bool:
        """Nothing moves."""
        return False

    def hush(self) -> None:
        """Still the strings."""
        for wave in self._waves:
            wave.reset()

    def _set_pitches(self, seconds: float) -> None:
        away = self._sound.detune * self._movement / 100.0
        for string, share in zip(self._strings, (-SECOND, 1.0 - SECOND), strict=True):
            string.setTime(seconds)
            string.setValue(self._pitch * from_semitones(share * away))

    def _life(self, hertz: float) -> float:
        """Return the seconds to fall by 80 dB: the string loses at its end, and more of what is high."""
        lost = -hertz * log(cos(min(1.5, pi * hertz / self._rate)))  # nepers a second in pyo's averaging
        return LN_10000 / (lost + LN_1000 / self._sound.decay)
