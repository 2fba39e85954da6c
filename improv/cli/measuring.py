"""``improv measure``: an analysis for the window, in a process of its own that ends with its window."""

import os
import sys
from threading import Thread

from improv.analysis.telling import NotTold, answer_bytes, answers, wish_of
from improv.cli.workers import Crew, working
from improv.line import line_of

_LONGEST = 1 << 20
_PIECE_BYTES = 1 << 16
_KINDER = 10
"""People may be playing: whatever they need comes first."""


def serve() -> int:
    """Answer what the first line of standard input asks; end where that is closed. Return the exit status."""
    if hasattr(os, "nice"):
        os.nice(_KINDER)
    raw = b""
    while b"\n" not in raw and len(raw) < _LONGEST:
        piece = os.read(0, _PIECE_BYTES)
        if not piece:
            break
        raw += piece
    # A daemon, because nobody may ever close the other end.
    Thread(target=_end_with_window, name="window", daemon=True).start()
    out = sys.stdout.buffer
    try:
        for answer in answers(wish_of(raw.partition(b"\n")[0]), lambda jobs: working(Crew(jobs))):
            out.write(answer_bytes(answer))
            out.flush()
    except ValueError as error:
        out.write(answer_bytes(NotTold(line_of(error))))
        out.flush()
        return 1
    return 0


def _end_with_window() -> None:
    """Wait until nobody wants to know any more; what is kept is written whole or not at all."""
    while os.read(0, _PIECE_BYTES):
        pass
    os._exit(1)
