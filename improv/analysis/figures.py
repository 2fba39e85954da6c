"""Figures: runs of four intervals, as they come back in a player's own playing, or in another's."""

import numpy as np
from msgspec import Struct

from improv.analysis.playing import Floats, Indices, Player, Presses, Steps, strokes_of
from improv.analysis.surface import LONGEST_IOI_S
from improv.analysis.windows import Members, Windows

INTERVALS = 4
"""In a figure: five onsets."""


class Contour(Struct, frozen=True, eq=False):
    """Intervals from stroke to stroke, of the highest note of each; interval i begins at ``at_s[i]``."""

    at_s: Floats
    end_s: Floats
    """Where its second note begins."""
    interval: Floats
    """Rounded: keys, degrees or semitones."""
    joined: Indices
    """Of each interval, how many intervals from it on follow each other without a pause (2 s)."""


class Figures(Struct, frozen=True, eq=False):
    """Runs of intervals: where each begins and ends in time, and which it is (equal runs, equal number)."""

    at_s: Floats
    end_s: Floats
    kind: Indices


def contour(presses: Presses, *, as_pressed: bool = True) -> Contour:
    """Return the contour of what was pressed (keys or degrees), or of what sounded."""
    chosen = presses.step if as_pressed else presses.semitone
    first = strokes_of(presses)
    pitched = np.isfinite(chosen)
    highest = np.where(pitched, chosen, -np.inf)
    heights = np.maximum.reduceat(highest, first) if len(first) else highest
    has = np.isfinite(heights)
    onsets, heights = presses.onset_s[first][has], heights[has]
    follows = np.diff(onsets) < LONGEST_IOI_S
    index = np.flatnonzero(follows)
    return Contour(
        onsets[:-1][index], onsets[1:][index], np.rint(np.diff(heights)[index]), _runs(follows)[index]
    )


def figures(contours: list[Contour], length: int = INTERVALS) -> list[Figures]:
    """Return the runs of so many intervals of each contour, numbered across all of them."""
    starts = [np.flatnonzero(each.joined >= length) for each in contours]
    rows = [
        np.stack([each.interval[begin + k] for k in range(length)], axis=1)
        for each, begin in zip(contours, starts, strict=True)
    ]
    everything = np.concatenate(rows).astype(np.int64)
    kinds = _numbered(everything)
    parts = np.split(kinds, np.cumsum([len(row) for row in rows])[:-1])
    return [
        Figures(each.at_s[begin], each.end_s[begin + length - 1], kind)
        for each, begin, kind in zip(contours, starts, parts, strict=True)
    ]


def repetition(windows: Windows, player: Player) -> Floats:
    """Return the share of figures that end in a window which this player had played before, at any time."""
    (found,) = figures([contour(player.presses, as_pressed=player.steps is not Steps.MIXED)])
    before = np.ones(len(found.kind))
    before[np.unique(found.kind, return_index=True)[1]] = 0.0
    return Members(*windows.span(found.end_s)).mean(before)


def shared_contours(first: Player, second: Player) -> list[Contour]:
    """Return two players' contours in steps that can be compared: as pressed, where both count the same."""
    alike = first.steps is second.steps and first.steps is not Steps.MIXED
    return [contour(player.presses, as_pressed=alike) for player in (first, second)]


def _runs(follows: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> Indices:
    """Return of each place how many True there are from it on without a False."""
    stops = np.flatnonzero(~follows)
    ends = np.append(stops, len(follows))
    places = np.arange(len(follows))
    return np.asarray(ends[np.searchsorted(stops, places, "left")] - places)


def _numbered(rows: np.ndarray[tuple[int, int], np.dtype[np.int64]]) -> Indices:
    """Return a number for each row, equal ones for equal rows."""
    numbers = np.zeros(len(rows), np.intp)
    for column in rows.T:
        _, coded = np.unique(column, return_inverse=True)
        _, numbers = np.unique(numbers * (int(coded.max(initial=0)) + 1) + coded, return_inverse=True)
    return numbers
