"""Bowed strings, as declared."""

from typing import Annotated, Self

from msgspec import Meta
from msgspec.structs import replace

from improv.music.sounds.base import Cutoff, Level, Power, Seconds
from improv.music.sounds.line import LineSound, More


class BowSound(LineSound, frozen=True, tag="bow"):
    """A bowed string on a wooden body, whose resonances stay where they are while the pitch sways."""

    attack: Seconds = 0.1
    """Seconds in which a note comes up at mezzo forte: a stronger bow is faster."""
    roll_off: Power = 1.15
    """Harmonic n of the string has amplitude 1/n to this power, at mezzo forte."""
    span: Annotated[float, Meta(ge=0.0, le=1.0)] = 0.35
    """How much this power grows for the lightest bow, and falls for the heaviest."""
    body: Annotated[float, Meta(ge=0.25, le=4.0)] = 1.0
    """Pitch of the body's resonances, relative to a cello's: a viola's is about 1.6."""
    bridge: Cutoff = 2200.0
    """Hertz above which the bridge lets less and less through."""
    scratch: Level = 0.03
    """Loudness of the bow's noise."""
    bite: More = 4.0
    """How many times as much of it is added where a note begins."""

    def plain(self) -> Self:
        """Return it without bow noise, vibrato and space."""
        return replace(self, scratch=0.0, vibrato=0.0, space=0.0)
