"""The instrument with its window, whose process loads while all the rest is loaded and made ready."""

import os
from dataclasses import dataclass
from typing import NoReturn

from improv.cli.own import is_clinical
from improv.cli.screen import NO_SCREEN, has_screen
from improv.host.child import Main
from improv.host.loop import Loop
from improv.host.window import Window
from improv.link.clock import SystemClock
from improv.ui.begin import main as ui_main


@dataclass(frozen=True)
class OpenedWindow:
    """A window whose process has begun; what it says is heard when the loop runs."""

    loop: Loop
    window: Window


def play_in_window(library: str | None = None) -> NoReturn:
    """Play until somebody closes the window, and end the process. Raises ValueError where it cannot begin.

    ``library``: the address of the clinic's server; None leaves it as it was, empty is none.
    """
    opened = open_window()
    # Loaded only now: this and the window's own modules take the same time, side by side.
    from improv.cli.opening import Wishes
    from improv.cli.playing import play

    play(Wishes(library=library), opened)


def open_window(main: Main = ui_main) -> OpenedWindow:
    """Begin the window's process. Raises ValueError where there is no screen for it."""
    if not has_screen():
        raise ValueError(NO_SCREEN)
    if is_clinical():
        os.umask(0o077)  # whatever the window's process writes is for its owner alone
    clock = SystemClock()
    loop = Loop(clock)
    window = Window(loop, clock, main)
    window.open()
    return OpenedWindow(loop, window)
