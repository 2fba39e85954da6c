"""The duck: bed, pulse and song step back a little while people play."""

from collections.abc import Callable

from improv.engine.agenda import Agenda
from improv.engine.gate import Gate
from improv.engine.grid import Grid
from improv.engine.units import from_decibels

DUCKED = from_decibels(-3.0)
DOWN_SECONDS, UP_SECONDS = 0.25, 1.6
LOOKS_SECONDS = 0.2
"""How often it looks whether anybody still plays."""


class Duck:
    """A gate that goes down with a player's note, and up once no voice of theirs sounds."""

    def __init__(self, grid: Grid, agenda: Agenda, is_played: Callable[[], bool]) -> None:
        """Take what says whether a voice of a player sounds."""
        self.gate = Gate(grid.rate)
        self._grid = grid
        self._agenda = agenda
        self._is_played = is_played
        self._is_down = False
        self.gate.ramp(0, 1.0, 0)

    def press(self, frame: int) -> None:
        """Step back: somebody plays a note."""
        if not self._is_down:
            self._is_down = True
            self.gate.ramp(frame, DUCKED, int(DOWN_SECONDS * self._grid.rate))
            self._look_later(frame)

    def settle(self, frame: int) -> None:
        """Be at once where it was going."""
        self.gate.ramp(frame, self.gate.target, 0)

    def _look_later(self, frame: int) -> None:
        self._agenda.at(frame + self._grid.frames(LOOKS_SECONDS), self._look)

    def _look(self, frame: int) -> None:
        if self._is_played():
            self._look_later(frame)
        else:
            self._is_down = False
            self.gate.ramp(frame, 1.0, int(UP_SECONDS * self._grid.rate))
