"""Whether the jam is being recorded: a dot, a word and the running time."""

from PyQt6.QtCore import QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStyle, QVBoxLayout, QWidget

from improv.ui.parts.theme import Theme
from improv.ui.parts.words import minutes, plain_tip


class RecordIndicator(QFrame):
    """Shows the recording; to be pressed only where people agree to being recorded, or not."""

    asked = pyqtSignal()
    """Who is recorded, and why is somebody not?"""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("recordIndicator")
        self.setMinimumSize(QSize(theme.px(184), theme.command))
        self._dot = _Dot(theme)
        self._word = QLabel()
        self._more = QLabel()
        self._more.setObjectName("quiet")
        for label in (self._word, self._more):
            label.setTextFormat(Qt.TextFormat.PlainText)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._word)
        words.addWidget(self._more)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), 2, theme.px(12), 2)
        row.setSpacing(theme.px(10))
        row.addWidget(self._dot)
        row.addLayout(words, 1)
        self._people = ""
        self._said = ("", "")
        self.ask = QPushButton(self)
        self.ask.setObjectName("recordingAsk")
        self.ask.clicked.connect(self.asked)
        self.ask.hide()
        self.show_none()

    def show_people(self, text: str) -> None:
        """Say how many of those who play are recorded; empty: that is no question."""
        if text != self._people:
            self._people = text
            self.ask.setVisible(bool(text))
            self.ask.raise_()
            self._say(*self._said)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Let all of it be pressed."""
        super().resizeEvent(event)
        self.ask.setGeometry(self.rect())

    def show_none(self) -> None:
        """Nothing is recorded yet."""
        self._show("off", self.tr("Not recording yet"), self.tr("from the first note"))

    def show_time(self, seconds: int, *, in_memory: bool = False) -> None:
        """The recording runs since so many seconds; one in memory is kept only if somebody says so."""
        word = self.tr("Recording {time}").format(time=minutes(seconds))
        more = self.tr("not kept yet") if in_memory else ""
        self._show("on", word, more)
        name = self.tr("Recording, %n minute(s)", "", seconds // 60)
        self.setAccessibleName(f"{name}, {more}" if more else name)

    def show_unrecorded(self) -> None:
        """Somebody plays, and nobody may be recorded yet."""
        self._show("off", self.tr("Not recorded"), self.tr("no consent entered"))

    def show_trouble(self, text: str) -> None:
        """Something is wrong with the recording."""
        self._show("trouble", self.tr("Not recorded"), "")
        self.setAccessibleName(self.tr("Not recorded: {why}").format(why=text))
        self.setToolTip(plain_tip(text))

    def _say(self, word: str, more: str) -> None:
        self._said = (word, more)
        second = self._people or more
        self._word.setText(word)
        self._more.setText(second)
        self._more.setVisible(bool(second))
        if self._people:
            name = self.tr("{state}, {people}. Who is recorded?")
            self.ask.setAccessibleName(name.format(state=word, people=self._people))

    def text(self) -> str:
        """Return what it says."""
        return self._word.text()

    def _show(self, state: str, word: str, more: str) -> None:
        self._say(word, more)
        if self.property("state") == state:
            return
        self.setProperty("state", state)
        self.setAccessibleName(f"{word}, {more}" if more else word)
        self.setToolTip("")
        self._dot.set_on(state == "on")
        style: QStyle | None = self.style()
        if style is not None:  # a style sheet looks at properties only when told to
            style.unpolish(self)
            style.polish(self)


class _Dot(QWidget):
    """A painted dot: filled while it is on, a ring while it is not."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._colours = (QColor(theme.edge), QColor(theme.danger_edge))
        self._on = False
        self._scale = theme.scale
        self.setFixedSize(theme.px(16), theme.px(16))

    def set_on(self, on: bool) -> None:
        """Fill it, or not."""
        self._on = on
        self.update()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        pen = painter.pen()
        pen.setColor(self._colours[self._on])
        pen.setWidthF(2.0)
        painter.setPen(pen)
        painter.setBrush(self._colours[1] if self._on else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(2, 2, 12, 12))
        painter.end()
