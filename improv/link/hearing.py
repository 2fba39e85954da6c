"""What is asked of the process in which takes are heard, what it tells, and what it takes to answer a jam.

Parts are numbered as in the mixer: players 1 to 12, then bed, pulse and example (13 to 15); the song is 0.
Seconds count from the take's first event.
"""

from typing import Annotated

from msgspec import Meta, Struct

from improv.jam.mixing import Ceiling, Decibels
from improv.jam.setting import Song
from improv.line import Line
from improv.link.message import Message
from improv.music.harmony import Guard
from improv.music.scale import Scale
from improv.music.sound import Sound

SLOWEST, FASTEST = 0.25, 2.0
"""Times as fast as it was played; pitches stay."""
SHORTEST_LOOP_SECONDS = 0.5


class HearingEdit(Struct, frozen=True, omit_defaults=True):
    """How a jam is to be heard; its recording stays as it is."""

    mute: tuple[int, ...] = ()
    """Parts that are not heard."""
    solo: tuple[int, ...] = ()
    """Where any are named here, nothing else is heard."""
    levels: dict[int, Decibels] = {}
    """Decibels that a part is louder than it was mixed, -60 to 6."""
    sounds: dict[int, Sound] = {}
    """What players (1 to 12) sound like, whatever they chose."""
    scale: Scale | None = None
    """The scale that every press is mapped into again, by the harmony of the jam; None: those it was in."""
    tonic: Annotated[int, Meta(ge=0, le=11)] | None = None
    """The same with the tonic."""
    guard: Guard | None = None
    """How strictly the guard looks after the notes; None: as it did."""

    @property
    def is_what_if(self) -> bool:
        """Say whether other notes are heard than were."""
        return (self.scale, self.tonic, self.guard) != (None, None, None)


# ── window to host, and on to the hearing process ───────────────────────────────────────────────


class HearTake(Message, frozen=True):
    """Make a take ready to be heard, in place of the one before; nothing sounds yet."""

    path: str
    key: bytes = b""
    """Of a sealed take: its name, 16 bytes, and the secret, 32; empty for others."""


class HearFrom(Message, frozen=True):
    """Play from so many seconds after the beginning; None: go on from where it is, after the end anew."""

    seconds: float | None = None


class HearPause(Message, frozen=True):
    """Fall silent here."""


class HearSeek(Message, frozen=True):
    """Be there: play from there if it plays, else wait there."""

    seconds: float


class HearLoop(Message, frozen=True):
    """Play a passage again and again, half a second long at least; both None: no longer."""

    from_s: float | None = None
    to_s: float | None = None


class HearSpeed(Message, frozen=True):
    """Play so many times as fast, 0.25 to 2; pitches stay, and a song is left out."""

    speed: float


class HearEdited(Message, frozen=True):
    """Hear it like this from now on, also while it plays."""

    edit: HearingEdit


class HearNothing(Message, frozen=True):
    """Let go of the take, and of the sound device."""


Hear = HearTake | HearFrom | HearPause | HearSeek | HearLoop | HearSpeed | HearEdited | HearNothing


class AnswerJam(Message, frozen=True):
    """Begin a new jam to which a take sounds, from a place on; ``AnswerTold`` says how far it is."""

    path: str
    from_s: float = 0.0


class LeaveAnswer(Message, frozen=True):
    """Do not answer after all: what is still being prepared is given up."""


# ── hearing process to host, and on to the window ───────────────────────────────────────────────


class HearingTold(Message, frozen=True):
    """Where the hearing of a take is: said ten times a second while it plays, and after each change."""

    path: str = ""
    """The take; empty while there is none."""
    is_ready: bool = False
    """It is read, and can be played."""
    is_playing: bool = False
    position_s: float = 0.0
    at: int = 0
    """Monotonic nanoseconds at which it was there."""
    seconds: float = 0.0
    """How long it is."""
    speed: float = 1.0
    trouble: Line = Line()
    """What people should know, in one line, said once."""


class AnswerTold(Message, frozen=True):
    """How far the sound of the jam that is answered has been made, 0 to 1; 1: the new jam has begun."""

    share: float
    trouble: Line = Line()
    """Why there will be none; the jam that was on goes on."""


# ── host to the process in which a passage becomes a song ───────────────────────────────────────


class MakeSong(Message, frozen=True):
    """Make a sound file of a take from a place on, in a folder, to be played along to."""

    path: str
    from_s: float
    folder: str


class SongMaking(Message, frozen=True):
    """So much of it has been made, 0 to 1."""

    share: float


class SongMade(Message, frozen=True):
    """There it is."""

    song: Song


class SongFailed(Message, frozen=True):
    """It cannot be made: what happened, what still works, what to do."""

    why: Line


FromSongMaker = SongMaking | SongMade | SongFailed


# ── host to hearing process, besides what the window asks ───────────────────────────────────────


class HearingCeiling(Message, frozen=True):
    """No take is louder than this, in decibels relative to full scale."""

    decibels: Ceiling


class HearingStop(Message, frozen=True):
    """Somebody wants silence: fall silent within so many seconds."""

    fade_seconds: float


class Alive(Message, frozen=True):
    """The hearing process lives: said twice a second."""
