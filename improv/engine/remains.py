"""Remains: what pyo still holds of its objects when they are gone, and how it is given back."""

import ctypes
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from itertools import repeat
from sys import getrefcount
from typing import Any

MOST = 500
"""References that are given back at a time: the audio callback waits for about 0.2 ms meanwhile."""
LOOKED_AT = 500
"""Streams that are looked at a time: the same."""

_give_back = ctypes.PYFUNCTYPE(None, ctypes.py_object)(("Py_DecRef", ctypes.pythonapi))


class Remains:
    """The streams of objects that go together.

    pyo takes hold of a stream when it makes one, moves it or sums it, and never lets go of it again; so the
    streams would outlive their objects. How often it has done so depends on what was played. But once none
    of the objects is there any more, nobody can still use a reference that is left: all of them but our own
    have been forgotten, and they can be counted.
    """

    def __init__(self, computed: Callable[[], Sequence[Any]], lasting: Any) -> None:
        """Take what tells the streams of all objects that there are, and an object that outlives these."""
        self._computed = computed
        self._lasting = lasting
        self._held: list[Any] = []
        self._are_gone = False

    def hold(self, units: Iterable[Any]) -> None:
        """Remember the streams of objects that are about to go."""
        self._held += [unit._getStream() for unit in units]

    def give_back(self) -> bool:
        """Give some references back; return whether there are more.

        Where one of the objects may still be there, it may listen to any of the others: then all is left as
        it is, and forgotten here as well.
        """
        if not (self._are_gone or self._have_gone()):
            self._held.clear()
            return False
        self._are_gone = True
        left = MOST
        while self._held and left > 0:
            forgotten = self._forgotten()
            deque(map(_give_back, repeat(self._held[-1], min(left, forgotten))), maxlen=0)
            if forgotten <= left:
                del self._held[-1]
            left -= max(1, forgotten)
        return bool(self._held)

    def _have_gone(self) -> bool:
        # Copied at once: the audio callback may change it meanwhile.
        computed = list(self._computed())
        held, lasting = set(map(id, self._held)), id(self._lasting._getStream())
        # A server that has shut down tells of no streams, whether their objects are there or not.
        runs = False
        for first in range(0, len(computed), LOOKED_AT):
            looked_at = set(map(id, computed[first : first + LOOKED_AT]))
            if not held.isdisjoint(looked_at):
                return False
            runs = runs or lasting in looked_at
        return runs

    def _forgotten(self) -> int:
        """Return how many references to the last stream are not our own."""
        # What is held in the same way and by us alone says how many are our own.
        own = [object()]
        return getrefcount(self._held[-1]) - getrefcount(own[-1])
