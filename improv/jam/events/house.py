"""What plays without being a player: bed, pulse, examples, and the song."""

from improv.jam.events.happened import Happened
from improv.jam.setting import Bed, Example, Pulse, Song


class BedSet(Happened, frozen=True):
    """This lies under what is played."""

    bed: Bed


class PulseSet(Happened, frozen=True):
    """This is heard on the beat."""

    pulse: Pulse


class ExampleBegan(Happened, frozen=True):
    """A scale is played to somebody who chooses."""

    example: Example


class ExampleEnded(Happened, frozen=True):
    """The example is over."""


class SongLoaded(Happened, frozen=True):
    """A song is at hand, or none is any more."""

    song: Song | None


class SongBegan(Happened, frozen=True):
    """The song runs from a place in it (seconds), since a time (monotonic nanoseconds)."""

    from_s: float
    at: int


class SongStopped(Happened, frozen=True):
    """The song does not run any more."""


class SongLevelSet(Happened, frozen=True):
    """The song has this volume in decibels."""

    level: float


HouseEvent = BedSet | PulseSet | ExampleBegan | ExampleEnded
SongEvent = SongLoaded | SongBegan | SongStopped | SongLevelSet
