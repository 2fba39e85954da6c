"""What there is to know of a player besides the player."""

from dataclasses import dataclass, field

from improv.jam.mixing import Strip


@dataclass(frozen=True)
class ChipState:
    """How a player is doing."""

    strip: Strip = field(default_factory=Strip)
    unheard: str = ""
    """Why the player is not heard, in a word; empty where that is not so."""
    silent_minutes: int = 0
    invited: bool = False
    spotlight: bool = False
    """All others are quietened."""
    awaited: bool = False
    """A key is to be pressed on the player's device."""
    recorded: bool | None = None
    """None while nobody is."""
    unrecorded: str = ""
    """Why the player is not recorded, where consent counts; empty: is, or that is no question."""
