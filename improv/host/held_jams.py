"""What becomes of jams: on disk from the first press, or in memory until somebody wants them kept."""

from collections.abc import Callable

from improv.host.consented_take import ConsentedTake
from improv.link.look import Keeping
from improv.link.messages import KeepAsked
from improv.session.held_take import HeldTake, OpenWriter, Unrecorded
from improv.session.writer import TakeWriter

ALL_JAMS = 0
"""Stands for all that wait for an answer, and the one that is played."""


class HeldJams:
    """Begins each take where it may be, asks about those that are over, and does as is answered."""

    def __init__(self, mode: Keeping, ask: Callable[[KeepAsked], None]) -> None:
        """Take what was chosen, and who asks people whether a jam is to be kept."""
        self._mode = mode
        self._ask = ask
        self._held: dict[int, HeldTake] = {}
        self._number = ALL_JAMS

    @property
    def asked(self) -> tuple[KeepAsked, ...]:
        """Return what waits for an answer, the oldest first: for a window that was opened anew."""
        return tuple(_question(number, take) for number, take in self._held.items() if take.is_over)

    def begin(
        self, open_writer: OpenWriter, consented: Callable[[], ConsentedTake | Unrecorded] = Unrecorded
    ) -> TakeWriter | HeldTake | ConsentedTake | Unrecorded:
        """Begin a take; ``consented`` begins that of a jam in which consent is needed."""
        match self._mode:
            case Keeping.KEEP:
                return open_writer()
            case Keeping.CLINICAL:
                return consented()
            case Keeping.UNANSWERED | Keeping.ASK:
                self._number += 1
                number = self._number
                self._held[number] = HeldTake(open_writer, lambda take: self._over(number, take))
                return self._held[number]

    def answered(self, jam: int, *, keep: bool) -> None:
        """Keep a jam, or let it go; one that was answered already is left as it is."""
        for number in list(self._held) if jam == ALL_JAMS else [jam]:
            take = self._held.get(number)
            if take is None:
                continue
            if keep:
                take.keep()
            else:
                take.let_go()
            if take.is_over:
                del self._held[number]

    def change(self, mode: Keeping) -> None:
        """Do otherwise from now on; a take that is on the disk already stays there.

        Whoever keeps jams keeps what is in memory too; where consent is needed, that is let go.
        """
        self._mode = mode
        if mode in (Keeping.KEEP, Keeping.CLINICAL):
            self.answered(ALL_JAMS, keep=mode is Keeping.KEEP)

    def close(self) -> None:
        """Wait until what was kept is safe; the rest is gone."""
        for take in self._held.values():
            take.close("left")

    def _over(self, number: int, take: HeldTake) -> None:
        if take.in_memory:
            self._ask(_question(number, take))
        else:
            self._held.pop(number, None)


def _question(number: int, take: HeldTake) -> KeepAsked:
    return KeepAsked(number, take.seconds, take.players)
