"""A struck string: partials in four groups, each of which falls in its own time, and the hammer's thump."""

from typing import Any

import pyo

from improv.engine.bodies import hammer_tables
from improv.engine.bodies.crowd_tables import CUBIC
from improv.engine.bodies.hammer_tables import CENTRES, PERIODS, THUMP_SECONDS
from improv.engine.body import MEZZO_FORTE, Blow
from improv.engine.units import from_semitones
from improv.music.sounds.base import damped
from improv.music.sounds.hammer import HammerSound

SOFTEST_THUMP = 0.25
"""Its share that does not depend on the force."""
BRIGHTER = 0.8
"""Octaves of the corner for each step of brightness."""
MIDDLE_C, RAISED, MOST_RAISED = 261.6, 0.2, 2.0
"""High notes, which ring shorter, begin louder: with the frequency to this power."""


class HammerBody:
    """A harder stroke is heard in the gains of the higher groups; a second string beats with the lowest."""

    def __init__(self, sound: HammerSound, seed: int) -> None:
        self.attack = sound.soft
        self._sound = sound
        self._groups, self._seconds = hammer_tables.strings(
            sound.roll_off, sound.corner, sound.position, sound.stiffness
        )
        self._hertz = 440.0
        self._movement = 1.0
        self._thump = pyo.TableRead_base(hammer_tables.thump(seed), 1.0 / THUMP_SECONDS, 0, 2)
        self._falls = tuple(pyo.TableRead_base(hammer_tables.long_fall(), 1.0, 0, 2) for _ in CENTRES)
        tone: Any = pyo.Osc_base(self._seconds[0], 440.0, 0.0, CUBIC, self._falls[0], self._thump)
        self._second = tone
        waves: list[Any] = []
        for waves_of, fall in zip(self._groups, self._falls, strict=True):
            tone = pyo.Osc_base(waves_of[0], 1.0, 0.0, CUBIC, fall, tone)
            waves.append(tone)
        self._waves = tuple(waves)
        self.tone = tone
        self.units = (self._thump, *self._falls, self._second, *self._waves)

    def strike(self, blow: Blow) -> float:
        """Strike harder: more of the high partials, and of the thump."""
        place = hammer_tables.place_of(blow.hertz)
        decay = damped(self._sound.decay, self._sound.damping, blow.hertz)
        octaves = self._sound.hardness * (blow.force - MEZZO_FORTE) + BRIGHTER * blow.shade
        raised = min(MOST_RAISED, max(1.0, blow.hertz / MIDDLE_C) ** RAISED)
        for waves_of, wave, fall, centre in zip(self._groups, self._waves, self._falls, CENTRES, strict=True):
            wave.setTable(waves_of[place])
            wave.reset()
            fall.setFreq(centre**self._sound.faster / decay)
            gain = hammer_tables.harder(self._sound.corner, octaves, centre * blow.hertz)
            fall.setMul(raised * gain / hammer_tables.harder(self._sound.corner, octaves, blow.hertz))
        self._second.setTable(self._seconds[place])
        self._second.reset()
        self._thump.setMul(self._sound.thump * (SOFTEST_THUMP + (1.0 - SOFTEST_THUMP) * blow.force))
        self._movement = blow.movement
        self.tune(blow.hertz)
        return decay

    def tune(self, hertz: float) -> None:
        """Stretch the strings."""
        self._hertz = hertz
        self._second.setFreq(hertz * from_semitones(self._sound.beating * self._movement / 100.0))
        for wave, periods in zip(self._waves, PERIODS, strict=True):
            wave.setFreq(hertz / periods)

    def shade(self, shade: float) -> None:
        """Nothing: a string that rings can be made no brighter."""

    def move(self, amount: float) -> None:
        """Let the two strings beat faster or slower."""
        self._movement = amount
        self.tune(self._hertz)

    def swell(self, seconds: float) -> bool:
        """Nothing moves but what the tables move."""
        return False

    def hush(self) -> None:
        """Nothing: the next note begins with all waves at 0."""
