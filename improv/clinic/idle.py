"""The idle lock: a vault that nobody has used for a while is locked, but never while it records."""

from improv.link.clock import Clock

IDLE_MINUTES = 15
_NANOSECONDS = 60 * 1_000_000_000


class IdleLock:
    """Says when it is time."""

    def __init__(self, clock: Clock, minutes: float = IDLE_MINUTES) -> None:
        """Take how long nobody has to have used it."""
        self._clock = clock
        self._ns = round(minutes * _NANOSECONDS)
        self._used = clock.monotonic_ns()

    def wait_for(self, minutes: float) -> None:
        """Let it be so long from now on."""
        self._ns = round(minutes * _NANOSECONDS)

    def used(self) -> None:
        """Take in that somebody is there."""
        self._used = self._clock.monotonic_ns()

    def is_due(self, *, recording: bool) -> bool:
        """Say whether it is to be locked now; while it records, somebody is there."""
        if recording:
            self.used()
        return self._clock.monotonic_ns() - self._used >= self._ns
