"""How the parts of a take lie in a sound file; the captured sound of a take is laid out so too."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from improv.host.capture import Capture
from improv.session.audio import write_audio
from improv.session.score import Part

Samples = NDArray[np.float32]
"""Frames × 2, between -1 and 1."""
CHUNK_FRAMES = 48_000


def laid_out(parts: Sequence[Part]) -> Iterator[tuple[int, int, Part]]:
    """Yield each part with the first and the last frame (exclusive) that it has in a file of them all.

    The file begins with the first part, and has its rate.
    """
    rate, begin = parts[0].score.rate, parts[0].offset_s
    for part in parts:
        first = round((part.offset_s - begin) * rate)
        yield first, first + round(part.seconds * rate), part


def silence(frames: int) -> Iterator[Samples]:
    """Yield so many frames of silence, in chunks."""
    for start in range(0, frames, CHUNK_FRAMES):
        yield np.zeros((min(CHUNK_FRAMES, frames - start), 2), np.float32)


def captured(parts: Sequence[Part], capture: Capture) -> None:
    """Make one file of what was captured of a take, laid out as the same take is when it is rendered."""

    def samples() -> Iterator[Samples]:
        done = 0
        for first, last, part in laid_out(parts):
            yield from silence(first - done)
            done = first
            for raw in capture.read(part.epoch, part.score.start, part.score.end):
                sound = np.frombuffer(raw, "<f4").reshape(-1, 2)
                done += len(sound)
                yield sound.astype(np.float32)
            yield from silence(last - done)
            done = last

    write_audio(capture.path, parts[0].score.rate, samples(), 32)
