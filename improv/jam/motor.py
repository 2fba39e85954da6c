"""How a person's presses are taken: help for hands that tremble, tire, rest on the pads or press once."""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

MOST_FINGERS = 16


class Spot(StrEnum):
    """Which of several touches count."""

    ALL = "all"
    FIRST = "first"
    """While one is held, further ones stay silent."""
    LAST = "last"
    """A new one ends those before it."""


class Latch(StrEnum):
    """What holds a note besides the hand."""

    OFF = "off"
    TOGGLE = "toggle"
    """A press begins it, the next press of the same pad or key ends it."""
    UNTIL_NEXT = "until next"
    """It sounds until the person's next press."""


class Motor(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """The settings of a person's hands; at first nothing is filtered."""

    same_loudness: Annotated[int, Meta(ge=1, le=127)] | None = None
    """The velocity of all that is played; None: as hard as it was pressed."""
    ignore_repeats_ms: Annotated[int, Meta(ge=0, le=1000)] = 0
    """The same pad or key counts again only so long after its last press."""
    ignore_any: bool = False
    """And so does any other."""
    hold_ms: Annotated[int, Meta(ge=0, le=1000)] = 0
    """What is let go sooner stays silent; all that sounds comes so much later."""
    minimum_ms: Annotated[int, Meta(ge=0, le=2000)] = 0
    """A note is at least so long."""
    spot: Spot = Spot.ALL
    latch: Latch = Latch.OFF
    most_fingers: Annotated[int, Meta(ge=1, le=MOST_FINGERS)] = MOST_FINGERS
    """Further ones stay silent; the most there can be is no limit."""
    slide: bool = False
    """A finger that slides over pads plays them; else only the pad that it came down on."""


PLAIN = Motor()
"""Presses are taken as they come."""


class Lately(Struct, frozen=True):
    """The last press of a key that counted, kept while it may make others a repeat."""

    player: int
    source: str
    channel: int
    played: int
    at: int
    """Monotonic nanoseconds."""


def strength_of(velocity: int, motor: Motor, sensitivity: float) -> int:
    """Return the velocity that a press sounds with, 1 to 127.

    Where all is to be equally loud, that is it. Else 127 · (velocity / 127) ** (4 ** -sensitivity): at 0 as
    it was played, at 1 soft presses are much louder (20 becomes 80), at -1 only hard ones are loud.
    """
    if motor.same_loudness is not None:
        return motor.same_loudness
    if not sensitivity:
        return velocity
    share = float((velocity / 127.0) ** (4.0**-sensitivity))
    return min(127, max(1, round(127.0 * share)))
