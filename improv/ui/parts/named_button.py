"""A button that shows the name of what is chosen, and opens the page where another is."""

from PyQt6.QtCore import QPointF, QRectF, QSize, Qt
from PyQt6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PyQt6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from improv.ui.parts.shapes import chevron
from improv.ui.parts.sides import painted_point, turned
from improv.ui.parts.sizes import command, px, scale

_ARROW, _PADDING = 26, 10
_ROOMY = 100
"""Pixels from which there is room for the arrow."""


def lines_of(text: str, metrics: QFontMetrics, width: int) -> tuple[str, ...]:
    """Return a text in one line or in two, broken at a space; what does not fit the second is cut off."""
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    breaks = [place for place, letter in enumerate(text) if letter == " "]
    first = max((place for place in breaks if metrics.horizontalAdvance(text[:place]) <= width), default=0)
    rest = metrics.elidedText(text[first:].strip(), Qt.TextElideMode.ElideRight, width)
    return (text[:first], rest) if first else (rest,)


class NamedButton(QPushButton):
    """Shows a name in one line or in two; what is longer still, a screen reader has in full."""

    def __init__(self, name: str, least: int, most: int) -> None:
        """Take how narrow and how wide it may be. It keeps its width whatever the name."""
        super().__init__()
        self._least, self._most = least, most
        self._shown = ""
        self.setObjectName(name)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def shown(self) -> str:
        """Return the name that is shown."""
        return self._shown

    def show_name(self, name: str) -> None:
        """Show another name."""
        self._shown = name
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for room for most names."""
        return QSize(px(self._most), command() + 4)

    def minimumSizeHint(self) -> QSize:
        """Shrink to some letters."""
        return QSize(px(self._least), command() + 4)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the name and the arrow."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        painter.setPen(self.palette().buttonText().color())
        roomy = self.width() >= px(_ROOMY)
        room = self.rect().adjusted(px(_PADDING + 2), 0, -px((_ARROW if roomy else _PADDING) + 2), 0)
        room = turned(self.rect(), room, self)
        lines = lines_of(self._shown, self.fontMetrics(), room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, "\n".join(lines))
        if roomy:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            centre = QPointF(self.width() - px(_ARROW / 2 + 4), self.height() / 2)
            centre = painted_point(painter, QRectF(self.rect()), centre)
            chevron(painter, centre, self.palette().buttonText().color(), scale())
        painter.end()
