"""Pads with a shimmer, as declared."""

from typing import Annotated, Self

from msgspec import Meta
from msgspec.structs import replace

from improv.music.sounds.base import Cents, Cutoff, Level, Power, Seconds, SoundBase
from improv.music.sounds.line import Pace


class ShimmerSound(SoundBase, frozen=True, tag="shimmer"):
    """Many soft voices, and many more an octave above them that come and go slowly."""

    attack: Seconds = 0.3
    """Seconds in which a note comes up."""
    roll_off: Power = 1.6
    """Harmonic n has amplitude 1/n to this power, at mezzo forte."""
    corner: Cutoff = 1400.0
    """Hertz above which harmonics fall away further."""
    detune: Cents = 7.0
    """How far the voices are apart in pitch, as a standard deviation."""
    octave: Annotated[float, Meta(ge=0.0, le=2.0)] = 0.5
    """How loud those an octave above are at most, relative to the others, at mezzo forte."""
    swing: Level = 0.5
    """How far they come and go."""
    pace: Pace = 0.14
    """How often they come and go, in hertz."""

    def plain(self) -> Self:
        """Return it with all voices in tune, an octave that stays as it is, and no space."""
        return replace(self, detune=0.0, swing=0.0, space=0.0)
