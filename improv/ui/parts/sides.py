"""From which side one reads: rows begin there, while pads, keyboards and time always begin on the left."""

from PyQt6.QtCore import QPointF, QRect, QRectF, Qt
from PyQt6.QtGui import QPainter
from PyQt6.QtWidgets import QStyle, QWidget


def stays(widget: QWidget) -> None:
    """Let a widget begin on the left in every language: it shows places, pitches or time, not words."""
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def turned(whole: QRect, part: QRect, widget: QWidget | None) -> QRect:
    """Return where a part of a widget lies, which was placed as if one read from the left."""
    direction = Qt.LayoutDirection.LeftToRight if widget is None else widget.layoutDirection()
    return QStyle.visualRect(direction, whole, part)


def painted(painter: QPainter, whole: QRectF, part: QRectF) -> QRectF:
    """Return where a part of what is painted lies, which was placed as if one read from the left."""
    if painter.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        return part
    return QRectF(whole.left() + whole.right() - part.right(), part.top(), part.width(), part.height())


def painted_point(painter: QPainter, whole: QRectF, point: QPointF) -> QPointF:
    """Return where a point of what is painted lies, which was placed as if one read from the left."""
    return painted(painter, whole, QRectF(point.x(), point.y(), 0.0, 0.0)).topLeft()
