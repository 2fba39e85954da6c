"""Who with whom: one pair feature of everybody with everybody."""

import numpy as np
from msgspec import Struct

from improv.analysis.found import Analysis
from improv.analysis.playing import Floats


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
