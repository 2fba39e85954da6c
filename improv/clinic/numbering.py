"""Numbers for the records of a take from which some were left out; no gap tells how many."""

from improv.link.messages import Sounded


class Numbering:
    """Gives numbers, and translates what the engine answered to."""

    def __init__(self) -> None:
        self._last = 0
        self._numbers: dict[int, list[int]] = {}
        """By the number that the engine knows: those of the records that stand for it."""
        self._unheard: list[int] = []
        """Of records that the engine was never told: they count as applied with the next that it was."""

    def next(self) -> int:
        """Return the next number, of a record that no engine answers to."""
        self._last += 1
        return self._last

    def next_for(self, seq: int | None) -> int:
        """Return the next number, of a record that stands for one the engine was told; None: it was not."""
        number = self.next()
        if seq is None:
            self._unheard.append(number)
        else:
            self._numbers.setdefault(seq, []).append(number)
        return number

    def translated(self, sounded: Sounded) -> Sounded | None:
        """Return what was applied of what is in the take; None where nothing was."""
        numbers = [*self._unheard, *(n for seq in sounded.seqs for n in self._numbers.pop(seq, ()))]
        self._unheard.clear()
        return Sounded(sounded.epoch, sounded.frame, tuple(numbers)) if numbers else None

    def begin_epoch(self) -> None:
        """Forget what the engine before will not answer to any more."""
        self._numbers.clear()
        self._unheard.clear()
