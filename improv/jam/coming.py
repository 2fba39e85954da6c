"""Players come and go: nothing of theirs stays behind, nobody waits for them, and who comes is heard."""

from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.hands import Hands
from improv.jam.inviting import Inviting
from improv.jam.learning import Bindings
from improv.jam.levels import Levels
from improv.jam.pairing import PairingUp


class Coming:
    """Adds to coming and going what has to happen besides."""

    def __init__(
        self, hands: Hands, levels: Levels, pairing: PairingUp, inviting: Inviting, bindings: Bindings
    ) -> None:
        """Take the parts of a jam that know of players. Changes nothing in them."""
        self._hands = hands
        self._levels = levels
        self._pairing = pairing
        self._inviting = inviting
        self._bindings = bindings

    def followed(self, events: list[Event]) -> list[Event]:
        """Let what those have who go end before they go; who comes is heard and has their own knobs."""
        gone = [event.player for event in events if isinstance(event, did.PlayerLeft)]
        came = [event.player for event in events if isinstance(event, did.PlayerJoined)]
        if not gone and not came:
            return self._hands.leave(events)
        awaited = self._pairing.now is not None and self._pairing.now.player in gone
        return [
            *self._hands.leave(events),
            *self._levels.seated(gone, [player.seat for player in came]),
            *(event for player in came for event in self._bindings.taken_along(player)),
            *(self._pairing.given_up() if awaited else []),
            *(event for seat in gone for event in self._inviting.accepted(seat)),
        ]

    def pressed(self, events: list[Event], seat: int) -> list[Event]:
        """Add what follows from a press of a player (0: they are new)."""
        came = [event for event in events if isinstance(event, did.PlayerJoined)]
        return [*self.followed([*came]), *events[len(came) :], *self._inviting.accepted(seat)]
