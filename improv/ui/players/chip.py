"""A player's chip: shape and colour, name, sound; lit while the player sounds."""

from PyQt6.QtCore import QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PyQt6.QtWidgets import QPushButton, QSizePolicy

from improv.jam.player import Player
from improv.ui.languages.said import known
from improv.ui.parts.glow import Glow
from improv.ui.parts.shapes import colour_of, draw_shape
from improv.ui.parts.theme import COMMAND_SIZE, Theme
from improv.ui.parts.words import device_of, name_of, plain_tip

_SHAPE = 22.0
_WIDEST = 210
_NARROWEST = 48
_ROOMY = 100
"""Pixels from which there is room beside the shape."""


class PlayerChip(QPushButton):
    """One player; pressing it asks for the player's menu."""

    def __init__(self, player: Player, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._glow = Glow(self)
        self._glow.changed.connect(lambda _: self.update())
        self._silence = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(COMMAND_SIZE + 4)
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)
        self.set_player(player)

    def set_player(self, player: Player) -> None:
        """Show this player as it is now."""
        self.player = player
        self.setObjectName(f"playerChip_{player.seat}")
        state = (
            self.tr("connected")
            if player.unplugged_at is None
            else self.tr("unplugged: plug it back in, the same seat waits")
        )
        words = [player.person, device_of(player), known(player.sound.name), self._silence, state]
        text = ", ".join(word for word in words if word)
        self.setAccessibleName(self.tr("Player {seat}, {words}").format(seat=player.seat, words=text))
        self.setToolTip(plain_tip(text))
        self.update()

    def set_silent(self, why: str) -> None:
        """Say why the player is not heard, in a word; empty where that is not so."""
        if why != self._silence:
            self._silence = why
            self.set_player(self.player)

    def set_sounding(self, sounding: bool) -> None:
        """Light up while notes of this player sound."""
        self._glow.set_on(0, sounding)

    def is_lit(self) -> bool:
        """Say whether the chip is lit."""
        return self._glow.is_on(0)

    def sizeHint(self) -> QSize:
        """Ask for room for a name."""
        return QSize(_WIDEST, COMMAND_SIZE + 4)

    def minimumSizeHint(self) -> QSize:
        """Shrink to the shape and some letters."""
        return QSize(_NARROWEST, COMMAND_SIZE + 4)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the chip: shape, name and sound; where it is narrow, shape over name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        if self.width() >= _ROOMY:
            self._paint_shape(painter, QRectF(10, (self.height() - _SHAPE) / 2, _SHAPE, _SHAPE))
            left = 18 + _SHAPE
            room = QRectF(left, 4, self.width() - left - 8, self.height() - 8)
            upper, lower = room.adjusted(0, 2, 0, -20), room.adjusted(0, 23, 0, -1)
            self._paint_line(painter, name_of(self.player), upper, pixels=14, main=True)
            heard = self._silence or known(self.player.sound.name)
            second = heard if self._is_here else self.tr("unplugged")
            self._paint_line(painter, second, lower, pixels=12, main=False)
        else:
            side = _SHAPE - 4
            self._paint_shape(painter, QRectF((self.width() - side) / 2, 7, side, side))
            room = QRectF(7, 28, self.width() - 14, self.height() - 34)
            self._paint_line(painter, name_of(self.player), room, pixels=12, main=True)
        painter.end()

    @property
    def _is_here(self) -> bool:
        return self.player.unplugged_at is None

    def _paint_frame(self, painter: QPainter) -> None:
        lit, theme = self.is_lit(), self._theme
        edge = QColor(theme.focus) if self.hasFocus() else colour_of(self.player.seat) if lit else None
        fill = theme.button_down if lit or self.isDown() else theme.button
        width = 3.0 if edge is not None else 2.0
        if edge is None:
            edge = QColor(theme.text if self.underMouse() else theme.edge)
        style = Qt.PenStyle.SolidLine if self._is_here else Qt.PenStyle.DashLine
        painter.setPen(QPen(edge, width, style))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, 8)

    def _paint_shape(self, painter: QPainter, place: QRectF) -> None:
        painter.setOpacity(1.0 if self._is_here else 0.45)
        draw_shape(painter, self.player.seat, place, QColor(self._theme.window))
        painter.setOpacity(1.0)

    def _paint_line(self, painter: QPainter, text: str, room: QRectF, *, pixels: int, main: bool) -> None:
        font = QFont(self.font())
        font.setBold(main)
        font.setPixelSize(pixels)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text if main and self._is_here else self._theme.quiet_text))
        # Names of devices differ at both ends: "Launchkey 1", "Launchkey 2".
        short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, short)
