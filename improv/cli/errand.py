"""What the window wants to be taken away, done in a process of its own: ``improv fulfil``."""

import os
import sys
from threading import Event, Thread

from improv.cli.fulfilling import fulfil
from improv.line import line_of
from improv.session.out.arriving import PassphraseNeeded
from improv.session.out.wishes import Answer, Failed, Progress, Stopped, answer_bytes, errand_of

_LONGEST_ERRAND = 1 << 20
_PIECE_BYTES = 1 << 16
_STEP = 0.01
"""A window is told of every hundredth."""


def serve() -> int:
    """Do the errand that standard input says, and answer on standard output; return the exit status.

    Once standard input is closed, it stops.
    """
    raw, rest = _first_line()
    stop = Event()
    # A daemon, because nobody may ever close the other end.
    Thread(target=_watch, args=(stop, rest), name="errand", daemon=True).start()
    told = -1.0

    def advance(done: float) -> None:
        nonlocal told
        if stop.is_set():
            raise Stopped
        if done >= told + _STEP:
            told = done
            _say(Progress(done))

    try:
        done = fulfil(errand_of(raw), advance)
    except Stopped:
        return 1
    except (ValueError, OSError) as error:
        _say(Failed(line_of(error), isinstance(error, PassphraseNeeded)))
        return 1
    _say(done)
    return 0


def _first_line() -> tuple[bytes, bool]:
    """Return the first line of standard input, and whether it is open still."""
    raw = b""
    while b"\n" not in raw and len(raw) < _LONGEST_ERRAND:
        piece = os.read(0, _PIECE_BYTES)
        if not piece:
            return raw, False
        raw += piece
    return raw.partition(b"\n")[0], True


def _watch(stop: Event, is_open: bool) -> None:
    while is_open and os.read(0, _PIECE_BYTES):
        pass
    stop.set()


def _say(answer: Answer) -> None:
    sys.stdout.buffer.write(answer_bytes(answer))
    sys.stdout.buffer.flush()
