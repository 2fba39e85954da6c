"""What is set for everybody besides the key: bed, pulse, song, what waits for its time.

The house plays too, on seats of its own that nobody can take: their notes are notes like all others.
"""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from improv.jam.player import SEATS
from improv.music.loudness import BED_DECIBELS as BED_DECIBELS
from improv.music.scale import Key
from improv.music.sound import Sound

BED, PULSE, EXAMPLE = SEATS + 1, SEATS + 2, SEATS + 3
"""The seats of the house."""
HOUSE_SEATS = (BED, PULSE, EXAMPLE)
ALL_SEATS = SEATS + len(HOUSE_SEATS)
SONG = 0
"""Stands for the song where parts of the sound are told apart by seat."""
SONG_LUFS = -26.0
"""A song is played as loud as this, before its own volume."""

Decibels = Annotated[float, Meta(ge=-60.0, le=12.0)]
Seconds = Annotated[float, Meta(ge=0.0, le=36_000.0)]


class BedKind(StrEnum):
    """What lies under what people play."""

    OFF = "off"
    DRONE = "drone"
    """The tonic and its fifth."""
    CHORDS = "chords"
    """Chords of the scale, one to a bar."""


class Bed(Struct, frozen=True):
    """A soft ground to play on."""

    kind: BedKind = BedKind.OFF
    sound: Sound | None = None
    """Without one there is no bed."""
    level: Decibels = BED_DECIBELS


class Pulse(Struct, frozen=True):
    """A soft stroke on every beat."""

    on: bool = False
    sound: Sound | None = None
    level: Decibels = BED_DECIBELS
    since: int = 0
    """Monotonic nanoseconds: the first beat from then on is the first that is struck."""


class Answered(Struct, frozen=True):
    """The take that a song was made of, so that people play along to it: the new jam answers it."""

    take: Annotated[str, Meta(max_length=255)]
    """Its file's name, without a folder."""
    uuid: Annotated[str, Meta(max_length=64)]
    """As its header has it."""
    from_s: Seconds
    """Where in it the song begins."""


class Song(Struct, frozen=True, omit_defaults=True):
    """A sound file that is played along to. Takes name it; they do not hold it."""

    path: str
    sha256: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]
    """Of the file's bytes: a file that has changed is not played as if it were this one."""
    name: Annotated[str, Meta(max_length=200)]
    seconds: Seconds
    loudness: Annotated[float, Meta(ge=-90.0, le=12.0)] = SONG_LUFS
    """LUFS of the whole."""
    answers: Answered | None = None
    """Where it was made of a take."""


class SongPlay(Struct, frozen=True):
    """A song at hand, and whether it runs."""

    song: Song
    level: Decibels = 0.0
    from_s: Seconds = 0.0
    """Where it was, or will be, begun."""
    began: int | None = None
    """Monotonic nanoseconds; None while it does not run."""


class Example(Struct, frozen=True):
    """A key that is played to somebody who chooses, note by note."""

    key: Key
    sound: Sound
    began: int
    """Monotonic nanoseconds."""


class Pending(Struct, frozen=True):
    """A key that begins at a time (monotonic nanoseconds), and whether held notes glide into it."""

    key: Key
    at: int
    glide: bool = False


class Delayed(Struct, frozen=True):
    """A press or a release that waits, for the beat or as hands need it; releases have velocity 0."""

    due: int
    """Monotonic nanoseconds."""
    pressed: int
    """When it came."""
    source: str
    channel: int
    played: int
    velocity: int = 0
