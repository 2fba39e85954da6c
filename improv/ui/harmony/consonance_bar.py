"""A consonance as a bar with its number and its word."""

from PyQt6.QtCore import QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PyQt6.QtWidgets import QSizePolicy, QWidget

from improv.ui.harmony.concord import concord_name, concord_of, in_words
from improv.ui.harmony.scale_painter import draw_bar
from improv.ui.languages.speaking import number
from improv.ui.parts.sides import stays
from improv.ui.parts.theme import Theme

_NUMBER = 130


class ConsonanceBar(QWidget):
    """Shows a consonance from 1 to 4; None while it is being measured or cannot be."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        stays(self)
        self.setObjectName("consonanceBar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._consonance: float | None = None
        self.set_consonance(None)

    @property
    def consonance(self) -> float | None:
        """Return what is shown."""
        return self._consonance

    def set_consonance(self, consonance: float | None) -> None:
        """Show a consonance."""
        self._consonance = consonance
        self.setAccessibleName(self.tr("measuring") if consonance is None else in_words(consonance))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a line of text."""
        return QSize(self._theme.px(240), self._theme.px(28))

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the number, the word and the bar."""
        if self._consonance is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._theme.scale
        painter.scale(scale, scale)
        wide, high = self.width() / scale, self.height() / scale
        font = QFont(self.font())
        font.setPixelSize(16)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        text = f"{number(self._consonance, 2)}  {concord_name(concord_of(self._consonance))}"
        painter.drawText(QRectF(0, 0, _NUMBER, high), Qt.AlignmentFlag.AlignVCenter, text)
        bar = QRectF(_NUMBER, high / 2 - 5, wide - _NUMBER, 10)
        draw_bar(painter, bar, self._consonance, self._theme)
        painter.end()
