"""Songs for the engine's tests: real files."""

import hashlib
from pathlib import Path

import numpy as np
import soundfile

from improv.jam.setting import SONG_LUFS, Song
from tests.engine.music import RATE, Stereo


def noise(seconds: float, rate: int = RATE, level: float = 0.1) -> Stereo:
    """Dull noise whose every moment differs from all others, the two sides as well."""
    made = np.random.default_rng(3).normal(0.0, 1.0, (round(seconds * rate) + 32, 2))
    dull = np.stack([np.convolve(side, np.hanning(33), "valid") for side in made.T], axis=1)
    return np.asarray(level * dull / np.max(np.abs(dull)), np.float32)


def sine(seconds: float, hertz: float, rate: int = RATE, level: float = 0.1) -> Stereo:
    """A tone, the same on both sides."""
    wave = level * np.sin(2.0 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)
    return np.repeat(wave[:, None], 2, axis=1).astype(np.float32)


def tune(
    path: Path, samples: Stereo, rate: int = RATE, *, loudness: float = SONG_LUFS, subtype: str = ""
) -> Song:
    """A file of these samples, which begins where the engine plays it as it is."""
    soundfile.write(path, samples, rate, subtype or None)
    return song_of(path, len(samples) / rate, loudness)


def song_of(path: Path, seconds: float = 1.0, loudness: float = SONG_LUFS) -> Song:
    """A song that is this file, whatever is in it."""
    return Song(str(path), hashlib.sha256(path.read_bytes()).hexdigest(), path.stem, seconds, loudness)
