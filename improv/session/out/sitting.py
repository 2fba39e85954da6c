"""Who sits where while the records of a take are walked through, as its tables call them."""

from improv.session.format import Take
from improv.session.notebook.correcting import Whose
from improv.session.records import NANOSECONDS, Record
from improv.session.seating import Seating, label_of, labels_of, players_of
from improv.session.timeline import zero_ns


class Sitting:
    """Answers who plays on a seat at the record that was taken in last; corrections count."""

    def __init__(self, take: Take) -> None:
        self._seating = Seating(take.header.opening.players)
        self._labels = labels_of(players_of(take))
        self._zero = zero_ns(take)
        self._whose = Whose(take.corrections)

    def apply(self, record: Record) -> None:
        """Take a record in."""
        self._seating.apply(record)

    def label(self, seat: int, at_ns: int) -> str:
        """Return what the player of a seat is called; empty where nobody sits there."""
        corrected = self._whose.person(seat, max(0, at_ns - self._zero) / NANOSECONDS)
        player = self._seating.players.get(seat)
        if corrected or player is None:
            return corrected
        return self._labels[seat, label_of(player)]
