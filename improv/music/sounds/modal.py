"""Struck bars, as declared."""

from collections.abc import Sequence
from typing import Annotated, Self

from msgspec import Meta, Struct
from msgspec.structs import replace

from improv.music.sounds.base import Damping, Level, Ratio, Seconds, SoundBase, damped


class Partial(Struct, frozen=True, forbid_unknown_fields=True):
    """One ringing mode of a bar or a bell."""

    ratio: Ratio
    """Frequency relative to the note's."""
    level: Level
    """Amplitude relative to the loudest."""
    decay: Seconds
    """Seconds to fall by 60 dB, at middle C."""


class ModalSound(SoundBase, frozen=True, tag="modal"):
    """Struck bars: decaying partials, and the mallet's knock."""

    partials: Annotated[tuple[Partial, ...], Meta(min_length=1, max_length=6)]
    """The modes that ring."""
    knock: Level = 0.1
    """Loudness of the mallet's noise."""
    mallet: Annotated[float, Meta(ge=0.05, le=1.0)] = 0.3
    """Width of the mallet's blow at mezzo forte, in periods of the note: wide is soft."""
    damping: Damping = 0.6
    """How much shorter high notes ring: decays go with 1/frequency to this power."""

    def fall_seconds(self, hertz: float) -> float:
        """Return the decay of the loudest partial."""
        loudest = max(self.partials, key=lambda partial: (partial.level, partial.decay))
        return damped(loudest.decay, self.damping, hertz)

    def ratios(self, hertz: float) -> Sequence[float]:
        """Return those of the partials."""
        return tuple(partial.ratio for partial in self.partials)

    def plain(self) -> Self:
        """Return it without knock and space."""
        return replace(self, knock=0.0, space=0.0)
