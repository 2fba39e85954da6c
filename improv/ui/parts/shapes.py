"""Shapes of the players: with the colour, so that nobody is told by colour alone."""

from math import cos, pi, sin

from PyQt6.QtCore import QPointF, QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from improv.jam.player import COLOURS

_CORNERS = (0, 3, 4, 5, 6, 8)
"""Circle, triangle, diamond, pentagon, hexagon, octagon star: in turn by seat."""
_STAR = 8


def colour_of(seat: int) -> QColor:
    """Return a player's colour."""
    return QColor(COLOURS[(seat - 1) % len(COLOURS)])


def shape_of(seat: int, place: QRectF) -> QPainterPath:
    """Return a player's shape, as large as the place allows."""
    corners = _CORNERS[(seat - 1) % len(_CORNERS)]
    path = QPainterPath()
    if not corners:
        path.addEllipse(place)
        return path
    radius, centre = place.width() / 2, place.center()
    points = []
    for corner in range(corners):
        reach = radius * (0.45 if corners == _STAR and corner % 2 else 1.0)
        angle = 2 * pi * corner / corners - pi / 2
        points.append(QPointF(centre.x() + reach * cos(angle), centre.y() + reach * sin(angle)))
    path.addPolygon(QPolygonF(points))
    path.closeSubpath()
    return path


def draw_shape(painter: QPainter, seat: int, place: QRectF, outline: QColor) -> None:
    """Paint a player's shape; seats after the sixth have a hole, since shapes begin anew there."""
    path = shape_of(seat, place)
    painter.setPen(QPen(outline, 1.5))
    painter.setBrush(colour_of(seat))
    painter.drawPath(path)
    if seat > len(_CORNERS):
        hole = place.width() * 0.2
        painter.setBrush(outline)
        painter.drawEllipse(place.center(), hole, hole)


def chevron(painter: QPainter, centre: QPointF, colour: QColor, scale: float = 1.0) -> None:
    """Paint the arrow of a list that opens downwards."""
    painter.setPen(QPen(colour, 2.0 * scale, cap=Qt.PenCapStyle.RoundCap, join=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    corners = (QPointF(-5, -2.5), QPointF(0, 2.5), QPointF(5, -2.5))
    painter.drawPolyline(QPolygonF([centre + corner * scale for corner in corners]))


def cross(size: int, colour: QColor, ratio: float) -> QPixmap:
    """Return the sign for closing."""
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 2.0, cap=Qt.PenCapStyle.RoundCap))
    edge = size * 0.28
    painter.drawLine(QPointF(edge, edge), QPointF(size - edge, size - edge))
    painter.drawLine(QPointF(size - edge, edge), QPointF(edge, size - edge))
    painter.end()
    return pixmap


def gear(size: int, colour: QColor, ratio: float) -> QPixmap:
    """Return the sign for settings: a wheel with eight teeth."""
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(size / 2, size / 2)
    painter.setPen(QPen(colour, size * 0.14, cap=Qt.PenCapStyle.FlatCap))
    for _ in range(_STAR):
        painter.drawLine(QPointF(0, size * 0.28), QPointF(0, size * 0.46))
        painter.rotate(360 / _STAR)
    painter.setPen(QPen(colour, size * 0.12))
    painter.drawEllipse(QPointF(0, 0), size * 0.24, size * 0.24)
    painter.end()
    return pixmap


def tiles(size: int, colour: QColor, ratio: float) -> QPixmap:
    """Return the sign of the pads: four of them."""
    pixmap, painter = _blank(size, ratio)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    side, step = size * 0.34, size * 0.44
    for row in range(2):
        for column in range(2):
            painter.drawRoundedRect(
                QRectF(size * 0.11 + column * step, size * 0.11 + row * step, side, side), 2, 2
            )
    painter.end()
    return pixmap


def bars(size: int, colour: QColor, ratio: float) -> QPixmap:
    """Return the sign of what was recorded: notes in lanes."""
    pixmap, painter = _blank(size, ratio)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for lane, (begin, length) in enumerate(((0.08, 0.4), (0.36, 0.5), (0.2, 0.34))):
        place = QRectF(size * begin, size * (0.16 + lane * 0.27), size * length, size * 0.16)
        painter.drawRoundedRect(place, 1.5, 1.5)
    painter.end()
    return pixmap


def _blank(size: int, ratio: float) -> tuple[QPixmap, QPainter]:
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return pixmap, painter
