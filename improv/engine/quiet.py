"""Keeps what C libraries print away from people: JACK and ALSA write pages where all is well."""

import os
import sys


def silence_libraries() -> None:
    """Send C's standard output and error nowhere for the rest of this process; Python keeps its own."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for name, number in (("stdout", 1), ("stderr", 2)):
        try:
            kept = os.dup(number)
        except OSError:  # a program without a console has none
            continue
        os.dup2(nowhere, number)
        setattr(sys, name, os.fdopen(kept, "w", buffering=1, errors="backslashreplace"))
    os.close(nowhere)
