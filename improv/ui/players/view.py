"""What the page of a player shows, in one value."""

from dataclasses import dataclass, field

from improv.jam.player import Player
from improv.music.sound import Sound
from improv.ui.players.chip_state import ChipState


@dataclass(frozen=True)
class PlayerView:
    """A player, and all that can be chosen for the player."""

    player: Player
    state: ChipState = field(default_factory=ChipState)
    sounds: tuple[Sound, ...] = ()
    people: tuple[str, ...] = ()
    """Names of those who might play here."""
    others: tuple[Player, ...] = ()
    """All other players."""
    split: bool = False
    """The player is one MIDI channel of a device."""
