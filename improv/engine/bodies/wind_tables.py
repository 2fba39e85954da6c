"""The harmonics of winds: dark and bright."""

from functools import cache
from typing import Any

import numpy as np

from improv.engine.bodies import wave_tables
from improv.engine.tables import Wave

STEEPER = 0.35
"""What the roll-off gains, for each octave that the corner goes down."""


@cache
def harmonics(
    evens: float, roll_off: float, corner: float, steepness: float, span: float
) -> tuple[list[Any], list[Any]]:
    """Return for each semitone the softest breath's period, and what the strongest adds to it."""

    def breathed(octaves: float) -> list[Wave]:
        def shape(numbers: Wave, hertz: float) -> Wave:
            high = (numbers * hertz / (corner * 2.0**octaves)) ** 2
            # Where a reed's pipe no longer holds the wave back, even harmonics are as strong as odd ones.
            even = evens + (1.0 - evens) * high / (1.0 + high)
            amplitudes: Wave = (
                np.where(numbers % 2 == 0, even, 1.0)
                * numbers ** -(roll_off - STEEPER * octaves)
                * (1.0 + high) ** (-steepness / 2.0)
            )
            return amplitudes

        return wave_tables.spectra(shape)

    dark, bright = breathed(-span), breathed(span)
    return wave_tables.periods(dark), wave_tables.periods(wave_tables.differences(bright, dark))
