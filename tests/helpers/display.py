"""A private X display, where a real window opens without disturbing anybody."""

import os
import select
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

STARTS_WITHIN = 30.0  # seconds


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
