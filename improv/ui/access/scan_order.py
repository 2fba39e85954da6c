"""The order in which pads are offered to somebody who has one switch: rows first where there are many."""

from collections.abc import Sequence
from math import ceil, sqrt

MOST_AT_ONCE = 8
"""Pads that are offered one by one; more are offered by rows first."""
LAPS = 2
"""So often is a row gone through before the rows are offered again."""


class ScanOrder:
    """What is offered now, what comes next, and what becomes of a choice."""

    def __init__(self, rows: Sequence[Sequence[int]]) -> None:
        """Take the pads by row, in the order in which they are to be offered."""
        pads = [pad for row in rows for pad in row]
        self._rows: list[tuple[int, ...]] = []
        """Empty where the pads are few enough to be offered one by one."""
        if len(pads) > MOST_AT_ONCE:
            self._rows = [tuple(row) for row in rows if row] if len(rows) > 1 else _parts(pads)
        self._pads = tuple(pads)
        self._row: int | None = None
        self._at = 0
        self._passed = 0
        """How many were passed since the last choice."""

    @property
    def offers_rows(self) -> bool:
        """Say whether a row is offered, and not a pad."""
        return bool(self._rows) and self._row is None

    @property
    def number(self) -> int:
        """Return which of those that are offered in turn it is, from 0."""
        return self._at

    @property
    def offered(self) -> tuple[int, ...]:
        """Return the pads that are offered now: one, a row, or none where there are none."""
        if self.offers_rows:
            return self._rows[self._at]
        turn = self._turn
        return (turn[self._at],) if turn else ()

    def go(self, steps: int = 1) -> None:
        """Go on to what comes next, round and round; a row that nobody chooses from is left."""
        for _ in range(steps):
            count = len(self._rows) if self.offers_rows else len(self._turn)
            self._at = (self._at + 1) % max(1, count)
            self._passed += 1
            if self._row is not None and self._passed >= LAPS * count:
                self._at, self._row, self._passed = self._row, None, 0

    def choose(self) -> int | None:
        """Choose what is offered; return the pad to play, or None where a row was chosen."""
        self._passed = 0
        if self.offers_rows:
            self._row, self._at = self._at, 0
            return None
        offered = self.offered
        return offered[0] if offered else None

    @property
    def _turn(self) -> tuple[int, ...]:
        return self._pads if self._row is None else self._rows[self._row]


def _parts(pads: Sequence[int]) -> list[tuple[int, ...]]:
    """Return one long row in parts, about as many as there are pads in each."""
    size = ceil(sqrt(len(pads)))
    return [tuple(pads[start : start + size]) for start in range(0, len(pads), size)]
