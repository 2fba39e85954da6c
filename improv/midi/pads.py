"""From the pads of a grid to degrees of the scale."""

from collections import Counter

from improv.jam.commands import Command, MoveController, Press, Release, Squeeze
from improv.midi.controllers import Grid, Sends

BUTTONS = 15
"""The channel, from 0, that all other controllers of a grid count as: no note is there."""
FIRST_DEGREES = 7
"""Of the scale, before anybody says what it is."""
_FIRST_MODE_CONTROLLER = 120


class Pads:
    """One grid: which pads are held, and the degrees that they were when they went down. Pure.

    Two pads may be one degree; it is let go with the last of them. A pad that is held stays what it was while
    the scale changes under it.
    """

    def __init__(self, source: str, grid: Grid) -> None:
        self.degrees = FIRST_DEGREES
        """How many there are in an octave of the scale; whoever owns this keeps it so."""
        self._source = source
        self._grid = grid
        self._places = grid.places()
        self._held: dict[int, int] = {}
        self._holders: Counter[int] = Counter()

    @property
    def held(self) -> frozenset[int]:
        """Return the places of the pads that are down."""
        return frozenset(self._places[number] for number in self._held)

    def note(self, number: int, velocity: int, channel: int) -> list[Command]:
        """Return what a note of the device asks; velocity 0 lets go. One that is no pad asks nothing."""
        if self._grid.sends is not Sends.NOTES or not self._has(number, channel):
            return []
        return self._press(number, velocity, channel) if velocity else self._release(number, channel)

    def pressure(self, number: int, amount: float, channel: int) -> list[Command]:
        """Return what pressure on one pad asks, 0 to 1."""
        degree = self._held.get(number)
        return [] if degree is None else [Squeeze(self._source, amount, channel, degree)]

    def controller(self, number: int, value: int, channel: int) -> list[Command] | None:
        """Return what a controller asks: a pad or a button; None where it is neither."""
        if number >= _FIRST_MODE_CONTROLLER:
            return None
        if self._grid.sends is not Sends.CONTROLLERS or not self._has(number, channel):
            return [MoveController(self._source, number, value, BUTTONS)]
        if value == 0:
            return self._release(number, channel)
        if number in self._held:
            return self.pressure(number, value / 127, channel)
        return self._press(number, value, channel)

    def forget(self) -> None:
        """All pads are up."""
        self._held.clear()
        self._holders.clear()

    def _has(self, number: int, channel: int) -> bool:
        return number in self._places and self._grid.channel in (0, channel + 1)

    def _press(self, number: int, velocity: int, channel: int) -> list[Command]:
        degree = self._places[number] + self._grid.lowest(self.degrees)
        # A pad whose release was lost goes down again.
        before = [] if self._held.get(number, degree) == degree else self._release(number, channel)
        if number not in self._held:
            self._holders[degree] += 1
        self._held[number] = degree
        return [*before, Press(self._source, degree, velocity, channel)]

    def _release(self, number: int, channel: int) -> list[Command]:
        degree = self._held.pop(number, None)
        if degree is None:
            return []
        self._holders[degree] -= 1
        if self._holders[degree]:
            return []
        del self._holders[degree]
        return [Release(self._source, degree, channel)]
