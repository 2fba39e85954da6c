"""Who is there: a source comes and goes, a seat is given up, people and devices change."""

from improv.jam.commands.asked import Asked
from improv.jam.player import SourceKind


class Join(Asked, frozen=True):
    """A source is there: a port was plugged in, a window opened."""

    source: str
    name: str
    kind: SourceKind


class Unplug(Asked, frozen=True):
    """A source is gone; its seat waits for it."""

    source: str


class Vacate(Asked, frozen=True):
    """Give a player's seat up."""

    player: int


class SplitChannels(Asked, frozen=True):
    """Let each MIDI channel of a source be a player of its own, or no longer.

    ``name`` is the device's, for a source that has no player yet.
    """

    source: str
    split: bool
    name: str = ""


class SeatPerson(Asked, frozen=True):
    """Say who sits on a seat."""

    player: int
    person: str


class SwapSources(Asked, frozen=True):
    """Let two players change devices: each keeps its seat, name, sound and settings."""

    player: int
    other: int


class AwaitPress(Asked, frozen=True):
    """Let the device that is pressed next be this player's; None: never mind."""

    player: int | None


SeatCommand = Join | Unplug | Vacate | SplitChannels | SeatPerson | SwapSources | AwaitPress
