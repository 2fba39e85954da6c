"""Rubbed glasses, as declared."""

from typing import Annotated, Self

from msgspec import Meta
from msgspec.structs import replace

from improv.music.sounds.base import Level, Seconds, SoundBase


class GlassSound(SoundBase, frozen=True, tag="glass"):
    """Glasses whose rims are rubbed with a wet finger, as long as a key is held."""

    attack: Seconds = 0.15
    """Seconds in which a note comes up."""
    shine: Level = 0.3
    """Loudness of the harmonics above the first, at full brightness."""
    friction: Level = 0.1
    """Loudness of the finger on the rim."""
    beating: Annotated[float, Meta(ge=0.0, le=6.0)] = 0.4
    """Beats a second, at middle C: no glass is quite round."""
    pace: Annotated[float, Meta(ge=0.05, le=4.0)] = 0.7
    """How often the finger goes round in a second."""
    sway: Level = 0.2
    """How much softer the tone is where the finger is in the wrong place."""

    def plain(self) -> Self:
        """Return it without friction, beating, sway and space."""
        return replace(self, friction=0.0, beating=0.0, sway=0.0, space=0.0)
