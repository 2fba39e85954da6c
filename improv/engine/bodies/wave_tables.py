"""One period of a sound for each semitone: what stands still while the pitch goes, formants above all, stays.

All periods are made of sines, so that they begin at 0.
"""

from collections.abc import Callable, Sequence
from math import log2
from random import Random
from typing import Any

import numpy as np

from improv.engine.tables import Wave, table

LOWEST_NOTE, HIGHEST_NOTE = 21, 127
"""MIDI."""
NOTES = range(LOWEST_NOTE, HIGHEST_NOTE + 1)
FRAMES = 2048
"""Samples in a period: the same for all, so that a voice keeps its place when it changes."""
MOST_PARTIALS = 160
"""Linear reading stays clean up to these."""
NUMBERS = np.arange(1.0, 1.0 + MOST_PARTIALS)
FAINTEST = 3e-5
"""Partials that are weaker, against the strongest, are left out."""
LEAVES_AT = 12.5
"""Semitones: a voice that is bent further takes the period of the note that it has come to, with a step
where the two differ; so this is further than hands reach and most glides go."""
HIGHEST_PARTIAL = 11_500.0
"""Hertz. A note may be bent by that much, and none of its partials folds back at 48 kHz."""
LEVEL = 0.25
"""The mean level of a period, weighted by ear."""

Shape = Callable[[Wave, float], Wave]
"""From the numbers of the harmonics, and the frequency of the first in hertz, to their amplitudes."""


def semitone_of(hertz: float) -> float:
    """Return a frequency as a MIDI note."""
    return 69.0 + 12.0 * log2(hertz / 440.0)


def place_of(hertz: float) -> int:
    """Return which of the periods a note reads."""
    return min(HIGHEST_NOTE, max(LOWEST_NOTE, round(semitone_of(hertz)))) - LOWEST_NOTE


def has_left(place: int, hertz: float) -> bool:
    """Say whether a note has been bent so far from a place that it should read from another."""
    return abs(semitone_of(hertz) - LOWEST_NOTE - place) > LEAVES_AT and place_of(hertz) != place


def hertz_at(note: int) -> float:
    """Return the frequency of a MIDI note."""
    return float(440.0 * 2.0 ** ((note - 69) / 12.0))


def spectra(shape: Shape) -> list[Wave]:
    """Return for each semitone the amplitudes of its harmonics, all of them equally loud."""
    return [spectrum(shape, hertz_at(note)) for note in NOTES]


def spectrum(shape: Shape, hertz: float) -> Wave:
    """Return the amplitudes of a note's harmonics, at the common loudness."""
    numbers = NUMBERS[: max(1, int(HIGHEST_PARTIAL / hertz))]
    amplitudes = shape(numbers, hertz)
    kept = np.flatnonzero(np.abs(amplitudes) > FAINTEST * np.max(np.abs(amplitudes)))
    amplitudes = amplitudes[: kept[-1] + 1]
    scaled: Wave = amplitudes * (LEVEL / loudness(amplitudes, hertz * numbers[: len(amplitudes)]))
    return scaled


def loudness(amplitudes: Wave, hertz: Wave) -> float:
    """Return the mean level of sines by ear: what is high counts more, what is very low less."""
    weight = (1.0 + 0.58 * (hertz / 1500.0) ** 2 / (1.0 + (hertz / 1500.0) ** 2)) / (
        1.0 + (40.0 / hertz) ** 2
    )
    return float(np.sqrt(0.5 * np.sum((amplitudes * weight) ** 2)))


def signs(seed: int) -> Wave:
    """Return 1 or -1 for each harmonic, with which a wave has no peaks: the same for a seed."""
    source = Random(seed)
    return np.array([source.choice((-1.0, 1.0)) for _ in range(MOST_PARTIALS)])


def periods(many: Sequence[Wave], flips: Wave | None = None) -> list[Any]:
    """Return a table for each semitone's amplitudes, perhaps with signs."""
    if flips is None:
        flips = np.ones(MOST_PARTIALS)
    return [table(period(amplitudes * flips[: len(amplitudes)])) for amplitudes in many]


def differences(bright: Sequence[Wave], dark: Sequence[Wave]) -> list[Wave]:
    """Return what has to be added to the dark spectra to make the bright ones."""
    return [_longer(high, len(low)) - _longer(low, len(high)) for high, low in zip(bright, dark, strict=True)]


def period(amplitudes: Wave) -> Wave:
    """Return a period of sines with these amplitudes."""
    halves = np.zeros(FRAMES // 2 + 1, dtype=np.complex128)
    halves[1 : 1 + len(amplitudes)] = -0.5j * FRAMES * amplitudes
    wave: Wave = np.fft.irfft(halves, FRAMES)
    return wave


def _longer(amplitudes: Wave, count: int) -> Wave:
    longer: Wave = np.pad(amplitudes, (0, max(0, count - len(amplitudes))))
    return longer
