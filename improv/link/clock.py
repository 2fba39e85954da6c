"""Time as an object, so that a test can turn it by hand."""

import time
from typing import Protocol


class Clock(Protocol):
    """Where the time comes from."""

    def monotonic_ns(self) -> int:
        """Return nanoseconds that only ever go forward, the same for all processes of this machine."""

    def wall_ns(self) -> int:
        """Return nanoseconds since 1970, which may be set back."""


class SystemClock:
    """The machine's own clock."""

    def monotonic_ns(self) -> int:
        """Return ``time.monotonic_ns()``."""
        return time.monotonic_ns()

    def wall_ns(self) -> int:
        """Return ``time.time_ns()``."""
        return time.time_ns()
