"""A button that says less where there is little room."""

from PyQt6.QtCore import QSize
from PyQt6.QtGui import QResizeEvent
from PyQt6.QtWidgets import QPushButton, QSizePolicy

from improv.ui.parts.sizes import command


class ShortButton(QPushButton):
    """Has a long text and shorter ones, and shows the longest that fits."""

    def __init__(self, *texts: str) -> None:
        """Take the texts, the longest first."""
        super().__init__(texts[0])
        self._texts = texts
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_texts(self, *texts: str) -> None:
        """Have other texts, the longest first."""
        self._texts = texts
        self.setText(texts[0])
        if self.isVisible():
            self._show_fitting()

    def width_of(self, number: int) -> int:
        """Return how wide it is with one of its texts."""
        return self._size_with(self._texts[number]).width()

    def sizeHint(self) -> QSize:
        """Ask for room for the longest text that it may have room for, whichever is shown."""
        sizes = [self._size_with(text) for text in self._texts]
        return next((size for size in sizes if size.width() <= self.maximumWidth()), sizes[-1])

    def minimumSizeHint(self) -> QSize:
        """Need room for the short one."""
        return self._size_with(self._texts[-1]).expandedTo(QSize(command(), command()))

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Show the text that fits."""
        super().resizeEvent(event)
        self._show_fitting()

    def _show_fitting(self) -> None:
        fitting = (text for number, text in enumerate(self._texts) if self.width_of(number) <= self.width())
        text = next(fitting, self._texts[-1])
        if text != self.text():
            self.setText(text)

    def _size_with(self, text: str) -> QSize:
        metrics, size = self.fontMetrics(), super().sizeHint()
        more = metrics.horizontalAdvance(text) - metrics.horizontalAdvance(self.text())
        return QSize(size.width() + more, size.height())
