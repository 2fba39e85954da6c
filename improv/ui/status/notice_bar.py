"""Notices: one line at a time about what does not work, never a dialog, never over the pads."""

from collections.abc import Iterable
from dataclasses import dataclass

from PyQt6.QtCore import QRect, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QIcon, QResizeEvent
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy

from improv.ui.parts.shapes import cross
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import plain_tip


@dataclass(frozen=True)
class Line:
    """A notice: what it says, what about, and the word of its one action."""

    text: str
    topic: str
    action: str
    other: str
    """A second answer, where there are two."""


_SMALL_PIXELS = 12


class NoticeBar(QFrame):
    """Shows the newest notice; those before it come back when it is closed. Gone while there is none."""

    acted = pyqtSignal(str)
    """The button of the notice on this topic was pressed."""
    there = pyqtSignal(bool)
    """There is a notice, or none any more."""
    declined = pyqtSignal(str)
    """Its second button was pressed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("noticeBar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._lines: list[Line] = []
        self._text = QLabel()
        self._text.setObjectName("noticeText")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._count = QLabel()
        self._count.setObjectName("quiet")
        self._action = QPushButton()
        self._action.setObjectName("noticeAction")
        self._action.clicked.connect(lambda: self.acted.emit(self._lines[-1].topic))
        self._other = QPushButton()
        self._other.setObjectName("noticeOther")
        self._other.clicked.connect(lambda: self.declined.emit(self._lines[-1].topic))
        self._close = QPushButton()
        self._close.setObjectName("noticeClose")
        self._close.setAccessibleName(self.tr("Close the notice"))
        self._close.setIcon(QIcon(cross(theme.px(20), self.palette().text().color(), 2.0)))
        self._close.setIconSize(QSize(theme.px(20), theme.px(20)))
        self._close.setFixedWidth(theme.command)
        self._close.setProperty("narrow", True)
        self._close.clicked.connect(self._drop_first)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 0, 0)
        row.addWidget(self._text, 1)
        row.addWidget(self._count)
        row.addWidget(self._action)
        row.addWidget(self._other)
        row.addWidget(self._close)
        self._refresh()

    def show_notice(self, text: str, topic: str = "", action: str = "", other: str = "") -> None:
        """Show a notice, in place of what was said before on the same topic; up to two answers to it."""
        line = Line(text, topic, action, other)
        if line in self._lines:
            return
        if topic:
            self._lines = [other for other in self._lines if other.topic != topic]
        self._lines.append(line)
        self._refresh()

    def withdraw(self, topic: str) -> None:
        """Take back what was said on a topic: it is mended."""
        self._lines = [line for line in self._lines if line.topic != topic]
        self._refresh()

    def says(self, topic: str) -> bool:
        """Say whether there is a notice on a topic."""
        return any(line.topic == topic for line in self._lines)

    @property
    def lines(self) -> tuple[Line, ...]:
        """Return all notices, the newest last."""
        return tuple(self._lines)

    def show_again(self, lines: Iterable[Line]) -> None:
        """Show notices of a window before this one, unless something newer is said on their topics."""
        said = {line.topic for line in self._lines if line.topic}
        older = [line for line in lines if line not in self._lines and line.topic not in said]
        self._lines[:0] = older
        self._refresh()

    def texts(self) -> list[str]:
        """Return all notices, the newest last."""
        return [line.text for line in self._lines]

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Let the text have the room that there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Write smaller where the text would else be cut off; the tip has it in any case."""
        self._text.setStyleSheet("")
        self._text.ensurePolished()
        wrapped = QRect(0, 0, max(1, self._text.width()), 10_000)
        needed = self._text.fontMetrics().boundingRect(wrapped, Qt.TextFlag.TextWordWrap, self._text.text())
        if needed.height() > self._text.height() > 0:
            self._text.setStyleSheet(f"font-size: {self._theme.px(_SMALL_PIXELS)}px;")

    def _drop_first(self) -> None:
        self._lines.pop()
        self._refresh()

    def _refresh(self) -> None:
        self.setVisible(bool(self._lines))
        self.there.emit(bool(self._lines))
        if not self._lines:
            return
        line = self._lines[-1]
        self._text.setText(line.text)
        self._text.setToolTip(plain_tip(line.text))
        self._count.setText(self.tr("1 of {count}").format(count=len(self._lines)))
        self._count.setVisible(len(self._lines) > 1)
        self._action.setText(line.action)
        self._action.setVisible(bool(line.action))
        self._other.setText(line.other)
        self._other.setVisible(bool(line.other))
        self._close.setVisible(not line.action)  # what must be done is not to be lost by closing
        self.setAccessibleName(self.tr("Notice: {text}").format(text=line.text))
        self._fit()
