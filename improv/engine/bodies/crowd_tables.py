"""Many voices in one long wave: each harmonic is a band of lines, which beat with each other like a choir.

As in Nasca Octavian Paul's PADsynth; but all lines are sines of either sign, so that the wave begins at 0,
and the middle line of each band is strong, so that no harmonic is ever gone.
"""

from collections.abc import Sequence
from random import Random
from typing import Any

import numpy as np

from improv.engine.bodies.wave_tables import LEVEL, Shape, hertz_at, loudness, semitone_of, spectrum
from improv.engine.tables import Wave, table

FRAMES = 1 << 16
STEP = 3
"""Semitones from one wave to the next. They do not fit each other: a voice stays with its own."""
NOTES = range(24, 109, STEP)
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
    for place in range(len(NOTES)):
        waves = [_crowd(shape, place, cents, flips, signs) for shape in shapes]
        tables[0].append(table(waves[0]))
        for number, wave in enumerate(waves[1:], 1):
            tables[number].append(table(wave - waves[0]))
    return tables


def _crowd(shape: Shape, place: int, cents: float, flips: Wave, signs: Wave) -> Wave:
    hertz, periods = hertz_at(NOTES[place]), periods_of(place)
    amplitudes = spectrum(shape, hertz)[: int(HIGHEST / hertz)]
    halves = np.zeros(FRAMES // 2 + 1)
    even = (MIDDLE_HERTZ / hertz) ** EVENER
    drawn = 0
    for number, amplitude in enumerate(amplitudes, 1):
        width = number**WIDER * periods * even * (2.0 ** (cents / 1200.0) - 1.0)
        reach = int(min(REACH * width, 0.45 * periods))
        lines = np.arange(-reach, reach + 1)
        weights = np.exp(-0.5 * (lines / max(width, 1e-3)) ** 2)
        weights[reach] = 0.0
        power = np.sum(weights**2)
        lead = LEAD + FIRST_LEAD / number if power > 0.0 else 1.0
        weights *= np.sqrt((1.0 - lead) / max(power, 1e-9))
        weights[reach] = np.sqrt(lead)
        turned = np.take(signs, np.arange(drawn, drawn + len(lines)), mode="wrap")
        turned[reach] = flips[number - 1]
        halves[number * periods + lines] += amplitude * weights * turned
        drawn += len(lines)
    # The same loudness as one period has that stands still.
    lines = np.flatnonzero(halves)
    level = loudness(halves[lines], lines * (hertz / periods))
    wave: Wave = np.fft.irfft(-0.5j * FRAMES * halves, FRAMES)
    return wave * (LEVEL / level)
