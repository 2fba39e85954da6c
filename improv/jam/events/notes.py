"""Notes: they begin, go elsewhere, are held, and end."""

from enum import StrEnum

from improv.jam.events.happened import Happened
from improv.jam.player import FREE_SEMITONES
from improv.music.harmony import Reason


class Ending(StrEnum):
    """Why a note ended."""

    RELEASED = "released"
    RESTRUCK = "restruck"
    UNPLUGGED = "unplugged"
    STOPPED = "stopped"
    ENGINE_LOST = "engine lost"
    SEAT_LEFT = "seat left"
    GLIDED = "glided"
    """Another note has taken its voice along."""


class NoteOn(Happened, frozen=True):
    """A note begins: what was played, and what sounds.

    ``voice`` is the id of the note that first sounded this pitch for this player; where it is still
    sounding, it is struck again.
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
    at: int = 0
    """Monotonic nanoseconds: how long it has sounded tells how loud it still is."""
    pressed: int = 0
    """Monotonic nanoseconds of the press, where it was delayed to the beat; else 0."""
    up: float = FREE_SEMITONES
    """Semitones that the pitch wheel bends it by at the top: up to the scale's next pitch."""
    down: float = FREE_SEMITONES
    """The same at the bottom."""
    path: tuple[float, ...] = ()
    """Hertz of the scale's pitches between the note that its voice sounded and this one, where it glides
    there instead of being struck."""
    force: int = 0
    """The velocity that it sounds with, where that is not how hard it was played; else 0."""

    @property
    def strength(self) -> int:
        """Return the velocity that it sounds with."""
        return self.force or self.velocity


class NoteOff(Happened, frozen=True):
    """A note ends. Its voice goes on sounding while other notes (``left`` of them) hold it."""

    id: int
    voice: int
    player: int
    left: int = 0
    why: Ending = Ending.RELEASED


class NoteMoved(Happened, frozen=True):
    """A held note goes to another pitch within so many seconds, and its voice with it."""

    id: int
    voice: int
    player: int
    note: int
    hertz: float
    seconds: float
    up: float = FREE_SEMITONES
    down: float = FREE_SEMITONES


class NoteSustained(Happened, frozen=True):
    """The key went up and the pedal holds the note."""

    id: int


class NoteLatched(Happened, frozen=True):
    """The key went up and the player's latch holds the note."""

    id: int


NoteEvent = NoteOn | NoteOff | NoteMoved | NoteSustained | NoteLatched
