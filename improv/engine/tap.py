"""A tap: what two signals carry, kept long enough to be read."""

from typing import Any

import numpy as np
import pyo
from numpy.typing import NDArray

from improv.engine.tables import give_ring, take_ring

Stereo = NDArray[np.float32]
"""Frames × 2."""


class Tap:
    """A ring of whole blocks, written from the first frame on without a gap."""

    def __init__(self, left: Any, right: Any, frames: int) -> None:
        """Take two signals, and for how many frames they are kept."""
        self._size = frames
        self._tables = [take_ring(frames) for _ in range(2)]
        self._rings = [np.asarray(memoryview(made.getTableStream())) for made in self._tables]
        self._fills = [
            pyo.TableFill_base(signal, made) for signal, made in zip((left, right), self._tables, strict=True)
        ]
        for fill in self._fills:
            fill.play()

    def close(self) -> None:
        """Give the ring back, after the server has shut down."""
        self._rings.clear()
        self._fills.clear()
        for made in self._tables:
            give_ring(made, self._size)

    def read(self, begin: int, end: int) -> Stereo:
        """Return the frames from ``begin`` up to ``end``, counted from where the tap was opened."""
        places = np.arange(begin, end) % self._size
        return np.stack([ring[places] for ring in self._rings], axis=1)
