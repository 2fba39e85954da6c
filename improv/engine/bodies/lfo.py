"""What moves slowly: the hand of somebody who plays, which never does quite the same twice."""

from functools import cache
from math import pi
from random import Random
from typing import Any

import numpy as np

from improv.engine.tables import table

LFO_CYCLES = 12
"""Swings in the table, which then repeats."""
_FRAMES = 6144
_SEED = 12
_UNEVEN_PACE, _UNEVEN_DEPTH = 0.05, 0.08


@cache
def lfo() -> Any:
    """Return a vibrato's swings: of nearly the same length and depth, 1 on the whole."""
    source = Random(_SEED)
    time = np.arange(_FRAMES) / _FRAMES
    # Slow waves that fit into the table, so that it begins again where it ended.
    early = sum(source.uniform(-1.0, 1.0) * np.sin(2.0 * pi * n * time) / n for n in (1, 2, 3))
    wide = sum(source.uniform(-1.0, 1.0) * np.sin(2.0 * pi * n * time) for n in (1, 2, 3, 5))
    swings = np.sin(2.0 * pi * (LFO_CYCLES * time + _UNEVEN_PACE * LFO_CYCLES / (2.0 * pi) * early))
    return table(swings * (1.0 + _UNEVEN_DEPTH * wide))
