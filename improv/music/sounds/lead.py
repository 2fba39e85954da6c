"""Lead sounds, as declared."""

from typing import Annotated, Self

from msgspec import Meta
from msgspec.structs import replace

from improv.music.sounds.base import Cutoff, Level, Power, Seconds
from improv.music.sounds.line import LineSound, Pace


class LeadSound(LineSound, frozen=True, tag="lead"):
    """A pulse whose width moves slowly, behind a low-pass that opens with the note."""

    attack: Seconds = 0.03
    """Seconds in which a note comes up."""
    roll_off: Power = 1.1
    """Harmonic n of the two waves that make the pulse has amplitude 1/n to this power."""
    width: Annotated[float, Meta(ge=0.05, le=0.5)] = 0.4
    """How long a pulse lasts, as a share of the period; half is hollow."""
    sweep: Annotated[float, Meta(ge=0.0, le=0.3)] = 0.1
    """How far the width moves up and down."""
    sweeping: Pace = 0.35
    """How often, in hertz."""
    brightness: Cutoff = 1200.0
    """Corner of the low-pass in hertz, for middle C at mezzo forte, once it has opened."""
    swell: Level = 0.5
    """How far the low-pass is closed when a note begins."""

    def plain(self) -> Self:
        """Return it without vibrato, sweep and space."""
        return replace(self, vibrato=0.0, sweep=0.0, space=0.0)
