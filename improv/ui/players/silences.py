"""Who has been silent, and for how long."""

from collections.abc import Iterable

LONG_NS = 60 * 1_000_000_000
"""Silence that is told: a minute."""


class Silences:
    """Knows when each player was heard last; somebody who came counts as heard then."""

    def __init__(self) -> None:
        self._heard: dict[int, int] = {}
        self._began: int | None = None

    def begin(self, at: int | None) -> None:
        """Forget everybody. The jam has begun at a time, or will with its first note."""
        self._heard.clear()
        self._began = at

    def there(self, seats: Iterable[int], at: int) -> None:
        """These are there now, and nobody else."""
        self._heard = {seat: self._heard.get(seat, at) for seat in seats}

    def heard(self, seat: int, at: int) -> None:
        """Somebody was heard."""
        if self._began is None:
            self._began = at
        if seat in self._heard:
            self._heard[seat] = at

    def minutes(self, seat: int, at: int) -> int:
        """Return for how many whole minutes somebody has been silent while there was a jam."""
        if self._began is None or seat not in self._heard:
            return 0
        return max(0, at - max(self._heard[seat], self._began)) // LONG_NS
