"""A private X display, where a real window opens without disturbing anybody."""

import os
import select
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress

STARTS_WITHIN = 30.0  # seconds
PATIENCE, TRIES = 30.0, 20
"""Seconds for one thing that is done, and how often a window is looked for."""


@contextmanager
def running_display(width: int = 1280, height: int = 800) -> Iterator[str]:
    """The name of a display, such as `:7`, that is gone at the end."""
    reader, writer = os.pipe()
    with os.fdopen(reader, "rb") as answer:
        # Xvfb itself takes the first free number and tells it, so that nobody else can get in between.
        screen = ["-screen", "0", f"{width}x{height}x24"]
        process = subprocess.Popen(
            # Should the tests be killed, it goes too.
            [
                "setpriv",
                "--pdeathsig",
                "TERM",
                "Xvfb",
                "-displayfd",
                str(writer),
                *screen,
                "-nolisten",
                "tcp",
                "-noreset",
            ],
            pass_fds=[writer],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writer)
        try:
            readable, _, _ = select.select([answer], [], [], STARTS_WITHIN)
            number = answer.readline().strip().decode() if readable else ""
            if not number:
                raise RuntimeError("Xvfb did not start")
            yield f":{number}"
        finally:
            process.terminate()
            process.wait()


def at_the_display(*arguments: str) -> str:
    """Use the display as a person does, by `xdotool`; return what it says."""
    told = subprocess.run(
        ["xdotool", *arguments], capture_output=True, text=True, timeout=PATIENCE, check=True
    )
    return told.stdout.strip()


def window_on_the_display(*which: str) -> str:
    """Wait for a visible window, such as ``("--name", "^Improv")``; return the number of the topmost.

    A search fails where a window goes while it is looked at, as Qt's small helpers do; it is begun again.
    """
    for _ in range(TRIES):
        with suppress(subprocess.CalledProcessError):
            found = at_the_display("search", "--sync", "--onlyvisible", *which)
            if found:
                return found.splitlines()[-1]
    raise AssertionError(f"no window {which}")
