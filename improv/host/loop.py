"""The host's loop: one thread that waits for pipes, timers and wake-ups, and does one thing at a time."""

import heapq
import selectors
import sys
from collections.abc import Callable
from itertools import count
from multiprocessing import Pipe
from multiprocessing.connection import Connection, wait
from typing import Protocol

from improv.link.clock import Clock

_ON_WINDOWS = sys.platform == "win32"
_LONGEST_WAIT_NS = 250_000_000
_NS = 1_000_000_000


class Waitable(Protocol):
    """Anything that a loop can wait for."""

    def fileno(self) -> int:
        """Return the descriptor."""


class Loop:
    """Calls back when something is readable, when a time has come, or when another thread wakes it."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._selector = selectors.DefaultSelector()
        self._watched: dict[Waitable, Callable[[], None]] = {}
        self._timers: list[tuple[int, int, Callable[[], None]]] = []
        self._order = count()
        self._woken, self._waker = Pipe(duplex=False)
        self._on_wake: Callable[[], None] = lambda: None
        self._wake_pending = False
        self._stopping = False
        self.watch(self._woken, self._drain_wake)

    @property
    def now(self) -> int:
        """Return the monotonic nanoseconds now."""
        return self._clock.monotonic_ns()

    def on_wake(self, callback: Callable[[], None]) -> None:
        """Say what is done after ``wake``."""
        self._on_wake = callback

    def wake(self) -> None:
        """End the present wait. Any thread may call it, at any rate: wakes that are pending count as one."""
        if not self._wake_pending:
            self._wake_pending = True
            self._waker.send_bytes(b"w")

    def watch(self, readable: Waitable, callback: Callable[[], None]) -> None:
        """Call back whenever this can be read."""
        self._watched[readable] = callback
        if not _ON_WINDOWS:
            self._selector.register(readable, selectors.EVENT_READ, readable)

    def unwatch(self, readable: Waitable) -> None:
        """Wait for this no longer; call it before the thing is closed."""
        if self._watched.pop(readable, None) is not None and not _ON_WINDOWS:
            self._selector.unregister(readable)

    def at(self, when_ns: int, callback: Callable[[], None]) -> None:
        """Call back once, at a monotonic time or as soon after it as can be."""
        heapq.heappush(self._timers, (when_ns, next(self._order), callback))

    def after(self, seconds: float, callback: Callable[[], None]) -> None:
        """Call back once, in so many seconds."""
        self.at(self._clock.monotonic_ns() + int(seconds * _NS), callback)

    def every(self, seconds: float, callback: Callable[[], None]) -> None:
        """Call back again and again, so many seconds apart."""

        def again() -> None:
            callback()
            self.after(seconds, again)

        self.after(seconds, again)

    def run(self, until: Callable[[], bool] = lambda: False) -> None:
        """Go on until ``stop`` is called or the condition holds (asked after every turn)."""
        self._stopping = False
        while not self._stopping and not until():
            self.turn()

    def stop(self) -> None:
        """End ``run`` after this turn; a signal handler or another thread may call it."""
        self._stopping = True
        self.wake()

    def turn(self) -> None:
        """Wait once, for a quarter of a second at most, and do what is due."""
        now = self._clock.monotonic_ns()
        limit = now + _LONGEST_WAIT_NS
        until = min(self._timers[0][0], limit) if self._timers else limit
        for readable in self._ready(max(0, until - now) / _NS):
            callback = self._watched.get(readable)
            if callback is not None:  # else an earlier callback of this turn has closed it
                callback()
        now = self._clock.monotonic_ns()
        while self._timers and self._timers[0][0] <= now:
            heapq.heappop(self._timers)[2]()

    def close(self) -> None:
        """Let go of the descriptors."""
        self._selector.close()
        self._woken.close()
        self._waker.close()

    def _ready(self, seconds: float) -> list[Waitable]:
        if _ON_WINDOWS:
            pipes = [readable for readable in self._watched if isinstance(readable, Connection)]
            return [ready for ready in wait(pipes, seconds) if isinstance(ready, Connection)]
        return [key.data for key, _ in self._selector.select(seconds)]

    def _drain_wake(self) -> None:
        self._woken.recv_bytes()
        # Cleared before the work: what comes while it is done wakes the loop again.
        self._wake_pending = False
        self._on_wake()
