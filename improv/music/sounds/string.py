"""Strings on a sounding body, plucked by hand, as declared."""

from typing import Annotated, Self

from msgspec import Meta, Struct
from msgspec.structs import replace

from improv.music.sounds.base import Cents, Cutoff, Damping, Level, Power, Seconds, SoundBase, damped


class Formant(Struct, frozen=True, forbid_unknown_fields=True):
    """A resonance of the body: it colours the string, and thumps when the string is plucked."""

    hertz: Cutoff
    """Where it is."""
    boost: Annotated[float, Meta(ge=0.0, le=4.0)]
    """How much it adds to a partial that meets it, as a share of the partial."""
    decay: Annotated[float, Meta(ge=0.005, le=0.25)]
    """Seconds to fall by 60 dB: the longer, the narrower."""


class StringSound(SoundBase, frozen=True, tag="string"):
    """A string that is plucked by hand: the upper partials fall faster than the lower ones."""

    decay: Seconds = 4.0
    """Seconds in which the lowest partial of middle C falls by 60 dB."""
    damping: Damping = 0.6
    """How much shorter high notes ring: decays go with 1/frequency to this power."""
    fading: Annotated[float, Meta(ge=0.0, le=1.5)] = 0.8
    """How much shorter upper partials ring: decays go with 1/number to this power."""
    brightness: Cutoff = 3000.0
    """Corner in hertz above which the stroke is dull, at mezzo forte."""
    roll_off: Power = 1.0
    """Harmonic n has amplitude 1/n to this power."""
    position: Annotated[float, Meta(ge=0.02, le=0.5)] = 0.2
    """Where the string is plucked, as a share of its length."""
    body: Annotated[tuple[Formant, ...], Meta(max_length=6)] = ()
    """What the string is stretched over."""
    knock: Level = 0.1
    """Loudness of the body's thump when the string is plucked."""
    finger: Level = 0.1
    """Loudness of the finger that leaves the string."""
    beating: Cents = 1.0
    """How far partials that die sooner are above the others, in cents: the string is stiff, and lives."""
    attack: Annotated[float, Meta(ge=0.0005, le=0.1)] = 0.001
    """Seconds in which the string is let through."""

    def fall_seconds(self, hertz: float) -> float:
        """Return the decay of the lowest partial."""
        return damped(self.decay, self.damping, hertz)

    def plain(self) -> Self:
        """Return it without thump, finger, beating and space."""
        return replace(self, knock=0.0, finger=0.0, beating=0.0, space=0.0)
