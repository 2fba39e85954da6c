"""The pacer: real time for a server that has no device."""

import threading
from typing import Any

from improv.engine.grid import Grid
from improv.link.clock import Clock

_NS = 1_000_000_000
_LATE_NS = _NS // 2
"""When it is later than this (the machine slept), it does not try to catch up."""


class Pacer:
    """Tells the server to compute a block whenever the time for one has passed."""

    def __init__(self, server: Any, grid: Grid, clock: Clock) -> None:
        self._server = server
        self._grid = grid
        self._clock = clock
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="pacer", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End; no block is computed after this."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        began, blocks = self._clock.monotonic_ns(), 0
        while True:
            due = began + blocks * self._grid.block * _NS // self._grid.rate
            left = due - self._clock.monotonic_ns()
            if left < -_LATE_NS:
                began, blocks = self._clock.monotonic_ns(), 0
                left = 0
            if self._stop.wait(max(0, left) / _NS):
                return
            self._server.process()
            blocks += 1
