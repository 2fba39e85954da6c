"""The waveforms of plucked strings: one for each stretch of the keyboard and each pace of falling."""

import random
from functools import cache
from typing import Any

import numpy as np

from improv.engine.tables import LOWEST_HERTZ, Wave, table
from improv.music.sounds.string import Formant, StringSound

STEPS = 4
"""Tables for an octave, so that the body's resonances stay where they are."""
OCTAVES = 9
LAYERS = 4
"""Partials 1, 3, 9 and 27 have a table each, and those between them a share of two."""
SPREAD = 3.0
MOST_PARTIALS = 120
HIGHEST_PARTIAL = 16_000.0
"""Hertz. A note may be bent by two semitones from its table's top without folding back at 44.1 kHz."""
THUMP_SECONDS = 0.25
_AFTER, _FASTER = 0.5, 2.2
"""Share of the swing that lasts, and how much faster the other one falls."""
_SIZE = 2048
_LEVEL = 0.42
"""Of all layers together: the root of the mean square."""
_THUMP_SIZE = 16_384
_FINGER_HERTZ, _FINGER_SECONDS = 2200.0, 0.006


def step_of(hertz: float) -> int:
    """Return which of the tables a note reads."""
    return int(min(OCTAVES * STEPS - 1, max(0.0, STEPS * np.log2(hertz / LOWEST_HERTZ))))


@cache
def fall() -> Any:
    """Return how a string falls, by 60 dB and on to exactly 0: fast at first, as it swings up and down, and
    slowly then, as it swings from side to side, which moves the body less.
    """
    time = np.arange(8192) / 8192.0
    wave = (1.0 - _AFTER) * 10.0 ** (-3.0 * _FASTER * time) + _AFTER * 10.0 ** (-3.0 * time)
    end = _AFTER * 10.0**-3
    return table((wave - end) / (1.0 - end))


def layers(sound: StringSound) -> list[tuple[Any, ...]]:
    """Return, for each step of the keyboard, the waveforms that are added: the slowest to fall first."""
    return _layers(sound.roll_off, sound.position, sound.brightness, sound.body)


def thump(sound: StringSound, seed: int) -> Any:
    """Return what the body and the finger add when the string is plucked; the same for a seed."""
    return _thump(sound.body, sound.knock, sound.finger, seed)


@cache
def _layers(
    roll_off: float, position: float, corner: float, body: tuple[Formant, ...]
) -> list[tuple[Any, ...]]:
    return [_step(roll_off, position, corner, body, step) for step in range(OCTAVES * STEPS)]


def _step(
    roll_off: float, position: float, corner: float, body: tuple[Formant, ...], step: int
) -> tuple[Any, ...]:
    lowest = LOWEST_HERTZ * 2.0 ** (step / STEPS)
    most = int(min(MOST_PARTIALS, max(1.0, HIGHEST_PARTIAL / (lowest * 2.0 ** (1.0 / STEPS)))))
    numbers = np.arange(1, most + 1, dtype=np.float64)
    hertz = numbers * lowest * 2.0 ** (0.5 / STEPS)
    amplitudes = np.sin(np.pi * numbers * position) * numbers**-roll_off
    amplitudes *= _coloured(hertz, body) / (1.0 + (hertz / corner) ** 2)
    amplitudes *= _LEVEL / np.sqrt(0.5 * np.sum(amplitudes**2))
    place = np.minimum(np.log(numbers) / np.log(SPREAD), LAYERS - 1.0)
    shares = [np.maximum(0.0, 1.0 - np.abs(place - layer)) for layer in range(LAYERS)]
    amplitudes = np.abs(amplitudes) * _signs(amplitudes)
    return tuple(table(_period(amplitudes * share)) for share in shares)


def _signs(amplitudes: Wave) -> Wave:
    """Return by what signs the partials do not all peak at once: the nearest to Schroeder's phases.

    Other phases would make tables that do not begin at 0, as pyo's have to.
    """
    power = np.cumsum(amplitudes**2) / np.sum(amplitudes**2)
    turns = np.concatenate([[0.0], np.cumsum(power)[:-1]])
    return np.where(np.cos(2.0 * np.pi * turns) >= 0.0, 1.0, -1.0)


def _coloured(hertz: Wave, body: tuple[Formant, ...]) -> Wave:
    """Return what the body makes of partials at these frequencies."""
    gain: Wave = np.ones_like(hertz)
    for formant in body:
        quality = formant.hertz * formant.decay / 2.2
        away = quality * (hertz / formant.hertz - formant.hertz / hertz)
        gain += formant.boost / np.sqrt(1.0 + away**2)
    return gain


def _period(amplitudes: Wave) -> Wave:
    spectrum = np.zeros(_SIZE // 2 + 1, dtype=np.complex128)
    spectrum[1 : 1 + len(amplitudes)] = -0.5j * _SIZE * amplitudes
    wave: Wave = np.fft.irfft(spectrum, _SIZE)
    return wave


@cache
def _thump(body: tuple[Formant, ...], knock: float, finger: float, seed: int) -> Any:
    time = np.arange(_THUMP_SIZE) * THUMP_SECONDS / _THUMP_SIZE
    rung: Wave = np.zeros(_THUMP_SIZE)
    for formant in body:
        turns = 2.0 * np.pi * formant.hertz * time
        rung += formant.boost * np.sin(turns) * 10.0 ** (-3.0 * time / formant.decay)
    rung *= 1.0 - np.exp(-time / 0.0015)
    ends = 1.0 - (time / THUMP_SECONDS) ** 2
    return table((knock * _at_most_1(rung) + finger * _at_most_1(_finger(time, seed))) * ends)


def _finger(time: Wave, seed: int) -> Wave:
    # Python promises that this sequence stays the same over its versions; numpy does not.
    source = random.Random(seed)
    noise = np.array([source.uniform(-1.0, 1.0) for _ in range(len(time))])
    hertz = np.fft.rfftfreq(len(time), time[1])
    band = (hertz / 500.0) / np.sqrt(1.0 + (hertz / 500.0) ** 2) / (1.0 + (hertz / _FINGER_HERTZ) ** 2)
    shape = np.exp(-time / _FINGER_SECONDS) * (1.0 - np.exp(-time / 0.0008))
    rubbed: Wave = np.fft.irfft(np.fft.rfft(noise) * band, len(time)) * shape
    return rubbed


def _at_most_1(wave: Wave) -> Wave:
    scaled: Wave = wave / max(1e-9, float(np.max(np.abs(wave))))
    return scaled
