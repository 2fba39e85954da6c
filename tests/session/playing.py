"""What the tests of takes share: jams that are played into records as host and engine would write them."""

from math import ceil
from pathlib import Path

from improv.jam import commands as ask
from improv.jam.commands import Command
from improv.jam.events import Event
from improv.jam.jam import Jam
from improv.jam.player import SourceKind
from improv.jam.snapshot import Snapshot
from improv.link.messages import AudioChoice, Sounded
from improv.music.scale import Key, Scale
from improv.music.sound import BellSound, ModalSound, PadSound, Partial
from improv.session.format import Take, decode_take, encode_entry, encode_start
from improv.session.records import (
    NANOSECONDS,
    ClockAnchor,
    Entry,
    EpochBegan,
    EpochEnded,
    Header,
    Record,
    TakeEnded,
)

PENTATONIC = Scale(id="major-pentatonic", name="Major pentatonic", cents=(0, 200, 400, 700, 900))
HIRAJOSHI = Scale(id="hirajoshi", name="Hirajoshi", cents=(0, 200, 300, 700, 800))
JUST = Scale(id="just", name="Just", cents=(0, 203.91, 386.31, 701.96, 884.36))
MARIMBA = ModalSound(id="marimba", name="Marimba", partials=(Partial(1.0, 1.0, 1.2),), release=0.5)
BELL = BellSound(id="bell", name="Bell", release=3.0)
PAD = PadSound(id="pad", name="Warm pad", release=1.0)
OPENING = Snapshot(key=Key(0, PENTATONIC), palette=(MARIMBA, BELL))

RATE, BLOCK = 48_000, 128
BOOTED_NS = 1_000 * NANOSECONDS
"""When the first engine's frame 0 is, on the monotonic clock."""
WALL_NS = 1_767_225_600 * NANOSECONDS
"""The wall time of that: 2026-01-01 00:00:00 UTC."""
HOUR_S = 3600


def a_header(opening: Snapshot = OPENING, at_ns: int = BOOTED_NS) -> Header:
    return Header(
        improv="0.1.0",
        engine="engine 1, pyo 1.1.0",
        created_ns=WALL_NS + at_ns - BOOTED_NS,
        utc_offset_s=HOUR_S,
        monotonic_ns=at_ns,
        uuid="00000000-0000-4000-8000-000000000001",
        seed=7,
        opening=opening,
    )


def join(source: str, name: str) -> ask.Join:
    return ask.Join(source, name, SourceKind.GRID)


class Recording:
    """A jam, an engine that answers at once, and the take that comes of it. Times are seconds since boot."""

    def __init__(self, *before: Command, key: Key | None = None) -> None:
        opening = OPENING if key is None else Snapshot(key=key, palette=OPENING.palette)
        self.jam = Jam(opening)
        for command in before:
            self._do(command, BOOTED_NS)
        self.header = a_header(self.jam.snapshot())
        self.entries: list[Entry] = []
        self.epoch = 0
        self.epoch_ns = BOOTED_NS
        self.answers = True
        self._seq = 0

    def begin_epoch(self, seconds: float = 0.0) -> None:
        self.epoch += 1
        self.epoch_ns = self._ns(seconds)
        began = EpochBegan(
            epoch=self.epoch,
            rate=RATE,
            block=BLOCK,
            seed=7,
            audio=AudioChoice.JACK,
            device="a device",
            engine="engine 1, pyo 1.1.0",
            snapshot=self.jam.snapshot(),
        )
        self.write(self.epoch_ns, began)

    def anchor(self, seconds: float, drift: float = 1.0) -> None:
        at_ns = self._ns(seconds)
        frame = round((at_ns - self.epoch_ns) * RATE * drift / NANOSECONDS)
        self.write(at_ns, ClockAnchor(self.epoch, WALL_NS + at_ns - BOOTED_NS, at_ns, frame))

    def at(self, seconds: float, *commands: Command) -> list[Event]:
        at_ns = self._ns(seconds)
        events: list[Event] = []
        for command in commands:
            events += self._do(command, at_ns)
        seqs = tuple(self.write(at_ns, event) for event in events)
        if self.answers and self.epoch and seqs:
            frame = ceil((at_ns - self.epoch_ns) * RATE / NANOSECONDS / BLOCK) * BLOCK
            self.write(at_ns, Sounded(self.epoch, frame, seqs))
        return events

    def end_epoch(self, seconds: float, *, known: bool = True) -> None:
        at_ns = self._ns(seconds)
        frame = round((at_ns - self.epoch_ns) * RATE / NANOSECONDS) if known else None
        self.write(at_ns, EpochEnded(self.epoch, frame))

    def end(self, seconds: float, why: str = "new jam") -> None:
        self.write(self._ns(seconds), TakeEnded(why))

    def write(self, at_ns: int, record: Record) -> int:
        self._seq += 1
        self.entries.append(Entry(self._seq, at_ns, record))
        return self._seq

    @property
    def raw(self) -> bytes:
        return encode_start(self.header) + b"".join(encode_entry(*entry) for entry in self.entries)

    @property
    def take(self) -> Take:
        return decode_take(self.raw, "test.jam")

    def save(self, folder: Path, name: str = "test.jam") -> Path:
        path = folder / name
        path.write_bytes(self.raw)
        return path

    def _do(self, command: Command, at_ns: int) -> list[Event]:
        events = self.jam.handle(command, at_ns)
        for event in events:
            self.jam.apply(event)
        return events

    def _ns(self, seconds: float) -> int:
        return BOOTED_NS + round(seconds * NANOSECONDS)


def two_people() -> Recording:
    """Ana and Ben, four notes, a silent press, a mark, two engines; from 2 s to 12 s after boot."""
    recording = Recording(join("pads", "Pads"), join("keys", "Keys"), ask.SeatPerson(1, "Ana"))
    recording.begin_epoch()
    recording.at(2.0, ask.Press("pads", 0, 90))
    recording.at(2.5, ask.Press("keys", 1, 60), ask.MarkMoment("here"))
    recording.at(3.0, ask.Release("pads", 0))
    recording.at(3.5, ask.Release("keys", 1))
    recording.anchor(4.0)
    recording.at(5.0, ask.EngineIsLost("it died"))
    recording.end_epoch(5.0, known=False)
    recording.at(5.5, ask.Press("pads", 2, 50))
    recording.begin_epoch(6.0)
    recording.anchor(6.0)
    recording.at(6.0, ask.EngineIsReady())
    recording.at(7.0, ask.Press("pads", 3, 70))
    recording.at(8.0, ask.Release("pads", 3), ask.Press("keys", 4, 100))
    recording.at(9.0, ask.Release("keys", 4))
    recording.end_epoch(12.0)
    recording.end(12.0)
    return recording
