"""A player's shape over the name: small enough for eight beside each other, large enough to be hit."""

from PyQt6.QtCore import QRect, QSize, Qt
from PyQt6.QtGui import QColor, QIcon, QPaintEvent, QPixmap
from PyQt6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from improv.ui.parts.theme import Theme

_SHAPE, _EDGE, _GAP = 18, 5, 1
_ROOMY, _DENSE = 72, 54
"""Pixels at 100 %: each is so wide at least; seven or eight of them, which fit one line then, the second."""
ONE_LINE = 8
"""More players need two lines, which lie closer."""


class PlayerButton(QPushButton):
    """Shows a name in one line, cut off where it has to be; a screen reader and the tip have it in full."""

    def __init__(self, shape: QPixmap, theme: Theme, parent: QWidget) -> None:
        """Take the shape as it is painted for this player."""
        super().__init__(parent)
        self._shape = shape
        self._theme = theme
        self._name = ""
        self._wide = _ROOMY
        self._beyond = 4
        """Pixels that it is higher than the least command."""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def shown(self) -> str:
        """Return the name, as long as it is."""
        return self._name

    def show_name(self, name: str, among: int) -> None:
        """Show another name, in a row of so many players."""
        self._name = name
        self._wide = _DENSE if among in {ONE_LINE - 1, ONE_LINE} else _ROOMY
        self._beyond = 2 if among > ONE_LINE else 4
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for room for some letters below the shape."""
        px = self._theme.px
        high = px(_SHAPE) + self.fontMetrics().height() + 2 * _EDGE + _GAP
        return QSize(px(self._wide), max(self._theme.command + self._beyond, high))

    def minimumSizeHint(self) -> QSize:
        """Need as much."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the shape, and the name below it."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.icon, option.text = QIcon(), ""
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        side = self._theme.px(_SHAPE)
        metrics = self.fontMetrics()
        top = (self.height() - side - metrics.height() - _GAP) // 2
        painter.drawPixmap(QRect((self.width() - side) // 2, top, side, side), self._shape)
        room = QRect(_EDGE, top + side + _GAP, self.width() - 2 * _EDGE, metrics.height())
        text = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(QColor(self._theme.accent_text if self.isChecked() else self._theme.text))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
