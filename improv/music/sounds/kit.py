"""Percussion kits, as declared: pieces that have no pitch to speak of, and that nothing restricts."""

from math import log
from typing import Annotated

from msgspec import Meta, Struct

from improv.music.scale import Identifier
from improv.music.sounds.base import Cutoff, Level, Ratio, Seconds, SoundBase

Moment = Annotated[float, Meta(ge=0.0, le=10.0)]
"""Seconds, from none at all."""
Hertz = Annotated[float, Meta(ge=20.0, le=12_000.0)]
Octaves = Annotated[float, Meta(ge=0.0, le=4.0)]

LONGEST_PIECE = 10.0
"""Seconds after which a piece has ended, whatever its parts say."""
MOST_PIECES = 16


class Ring(Struct, frozen=True, forbid_unknown_fields=True):
    """Something that rings when it is struck: a mode of a skin, a rim or a shell."""

    ratio: Ratio
    """Frequency relative to the piece's."""
    level: Level
    """Amplitude."""
    decay: Seconds
    """Seconds to fall by 60 dB."""
    edge: Level = 0.0
    """How much of it comes with force: 1 is nearly gone at the softest touch."""


class Course(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How a part comes and goes."""

    level: Level
    """Amplitude at its height."""
    delay: Moment = 0.0
    """Seconds until it begins."""
    rise: Moment = 0.0
    """Seconds in which it comes."""
    hold: Moment = 0.0
    """Seconds for which it stays."""
    fall: Seconds = 0.1
    """Seconds in which it then falls by 60 dB."""
    edge: Level = 0.0
    """How much of it comes with force: 1 is nearly gone at the softest touch."""


class Hiss(Course, frozen=True):
    """A band of noise: a palm on a skin, the swish of a shaker."""

    low: Cutoff
    """Hertz below which there is little of it."""
    high: Cutoff
    """Hertz above which there is little of it."""


class Drops(Course, frozen=True):
    """Many small knocks, each of its own pitch: beads in a gourd, jingles, pebbles in a rain stick."""

    count: Annotated[int, Meta(ge=1, le=6000)]
    """How many there are."""
    low: Cutoff
    """Hertz of the lowest."""
    high: Cutoff
    """Hertz of the highest."""
    ring: Seconds
    """Seconds in which the lowest falls by 60 dB; the others ring shorter."""
    uneven: Level = 0.8
    """How much they differ in loudness."""


class Piece(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One thing to strike: the sum of what rings, what hisses and what trickles."""

    id: Identifier
    """What recordings call it."""
    name: Annotated[str, Meta(min_length=1, max_length=40)]
    """What people read."""
    gm: Annotated[int, Meta(ge=27, le=87)]
    """The General MIDI drum that comes nearest to it."""
    hertz: Hertz
    """What its rings are relative to, and about where its weight lies."""
    level: Level = 1.0
    """Loudness among the pieces of the kit; at 1 all are alike."""
    brightness: Cutoff = 8000.0
    """Corner of the low-pass in hertz, at mezzo forte."""
    touch: Octaves = 2.0
    """Octaves by which that corner moves from the softest touch to the hardest."""
    contact: Annotated[float, Meta(ge=0.0001, le=0.03)] = 0.002
    """Seconds for which hand or stick touches it: long is dull."""
    drop: Annotated[float, Meta(ge=0.0, le=12.0)] = 0.0
    """Semitones by which it begins too high, at mezzo forte: a skin struck hard is tight."""
    drop_seconds: Seconds = 0.1
    """Seconds in which most of that is gone."""
    sway: Octaves = 0.0
    """Octaves by which the low-pass wanders up and down."""
    sway_hertz: Annotated[float, Meta(ge=0.05, le=8.0)] = 0.3
    """How often it wanders, a second."""
    rings: Annotated[tuple[Ring, ...], Meta(max_length=16)] = ()
    """What rings in it."""
    hisses: Annotated[tuple[Hiss, ...], Meta(max_length=6)] = ()
    """What hisses in it."""
    drops: Annotated[tuple[Drops, ...], Meta(max_length=6)] = ()
    """What trickles in it."""

    @property
    def seconds(self) -> float:
        """Return how long it is heard, until it has fallen by 80 dB."""
        rings = [ring.decay * 4.0 / 3.0 for ring in self.rings]
        courses = [
            part.delay + part.rise + part.hold + part.fall * 4.0 / 3.0 for part in (*self.hisses, *self.drops)
        ]
        # The longest of the drops may come last, and still has to ring.
        last = max((part.ring for part in self.drops), default=0.0)
        return min(LONGEST_PIECE, max([0.02, *rings, *courses]) + last)


class KitSound(SoundBase, frozen=True, tag="kit"):
    """A kit: each key strikes a piece of it, whatever the scale."""

    pieces: Annotated[tuple[Piece, ...], Meta(min_length=1, max_length=MOST_PIECES)]
    """Its pieces, in the order of the keys."""

    @property
    def is_pitched(self) -> bool:
        """Say no: its notes are pieces."""
        return False

    def fall_seconds(self, hertz: float) -> float:
        """Return the seconds in which the piece of this frequency falls by 60 dB, about."""
        piece = min(self.pieces, key=lambda piece: abs(log(piece.hertz / hertz)))
        return piece.seconds * 0.75
