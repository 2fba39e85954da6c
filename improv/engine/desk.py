"""A desk: sums what sounds, its room and its echo. The mix has one, and each stem one of its own."""

from collections.abc import Container, Sequence
from typing import Any

import pyo

from improv.engine.agenda import Agenda
from improv.engine.echo import EchoLine
from improv.engine.grid import Grid
from improv.engine.reverb import Reverb
from improv.engine.strip import Line

COMMON = 2
"""What is summed besides the lines: the room and the echo."""


class Desk:
    """Takes the lines of some seats, and only while they sound; it sleeps when room and echo do."""

    def __init__(self, server: Any, number: int, seats: Container[int], grid: Grid, agenda: Agenda) -> None:
        """Take which seats it listens to, and how many desks this server has already."""
        self._seats = seats
        self._lines: list[Line] = []
        self._echoing: list[Line] = []
        self.reverb = Reverb(server, number, grid, agenda, self._sleep)
        self.echo = EchoLine(grid, agenda, self._sleep)
        self.first = self.reverb.first
        """The object that computes first; all lines have to compute before it."""
        # pyo reads these very lists in each block.
        self._lefts: list[Any] = [self.reverb.left, self.echo.left]
        self._rights: list[Any] = [self.reverb.right, self.echo.right]
        self.left = pyo.Mix_base(self._lefts)
        self.right = pyo.Mix_base(self._rights)
        self._units = [self.left, self.right]
        self.awake = False
        """It sounds, or its room or its echo still do."""

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
            self.reverb.sends.append(line.send)
        self.reverb.wake()
        if not self.awake:
            self.awake = True
            for unit in self._units:
                unit.play()

    def take_echo(self, line: Line) -> None:
        """Let the echo hear a line that sounds."""
        if line in self._lines and line not in self._echoing:
            self._echoing.append(line)
            self.echo.sends.append(line.echo)
            self.echo.wake()

    def drop(self, frame: int, line: Line) -> None:
        """Remove a line that sounds no longer."""
        if line not in self._lines:
            return
        place = self._lines.index(line)
        del self._lines[place], self._lefts[place + COMMON], self._rights[place + COMMON]
        if line.send is not None:
            self.reverb.sends.remove(line.send)
        if line in self._echoing:
            self._echoing.remove(line)
            self.echo.sends.remove(line.echo)
            if not self._echoing:
                self.echo.leave(frame)
        if not self._lines:
            self.reverb.leave(frame)

    def _sleep(self) -> None:
        if self.reverb.awake or self.echo.awake:
            return
        self.awake = False
        for unit in self._units:
            unit.stop()

    def hush(self, frame: int, seconds: float) -> None:
        """Let room and echo fall silent within so many seconds."""
        self.reverb.hush(frame, seconds)
        self.echo.hush(frame, seconds)
