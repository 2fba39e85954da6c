"""Between host and window: what is plugged in, MIDI clock, and notes that are sent to other instruments."""

from improv.line import Line
from improv.link.message import Message


class DeviceTold(Message, frozen=True):
    """A device that is there, and what we know of it."""

    source: str
    name: str
    port: str
    profile: str = ""
    """What its controller profile is called; empty where it is played as any keyboard."""
    lights: bool = False
    """Its pads are lit by us."""
    problem: Line = Line()
    first_pad: int | None = None
    """The degree of the lowest pad, on the scale that is played now; None where it has keys."""


class DevicesTold(Message, frozen=True):
    """All devices that are there; also after each change."""

    devices: tuple[DeviceTold, ...] = ()


class ClockStatus(Message, frozen=True):
    """Whether MIDI clock of others is followed, and ours sent."""

    follows: bool = False
    sends: bool = False
    heard: str = ""
    """What people call the source whose clock is followed now; empty while none comes."""
    bpm: float = 0.0
    """What it said last; 0 where it has said nothing yet."""


class FollowClock(Message, frozen=True):
    """Take the tempo from somebody's MIDI clock, or no longer."""

    on: bool
    source: str = ""
    """Empty: whichever source sends one first."""


class SendClock(Message, frozen=True):
    """Send MIDI clock in the jam's tempo, or no longer."""

    on: bool


class NotesStatus(Message, frozen=True):
    """Whether the notes go out by MIDI, and through which port, as other programs call it."""

    sends: bool = False
    port: str = ""


class SendNotes(Message, frozen=True):
    """Send what sounds by MIDI to other instruments, a channel for each player, or no longer."""

    on: bool


DevicesToUi = ClockStatus | NotesStatus | DevicesTold
DevicesFromUi = FollowClock | SendClock | SendNotes
