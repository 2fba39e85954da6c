"""The echo that all players share: it keeps to the tempo, goes from side to side, and grows darker."""

from collections.abc import Callable
from math import ceil, log10
from typing import Any

import pyo

from improv.engine.agenda import Agenda
from improv.engine.gate import Gate
from improv.engine.grid import Grid
from improv.jam.mixing import Echo
from improv.jam.tempo import Tempo

LONGEST_SECONDS = 8.0
"""Four beats of the slowest tempo."""
MOST_FEEDBACK = 0.6
DARK_HERTZ = 3_500.0
"""Of the low-pass that each repeat goes through once more."""
NEAR, FAR = 0.8, 0.3
"""How much of a repeat is on its own side, and on the other."""
LOUDEST = 50.0
"""Nothing larger is sent."""
EVEN_SECONDS = 0.012
"""In which it goes, and again in which it comes back, where its time changes."""
TURN_SECONDS = 0.05
FAINT_DECIBELS = 100.0
"""It is put to sleep when it has fallen by so much."""


class EchoLine:
    """Two delays that feed each other. They sleep while nothing is sent or comes back, and wake up empty.

    The first hears what is sent and what comes back a block late, and so is shorter by a block.
    """

    def __init__(self, grid: Grid, agenda: Agenda, slept: Callable[[], None]) -> None:
        """Make the echo, and take who is told that it sleeps."""
        self.sends: list[Any] = []
        """What is sent to it; pyo reads this very list in each block."""
        self.awake = False
        self._grid = grid
        self._agenda = agenda
        self._slept = slept
        self._seconds, self._strength = seconds_of(Tempo(), Echo()), Echo().feedback
        self._leaves = self._turns = 0
        self._is_hushed = False
        self._gate, self._feedback = Gate(grid.rate), Gate(grid.rate)
        heard: list[Any] = []
        early = pyo.Mix_base(heard)
        self._first = pyo.SDelay_base(early, 1.0, LONGEST_SECONDS)
        first = pyo.Sig_base(self._first, self._gate.unit)
        dark = pyo.Tone_base(first, DARK_HERTZ, self._feedback.unit)
        self._second = pyo.SDelay_base(dark, 1.0, LONGEST_SECONDS)
        second = pyo.Sig_base(self._second, self._gate.unit)
        back = pyo.Tone_base(second, DARK_HERTZ, self._feedback.unit)
        sent = pyo.Mix_base(self.sends)
        # What is not a number, or has no end, would come back for ever.
        above = pyo.Max_base(sent, 0.0)
        finite = pyo.Min_base(sent, 0.0, 1.0, above)
        clean = pyo.Clip_base(finite, -LOUDEST, LOUDEST)
        heard += [clean, back]
        far_left, far_right = pyo.Sig_base(second, FAR), pyo.Sig_base(first, FAR)
        self.left = pyo.Sig_base(first, NEAR, far_left)
        self.right = pyo.Sig_base(second, NEAR, far_right)
        self._units = (
            *(self._gate.unit, self._feedback.unit, early, self._first, first, dark),
            *(
                self._second,
                second,
                back,
                sent,
                above,
                finite,
                clean,
                far_left,
                far_right,
                self.left,
                self.right,
            ),
        )
        self._gate.ramp(0, 1.0, 0)
        self._feedback.ramp(0, self._strength, 0)
        self._set_delays()

    def keep(self, frame: int, tempo: Tempo, echo: Echo) -> None:
        """Come as an echo is set, in a tempo. What sounds fades, and comes back in its new time."""
        seconds, strength = seconds_of(tempo, echo), min(MOST_FEEDBACK, echo.feedback)
        if strength != self._strength:
            self._strength = strength
            self._feedback.ramp(frame, strength, int(TURN_SECONDS * self._grid.rate) if self.awake else 0)
        if seconds != self._seconds:
            self._seconds = seconds
            if not self.awake:
                self._set_delays()
            elif not self._is_hushed:
                self._turn(frame, EVEN_SECONDS, self._come_back)
        if self.awake and not self.sends:
            self.leave(frame)  # it may take longer now

    def wake(self) -> None:
        """Begin to compute: something is sent."""
        self._leaves += 1
        if not self.awake:
            self.awake = True
            for unit in self._units:
                unit.play()

    def leave(self, frame: int) -> None:
        """Fade from repeat to repeat: nothing is sent any more."""
        self._leaves += 1
        leave = self._leaves
        repeats = 1 if self._strength < 1e-3 else ceil(FAINT_DECIBELS / (-20.0 * log10(self._strength)))
        tail = self._grid.frames((repeats + 2) * self._seconds)
        self._agenda.at(frame + tail, lambda now: self._sleep(now) if self._leaves == leave else None)

    def hush(self, frame: int, seconds: float) -> None:
        """Fall silent within so many seconds, then be empty."""
        if self.awake:
            self._is_hushed = True
            self._turn(frame, seconds, self._open)

    def _turn(self, frame: int, seconds: float, then: Callable[[int], None]) -> None:
        frames = self._grid.frames(seconds)
        self._gate.ramp(frame, 0.0, frames)
        self._turns += 1
        turn = self._turns
        # A block of nothing lets the low-passes forget.
        self._agenda.at(
            frame + frames + self._grid.block, lambda now: then(now) if self._turns == turn else None
        )

    def _come_back(self, frame: int) -> None:
        self._set_delays()
        self._gate.ramp(frame, 1.0, self._grid.frames(EVEN_SECONDS))

    def _open(self, frame: int) -> None:
        self._is_hushed = False
        self._empty()
        self._gate.ramp(frame, 1.0, 0)

    def _sleep(self, frame: int) -> None:
        self._turns += 1
        self._is_hushed = self.awake = False
        for unit in self._units:
            unit.stop()
        self._gate.ramp(frame, 1.0, 0)
        self._feedback.ramp(frame, self._strength, 0)
        self._empty()
        self._slept()

    def _empty(self) -> None:
        self._set_delays()
        for delay in (self._first, self._second):
            delay.reset()

    def _set_delays(self) -> None:
        frames = round(self._seconds * self._grid.rate)
        # pyo rounds down.
        self._first.setDelay((max(0, frames - self._grid.block) + 0.5) / self._grid.rate)
        self._second.setDelay((frames + 0.5) / self._grid.rate)


def seconds_of(tempo: Tempo, echo: Echo) -> float:
    """Return the time from one repeat to the next."""
    return min(LONGEST_SECONDS, echo.beats * 60.0 / tempo.bpm)
