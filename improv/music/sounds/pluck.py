"""Plucked strings, as declared."""

from typing import Annotated, Self

from msgspec import Meta
from msgspec.structs import replace

from improv.music.sounds.base import Cents, Cutoff, Power, Seconds, SoundBase


class PluckSound(SoundBase, frozen=True, tag="pluck"):
    """A plucked pair of strings: a burst of one period in two waveguides."""

    decay: Seconds = 3.0
    """Seconds to fall by 60 dB, at most: high strings ring shorter."""
    brightness: Cutoff = 5000.0
    """Corner in hertz above which the burst is dull, at mezzo forte."""
    roll_off: Power = 1.0
    """Harmonic n has amplitude 1/n to this power."""
    position: Annotated[float, Meta(ge=0.02, le=0.5)] = 0.2
    """Where the string is plucked, as a share of its length."""

    detune: Cents = 0.0
    """How far the two strings of the pair are apart, in cents."""

    def fall_seconds(self, hertz: float) -> float:
        """Return the decay."""
        return self.decay

    def plain(self) -> Self:
        """Return it without detune and space."""
        return replace(self, detune=0.0, space=0.0)
