"""What somebody does who plays or sings a line, as declared."""

from typing import Annotated

from msgspec import Meta

from improv.music.sounds.base import Cents, SoundBase

Pace = Annotated[float, Meta(ge=0.05, le=9.0)]
"""Hertz of what moves by itself."""
Delay = Annotated[float, Meta(ge=0.0, le=3.0)]
"""Seconds before something comes in."""
More = Annotated[float, Meta(ge=0.0, le=8.0)]
"""How many times as much is added."""


class LineSound(SoundBase, frozen=True):
    """A sound with a vibrato that comes in once a note has stood for a while."""

    vibrato: Cents = 6.0
    """How far the pitch goes up and down, in cents."""
    pace: Pace = 5.0
    """How often, in hertz."""
    delay: Delay = 0.4
    """Seconds before it comes in."""
