"""The ruler: time in minutes and seconds, and the loop, drawn and moved by its ends."""

from math import ceil

from PyQt6.QtCore import QPoint, QPointF, QRect, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QMouseEvent, QPainter, QPen, QPolygonF

from improv.ui.parts.theme import Theme
from improv.ui.review.timeline.axis import Axis, span_of
from improv.ui.review.timeline.strip import Strip
from improv.ui.review.timeline.words import clock

STEPS_S = (
    0.01,
    0.02,
    0.05,
    0.1,
    0.2,
    0.5,
    1,
    2,
    5,
    10,
    15,
    30,
    60,
    120,
    300,
    600,
    1800,
    3600,
    7200,
    21_600,
    86_400,
)
"""Seconds from one number to the next."""
_NUMBER_PX = 88
_HEIGHT = 36
_GRIP_PX = 12
"""How near to an end of the loop a press takes hold of it."""


def step_for(scale: float, least_px: float) -> float:
    """Return the seconds from one number to the next, where a second has so many pixels."""
    return next((step for step in STEPS_S if step * scale >= least_px), STEPS_S[-1])


class Ruler(Strip):
    """Numbers for time. What is drawn over it is played again and again; a click is a place."""

    looped = pyqtSignal(float, float)
    """An end of the loop was moved: where it begins and ends now."""

    def __init__(self, theme: Theme, axis: Axis) -> None:
        super().__init__(theme, axis)
        self.setObjectName("timeRuler")
        self.setFixedHeight(theme.px(_HEIGHT))
        self.setMouseTracking(True)
        self._is_focused = False
        self._held: float | None = None
        """The end of the loop that stays, while the other is moved."""

    def sizeHint(self) -> QSize:
        """Ask for a line of numbers."""
        return QSize(self.theme.px(200), self.theme.px(_HEIGHT))

    def draw(self, painter: QPainter, part: QRect) -> None:
        """Paint lines and numbers."""
        theme, axis = self.theme, self.axis
        painter.fillRect(part, QColor(theme.panel))
        room = theme.px(_NUMBER_PX)
        step = step_for(axis.scale, room)
        first = max(0, ceil((part.left() - room + axis.left) / axis.scale / step))
        last = int((part.right() + axis.left) / axis.scale / step)
        decimals = 0 if step >= 1 else 1 if step >= 0.1 else 2
        for number in range(first, last + 1):
            x = axis.pixel(number * step)
            painter.setPen(QColor(theme.edge))
            painter.drawLine(x, self.height() - theme.px(12), x, self.height())
            painter.setPen(QColor(theme.text))
            place = QRect(x + theme.px(4), 0, room, self.height() - theme.px(8))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, clock(number * step, decimals))

    def draw_selection(self, painter: QPainter) -> None:
        """Paint what is chosen, and the loop as a bar with a grip at each end."""
        theme = self.theme
        if self.selection is not None:
            left, right = (self.axis.pixel(at) for at in (self.selection.from_s, self.selection.to_s))
            painter.fillRect(QRect(left, self.height() - 3, max(1, right - left), 3), QColor(theme.text))
        if self.loop is not None:
            left, right = (self.axis.pixel(at) for at in (self.loop.from_s, self.loop.to_s))
            high, bar = self.height(), theme.px(6)
            painter.fillRect(QRect(left, 0, max(1, right - left), bar), QColor(theme.accent))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(theme.text))
            painter.setBrush(QColor(theme.accent))
            wide = theme.px(8)
            for x, way in ((left, wide), (right, -wide)):
                painter.drawPolygon(QPolygonF([QPointF(x, 0), QPointF(x + way, 0), QPointF(x, high * 0.55)]))
                painter.drawLine(x, 0, x, high)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def set_focused(self, on: bool) -> None:
        """Frame the ruler: the keys are the timeline's."""
        if on != self._is_focused:
            self._is_focused = on
            self.update()

    def draw_over(self, painter: QPainter, part: QRect) -> None:
        """Paint the playhead's head as well."""
        self.draw_selection(painter)
        x = self.axis.x(self.playhead_s)
        painter.fillRect(QRect(int(x) - 1, 0, 3, self.height()), QColor(self.theme.text))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.text))
        high = self.height()
        painter.drawPolygon(QPolygonF([QPointF(x - 6, high - 9), QPointF(x + 6, high - 9), QPointF(x, high)]))
        if self._is_focused:
            line = self.theme.focus_line
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.theme.focus), line))
            half = line // 2 + 1
            painter.drawRect(self.rect().adjusted(half, half, -half, -half))

    # ── the loop's ends ─────────────────────────────────────────────────────────────────────────

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        """Take hold of an end of the loop, or draw a new one."""
        super().mousePressEvent(event)
        if event is not None and self._pressed is not None:
            self._held = self._other_end(self._pressed)

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        """Move the end that is held."""
        if event is None:
            return
        if self._pressed is None:
            near = self._other_end(event.position().toPoint()) is not None
            self.setCursor(Qt.CursorShape.SizeHorCursor if near else Qt.CursorShape.ArrowCursor)
        elif self._held is not None:
            self._is_drag = True
            span = span_of(self._held, self.axis.at(event.position().x()))
            self.looped.emit(span.from_s, span.to_s)
        else:
            super().mouseMoveEvent(event)

    def _other_end(self, place: QPoint) -> float | None:
        """Return the end of the loop that stays where somebody takes hold of the other at this place."""
        if self.loop is None:
            return None
        reach = self.theme.px(_GRIP_PX)
        ends = self.loop.from_s, self.loop.to_s
        near = [(abs(self.axis.x(at_s) - place.x()), number) for number, at_s in enumerate(ends)]
        distance, number = min(near)
        return ends[1 - number] if distance <= reach else None
