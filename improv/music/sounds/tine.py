"""Electric pianos, as declared."""

from typing import Annotated, Self

from msgspec import Meta
from msgspec.structs import replace

from improv.music.sounds.base import Damping, Level, Seconds, SoundBase, damped
from improv.music.sounds.line import Pace


class TineSound(SoundBase, frozen=True, tag="tine"):
    """A tine before a pickup, by frequency modulation: the harder the stroke, the more it barks."""

    decay: Seconds = 7.0
    """Seconds to fall by 60 dB, at middle C."""
    damping: Damping = 0.5
    """How much shorter high notes ring: decays go with 1/frequency to this power."""
    bark: Annotated[float, Meta(ge=0.0, le=4.0)] = 0.8
    """Index of the modulation at the note's own pitch, at mezzo forte."""
    settles: Annotated[float, Meta(ge=0.02, le=1.0)] = 0.5
    """How fast the bark goes, as a share of the decay."""
    tine: Annotated[float, Meta(ge=0.0, le=2.0)] = 0.25
    """Index of the bright tine's modulation, at mezzo forte."""
    ratio: Annotated[int, Meta(ge=2, le=20)] = 14
    """The tine's frequency relative to the note's; high notes have a lower one."""
    ping: Seconds = 0.5
    """Seconds in which the tine falls by 60 dB, at middle C."""
    tremolo: Level = 0.1
    """How far the loudness goes up and down."""
    pace: Pace = 4.2
    """How often, in hertz."""

    def fall_seconds(self, hertz: float) -> float:
        """Return the seconds in which a held note falls by 60 dB."""
        return damped(self.decay, self.damping, hertz)

    def plain(self) -> Self:
        """Return it without tremolo and space."""
        return replace(self, tremolo=0.0, space=0.0)
