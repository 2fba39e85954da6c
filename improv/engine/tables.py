"""The waveforms that voices read, computed once, and the rings that taps write.

WORKAROUND pyo frees what readers hold of a table when the table goes, whoever still reads it; so no table
ever goes. Waveforms are kept by what they are made of, rings are used again.
"""

import random
from collections import defaultdict
from functools import cache
from typing import Any

import numpy as np
import pyo
from numpy.typing import NDArray

Wave = NDArray[np.floating[Any]]

LOWEST_HERTZ = 16.0
OCTAVES = 10
HIGHEST_PARTIAL = 18_000.0
"""Hertz. A note may be bent by two semitones from its octave's table without folding back at 44.1 kHz."""
MOST_PARTIALS = 400
HARDNESSES = 6
"""A pluck has a table for each of so many strengths."""
KNOCK_SECONDS = 0.04
_HARMONICS, _BURST = 0.25, 0.45
"""Their levels: the root of the mean square."""

_rings: defaultdict[int, list[Any]] = defaultdict(list)


def octave_of(hertz: float) -> int:
    """Return which of the octaves' tables a note reads."""
    return int(min(OCTAVES - 1, max(0.0, np.log2(hertz / LOWEST_HERTZ))))


@cache
def fall() -> Any:
    """Return a fall by 60 dB, and on to exactly 0."""
    end = 10.0**-3
    return table((10.0 ** (-3.0 * np.arange(8192) / 8192.0) - end) / (1.0 - end))


@cache
def knock(seed: int) -> Any:
    """Return the noise of a mallet on wood: falling, dull noise, the same for a seed."""
    count = 2048
    # Python promises that this sequence stays the same over its versions; numpy does not.
    source = random.Random(seed)
    noise = np.array([source.uniform(-1.0, 1.0) for _ in range(count)])
    hertz = np.fft.rfftfreq(count, KNOCK_SECONDS / count)
    band = (hertz / 250.0) / np.sqrt(1.0 + (hertz / 250.0) ** 2) / (1.0 + (hertz / 1400.0) ** 2)
    time = np.arange(count) / count
    envelope = np.exp(-7.0 * time) * (1.0 - np.exp(-250.0 * time)) * (1.0 - time)
    wave = np.fft.irfft(np.fft.rfft(noise) * band, count) * envelope
    return table(wave / np.max(np.abs(wave)))


@cache
def harmonics(roll_off: float) -> list[Any]:
    """Return a waveform for each octave from 16 Hz: harmonic n has amplitude 1/n to this power."""
    return [table(_period(_numbers(octave) ** -roll_off, 4096, _HARMONICS)) for octave in range(OCTAVES)]


@cache
def bursts(roll_off: float, position: float, corner: float) -> list[list[Any]]:
    """Return, for each hardness and octave, a period of a string that is plucked at this position."""
    return [
        [_burst(roll_off, position, corner * 2.0 ** (hardness - 3), octave) for octave in range(OCTAVES)]
        for hardness in range(HARDNESSES)
    ]


def take_ring(frames: int) -> Any:
    """Return a table of so many frames to write to."""
    spare = _rings[frames]
    return spare.pop() if spare else pyo.DataTable_base(frames)


def give_ring(ring: Any, frames: int) -> None:
    """Let others write to it, once its server has shut down."""
    memoryview(ring.getTableStream())[:] = memoryview(np.zeros(frames, np.float32).data)
    _rings[frames].append(ring)


def table(wave: Wave) -> Any:
    """Return a pyo table of a waveform whose next sample would be 0.

    pyo interpolates towards one sample past the end, which is 0 and cannot be written from here
    (``setTable`` writes it, and makes the table one sample too long).
    """
    made = pyo.DataTable_base(len(wave))
    memoryview(made.getTableStream())[:] = memoryview(np.ascontiguousarray(wave, np.float32).data)
    return made


def _numbers(octave: int) -> Wave:
    highest = LOWEST_HERTZ * 2.0 ** (octave + 1)
    return np.arange(1, 1 + int(min(MOST_PARTIALS, max(1.0, HIGHEST_PARTIAL / highest))), dtype=np.float64)


def _burst(roll_off: float, position: float, corner: float, octave: int) -> Any:
    numbers = _numbers(octave)
    hertz = numbers * LOWEST_HERTZ * 2.0 ** (octave + 0.5)
    dull = 1.0 / (1.0 + (hertz / corner) ** 2)
    amplitudes = np.sin(np.pi * numbers * position) * numbers**-roll_off * dull
    return table(_period(amplitudes, 2048, _BURST))


def _period(amplitudes: Wave, count: int, level: float) -> Wave:
    """Return a period of sines, which begins and ends at 0, at this mean level."""
    spectrum = np.zeros(count // 2 + 1, dtype=np.complex128)
    spectrum[1 : 1 + len(amplitudes)] = -1j * amplitudes
    wave = np.fft.irfft(spectrum, count)
    scaled: Wave = wave * (level / np.sqrt(np.mean(wave**2)))
    return scaled
