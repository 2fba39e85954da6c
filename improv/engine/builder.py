"""The builder: makes pools and takes them apart, voice by voice, where the main thread has time."""

import time
from collections import deque
from collections.abc import Callable

from improv.engine.pool import Pool
from improv.link.clock import Clock

REST = 5
"""Times as long as a voice was worked at: the audio callback waits meanwhile."""
BACKLOG = 2
"""While more pools than this wait to be taken apart, that comes first, so that they do not pile up."""
_NEVER = 1 << 62


class Builder:
    """Rests after each voice, so that notes come first."""

    def __init__(self, clock: Clock, worked: Callable[[], int] = time.thread_time_ns) -> None:
        """Take what tells how long this thread has worked in all, in nanoseconds.

        While other programs have the processor, nobody waits for it.
        """
        self._clock = clock
        self._worked = worked
        self._asked: deque[Callable[[], Pool]] = deque()
        self._building: Pool | None = None
        """Of the first of those that are asked for."""
        self._extended: deque[Pool] = deque()
        self._going: deque[Pool] = deque()
        self._rests_until = 0

    @property
    def due(self) -> int:
        """Return when the next voice may be made (monotonic nanoseconds); far away where there is none."""
        return self._rests_until if self._asked or self._extended or self._going else _NEVER

    def begin(self, make: Callable[[], Pool]) -> None:
        """Make a pool and its voices, after those that were asked for before."""
        self._asked.append(make)

    def extend(self, pool: Pool) -> None:
        """Make the spare voices of a pool, after those that are asked for: it has others to sound with."""
        self._extended.append(pool)

    def dismantle(self, pool: Pool) -> None:
        """Take a pool apart, once nothing is to be made, or before that where many wait for it."""
        if pool in self._extended:
            self._extended.remove(pool)
        self._going.append(pool)

    def step(self) -> Pool | None:
        """Make a voice or let one go, if it is time; return the pool that is ready with it."""
        if self._clock.monotonic_ns() < self._rests_until:
            return None
        began = self._worked()
        ready = None
        if self._asked and len(self._going) <= BACKLOG:
            self._building = self._building or self._asked[0]()
            if not self._building.prepare():
                ready, self._building = self._building, None
                self._asked.popleft()
        elif self._extended and len(self._going) <= BACKLOG:
            if not self._extended[0].grow():
                self._extended.popleft()
        elif self._going and not self._going[0].shrink():
            self._going.popleft()
        self._rests_until = self._clock.monotonic_ns() + REST * (self._worked() - began)
        return ready
