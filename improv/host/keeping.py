"""The settings that outlive the program, and their file: written beside the music, now and then."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from improv.host.later import PAUSE_NS as PAUSE_NS
from improv.host.later import Later
from improv.host.loop import Loop
from improv.line import Line, line
from improv.link.clock import Clock
from improv.session.settings import Settings, write_settings


class Keeping:
    """Knows the settings as they are now, and has them written when they change."""

    def __init__(
        self, loop: Loop, clock: Clock, path: Path, settings: Settings, notice: Callable[[Line], None]
    ) -> None:
        """Take the file, what was read from it, and who tells people, once, that it cannot be written."""
        self._notice = notice
        self._later = Later(
            loop, clock, "improv-settings", settings, partial(write_settings, path), self._tell
        )

    @property
    def settings(self) -> Settings:
        """Return the settings."""
        return self._later.value

    @property
    def has_failed(self) -> bool:
        """Say whether they could not be written."""
        return self._later.has_failed

    def change(self, settings: Settings) -> None:
        """Go on with other settings; never waits."""
        self._later.change(settings)

    def close(self) -> None:
        """Write what is not written yet, and wait for it."""
        self._later.close()

    def _tell(self, problem: Line) -> None:
        self._notice(
            line("Volume, ceiling and lock hold until the end, and are not remembered: {why}.", why=problem)
        )
