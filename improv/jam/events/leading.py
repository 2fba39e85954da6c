"""What whoever leads did: invited somebody, quietened the others, marked a moment, stopped all sound."""

from msgspec import field

from improv.jam.events.happened import Happened
from improv.jam.mixing import Decibels


class Invited(Happened, frozen=True):
    """This player is invited to play; 0: nobody is any more."""

    player: int


class SpotlightSet(Happened, frozen=True):
    """All but this player are quietened (the changed strips follow); 0: nobody is any more.

    ``before``: the levels of the quietened in decibels, by seat, to go back to.
    """

    player: int
    before: dict[int, Decibels] = field(default_factory=dict)


class Marked(Happened, frozen=True):
    """Somebody marked this moment."""

    text: str
    player: int = 0
    """Who; 0 is whoever leads."""


class Panicked(Happened, frozen=True):
    """All sound was stopped at once."""


class SoftStopped(Happened, frozen=True):
    """All sound was asked to fade."""


LeadingEvent = Invited | SpotlightSet | Marked | Panicked | SoftStopped
