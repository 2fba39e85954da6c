"""Struck bars, tongues, pans and tubes: a mallet's blow into resonators, one for each mode."""

from math import pi
from typing import Any, NamedTuple

import pyo

from improv.engine import tables
from improv.engine.bodies import modal_tables
from improv.engine.bodies.modal_tables import BLOW_WIDTHS, taken
from improv.engine.body import MEZZO_FORTE, Blow
from improv.engine.tables import KNOCK_SECONDS
from improv.engine.units import from_octaves
from improv.music.sound import ModalSound
from improv.music.sounds.base import damped

MIDDLE_C = 261.6
HIGHEST = 0.42
"""Partials above this share of the rate stay silent."""
WIDTH = 0.113
"""The blow's time constant as a share of what is declared as its width."""
RESPONSE = 2.5
"""Octaves by which the hardest stroke's blow is shorter than the softest one's."""
FEWEST_FRAMES = 6
"""A shorter blow has no shape."""
FAINTEST = 0.1
"""A mode that takes up less of the blow than this is not brought back to its level."""
LN_1000 = 6.908
FORGET_SECONDS = 0.0001
TWIN = 0.27
"""Share of the weaker of two modes that beat."""
BEATS_RISE = 0.3
"""Beats go with frequency to this power."""


class Mode(NamedTuple):
    """A resonator, and what it stands for."""

    unit: Any
    ratio: float
    """Frequency relative to the note's; 0 for a mode of the body."""
    hertz: float
    """Frequency of a mode of the body."""
    level: float
    decay: float
    beats: float
    """Hertz from the frequency, at middle C."""


class ModalBody:
    """Resonators begin at 0 with the blow, so that the onset is clean however hard it is."""

    def __init__(self, sound: ModalSound, seed: int, rate: int) -> None:
        self.attack = sound.attack
        self._sound = sound
        self._rate = rate
        self._blow = pyo.TableRead_base(modal_tables.blow(), 100.0, 0, 2)
        self._knock = pyo.TableRead_base(tables.knock(seed), sound.tick / KNOCK_SECONDS, 0, 2)
        self.tone: Any = self._knock
        self._modes: list[Mode] = []
        for partial in sound.partials:
            if partial.beating == 0.0:
                self._add(partial.ratio, 0.0, partial.level, partial.decay, 0.0)
            else:
                low, high = -TWIN * partial.beating, (1.0 - TWIN) * partial.beating
                self._add(partial.ratio, 0.0, (1.0 - TWIN) * partial.level, partial.decay, low)
                self._add(partial.ratio, 0.0, TWIN * partial.level, partial.decay, high)
        for resonance in sound.body:
            self._add(0.0, resonance.hertz, resonance.level, resonance.decay, 0.0)
        self.units = (self._blow, self._knock, *(mode.unit for mode in self._modes))
        self._hertz = MIDDLE_C
        self._movement = 1.0

    def strike(self, blow: Blow) -> float:
        """Blow harder: shorter, which is brighter; the knock is louder."""
        softness = from_octaves(RESPONSE * (MEZZO_FORTE - blow.force) - blow.shade)
        period = (MIDDLE_C / blow.hertz) ** self._sound.follow / MIDDLE_C
        constant = max(
            FEWEST_FRAMES / (BLOW_WIDTHS * self._rate), WIDTH * self._sound.mallet * softness * period
        )
        self._blow.setFreq(1.0 / (BLOW_WIDTHS * constant))
        # So scaled, the blow moves a slow resonator by 1; pyo's is scaled by 1/100.
        self._blow.setMul(100.0 / (BLOW_WIDTHS * constant * self._rate))
        self._knock.setMul(self._sound.knock * (0.3 + 0.7 * blow.force))
        self._hertz, self._movement = blow.hertz, blow.movement
        first = next((partial.ratio for partial in self._sound.partials), 1.0)
        return self._set_modes(max(FAINTEST, taken(2.0 * pi * first * blow.hertz * constant)))

    def tune(self, hertz: float) -> None:
        """Bend all partials alike."""
        self._hertz = hertz
        self._set_pitches()

    def shade(self, shade: float) -> None:
        """Nothing: a bar that rings can be made no brighter."""

    def move(self, amount: float) -> None:
        """Let the modes that are two beat slower or faster."""
        self._movement = amount
        self._set_pitches()

    def swell(self, seconds: float) -> bool:
        """Nothing moves."""
        return False

    def hush(self) -> None:
        """Stop the resonators from ringing."""
        for mode in self._modes:
            mode.unit.setDecay(FORGET_SECONDS)

    def _add(self, ratio: float, hertz: float, level: float, decay: float, beats: float) -> None:
        unit = pyo.ComplexRes_base(self._blow, MIDDLE_C, 0.1, 0.0, self.tone)
        self._modes.append(Mode(unit, ratio, hertz, level, decay, beats))
        self.tone = unit

    def _set_modes(self, uptake: float) -> float:
        """Let all modes that can be heard ring as long as the note asks; return the longest to 80 dB."""
        self._set_pitches()
        longest = KNOCK_SECONDS
        for mode in self._modes:
            decay = damped(mode.decay, self._sound.damping, self._hertz) if mode.ratio else mode.decay
            audible = mode.ratio * self._hertz < HIGHEST * self._rate and mode.level > 0.0
            mode.unit.setDecay(decay / LN_1000)
            mode.unit.setMul(mode.level / uptake if audible else 0.0)
            if audible:
                longest = max(longest, decay)
        return longest * 4.0 / 3.0

    def _set_pitches(self) -> None:
        beats = self._movement * (self._hertz / MIDDLE_C) ** BEATS_RISE
        for mode in self._modes:
            own = mode.ratio * self._hertz + mode.beats * beats if mode.ratio else mode.hertz
            if own < HIGHEST * self._rate:
                mode.unit.setFreq(max(1.0, own))
