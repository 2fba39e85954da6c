"""Where the notes of a jam lie in their lanes: found by numpy, without looking at each."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from improv.ui.review.flags import FlagKind
from improv.ui.review.reviewed import ReviewedJam
from improv.ui.review.timeline.axis import Span

LEAST_SEMITONES = 12
"""Of a lane from its lowest to its highest pitch: a small interval is not to look like a large one."""
LOUDNESS_STEPS = 6
MOST_BINS = 2_000_000
"""A file may say that a jam lasted for years; where that many bars would be needed, there are none."""
BIN_PX = 3
"""Pixels of time that a bar of a density lane stands for."""

Index = NDArray[np.int64]
Real = NDArray[np.float64]
Numbers = NDArray[np.int64] | NDArray[np.float64]
"""Whole or not."""


_FOR_ALL = frozenset({FlagKind.KEY, FlagKind.SCENE})


class Row(NamedTuple):
    """The notes of one lane, in the order in which they began."""

    place: Index
    """In the columns of the jam."""
    onset: Real
    end: Real
    reach: Real
    """The latest end of this note and all before it: ascending, so that what still lasts is found."""
    low: float
    """The pitch that lies lowest, and the highest."""
    high: float
    level: Index
    """How loud each is, from 0 to below ``LOUDNESS_STEPS``."""


class Roll:
    """All lanes of a jam."""

    def __init__(self, jam: ReviewedJam, beside: "Roll | None" = None) -> None:
        """``beside``: the lanes of a jam that it is compared with, and has the same scales as."""
        self.jam = jam
        self.rows = tuple(self._row(lane) for lane in range(len(jam.players)))
        self._beside = beside
        if beside is not None:
            self._measure_like(beside)
        self.silences = tuple(_silences(jam))
        """Where no engine played: what was pressed there was not heard."""
        self.changes = np.unique([flag.at_s for flag in jam.flags if flag.kind in _FOR_ALL and flag.at_s > 0])
        """When the key or the scene changed."""
        self._counts_scale = 0.0
        self._counts: tuple[Index, ...] = ()

    def visible(self, lane: int, span: Span) -> slice:
        """Return which notes of a lane's row may be seen in a passage; some of them ended before it."""
        row = self.rows[lane]
        first = int(np.searchsorted(row.reach, span.from_s, side="left"))
        return slice(first, int(np.searchsorted(row.onset, span.to_s, side="right")))

    def count(self, span: Span) -> int:
        """Return how many notes a passage has, at most."""
        slices = (self.visible(lane, span) for lane in range(len(self.rows)))
        return sum(max(0, part.stop - part.start) for part in slices)

    def most(self, scale: float) -> int:
        """Return how many notes the fullest bar has, here or in the jam that it is compared with."""
        rolls = [self] if self._beside is None else [self, self._beside]
        return max((int(count.max(initial=0)) for roll in rolls for count in roll.counts(scale)), default=1)

    def _measure_like(self, beside: "Roll") -> None:
        """Let all lanes of both jams reach from the lowest pitch to the highest of all."""
        rows = [row for row in (*self.rows, *beside.rows) if len(row.place)]
        if rows:
            low, high = min(row.low for row in rows), max(row.high for row in rows)
            self.rows = tuple(row._replace(low=low, high=high) for row in self.rows)

    def bins(self, scale: float) -> int:
        """Return how many bars of ``BIN_PX`` pixels the whole jam has."""
        return int(self.jam.seconds * scale / BIN_PX) + 1

    def counts(self, scale: float) -> tuple[Index, ...]:
        """Return for each lane how many notes begin in every ``BIN_PX`` pixels of the whole jam."""
        if scale != self._counts_scale:
            bins = self.bins(scale)
            self._counts_scale = scale
            self._counts = tuple(
                np.bincount(np.clip(row.onset * scale / BIN_PX, 0, bins - 1).astype(np.int64), minlength=bins)
                for row in self.rows
            )
        return self._counts

    def note_at(self, lane: int, at_s: float, share: float, reach_s: float, reach: float) -> int | None:
        """Return the note (index in the jam's columns) at a moment and a height of its lane, if any.

        ``share``: 0 at the lowest pitch, 1 at the highest. ``reach_s``, ``reach``: how far beside it is still
        on it.
        """
        row = self.rows[lane]
        part = self.visible(lane, Span(at_s - reach_s, at_s + reach_s))
        note = self.jam.note[row.place[part]]
        height = np.abs((note - row.low) / (row.high - row.low) - share)
        lasts = (row.onset[part] <= at_s + reach_s) & (row.end[part] >= at_s - reach_s)
        on = np.flatnonzero(lasts & (height <= reach))
        if not len(on):
            return None
        nearest = on[np.argmin(height[on])]
        return int(row.place[part][nearest])

    def _row(self, lane: int) -> Row:
        jam = self.jam
        index = np.flatnonzero(jam.lane == lane)
        index = index[np.argsort(jam.onset_s[index], kind="stable")]
        onset, end, note = jam.onset_s[index], jam.end_s[index], jam.note[index]
        low, high = (int(note.min()), int(note.max())) if len(note) else (60, 60)
        if jam.players[lane].has_keys and len(note):
            played = jam.played[index]
            keys = played[(played >= 0) & (played < 128)]
            low = min(low, int(keys.min(initial=low)))
            high = max(high, int(keys.max(initial=high)))
        missing = max(0, LEAST_SEMITONES - (high - low)) / 2
        level = np.clip((jam.strength[index] - 1) * LOUDNESS_STEPS // 127, 0, LOUDNESS_STEPS - 1)
        reach = np.maximum.accumulate(end) if len(end) else end
        return Row(index, onset, end, reach, low - missing, high + missing, level)


def _silences(jam: ReviewedJam) -> Iterator[Span]:
    """Yield from when to when no engine played; one that never came back, until the end."""
    lost: float | None = None
    for flag in jam.flags:
        if flag.kind is FlagKind.ENGINE_LOST and lost is None:
            lost = flag.at_s
        elif flag.kind is FlagKind.ENGINE_BACK and lost is not None:
            yield Span(lost, flag.at_s)
            lost = None
    if lost is not None:
        yield Span(lost, jam.seconds)
