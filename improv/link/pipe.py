"""One-way pipes between processes, which never make their writer wait.

``multiprocessing`` makes the pipe and carries its end into the child; on POSIX the bytes then go through
the file descriptor itself, since ``Connection.poll`` costs more than all the rest of a hop.
"""

import os
import struct
import sys
from collections import deque
from multiprocessing.connection import Connection
from typing import Any

import msgspec

from improv.link.messages import decoder_of, encode

_LENGTH = struct.Struct("<I")
_READ_BYTES = 1 << 16
LARGEST_BYTES = 1 << 26
"""A longer message means that the other side is not what we take it for."""
_ON_WINDOWS = sys.platform == "win32"


class Sender:
    """The writing end. What does not fit into the pipe waits here and goes first next time."""

    def __init__(self, connection: "Connection[bytes, bytes]") -> None:
        """Take a connection made by ``multiprocessing.Pipe(duplex=False)``."""
        self._connection = connection
        self._waiting: deque[memoryview] = deque()
        self.broken = False
        """The reader is gone."""
        self._torn = False
        if not _ON_WINDOWS:
            os.set_blocking(connection.fileno(), False)

    @property
    def waiting(self) -> int:
        """Count the messages that wait for room."""
        return len(self._waiting)

    @property
    def is_full(self) -> bool:
        """Say whether something waits for room in the pipe."""
        return bool(self._waiting)

    def send(self, message: msgspec.Struct, *, droppable: bool = False) -> None:
        """Send a message, now or as soon as there is room; a droppable one is left out when there is none."""
        if self._waiting:
            self.flush()
        if self.broken or (droppable and self._waiting):
            return
        raw = encode(message)
        if _ON_WINDOWS:
            self._send_whole(raw)
            return
        self._waiting.append(memoryview(_LENGTH.pack(len(raw)) + raw))
        self.flush()

    def flush(self) -> None:
        """Write as much of what waits as the pipe takes."""
        while self._waiting and not self.broken:
            first = self._waiting[0]
            try:
                written = os.write(self._connection.fileno(), first)
            except BlockingIOError:
                return
            except OSError:
                self._break()
                return
            self._torn = written < len(first)
            if self._torn:
                self._waiting[0] = first[written:]
            else:
                self._waiting.popleft()

    def forget(self) -> None:
        """Drop what waits, but for a message of which the reader has the beginning already."""
        first = self._waiting[0] if self._torn else None
        self._waiting.clear()
        if first is not None:
            self._waiting.append(first)

    def close(self) -> None:
        """Hang up."""
        self._waiting.clear()
        self._connection.close()
        self.broken = True

    def _send_whole(self, raw: bytes) -> None:
        try:
            self._connection.send_bytes(raw)
        except OSError:
            self._break()

    def _break(self) -> None:
        self._waiting.clear()
        self.broken = True


class Receiver:
    """The reading end: gives whole messages of one union, and never waits."""

    def __init__(self, connection: "Connection[bytes, bytes]", union: object) -> None:
        """Take a connection made by ``multiprocessing.Pipe(duplex=False)`` and what comes through it."""
        self._connection = connection
        self._decode = decoder_of(union).decode
        self._read = bytearray()
        self.ended = False
        """The writer is gone, and everything it wrote has been given."""
        if not _ON_WINDOWS:
            os.set_blocking(connection.fileno(), False)

    def receive(self) -> list[Any]:
        """Return the messages that have come; an empty list where there is none.

        A message that is none of the union raises msgspec.DecodeError: both ends are ours, so it is a bug.
        """
        if _ON_WINDOWS:
            return self._receive_whole()
        while not self.ended:
            try:
                raw = os.read(self._connection.fileno(), _READ_BYTES)
            except BlockingIOError:
                break
            except OSError:
                raw = b""
            if not raw:
                self.ended = True
            self._read += raw
            if len(raw) < _READ_BYTES:
                break
        return self._messages()

    @property
    def connection(self) -> "Connection[bytes, bytes]":
        """Return what a loop waits for."""
        return self._connection

    def close(self) -> None:
        """Hang up."""
        self._connection.close()
        self.ended = True

    def _messages(self) -> list[Any]:
        found = []
        start, read = 0, self._read
        while len(read) - start >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(read, start)
            if length > LARGEST_BYTES:
                raise msgspec.DecodeError(f"a message of {length} bytes")
            end = start + _LENGTH.size + length
            if len(read) < end:
                break
            try:
                found.append(self._decode(bytes(read[start + _LENGTH.size : end])))
            except msgspec.DecodeError:
                del read[:end]
                raise
            start = end
        if start:
            del read[:start]
        return found

    def _receive_whole(self) -> list[Any]:
        found = []
        try:
            while self._connection.poll():
                found.append(self._decode(self._connection.recv_bytes(LARGEST_BYTES)))
        except (EOFError, OSError):
            self.ended = True
        return found
