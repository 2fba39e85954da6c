"""Who with whom: one pair feature of everybody with everybody."""

from math import pi

import numpy as np
from msgspec import Struct

from improv.analysis.found import Analysis
from improv.analysis.playing import Floats

_FULL = {"r": 1.0, "R": 1.0, "ratio": 1.0, "score": 1.0, "octave": 0.5, "rad": pi}
"""The largest value that there may be, by unit; others have none."""


class Matrix(Struct, frozen=True, eq=False):
    """Row: the first player, column: the second, in the order of ``ids``; nan: a gap, or the diagonal."""

    ids: tuple[int, ...]
    names: tuple[str, ...]
    values: Floats
    p: Floats
    unit: str


def matrix_of(analysis: Analysis, feature: str) -> Matrix:
    """Return a pair feature, named as in ``PAIR_FEATURES``, as a matrix. Raises KeyError for another name."""
    ids = tuple(player.id for player in analysis.players)
    place = {number: index for index, number in enumerate(ids)}
    values = np.full((len(ids), len(ids)), np.nan)
    p = np.full((len(ids), len(ids)), np.nan)
    unit = ""
    for pair in analysis.pairs:
        found = pair.features[feature]
        unit = found.unit
        where = place[pair.first], place[pair.second]
        values[where] = np.nan if found.value is None else found.value
        p[where] = np.nan if found.p is None else found.p
    return Matrix(ids, tuple(player.name for player in analysis.players), values, p, unit)


def full_colour(values: Floats, unit: str) -> float:
    """Return the size of a value that is shown the strongest: what is near nothing is not to look like much.

    Of units without a largest value it is the largest there is.
    """
    known = np.abs(values[np.isfinite(values)])
    return _FULL.get(unit) or float(known.max(initial=0.0)) or 1.0
