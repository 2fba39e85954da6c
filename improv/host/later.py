"""A value that outlives the program, and its file: written beside the music, a while after it changed."""

from collections.abc import Callable
from typing import Generic, TypeVar

from improv.host.alarm import Alarm
from improv.host.beside import Beside
from improv.host.loop import Loop
from improv.line import Line, line_of
from improv.link.clock import Clock
from improv.session.atomic import CannotWrite

PAUSE_NS = 1_000_000_000
"""A file is written so long after the first change: a fader that moves is written once a second."""

T = TypeVar("T")


class Later(Generic[T]):
    """Knows the value as it is now, and has it written when it changes."""

    def __init__(
        self,
        loop: Loop,
        clock: Clock,
        name: str,
        value: T,
        write: Callable[[T], None],
        fail: Callable[[Line], None],
    ) -> None:
        """Take what was read from the file, what writes it, and who is told, once, why that cannot be.

        ``name`` is that of the thread that waits for the disk.
        """
        self.value = value
        self.has_failed = False
        self._clock = clock
        self._write_value = write
        self._fail = fail
        self._written = value
        self._is_written = True
        self._beside = Beside(loop, name)
        self._alarm = Alarm(loop, lambda: self._beside.do(self._write, self._tell))

    def change(self, value: T, pause_ns: int = PAUSE_NS) -> None:
        """Go on with another value, to be written after a while; never waits."""
        if value != self.value:
            self.value = value
            self._alarm.set(self._clock.monotonic_ns() + pause_ns)

    def rewrite(self) -> None:
        """Write the value once more, soon, although it has not changed: it goes elsewhere now."""
        self._is_written = False
        self._alarm.set(self._clock.monotonic_ns())

    def close(self) -> None:
        """Write what is not written yet, and wait for it."""
        self._beside.close()
        self._tell(self._write())

    def _write(self) -> Line:
        """Write the value as it is now, if it has changed; return why that could not be."""
        value = self.value
        if value == self._written and self._is_written:
            return Line()
        try:
            self._write_value(value)
        except CannotWrite as error:
            return line_of(error)
        self._written, self._is_written = value, True
        return Line()

    def _tell(self, problem: Line) -> None:
        if problem and not self.has_failed:
            self.has_failed = True
            self._fail(problem)
