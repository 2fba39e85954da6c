"""An electric piano: a sine whose phase is swung by one of its own pitch, and for a moment by a high one."""

import pyo

from improv.engine import tables
from improv.engine.bodies.ramp import Ramp
from improv.engine.body import MEZZO_FORTE, Blow
from improv.engine.units import from_octaves
from improv.music.sounds.base import damped
from improv.music.sounds.tine import TineSound

HIGHEST = 0.4
"""Share of the rate above which there is to be nothing to speak of."""
SIDEBANDS = 3
"""So many on either side of the tine's frequency can be heard."""
HARDER, BRIGHTER = 2.6, 0.8
"""Octaves of the indices between no force and all of it, and for each step of brightness."""
MIDDLE_C, LOW_BARK = 261.6, 0.35
"""Low notes bark more: with 1/frequency to this power."""
MOST_BARK, MOST_TINE = 2.2, 0.9
QUARTER = 0.25
"""Modulators are cosines: a carrier that they swing has no offset."""


class TineBody:
    """Both modulators fall faster than the tone."""

    attack = 0.002

    def __init__(self, sound: TineSound, rate: int) -> None:
        self._sound = sound
        self._highest = HIGHEST * rate
        self._hertz = 440.0
        self._force = self._shade = 0.0
        self._depth = Ramp()
        fall = tables.fall()
        self._trembling = pyo.Sine_base(sound.pace, 0.0, self._depth.unit, 1.0)
        self._bark = pyo.TableRead_base(fall, 1.0, 0, 2)
        self._swing = pyo.Sine_base(440.0, QUARTER, self._bark, 440.0)
        self._ping = pyo.TableRead_base(fall, 1.0, 0, 2)
        self._tine = pyo.Sine_base(440.0, QUARTER, self._ping, self._swing)
        self._fall = pyo.TableRead_base(fall, 1.0, 0, 2, self._trembling)
        self.tone = pyo.Sine_base(self._tine, 0.0, self._fall)
        self.units = (
            *(self._depth.unit, self._trembling, self._bark, self._swing),
            *(self._ping, self._tine, self._fall, self.tone),
        )

    def strike(self, blow: Blow) -> float:
        """Strike harder: more bark, and more of the tine."""
        decay = damped(self._sound.decay, self._sound.damping, blow.hertz)
        self._fall.setFreq(1.0 / decay)
        self._bark.setFreq(1.0 / (decay * self._sound.settles))
        self._ping.setFreq(1.0 / damped(self._sound.ping, self._sound.damping, blow.hertz))
        for wave in (self._trembling, self._swing, self._tine, self.tone):
            wave.reset()
        self._depth.begin(self._sound.tremolo * blow.movement)
        self._force, self._shade = blow.force, blow.shade
        self.tune(blow.hertz)
        return decay

    def tune(self, hertz: float) -> None:
        """Bend all of it alike."""
        self._hertz = hertz
        self._swing.setFreq(hertz)
        self._swing.setAdd(hertz)
        self._tine.setFreq(hertz * self._ratio())
        self._set_indices()

    def shade(self, shade: float) -> None:
        """Change what is left of the bark."""
        self._shade = shade
        self._set_indices()

    def move(self, amount: float) -> None:
        """Change the depth of the tremolo."""
        self._depth.go(self._sound.tremolo * amount)

    def swell(self, seconds: float) -> bool:
        """Nothing moves but what the tables move."""
        return False

    def hush(self) -> None:
        """Let the tremolo rest until the next note."""
        self._depth.hush()

    def _ratio(self) -> int:
        """Return the tine's ratio where that leaves room above it."""
        return max(1, min(self._sound.ratio, int(self._highest / self._hertz) - SIDEBANDS))

    def _set_indices(self) -> None:
        harder = from_octaves(HARDER * (self._force - MEZZO_FORTE) + BRIGHTER * self._shade)
        room = self._highest / self._hertz
        lower = (MIDDLE_C / self._hertz) ** LOW_BARK
        bark = min(MOST_BARK, self._sound.bark * harder * lower, max(0.0, room / 2.0 - 2.0))
        ratio = self._ratio()
        tine = min(MOST_TINE, self._sound.tine * harder) if ratio > 2 else 0.0
        self._bark.setMul(bark * self._hertz)
        self._ping.setMul(tine * self._hertz * ratio)
