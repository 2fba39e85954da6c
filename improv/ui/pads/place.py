"""Where a pad lies: a rectangle, or a wedge of a ring."""

from dataclasses import dataclass
from math import atan2, cos, hypot, pi, sin

from PyQt6.QtCore import QPoint, QPointF, QRect, QRectF
from PyQt6.QtGui import QPainterPath

SLIP = 0.15
"""A sliding finger leaves a pad only when it is this share of the pad's size beyond its border."""


@dataclass(frozen=True)
class Wedge:
    """A part of a ring. Angles are turns (0 to 1), clockwise from the top."""

    centre: tuple[float, float]
    radius: tuple[float, float]
    """Across and down, in pixels: the ring may be wider than high."""
    inner: float
    """Where it begins, as a share of the radius."""
    begin: float
    span: float

    def share_at(self, position: QPointF) -> tuple[float, float]:
        """Return how far out a place lies (1: the rim), and its angle."""
        across = (position.x() - self.centre[0]) / self.radius[0]
        down = (position.y() - self.centre[1]) / self.radius[1]
        return hypot(across, down), atan2(across, -down) / (2 * pi) % 1.0

    def point(self, out: float, turn: float) -> QPointF:
        """Return the place that lies so far out at an angle."""
        angle = 2 * pi * turn
        return QPointF(
            self.centre[0] + self.radius[0] * out * sin(angle),
            self.centre[1] - self.radius[1] * out * cos(angle),
        )

    def contains(self, position: QPointF, slip: float = 0.0) -> bool:
        """Say whether a place is in the wedge, or at most this share of its size beyond its border."""
        out, turn = self.share_at(position)
        thick, wide = slip * (1.0 - self.inner), slip * self.span
        ahead = (turn - self.begin + wide) % 1.0
        return self.inner - thick <= out < 1.0 + thick and ahead < self.span + 2 * wide

    def path(self, inset: float) -> QPainterPath:
        """Return the outline, so many pixels inside."""
        rim, hole = self._ring(1.0, -inset), self._ring(self.inner, inset)
        shares = [_inside(ring, self.begin, self.span, inset) for ring in (rim, hole)]
        path = QPainterPath()
        path.arcMoveTo(rim, shares[0][0])
        path.arcTo(rim, shares[0][0], shares[0][1])
        path.arcTo(hole, shares[1][0] + shares[1][1], -shares[1][1])
        path.closeSubpath()
        return path

    def _ring(self, share: float, more: float) -> QRectF:
        across, down = self.radius[0] * share + more, self.radius[1] * share + more
        return QRectF(self.centre[0] - across, self.centre[1] - down, 2 * across, 2 * down)


def _inside(ring: QRectF, begin: float, span: float, inset: float) -> tuple[float, float]:
    """Return Qt's start angle and sweep (degrees, anticlockwise from the right) of an arc, moved inwards."""
    away = inset / (pi * max(1.0, min(ring.width(), ring.height())))
    away = min(away, span / 2.5)
    return 90.0 - 360.0 * (begin + away), -360.0 * (span - 2 * away)


@dataclass(frozen=True)
class Place:
    """Where a pad lies on its canvas, in whole pixels."""

    rect: QRect
    """All of it, to be painted anew."""
    wedge: Wedge | None = None
    """Only this part of the rectangle, where there is one."""

    def contains(self, position: QPointF) -> bool:
        """Say whether a place is on the pad."""
        if self.wedge is not None:
            return self.wedge.contains(position)
        return self.rect.contains(position.toPoint())

    def covers(self, part: QRect) -> bool:
        """Say whether a rectangle lies wholly on the pad."""
        return self.wedge is None and self.rect.contains(part)

    def is_near(self, position: QPointF) -> bool:
        """Say whether a place is on the pad, or so near that a finger that came from it is still there."""
        if self.wedge is not None:
            return self.wedge.contains(position, SLIP)
        across, down = round(self.rect.width() * SLIP), round(self.rect.height() * SLIP)
        return self.rect.adjusted(-across, -down, across, down).contains(position.toPoint())

    @property
    def middle(self) -> QPoint:
        """Return a place in the middle of the pad."""
        if self.wedge is None:
            return self.rect.center()
        wedge = self.wedge
        return wedge.point((1.0 + wedge.inner) / 2, wedge.begin + wedge.span / 2).toPoint()

    @property
    def inside(self) -> QRectF:
        """Return a rectangle in the middle of the pad that has room for words."""
        if self.wedge is None:
            return QRectF(self.rect)
        wedge, middle = self.wedge, QPointF(self.middle)
        thick = (1.0 - wedge.inner) * min(wedge.radius)
        width = max(1.0, min(_chord(wedge), 1.6 * thick))
        height = max(1.0, min(thick, 0.9 * _chord(wedge)))
        return QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)

    @property
    def least(self) -> float:
        """Return its smallest extent in pixels, for a finger."""
        if self.wedge is None:
            return min(self.rect.width(), self.rect.height())
        return min((1.0 - self.wedge.inner) * min(self.wedge.radius), _chord(self.wedge))

    def outline(self, inset: float, corner: float = 0.0) -> QPainterPath:
        """Return the border, so many pixels inside, with rounded corners where it has any."""
        if self.wedge is not None:
            return self.wedge.path(inset)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect).adjusted(inset, inset, -inset, -inset), corner, corner)
        return path


def _chord(wedge: Wedge) -> float:
    """Return how wide a wedge is in its middle, where it is narrowest: on the shorter axis."""
    return 2 * (1.0 + wedge.inner) / 2 * min(wedge.radius) * sin(min(0.25, wedge.span / 2) * 2 * pi)
