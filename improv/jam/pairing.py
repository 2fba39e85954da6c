"""Who plays on which device: a press of theirs tells, or two change places."""

from improv.jam import events as did
from improv.jam.commands import AwaitPress, Press
from improv.jam.events import Event, PairingEvent
from improv.jam.player import PAIRING_NS, Pairing, Player, SourceKind
from improv.jam.seats import Seats
from improv.jam.snapshot import Snapshot

DEVICES = (SourceKind.MIDI, SourceKind.GRID)
"""What can be told apart by pressing it."""


class PairingUp:
    """Waits for the press that tells which device is a player's."""

    def __init__(self, opening: Snapshot, seats: Seats) -> None:
        """Begin where a snapshot says."""
        self.now = opening.pairing
        self._seats = seats

    @property
    def next_due(self) -> int | None:
        """Return when waiting ends by itself."""
        return None if self.now is None else self.now.since + PAIRING_NS

    def asked(self, command: AwaitPress, at: int) -> list[Event]:
        """Return what becomes of the command."""
        if command.player is None:
            return self.given_up()
        if command.player not in self._seats.players:
            return []
        return [did.PairingBegan(Pairing(command.player, at))]

    def given_up(self) -> list[Event]:
        """Return the end of waiting, if anybody waits."""
        return [] if self.now is None else [did.PairingEnded()]

    def meant_by(self, press: Press) -> Player | None:
        """Return the player who waited for this very press; None where nobody does."""
        if self.now is None or self._seats.kind_of(press.source, press.channel) not in DEVICES:
            return None
        return self._seats.players.get(self.now.player)

    def apply(self, event: PairingEvent) -> None:
        """Change by one event."""
        self.now = event.pairing if isinstance(event, did.PairingBegan) else None
