"""Our own MIDI clock: which of its bytes are due when the jam goes at a tempo."""

from improv.jam.tempo import Tempo
from improv.midi.realtime import TICKS_PER_BEAT, Realtime

_CATCHES_UP = TICKS_PER_BEAT // 2
"""So many ticks behind, they are sent at once; so many ahead, the next waits. After more it starts again."""


class ClockOut:
    """Ticks on the grid of the jam's tempo, each where it lies, so that they never drift. Pure.

    Times are monotonic nanoseconds. It starts (``START``) right after the last tick of a bar, so that the
    first of the next is the first that counts. When the beat moves by more than half of one, it starts again.
    """

    def __init__(self, tempo: Tempo, at: int) -> None:
        """Begin at a time."""
        self._tempo = tempo
        self._next = self._first_from(at)
        """The tick that comes next, counted from the tempo's origin."""
        self._counted: int | None = None
        """What those who listen count it as, from the start; None before it."""
        self._starts = self._next % self._bar == 0

    @property
    def next_due(self) -> int:
        """Return when the next tick is due."""
        return self._time_of(self._next)

    def go(self, tempo: Tempo, at: int) -> None:
        """Go on at another tempo."""
        self._tempo = tempo
        self._next = self._first_from(at)
        if self._counted is not None:
            # What was counted goes on where the beat goes on, though a tick may come again or be left out.
            half = self._bar // 2
            away = (self._counted - self._next + half) % self._bar - half
            if abs(away) <= _CATCHES_UP:
                self._next += away
            else:
                self._counted = None

    def due(self, at: int) -> list[bytes]:
        """Return what is due at this time."""
        if self._first_from(at) - self._next > _CATCHES_UP:  # the machine slept
            self._next, self._counted = self._first_from(at), None
        said: list[Realtime] = []
        while self._time_of(self._next) <= at:
            if self._starts:
                said.append(Realtime.START)
                self._starts, self._counted = False, 0
            said.append(Realtime.TICK)
            self._next += 1
            if self._counted is not None:
                self._counted += 1
            elif self._next % self._bar == 0:
                said.append(Realtime.START)
                self._counted = 0
        return [bytes([byte]) for byte in said]

    def lose(self) -> None:
        """What was due was not sent: start again with the next bar."""
        self._counted = None

    def stop(self) -> list[bytes]:
        """Return what is said at the end."""
        return [] if self._counted is None else [bytes([Realtime.STOP])]

    @property
    def _bar(self) -> int:
        return TICKS_PER_BEAT * self._tempo.beats

    def _time_of(self, tick: int) -> int:
        return self._tempo.time_of(tick / TICKS_PER_BEAT)

    def _first_from(self, at: int) -> int:
        """Return the first tick at a time or after it."""
        tick = int((at - self._tempo.origin) * TICKS_PER_BEAT // self._tempo.beat_ns)
        return tick if self._time_of(tick) >= at else tick + 1
