"""The drawbars of an organ: two registrations."""

from functools import cache
from typing import Any

import numpy as np

from improv.engine.bodies import wave_tables
from improv.engine.tables import Wave
from improv.music.sounds.organ import DRAWBARS

STEP = 10.0 ** (-3.0 / 20.0)
"""A drawbar's steps: 3 dB."""
MELLOW_HERTZ = 2800.0
"""Above this a wooden cabinet lets less through."""


@cache
def registrations(soft: tuple[int, ...], full: tuple[int, ...]) -> tuple[list[Any], list[Any]]:
    """Return for each semitone the softest registration's period, and what the fullest adds to it.

    The period is that of the octave below the note, of which all drawbars are harmonics.
    """

    def drawn(registration: tuple[int, ...]) -> list[Wave]:
        strengths = {
            round(2.0 * ratio): STEP ** (8 - out)
            for ratio, out in zip(DRAWBARS, registration, strict=True)
            if out
        }

        def shape(numbers: Wave, hertz: float) -> Wave:
            amplitudes = np.array([strengths.get(round(float(number)), 0.0) for number in numbers])
            amplitudes /= 1.0 + (numbers * hertz / MELLOW_HERTZ) ** 2
            # With nothing drawn there is the note itself.
            return amplitudes if np.any(amplitudes > 0.0) else np.where(numbers == 2.0, 1.0, 0.0)

        return wave_tables.spectra(shape)

    softest, fullest = drawn(soft), drawn(full)
    return wave_tables.periods(softest), wave_tables.periods(wave_tables.differences(fullest, softest))
