"""The right to move a take, to put another file in its place, or to delete it: nobody else holds it then."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from improv.line import line
from improv.session.atomic import CannotWrite
from improv.session.notebook.locking import PATIENCE_S, only_writer
from improv.session.storage import reopen_take

if sys.platform == "win32":
    import ctypes
    from threading import Event

    _DELETE, _SHARE_ALL, _OPEN_EXISTING = 0x0001_0000, 7, 3
    _SHARING_VIOLATION = 32
    _PAUSE_S = 0.01


class HeldOpen(CannotWrite):
    """A take is being recorded, or another program holds it, so it stays as and where it is; one line."""


@contextmanager
def only_mover(take: Path) -> Iterator[None]:
    """Be the only one who has a take open for writing, and who writes beside it, for as long as it is moved.

    On Windows a file that anybody has open cannot be moved, so there the lock of ``only_writer``, which is an
    open file, would be in its own way: it is asked instead whether somebody has the take open, for two
    seconds at most. Raises HeldOpen; a take that is not there is nobody's.
    """
    if sys.platform == "win32":
        if not _can_be_moved(take):
            raise _held(take)
        yield
        return
    with only_writer(take), _held_here(take):
        yield


@contextmanager
def _held_here(take: Path) -> Iterator[None]:
    try:
        file = reopen_take(take)
        is_held = file is None
    except OSError:
        file, is_held = None, False  # it is gone, or may not be written: then nobody else writes it either
    if is_held:
        raise _held(take)
    try:
        yield
    finally:
        if file is not None:
            file.close()


def _held(take: Path) -> HeldOpen:
    return HeldOpen(
        line(
            "{file} is being recorded, or another program has it open: it stays as it is. End the jam or "
            "close it there, then try again.",
            file=take.name,
        )
    )


if sys.platform == "win32":

    def _can_be_moved(take: Path) -> bool:
        """Ask for the right to delete; Windows refuses it while anybody has the file open unshared."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateFileW.restype = ctypes.c_void_p
        kernel.CloseHandle.argtypes = [ctypes.c_void_p]
        pause = Event()
        for _ in range(round(PATIENCE_S / _PAUSE_S)):
            handle = kernel.CreateFileW(str(take), _DELETE, _SHARE_ALL, None, _OPEN_EXISTING, 0, None)
            if handle not in (None, ctypes.c_void_p(-1).value):
                kernel.CloseHandle(handle)
                return True
            if ctypes.get_last_error() != _SHARING_VIOLATION:
                return True  # it is not there, or may not be changed: the move itself says why
            pause.wait(_PAUSE_S)
        return False
