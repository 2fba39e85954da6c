"""Presses that wait, with their releases, and those that stay silent."""

from improv.jam.events.happened import Happened
from improv.jam.setting import Delayed

NOT_MAPPED = "this key is not mapped"
"""Why a press stays silent whose key the keyboard mapping leaves out."""
LIGHT_ONLY = "light only"
"""Why a press of a player in mode ``light`` stays silent."""
REPEAT = "repeat"
"""Why a press stays silent that came too soon after the last: see ``Motor``, as for those that follow."""
TOO_SOON = "let go too soon"
ANOTHER_FIRST = "another finger was first"
TOO_MANY = "too many fingers"
LATCHED = "latched"
"""The press ended what the one before it had left to sound."""
MOTOR_CHANGED = "the settings of these hands were changed"
LEARNED = "it gives a command from now on"
"""Why the press stays silent by which a control is learned."""


class PressIgnored(Happened, frozen=True):
    """A press stayed silent, and why. ``player`` is 0 where it had no seat."""

    player: int
    source: str
    channel: int
    played: int
    velocity: int
    why: str
    at: int = 0
    """Monotonic nanoseconds, where it counts for those that follow; else 0."""


class PressDelayed(Happened, frozen=True):
    """A press waits for the beat."""

    player: int
    press: Delayed


class ReleaseDelayed(Happened, frozen=True):
    """A release waits as long as its press did."""

    release: Delayed


class DelayedDropped(Happened, frozen=True):
    """What still waited is forgotten: all, or that of one source, or of one channel of it."""

    source: str = ""
    """Empty means everybody's."""
    channel: int | None = None
    one: Delayed | None = None
    """Only this press or release."""


class DelayedCame(Happened, frozen=True):
    """What waited longest is due: what it begins or ends follows."""


DelayEvent = PressDelayed | ReleaseDelayed | DelayedDropped | DelayedCame
