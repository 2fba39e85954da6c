"""The whole jam in a strip: how many notes when, what is marked, and which part is seen."""

import numpy as np
from numpy.typing import NDArray
from PyQt6.QtCore import QRect, QSize, Qt
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
from PyQt6.QtWidgets import QSizePolicy, QWidget

from improv.jam.player import COLOURS
from improv.session.notebook.annotation import Annotation
from improv.ui.parts.sides import stays
from improv.ui.parts.theme import Theme
from improv.ui.review.reviewed import ReviewedJam
from improv.ui.review.timeline.axis import Axis, span_of
from improv.ui.review.timeline.rects import rectangles
from improv.ui.review.timeline.strip import turn_wheel

_BIN = 2
_EDGE_PX = 10
"""How near to an edge of the window a press takes hold of the edge."""
_LEAST_PX = 12
_MARKS = 5
_DIM = 150
"""Of the bars, in hundredths: the window and the playhead are brighter."""


class Overview(QWidget):
    """Drag its window to scroll, an edge of it to zoom; a press beside the window brings it there."""

    def __init__(self, theme: Theme, axis: Axis) -> None:
        super().__init__()
        stays(self)
        self.setObjectName("overviewStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.command)
        self.setMouseTracking(True)
        self.theme, self.axis = theme, axis
        self._onset: NDArray[np.float64] = np.zeros(0)
        self._annotations: tuple[Annotation, ...] = ()
        self._picture: QPixmap | None = None
        self._playhead_s = 0.0
        self._held: float | None = None
        """The edge that stays while the other is moved, in seconds."""
        self._grabbed: float | None = None
        """Seconds from the left edge of the window to where it is held."""
        axis.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ask for the height of a command."""
        return QSize(self.theme.px(300), self.theme.command)

    def show_jam(self, jam: ReviewedJam) -> None:
        """Show a jam."""
        self._onset = jam.onset_s
        self._picture = None
        self.update()

    def show_annotations(self, annotations: tuple[Annotation, ...]) -> None:
        """Show what is marked."""
        self._annotations = annotations
        self._picture = None
        self.update()

    def set_playhead(self, at_s: float) -> None:
        """Show the playhead."""
        before, self._playhead_s = self._x(self._playhead_s), at_s
        now = self._x(at_s)
        if now != before:
            strips = QRegion(QRect(before - 2, 0, 5, self.height()))
            self.update(strips + QRect(now - 2, 0, 5, self.height()))

    def frame_rect(self) -> QRect:
        """Return where the frame around what is seen lies."""
        seen = self.axis.seen
        left, right = self._x(max(0.0, seen.from_s)), self._x(max(0.0, min(seen.to_s, self.axis.seconds)))
        wide = max(_LEAST_PX, right - left)
        return QRect(min(left, self.width() - wide), 0, wide, self.height())

    # ── painting ────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Copy the picture, and paint the window and the playhead over it."""
        if event is None or self.width() < 1:
            return
        if self._picture is None or self._picture.size() != self.size() * self.devicePixelRatioF():
            self._picture = self._draw()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        frame = self.frame_rect()
        shade = QColor(self.theme.shape_edge)
        shade.setAlpha(130)
        painter.fillRect(QRect(0, 0, frame.left(), self.height()), shade)
        painter.fillRect(QRect(frame.right() + 1, 0, self.width() - frame.right() - 1, self.height()), shade)
        painter.setPen(QPen(QColor(self.theme.pad_lit), 2))
        painter.drawRect(frame.adjusted(1, 1, -1, -1))
        grip = self.theme.px(14)
        for x in (frame.left() + 2, frame.right() - 5):
            painter.fillRect(QRect(x, (self.height() - grip) // 2, 4, grip), QColor(self.theme.pad_lit))
        painter.fillRect(
            QRect(self._x(self._playhead_s) - 1, 0, 3, self.height()), QColor(self.theme.pad_lit)
        )
        painter.end()

    def _draw(self) -> QPixmap:
        theme, ratio = self.theme, self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(theme.shape_edge))
        painter = QPainter(picture)
        bins = max(1, self.width() // _BIN)
        place = np.clip(self._onset / self.axis.seconds * bins, 0, bins - 1).astype(np.int64)
        count = np.bincount(place, minlength=bins)
        top = theme.px(_MARKS) + 3
        heights = np.ceil(count / max(1, int(count.max(initial=0))) * (self.height() - top)).astype(
            np.float64
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.pad_lit).darker(_DIM))
        x = np.arange(bins, dtype=np.float64) * _BIN
        painter.drawRects(rectangles(x, self.height() - heights, _BIN, heights))
        seen = set()
        for annotation in self._annotations:
            left = self._x(annotation.at_s)
            right = left + 2 if annotation.end_s is None else max(left + 2, self._x(annotation.end_s))
            if (left, right) not in seen:
                seen.add((left, right))
                painter.fillRect(QRect(left, 0, right - left, theme.px(_MARKS)), QColor(COLOURS[1]))
        painter.end()
        return picture

    def _x(self, at_s: float) -> int:
        return int(at_s / self.axis.seconds * self.width())

    def _at(self, x: float) -> float:
        return min(max(0.0, x / max(1, self.width())), 1.0) * self.axis.seconds

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Draw anew."""
        self._picture = None
        super().resizeEvent(event)

    # ── the mouse ───────────────────────────────────────────────────────────────────────────────

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        """Take hold of the window or of an edge, or bring the window here."""
        if event is None or event.button() != Qt.MouseButton.LeftButton:
            return
        x, frame, seen = event.position().x(), self.frame_rect(), self.axis.seen
        self._held = self._other_edge(x)
        if self._held is None:
            if not frame.left() <= x <= frame.right():
                self.axis.scroll_to(self._at(x) - seen.seconds / 2)
            self._grabbed = self._at(x) - self.axis.seen.from_s

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        """Scroll or zoom."""
        if event is None:
            return
        x = event.position().x()
        if self._held is not None:
            span = span_of(self._held, self._at(x))
            if span.seconds > 0:
                self.axis.show(span)
        elif self._grabbed is not None:
            self.axis.scroll_to(self._at(x) - self._grabbed)
        else:
            near = self._other_edge(x) is not None
            self.setCursor(Qt.CursorShape.SizeHorCursor if near else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        """Let go."""
        self._held = self._grabbed = None

    def wheelEvent(self, event: QWheelEvent | None) -> None:
        """Zoom and scroll as everywhere on the axis."""
        if event is not None and not turn_wheel(self.axis, event, self._at(event.position().x())):
            event.ignore()

    def _other_edge(self, x: float) -> float | None:
        """Return the edge that stays where somebody takes hold of the other here."""
        frame, seen = self.frame_rect(), self.axis.seen
        reach = min(_EDGE_PX, frame.width() / 4)
        if abs(x - frame.left()) <= reach:
            return min(seen.to_s, self.axis.seconds)
        return seen.from_s if abs(x - frame.right()) <= reach else None
