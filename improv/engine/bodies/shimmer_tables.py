"""The waves of a pad with a shimmer: one period that stands still, and long ones of many voices."""

from functools import cache
from typing import Any, NamedTuple

from improv.engine.bodies import wave_tables
from improv.engine.bodies.crowd_tables import crowds
from improv.engine.bodies.wave_tables import Shape
from improv.engine.tables import Wave

SPAN = 0.45
"""How much the roll-off grows for the softest touch, and falls for the hardest."""
AIR_POWER, AIR_HERTZ = 0.9, 3200.0
"""The octave above is thin and bright."""
WIDER = 1.5
"""The octave's voices are further apart."""
_SEED = 5


class ShimmerWaves(NamedTuple):
    """Tables for each semitone (dark, bright) and for each crowd's note (many, above)."""

    dark: list[Any]
    bright: list[Any]
    many: list[Any]
    above: list[Any]


@cache
def waves(roll_off: float, corner: float, detune: float) -> ShimmerWaves:
    """Return the waves; those above are an octave higher than the note that they are read for."""

    def soft(power: float) -> Shape:
        def shape(numbers: Wave, hertz: float) -> Wave:
            amplitudes: Wave = numbers**-power / (1.0 + (numbers * hertz / corner) ** 2)
            return amplitudes

        return shape

    def air(numbers: Wave, hertz: float) -> Wave:
        amplitudes: Wave = numbers**-AIR_POWER / (1.0 + (numbers * hertz / AIR_HERTZ) ** 2)
        return amplitudes

    flips = wave_tables.signs(_SEED)
    dark, bright = wave_tables.spectra(soft(roll_off + SPAN)), wave_tables.spectra(soft(roll_off - SPAN))
    return ShimmerWaves(
        wave_tables.periods(dark, flips),
        wave_tables.periods(wave_tables.differences(bright, dark), flips),
        crowds((soft(roll_off),), detune, flips)[0],
        crowds((air,), WIDER * detune, flips)[0],
    )
