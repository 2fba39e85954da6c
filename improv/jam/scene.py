"""A scene: a whole setting in one choice."""

from typing import Annotated

from msgspec import Meta, Struct

from improv.jam.mixing import Decibels, Echo, Room
from improv.jam.setting import BedKind
from improv.jam.tempo import Tempo
from improv.music.harmony import Guard
from improv.music.scale import Identifier, Key, Words
from improv.music.sound import Sound

MOST_SOUNDS = 8
"""Of the first eight seats; further ones begin again."""


class Scene(Struct, frozen=True):
    """What a group plays in: key, sounds, bed, beat, room, help and levels."""

    id: Identifier
    name: Annotated[str, Meta(min_length=1, max_length=80)]
    key: Key
    sounds: Annotated[tuple[Sound, ...], Meta(min_length=1, max_length=MOST_SOUNDS)]
    """By seat."""
    mood: Words = ""
    use: Words = ""
    levels: Annotated[tuple[Decibels, ...], Meta(max_length=MOST_SOUNDS)] = ()
    """Of the seats' strips; 0 where there are fewer."""
    bed: BedKind = BedKind.OFF
    bed_sound: Sound | None = None
    bed_level: Decibels = 0.0
    """Of the bed's strip: 0 leaves it 18 dB under the players."""
    pulse: bool = False
    pulse_sound: Sound | None = None
    tempo: Tempo = Tempo()
    """Its origin counts for nothing."""
    room: Room = Room()
    echo: Echo = Echo()
    guard: Guard = Guard.SOFT
    calm: bool = False
