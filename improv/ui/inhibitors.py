"""How each system is asked not to go to sleep. What cannot be asked says nothing."""

import ctypes
import os
import sys

from PyQt6.QtCore import QProcess

from improv.ui.awake import Inhibitor

_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2
"""Of SetThreadExecutionState: until told otherwise; no sleep; no blank screen."""


def own_inhibitor() -> Inhibitor:
    """Return what suits this system."""
    if sys.platform == "win32":
        return Windows()
    if sys.platform == "darwin":
        return Caffeinate()
    from improv.ui.inhibit_bus import Bus  # other systems have no such bus

    return Bus()


class Windows:
    """Asks Windows; it forgets this by itself when the process ends."""

    def hold(self) -> None:
        """Keep it awake."""
        self._set(_CONTINUOUS | _SYSTEM | _DISPLAY)

    def release(self) -> None:
        """Let it sleep again."""
        self._set(_CONTINUOUS)

    def _set(self, state: int) -> None:
        libraries = getattr(ctypes, "windll", None)
        if libraries is not None:
            libraries.kernel32.SetThreadExecutionState(ctypes.c_uint(state))


class Caffeinate:
    """Lets macOS' own program keep the machine awake for as long as this process lives."""

    def __init__(self) -> None:
        self._process = QProcess()

    def hold(self) -> None:
        """Keep it awake."""
        self._process.start("caffeinate", ["-d", "-i", "-w", str(os.getpid())])

    def release(self) -> None:
        """Let it sleep again."""
        self._process.kill()
        self._process.waitForFinished()
