"""One timer that can be put forward: a thing that is to be done at a time, or earlier."""

from collections.abc import Callable

from improv.host.loop import Loop


class Alarm:
    """Calls back at the earliest of the times that it was set to since it last did."""

    def __init__(self, loop: Loop, ring: Callable[[], None]) -> None:
        """Take what is to be done; it looks by itself whether there is anything to do yet."""
        self._loop = loop
        self._ring = ring
        self._due: int | None = None

    def set(self, due: int) -> None:
        """Ring at a monotonic time in nanoseconds, or as soon after it as can be."""
        if self._due is None or due < self._due:
            self._due = due
            self._loop.at(due, lambda: self._ring_at(due))

    def _ring_at(self, due: int) -> None:
        # One that was put forward has rung already.
        if due == self._due:
            self._due = None
            self._ring()
