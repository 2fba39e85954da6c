"""The small picture of who played when, made of columns of numbers."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from improv.library.shelved import COLUMNS

LEAST_HEARD_S = 0.25
"""A note counts as if it had lasted at least so long, so that drums are seen beside chords that lie."""
_MOST = 255

Seconds = NDArray[np.float64]


def presence_of(
    onset_s: Seconds, end_s: Seconds, whose: NDArray[np.int64], people: int, seconds: float
) -> tuple[bytes, ...]:
    """Return for each of so many people how much they played, in COLUMNS bytes.

    How much is the mean number of their notes that sound in a column; the most of all columns is 255, and
    whoever played at all in one is seen there. ``whose`` is each note's person, as a number from 0.
    """
    length = max(seconds, LEAST_HEARD_S)
    edges = np.linspace(0.0, length, COLUMNS + 1)
    heard_until = np.maximum(end_s, onset_s + LEAST_HEARD_S)
    much = np.zeros((people, COLUMNS))
    for person in range(people):
        own = whose == person
        much[person] = _sounding(onset_s[own], heard_until[own], edges)
    most = much.max(initial=0.0)
    if most <= 0.0:
        return (bytes(COLUMNS),) * people
    shares = np.clip(np.ceil(much / most * _MOST - 1e-9), 0, _MOST).astype(np.uint8)
    return tuple(row.tobytes() for row in shares)


def _sounding(begins: Seconds, ends: Seconds, edges: Seconds) -> Seconds:
    """Return how long notes sound between each edge and the next, all together, in parts of that time."""
    until = _elapsed(begins, edges) - _elapsed(ends, edges)
    sounding: Seconds = np.maximum(np.diff(until), 0.0) / (edges[1] - edges[0])
    return sounding


def _elapsed(moments: Seconds, edges: Seconds) -> Seconds:
    """Return for each edge the time since each moment before it, all together."""
    moments = np.sort(moments)
    before = np.searchsorted(moments, edges, side="right")
    sums = np.concatenate([[0.0], np.cumsum(moments)])
    elapsed: Seconds = before * edges - sums[before]
    return elapsed


def ends_of(
    ids: Sequence[int], onset_s: Seconds, ended: Sequence[int], ended_s: Seconds, last_s: float
) -> Seconds:
    """Return when each note ended: with the first end of its id, or with the take."""
    ends: Seconds = np.full(len(ids), last_s)
    if len(ended) and len(ids):
        numbers, first = np.unique(np.asarray(ended, np.int64), return_index=True)
        place = np.searchsorted(numbers, np.asarray(ids, np.int64))
        place = np.minimum(place, len(numbers) - 1)
        known = numbers[place] == np.asarray(ids, np.int64)
        ends[known] = ended_s[first[place[known]]]
    return np.maximum(ends, onset_s)
