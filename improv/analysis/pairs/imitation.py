"""Imitation: figures (four intervals) of one player that another has begun a little earlier.

And recurrence of single intervals in both (cross-recurrence quantification, Coco & Dale 2014), summed up
from counts: a point of the recurrence plot lies on a diagonal of two or more where its successor or its
predecessor recurs as well.
"""

from typing import NamedTuple

import numpy as np
from msgspec import Struct

from improv.analysis.figures import Contour, Figures, figures
from improv.analysis.playing import Floats, Indices

SOONEST_S = 0.1
"""Copies that begin sooner are played together, and none."""
LATEST_S = 12.0
FEWEST = 1
_APART_S = 200_000.0
"""More than a day and what is looked for: keeps the times of different figures apart in one sorted column."""


class Imitation(NamedTuple):
    """How much of one player's figures copies another's."""

    share: float
    lag: float
    """Median seconds to the copy, from the last time that the other began the figure."""


class Model(Struct, frozen=True, eq=False):
    """What may be imitated: figures by kind and time."""

    keys: Floats
    at_s: Floats
    kind: Indices


def model_of(found: Figures) -> Model:
    """Return figures so that they are found quickly."""
    keys = found.kind * _APART_S + found.at_s
    order = np.argsort(keys, kind="stable")
    return Model(keys[order], found.at_s[order], found.kind[order])


def imitation(model: Model, copies: Figures) -> Imitation:
    """Return the share of figures that the model began 0.1 to 12 s earlier, and how much earlier."""
    if len(copies.kind) < FEWEST or len(model.keys) < FEWEST:
        return Imitation(np.nan, np.nan)
    place = np.searchsorted(model.keys, copies.kind * _APART_S + copies.at_s - SOONEST_S, "left") - 1
    held = np.maximum(place, 0)
    lag = copies.at_s - model.at_s[held]
    copied = (place >= 0) & (model.kind[held] == copies.kind) & (lag <= LATEST_S)
    lags = lag[copied]
    return Imitation(float(copied.mean()), float(np.median(lags)) if len(lags) else np.nan)


def determinism(contours: list[Contour]) -> float:
    """Return the share of recurring intervals of two players that recur in a row with others, 0 to 1."""
    single, double, triple = (_matches(figures(contours, length)) for length in (1, 2, 3))
    # A run of n points has n - 1 pairs and n - 2 triples: 2 (n - 1) - (n - 2) = n, and a single point has 0.
    return (2.0 * double - triple) / single if single > 0.0 else np.nan


def _matches(found: list[Figures]) -> float:
    """Return how many pairs of places, one of each, hold the same."""
    size = max((int(each.kind.max(initial=-1)) for each in found), default=-1) + 1
    first, second = (np.bincount(each.kind, minlength=size).astype(float) for each in found)
    return float(first @ second)
