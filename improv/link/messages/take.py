"""Between host and window: what becomes of the jam that is played."""

from improv.line import Line
from improv.link.message import Message


class RecordingStatus(Message, frozen=True):
    """Whether a take is being written: since when (monotonic nanoseconds, 0 = not), its file, any trouble."""

    since: int = 0
    file: str = ""
    trouble: Line = Line()
    in_memory: bool = False
    """It is on no disk yet, and will be asked about at its end."""
    needs_consent: bool = False
    """Nobody is recorded before their consent is entered."""


class NewJam(Message, frozen=True):
    """End this take; the next press begins another."""


class KeepAsked(Message, frozen=True):
    """A jam that was only in memory has ended: is it to be kept?"""

    jam: int
    seconds: float
    players: int


class KeepJam(Message, frozen=True):
    """Keep a jam that was only in memory, or let it go: the answer to ``KeepAsked``."""

    jam: int
    keep: bool


TakeToUi = RecordingStatus | KeepAsked
TakeFromUi = NewJam | KeepJam
