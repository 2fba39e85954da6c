"""The waveforms of rubbed glasses."""

from functools import cache
from random import Random
from typing import Any

import numpy as np

from improv.engine.bodies import wave_tables
from improv.engine.tables import HIGHEST_PARTIAL, Wave, table

RUBBED_FRAMES = 1 << 17
UPPER = (0.0, 0.8, 0.5, 0.25, 0.14, 0.08)
"""Amplitudes of the harmonics that a finger adds to the pure tone: it sticks and slips."""
_CORNER = 5000.0
"""Hertz above which there is little of them, and of the noise."""


@cache
def upper() -> list[Any]:
    """Return for each semitone a period of the harmonics above the first."""
    return [table(wave_tables.period(_amplitudes(wave_tables.hertz_at(note)))) for note in wave_tables.NOTES]


@cache
def rubbed(seed: int) -> Any:
    """Return noise that is even up to where the finger's ends, the same for a seed.

    Its mean square is 1 before the upper part is taken away.
    """
    # Python promises that this sequence stays the same over its versions; numpy does not.
    source = Random(seed)
    noise = np.array([source.uniform(-1.0, 1.0) for _ in range(RUBBED_FRAMES)]) * np.sqrt(3.0)
    hertz = np.fft.rfftfreq(RUBBED_FRAMES, 1.0 / 48_000.0)
    noise = np.fft.irfft(np.fft.rfft(noise) / (1.0 + (hertz / _CORNER) ** 2), RUBBED_FRAMES)
    noise = np.roll(noise, -int(np.argmin(np.abs(noise))))
    noise[0] = 0.0
    return table(noise)


def _amplitudes(hertz: float) -> Wave:
    numbers = np.arange(1.0, 1.0 + len(UPPER))
    own = hertz * numbers
    heard = own * 2.0 ** (wave_tables.LEAVES_AT / 12.0) < HIGHEST_PARTIAL
    amplitudes: Wave = np.array(UPPER) * heard / (1.0 + (own / _CORNER) ** 2)
    return amplitudes
