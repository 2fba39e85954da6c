"""How everything is mixed: strips, room, echo, calm, ceiling."""

from improv.jam.events.happened import Happened
from improv.jam.mixing import Ceiling, Echo, Room, Strip


class StripChanged(Happened, frozen=True):
    """A part is mixed like this."""

    part: int
    strip: Strip


class CalmSet(Happened, frozen=True):
    """Nothing is sudden from now on, or may be again."""

    on: bool


class CeilingSet(Happened, frozen=True):
    """No sample is larger than this, in decibels relative to full scale."""

    decibels: Ceiling


class RoomSet(Happened, frozen=True):
    """All play in this room."""

    room: Room


class EchoSet(Happened, frozen=True):
    """The echo comes like this."""

    echo: Echo


MixEvent = StripChanged | CalmSet | CeilingSet | RoomSet | EchoSet
