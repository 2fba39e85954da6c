"""A shape for each octave, for pads that are told by shapes: they say the same without a word."""

from math import cos, pi, sin

from PyQt6.QtCore import QPointF, QRectF
from PyQt6.QtGui import QPainterPath, QPolygonF

_POLYGONS = {1: (3, 1.0), 2: (4, 1.0), 3: (10, 0.45)}
"""Corners, and how far out every second one lies: triangle, diamond, star."""


def octave_shape(octave: int, centre: QPointF, side: float) -> QPainterPath:
    """Return the shape of an octave: square low, ring in the middle, triangle high.

    All that is lower is a bar; higher are a diamond, and a star for all above it.
    """
    path = QPainterPath()
    half = side / 2
    if octave <= -2:
        path.addRect(QRectF(centre.x() - half, centre.y() - half * 0.4, side, half * 0.8))
    elif octave == -1:
        path.addRect(QRectF(centre.x() - half * 0.85, centre.y() - half * 0.85, side * 0.85, side * 0.85))
    elif octave == 0:
        path.addEllipse(centre, half, half)
        path.addEllipse(centre, half * 0.45, half * 0.45)  # odd-even filling leaves a hole
    else:
        corners, deep = _POLYGONS[min(octave, 3)]
        points = [
            QPointF(centre.x() + half * reach * sin(angle), centre.y() - half * reach * cos(angle))
            for corner in range(corners)
            for angle, reach in ((2 * pi * corner / corners, deep if corner % 2 else 1.0),)
        ]
        path.addPolygon(QPolygonF(points))
        path.closeSubpath()
    return path
