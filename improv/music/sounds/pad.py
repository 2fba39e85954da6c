"""Soft sustained sounds, as declared."""

from typing import Self

from msgspec.structs import replace

from improv.music.sounds.base import Cents, Cutoff, Level, Power, Seconds, SoundBase


class PadSound(SoundBase, frozen=True, tag="pad"):
    """A soft sustained sound: detuned harmonic tables behind a moving low-pass."""

    attack: Seconds = 0.1
    """Seconds in which a note comes up."""
    detune: Cents = 6.0
    """How far the outer two of three oscillators are out of tune, in cents."""
    brightness: Cutoff = 1800.0
    """Corner of the low-pass in hertz, for middle C at mezzo forte, once it has opened."""
    roll_off: Power = 1.5
    """Harmonic n has amplitude 1/n to this power."""
    swell: Level = 0.5
    """How far the low-pass is closed when a note begins."""

    def plain(self) -> Self:
        """Return it without detune and space."""
        return replace(self, detune=0.0, space=0.0)
