"""Periodicity: how long a chord takes to repeat itself (Stolzenburg 2015, "smoothed log periodicity").

Every interval is taken for the simplest fraction within 1.1 % of it. Against one of the tones, a chord
then repeats after (least common multiple of the denominators) × (fraction of the lowest tone) of its
periods; the measure is the mean over all tones of the logarithm (base 2). 0 is an octave, 1 a fifth.
"""

from collections.abc import Sequence
from functools import lru_cache
from math import floor, lcm, log2

TOLERANCE = 0.011
"""Share by which a fraction may miss its interval: Stolzenburg's "rational tuning II"."""

Fraction = tuple[int, int]
"""Numerator and denominator; not always in lowest terms, see ``_doubled``."""


def periodicity(notes: Sequence[float]) -> float:
    """Return the smoothed log periodicity of distinct MIDI notes: 0 upwards, the lower the smoother."""
    lowest = min(notes)
    total = 0.0
    for reference in notes:
        numerator, denominator = fraction_of(lowest - reference)
        period = lcm(*(fraction_of(note - reference)[1] for note in notes))
        total += log2(period * numerator / denominator)
    return total / len(notes)


@lru_cache(maxsize=4096)
def fraction_of(semitones: float) -> Fraction:
    """Return the fraction that an interval is taken for: the simplest one of it within the octave,
    doubled or halved as often as octaves are missing.
    """
    octaves = floor(semitones / 12)
    fraction = _simplest(2.0 ** ((semitones - 12 * octaves) / 12))
    for _ in range(abs(octaves)):
        fraction = _doubled(*fraction) if octaves > 0 else _halved(*fraction)
    return fraction


def _doubled(numerator: int, denominator: int) -> Fraction:
    """Double without reducing otherwise: the published values depend on it."""
    return (2 * numerator, denominator) if denominator % 2 else (numerator, denominator // 2)


def _halved(numerator: int, denominator: int) -> Fraction:
    return (numerator, 2 * denominator) if numerator % 2 else (numerator // 2, denominator)


def _simplest(ratio: float) -> Fraction:
    """Walk down the Stern-Brocot tree, whole runs at a time, until a fraction is near enough."""
    low, high = (floor(ratio), 1), (floor(ratio) + 1, 1)
    now = (round(ratio), 1)
    while abs(now[0] / now[1] - ratio) > TOLERANCE * ratio:
        mirrored = 2.0 * ratio - now[0] / now[1]
        if ratio < now[0] / now[1]:
            high = now
            run = floor((mirrored * low[1] - low[0]) / (high[0] - mirrored * high[1]))
            low = (low[0] + run * high[0], low[1] + run * high[1])
        else:
            low = now
            run = floor((high[0] - mirrored * high[1]) / (mirrored * low[1] - low[0]))
            high = (high[0] + run * low[0], high[1] + run * low[1])
        now = (low[0] + high[0], low[1] + high[1])
    return now
