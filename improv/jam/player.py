"""Players, and what sounds for them."""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from improv.jam.mixing import Macro, Share
from improv.jam.motor import PLAIN, Motor
from improv.music.harmony import FREE_SEMITONES as FREE_SEMITONES
from improv.music.harmony import HIGHEST_NOTE, LOWEST_NOTE, Compass, Mode, Reason
from improv.music.scale import MIDDLE_C
from improv.music.sound import Sound

SEATS = 12
VOICES_PER_SEAT = 16
OCTAVES_BY_SEAT = (0, -1, 1)
"""Registers, dealt in turn, so that people who play together do not crowd one octave."""

LANE_HALF = 12.0
"""Semitones from the middle of a player's register to either end of it."""
_MIDDLE = 67.0

COLOURS = (
    "#9B8CFF", "#F0E442", "#FF9E9E", "#7FD1AE", "#D55E00", "#B0E0FF",
    "#E3A8F0", "#B9D84C", "#E69F00", "#56B4E9", "#C9C9C9", "#FFC9A3",
)  # fmt: skip
"""A player's colour in every view and picture, by seat."""


SCREEN = "screen"
"""The source that the first area of pads in the window is."""
SCREEN_AREAS = (SCREEN, "screen-2", "screen-3", "screen-4")
"""The areas, for up to four people at one screen."""
SCREEN_KEYS = ("screen-keys", "screen-keys-2")
"""The computer keyboard, or its halves, where they are players of their own."""
SCREEN_MOUSE = "screen-mouse"
"""The mouse, where it is a player of its own."""
SCREEN_SOURCES = (*SCREEN_AREAS, *SCREEN_KEYS, SCREEN_MOUSE)
"""All that a window may play as."""


class SourceKind(StrEnum):
    """Where presses come from."""

    MIDI = "midi"
    SCREEN = "screen"
    GRID = "grid"
    """A pad controller whose profile says which degree each pad is."""
    SIMULATED = "simulated"


FIRST_MOTORS = {SourceKind.SCREEN: Motor(minimum_ms=150)}
"""How presses of new players are taken, where not as they come: a short tap on the screen still sings."""
FIRST_MODES = {
    SourceKind.MIDI: Mode.DEGREES,
    SourceKind.SCREEN: Mode.PADS,
    SourceKind.GRID: Mode.PADS,
    SourceKind.SIMULATED: Mode.PADS,
}


class Player(Struct, frozen=True):
    """One source on one seat (1 to 12), with its own colour, sound and register."""

    seat: int
    source: str
    name: str
    kind: SourceKind
    mode: Mode
    sound: Sound
    octave: int = 0
    person: str = ""
    unplugged_at: int | None = None
    """Monotonic nanoseconds since when the source is gone; None while it is there."""
    exempt: bool = False
    """The guard never moves this player's notes."""
    transpose: int = 0
    """Steps of the scale (semitones in mode ``free``)."""
    compass: Compass | None = None
    """MIDI notes that new notes stay between, moving in by octaves; None: wherever the keys lead."""
    glides: bool = False
    """A new note is reached from the held one, along the scale."""
    macros: dict[Macro, Share] = {}
    """Knobs that are not at rest, 0 to 1."""
    motor: Motor = PLAIN
    sensitivity: Annotated[float, Meta(ge=-1.0, le=1.0)] = 0.0
    """How loud presses sound for how hard they are."""

    @property
    def colour(self) -> str:
        """Return the seat's colour as ``#RRGGBB``."""
        return COLOURS[(self.seat - 1) % len(COLOURS)]

    @property
    def has_pads(self) -> bool:
        """Say whether what is played are degrees, and not MIDI keys."""
        return self.kind is not SourceKind.MIDI


def lane_of(octave: int) -> Compass:
    """Return the MIDI notes of a register, lowest and highest: its octave, and half an octave either side.

    Those dealt by seat (-1, 0, 1) cover 43 to 91 together, and overlap by an octave.
    """
    middle = _MIDDLE + 12.0 * octave
    return max(LOWEST_NOTE, middle - LANE_HALF), min(HIGHEST_NOTE, middle + LANE_HALF)


def home_of(octave: int) -> Compass:
    """Return the MIDI notes of a register's home octave, lowest and highest: from C to C."""
    lowest = min(max(LOWEST_NOTE, MIDDLE_C + 12.0 * octave), HIGHEST_NOTE - 12.0)
    return lowest, lowest + 12.0


class Note(Struct, frozen=True):
    """A note that sounds: what was played, and what became of it.

    Notes of one player on one pitch share a voice, which sounds until the last of them ends.
    """

    id: int
    voice: int
    player: int
    source: str
    channel: int
    played: int
    velocity: int
    note: int
    hertz: float
    reason: Reason
    sustained: bool = False
    """The key is up; the pedal holds the note."""
    latched: bool = False
    """The key is up; the player's latch holds the note."""
    began: int = 0
    """Monotonic nanoseconds."""
    decay: float = 0.0
    """Seconds in which it falls by 60 dB; 0 where it sounds as long as it is held."""
    up: float = FREE_SEMITONES
    """Semitones that the pitch wheel bends it by, at the top and at the bottom."""
    down: float = FREE_SEMITONES
    pressed: int = 0
    """Monotonic nanoseconds of its press, where that was delayed; else 0."""
    force: int = 0
    """The velocity that it sounds with, where that is not how hard it was played; else 0."""

    @property
    def strength(self) -> int:
        """Return the velocity that it sounds with."""
        return self.force or self.velocity

    @property
    def is_held(self) -> bool:
        """Say whether its key is down."""
        return not (self.sustained or self.latched)


class Expression(Struct, frozen=True):
    """Pedal, bend, pressure and controllers of a player's channel, where not at rest."""

    player: int
    channel: int
    pedal: bool = False
    bend: float = 0.0
    """-1 to 1: of what each note is bent by."""
    semitones: float = 0.0
    """What all are bent by besides."""
    pressure: float = 0.0
    """0 to 1."""
    controllers: dict[int, int] = {}
    """MIDI controller number to value 0 to 127."""


PAIRING_NS = 20_000_000_000
"""A player waits so long for that press."""


class Pairing(Struct, frozen=True):
    """A player who waits for the press that tells which device is theirs."""

    player: int
    since: int
    """Monotonic nanoseconds."""


class Source(Struct, frozen=True):
    """What people call a source, and what kind it is."""

    name: str
    kind: SourceKind


class Waiting(Struct, frozen=True):
    """A source that came when all seats were taken."""

    source: str
    name: str
    kind: SourceKind
