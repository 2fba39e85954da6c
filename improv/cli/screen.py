"""Whether there is a screen for a window."""

import os
import sys

NO_SCREEN = "no screen here: `improv jam` plays without a window, `improv demo` needs nothing at all"


def has_screen() -> bool:
    """Say whether a window can open; a Qt platform that somebody chose is taken at its word."""
    told = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(variable) for variable in told)
