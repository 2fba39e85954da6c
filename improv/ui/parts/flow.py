"""A row that goes on in a further line where there is no room."""

from PyQt6.QtCore import QPoint, QRect, QSize, Qt
from PyQt6.QtWidgets import QLayout, QLayoutItem, QWidget

from improv.ui.parts.sides import turned

Line = list[tuple[QLayoutItem, QSize]]
"""Parts side by side, and how large each is."""


class Flow(QLayout):
    """Parts from the left, in as many lines as it takes; each as wide as it asks to be.

    What is left of a line is shared by those of its parts that stretch; ``fill``: all of them do.
    """

    def __init__(self, parent: QWidget | None = None, apart: int = 6, *, fill: bool = False) -> None:
        super().__init__(parent)
        self._apart = apart
        self._fill = fill
        self._items: list[QLayoutItem] = []
        self._stretches: dict[QWidget, int] = {}
        self._known: dict[int, list[Line]] = {}
        """The lines for a width, until something in them changes: Qt asks for each several times."""
        self.setContentsMargins(0, 0, 0, 0)

    def set_apart(self, apart: int) -> None:
        """Lay the parts so many pixels apart, and the lines."""
        if apart != self._apart:
            self._apart = apart
            self.invalidate()

    def add(self, part: QWidget, stretch: int = 0) -> None:
        """Take another part, which may stretch."""
        self._stretches[part] = stretch
        self.addWidget(part)

    def addItem(self, item: QLayoutItem | None) -> None:
        """Take another part."""
        if item is not None:
            self._items.append(item)

    def count(self) -> int:
        """Count the parts."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a part."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give a part away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more height than the lines need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the lines are together."""
        edges = self.contentsMargins()
        inner = QRect(0, 0, width - edges.left() - edges.right(), 0)
        return self._place(inner, move=False) + edges.top() + edges.bottom()

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        sizes = [item.sizeHint() for item in self._seen()]
        width = sum(size.width() for size in sizes) + self._apart * max(0, len(sizes) - 1)
        return self._with_margins(QSize(width, max((size.height() for size in sizes), default=0)))

    def minimumSize(self) -> QSize:
        """Need room for the widest part."""
        sizes = [item.minimumSize() for item in self._seen()]
        widest = max((size.width() for size in sizes), default=0)
        return self._with_margins(QSize(widest, max((size.height() for size in sizes), default=0)))

    def setGeometry(self, place: QRect) -> None:
        """Lay the parts out."""
        super().setGeometry(place)
        edges = self.contentsMargins()
        self._place(
            place.adjusted(edges.left(), edges.top(), -edges.right(), -edges.bottom()),
            move=True,
        )

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _stretch_of(self, item: QLayoutItem) -> int:
        part = item.widget()
        return 1 if self._fill else 0 if part is None else self._stretches.get(part, 0)

    def _with_margins(self, size: QSize) -> QSize:
        edges = self.contentsMargins()
        return size + QSize(edges.left() + edges.right(), edges.top() + edges.bottom())

    def invalidate(self) -> None:
        """Something in it has changed."""
        self._known.clear()
        super().invalidate()

    def _lines(self, width: int) -> list[Line]:
        if width not in self._known:
            self._known[width] = self._broken(width)
        return self._known[width]

    def _broken(self, width: int) -> list[Line]:
        lines: list[Line] = []
        left = 0
        for item in self._seen():
            size = item.sizeHint().boundedTo(item.maximumSize()).expandedTo(item.minimumSize())
            size.setWidth(max(item.minimumSize().width(), min(size.width(), width)))
            if not lines or size.width() > left:
                lines.append([])
                left = width
            lines[-1].append((item, size))
            left -= size.width() + self._apart
        return lines

    def _place(self, place: QRect, *, move: bool) -> int:
        """Lay out the lines, or only measure them; return their height."""
        top = place.top()
        for line in self._lines(place.width()):
            stretched = self._stretched(line, place.width())
            height = max(size.height() for _, size in stretched)
            if move:
                self._place_line(stretched, QRect(place.left(), top, place.width(), height))
            top += height + self._apart
        return max(0, top - self._apart - place.top())

    def _stretched(self, line: Line, width: int) -> Line:
        """Share what is left of a line; a part that takes several lines itself is as high as those."""
        used = sum(size.width() for _, size in line) + self._apart * (len(line) - 1)
        stretches = [self._stretch_of(item) for item, _ in line]
        more = max(0, width - used) / max(1, sum(stretches))
        stretched = []
        for (item, size), stretch in zip(line, stretches, strict=True):
            wide = min(size.width() + int(more * stretch), item.maximumSize().width())
            high = item.heightForWidth(wide) if item.hasHeightForWidth() else 0
            stretched.append((item, QSize(wide, max(high, size.height()))))
        return stretched

    def _place_line(self, line: Line, place: QRect) -> None:
        left = place.left()
        for item, size in line:
            part = QRect(QPoint(left, place.top() + (place.height() - size.height()) // 2), size)
            item.setGeometry(turned(place, part, self.parentWidget()))
            left += size.width() + self._apart


def row(*parts: tuple[QWidget, int], apart: int = 6) -> Flow:
    """Return parts side by side, each with how far it stretches."""
    flow = Flow(apart=apart)
    for part, stretch in parts:
        flow.add(part, stretch)
    return flow
