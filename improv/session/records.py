"""What a take holds besides the events of the jam, and what stands at its head.

A name or a field that changes here, in ``improv.jam`` or in ``Sounded`` needs a new format version.
"""

from typing import Annotated, NamedTuple

from msgspec import Meta, Struct

from improv.jam.events import Event
from improv.jam.snapshot import Snapshot
from improv.link.messages import AudioChoice, Sounded

NANOSECONDS = 1_000_000_000
"""In a second."""

Frame = Annotated[int, Meta(ge=0, le=1 << 52)]
Nanoseconds = Annotated[int, Meta(ge=0, le=1 << 62)]
Rate = Annotated[int, Meta(ge=1_000, le=1_000_000)]
Block = Annotated[int, Meta(ge=1, le=65_536)]


class Written(Struct, frozen=True, tag=True, omit_defaults=True):
    """Base of the records that only a take has: frozen, named as what happened."""


class EpochBegan(Written, frozen=True):
    """An engine began to play for this take: its life is an epoch, and frames count within one."""

    epoch: int
    rate: Rate
    """Hertz, as the device gave it."""
    block: Block
    """Frames per block: operations are applied at its multiples."""
    seed: int
    audio: AudioChoice
    device: str
    engine: str
    """What decides on the samples, as in ``engine 1, pyo 1.1.0``."""
    snapshot: Snapshot
    """The jam as the engine knew it before the first operation of this take."""


class ClockAnchor(Written, frozen=True):
    """The same moment on three clocks: nanoseconds since 1970, monotonic nanoseconds, frame of the epoch."""

    epoch: int
    wall_ns: Nanoseconds
    monotonic_ns: Nanoseconds
    frame: Frame


class EpochEnded(Written, frozen=True):
    """The engine is gone. ``frame``: the first that no longer sounded; None where it did not live to say."""

    epoch: int
    frame: Frame | None = None


class RecordsLost(Written, frozen=True):
    """Nothing could be written for so long that memory ran out: so many records are missing here."""

    count: int
    first_seq: int
    last_seq: int


class TakeEnded(Written, frozen=True):
    """The last record of a take that was closed, or found again after a crash; ``why`` in a few words."""

    why: str


Record = Event | Sounded | EpochBegan | ClockAnchor | EpochEnded | RecordsLost | TakeEnded


class Entry(NamedTuple):
    """A record as it stands in the file."""

    seq: int
    """Rises from record to record; ``Sounded`` names events by it. Gaps mean nothing."""
    at_ns: Nanoseconds
    """Monotonic nanoseconds of the host."""
    record: Record


class Header(Struct, frozen=True):
    """What stands at the head of a take: enough to sound the same for ever."""

    improv: str
    """Version of the program."""
    engine: str
    """As in ``engine 1, pyo 1.1.0``; empty where no engine had loaded when the take began."""
    created_ns: Nanoseconds
    """Wall time: nanoseconds since 1970."""
    utc_offset_s: Annotated[int, Meta(gt=-86_400, lt=86_400)]
    """Seconds that local time was ahead of UTC."""
    monotonic_ns: Nanoseconds
    """Monotonic nanoseconds at the same moment."""
    uuid: str
    seed: int
    opening: Snapshot
    """The jam before the first record: key and scale, players and their sounds, all in full."""
    song: str | None = None
    """Hash of the song that was played along to."""
