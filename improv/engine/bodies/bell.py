"""A bell by frequency modulation, with a pure tone under it that holds the pitch."""

import pyo

from improv.engine import tables
from improv.engine.body import MEZZO_FORTE, Blow
from improv.engine.units import from_octaves, from_semitones
from improv.music.sound import BellSound

MIDDLE_C = 261.6
HIGHEST = 0.42
"""Share of the rate above which there is to be nothing to speak of."""


class BellBody:
    """The index of the modulation falls faster than the tone, and is held low where it would fold back."""

    attack = 0.001

    def __init__(self, sound: BellSound, rate: int) -> None:
        self._sound = sound
        self._highest = HIGHEST * rate
        self._depth = pyo.TableRead_base(tables.fall(), 1.0, 0, 2)
        self._wave = pyo.Sine_base(440.0, 0.0, self._depth, 440.0)
        self._fall = pyo.TableRead_base(tables.fall(), 1.0, 0, 2)
        self._hum = pyo.Sine_base(440.0, 0.0, self._fall)
        quiet = pyo.Sig_base(self._hum, sound.hum)
        self.tone = pyo.Sine_base(self._wave, 0.0, self._fall, quiet)
        self.units = (self._depth, self._wave, self._fall, self._hum, quiet, self.tone)
        self._hertz = 440.0
        self._movement = 1.0
        self._force = 0.0
        self._shade = 0.0

    def strike(self, blow: Blow) -> float:
        """Strike harder: brighter."""
        shorter = (MIDDLE_C / blow.hertz) ** self._sound.damping
        decay = float(min(10.0, max(0.05, self._sound.decay * shorter)))
        self._fall.setFreq(1.0 / decay)
        self._depth.setFreq(1.0 / (decay * self._sound.strike))
        for wave in (self._wave, self._hum, self.tone):
            wave.reset()
        self._force, self._shade = blow.force, blow.shade
        self._movement = blow.movement
        self.tune(blow.hertz)
        return decay

    def tune(self, hertz: float) -> None:
        """Bend all of it alike."""
        self._hertz = hertz
        self._wave.setFreq(hertz * self._sound.ratio)
        self._wave.setAdd(hertz)
        self._set_hum()
        self._set_depth()

    def shade(self, shade: float) -> None:
        """Change the index of what is left of the stroke."""
        self._shade = shade
        self._set_depth()

    def move(self, amount: float) -> None:
        """Beat faster or slower."""
        self._movement = amount
        self._set_hum()

    def swell(self, seconds: float) -> bool:
        """Nothing moves but what the tables move."""
        return False

    def hush(self) -> None:
        """Nothing: the next note begins with all phases at 0."""

    def _set_hum(self) -> None:
        self._hum.setFreq(self._hertz * from_semitones(self._sound.shimmer * self._movement / 100.0))

    def _set_depth(self) -> None:
        index = self._sound.index * from_octaves(2.2 * (self._force - MEZZO_FORTE) + self._shade)
        room = (self._highest / self._hertz - 1.0) / self._sound.ratio - 1.0
        index = min(index, max(0.0, room))
        self._depth.setMul(index * self._hertz * self._sound.ratio)
