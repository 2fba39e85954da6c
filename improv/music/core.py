"""The core of a scale: the five degrees that go together best, like a pentatonic in the major scale."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations

from msgspec.structs import replace

from improv.music.live import PairTable, Sounding
from improv.music.rating import Measure, measure_of
from improv.music.scale import MIDDLE_C, Key, Scale

FIVE = 5
_MOST_COMPARED = 12
"""Degrees of which all sets of five are compared (330); of more, one after the other is taken."""
_MOST_LOOKED_AT = 48
"""Of scales with more degrees only so many, evenly spread, are considered."""
_KEPT = 16


@lru_cache(maxsize=_KEPT)
def five_of(key: Key) -> Key:
    """Return the key with the five best degrees of its scale, the tonic among them.

    The first call for a key takes about ten milliseconds.

    They are those whose pairs, in both positions, have the highest consonance in sum, where pairs with the
    tonic count double: that keeps its fifth. A scale of five degrees or fewer is its own core.
    """
    scale = key.scale
    if len(scale) <= FIVE:
        return key
    degrees = core_of(scale)
    return replace(key, scale=replace(scale, cents=tuple(scale.cents[degree] for degree in degrees)))


def one_of(key: Key) -> Key:
    """Return the key with nothing but its tonic, in every octave."""
    return replace(key, scale=replace(key.scale, cents=(0.0,)))


@lru_cache(maxsize=_KEPT)
def best_of(scale: Scale, size: int) -> tuple[int, ...]:
    """Return the degrees of a scale that go together best, so many, the tonic among them; at most all."""
    return core_of(scale, size) if 0 < size < len(scale) else tuple(range(len(scale)))


def core_of(scale: Scale, size: int = FIVE) -> tuple[int, ...]:
    """Return the degrees of a scale (fewer than it has) that go together best, ascending."""
    count = len(scale)
    looked_at = min(count, max(_MOST_LOOKED_AT, size))
    degrees = [count * index // looked_at for index in range(looked_at)]
    fit = _pairs(scale, degrees)
    if looked_at <= _MOST_COMPARED:
        sets = ((0, *others) for others in combinations(degrees[1:], size - 1))
        return max(sets, key=lambda chosen: sum(fit[pair] for pair in combinations(chosen, 2)))
    chosen = [0]
    while len(chosen) < size:
        left = [degree for degree in degrees if degree not in chosen]
        chosen.append(max(left, key=lambda one: sum(fit[min(one, o), max(one, o)] for o in chosen)))
    return tuple(sorted(chosen))


def _pairs(scale: Scale, degrees: Sequence[int]) -> dict[tuple[int, int], float]:
    """Return the consonance of each pair of degrees, near to each other and with the lower an octave up."""
    table, microtonal = PairTable(), measure_of(scale) is Measure.M
    period = scale.period / 100.0

    def together(low: float, high: float) -> float:
        return Sounding(table, (MIDDLE_C + low, MIDDLE_C + high), microtonal=microtonal).consonance()

    notes = {degree: scale.cents[degree] / 100.0 for degree in degrees}
    return {
        (one, other): (2.0 if one == 0 else 1.0)
        * (together(notes[one], notes[other]) + together(notes[other], notes[one] + period))
        for one, other in combinations(degrees, 2)
    }
