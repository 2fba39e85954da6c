"""A row whose parts grow in an order of their own: where there is little room, what matters less is short."""

from collections.abc import Callable, Iterable

from PyQt6.QtCore import QRect, QSize
from PyQt6.QtGui import QResizeEvent, QShowEvent
from PyQt6.QtWidgets import QSizePolicy, QWidget

from improv.ui.parts.sides import turned
from improv.ui.parts.sizes import command

_APART = 6


class GrowingRow(QWidget):
    """Parts from the left, then what room is left, then parts up to the right end.

    Where there is no room even for the shortest, it goes on in a further line. ``elastic`` takes the room
    between the two, or a line of its own below them. Which lines there are follows from the width alone.
    """

    def __init__(
        self, left: Iterable[QWidget], right: Iterable[QWidget], elastic: QWidget | None = None
    ) -> None:
        super().__init__()
        self._left, self._right = list(left), list(right)
        self._elastic = elastic
        self._wishes: list[tuple[QWidget, int | Callable[[], int], bool]] = []
        for part in (*self._left, *([] if elastic is None else [elastic]), *self._right):
            part.setParent(self)
        # Qt lets nothing that is fixed become higher where it is narrow.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def wish(self, part: QWidget, width: int | Callable[[], int] = 0, *, whole: bool = False) -> None:
        """Let a part grow to a width, after those that wished before; 0: to all that it asks for.

        ``whole``: that far or not at all.
        """
        self._wishes.append((part, width, whole))

    def sizeHint(self) -> QSize:
        """Ask for little: the window gives what it has."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Need room for the widest part at its smallest."""
        return QSize(max(map(_least, self._parts)), command() + 4)

    def heightForWidth(self, width: int) -> int:
        """Return how high the lines are together."""
        lines = len(self._lines(width))
        return lines * (command() + 4) + (lines - 1) * _APART

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Lay the parts out."""
        super().resizeEvent(event)
        self.lay_out()

    def showEvent(self, event: QShowEvent | None) -> None:
        """Lay them out with the fonts that they are shown in."""
        super().showEvent(event)
        self.updateGeometry()
        self.lay_out()

    @property
    def _parts(self) -> list[QWidget]:
        between = [] if self._elastic is None else [self._elastic]
        return [part for part in (*self._left, *between, *self._right) if _has_place(part)]

    def _lines(self, width: int) -> list[list[QWidget]]:
        """Return what stands in which line: all in one, else left over right, else as it comes."""
        parts = self._parts
        if _least_of(parts) <= width:
            return [parts]
        below = [[self._elastic]] if self._elastic in parts else []
        parts = [part for part in parts if part is not self._elastic]
        halves = [[part for part in half if part in parts] for half in (self._left, self._right)]
        for lines in ([parts], halves):
            if all(_least_of(line) <= width for line in lines):
                return [*(line for line in lines if line), *below]
        broken: list[list[QWidget]] = [[]]
        for part in parts:
            if broken[-1] and _least_of([*broken[-1], part]) > width:
                broken.append([])
            broken[-1].append(part)
        return [*broken, *below]

    def lay_out(self) -> None:
        """Give every part its place: also for whoever has just hidden or shown one."""
        high, top = command() + 4, 0
        for line in self._lines(self.width()):
            self._lay_line(line, top, high)
            top += high + _APART

    def _lay_line(self, line: list[QWidget], top: int, high: int) -> None:
        widths = {part: _least(part) for part in line}
        room = self.width() - _least_of(line)
        for part, wished, whole in self._wishes:
            if part not in widths:
                continue
            wanted = wished() if callable(wished) else wished
            more = max(0, (wanted or part.sizeHint().width()) - widths[part])
            if more > room:
                more = 0 if whole else max(0, room)
            widths[part] += more
            room -= more
        if self._elastic in widths:
            widths[self._elastic] += max(0, room)
        first = next((part for part in line if part in self._right), None)
        at = 0
        for part in line:
            if part is first:
                at = self.width() - sum(widths[other] + _APART for other in line if other in self._right)
                at += _APART
            part.setGeometry(turned(self.rect(), QRect(at, top, widths[part], high), self))
            at += widths[part] + _APART


def _least(part: QWidget) -> int:
    return max(part.minimumSizeHint().width(), part.minimumWidth())


def _least_of(line: list[QWidget]) -> int:
    return sum(map(_least, line)) + _APART * (len(line) - 1)


def _has_place(part: QWidget) -> bool:
    """Say whether a part takes room: one that is to be seen, or whose room is kept for it."""
    return not part.isHidden() or part.sizePolicy().retainSizeWhenHidden()
