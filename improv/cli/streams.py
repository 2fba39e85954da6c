"""Standard streams and signals as the rest of the program expects them, whoever started it."""

import io
import os
import signal
import sys
from contextlib import suppress

_STREAMS = ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w"))


def open_streams() -> None:
    """Open onto nothing what nobody gave us; what standard output cannot write, it writes as escapes.

    Where standard output is closed, the next file that is opened would be taken for it: a recording, say,
    into which a library writes its complaints.
    """
    for number, name, mode in _STREAMS:
        try:
            os.fstat(number)
        except OSError:
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)  # the lowest that is free: this one
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(number, mode, encoding="utf-8", closefd=False))
    if isinstance(sys.stdout, io.TextIOWrapper):
        with suppress(OSError):  # something else was put in its place since it was opened
            sys.stdout.reconfigure(errors="backslashreplace")


def end_when_asked() -> None:
    """Let a polite kill and a closed terminal end a command as Ctrl-C does, so that no half of a file stays.

    Whoever plays hears them in another way. A terminal that is not to be heard (``nohup``) is not.
    """
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has no SIGHUP
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, lambda heard, _frame: sys.exit(128 + heard))


def flush_streams() -> None:
    """Write what is left to be written; where nobody takes it, end with status 1 and without a complaint."""
    try:
        sys.stdout.flush()
    except OSError:
        # What went wrong was told, or whoever read us has gone; Python would complain at its end as well.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        raise SystemExit(1) from None
