"""Who is there: sources, the seats they take, the people who sit there, whose device is whose."""

from improv.jam.events.happened import Happened
from improv.jam.player import Pairing, Player, Waiting
from improv.music.sound import Sound


class PlayerJoined(Happened, frozen=True):
    """A source took a seat."""

    player: Player


class PlayerUnplugged(Happened, frozen=True):
    """A player's source is gone; the seat waits. ``at``: monotonic nanoseconds."""

    player: int
    at: int


class PlayerReturned(Happened, frozen=True):
    """A player's source is back on its seat."""

    player: int


class PlayerLeft(Happened, frozen=True):
    """A seat is free."""

    player: int


class SeatsFull(Happened, frozen=True):
    """A source found no seat; it takes the first that frees."""

    waiting: Waiting


class WaitingLeft(Happened, frozen=True):
    """A source that waited for a seat is gone."""

    source: str


class ChannelsSplit(Happened, frozen=True):
    """Each channel of a source is a player of its own from now on, or no longer. ``name``: the device's."""

    source: str
    split: bool
    name: str


class PaletteDealt(Happened, frozen=True):
    """Who joins from now on is dealt these sounds, by seat."""

    sounds: tuple[Sound, ...]


class PersonSeated(Happened, frozen=True):
    """This person sits on the seat from now on; empty where nobody says."""

    player: int
    person: str


class SourcesSwapped(Happened, frozen=True):
    """Two players have changed devices."""

    player: int
    other: int


class SourceTaken(Happened, frozen=True):
    """A player has a device that nobody had; what becomes of their old one follows."""

    player: int
    source: Waiting


class PairingBegan(Happened, frozen=True):
    """A player waits for the press that tells which device is theirs."""

    pairing: Pairing


class PairingEnded(Happened, frozen=True):
    """No player waits for a device any more."""


SeatEvent = (
    PlayerJoined
    | PlayerUnplugged
    | PlayerReturned
    | PlayerLeft
    | SeatsFull
    | WaitingLeft
    | ChannelsSplit
    | PaletteDealt
    | PersonSeated
    | SourcesSwapped
    | SourceTaken
)
PairingEvent = PairingBegan | PairingEnded
