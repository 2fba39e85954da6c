"""Fewer controller values: the latest of each, at most every few milliseconds."""

from improv.jam.commands import Bend, Command, MoveController, Squeeze

SPACING_NS = 5_000_000
"""At most one value of a controller in 5 ms: as fine as a hand moves, and no flood."""

Slot = tuple[str, int, int | None]
"""What counts as one controller: its sort, its channel, its number or key."""


class Coalescer:
    """Lets one source's notes and pedals pass at once, and of each controller the latest value.

    A value that waits goes ahead of the next note, so that nothing is heard in another order than played.
    Times are monotonic nanoseconds.
    """

    def __init__(self, spacing: int = SPACING_NS) -> None:
        self.spacing = spacing
        self._free_at: dict[Slot, int] = {}
        self._waiting: dict[Slot, Command] = {}

    @property
    def next_due(self) -> int | None:
        """The time at which the next value that waits may pass; None where none waits."""
        return min(self._free_at[slot] for slot in self._waiting) if self._waiting else None

    def put(self, command: Command, at: int) -> list[Command]:
        """Take a command, and return what passes now."""
        slot = slot_of(command)
        if slot is None:
            return [*self._pass(list(self._waiting), at), command]
        self._waiting[slot] = command
        return self._pass([slot], at) if at >= self._free_at.get(slot, at) else []

    def due(self, at: int) -> list[Command]:
        """Return the values whose time has come."""
        return self._pass([slot for slot in self._waiting if self._free_at[slot] <= at], at)

    def _pass(self, slots: list[Slot], at: int) -> list[Command]:
        for slot in slots:
            self._free_at[slot] = at + self.spacing
        return [self._waiting.pop(slot) for slot in slots]


def slot_of(command: Command) -> Slot | None:
    """Return the controller that a command moves; None for what must never wait."""
    match command:
        case Bend(channel=channel):
            return "bend", channel, None
        case Squeeze(channel=channel, played=played):
            return "pressure", channel, played
        case MoveController(channel=channel, controller=controller):
            return "controller", channel, controller
        case _:
            return None
