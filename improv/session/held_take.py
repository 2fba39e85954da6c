"""Takes that are not on the disk: held in memory until somebody decides, or not recorded at all."""

from collections.abc import Callable
from pathlib import Path

from improv.jam.events import NoteOn
from improv.line import Line
from improv.session.backlog import Encoded
from improv.session.format import encode_entry
from improv.session.records import NANOSECONDS, Record
from improv.session.writer import TakeWriter

OpenWriter = Callable[[], TakeWriter]
"""Begins the take on the disk, with the header of when it began."""


class HeldTake:
    """A take in memory alone. ``keep`` brings all of it to the disk, ``let_go`` forgets it for ever."""

    def __init__(self, open_writer: OpenWriter, ended: Callable[["HeldTake"], None]) -> None:
        """Take what begins the file, and who is told when the jam is over."""
        self._open_writer = open_writer
        self._ended = ended
        self._waiting: list[Encoded] = []
        self._writer: TakeWriter | None = None
        self._is_gone = False
        self._why: str | None = None
        self._players: set[int] = set()
        self._began_ns: int | None = None
        self._last_ns = 0

    @property
    def in_memory(self) -> bool:
        """Say whether nobody has decided yet."""
        return self._writer is None and not self._is_gone

    @property
    def needs_consent(self) -> bool:
        """Say whether it was let go while the jam goes on: then it is recorded no more."""
        return self._is_gone

    @property
    def is_over(self) -> bool:
        """Say whether the jam has ended."""
        return self._why is not None

    @property
    def path(self) -> Path | None:
        """Return where the take is; None while it has no file."""
        return None if self._writer is None else self._writer.path

    @property
    def trouble(self) -> Line:
        """Return why nothing can be written at the moment; empty where all is well."""
        return Line() if self._writer is None else self._writer.trouble

    @property
    def seconds(self) -> float:
        """Return how long it is, from its first record to its last."""
        return 0.0 if self._began_ns is None else (self._last_ns - self._began_ns) / NANOSECONDS

    @property
    def players(self) -> int:
        """Count the players who have sounded."""
        return len(self._players)

    def append(self, seq: int, at_ns: int, record: Record) -> None:
        """Take a record; after ``let_go`` it is forgotten."""
        if self._writer is not None:
            self._writer.append(seq, at_ns, record)
        elif not self._is_gone:
            self._began_ns = at_ns if self._began_ns is None else self._began_ns
            self._last_ns = max(self._last_ns, at_ns)
            if isinstance(record, NoteOn):
                self._players.add(record.player)
            self._waiting.append(Encoded(seq, at_ns, encode_entry(seq, at_ns, record), seq))

    def keep(self) -> None:
        """Write it all to the disk, and go on there."""
        if not self.in_memory:
            return
        self._writer = self._open_writer()
        for encoded in self._waiting:
            self._writer.take(encoded)
        self._waiting.clear()
        if self._why is not None:
            self._writer.end(self._why)

    def let_go(self) -> None:
        """Forget it."""
        self._is_gone = self._writer is None
        self._waiting.clear()

    def end(self, why: str) -> None:
        """The jam is over."""
        if self._why is None:
            self._why = why
            if self._writer is not None:
                self._writer.end(why)
            self._ended(self)

    def close(self, why: str) -> None:
        """The program ends: what is on the disk is made safe, what nobody kept is gone."""
        self.end(why)
        if self._writer is None:
            self.let_go()
        else:
            self._writer.close(why)


class Unrecorded:
    """The take of a jam that nobody may record yet."""

    path: Path | None = None
    trouble = Line()
    in_memory = False
    needs_consent = True

    def append(self, seq: int, at_ns: int, record: Record) -> None:
        """Forget it at once."""

    def end(self, why: str) -> None:
        """Nothing is there to end."""

    def close(self, why: str) -> None:
        """Nothing is there to close."""
