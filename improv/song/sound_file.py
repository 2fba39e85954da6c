"""A song that comes as sound: WAV, FLAC, OGG, MP3.

librosa and what it brings are an extra, ``improv[song]``: they are large, and most people never need them.
"""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import soundfile
from numpy.typing import NDArray

from improv.jam.setting import SONG_LUFS, Song
from improv.music.pitch import A4_HERTZ
from improv.song.forwards import Forwards
from improv.song.heard import LONGEST_SECONDS, Heard, Stretch

RATE = 22_050
"""Hertz at which a song is listened to."""
SHORTEST_SECONDS = 2.0
FEWEST_BEATS = 8
"""With fewer there is no tempo to speak of."""
_STEADY = 0.25
"""Of a beat: how far beats may be off a steady one, in the middle, before the tempo counts as changing."""
_HOP = 512
_READ_FRAMES = 1 << 20
NEEDS = "hearing a song needs more than Improv's own parts: pip install 'improv[song]'"

Mono = NDArray[np.float32]


def song_of(path: Path) -> Song:
    """Return a sound file as a song to play: its length and loudness, and what tells it from others.

    Raises ValueError: one line that says what is wrong with the file, or what is missing here.
    """
    rate, sound = _read(path)
    try:
        from pyloudnorm import Meter
    except ImportError:
        raise ValueError(NEEDS) from None
    with np.errstate(divide="ignore"):
        loudness = float(Meter(rate).integrated_loudness(_as_played(sound)))
    return Song(
        path=str(path.absolute()),
        sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
        name=path.stem[:200],
        seconds=len(sound) / rate,
        loudness=min(12.0, max(-90.0, loudness)) if np.isfinite(loudness) else SONG_LUFS,
    )


def listen(path: Path) -> Heard:
    """Listen to a sound file. Raises ValueError: one line."""
    librosa = _librosa()
    rate, sound = _read(path)
    mono: Mono = librosa.resample(sound.mean(axis=1), orig_sr=rate, target_sr=RATE)
    loudest = float(np.abs(mono).max())
    if loudest < 1e-4:
        raise ValueError(f"{path.name}: there is only silence in it")
    mono = mono / loudest
    tuning = float(librosa.estimate_tuning(y=mono, sr=RATE))
    chroma = librosa.feature.chroma_cqt(y=mono, sr=RATE, hop_length=_HOP, tuning=tuning, norm=None)
    tempo, beats = librosa.beat.beat_track(y=mono, sr=RATE, hop_length=_HOP, start_bpm=100.0)
    found = len(beats) >= FEWEST_BEATS
    bpm, first = (
        steady_beat(np.asarray(beats) * _HOP / RATE, float(np.atleast_1d(tempo)[0])) if found else (0.0, 0.0)
    )
    grid = beats if found else np.arange(0, chroma.shape[1], RATE // (2 * _HOP))
    edges = np.unique([0, *grid, chroma.shape[1]]).astype(int)
    seconds = len(mono) / RATE
    return Heard(
        seconds=seconds,
        tempo=bpm,
        first_beat=first,
        a4_hertz=A4_HERTZ * 2.0 ** (tuning / 12.0),
        stretches=tuple(
            Stretch(begin * _HOP / RATE, min(seconds, end * _HOP / RATE), chroma[:, begin:end].mean(axis=1))
            for begin, end in pairwise(edges)
        ),
    )


def steady_beat(beats: NDArray[np.floating[Any]], bpm: float) -> tuple[float, float]:
    """Return tempo and first beat (seconds) of the steady beat that lies nearest to beats that were heard.

    They are only as exact as what is listened to in pieces of 23 ms; many together are more so. Where the
    tempo changes too much for one straight line, ``bpm`` and the first beat that was heard are returned.
    """
    between = np.diff(beats)
    numbers = np.concatenate([[0.0], np.cumsum(np.maximum(1.0, np.round(between / np.median(between))))])
    slope, first = np.polyfit(numbers, beats, 1)
    off = float(np.median(np.abs(numbers * slope + first - beats)))
    if off > _STEADY * slope:
        return bpm, float(beats[0])
    return float(60.0 / slope), float(first % slope)


def _read(path: Path) -> tuple[int, Mono]:
    """Return rate and frames × channels. Raises ValueError."""
    try:
        with _hushed(), Forwards(path) as file:
            if file.frames / file.samplerate > LONGEST_SECONDS:
                raise ValueError(f"{path.name}: songs may be an hour long, not more")
            rate = int(file.samplerate)
            blocks = list(file.blocks(_READ_FRAMES, frames=file.frames, dtype="float32", always_2d=True))
    except soundfile.LibsndfileError:
        if not path.exists():
            raise FileNotFoundError(2, "there is no such file", str(path)) from None
        # What the library says of it may be wrong: of an MP3 that is none, that there is no file.
        raise ValueError(f"{path.name}: no sound file that can be read (WAV, FLAC, OGG, MP3)") from None
    sound = np.concatenate(blocks) if blocks else np.zeros((0, 1), np.float32)
    if len(sound) < SHORTEST_SECONDS * rate:
        raise ValueError(
            f"{path.name}: shorter than {SHORTEST_SECONDS:g} seconds, too short to hear a key in"
        )
    if not np.isfinite(sound).all():
        raise ValueError(f"{path.name}: some of its samples are no numbers")
    return rate, sound


@contextmanager
def _hushed() -> Iterator[None]:
    """Keep standard error clean: the decoder of MP3 writes there by itself what it thinks of a file."""
    try:
        kept = os.dup(2)
    except OSError:  # there is none
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def _as_played(sound: Mono) -> Mono:
    """Return what the two sides play: one channel on both; of a surround mix only its own two sides."""
    return np.repeat(sound, 2, axis=1) if sound.shape[1] == 1 else sound[:, :2]


def _librosa() -> ModuleType:
    try:
        import librosa
    except ImportError:
        raise ValueError(NEEDS) from None
    found: ModuleType = librosa
    return found
