"""A track: a song's file as frames at the engine's rate, decoded piece by piece where there is time."""

import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil
from typing import Any

import numpy as np
import soundfile
from numpy.typing import NDArray

from improv.engine.grid import Grid
from improv.jam.setting import Song
from improv.line import Line, line, line_of, reason
from improv.song.forwards import Forwards

Sound = NDArray[np.float32]
"""Frames × channels."""

LONGEST_SECONDS = 3600.0
SLOWEST_RATE, FASTEST_RATE = 4_000, 384_000
"""Hertz of a file."""
AHEAD_SECONDS = 5.0
"""A place can be played once so much after it is decoded, which is far faster than it is played."""
HEADROOM = 2.0
"""Decoded sound may be larger than 1."""
SCALE = np.float32(HEADROOM / 32767.0)
PIECE_FRAMES = 8_192
"""Of the file, decoded at once: about half a millisecond."""
_HASHED_BYTES = 1 << 18
_REST_SHARE = 0.4
"""What the channels of a surround mix behind the first two add to either side."""


class Unplayable(Exception):
    """Why a song's file is not played."""


class Track:
    """Kept in 16 bits: an hour of floats would be more than a gigabyte."""

    def __init__(self, song: Song, grid: Grid) -> None:
        """Take what to decode; nothing is opened before the first ``step``."""
        self.song = song
        self.trouble = Line()
        """Why it stays silent, in one line."""
        self._rate = grid.rate
        self._ahead = grid.frames(AHEAD_SECONDS)
        self._sides: NDArray[np.int16] = np.zeros((2, 0), np.int16)
        self._decoded = 0
        self._is_whole = False
        self._work: Iterator[None] = self._decode()

    def is_of(self, song: Song) -> bool:
        """Say whether it is the file that a song means."""
        return (self.song.path, self.song.sha256) == (song.path, song.sha256)

    def covers(self, frame: int) -> bool:
        """Say whether it can be played from a frame on."""
        return self._is_whole or self._decoded >= frame + self._ahead

    def is_over(self, frame: int) -> bool:
        """Say whether nothing comes after this frame."""
        return self._is_whole and frame >= self._decoded

    def step(self) -> bool:
        """Decode a piece more; return whether there is more to do."""
        if self._is_whole:
            return False
        try:
            next(self._work, None)
        except (Unplayable, OSError, MemoryError, soundfile.SoundFileError) as error:
            self.trouble = line(
                "{song} stays silent: {why}. All else plays on.",
                song=_one_line(self.song.name),
                why=_why(error),
            )
            self._sides, self._decoded, self._is_whole = np.zeros((2, 0), np.int16), 0, True
        return not self._is_whole

    def load(self) -> bool:
        """Decode all of it; return whether there was anything to do."""
        if self._is_whole:
            return False
        while self.step():
            pass
        return True

    def copy(self, frame: int, left: Sound, right: Sound) -> None:
        """Write the frames from this one on to two sides; silence where there are none (yet)."""
        count = max(0, min(len(left), self._decoded - frame))
        for out, side in ((left, self._sides[0]), (right, self._sides[1])):
            np.multiply(side[frame : frame + count], SCALE, out=out[:count])
            out[count:] = 0.0

    def _decode(self) -> Iterator[None]:
        with _opened(self.song.path) as file:
            yield from _checked(file, self.song.sha256)
            os.lseek(file, 0, os.SEEK_SET)
            with Forwards(file, closefd=False) as sound:
                yield from self._fill(sound)
        self._is_whole = True

    def _fill(self, file: Any) -> Iterator[None]:
        rate, frames = int(file.samplerate), int(file.frames)
        if not SLOWEST_RATE <= rate <= FASTEST_RATE:
            raise Unplayable(line("its rate of {rate} Hz is none that is played", rate=rate))
        if frames > LONGEST_SECONDS * rate:
            raise Unplayable(line("songs may be an hour long, not more"))
        resampled = _resampler(rate, self._rate)
        self._sides = np.zeros((2, ceil(frames * self._rate / rate) + 1), np.int16)
        left = frames
        while left > 0:
            piece = file.read(min(PIECE_FRAMES, left), dtype="float32", always_2d=True)
            left = left - len(piece) if len(piece) else 0
            self._keep(resampled(_stereo(piece), left == 0))
            yield

    def _keep(self, piece: Sound) -> None:
        begin, end = self._decoded, min(self._sides.shape[1], self._decoded + len(piece))
        clean = np.clip(np.nan_to_num(piece[: end - begin]), -HEADROOM, HEADROOM)
        self._sides[:, begin:end] = np.rint(clean.T / SCALE)
        self._decoded = end


@contextmanager
def _opened(path: str) -> Iterator[int]:
    """Open a file for as long as it is read: also one that is replaced meanwhile stays the one it was."""
    try:
        # Opening what is no file at all, such as a pipe, must not wait for anybody.
        file = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except ValueError as error:  # a NUL in the name
        raise Unplayable(str(error)) from None
    try:
        if not stat.S_ISREG(os.fstat(file).st_mode):
            raise Unplayable(line("{path} is no file", path=_one_line(path)))
        yield file
    finally:
        os.close(file)


def _checked(file: int, sha256: str) -> Iterator[None]:
    digest = hashlib.sha256()
    while chunk := os.read(file, _HASHED_BYTES):
        digest.update(chunk)
        yield
    if digest.hexdigest() != sha256:
        raise Unplayable(line("its file is not the one any more that was chosen"))


def _resampler(rate: int, wanted: int) -> Any:
    if rate == wanted:
        return lambda piece, last: piece
    try:
        import soxr
    except ImportError:
        raise Unplayable(
            line(
                "it has {rate} Hz and the sound here {wanted}; to play it: pip install 'improv[song]'",
                rate=rate,
                wanted=wanted,
            )
        ) from None
    stream = soxr.ResampleStream(rate, wanted, 2, dtype="float32")
    return lambda piece, last: stream.resample_chunk(piece, last=last)


def _stereo(piece: Sound) -> Sound:
    channels = piece.shape[1]
    if channels == 1:
        return np.repeat(piece, 2, axis=1)
    if channels == 2:
        return piece
    rest = piece[:, 2:].mean(axis=1, keepdims=True)
    mixed: Sound = (1.0 - _REST_SHARE) * piece[:, :2] + _REST_SHARE * rest
    return np.ascontiguousarray(mixed, np.float32)


def _why(error: Exception) -> Line:
    match error:
        case Unplayable():
            return line_of(error)
        case OSError():
            return line("its file cannot be read ({why})", why=reason(error))
        case MemoryError():
            return line("there is too little memory for it")
        case _:
            return line("its file is no sound that can be read (WAV, FLAC, OGG, MP3)")


def _one_line(text: str) -> str | Line:
    """Return a text as one line."""
    return " ".join(text.split()) or line("the song")
