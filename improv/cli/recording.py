"""Wiring for recording: where takes go, how they are named, and what is said about the disk."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from improv import __version__
from improv.cli.layout import captured
from improv.host.capture import Capture
from improv.host.clinic import OpenWriter
from improv.host.consented_take import ConsentedTake
from improv.host.held_jams import HeldJams
from improv.host.taping import Taping, Writer
from improv.jam.snapshot import Snapshot
from improv.line import Line, line
from improv.link.clock import Clock
from improv.link.look import Keeping
from improv.session.backlog import Backlog
from improv.session.format import read_take
from improv.session.held_take import Unrecorded
from improv.session.library import default_folders, recovered, take_name
from improv.session.out.arriving import finish_arrivals
from improv.session.records import NANOSECONDS, Header
from improv.session.score import parts_of
from improv.session.sealing import TakeKey
from improv.session.space import free_bytes, measured_rate, space_warning
from improv.session.writer import TakeWriter

MOST_WAITING_BYTES = 1 << 28
"""Of a take that waits for the disk: more than a day of playing."""
LOOK_SECONDS = 10.0
"""How often the free space is looked at."""


def utc_offset_s(clock: Clock) -> int:
    """Return the seconds that local time is ahead of UTC now."""
    offset = datetime.fromtimestamp(clock.wall_ns() / NANOSECONDS).astimezone().utcoffset()
    return 0 if offset is None else int(offset.total_seconds())


class Recording:
    """Opens the writer of every take, and looks after the disk that it goes to."""

    def __init__(
        self,
        clock: Clock,
        out: Path | None,
        capture: Path | None,
        seed: int,
        say: Callable[[Line], None],
        held: HeldJams | None = None,
        consented: Callable[[Snapshot, OpenWriter], ConsentedTake | Unrecorded] = lambda *_: Unrecorded(),
    ) -> None:
        """Take the files asked for, where any are, who is told of trouble, and who decides what is kept.

        ``consented`` begins the take of a jam in which consent is needed.
        """
        self._clock = clock
        self._seed = seed
        self._say = say
        self._consented = consented
        self._held = held or HeldJams(Keeping.KEEP, lambda _: None)
        self._folders = default_folders() if out is None else (out.absolute().parent,)
        self._name = None if out is None else out.name
        self._capture = None if capture is None else Capture(capture, say)
        if capture is not None and not capture.absolute().parent.is_dir():
            raise ValueError(f"cannot capture to {capture}: there is no such folder")
        self._writer: TakeWriter | None = None
        self._first: TakeWriter | None = None
        """Of the jam whose sound is captured."""
        self._began_ns = 0
        self._warned = ""
        self.taping = Taping(clock, self._open, seed, self._capture)

    @property
    def folders(self) -> tuple[Path, ...]:
        """Return where takes may lie."""
        return self._folders

    def found(self) -> list[Line]:
        """Return a line for each jam that was interrupted and is safe."""
        for folder in self._folders:
            finish_arrivals(folder)
        return [take.text for take in recovered(self._folders)]

    def look_at_space(self) -> None:
        """Say when the disk is nearly full; once for each warning."""
        path = None if self._writer is None else self._writer.path
        wished = self._folders[0] if path is None else path.parent
        free = free_bytes(next(place for place in (wished, *wished.parents) if place.is_dir()))
        if free is None:
            return
        seconds = (self._clock.monotonic_ns() - self._began_ns) / NANOSECONDS
        written = 0 if self._writer is None else self._writer.size
        warning = space_warning(free, measured_rate(written, seconds if self._writer else 0.0))
        # The minutes count down; that is no news before half of them are gone.
        kind = "".join(letter for letter in warning if not letter.isdigit())
        if kind != self._warned and warning:
            self._say(warning)
        self._warned = kind

    def close(self) -> list[Line]:
        """Make the capture's file, where one was asked for; return what people should know."""
        self._held.close()
        if self._capture is None:
            return []
        self._capture.close()
        if self._capture.trouble:
            return []  # it was said when it came
        if self._first is None:
            return [line("Nobody played: nothing was captured to {place}.", place=str(self._capture.path))]
        path = self._first.path
        parts = () if path is None else parts_of(read_take(path))
        if not parts:
            kept = f"{self._capture.path}.epoch*"
            return [
                line(
                    "The jam has no file to lay its sound out by; what was captured is in {place}.",
                    place=kept,
                )
            ]
        captured(parts, self._capture)
        self._capture.discard_parts()
        return [line("Captured to {place}", place=str(self._capture.path))]

    def _open(self, opening: Snapshot, versions: str) -> Writer:
        """Begin a new take."""
        header = self._header(opening, versions)
        return self._held.begin(
            lambda: self._on_disk(header),
            lambda: self._consented(
                opening, lambda seen, key: self._on_disk(self._header(seen, versions), key)
            ),
        )

    def _header(self, opening: Snapshot, versions: str) -> Header:
        self._began_ns = self._clock.monotonic_ns()
        return Header(
            improv=__version__,
            engine=versions,
            created_ns=self._clock.wall_ns(),
            utc_offset_s=utc_offset_s(self._clock),
            monotonic_ns=self._began_ns,
            uuid=str(uuid4()),
            seed=self._seed,
            opening=opening,
        )

    def _on_disk(self, header: Header, key: TakeKey | None = None) -> TakeWriter:
        name = self._name or take_name(header.created_ns, header.utc_offset_s)
        # What was kept in memory comes all at once, and none of it is too old to be waited for.
        backlog = Backlog(kept_bytes=MOST_WAITING_BYTES)
        self._writer = TakeWriter(
            self._folders, name, header, self._clock, self._say, backlog=backlog, key=key
        )
        self._first = self._first or self._writer
        return self._writer
