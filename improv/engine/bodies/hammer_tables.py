"""A string's partials in groups that fall alike, each in a wave of many periods, and a hammer's thump.

A partial of the note need not be its harmonic: it is one of the wave's, of which there are many more.
"""

from functools import cache
from random import Random
from typing import Any

import numpy as np

from improv.engine.bodies.wave_tables import HIGHEST_PARTIAL, LEVEL, hertz_at, loudness, semitone_of
from improv.engine.tables import Wave, table
from improv.music.sounds.hammer import MOST_PARTIALS, STEP, stretched

NOTES = range(27, 106, STEP)
"""MIDI; lower and higher notes read the nearest."""
GROUPS = ((1, 1), (2, 3), (4, 7), (8, MOST_PARTIALS))
"""First and last partial of each."""
PERIODS = (1, 256, 128, 64)
"""Periods of the note in a wave: the more, the nearer partials can be to where they should be."""
FRAMES = (1 << 11, 1 << 14, 1 << 14, 1 << 14)
"""Samples in a wave."""
STRONG = 2.0
"""Against what is sustained: struck strings begin louder, since they fall."""
CENTRES = (1.0, 2.4, 5.0, 10.0)
"""The partial that a group falls like."""
FELT = 2.0
"""Far above the corner, amplitudes fall with the frequency to this power."""
SECOND = 0.2
"""How loud the second string is, against the first; of the first partial only."""
EARLY, LATE = 0.5, 0.5
"""Shares of a tone that fall at first, twice as fast, and for long."""
THUMP_SECONDS = 0.16
THUMPS = ((82.0, 1.0), (137.0, 0.8), (214.0, 0.5), (390.0, 0.22), (900.0, 0.07))
"""What a keyboard's wood answers a hammer with: hertz, and strength."""


def place_of(hertz: float) -> int:
    """Return which of the notes' waves a note reads."""
    return min(len(NOTES) - 1, max(0, round((semitone_of(hertz) - NOTES.start) / STEP)))


@cache
def strings(
    roll_off: float, corner: float, position: float, stiffness: float
) -> tuple[list[list[Any]], list[Any]]:
    """Return a wave for each group, of each of the notes, all equally loud; and the second string's waves."""
    groups: list[list[Any]] = [[] for _ in GROUPS]
    seconds = []
    for note in NOTES:
        hertz = hertz_at(note)
        ratios = np.array(stretched(stiffness, hertz))
        amplitudes = _amplitudes(ratios * hertz, roll_off, corner, position)
        amplitudes *= STRONG * LEVEL / loudness(amplitudes, ratios * hertz)
        for number, (first, last) in enumerate(GROUPS):
            part = slice(first - 1, last)
            groups[number].append(table(_wave(ratios[part], amplitudes[part], number)))
        seconds.append(table(SECOND * _wave(ratios[:1], amplitudes[:1], 0)))
    return groups, seconds


def harder(corner: float, octaves: float, hertz: float) -> float:
    """Return the gain of what is at a frequency when the corner moves by so many octaves."""
    return float(_felt(hertz, corner * 2.0**octaves) / _felt(hertz, corner))


@cache
def long_fall() -> Any:
    """Return a fall by 60 dB that is faster at first, and on to exactly 0."""
    time = np.arange(8192) / 8192.0
    falls = EARLY * 10.0 ** (-6.0 * time) + LATE * 10.0 ** (-(3.0 + np.log10(LATE)) * time)
    return table((falls - 1e-3) / (1.0 - 1e-3))


@cache
def thump(seed: int) -> Any:
    """Return the hammer's noise, the same for a seed."""
    source = Random(seed)
    count = 8192
    time = np.arange(count) / count * THUMP_SECONDS
    wave = np.zeros(count)
    for place, strength in THUMPS:
        for _ in range(3):
            hertz = place * source.uniform(0.88, 1.14)
            fall = np.exp(-time * (22.0 + 0.11 * hertz))
            wave += strength * source.uniform(0.5, 1.0) * fall * np.sin(2.0 * np.pi * hertz * time)
    wave *= 1.0 - time / THUMP_SECONDS
    return table(wave / np.max(np.abs(wave)))


def _amplitudes(hertz: Wave, roll_off: float, corner: float, position: float) -> Wave:
    numbers = np.arange(1.0, 1.0 + len(hertz))
    # No partial is ever quite missed by a hammer as wide as it is.
    missed = np.sqrt(np.sin(np.pi * numbers * position) ** 2 + 0.02)
    audible = hertz < HIGHEST_PARTIAL
    amplitudes: Wave = audible * missed * numbers**-roll_off * _felt(hertz, corner)
    return amplitudes


def _felt(hertz: Any, corner: float) -> Any:
    return (1.0 + (hertz / corner) ** 2) ** (-FELT / 2.0)


def _wave(ratios: Wave, amplitudes: Wave, group: int) -> Wave:
    frames = FRAMES[group]
    halves = np.zeros(frames // 2 + 1)
    amplitudes = amplitudes[amplitudes > 0.0]
    halves[np.rint(ratios[: len(amplitudes)] * PERIODS[group]).astype(int)] = amplitudes
    wave: Wave = np.fft.irfft(-0.5j * frames * halves, frames)
    return wave
