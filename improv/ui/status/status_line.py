"""The status line: what is connected, and for a moment what just happened."""

from PyQt6.QtCore import QSize, Qt, QTimer
from PyQt6.QtGui import QPainter, QPaintEvent
from PyQt6.QtWidgets import QLabel, QSizePolicy

NEWS_MS = 6000
HELD_MS = 400


class StatusLine(QLabel):
    """One line, shortened where there is no room; a screen reader has it in full."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statusBar_")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._state = ""
        self._makes_way = False
        self._news = QTimer(self)
        self._news.setSingleShot(True)
        self._news.setInterval(NEWS_MS)
        self._news.timeout.connect(self._show_state)
        self._held = QTimer(self)
        self._held.setSingleShot(True)
        self._held.setInterval(HELD_MS)

    def set_state(self, text: str) -> None:
        """Say what is connected."""
        self._state = text
        if not self._news.isActive():
            self._show_state()

    def make_way(self, makes_way: bool) -> None:
        """Leave the place to a notice, but for what just happened; or take it again."""
        self._makes_way = makes_way
        self.setVisible(not makes_way or self._news.isActive())

    def say(self, text: str) -> None:
        """Say what just happened, for some seconds."""
        if not self._held.isActive():
            self.setText(text)
            self.show()
            self._news.start()

    def hold(self, text: str) -> None:
        """Say what stands for all that is said next, at once after it."""
        self._held.stop()
        self.say(text)
        self._held.start()

    def setText(self, text: str | None) -> None:
        """Show a text, and let a screen reader have all of it."""
        super().setText(text)
        self.setAccessibleName(self.tr("Status: {text}").format(text=text))

    def minimumSizeHint(self) -> QSize:
        """Need no width."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint as much as there is room for."""
        painter = QPainter(self)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()

    def _show_state(self) -> None:
        self.setText(self._state)
        self.setVisible(not self._makes_way)
