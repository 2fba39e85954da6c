"""The agenda: what is to be done at which frame. The engine knows no other time."""

from collections.abc import Callable
from heapq import heappop, heappush

Action = Callable[[int], None]
"""Takes the frame at which it is done."""


class Agenda:
    """Actions in the order of their frames; on the same frame, in the order in which they were written in."""

    def __init__(self) -> None:
        self._entries: list[tuple[int, int, Action]] = []
        self._count = 0

    def at(self, frame: int, action: Action) -> None:
        """Do this in the first block that begins at this frame or later."""
        self._count += 1
        heappush(self._entries, (frame, self._count, action))

    def run(self, frame: int) -> None:
        """Do all that is due when a block begins with this frame."""
        entries = self._entries
        while entries and entries[0][0] <= frame:
            heappop(entries)[2](frame)
