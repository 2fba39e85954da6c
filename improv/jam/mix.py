"""The mix: how loud and where each part is, the room, the echo, the ceiling, and whether all is calm."""

from math import isfinite
from typing import assert_never

from msgspec.structs import replace

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.commands import MixCommand
from improv.jam.events import Event, MixEvent
from improv.jam.mixing import CEILINGS, ROOM_DECAYS, Echo, Room, Strip
from improv.jam.setting import ALL_SEATS, SONG
from improv.jam.snapshot import Snapshot

_AT_REST = Strip()
LOUDEST_DECIBELS, FAINTEST_DECIBELS = 6.0, -60.0


class Mix:
    """What is not about notes."""

    def __init__(self, opening: Snapshot) -> None:
        """Begin where a snapshot says."""
        self.strips = dict(opening.strips)
        self.room = opening.room
        self.echo = opening.echo
        self.calm = opening.calm
        self.ceiling = opening.ceiling

    def strip(self, part: int) -> Strip:
        """Return how a part is mixed."""
        return self.strips.get(part, _AT_REST)

    def asked(self, command: MixCommand) -> list[Event]:
        """Return what becomes of a command; numbers are brought into their ranges."""
        match command:
            case ask.ChangeStrip(part, strip):
                wanted = possible(strip)
                known = SONG <= part <= ALL_SEATS
                return [did.StripChanged(part, wanted)] if known and wanted != self.strip(part) else []
            case ask.SetCalm(on):
                return [] if on == self.calm else [did.CalmSet(on)]
            case ask.SetCeiling(decibels):
                lowest, highest = CEILINGS
                wished = min(highest, max(lowest, decibels)) if isfinite(decibels) else self.ceiling
                return [] if wished == self.ceiling else [did.CeilingSet(wished)]
            case ask.SetRoom(room):
                wished_room = Room(_within(room.decay, *ROOM_DECAYS), _within(room.damping, 0.0, 1.0))
                return [] if wished_room == self.room else [did.RoomSet(wished_room)]
            case ask.SetEcho(echo):
                wished_echo = Echo(_within(echo.beats, 0.125, 4.0), _within(echo.feedback, 0.0, 0.6))
                return [] if wished_echo == self.echo else [did.EchoSet(wished_echo)]
            case _:
                assert_never(command)

    def apply(self, event: MixEvent) -> None:
        """Change by one event."""
        match event:
            case did.StripChanged(part, strip):
                self.strips.pop(part, None)
                if strip != _AT_REST:
                    self.strips[part] = strip
            case did.CalmSet(on):
                self.calm = on
            case did.CeilingSet(decibels):
                self.ceiling = decibels
            case did.RoomSet(room):
                self.room = room
            case did.EchoSet(echo):
                self.echo = echo
            case _:
                assert_never(event)


def possible(strip: Strip) -> Strip:
    """Return a strip with all its numbers in range."""
    return replace(
        strip,
        level=_within(strip.level, FAINTEST_DECIBELS, LOUDEST_DECIBELS),
        pan=None if strip.pan is None else _within(strip.pan, -1.0, 1.0),
        echo=_within(strip.echo, 0.0, 1.0),
    )


def _within(number: float, lowest: float, highest: float) -> float:
    """Return a number inside a range; what is no number becomes the lowest, or 0 where that is inside."""
    if not isfinite(number):
        return max(lowest, min(0.0, highest))
    return min(highest, max(lowest, number))
