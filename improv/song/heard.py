"""What is heard of a song, whether it came as sound or as notes."""

from typing import Any, NamedTuple

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

Numbers = NDArray[np.floating[Any]]

LONGEST_SECONDS = 3600.0


class Stretch(NamedTuple):
    """From one beat to the next: seconds, and how strong each pitch class is, C first."""

    begin: float
    end: float
    chroma: Numbers


class Heard(Struct, frozen=True):
    """A song, beat by beat."""

    seconds: float
    tempo: float
    """Beats per minute; 0 where no beat was found."""
    first_beat: float
    """Seconds."""
    a4_hertz: float
    stretches: tuple[Stretch, ...]

    @property
    def chroma(self) -> Numbers:
        """Return how strong each pitch class is in the whole, C first; the sum is 1 (0 in silence)."""
        total = sum((s.chroma * (s.end - s.begin) for s in self.stretches), np.zeros(12))
        mass = float(total.sum())
        found: Numbers = total / mass if mass > 0.0 else total
        return found
