"""A part of the sound, as the mixer shows it: a player, or what the house plays."""

from dataclasses import dataclass

from PyQt6.QtCore import QRectF, QSize
from PyQt6.QtGui import QColor, QPainter, QPaintEvent
from PyQt6.QtWidgets import QSizePolicy, QWidget

from improv.jam.player import SEATS
from improv.jam.setting import SONG
from improv.ui.parts.row_painter import write
from improv.ui.parts.shapes import draw_shape
from improv.ui.parts.sides import painted
from improv.ui.parts.theme import Theme

LABEL_WIDTH = 122
_SHAPE = 20.0


@dataclass(frozen=True)
class Part:
    """What stands at the head of a row."""

    number: int
    """A seat, or the song."""
    name: str
    words: str = ""
    """What it sounds like, or why it is silent."""
    here: bool = True

    @property
    def is_player(self) -> bool:
        """Say whether somebody plays it."""
        return SONG < self.number <= SEATS


class PartLabel(QWidget):
    """Shape and colour of a player, name, and a word about the sound."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._part = Part(SONG, "")
        self.setFixedWidth(theme.px(LABEL_WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_part(self, part: Part) -> None:
        """Show this part."""
        self._part = part
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the height of a command."""
        return QSize(self._theme.px(LABEL_WIDTH), self._theme.command)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint shape, name and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, part = self._theme, self._part
        painter.scale(theme.scale, theme.scale)
        wide, high = self.width() / theme.scale, self.height() / theme.scale
        whole, left = QRectF(0, 0, wide, high), 2.0
        if part.is_player:
            place = QRectF(left, (high - _SHAPE) / 2, _SHAPE, _SHAPE)
            painter.setOpacity(1.0 if part.here else 0.45)
            draw_shape(painter, part.number, painted(painter, whole, place), QColor(theme.shape_edge))
            painter.setOpacity(1.0)
        left += _SHAPE + 8.0
        room = painted(painter, whole, QRectF(left, 0, wide - left - 2, high))
        name = theme.text if part.here else theme.quiet_text
        if part.words:
            write(
                painter, QRectF(room.left(), high / 2 - 18, room.width(), 19), part.name, 14, name, bold=True
            )
            write(
                painter, QRectF(room.left(), high / 2 + 1, room.width(), 17), part.words, 12, theme.quiet_text
            )
        else:
            write(painter, room, part.name, 14, name, bold=True)
        painter.end()
