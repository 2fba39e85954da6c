"""How the parts of the sound are mixed: a strip for each, macros that turn any sound, the room and the echo.

Parts are numbered like seats: players from 1 to 12, then the house; the song is 0.
"""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from improv.jam.control import Action

Share = Annotated[float, Meta(ge=0.0, le=1.0)]
Decibels = Annotated[float, Meta(ge=-60.0, le=6.0)]

MACRO_AT_REST = 0.5
"""A macro that leaves the sound as its file has it."""
CEILINGS = (-30.0, -6.0)
"""Decibels relative to full scale: the lowest and the highest that the ceiling can be."""
Ceiling = Annotated[float, Meta(ge=CEILINGS[0], le=CEILINGS[1])]


class Strip(Struct, frozen=True):
    """How a part goes into the mix."""

    level: Decibels = 0.0
    pan: Annotated[float, Meta(ge=-1.0, le=1.0)] | None = None
    """-1 is left; None is the seat's own place, spread so that people are heard apart."""
    mute: bool = False
    solo: bool = False
    """While any player has it, those without are silent; the house plays on."""
    echo: Share = 0.0
    """What is sent to the echo."""


class Macro(StrEnum):
    """A knob that every sound has, 0 to 1."""

    BRIGHTNESS = "brightness"
    ATTACK = "attack"
    RELEASE = "release"
    SPACE = "space"
    MOVEMENT = "movement"


class Binding(Struct, frozen=True):
    """A MIDI controller of a source that turns a player's macro."""

    source: str
    channel: int
    controller: int
    player: int
    macro: Macro


class Learning(Struct, frozen=True):
    """A macro that waits for the controller that is moved next, or a command that waits for any control."""

    player: int
    macro: Macro | None
    since: int
    """Monotonic nanoseconds."""
    action: Action | None = None


ROOM_DECAYS = (0.65, 6.0)
"""Seconds: no room can be shorter or longer."""


class Room(Struct, frozen=True):
    """The room that all share."""

    decay: Annotated[float, Meta(ge=0.3, le=ROOM_DECAYS[1])] = 1.6
    """Seconds to fall by 60 dB. What takes and scenes said before may be less than any room has."""
    damping: Share = 0.5
    """How much sooner high sounds die away in it."""


class Echo(Struct, frozen=True):
    """The echo that strips send to; it keeps to the tempo."""

    beats: Annotated[float, Meta(ge=0.125, le=4.0)] = 0.75
    """From one repeat to the next."""
    feedback: Annotated[float, Meta(ge=0.0, le=0.6)] = 0.35
    """Each repeat against the one before."""
