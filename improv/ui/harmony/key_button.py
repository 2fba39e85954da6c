"""The button that shows the key of the jam, and opens the panel where it is chosen."""

from PyQt6.QtCore import QPointF, QSize, Qt
from PyQt6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PyQt6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from improv.music.scale import Key
from improv.ui.shapes import chevron
from improv.ui.theme import COMMAND_SIZE
from improv.ui.words import key_name, plain_tip

_ARROW, _PADDING = 28, 12
WIDTH, NARROWEST = 216, 88
"""Pixels. It keeps its width whatever the key is called, so that nothing beside it moves."""


def lines_of(text: str, metrics: QFontMetrics, width: int) -> tuple[str, ...]:
    """Return a text in one line or in two, broken at a space; what does not fit the second is cut off."""
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    breaks = [place for place, letter in enumerate(text) if letter == " "]
    first = max((place for place in breaks if metrics.horizontalAdvance(text[:place]) <= width), default=0)
    rest = metrics.elidedText(text[first:].strip(), Qt.TextElideMode.ElideRight, width)
    return (text[:first], rest) if first else (rest,)


class KeyButton(QPushButton):
    """Shows the key's name in one line or in two; what is longer still, a screen reader has in full."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scaleCombo")
        self.setCheckable(True)
        self.setEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._name = ""
        self.setAccessibleName(self.tr("Scale and key"))

    def set_key(self, key: Key) -> None:
        """Show the key of the jam."""
        self._name = key_name(key)
        self.setEnabled(True)
        self.setAccessibleName(self.tr("Scale and key: {key}").format(key=self._name))
        tip = self.tr("{key}: choose another key (Ctrl+K)").format(key=self._name)
        self.setToolTip(plain_tip(tip))
        self.update()

    @property
    def key_name(self) -> str:
        """Return what is shown."""
        return self._name

    def sizeHint(self) -> QSize:
        """Ask for room for most names."""
        return QSize(WIDTH, COMMAND_SIZE + 4)

    def minimumSizeHint(self) -> QSize:
        """Shrink to some letters."""
        return QSize(NARROWEST, COMMAND_SIZE + 4)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the name and the arrow."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        painter.setPen(self.palette().buttonText().color())
        room = self.rect().adjusted(_PADDING + 2, 0, -_ARROW - 4, 0)
        lines = lines_of(self._name, self.fontMetrics(), room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, "\n".join(lines))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.width() - _ARROW / 2 - 4.0, self.height() / 2)
        chevron(painter, centre, self.palette().buttonText().color())
        painter.end()
