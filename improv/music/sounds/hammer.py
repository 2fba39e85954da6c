"""Strings under hammers or fingers, as declared."""

from collections.abc import Sequence
from math import log2, sqrt
from typing import Annotated, Self

from msgspec import Meta
from msgspec.structs import replace

from improv.music.sounds.base import Cents, Cutoff, Damping, Level, Power, Seconds, SoundBase, damped

MOST_PARTIALS = 32
STEP = 3
"""Semitones from one string's stiffness to the next."""
STIFFER_OCTAVES = 0.67
"""In so many, stiffness doubles, as in a piano."""
_MIDDLE_C_HERTZ = 261.6256


class HammerSound(SoundBase, frozen=True, tag="hammer"):
    """A struck or plucked string: partials that are a little too high, and fall the faster the higher."""

    decay: Seconds = 8.0
    """Seconds in which the first partial falls by 60 dB, at middle C."""
    damping: Damping = 0.6
    """How much shorter high notes ring: decays go with 1/frequency to this power."""
    faster: Annotated[float, Meta(ge=0.0, le=2.0)] = 0.6
    """How much shorter high partials ring: decays go with 1/number to this power."""
    roll_off: Power = 1.0
    """Partial n has amplitude 1/n to this power, below the corner."""
    corner: Cutoff = 900.0
    """Hertz above which partials fall away, by the square, at mezzo forte."""
    hardness: Annotated[float, Meta(ge=0.0, le=4.0)] = 2.0
    """Octaves between the corners of no force and of all of it."""
    position: Annotated[float, Meta(ge=0.02, le=0.5)] = 0.12
    """Where the string is struck, as a share of its length."""
    stiffness: Annotated[float, Meta(ge=0.0, le=0.002)] = 0.0003
    """By how much partials are too high, at middle C: n times the root of 1 + stiffness times n squared."""
    beating: Cents = 1.5
    """How far two strings of a note are apart."""
    soft: Seconds = 0.003
    """Seconds in which the hammer gives the string all it has."""
    thump: Level = 0.1
    """Loudness of the hammer's noise."""

    def fall_seconds(self, hertz: float) -> float:
        """Return the seconds in which a held note falls by 60 dB."""
        return damped(self.decay, self.damping, hertz)

    def ratios(self, hertz: float) -> Sequence[float]:
        """Return where a note of this pitch has partials, as ratios."""
        return stretched(self.stiffness, hertz)

    def plain(self) -> Self:
        """Return it without the hammer's noise, the second string and space."""
        return replace(self, thump=0.0, beating=0.0, space=0.0)


def stretched(stiffness: float, hertz: float) -> list[float]:
    """Return the ratios of a stiff string's partials; neighbours within three semitones have the same."""
    octaves = round(12.0 * log2(hertz / _MIDDLE_C_HERTZ) / STEP) * STEP / 12.0
    own = stiffness * 2.0 ** (octaves / STIFFER_OCTAVES)
    return [n * sqrt((1.0 + own * n * n) / (1.0 + own)) for n in range(1, MOST_PARTIALS + 1)]
