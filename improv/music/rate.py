"""Measuring a scale: the consonance of the chords that players can draw from it.

The notes of the scale on C between MIDI 48 and 84 (C3 to C6); of these, all chords of as many notes as
there are players, or 2500 drawn with a fixed seed where there are more.
"""

from collections.abc import Sequence
from itertools import combinations
from math import ceil, comb, floor
from random import Random

import numpy as np

from improv.music.consonance import consonance_of_chords, microtonal_consonance_of_chords
from improv.music.rating import SIZES, Measure, Rating, Ratings, measure_of
from improv.music.roughness import Floats, Indices
from improv.music.scale import MIDDLE_C, Scale

LOWEST, HIGHEST = 48, 84
MOST_CHORDS = 2500
MOST_NOTES = 128
"""Of scales with more notes so many are drawn, too: their partials' pairs still fit into one table."""
HARSH = 1.6
"""A chord that people would rate below this is one that a group should not stumble into."""
_SEED = 1
_DECIMALS = 4


def rate(scale: Scale) -> Ratings:
    """Measure a scale."""
    notes, measure = notes_of(scale), measure_of(scale)
    by_size: dict[str, Rating] = {}
    for size in SIZES:
        chords = chords_of(len(notes), int(size))
        if len(chords):
            by_size[size] = rating_of(consonances(notes, chords, measure))
    return Ratings(measure, by_size)


def consonances(notes: list[float], chords: Indices, measure: Measure) -> Floats:
    """Return C or M of chords given as rows of indices of notes."""
    if measure is Measure.C:
        return consonance_of_chords(notes, chords)
    return microtonal_consonance_of_chords(notes, chords)


def notes_of(scale: Scale) -> list[float]:
    """Return the MIDI notes of a scale on C within the compass that is rated."""
    low = floor((LOWEST - MIDDLE_C) * 100 / scale.period) * len(scale)
    high = ceil((HIGHEST - MIDDLE_C) * 100 / scale.period + 1) * len(scale)
    degrees: Sequence[int] = range(low, high)
    if high - low > MOST_NOTES:
        degrees = sorted(Random(_SEED).sample(degrees, MOST_NOTES))
    notes = [MIDDLE_C + scale.cents_at(degree) / 100 for degree in degrees]
    return [note for note in notes if LOWEST - 1e-9 <= note <= HIGHEST + 1e-9]


def chords_of(notes: int, size: int) -> Indices:
    """Return all chords of a size as rows of indices, or as many as are measured, drawn with a fixed seed."""
    count = comb(notes, size)
    if count <= MOST_CHORDS:
        return np.array(list(combinations(range(notes), size)), np.intp).reshape(count, size)
    drawn: set[tuple[int, ...]] = set()
    random = Random(f"{_SEED} {notes} {size}")
    while len(drawn) < MOST_CHORDS:
        drawn.add(tuple(sorted(random.sample(range(notes), size))))
    return np.array(sorted(drawn), np.intp)


def rating_of(consonance: Floats) -> Rating:
    """Sum up the consonance of chords."""
    return Rating(
        mean=round(float(consonance.mean()), _DECIMALS),
        p05=round(float(np.percentile(consonance, 5)), _DECIMALS),
        min=round(float(consonance.min()), _DECIMALS),
        harsh_percent=round(float((consonance < HARSH).mean() * 100), 2),
    )
