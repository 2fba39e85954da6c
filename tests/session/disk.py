"""A disk in memory that can be full, slow or broken when a test wants it."""

import errno
from pathlib import Path
from threading import Condition, Event

from improv.session.format import Take, decode_take

PATIENCE = 20.0
"""Seconds that a test waits for what ought to take milliseconds."""


class FakeDisk:
    """Creates files in memory. ``room`` is what still fits; ``piece`` the most that one call writes."""

    def __init__(self, room: int = 1 << 30, piece: int = 1 << 30) -> None:
        self.changed = Condition()
        self.files: list[FakeFile] = []
        self.room = room
        self.piece = piece
        self.refuses: dict[Path, OSError] = {}
        """Folders that will have no file."""
        self.write_error: OSError | None = None
        self.truncate_error: OSError | None = None
        self.sync_error: OSError | None = None
        self.sync_goes_on = Event()
        """Cleared, a sync stalls."""
        self.sync_goes_on.set()
        self.syncs = 0
        self.writes = 0

    def __call__(self, folder: Path, name: str) -> "FakeFile":
        if folder in self.refuses:
            raise self.refuses[folder]
        file = FakeFile(self, folder / name)
        self.files.append(file)
        return file

    @property
    def take(self) -> Take:
        """The newest file, read."""
        with self.changed:
            return decode_take(bytes(self.files[-1].data), "fake.jam")

    def wait_for_records(self, count: int) -> None:
        """Wait until so many records are in the newest file."""
        with self.changed:
            assert self.changed.wait_for(
                lambda: bool(self.files) and len(self.files[-1].data) > 0 and len(self.take.records) >= count,
                PATIENCE,
            )

    def wait_for_writes(self, count: int) -> None:
        """Wait until the disk was asked so many times more to write."""
        with self.changed:
            goal = self.writes + count
            assert self.changed.wait_for(lambda: self.writes >= goal, PATIENCE)


class FakeFile:
    """One of its files."""

    def __init__(self, disk: FakeDisk, path: Path) -> None:
        self.path = path
        self.data = bytearray()
        self.closed = False
        self._disk = disk

    def write(self, data: memoryview) -> int:
        disk = self._disk
        with disk.changed:
            assert not self.closed
            disk.writes += 1
            disk.changed.notify_all()
            if disk.write_error is not None:
                raise disk.write_error
            size = min(len(data), disk.piece, disk.room)
            if size == 0:
                raise OSError(errno.ENOSPC, "No space left on device")
            disk.room -= size
            self.data += data[:size]
            return size

    def truncate(self, size: int) -> None:
        disk = self._disk
        with disk.changed:
            if disk.truncate_error is not None:
                raise disk.truncate_error
            disk.room += len(self.data) - size
            del self.data[size:]

    def sync(self) -> None:
        disk = self._disk
        with disk.changed:
            disk.syncs += 1
            disk.changed.notify_all()
        assert disk.sync_goes_on.wait(PATIENCE)
        if disk.sync_error is not None:
            raise disk.sync_error

    def sync_folder(self) -> None:
        pass

    def close(self) -> None:
        self.closed = True

    def discard(self) -> None:
        self.closed = True
        self._disk.room += len(self.data)
        self._disk.files.remove(self)
