"""Bells, as declared."""

from collections.abc import Sequence
from typing import Annotated, Self

from msgspec import Meta
from msgspec.structs import replace

from improv.music.sounds.base import Cents, Damping, Level, Ratio, Seconds, SoundBase, damped

_MOST_SIDEBANDS = 16


class BellSound(SoundBase, frozen=True, tag="bell"):
    """A bell by frequency modulation."""

    ratio: Ratio = 1.4
    """The modulator's frequency relative to the note's."""
    index: Annotated[float, Meta(ge=0.0, le=12.0)] = 3.0
    """Depth of the modulation when the bell is struck, mezzo forte, as an index."""
    decay: Seconds = 4.0
    """Seconds to fall by 60 dB, at middle C."""
    strike: Annotated[float, Meta(ge=0.02, le=1.0)] = 0.3
    """How fast the brightness of the stroke goes, as a share of the decay."""
    hum: Level = 0.4
    """Loudness of a pure tone at the note's own pitch."""
    shimmer: Cents = 2.0
    """How far the hum is out of tune with the rest, in cents, so that the bell beats slowly."""
    damping: Damping = 0.4
    """How much shorter high notes ring: decays go with 1/frequency to this power."""

    def fall_seconds(self, hertz: float) -> float:
        """Return the decay at this pitch."""
        return damped(self.decay, self.damping, hertz)

    def ratios(self, hertz: float) -> Sequence[float]:
        """Return the note and the sidebands of its modulation."""
        sidebands = range(-_MOST_SIDEBANDS, _MOST_SIDEBANDS + 1)
        return tuple(sorted({abs(1.0 + number * self.ratio) for number in sidebands}))

    def plain(self) -> Self:
        """Return it without shimmer and space."""
        return replace(self, shimmer=0.0, space=0.0)
