"""One area of pads, framed in its player's colour, with its player's shape and name over it."""

from PyQt6.QtCore import QRectF, Qt
from PyQt6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PyQt6.QtWidgets import QWidget

from improv.jam.player import Player
from improv.ui.pads.canvas import PadCanvas
from improv.ui.parts.shapes import colour_of, draw_shape
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import name_of

_EDGE = 3
"""Pixels of the frame."""
_INSIDE = 6
"""Pixels from its outside to the pads: its corners are round."""
_HEAD = 30
"""Height of the line with the name, at 100 % text."""
_SHAPE = 18
_LETTERS = 15


class AreaFrame(QWidget):
    """Holds the pads of one who shares the screen; alone on it, they need neither frame nor name."""

    def __init__(self, theme: Theme, number: int, source: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("padArea" if not number else f"padArea_{number + 1}")
        self._theme = theme
        self._number = number
        self._alone = True
        self._player: Player | None = None
        self.canvas = PadCanvas(theme, number=number, source=source)
        self.canvas.setParent(self)

    @property
    def name(self) -> str:
        """Return what the area is called: after the person, else by its number."""
        if self._player is None:
            return self.tr("Pads {number}").format(number=self._number + 1)
        return name_of(self._player)

    def set_alone(self, alone: bool) -> None:
        """Say whether this is the only area."""
        if alone != self._alone:
            self._alone = alone
            self._show_owner()
            self._lay_out()

    def set_player(self, player: Player | None) -> None:
        """Show whose pads these are."""
        if player != self._player:
            self._player = player
            self._show_owner()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Give the pads what the frame leaves."""
        self._lay_out()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint frame, shape and name."""
        if self._alone:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seat = 0 if self._player is None else self._player.seat
        colour = colour_of(seat) if seat else QColor(self._theme.edge)
        painter.setPen(QPen(colour, _EDGE))
        inset = _EDGE / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 10, 10)
        head, side = self._theme.px(_HEAD), float(self._theme.px(_SHAPE))
        left = self._theme.px(10)
        if seat:
            draw_shape(
                painter, seat, QRectF(left, (head - side) / 2 + 2, side, side), QColor(self._theme.window)
            )
            left += round(side) + self._theme.px(8)
        font = QFont(self.font())
        font.setBold(True)
        font.setPixelSize(self._theme.px(_LETTERS))
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        room = QRectF(left, 2, self.width() - left - self._theme.px(10), head)
        text = painter.fontMetrics().elidedText(self.name, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()

    def _show_owner(self) -> None:
        self.setAccessibleName("" if self._alone else self.name)
        self.canvas.set_owner("" if self._alone else self.name)
        self.update()

    def _lay_out(self) -> None:
        if self._alone:
            self.canvas.setGeometry(self.rect())
        else:
            self.canvas.setGeometry(self.rect().adjusted(_INSIDE, self._theme.px(_HEAD), -_INSIDE, -_INSIDE))
