"""Struck bars, tongues, pans and tubes, as declared."""

from collections.abc import Sequence
from typing import Annotated, Self

from msgspec import Meta, Struct
from msgspec.structs import replace

from improv.music.sounds.base import Cutoff, Damping, Level, Ratio, Seconds, SoundBase, damped


class Partial(Struct, frozen=True, forbid_unknown_fields=True):
    """One ringing mode of a bar or a bell."""

    ratio: Ratio
    """Frequency relative to the note's."""
    level: Level
    """Amplitude relative to the loudest, under a blow that moves all modes alike."""
    decay: Seconds
    """Seconds to fall by 60 dB, at middle C."""
    beating: Annotated[float, Meta(ge=0.0, le=6.0)] = 0.0
    """Beats a second, at middle C, where the mode is really two; a little more up high."""


class Resonance(Struct, frozen=True, forbid_unknown_fields=True):
    """A mode of what the bars are mounted on: it rings with every note, at its own pitch."""

    hertz: Cutoff
    """Frequency, whatever the note is."""
    level: Level
    """Amplitude relative to the loudest partial, under a blow that moves all modes alike."""
    decay: Annotated[float, Meta(ge=0.001, le=1.0)]
    """Seconds to fall by 60 dB."""


class ModalSound(SoundBase, frozen=True, tag="modal"):
    """Struck bars: decaying partials, what they are mounted on, and the mallet's knock."""

    partials: Annotated[tuple[Partial, ...], Meta(min_length=1, max_length=8)]
    """The modes that ring; the first is the one that is kept equally loud, however soft the mallet."""
    body: Annotated[tuple[Resonance, ...], Meta(max_length=3)] = ()
    """Modes that do not follow the note."""
    knock: Level = 0.1
    """Loudness of the mallet's noise."""
    tick: Annotated[float, Meta(ge=0.25, le=8.0)] = 1.0
    """How much higher and shorter that noise is than the knock of a mallet on wood."""
    mallet: Annotated[float, Meta(ge=0.02, le=1.0)] = 0.3
    """Width of the mallet's blow at mezzo forte, in periods of middle C: wide is soft."""
    follow: Level = 1.0
    """How far the blow follows the note: 1 is as many periods for each note, 0 as many seconds."""
    attack: Annotated[float, Meta(ge=0.0, le=0.1)] = 0.0
    """Seconds in which a note is let through: softens the onset beyond what the mallet does."""
    damping: Damping = 0.6
    """How much shorter high notes ring: decays go with 1/frequency to this power."""

    def fall_seconds(self, hertz: float) -> float:
        """Return the decay of the loudest partial."""
        loudest = max(self.partials, key=lambda partial: (partial.level, partial.decay))
        return damped(loudest.decay, self.damping, hertz)

    def ratios(self, hertz: float) -> Sequence[float]:
        """Return those of the partials, and of the body's own modes for this note."""
        own = tuple(partial.ratio for partial in self.partials)
        return own + tuple(resonance.hertz / hertz for resonance in self.body)

    def plain(self) -> Self:
        """Return it without knock, beating and space."""
        partials = tuple(replace(partial, beating=0.0) for partial in self.partials)
        return replace(self, partials=partials, knock=0.0, space=0.0)
