"""A string plucked by hand: harmonic tables that fall at different paces, and the thump of the body."""

from typing import Any

import pyo

from improv.engine.bodies import string_tables
from improv.engine.bodies.string_tables import SPREAD, THUMP_SECONDS, step_of
from improv.engine.body import MEZZO_FORTE, Blow
from improv.engine.units import from_octaves, from_semitones
from improv.music.sound import StringSound

RESPONSE = 2.0
"""Octaves by which the hardest pluck raises each layer above the one below it, against the softest one."""
LOUDER = 0.5
"""Layers by which the lowest is softer where the upper ones are louder, and louder where they are softer."""
MOST_TILT = 2.0
SHORTEST_SECONDS = 0.03
"""No layer falls faster: it would click."""


class StringBody:
    """Each layer is a table and its fall; none is ever out of tune or folds back."""

    def __init__(self, sound: StringSound, seed: int) -> None:
        self.attack = sound.attack
        self._sound = sound
        self._tables = string_tables.layers(sound)
        thump = string_tables.thump(sound, seed)
        self._thump = pyo.TableRead_base(thump, 1.0 / THUMP_SECONDS, 0, 2)
        self.tone: Any = self._thump
        units: list[Any] = []
        self._falls: list[Any] = []
        self._waves: list[Any] = []
        for wave in self._tables[0]:
            fall = pyo.TableRead_base(string_tables.fall(), 1.0, 0, 2)
            self.tone = pyo.Osc_base(wave, 440.0, 0.0, 2, fall, self.tone)
            self._falls.append(fall)
            self._waves.append(self.tone)
            units += [fall, self.tone]
        self.units = (self._thump, *units)
        self._hertz = 440.0
        self._movement = 1.0

    def strike(self, blow: Blow) -> float:
        """Pluck harder: brighter, with more of the finger."""
        tilt = min(MOST_TILT, from_octaves(RESPONSE * (blow.force - MEZZO_FORTE) + 0.8 * blow.shade))
        longest = self._sound.fall_seconds(blow.hertz)
        layers = self._tables[step_of(blow.hertz)]
        for layer, (fall, wave) in enumerate(zip(self._falls, self._waves, strict=True)):
            faster = SPREAD ** (layer * self._sound.fading)
            fall.setFreq(1.0 / max(SHORTEST_SECONDS, longest / faster))
            fall.setMul(tilt ** (layer - LOUDER))
            wave.setTable(layers[layer])
            wave.reset()
        self._thump.setMul(0.3 + 0.7 * blow.force)
        self._movement = blow.movement
        self.tune(blow.hertz)
        return max(longest, THUMP_SECONDS)

    def tune(self, hertz: float) -> None:
        """Stretch the string."""
        self._hertz = hertz
        self._set_pitches()

    def shade(self, shade: float) -> None:
        """Nothing: a string that rings can be made no brighter."""

    def move(self, amount: float) -> None:
        """Let the layers beat slower or faster."""
        self._movement = amount
        self._set_pitches()

    def swell(self, seconds: float) -> bool:
        """Nothing moves but what the tables move."""
        return False

    def hush(self) -> None:
        """Nothing: the next note begins with all phases at 0."""

    def _set_pitches(self) -> None:
        sharp = from_semitones(self._movement * self._sound.beating / 100.0)
        for layer, wave in enumerate(self._waves):
            wave.setFreq(self._hertz * sharp**layer)
