"""A strip: how loud a part is, where it is, and what of it goes to the room and to the echo."""

from math import cos, pi, sqrt
from typing import Any, Protocol

from improv.engine.gate import Gate
from improv.engine.grid import Grid
from improv.engine.units import from_decibels
from improv.jam import mixing
from improv.jam.setting import SONG

FALL_SECONDS, RISE_SECONDS = 0.03, 0.5
"""What is made softer is so at once; what is made louder or heard again comes up slowly."""
TURN_SECONDS = 0.05
"""For what moves from one side to the other, or into the room and the echo."""
PANS = (0.0, -0.3, 0.3, -0.16, 0.16, -0.4, 0.4, -0.23, 0.23, -0.08, 0.08, -0.34)
"""Places of the players' seats between left (-1) and right (1); the house is in the middle."""


class Line(Protocol):
    """What goes through a strip and comes to a desk: a pool of voices, or the song."""

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

    @property
    def echo(self) -> Any:
        """Return what of it goes to the echo, which runs only where that is something."""

    def widen(self, frame: int, factor: float, frames: int) -> None:
        """Send so many times as much to the room as its sound asks for, within so many frames."""


class Strip:
    """Gates that all pools of a seat share, and the song has. They run only while something goes through."""

    def __init__(self, grid: Grid, part: int, duck: Any = 1.0) -> None:
        """Take whose it is, and what all of it is multiplied with."""
        self.level = Gate(grid.rate, duck)
        self.left, self.right, self.echo = (Gate(grid.rate, self.level.unit) for _ in range(3))
        self.units = tuple(gate.unit for gate in (self.level, self.left, self.right, self.echo))
        self.mixed = mixing.Strip()
        self.lines: list[Line] = []
        self.space = 1.0
        """How much more is sent to the room than sounds ask for."""
        self._grid = grid
        self._part = part
        self.mix(0, self.mixed)

    @property
    def sends_echo(self) -> bool:
        """Say whether the echo hears anything of it."""
        return self.mixed.echo > 0.0

    def mix(self, frame: int, mixed: mixing.Strip, *, silenced: bool = False) -> None:
        """Go to where a strip is to be; at once while nothing goes through."""
        self.mixed = mixed
        level = 0.0 if mixed.mute or silenced else from_decibels(mixed.level)
        falls = level < self.level.level(frame)
        self._ramp(frame, self.level, level, FALL_SECONDS if falls else RISE_SECONDS)
        for gate, share in zip((self.left, self.right), self._sides(mixed.pan), strict=True):
            self._ramp(frame, gate, share, TURN_SECONDS)
        self._ramp(frame, self.echo, mixed.echo, TURN_SECONDS)

    def widen(self, frame: int, factor: float) -> None:
        """Send so many times as much to the room."""
        self.space = factor
        for line in self.lines:
            line.widen(frame, factor, int(TURN_SECONDS * self._grid.rate))

    def take(self, frame: int, line: Line) -> None:
        """Let something that begins to sound go through."""
        if not self.lines:
            for unit in self.units:
                unit.play()
        self.lines.append(line)
        line.widen(frame, self.space, 0)

    def drop(self, frame: int, line: Line) -> None:
        """Be without something that sounds no longer."""
        self.lines.remove(line)
        if not self.lines:
            for gate in (self.level, self.left, self.right, self.echo):
                gate.ramp(frame, gate.target, 0)
            for unit in self.units:
                unit.stop()

    def _ramp(self, frame: int, gate: Gate, target: float, seconds: float) -> None:
        if target != gate.target:
            gate.ramp(frame, target, int(seconds * self._grid.rate) if self.lines else 0)

    def _sides(self, pan: float | None) -> tuple[float, float]:
        if self._part == SONG:  # it has two sides already: one of them is made softer
            return min(1.0, 1.0 - (pan or 0.0)), min(1.0, 1.0 + (pan or 0.0))
        own = PANS[self._part - 1] if self._part <= len(PANS) else 0.0
        angle = ((own if pan is None else pan) + 1.0) * pi / 4.0
        return sqrt(2.0) * cos(angle), sqrt(2.0) * cos(pi / 2.0 - angle)
