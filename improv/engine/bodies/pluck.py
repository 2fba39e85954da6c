"""A plucked string: one period of the string's shape runs into a waveguide and round in it."""

from math import cos, log, pi

import pyo

from improv.engine import tables
from improv.engine.body import Blow
from improv.engine.tables import HARDNESSES, LOWEST_HERTZ, octave_of
from improv.music.sound import PluckSound

LN_1000 = 6.908
LN_10000 = 9.21
MIDDLE_C = 261.6
TILT, MOST_TILT = 0.25, 2.0
GLIDE_SECONDS = 0.003
"""A bend comes once a block; the string glides from one to the next."""


class PluckBody:
    """The burst is heard at once, its echoes a period later: a low string does not speak late."""

    attack = 0.0005

    def __init__(self, sound: PluckSound, rate: int) -> None:
        self._sound = sound
        self._rate = rate
        self._bursts = tables.bursts(sound.roll_off, sound.position, sound.brightness)
        self._hertz = pyo.SigTo_base(440.0, 0.0, 440.0)
        self._burst = pyo.TableRead_base(self._bursts[0][0], 440.0, 0, 2)
        # pyo counts the time to fall by 40 dB.
        self.tone = pyo.Waveguide_base(
            self._burst, self._hertz, sound.decay / 1.5, LOWEST_HERTZ, 1.0, self._burst
        )
        self.units = (self._hertz, self._burst, self.tone)

    def strike(self, blow: Blow) -> float:
        """Pluck harder: brighter."""
        hardness = round(blow.force * (HARDNESSES - 1) + 1.5 * blow.shade)
        octaves = self._bursts[min(HARDNESSES - 1, max(0, hardness))]
        self._burst.setTable(octaves[octave_of(blow.hertz)])
        self._burst.setFreq(blow.hertz)
        # High strings ring shorter; this makes them about as loud.
        self._burst.setMul(min(MOST_TILT, max(1.0, blow.hertz / MIDDLE_C) ** TILT))
        self.tone.reset()
        self._hertz.setTime(0.0)
        self._hertz.setValue(blow.hertz)
        return self._life(blow.hertz)

    def tune(self, hertz: float) -> None:
        """Stretch the string."""
        self._hertz.setTime(GLIDE_SECONDS)
        self._hertz.setValue(hertz)

    def shade(self, shade: float) -> None:
        """Nothing: a string that rings can be made no brighter."""

    def move(self, amount: float) -> None:
        """Nothing: a string does not beat."""

    def swell(self, seconds: float) -> bool:
        """Nothing moves."""
        return False

    def hush(self) -> None:
        """Still the string."""
        self.tone.reset()

    def _life(self, hertz: float) -> float:
        """Return the seconds to fall by 80 dB: the string loses at its end, and more of what is high."""
        lost = -hertz * log(cos(min(1.5, pi * hertz / self._rate)))  # nepers a second in pyo's averaging
        return LN_10000 / (lost + LN_1000 / self._sound.decay)
