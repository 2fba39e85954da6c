"""A row whose parts grow in an order of their own: where there is little room, what matters less is short."""

from collections.abc import Iterable

from PyQt6.QtCore import QSize
from PyQt6.QtGui import QResizeEvent, QShowEvent
from PyQt6.QtWidgets import QSizePolicy, QWidget

from improv.ui.parts.theme import COMMAND_SIZE

_APART = 6


class GrowingRow(QWidget):
    """Parts from the left, then what room is left, then parts up to the right end."""

    def __init__(self, left: Iterable[QWidget], right: Iterable[QWidget]) -> None:
        super().__init__()
        self._left, self._right = list(left), list(right)
        self._wishes: list[tuple[QWidget, int, bool]] = []
        for part in (*self._left, *self._right):
            part.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wish(self, part: QWidget, width: int = 0, *, whole: bool = False) -> None:
        """Let a part grow to a width, after those that wished before; 0: to all that it asks for.

        ``whole``: that far or not at all.
        """
        self._wishes.append((part, width, whole))

    def sizeHint(self) -> QSize:
        """Ask for little: the window gives what it has."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Need room for all parts at their smallest."""
        parts = [*self._left, *self._right]
        return QSize(sum(map(_least, parts)) + _APART * len(parts), COMMAND_SIZE + 4)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Lay the parts out."""
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent | None) -> None:
        """Lay them out with the fonts that they are shown in."""
        super().showEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        parts = [*self._left, *self._right]
        widths = {part: _least(part) for part in parts}
        room = self.width() - sum(widths.values()) - _APART * len(parts)
        for part, wished, whole in self._wishes:
            more = max(0, (wished or part.sizeHint().width()) - widths[part])
            if more > room:
                more = 0 if whole else max(0, room)
            widths[part] += more
            room -= more
        at = 0
        for part in parts:
            if self._right and part is self._right[0]:
                at = self.width() - sum(widths[other] + _APART for other in self._right) + _APART
            part.setGeometry(at, 0, widths[part], self.height())
            at += widths[part] + _APART


def _least(part: QWidget) -> int:
    return max(part.minimumSizeHint().width(), part.minimumWidth())
