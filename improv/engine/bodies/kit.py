"""A percussion kit: one body that can be any of its pieces."""

from math import log2, pi, sin
from typing import Any

import pyo

from improv.engine import tables
from improv.engine.bodies import kit_waves
from improv.engine.body import MEZZO_FORTE, Blow
from improv.engine.units import from_decibels, from_octaves, from_semitones
from improv.music.sounds.kit import KitSound

EDGE_DECIBELS = 20.0
"""By so much the edge of a piece rises from the softest touch to the hardest."""
SHADE_OCTAVES = 1.0
FARTHEST_OCTAVES = 2.0
"""A piece is bent so far at most; a note that asks for more does not mean it."""
LOWEST_CORNER = 80.0
HIGHEST_CORNER = 0.42
"""Share of the rate."""


class KitBody:
    """Reads core and edge of a piece; a skin begins too high, and a low-pass follows the hand."""

    attack = 0.0

    def __init__(self, sound: KitSound, seed: int, rate: int) -> None:
        self._pieces = sound.pieces
        self._tables = kit_waves.tables_of(sound.pieces, seed, rate)
        self._rate = rate
        first = self._tables[0]
        self._drop = pyo.TableRead_base(tables.fall(), 1.0, 0, 2)
        # A table that has been read to its end hears of no bend any more: so this is told of them.
        self._speed = pyo.Sig_base(self._drop, 0.0, 1.0)
        self._core = pyo.TableRead_base(first[0], self._speed, 0, 2)
        self._edge = pyo.TableRead_base(first[1], 1.0, 0, 2, 1.0, self._core)
        self.tone: Any = pyo.ButLP_base(self._edge, 1000.0)
        self.units = (self._drop, self._speed, self._core, self._edge, self.tone)
        self._piece = self._pieces[0]
        self._once = 1.0
        self._dropped = 0.0
        self._corner = 1000.0
        self._shade = 0.0
        self._movement = 1.0
        self._ratio = 1.0
        self._seconds = 0.0

    def strike(self, blow: Blow) -> float:
        """Strike a piece: harder is sharper, brighter and, on a skin, higher at first."""
        number = blow.note % len(self._pieces)
        self._piece = piece = self._pieces[number]
        core, edge = self._tables[number]
        self._core.setTable(core)
        self._edge.setTable(edge)
        self._once = self._rate / core.getSize()
        harder = blow.force - MEZZO_FORTE
        self._core.setMul(1.0)
        self._edge.setMul(from_decibels(EDGE_DECIBELS * harder))
        self._drop.setFreq(1.0 / piece.drop_seconds)
        self._dropped = piece.drop * blow.force / MEZZO_FORTE
        self._corner = piece.brightness * from_octaves(piece.touch * harder)
        self._shade, self._movement = blow.shade, blow.movement
        self.tune(blow.hertz)
        self.swell(0.0)
        return piece.seconds / self._ratio

    def tune(self, hertz: float) -> None:
        """Bend it."""
        octaves = log2(hertz / self._piece.hertz)
        self._ratio = from_octaves(octaves) if abs(octaves) <= FARTHEST_OCTAVES else 1.0
        self._set_speed()

    def shade(self, shade: float) -> None:
        """Open or close the low-pass."""
        self._shade = shade
        self._set_corner()

    def move(self, amount: float) -> None:
        """Let skins drop further, and what sways sway further, or less."""
        self._movement = amount
        self._set_speed()
        self._set_corner()

    def swell(self, seconds: float) -> bool:
        """Sway, where the piece does."""
        self._seconds = seconds
        self._set_corner()
        return self._piece.sway > 0.0

    def hush(self) -> None:
        """Let nothing more into the low-pass, and all out of it."""
        self._core.setMul(0.0)
        self._edge.setMul(0.0)
        self.tone.setFreq(HIGHEST_CORNER * self._rate)

    def _set_speed(self) -> None:
        once = self._once * self._ratio
        self._speed.setAdd(once)
        self._speed.setMul(once * (from_semitones(self._dropped * self._movement) - 1.0))
        self._edge.setFreq(once)

    def _set_corner(self) -> None:
        piece = self._piece
        sway = piece.sway * self._movement * sin(2.0 * pi * piece.sway_hertz * self._seconds)
        corner = self._corner * from_octaves(SHADE_OCTAVES * self._shade + sway)
        self.tone.setFreq(min(HIGHEST_CORNER * self._rate, max(LOWEST_CORNER, corner)))
