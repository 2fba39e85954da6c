"""Struck bars: a mallet's blow into resonators, one for each partial."""

from math import pi, sin
from typing import Any

import pyo

from improv.engine import tables
from improv.engine.body import MEZZO_FORTE, Blow
from improv.engine.tables import KNOCK_SECONDS
from improv.engine.units import from_octaves
from improv.music.sound import ModalSound

MIDDLE_C = 261.6
HIGHEST = 0.42
"""Partials above this share of the rate stay silent."""
FEWEST_FRAMES = 6
"""A shorter blow has no shape."""
LN_1000 = 6.908
FORGET_SECONDS = 0.0001


class ModalBody:
    """Resonators begin at 0 with the blow, so that the onset is clean however hard it is."""

    attack = 0.0

    def __init__(self, sound: ModalSound, seed: int, rate: int) -> None:
        self._sound = sound
        self._rate = rate
        self._blow = pyo.TableRead_base(tables.blow(), 100.0, 0, 2)
        self._knock = pyo.TableRead_base(tables.knock(seed), 1.0 / KNOCK_SECONDS, 0, 2)
        tone: Any = self._knock
        modes: list[Any] = []
        for _ in sound.partials:
            tone = pyo.ComplexRes_base(self._blow, 440.0, 0.1, 0.0, tone)
            modes.append(tone)
        self._modes = modes
        self.units = (self._blow, self._knock, *modes)
        self.tone = tone

    def strike(self, blow: Blow) -> float:
        """Blow harder: louder, and shorter, which is brighter."""
        softness = from_octaves(2.0 * (MEZZO_FORTE - blow.force) - 0.8 * blow.shade)
        seconds = max(FEWEST_FRAMES / self._rate, self._sound.mallet * softness / blow.hertz)
        # The mean of the blow is a half: so scaled, it moves a slow resonator by 1.
        self._blow.setFreq(1.0 / seconds)
        self._blow.setMul(2.0 / (seconds * self._rate))
        self._knock.setMul(self._sound.knock * (0.3 + 0.7 * blow.force))
        return self._set_modes(blow.hertz, seconds)

    def _set_modes(self, hertz: float, seconds: float) -> float:
        fundamental = max(0.1, _taken(hertz * seconds))
        shorter = (MIDDLE_C / hertz) ** self._sound.damping
        longest = KNOCK_SECONDS
        for mode, partial in zip(self._modes, self._sound.partials, strict=True):
            decay = min(10.0, max(0.02, partial.decay * shorter))
            own = partial.ratio * hertz
            audible = own < HIGHEST * self._rate
            mode.setFreq(own if audible else MIDDLE_C)
            mode.setDecay(decay / LN_1000)
            # pyo's resonator is scaled by 1/100.
            mode.setMul(100.0 * partial.level / fundamental if audible else 0.0)
            if audible and partial.level > 0.0:
                longest = max(longest, decay)
        return longest * 4.0 / 3.0

    def tune(self, hertz: float) -> None:
        """Bend all partials alike."""
        for mode, partial in zip(self._modes, self._sound.partials, strict=True):
            own = partial.ratio * hertz
            if own < HIGHEST * self._rate:
                mode.setFreq(own)

    def shade(self, shade: float) -> None:
        """Nothing: a bar that rings can be made no brighter."""

    def move(self, amount: float) -> None:
        """Nothing: a bar does not beat."""

    def swell(self, seconds: float) -> bool:
        """Nothing moves."""
        return False

    def hush(self) -> None:
        """Stop the resonators from ringing."""
        for mode in self._modes:
            mode.setDecay(FORGET_SECONDS)


def _taken(periods: float) -> float:
    """Return how much of a blow a mode takes up, when the blow lasts so many of its periods."""
    if abs(periods - 1.0) < 1e-6:
        return 0.5
    x = pi * periods
    return (sin(x) / x if x else 1.0) / (1.0 - periods * periods)
