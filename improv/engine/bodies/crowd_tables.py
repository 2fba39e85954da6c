"""Many voices in one long wave: each harmonic is a band of lines, which beat with each other like a choir.

As in Nasca Octavian Paul's PADsynth; but all lines are sines of either sign, so that the wave begins at 0,
and the middle line of each band is strong, so that no harmonic is ever gone.
"""

from collections.abc import Sequence
from random import Random
from typing import Any, NamedTuple

import numpy as np

from improv.engine.bodies.wave_tables import LEVEL, Shape, hertz_at, loudness, semitone_of, spectrum
from improv.engine.tables import Wave, table

FRAMES = 1 << 16
STEP = 3
"""Semitones from one wave to the next. They do not fit each other: a voice stays with its own."""
NOTES = range(36, 100, STEP)
"""MIDI; lower and higher notes read the nearest."""
RATE = 36_000.0
"""Samples a second, played at its own pitch: four times what choirs and pads have of high partials."""
CUBIC = 4
"""How long waves are read, which have few samples for each period."""
HIGHEST = 5000.0
"""Hertz."""
REACH = 2.5
"""Standard deviations to either side."""
LEAD, FIRST_LEAD = 0.78, 0.17
"""Share of the power that the middle line of a band has, and what the first harmonic's has more."""
WIDER = 0.7
"""Bands grow with the number of the harmonic to this power."""
MIDDLE_HERTZ, EVENER = 261.6, 0.75
"""High notes, which would beat fast, are apart by fewer cents than low ones."""
_SEED = 77


class _Bands(NamedTuple):
    """The lines of a note: which harmonic each belongs to, its place in the wave, its strength."""

    numbers: Any
    lines: Any
    strengths: Wave


def place_of(hertz: float) -> int:
    """Return which of the waves a note reads."""
    return min(len(NOTES) - 1, max(0, round((semitone_of(hertz) - NOTES.start) / STEP)))


def periods_of(place: int) -> int:
    """Return how many periods of the note a wave holds."""
    return max(16, round(hertz_at(NOTES[place]) * FRAMES / RATE))


def crowds(shapes: Sequence[Shape], cents: float, flips: Wave) -> list[list[Any]]:
    """Return waves for each shape: the first as it is, each following one as what is added to the first.

    The flips are the signs of the harmonics' middle lines.
    """
    source = Random(_SEED)
    signs = np.array([source.choice((-1.0, 1.0)) for _ in range(4096)])
    tables: list[list[Any]] = [[] for _ in shapes]
    for place, note in enumerate(NOTES):
        bands = _bands(place, cents, flips, signs)
        waves = [_wave(spectrum(shape, hertz_at(note)), place, bands) for shape in shapes]
        tables[0].append(table(waves[0]))
        for number, wave in enumerate(waves[1:], 1):
            tables[number].append(table(wave - waves[0]))
    return tables


def _bands(place: int, cents: float, flips: Wave, signs: Wave) -> _Bands:
    hertz, periods = hertz_at(NOTES[place]), periods_of(place)
    even = (MIDDLE_HERTZ / hertz) ** EVENER
    numbers, lines, strengths = [], [], []
    drawn = 0
    for number in range(1, 1 + int(HIGHEST / hertz)):
        width = number**WIDER * periods * even * (2.0 ** (cents / 1200.0) - 1.0)
        reach = int(min(REACH * width, 0.45 * periods))
        around = np.arange(-reach, reach + 1)
        weights = np.exp(-0.5 * (around / max(width, 1e-3)) ** 2)
        weights[reach] = 0.0
        power = np.sum(weights**2)
        lead = LEAD + FIRST_LEAD / number if power > 0.0 else 1.0
        weights *= np.sqrt((1.0 - lead) / max(power, 1e-9))
        weights *= np.take(signs, np.arange(drawn, drawn + len(around)), mode="wrap")
        weights[reach] = np.sqrt(lead) * flips[number - 1]
        drawn += len(around)
        numbers.append(np.full(len(around), number))
        lines.append(number * periods + around)
        strengths.append(weights)
    return _Bands(np.concatenate(numbers), np.concatenate(lines), np.concatenate(strengths))


def _wave(amplitudes: Wave, place: int, bands: _Bands) -> Wave:
    count = int(np.searchsorted(bands.numbers, len(amplitudes), side="right"))
    lines = bands.lines[:count]
    strengths = amplitudes[bands.numbers[:count] - 1] * bands.strengths[:count]
    # The same loudness as one period has that stands still.
    level = loudness(strengths, lines * (hertz_at(NOTES[place]) / periods_of(place)))
    halves = np.zeros(FRAMES // 2 + 1, np.complex64)
    # Bands may meet.
    np.add.at(halves, lines, -0.5j * FRAMES * LEVEL / level * strengths)
    wave: Wave = np.fft.irfft(halves, FRAMES)
    return wave
