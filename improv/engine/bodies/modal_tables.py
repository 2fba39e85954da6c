"""The waveforms of struck bars."""

from functools import cache
from typing import Any

import numpy as np

from improv.engine.tables import table

BLOW_WIDTHS = 12.0
"""The blow's table is so many of its time constants long."""


@cache
def blow() -> Any:
    """Return a mallet's blow, with a mean of 1: it comes at once and goes slowly.

    It is t² exp(-t), whose spectrum falls evenly, without gaps: a harder mallet makes each partial louder.
    """
    time = np.arange(1024) * BLOW_WIDTHS / 1024.0
    wave = time**2 * np.exp(-time) * (1.0 - (time / BLOW_WIDTHS) ** 4)
    return table(wave / np.mean(wave))


def taken(turns: float) -> float:
    """Return how much of a blow a mode takes up: its radians in the blow's time constant say."""
    return float((1.0 + turns**2) ** -1.5)
