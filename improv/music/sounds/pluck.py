"""Plucked strings, as declared."""

from typing import Annotated

from msgspec import Meta

from improv.music.sounds.base import Cutoff, Power, Seconds, SoundBase


class PluckSound(SoundBase, frozen=True, tag="pluck"):
    """A plucked string: a burst of one period in a waveguide."""

    decay: Seconds = 3.0
    """Seconds to fall by 60 dB, at most: high strings ring shorter."""
    brightness: Cutoff = 5000.0
    """Corner in hertz above which the burst is dull, at mezzo forte."""
    roll_off: Power = 1.0
    """Harmonic n has amplitude 1/n to this power."""
    position: Annotated[float, Meta(ge=0.02, le=0.5)] = 0.2
    """Where the string is plucked, as a share of its length."""

    def fall_seconds(self, hertz: float) -> float:
        """Return the decay."""
        return self.decay
