"""How much may come in a time: bursts of a size, and so many in the long run."""

_SECOND_NS = 1_000_000_000


class Budget:
    """Counts what comes against what may come; pure, with the time passed in (monotonic nanoseconds)."""

    def __init__(self, burst: int, per_second: int) -> None:
        self._burst = burst
        self._per_second = per_second
        self._left = float(burst)
        self._counted_at: int | None = None
        self.is_spent = False
        """More came than may, and half a burst is not saved up again yet."""

    def spend(self, at: int) -> bool:
        """Return whether one more may come at a time."""
        self._save(at)
        if self._left < 1.0:
            self.is_spent = True
            return False
        self._left -= 1.0
        return True

    def look(self, at: int) -> bool:
        """Return whether it is spent at a time."""
        self._save(at)
        return self.is_spent

    def _save(self, at: int) -> None:
        passed = 0 if self._counted_at is None else max(0, at - self._counted_at)
        self._counted_at = at
        self._left = min(float(self._burst), self._left + passed * self._per_second / _SECOND_NS)
        if self._left >= self._burst / 2:
            self.is_spent = False
