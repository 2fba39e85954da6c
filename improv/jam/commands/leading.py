"""What whoever leads does: invites somebody, quietens the others, marks a moment, stops all sound."""

from improv.jam.commands.asked import Asked


class Invite(Asked, frozen=True):
    """Invite a player to play, until they do; None: nobody."""

    player: int | None


class Spotlight(Asked, frozen=True):
    """Quieten all players but this one, or bring all back; None: all back."""

    player: int | None


class ChangeLevels(Asked, frozen=True):
    """Make all players louder or softer by so many decibels."""

    decibels: float


class MarkMoment(Asked, frozen=True):
    """Mark this moment, to find it again."""

    text: str = ""
    player: int = 0
    """Who marks it; 0 is whoever leads."""


class Panic(Asked, frozen=True):
    """Stop all sound now (50 ms)."""


class SoftStop(Asked, frozen=True):
    """Let all sound fade (2 s)."""


LeadingCommand = Invite | Spotlight | ChangeLevels | MarkMoment | Panic | SoftStop
