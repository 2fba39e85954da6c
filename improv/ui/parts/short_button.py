"""A button that says less where there is little room."""

from PyQt6.QtCore import QSize
from PyQt6.QtGui import QResizeEvent
from PyQt6.QtWidgets import QPushButton, QSizePolicy

from improv.ui.parts.sizes import command


class ShortButton(QPushButton):
    """Has a long text and a short one, and shows the longest that fits."""

    def __init__(self, long: str, short: str) -> None:
        super().__init__(long)
        self._long, self._short = long, short
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_texts(self, long: str, short: str) -> None:
        """Have other texts."""
        self._long, self._short = long, short
        self.setText(long)

    def sizeHint(self) -> QSize:
        """Ask for room for the long text, whichever is shown."""
        return self._size_with(self._long)

    def minimumSizeHint(self) -> QSize:
        """Need room for the short one."""
        return self._size_with(self._short).expandedTo(QSize(command(), command()))

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Show the text that fits."""
        super().resizeEvent(event)
        text = self._long if self.width() >= self.sizeHint().width() else self._short
        if text != self.text():
            self.setText(text)

    def _size_with(self, text: str) -> QSize:
        metrics, size = self.fontMetrics(), super().sizeHint()
        more = metrics.horizontalAdvance(text) - metrics.horizontalAdvance(self.text())
        return QSize(size.width() + more, size.height())
