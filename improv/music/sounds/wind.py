"""Flutes and reeds, as declared."""

from typing import Annotated, Self

from msgspec import Meta
from msgspec.structs import replace

from improv.music.sounds.base import Cutoff, Level, Seconds
from improv.music.sounds.line import LineSound, More


class WindSound(LineSound, frozen=True, tag="wind"):
    """A blown pipe: harmonics under a corner that rises with the breath, and the noise of the breath."""

    attack: Seconds = 0.05
    """Seconds in which a note comes up."""
    evens: Level = 1.0
    """Strength of the even harmonics below the corner: next to none in a pipe that is closed at one end."""
    roll_off: Annotated[float, Meta(ge=0.0, le=4.0)] = 0.5
    """Harmonic n has amplitude 1/n to this power, below the corner, at mezzo forte."""
    corner: Cutoff = 1000.0
    """Hertz above which harmonics fall away, at mezzo forte."""
    steepness: Annotated[float, Meta(ge=0.5, le=8.0)] = 2.5
    """How fast they do: far above the corner, amplitude falls with the frequency to this power."""
    span: Annotated[float, Meta(ge=0.0, le=2.0)] = 0.8
    """Octaves by which the corner goes down for the softest breath, and up for the strongest."""
    breath: Level = 0.2
    """Loudness of the breath's noise."""
    chiff: More = 3.0
    """How many times as much of it is added where a note begins."""
    tremolo: Level = 0.1
    """How far the loudness goes up and down with the vibrato."""

    def plain(self) -> Self:
        """Return it without breath noise, vibrato, tremolo and space."""
        return replace(self, breath=0.0, vibrato=0.0, tremolo=0.0, space=0.0)
