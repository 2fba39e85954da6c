"""Organs, as declared."""

from collections.abc import Sequence
from typing import Annotated, Self

from msgspec import Meta
from msgspec.structs import replace

from improv.music.sounds.base import Cents, Level, Seconds, SoundBase
from improv.music.sounds.line import Pace

DRAWBARS = (0.5, 1.5, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0)
"""What the nine sound, as ratios: 16', 5 1/3', 8', 4', 2 2/3', 2', 1 3/5', 1 1/3' and 1'."""
Drawn = Annotated[int, Meta(ge=0, le=8)]
Registration = Annotated[tuple[Drawn, ...], Meta(min_length=9, max_length=9)]
"""How far each drawbar is drawn out: 8 all the way, each step less 3 dB weaker, 0 not at all."""


class OrganSound(SoundBase, frozen=True, tag="organ"):
    """Drawbars, and a slowly turning loudspeaker; a harder stroke draws more of them."""

    attack: Seconds = 0.02
    """Seconds in which a note comes up."""
    soft: Registration = (4, 0, 8, 4, 0, 0, 0, 0, 0)
    """The drawbars of the softest stroke."""
    full: Registration = (6, 2, 8, 6, 4, 3, 0, 0, 1)
    """The drawbars of the hardest."""
    turn: Cents = 4.0
    """How far the turning loudspeaker takes the pitch up and down."""
    tremolo: Level = 0.1
    """How far it takes the loudness."""
    pace: Pace = 0.8
    """How often it turns, in hertz."""

    def ratios(self, hertz: float) -> Sequence[float]:
        """Return where a note has partials: at those of the octave below it."""
        return [0.5 * number for number in range(1, 17)]

    def plain(self) -> Self:
        """Return it with a loudspeaker that stands still, and no space."""
        return replace(self, turn=0.0, tremolo=0.0, space=0.0)
