"""One writer of a sidecar at a time, among all programs of this machine, without a file for it."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

if sys.platform == "win32":
    import msvcrt

    _LOCK_AT = (1 << 40) + 1
    """A byte of the take that it never has, beside the one that its writer locks."""
else:
    import fcntl

PATIENCE_S = 2.0
_PAUSE_S = 0.01


@contextmanager
def only_writer(take: Path) -> Iterator[bool]:
    """Be the only one who writes the sidecar of a take, or of any take of its folder; say whether that is so.

    It is not so on network folders that know no locks, and where another program, stopped in the middle,
    does not let go within two seconds: then notes are written all the same, and merged if need be.
    """
    descriptor = _open(take)
    try:
        yield descriptor is not None and _locked(descriptor)
    finally:
        if descriptor is not None:
            os.close(descriptor)  # the lock goes with it


def _open(take: Path) -> int | None:
    try:
        if sys.platform == "win32":
            return os.open(take, os.O_RDWR | os.O_BINARY)
        return os.open(take.parent, os.O_RDONLY | os.O_CLOEXEC | os.O_DIRECTORY)
    except OSError:
        return None


def _locked(descriptor: int) -> bool:
    pause = Event()
    for _ in range(round(PATIENCE_S / _PAUSE_S)):
        try:
            if sys.platform == "win32":
                os.lseek(descriptor, _LOCK_AT, os.SEEK_SET)
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            pause.wait(_PAUSE_S)
        except OSError:
            return False
        else:
            return True
    return False
