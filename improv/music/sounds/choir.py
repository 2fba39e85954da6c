"""Choirs, as declared."""

from typing import Annotated, Self

from msgspec import Meta
from msgspec.structs import replace

from improv.music.sounds.base import Cents, Level, Seconds
from improv.music.sounds.line import LineSound


class ChoirSound(LineSound, frozen=True, tag="choir"):
    """Voices in unison, a leading one and the others around it, that open from "oo" to "ah"."""

    attack: Seconds = 0.12
    """Seconds in which a note comes up."""
    voices: Annotated[float, Meta(ge=0.0, le=4.0)] = 1.2
    """How loud the others are together, relative to the one that leads."""
    detune: Cents = 9.0
    """How far the others are apart in pitch, as a standard deviation."""
    open: Level = 0.45
    """How far the mouths are open at mezzo forte, from "oo" to "ah"."""

    def plain(self) -> Self:
        """Return it without vibrato, detune and space."""
        return replace(self, vibrato=0.0, voices=0.0, space=0.0)
