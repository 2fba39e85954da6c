"""The builder: makes pools and takes them apart, voice by voice, where the main thread has time."""

from collections import deque

from improv.engine.pool import Pool
from improv.link.clock import Clock

REST = 5
"""Times as long as a voice took: the audio callback waits while one is made."""
_NEVER = 1 << 62


class Builder:
    """Rests after each voice, so that notes come first."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._building: deque[Pool] = deque()
        self._going: deque[Pool] = deque()
        self._rests_until = 0

    @property
    def due(self) -> int:
        """Return when the next voice may be made (monotonic nanoseconds); far away where there is none."""
        return self._rests_until if self._building or self._going else _NEVER

    def begin(self, pool: Pool) -> None:
        """Make the voices of a pool, after those that were begun before."""
        self._building.append(pool)

    def dismantle(self, pool: Pool) -> None:
        """Take a pool apart, once nothing is to be made."""
        self._going.append(pool)

    def step(self) -> Pool | None:
        """Make a voice or let one go, if it is time; return the pool that is ready with it."""
        began = self._clock.monotonic_ns()
        if began < self._rests_until:
            return None
        ready = None
        if self._building:
            if not self._building[0].prepare():
                ready = self._building.popleft()
        elif self._going and not self._going[0].shrink():
            self._going.popleft()
        now = self._clock.monotonic_ns()
        self._rests_until = now + REST * (now - began)
        return ready
