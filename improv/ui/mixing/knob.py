"""A knob: turned by dragging up and down, or left and right."""

from math import cos, pi, sin

from PyQt6.QtCore import QPointF, QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QPainter, QPaintEvent, QPen

from improv.ui.parts.bar import Bar

_SIDE = 68
_FROM, _SPAN = 225.0, -270.0
"""Degrees, counted as a painter does: from the right, against the clock."""
_PIXELS_FOR_ALL = 160.0
"""A drag of so many goes from the lowest to the highest value."""


class Knob(Bar):
    """A bar that is bent round, with its value in the middle."""

    def begin_drag(self, position: QPointF) -> None:
        """Stay where it is until the mouse moves: a knob has no places to point at."""
        self._grabbed = position
        self._began = self.value()

    def drag(self, position: QPointF) -> None:
        """Turn with the mouse: up or right for more."""
        way = (position.x() - self._grabbed.x()) - (position.y() - self._grabbed.y())
        self.setValue(round(self._began + way / _PIXELS_FOR_ALL * (self.maximum() - self.minimum())))

    def sizeHint(self) -> QSize:
        """Ask for a square."""
        return QSize(self.theme.px(_SIDE + 8), self.theme.px(_SIDE))

    def minimumSizeHint(self) -> QSize:
        """Need a square."""
        return QSize(self.theme.px(_SIDE), self.theme.px(_SIDE))

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the ring, what is turned of it, the pointer and the value."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, on, scale = self.theme, self.isEnabled(), self.theme.scale
        painter.scale(scale, scale)
        wide, high = self.width() / scale, self.height() / scale
        side = min(wide, high) - 12.0
        ring = QRectF((wide - side) / 2, (high - side) / 2 + 2.0, side, side)
        self._paint_arc(painter, ring, self.minimum(), self.maximum(), theme.meter_off)
        if on:
            self._paint_arc(painter, ring, self.rest, self.value(), theme.accent)
        top = self._point(ring, self.rest, side / 2)
        painter.setPen(QPen(QColor(theme.edge), 2.0))
        painter.drawLine(top + QPointF(0, -5), top + QPointF(0, 5))
        painter.setPen(QPen(QColor(theme.text if on else theme.edge), 4.0, cap=Qt.PenCapStyle.RoundCap))
        painter.drawLine(
            self._point(ring, self.value(), side / 2 - 12), self._point(ring, self.value(), side / 2)
        )
        font = painter.font()
        font.setPixelSize(13)
        painter.setFont(font)
        painter.setPen(QColor(theme.text if on else theme.edge))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, self.words)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(0, 0, wide, high).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def _degrees(self, value: int) -> float:
        return _FROM + _SPAN * (value - self.minimum()) / (self.maximum() - self.minimum())

    def _point(self, ring: QRectF, value: int, radius: float) -> QPointF:
        angle = self._degrees(value) * pi / 180.0
        return ring.center() + QPointF(radius * cos(angle), -radius * sin(angle))

    def _paint_arc(self, painter: QPainter, ring: QRectF, first: int, last: int, colour: str) -> None:
        if first == last:
            return
        painter.setPen(QPen(QColor(colour), 6.0, cap=Qt.PenCapStyle.RoundCap))
        begin = self._degrees(first)
        painter.drawArc(ring, round(begin * 16), round((self._degrees(last) - begin) * 16))

    _grabbed = QPointF()
    _began = 0
