"""The noise of a breath in a pipe, or of a bow on a string: strongest where the note has its harmonics."""

from functools import cache
from math import pi
from random import Random
from typing import Any

import numpy as np

from improv.engine.bodies.wave_tables import LEVEL, hertz_at, semitone_of
from improv.engine.tables import Wave, table

BREATH_HERTZ = (300.0, 5000.0)
"""Between these it is strongest."""
PIPE = 6.0
"""How much it stands out at the harmonics."""
_FRAMES, _RATE = 1 << 16, 48_000.0
_NOTES = range(21, 128, 6)
"""MIDI notes that have a noise of their own."""


def noise_of(hertz: float) -> tuple[int, float]:
    """Return which noise a note reads, and how often in a second."""
    place = min(len(_NOTES) - 1, max(0, round((semitone_of(hertz) - _NOTES.start) / _NOTES.step)))
    return place, hertz / hertz_at(_NOTES[place]) * _RATE / _FRAMES


@cache
def breaths(seed: int) -> list[Any]:
    """Return the noises, the same for a seed."""
    source = Random(seed)
    turns = np.exp(2j * pi * np.array([source.random() for _ in range(_FRAMES // 4)]))
    return [_breath(hertz_at(note), turns) for note in _NOTES]


def _breath(hertz: float, turns: Wave) -> Any:
    at = np.arange(1, 1 + len(turns)) * _RATE / _FRAMES
    low, high = BREATH_HERTZ
    band = (at / low) / (1.0 + (at / low) ** 2) ** 0.5 / (1.0 + (at / high) ** 2)
    # A pipe answers best at its own frequencies, and less sharply the higher they are.
    off = at / hertz - np.maximum(1.0, np.round(at / hertz))
    pipe = 1.0 + PIPE * np.exp(-((off / 0.06) ** 2)) / (1.0 + at / 2500.0)
    halves = np.zeros(_FRAMES // 2 + 1, dtype=np.complex128)
    halves[1 : 1 + len(turns)] = band * pipe * turns
    noise = np.fft.irfft(halves, _FRAMES)
    noise = np.roll(noise, -int(np.argmin(np.abs(noise))))
    noise[0] = 0.0
    return table(noise * (LEVEL / np.sqrt(np.mean(noise**2))))
