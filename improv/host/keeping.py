"""The settings that outlive the program, and their file: written beside the music, now and then."""

from collections.abc import Callable
from pathlib import Path

from improv.host.alarm import Alarm
from improv.host.beside import Beside
from improv.host.loop import Loop
from improv.line import Line, line, line_of
from improv.link.clock import Clock
from improv.session.atomic import CannotWrite
from improv.session.settings import Settings, write_settings

PAUSE_NS = 1_000_000_000
"""A file is written so long after the first change: a fader that moves is written once a second."""


class Keeping:
    """Knows the settings as they are now, and has them written when they change."""

    def __init__(
        self, loop: Loop, clock: Clock, path: Path, settings: Settings, notice: Callable[[Line], None]
    ) -> None:
        """Take the file, what was read from it, and who tells people, once, that it cannot be written."""
        self.settings = settings
        self._clock = clock
        self._path = path
        self._notice = notice
        self._written = settings
        self._has_failed = False
        self._beside = Beside(loop, "improv-settings")
        self._alarm = Alarm(loop, lambda: self._beside.do(self._write, self._tell))

    def change(self, settings: Settings) -> None:
        """Go on with other settings; never waits."""
        if settings != self.settings:
            self.settings = settings
            self._alarm.set(self._clock.monotonic_ns() + PAUSE_NS)

    def close(self) -> None:
        """Write what is not written yet, and wait for it."""
        self._beside.close()
        self._tell(self._write())

    def _write(self) -> Line:
        """Write the settings as they are now, if they have changed; return why that could not be."""
        settings = self.settings
        if settings == self._written:
            return Line()
        try:
            write_settings(self._path, settings)
        except CannotWrite as error:
            return line_of(error)
        self._written = settings
        return Line()

    def _tell(self, problem: Line) -> None:
        if problem and not self._has_failed:
            self._has_failed = True
            self._notice(
                line(
                    "Volume, ceiling and lock hold until the end, and are not remembered: {why}.", why=problem
                )
            )
