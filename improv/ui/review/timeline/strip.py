"""What lies on the axis of time: painted once, moved along, with the playhead and what is chosen over it."""

from collections.abc import Hashable

from PyQt6.QtCore import QPoint, QRect, Qt, pyqtSignal
from PyQt6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PyQt6.QtWidgets import QApplication, QSizePolicy, QWidget

from improv.ui.parts.sides import stays
from improv.ui.parts.theme import Theme
from improv.ui.review.timeline.axis import ZOOM_STEP, Axis, Span, span_of

HEAD_PX = 3
"""Width of the playhead's line."""
_REACH = 7
"""Pixels either side of the playhead that may have to be painted again."""
WHEEL_STEP = 120
"""What Qt counts for one notch of a wheel."""
WHEEL_PAGE = 0.1


class Strip(QWidget):
    """A part of the timeline from its left to its right end. What it shows is kept as a picture."""

    clicked = pyqtSignal(float)
    """At this moment."""
    extended = pyqtSignal(float)
    """The same, with Shift: what is chosen is to reach to there."""
    double_clicked = pyqtSignal(float)
    dragged = pyqtSignal(float, float)
    """From one moment to another, the earlier first; said again while the mouse moves."""

    def __init__(self, theme: Theme, axis: Axis) -> None:
        super().__init__()
        stays(self)
        self.theme = theme
        self.axis = axis
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.ground = theme.shape_edge
        self._picture: QPixmap | None = None
        self._drawn: Hashable = None
        self._drawn_left = 0
        self.playhead_s = 0.0
        self.selection: Span | None = None
        self.loop: Span | None = None
        self.ink = theme.pad_lit
        """The colour of what is chosen and of the playhead, which stands out from the ground."""
        self._pressed: QPoint | None = None
        self._pressed_s = 0.0
        self._is_drag = False
        axis.changed.connect(self.update)

    # ── to be said by what derives from this ────────────────────────────────────────────────────

    def draw(self, painter: QPainter, part: QRect) -> None:
        """Paint what lies in this part, which reaches from top to bottom."""
        raise NotImplementedError

    def state(self) -> Hashable:
        """Return all that the picture depends on besides place and size; where it changes, all is painted."""
        return None

    def draw_over(self, painter: QPainter, part: QRect) -> None:
        """Paint what lies over the picture: what is chosen, and the playhead."""
        self.draw_selection(painter)
        x = self._head_x()
        if part.left() - _REACH <= x <= part.right() + _REACH:
            painter.fillRect(QRect(x - 2, 0, HEAD_PX + 2, self.height()), QColor(self.ground))
            painter.fillRect(QRect(x - 1, 0, HEAD_PX, self.height()), QColor(self.ink))

    # ── what is shown ───────────────────────────────────────────────────────────────────────────

    def set_playhead(self, at_s: float) -> None:
        """Show the playhead at this moment; takes microseconds where it stays on its pixel."""
        before = self._head_x()
        self.playhead_s = at_s
        now = self._head_x()
        if now != before:
            strips = QRegion()
            for x in (before, now):
                if -_REACH <= x <= self.width() + _REACH:
                    strips += QRect(x - _REACH, 0, 2 * _REACH + 1, self.height())
            if not strips.isEmpty():
                self.update(strips)

    def set_selection(self, selection: Span | None) -> None:
        """Show what is chosen."""
        if selection != self.selection:
            self.selection = selection
            self.update()

    def set_loop(self, loop: Span | None) -> None:
        """Show what is played again and again."""
        if loop != self.loop:
            self.loop = loop
            self.update()

    def redraw(self) -> None:
        """Paint the picture anew, when it is seen next."""
        self._picture = None
        self.update()

    def draw_selection(self, painter: QPainter) -> None:
        """Paint what is chosen, and where the loop begins and ends."""
        high = self.height()
        if self.selection is not None:
            left, right = self.axis.pixel(self.selection.from_s), self.axis.pixel(self.selection.to_s)
            shade = QColor(self.ink)
            shade.setAlpha(48)
            painter.fillRect(QRect(left, 0, max(1, right - left), high), shade)
            painter.setPen(QColor(self.ink))
            painter.drawLine(left, 0, left, high)
            painter.drawLine(right, 0, right, high)
        if self.loop is not None:
            painter.setPen(QPen(QColor(self.ink), 1, Qt.PenStyle.DashLine))
            for at_s in (self.loop.from_s, self.loop.to_s):
                x = self.axis.pixel(at_s)
                painter.drawLine(x, 0, x, high)

    def _head_x(self) -> int:
        return self.axis.pixel(self.playhead_s)

    # ── painting ────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Copy the picture, and paint what lies over it."""
        if event is None or self.width() < 1 or self.height() < 1:
            return
        picture = self._current()
        painter = QPainter(self)
        ratio = picture.devicePixelRatio()
        # Qt paints only what has to be painted of this rectangle, be it two strips at its ends.
        part = event.rect()
        painter.drawPixmap(part, picture, QRect(part.topLeft() * ratio, part.size() * ratio))
        self.draw_over(painter, event.rect())
        painter.end()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Paint anew."""
        self._picture = None
        super().resizeEvent(event)

    def _current(self) -> QPixmap:
        """Return the picture of what is seen now: the last one, if need be moved, or a new one."""
        ratio, axis = self.devicePixelRatioF(), self.axis
        drawn = (axis.scale, self.width(), self.height(), ratio, self.state())
        moved = axis.left - self._drawn_left
        if self._picture is not None and drawn == self._drawn and ratio == 1.0 and abs(moved) < self.width():
            if moved:
                self._picture.scroll(-moved, 0, self._picture.rect())
                left = self.width() - moved if moved > 0 else 0
                # A pixel more than came into view: what ends there was cut off by the border.
                self._draw_on(self._picture, QRect(left - 1, 0, abs(moved) + 2, self.height()) & self.rect())
        elif self._picture is None or drawn != self._drawn or moved:
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._draw_on(self._picture, self.rect())
        self._drawn, self._drawn_left = drawn, axis.left
        return self._picture

    def _draw_on(self, picture: QPixmap, part: QRect) -> None:
        painter = QPainter(picture)
        painter.setFont(self.font())
        painter.setClipRect(part)
        self.draw(painter, part)
        painter.end()

    # ── the mouse ───────────────────────────────────────────────────────────────────────────────

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        """Begin a click or a drag."""
        if event is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._is_drag = event.position().toPoint(), False
            self._pressed_s = self.axis.at(event.position().x())
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        """Choose what the mouse is drawn over."""
        if event is None or self._pressed is None:
            return
        way = event.position().toPoint() - self._pressed
        if self._is_drag or abs(way.x()) >= QApplication.startDragDistance():
            self._is_drag = True
            span = span_of(self._pressed_s, self.axis.at(event.position().x()))
            self.dragged.emit(span.from_s, span.to_s)

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        """End a click or a drag: commands act on release."""
        if event is None or self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        pressed, self._pressed = self._pressed, None
        if not self._is_drag and self.rect().contains(event.position().toPoint()):
            self.click(pressed, self._pressed_s, event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent | None) -> None:
        """Say that somebody clicked twice: two clicks have told the place already."""
        if event is not None and event.button() == Qt.MouseButton.LeftButton:
            self.double_clicked.emit(self.axis.at(event.position().x()))

    def click(self, place: QPoint, at_s: float, keys: Qt.KeyboardModifier) -> None:
        """Somebody clicked at a place, which is this moment."""
        if keys & Qt.KeyboardModifier.ShiftModifier:
            self.extended.emit(at_s)
        else:
            self.clicked.emit(at_s)

    def wheelEvent(self, event: QWheelEvent | None) -> None:
        """With Ctrl enlarge around the mouse; sideways, or with Shift, move along."""
        if event is not None and not turn_wheel(self.axis, event, self.axis.at(event.position().x())):
            event.ignore()


def turn_wheel(axis: Axis, event: QWheelEvent, at_s: float) -> bool:
    """Do what a wheel asks of the axis; say whether it asked for anything."""
    way, keys = event.angleDelta(), event.modifiers()
    if keys & Qt.KeyboardModifier.ControlModifier:
        axis.zoom(ZOOM_STEP ** (way.y() / WHEEL_STEP), at_s)
        return True
    sideways = way.y() if keys & Qt.KeyboardModifier.ShiftModifier and not way.x() else way.x()
    if sideways:
        axis.page(-sideways / WHEEL_STEP * WHEEL_PAGE)
    return bool(sideways)
