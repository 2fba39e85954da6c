"""The diagram of imitation, painted: time across, lag upwards, the brighter the more alike."""

import numpy as np
from PyQt6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import (
    QBrush,
    QColor,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PyQt6.QtWidgets import QSizePolicy, QToolTip, QWidget

from improv.analysis.diagram import ImitationDiagram
from improv.ui.languages.speaking import number, short_number
from improv.ui.parts.sides import stays
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import plain_tip
from improv.ui.review.key_filter import OWN_ARROWS
from improv.ui.review.timeline.words import clock

_LEFT, _BELOW, _ABOVE = 64, 26, 6
"""Pixels at 100 % around the picture."""
_HIGH = 200
Colour = tuple[float, float, float]


class DiagramPicture(QWidget):
    """Tells the value under the mouse, or where arrows have gone; a click or Enter asks to play there."""

    asked_play_from = pyqtSignal(float)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        stays(self)
        self.setObjectName("imitationPicture")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(OWN_ARROWS, True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(theme.px(_HIGH))
        self._theme = theme
        self.diagram: ImitationDiagram | None = None
        self._names = ("", "")
        self._image: QImage | None = None
        self._cell = (0, 0)
        """Row and column that the arrows have gone to."""

    def sizeHint(self) -> QSize:
        """Ask for a band."""
        return QSize(self._theme.px(300), self._theme.px(_HIGH))

    def show_diagram(self, diagram: ImitationDiagram | None, first: str, second: str) -> None:
        """Show a diagram of these two; None: there is none."""
        self.diagram, self._names = diagram, (first, second)
        self._image = None if diagram is None or not diagram.likeness.size else self._painted(diagram)
        rows = 0 if diagram is None else len(diagram.lags_s)
        self._cell = (rows // 2, 0)
        self._name()
        self.update()

    # ── where what lies ─────────────────────────────────────────────────────────────────────────

    def place(self) -> QRectF:
        """Return where the picture lies."""
        px = self._theme.px
        return QRectF(
            px(_LEFT), px(_ABOVE), max(1, self.width() - px(_LEFT) - 4), self.height() - px(_BELOW + _ABOVE)
        )

    def cell_at(self, point: QPointF) -> tuple[int, int] | None:
        """Return the row and the column at a point; None beside the picture."""
        place, diagram = self.place(), self.diagram
        if diagram is None or self._image is None or not place.contains(point):
            return None
        rows, columns = diagram.likeness.shape
        # The picture is upside down: the largest lag is above.
        row = rows - 1 - int((point.y() - place.top()) / place.height() * rows)
        column = int((point.x() - place.left()) / place.width() * columns)
        return min(max(0, row), rows - 1), min(max(0, column), columns - 1)

    def centre_of(self, row: int, column: int) -> QPointF:
        """Return the middle of a cell."""
        place, diagram = self.place(), self.diagram
        rows, columns = (1, 1) if diagram is None else diagram.likeness.shape
        return QPointF(
            place.left() + (column + 0.5) / columns * place.width(),
            place.top() + (rows - 1 - row + 0.5) / rows * place.height(),
        )

    def words_of(self, row: int, column: int) -> str:
        """Return what a cell says."""
        diagram = self.diagram
        if diagram is None or self._image is None:
            return ""
        at_s, lag, value = diagram.times_s[column], diagram.lags_s[row], diagram.likeness[row, column]
        first, second = self._names
        if lag > 0:
            text = self.tr("{time}: {second} {seconds} s after {first}: {value}")
        elif lag < 0:
            text = self.tr("{time}: {second} {seconds} s before {first}: {value}")
        else:
            text = self.tr("{time}: {first} and {second} at one time: {value}")
        like = self.tr("{number} of 1 alike").format(number=number(value, 2))
        return text.format(
            time=clock(float(at_s)),
            first=first,
            second=second,
            seconds=short_number(abs(float(lag)), 1),
            value=like if np.isfinite(value) else self.tr("nothing to compare"),
        )

    # ── asking ──────────────────────────────────────────────────────────────────────────────────

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        """Play there."""
        cell = None if event is None else self.cell_at(event.position())
        if cell is not None and event is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go(*cell)
            self._play()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Go from cell to cell; Enter plays there."""
        steps = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (1, 0),
            Qt.Key.Key_Down: (-1, 0),
        }
        key = None if event is None else event.key()
        if event is None:
            return
        if self._image is not None and key in steps:
            step = steps[Qt.Key(key)]
            self._go(self._cell[0] + step[0], self._cell[1] + step[1])
        elif self._image is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._play()
        else:
            event.ignore()

    def event(self, event: QEvent | None) -> bool:
        """Say the value under the mouse in a tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cell = self.cell_at(QPointF(event.pos()))
            if cell is not None:
                QToolTip.showText(event.globalPos(), plain_tip(self.words_of(*cell)), self)
            return True
        return super().event(event)

    def _go(self, row: int, column: int) -> None:
        if self.diagram is not None:
            rows, columns = self.diagram.likeness.shape
            self._cell = min(max(0, row), rows - 1), min(max(0, column), columns - 1)
            self._name()
            self.update()

    def _play(self) -> None:
        if self.diagram is not None:
            self.asked_play_from.emit(float(self.diagram.times_s[self._cell[1]]))

    def _name(self) -> None:
        title = self.tr("Diagram of imitation")
        words = self.words_of(*self._cell)
        self.setAccessibleName(f"{title}: {words}" if words else title)

    # ── painting ────────────────────────────────────────────────────────────────────────────────

    def _painted(self, diagram: ImitationDiagram) -> QImage:
        """Return the likenesses as an image, the largest lag above; what is not known is clear."""
        low, high = _rgb(self._theme.shape_edge), _rgb(self._theme.pad_lit)
        shares = np.nan_to_num(diagram.likeness[::-1])[..., None]
        colours = np.clip(np.array(low) + shares * (np.array(high) - np.array(low)), 0, 255).astype(np.uint8)
        alpha = np.where(np.isfinite(diagram.likeness[::-1]), 255, 0).astype(np.uint8)[..., None]
        pixels = np.ascontiguousarray(np.concatenate([colours, alpha], axis=2))
        high_px, wide_px = pixels.shape[:2]
        image = QImage(pixels.tobytes(), wide_px, high_px, 4 * wide_px, QImage.Format.Format_RGBA8888)
        return image.copy()  # the bytes go with this call

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the picture, its scales, and where the arrows are."""
        painter = QPainter(self)
        theme, place = self._theme, self.place()
        painter.setPen(QColor(theme.quiet_text))
        painter.fillRect(place, QBrush(QColor(theme.edge), Qt.BrushStyle.BDiagPattern))
        if self._image is None or self.diagram is None:
            painter.end()
            return
        painter.drawImage(place, self._image)
        lags, times = self.diagram.lags_s, self.diagram.times_s
        middle = place.center().y()
        painter.drawLine(QPointF(place.left(), middle), QPointF(place.right(), middle))
        text = self.tr("{seconds} s")
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for lag, y in ((lags[-1], place.top() + 8), (0.0, middle), (lags[0], place.bottom() - 8)):
            painter.drawText(
                QRectF(0, y - 10, place.left() - 6, 20),
                right,
                text.format(seconds=short_number(float(lag), 1)),
            )
        below = QRectF(place.left(), place.bottom() + 2, place.width(), self._theme.px(_BELOW) - 2)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, clock(float(times[0])))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, clock(float(times[-1])))
        if self.hasFocus():
            centre = self.centre_of(*self._cell)
            painter.setPen(QPen(QColor(theme.focus), 3))
            painter.drawEllipse(centre, 8, 8)
            painter.drawRect(place)
        painter.end()


def _rgb(colour: str) -> Colour:
    value = QColor(colour)
    return float(value.red()), float(value.green()), float(value.blue())
