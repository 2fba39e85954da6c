"""The file of a take on the disk: created once, locked while it is written, never replaced."""

import errno
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import gettempdir
from typing import Protocol

from improv.line import line

if sys.platform == "win32":
    import msvcrt

    _NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_BINARY
    _OLD = os.O_RDWR | os.O_BINARY
else:
    import fcntl

    _NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
    _OLD = os.O_RDWR | os.O_CLOEXEC

_LOCK_AT = 1 << 40
"""Windows locks bytes against everybody's reading, so it locks one that no take ever has."""
_MOST_NAMES = 1000


class TakeFile(Protocol):
    """Where the bytes of a take go. Every method raises OSError where the disk will not."""

    path: Path

    def write(self, data: memoryview) -> int:
        """Write at the end as many of the bytes as there is room for, and return how many."""

    def truncate(self, size: int) -> None:
        """Cut the file to so many bytes."""

    def sync(self) -> None:
        """Wait until what was written would survive a power cut."""

    def sync_folder(self) -> None:
        """Wait until the name of the file would survive a power cut."""

    def close(self) -> None:
        """Close the file and let its lock go."""

    def discard(self) -> None:
        """Close and remove a file that was created for nothing."""


Storage = Callable[[Path, str], TakeFile]
"""Creates the file of a take: in a folder, by a name. Raises OSError where it cannot."""


class DiskFile:
    """A take's file on a disk, locked for as long as it is open."""

    def __init__(self, path: Path, descriptor: int) -> None:
        """Take an open descriptor; see ``create_take`` and ``reopen_take``."""
        self.path = path
        self._descriptor = descriptor

    def write(self, data: memoryview) -> int:
        """Write at the end."""
        return os.write(self._descriptor, data)

    def truncate(self, size: int) -> None:
        """Cut, and go to the new end."""
        os.ftruncate(self._descriptor, size)
        os.lseek(self._descriptor, size, os.SEEK_SET)

    def read(self, start: int, size: int) -> bytes:
        """Read up to so many bytes from a place on, and go to the end."""
        os.lseek(self._descriptor, start, os.SEEK_SET)
        data = bytearray()
        while len(data) < size and (piece := os.read(self._descriptor, size - len(data))):
            data += piece
        os.lseek(self._descriptor, 0, os.SEEK_END)
        return bytes(data)

    def sync(self) -> None:
        """Sync the data (and, where the system knows no difference, all about the file)."""
        sync_data: Callable[[int], None] = getattr(os, "fdatasync", os.fsync)
        sync_data(self._descriptor)
        if os.fstat(self._descriptor).st_nlink == 0:
            raise FileNotFoundError(errno.ENOENT, line("the file was deleted"), str(self.path))

    def sync_folder(self) -> None:
        """Sync the folder; Windows has no such thing and needs none."""
        sync_folder(self.path.parent)

    def close(self) -> None:
        """Close; the lock goes with the descriptor."""
        os.close(self._descriptor)

    def discard(self) -> None:
        """Close and remove."""
        self.close()
        with suppress(OSError):
            self.path.unlink()


def create_take(folder: Path, name: str) -> DiskFile:
    """Create a new file for its owner alone; where the name exists, the same with -2, -3 and so on.

    The folder is made where it is missing. Raises OSError, also where others may rename what is in it.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    _refuse_the_folder_of_others(folder)
    wanted = folder / name
    for number in range(1, _MOST_NAMES):
        path = wanted if number == 1 else wanted.with_stem(f"{wanted.stem}-{number}")
        try:
            descriptor = os.open(path, _NEW, 0o600)
        except FileExistsError:
            continue
        # Somebody who looks for interrupted takes may have got hold of it first, for a moment.
        _lock(descriptor, wait=True)
        return DiskFile(path, descriptor)
    raise FileExistsError(errno.EEXIST, f"there are {_MOST_NAMES} files of that name", str(wanted))


def _refuse_the_folder_of_others(folder: Path) -> None:
    """Raise OSError for a folder that somebody else has made among the temporary files of all."""
    if (
        sys.platform != "win32"
        and folder.parent == Path(gettempdir())
        and folder.stat().st_uid != os.getuid()
    ):
        raise PermissionError(errno.EACCES, "it is somebody else's", str(folder))


def begin_take(
    folders: Sequence[Path], name: str, start: bytes, storage: Storage = create_take
) -> tuple[TakeFile, OSError | None]:
    """Create a take in the first folder that will have it, and write its start.

    Returns also what was wrong with the first folder, if it was not that one. Raises the first folder's
    OSError where none will have it.
    """
    first_problem: OSError | None = None
    for folder in folders:
        try:
            file = storage(folder, name)
        except OSError as error:
            first_problem = first_problem or error
            continue
        try:
            write_all(file, start)
        except OSError as error:
            file.discard()
            first_problem = first_problem or error
            continue
        return file, first_problem
    raise first_problem or FileNotFoundError(errno.ENOENT, "no folder to record in")


def write_all(file: TakeFile, data: bytes, done: Callable[[int], None] | None = None) -> None:
    """Write all of the bytes, in as many pieces as it takes; ``done`` is told of every piece.

    Raises OSError.
    """
    rest = memoryview(data)
    while rest:
        size = file.write(rest)
        if size == 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        rest = rest[size:]
        if done is not None:
            done(size)


def reopen_take(path: Path) -> DiskFile | None:
    """Open an existing take to go on writing it; None while a living process does, or where nobody can tell.

    Raises OSError where it may not be written at all.
    """
    descriptor = os.open(path, _OLD)
    if not _lock(descriptor):
        os.close(descriptor)
        return None
    os.lseek(descriptor, 0, os.SEEK_END)
    return DiskFile(path, descriptor)


def is_being_written(path: Path) -> bool:
    """Say whether a living process writes this take."""
    try:
        file = reopen_take(path)
    except OSError:
        return False
    if file is None:
        return True
    file.close()
    return False


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder would survive a power cut."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _lock(descriptor: int, *, wait: bool = False) -> bool:
    """Take the lock and say so; some network folders have none, and then nobody must go on with a file."""
    try:
        if sys.platform == "win32":
            os.lseek(descriptor, _LOCK_AT, os.SEEK_SET)
            try:
                msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
            finally:
                os.lseek(descriptor, 0, os.SEEK_SET)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
