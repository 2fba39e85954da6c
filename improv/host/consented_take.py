"""The take of a jam in clinical mode: of those who may be recorded, and of nobody else."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from msgspec.structs import replace

from improv.clinic.gate import Gate, May
from improv.jam.snapshot import Snapshot
from improv.line import Line
from improv.session.records import ClockAnchor, EpochBegan, EpochEnded, Record


class Sealed(Protocol):
    """What writes a sealed take."""

    @property
    def path(self) -> Path | None:
        """Return where; None while there is no file."""

    @property
    def trouble(self) -> Line:
        """Return why nothing can be written at the moment; empty where all is well."""

    def append(self, seq: int, at_ns: int, record: Record) -> None:
        """Take a record; never waits."""

    def end(self, why: str) -> None:
        """Let the last record be written; never waits."""

    def close(self, why: str) -> None:
        """End, and wait until all is safe on the disk."""


OpenSealed = Callable[[Snapshot], Sealed | None]
"""Begins a sealed take with this opening; None where no key is at hand."""


class ConsentedTake:
    """Writes what the gate lets pass; as long as that is nobody's playing, no file is there."""

    in_memory = False

    def __init__(self, opening: Snapshot, may: May, open_writer: OpenSealed) -> None:
        """Take the jam as it is, who may be in the take, and what begins the file."""
        self._gate = Gate(opening, may)
        self._open_writer = open_writer
        self._writer: Sealed | None = None
        self._epoch: tuple[int, EpochBegan] | None = None
        self._anchor: tuple[int, ClockAnchor] | None = None
        self._ended = False
        self._begin()

    @property
    def path(self) -> Path | None:
        """Return where the take is; None while it has no file."""
        return None if self._writer is None else self._writer.path

    @property
    def trouble(self) -> Line:
        """Return why nothing can be written at the moment; empty where all is well."""
        return Line() if self._writer is None else self._writer.trouble

    @property
    def needs_consent(self) -> bool:
        """Say whether nobody is there who may be recorded."""
        return not self._gate.seats

    @property
    def has_begun(self) -> bool:
        """Say whether anything was recorded."""
        return self._writer is not None

    @property
    def is_over(self) -> bool:
        """Say whether the jam has ended."""
        return self._ended

    @property
    def seats(self) -> frozenset[int]:
        """Return the seats of those who are recorded."""
        return frozenset() if self._writer is None else self._gate.seats

    def append(self, seq: int, at_ns: int, record: Record) -> None:
        """Take a record of the jam; what belongs to others is forgotten at once."""
        match record:
            case EpochBegan():
                self._epoch, self._anchor = (at_ns, record), None
            case ClockAnchor():
                self._anchor = at_ns, record
            case EpochEnded():
                self._epoch = None
            case _:
                pass
        passed = self._gate.let(seq, at_ns, record)
        if self._writer is None:
            self._begin()
            return
        for entry in passed:
            self._writer.append(*entry)

    def look_again(self, at_ns: int) -> None:
        """Take in that other people may be recorded now than before."""
        changed = self._gate.look_again(at_ns)
        if self._writer is None:
            self._begin()
            return
        for entry in changed:
            self._writer.append(*entry)

    def end(self, why: str) -> None:
        """The jam is over."""
        self._ended = True
        if self._writer is not None:
            self._writer.end(why)

    def close(self, why: str) -> None:
        """The program ends: what is on the disk is made safe."""
        self._ended = True
        if self._writer is not None:
            self._writer.close(why)

    def _begin(self) -> None:
        """Begin the file, once somebody may be in it: with the jam as it is now."""
        if self._ended or not self._gate.seats:
            return
        opening = self._gate.begin()
        self._writer = self._open_writer(opening)
        if self._writer is None or self._epoch is None:
            return
        at_ns, began = self._epoch
        self._writer.append(self._gate.next_seq(), at_ns, replace(began, snapshot=opening))
        if self._anchor is not None:
            self._writer.append(self._gate.next_seq(), *self._anchor)
