"""Taking turns: phrases (ended by more than 1 s without a sound), who comes after whom, and how soon."""

from typing import NamedTuple

import numpy as np
from msgspec import Struct

from improv.analysis.playing import Flags, Floats, Presses, merged
from improv.analysis.surface import PHRASE_GAP_S

MOST_OVERLAP = 0.5
"""Two phrases that overlap by more than this share of the shorter are played together, and take no turn."""


class Phrases(Struct, frozen=True, eq=False):
    """When phrases begin and end, in seconds, ascending."""

    begin_s: Floats
    end_s: Floats


class Turns(NamedTuple):
    """How two players share the time."""

    gap_to_second: float
    """Median seconds from the end of the first's phrase to the second's beginning; below 0 they overlap."""
    gap_to_first: float
    """The same the other way."""
    alternation: float
    """Share of phrases after which the other comes next: 1 strictly in turn, 0 never."""
    overlap: float
    """Share of the time in which either is in a phrase that both are."""


def phrases_of(presses: Presses) -> Phrases:
    """Return the phrases of a player."""
    return Phrases(*merged(presses.onset_s, presses.end_s, PHRASE_GAP_S))


def turns(first: Phrases, second: Phrases) -> Turns:
    """Return how the floor goes from one to the other.

    A phrase that lies within one of the other's takes no turn, and two that mostly overlap take none.
    """
    if len(first.begin_s) == 0 or len(second.begin_s) == 0:
        return Turns(np.nan, np.nan, np.nan, np.nan)
    one, other = ~_within(first, second), ~_within(second, first)
    begin = np.concatenate([first.begin_s[one], second.begin_s[other]])
    end = np.concatenate([first.end_s[one], second.end_s[other]])
    who = np.repeat([0, 1], [int(one.sum()), int(other.sum())])
    order = np.argsort(begin, kind="stable")
    begin, end, who = begin[order], end[order], who[order]
    gaps = begin[1:] - end[:-1]
    lengths = end - begin
    is_turn = -gaps <= MOST_OVERLAP * np.minimum(lengths[1:], lengths[:-1])
    gaps, change = gaps[is_turn], np.diff(who)[is_turn]
    return Turns(
        gap_to_second=_median(gaps[change == 1]),
        gap_to_first=_median(gaps[change == -1]),
        alternation=float((change != 0).mean()) if len(change) else np.nan,
        overlap=_overlap(first, second),
    )


def _within(some: Phrases, others: Phrases) -> Flags:
    """Say of each phrase whether it lies within one of the others' and is shorter."""
    before = np.searchsorted(others.begin_s, some.begin_s, "right") - 1
    held = np.maximum(before, 0)
    shorter = (some.begin_s > others.begin_s[held]) | (some.end_s < others.end_s[held])
    return (before >= 0) & (others.end_s[held] >= some.end_s) & shorter


def _overlap(first: Phrases, second: Phrases) -> float:
    begin = np.concatenate([first.begin_s, second.begin_s])
    end = np.concatenate([first.end_s, second.end_s])
    order = np.argsort(begin, kind="stable")
    either_begin, either_end = merged(begin[order], end[order])
    either = float((either_end - either_begin).sum())
    each = float((end - begin).sum())
    return float(np.clip((each - either) / either, 0.0, 1.0)) if either > 0.0 else np.nan


def _median(values: Floats) -> float:
    return float(np.median(values)) if len(values) else np.nan
