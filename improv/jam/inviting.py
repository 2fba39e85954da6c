"""Who is invited to play, and whose turn it is after them."""

from collections.abc import Iterable

from improv.jam import events as did
from improv.jam.commands import Invite
from improv.jam.events import Event
from improv.jam.snapshot import Snapshot


class Inviting:
    """The player who is invited until they play, and who was invited last."""

    def __init__(self, opening: Snapshot) -> None:
        """Begin where a snapshot says."""
        self.invited = opening.invited
        self.turn = opening.turn

    def asked(self, command: Invite, seats: Iterable[int]) -> list[Event]:
        """Return what becomes of the command, where these seats have players."""
        seat = command.player or 0
        if seat == self.invited or (seat and seat not in seats):
            return []
        return [did.Invited(seat)]

    def next_of(self, seats: Iterable[int]) -> int | None:
        """Return the seat whose turn it is; None where nobody is there."""
        in_order = sorted(seats)
        later = (seat for seat in in_order if seat > self.turn)
        return next(later, in_order[0] if in_order else None)

    def accepted(self, seat: int) -> list[Event]:
        """Return the end of an invitation, where this player has it."""
        return [did.Invited(0)] if seat and seat == self.invited else []

    def apply(self, event: did.Invited) -> None:
        """Change by one event."""
        self.invited = event.player
        self.turn = event.player or self.turn
