"""A desk: sums what sounds and its room to stereo. The mix has one, and each stem has one of its own."""

from collections.abc import Container, Sequence
from typing import Any, Protocol

import pyo

from improv.engine.agenda import Agenda
from improv.engine.grid import Grid
from improv.engine.reverb import Reverb


class Line(Protocol):
    """What comes to a desk: a pool of voices, or the song."""

    @property
    def seat(self) -> int:
        """Return whose it is."""

    @property
    def left(self) -> Any:
        """Return its left side, and so on."""

    @property
    def right(self) -> Any:
        """Return its right side."""

    @property
    def send(self) -> Any:
        """Return what of it goes to the room; None for what stays dry."""


class Desk:
    """Takes the lines of some seats, and only while they sound; it sleeps when its room does."""

    def __init__(self, server: Any, number: int, seats: Container[int], grid: Grid, agenda: Agenda) -> None:
        """Take which seats it listens to, and how many desks this server has already."""
        self._seats = seats
        self._lines: list[Line] = []
        self._reverb = Reverb(server, number, grid, agenda, self._sleep)
        self.first = self._reverb.first
        """The object that computes first; all lines have to compute before it."""
        # pyo reads these very lists in each block.
        self._lefts: list[Any] = [self._reverb.left]
        self._rights: list[Any] = [self._reverb.right]
        self.left = pyo.Mix_base(self._lefts)
        self.right = pyo.Mix_base(self._rights)
        self._units = [self.left, self.right]
        self.awake = False
        """It sounds, or its room still does."""

    def carry(self, units: Sequence[Any]) -> None:
        """Let these run and rest with the desk."""
        self._units.extend(units)

    def take(self, line: Line) -> None:
        """Add a line that has begun to sound."""
        if line.seat not in self._seats:
            return
        self._lines.append(line)
        self._lefts.append(line.left)
        self._rights.append(line.right)
        if line.send is not None:
            self._reverb.sends.append(line.send)
        self._reverb.wake()
        if not self.awake:
            self.awake = True
            for unit in self._units:
                unit.play()

    def drop(self, frame: int, line: Line) -> None:
        """Remove a line that sounds no longer."""
        if line not in self._lines:
            return
        place = self._lines.index(line)
        del self._lines[place], self._lefts[place + 1], self._rights[place + 1]
        if line.send is not None:
            self._reverb.sends.remove(line.send)
        if not self._lines:
            self._reverb.leave(frame)

    def _sleep(self) -> None:
        self.awake = False
        for unit in self._units:
            unit.stop()

    def hush(self, frame: int, seconds: float) -> None:
        """Let the room fall silent within so many seconds."""
        self._reverb.hush(frame, seconds)
