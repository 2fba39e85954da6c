"""Two waves that a voice reads at once: a dark one, and what makes it bright."""

from collections.abc import Sequence
from typing import Any

import pyo

from improv.engine.bodies import wave_tables
from improv.engine.bodies.ramp import Ramp
from improv.engine.body import MEZZO_FORTE, Blow

MEZZO = 0.4
"""The colour at mezzo forte, between 0, dark, and 1, bright."""
BY_FORCE, BY_SHADE = 0.8, 0.35
MOST = 1.25
"""A little brighter than the bright wave; further out the partials would come apart."""


class Layers:
    """Oscillators that read periods of their own, side by side, as `wave_tables` makes them."""

    def __init__(self, layers: Sequence[Sequence[Any]], pitch: Any, muls: Sequence[Any], below: Any) -> None:
        """Take each layer's tables, the pitch, what each is multiplied with, and what they are added to."""
        self._layers = layers
        self._place = 0
        tone, oscillators = below, []
        for tables, mul in zip(layers, muls, strict=True):
            tone = pyo.Osc_base(tables[0], pitch, 0.0, 2, mul, tone)
            oscillators.append(tone)
        self.units = tuple(oscillators)
        self.tone = tone

    def strike(self, hertz: float) -> None:
        """Begin a note, all waves at their beginning."""
        for oscillator in self.units:
            oscillator.reset()
        self._read(wave_tables.place_of(hertz))

    def tune(self, hertz: float) -> None:
        """Read what fits the pitch that the note was bent to."""
        if wave_tables.has_left(self._place, hertz):
            self._read(wave_tables.place_of(hertz))

    def _read(self, place: int) -> None:
        self._place = place
        for oscillator, tables in zip(self.units, self._layers, strict=True):
            oscillator.setTable(tables[place])


class Colour:
    """How much of the bright wave there is: from the stroke and the hands."""

    def __init__(self, mezzo: float = MEZZO) -> None:
        """Take the colour at mezzo forte."""
        self._mezzo = mezzo
        self._ramp = Ramp()
        self._force = 0.0
        self.unit = self._ramp.unit

    def strike(self, blow: Blow) -> None:
        """Begin a note."""
        self._force = blow.force
        self._ramp.begin(self._of(blow.shade))

    def shade(self, shade: float) -> None:
        """Grow brighter or darker."""
        self._ramp.go(self._of(shade))

    def hush(self) -> None:
        """Rest until the next note."""
        self._ramp.hush()

    def _of(self, shade: float) -> float:
        wished = self._mezzo + BY_FORCE * (self._force - MEZZO_FORTE) + BY_SHADE * shade
        return min(MOST, max(0.0, wished))
