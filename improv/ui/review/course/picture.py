"""The picture of a course: a point for each jam with its spread, and marks where the setting changed."""

from collections.abc import Sequence

from msgspec import Struct
from PyQt6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import (
    QBrush,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PyQt6.QtWidgets import QSizePolicy, QToolTip, QWidget

from improv.analysis.course.course import Point
from improv.ui.languages.speaking import short_number
from improv.ui.parts.sides import stays
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import plain_tip
from improv.ui.review.key_filter import OWN_ARROWS
from improv.ui.review.timeline.lanes import mixed

_LEFT, _BELOW, _ABOVE, _RIGHT = 72, 28, 12, 14
"""Pixels at 100 % around the picture."""
_HIGH, _DOT, _DAY = 240, 5, 104
_BAND, _CHANCE = 0.3, 0.15
"""How much of the text's colour the bands have."""


class Drawn(Struct, frozen=True, eq=False):
    """What is to be painted; one of each for every jam. Texts are in the language of the window."""

    title: str
    points: Sequence[Point]
    words: Sequence[str]
    """All that is known of a jam."""
    days: Sequence[str]
    changed: frozenset[int] = frozenset()
    """The jams before which something was set otherwise."""
    fitted: Sequence[float | None] = ()
    """A line through the points; empty: there is none."""


class CoursePicture(QWidget):
    """Tells the jam under the mouse, or where arrows have gone; a click or Enter asks to open it."""

    open_asked = pyqtSignal(int)
    came_to = pyqtSignal(int)
    """Arrows went to this jam."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        stays(self)
        self.setObjectName("coursePicture")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(OWN_ARROWS, True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(theme.px(_HIGH))
        self._theme = theme
        self.drawn = Drawn("", (), (), ())
        self.low, self.high = 0.0, 1.0
        self.current = 0
        self._name()

    def sizeHint(self) -> QSize:
        """Ask for a band."""
        return QSize(self._theme.px(300), self._theme.px(_HIGH))

    def show_course(self, drawn: Drawn) -> None:
        """Show this."""
        self.drawn = drawn
        self.low, self.high = reach_of(drawn)
        self.current = min(self.current, max(0, len(drawn.points) - 1))
        self._name()
        self.update()

    def go_to(self, place: int) -> None:
        """Be at this jam."""
        if 0 <= place < len(self.drawn.points) and place != self.current:
            self.current = place
            self._name()
            self.update()

    # ── where what lies ─────────────────────────────────────────────────────────────────────────

    def place(self) -> QRectF:
        """Return where the picture lies."""
        px = self._theme.px
        wide, high = self.width() - px(_LEFT + _RIGHT), self.height() - px(_BELOW + _ABOVE)
        return QRectF(px(_LEFT), px(_ABOVE), max(1, wide), max(1, high))

    def x_of(self, place: float) -> float:
        """Return where a jam lies, in pixels from the left."""
        area = self.place()
        return area.left() + (place + 0.5) / max(1, len(self.drawn.points)) * area.width()

    def y_of(self, value: float) -> float:
        """Return where a value lies, in pixels from the top."""
        area = self.place()
        return area.bottom() - (value - self.low) / (self.high - self.low) * area.height()

    def jam_at(self, point: QPointF) -> int | None:
        """Return the jam at a point; None beside the picture."""
        area, count = self.place(), len(self.drawn.points)
        if not count or not area.adjusted(0, -4, 0, 4).contains(point):
            return None
        return min(max(0, int((point.x() - area.left()) / area.width() * count)), count - 1)

    # ── asking ──────────────────────────────────────────────────────────────────────────────────

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        """Open the jam there."""
        if event is not None and event.button() == Qt.MouseButton.LeftButton:
            place = self.jam_at(event.position())
            if place is not None:
                self.open_asked.emit(place)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Go from jam to jam; Enter opens one."""
        if event is None:
            return
        last = len(self.drawn.points) - 1
        ways = {
            Qt.Key.Key_Left: self.current - 1,
            Qt.Key.Key_Right: self.current + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if last >= 0 and event.key() in ways:
            self.go_to(min(max(0, ways[Qt.Key(event.key())]), last))
            self.came_to.emit(self.current)
        elif last >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_asked.emit(self.current)
        else:
            event.ignore()

    def event(self, event: QEvent | None) -> bool:
        """Say what is under the mouse in a tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self.jam_at(QPointF(event.pos()))
            if place is not None:
                QToolTip.showText(event.globalPos(), plain_tip(self.drawn.words[place]), self)
            return True
        return super().event(event)

    def _name(self) -> None:
        title = self.drawn.title or self.tr("Course over the jams")
        words = self.drawn.words[self.current] if self.drawn.words else ""
        self.setAccessibleName(f"{title}: {words}" if words else title)

    # ── painting ────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint bands, marks, points, scales, and where the arrows are."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, area = self._theme, self.place()
        painter.fillRect(area, QColor(theme.shape_edge))
        points = self.drawn.points
        if points:
            self._scales(painter, area)
            lit, ground = QColor(theme.pad_lit), QColor(theme.shape_edge)
            self._band(painter, [each.chance for each in points], mixed(lit, ground, _CHANCE))
            self._band(painter, [_spread(each) for each in points], mixed(lit, ground, _BAND))
            self._changes(painter, area)
            self._line(painter, [each.value for each in points], QPen(lit, theme.px(2)))
            dashed = QPen(QColor(theme.accent), theme.px(2), Qt.PenStyle.DashLine)
            self._line(painter, self.drawn.fitted, dashed)
            self._dots(painter, area)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area)
        painter.end()

    def _scales(self, painter: QPainter, area: QRectF) -> None:
        theme = self._theme
        painter.setPen(QColor(theme.quiet_text))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        high = painter.fontMetrics().height()
        for value, y in ((self.high, area.top() + high / 2), (self.low, area.bottom() - high / 2)):
            where = QRectF(0, y - high / 2, area.left() - 6, high)
            painter.drawText(where, right, short_number(value, 2))
        if self.low < 0.0 < self.high:
            painter.drawLine(QPointF(area.left(), self.y_of(0.0)), QPointF(area.right(), self.y_of(0.0)))
        every = max(1, -(-len(self.drawn.days) * theme.px(_DAY) // max(1, int(area.width()))))
        for place in range(0, len(self.drawn.days), every):
            wide = theme.px(_DAY)
            left = min(max(0.0, self.x_of(place) - wide / 2), self.width() - wide)
            below = QRectF(left, area.bottom() + 3, wide, theme.px(_BELOW) - 3)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, self.drawn.days[place])

    def _band(self, painter: QPainter, reaches: Sequence[tuple[float, float] | None], colour: QColor) -> None:
        """Fill between the lower and the upper ends of neighbours; a gap breaks it."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        run: list[tuple[int, float, float]] = []
        for place, reach in enumerate((*reaches, None)):
            if reach is not None:
                run.append((place, *reach))
                continue
            if run:
                half = 0.25  # one jam by itself has a width, too
                ends = [(run[0][0] - half, *run[0][1:]), *run, (run[-1][0] + half, *run[-1][1:])]
                above = [QPointF(self.x_of(at), self.y_of(high)) for at, _, high in ends]
                below = [QPointF(self.x_of(at), self.y_of(low)) for at, low, _ in reversed(ends)]
                painter.drawPolygon(QPolygonF([*above, *below]))
            run = []

    def _changes(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(QColor(self._theme.notice_edge), self._theme.px(2), Qt.PenStyle.DashLine))
        for place in self.drawn.changed:
            x = self.x_of(place - 0.5)
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))

    def _line(self, painter: QPainter, values: Sequence[float | None], pen: QPen) -> None:
        painter.setPen(pen)
        before: QPointF | None = None
        for place, value in enumerate(values):
            now = None if value is None else QPointF(self.x_of(place), self.y_of(value))
            if before is not None and now is not None:
                painter.drawLine(before, now)
            before = now

    def _dots(self, painter: QPainter, area: QRectF) -> None:
        theme = self._theme
        wide = area.width() / len(self.drawn.points)
        hatched = QBrush(QColor(theme.edge), Qt.BrushStyle.BDiagPattern)
        size = min(float(theme.px(_DOT)), max(2.0, wide / 2))
        for place, point in enumerate(self.drawn.points):
            x = self.x_of(place)
            if point.value is None:
                painter.fillRect(QRectF(x - wide / 2, area.top(), wide, area.height()), hatched)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.pad_lit))
                painter.drawEllipse(QPointF(x, self.y_of(point.value)), size, size)
            if place == self.current and self.hasFocus():
                painter.setPen(QPen(QColor(theme.focus), 3))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                y = area.center().y() if point.value is None else self.y_of(point.value)
                painter.drawEllipse(QPointF(x, y), size + 5, size + 5)


def reach_of(drawn: Drawn) -> tuple[float, float]:
    """Return the lowest and the highest value of the scale: of all points, bands and lines."""
    values = [value for value in drawn.fitted if value is not None]
    for point in drawn.points:
        for reach in (point.chance, _spread(point)):
            values += [] if reach is None else reach
        values += [] if point.value is None else [point.value]
    if not values:
        return 0.0, 1.0
    low, high = min(values), max(values)
    room = 0.05 * (high - low) or 0.5
    return low - room, high + room


def _spread(point: Point) -> tuple[float, float] | None:
    if point.value is None or point.sd is None:
        return None
    return point.value - point.sd, point.value + point.sd
