"""Where the ticks of a MIDI clock lie in time: a straight line through the last of them."""

from collections import deque
from collections.abc import Collection
from itertools import islice
from math import sqrt

from improv.jam.tempo import FASTEST_BPM, SLOWEST_BPM
from improv.midi.realtime import TICKS_PER_BEAT

_SETTLED = 12
"""So many ticks, half a beat, tell a tempo."""
_STEADY, _SHORT = 24, 48
"""Of so many at least, and so many at most, the line is drawn."""
_EVERY = 4
"""It is drawn anew with each fourth tick."""
_LONG_FROM, _LONG = 96, 192
"""The same of ticks that come by leaps, as where blocks of sound are nearly as long as a tick."""
_LEAP, _LEAPS = 0.4, 2
"""Of the time between two ticks: what one comes too soon or too late after another; so many are no chance."""
_DOUBTED, _DOUBTED_WITH_LEAPS = 0.5, 2.1
"""Of the time between two ticks: one that is farther from its place is doubted."""
_ASTRAY = 0.65
"""Of the time between two ticks: what scatters more lies on no line."""
_ALIKE = 0.03
"""Two tempi that differ less are one, where ticks were lost."""
_WHOLE = 0.25
"""Of the time between two ticks: so near to a whole number of them, that many were lost. A single one is
not told from a leap: the beat moves with it, until the next start."""
_SLOWEST_NS = 60e9 / (SLOWEST_BPM * TICKS_PER_BEAT)
_FASTEST_NS = 60e9 / (FASTEST_BPM * TICKS_PER_BEAT)

Point = tuple[int, int]
"""A tick's number, and when it came: monotonic nanoseconds."""


class TickLine:
    """Numbers the ticks, and draws a line through them.

    A tick that is far from its place is doubted: it came late, or others were lost. Where those that are
    doubted lie on a line of their own, they are right, and the tempo has changed.
    """

    def __init__(self) -> None:
        self.next = 0
        """The number of the tick that comes next."""
        self.period = 0.0
        """Nanoseconds from tick to tick; 0 while nothing is known."""
        self._zero = 0.0
        """When tick 0 was, or would have been."""
        self._points: deque[Point] = deque(maxlen=_LONG)
        self._leaps: deque[bool] = deque(maxlen=_LONG)
        """Which of the points came far too soon or too late after the one before."""
        self._doubted: deque[Point] = deque(maxlen=_SETTLED)

    def time_of(self, number: int) -> float:
        """Return when a tick lies on the line: monotonic nanoseconds."""
        return self._zero + number * self.period

    def begin(self, number: int) -> None:
        """Let the next tick have this number, and stand where it comes; the tempo is what it was."""
        self.next = number
        self._take([])

    def put(self, at: int) -> bool:
        """Take a tick; return whether the line has changed its course: it is new, or another."""
        point = self.next, at
        self.next += 1
        if not self.period:
            return self._acquire(point)
        if self._points and self._is_doubtful(point):
            return self._doubt(point)
        self._doubted.clear()
        if self._points:
            number, before = self._points[-1]
            self._leaps.append(abs((at - before) / self.period - (point[0] - number)) > _LEAP)
        self._points.append(point)
        if point[0] % _EVERY == 0 or len(self._points) < _STEADY:
            self._draw()
        return False

    def _is_doubtful(self, point: Point) -> bool:
        number, at = point
        away = abs(at - self.time_of(number)) / self.period
        if away <= _DOUBTED:
            return False
        smooth = len(self._points) >= _LONG_FROM and not any(self._leaps)
        return smooth or away > _DOUBTED_WITH_LEAPS

    def _acquire(self, point: Point) -> bool:
        """Wait for ticks that lie on a line; nothing is known before."""
        self._doubted.append(point)
        return self._settle()

    def _doubt(self, point: Point) -> bool:
        """Keep a tick aside that is not where it should be."""
        self._doubted.append(point)
        before, zero = self.period, self._zero
        if not self._settle():
            return False
        middle = self._points[len(self._points) // 2][0]
        lost = (self.time_of(middle) - zero - middle * before) / before
        alike = abs(self.period / before - 1.0) < _ALIKE
        if alike and abs(lost) > 1.5 and abs(lost - round(lost)) < _WHOLE:
            self._renumber(round(lost))
        return True

    def _settle(self) -> bool:
        """Go over to the line of the doubted ticks, where they lie on one."""
        if len(self._doubted) < _SETTLED:
            return False
        period, zero, scatter = line_through(self._doubted)
        if not _FASTEST_NS <= period <= _SLOWEST_NS or scatter > _ASTRAY * period:
            return False
        self.period, self._zero = period, zero
        self._take(list(self._doubted))
        return True

    def _take(self, points: list[Point]) -> None:
        """Begin with these points, as if there had been no others."""
        self._points.clear()
        self._points.extend(points)
        self._leaps.clear()
        self._doubted.clear()

    def _renumber(self, lost: int) -> None:
        """Count ticks that were never heard (or, below 0, were heard twice)."""
        self._take([(number + lost, at) for number, at in self._points])
        self._zero -= lost * self.period
        self.next += lost

    def _draw(self) -> None:
        """Lay the line through the points; few of them only tell where it lies, not how steep it is."""
        points = self._points
        if len(points) >= _STEADY:
            comes_by_leaps = len(points) >= _LONG_FROM and sum(self._leaps) >= _LEAPS
            drawn = points if comes_by_leaps else list(islice(reversed(points), _SHORT))
            period, zero, _ = line_through(drawn)
            if _FASTEST_NS <= period <= _SLOWEST_NS:
                self.period, self._zero = period, zero
                return
        first = points[0][1]
        away = sum(at - first - number * self.period for number, at in points)
        self._zero = first + away / len(points)


def line_through(points: Collection[Point]) -> tuple[float, float, float]:
    """Return the line nearest to the points: its steepness, its time at 0, and how far they scatter."""
    count = len(points)
    first, begin = next(iter(points))
    x = [number - first for number, _ in points]
    y = [at - begin for _, at in points]
    middle_x, middle_y = sum(x) / count, sum(y) / count
    wide = sum((a - middle_x) ** 2 for a in x)
    steep = sum((a - middle_x) * (b - middle_y) for a, b in zip(x, y, strict=True)) / wide
    rest = sum((b - middle_y - steep * (a - middle_x)) ** 2 for a, b in zip(x, y, strict=True))
    return steep, begin + middle_y - steep * (middle_x + first), sqrt(rest / count)
