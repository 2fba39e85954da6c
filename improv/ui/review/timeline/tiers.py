"""Marks and notes on the axis of time: moments as flags, passages as bands, a row for each category."""

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from PyQt6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QHelpEvent, QPainter
from PyQt6.QtWidgets import QToolTip, QWidget

from improv.session.notebook.annotation import LONGEST_SECONDS, Annotation
from improv.ui.parts.shapes import draw_shape
from improv.ui.parts.sides import stays
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import plain_tip
from improv.ui.review.kinds import kind_text
from improv.ui.review.reviewed import ReviewedJam
from improv.ui.review.timeline.axis import Axis
from improv.ui.review.timeline.rects import rectangles
from improv.ui.review.timeline.strip import Strip
from improv.ui.review.timeline.texts import Texts
from improv.ui.review.timeline.words import annotation_words

_ROW = 28
MOST_ROWS = 40
"""Rows that are shown; what is beyond is in the table."""
MOST_SHAPES = 4
_GRIP = 10
_LEAST_ROOM = 14
"""Pixels: where there are fewer, neither shapes nor words have room."""
_FAR_PX = 100
_WIDEST = 260
"""Pixels of words at 100 %, where nothing else ends them."""

Index = NDArray[np.int64]


class Placing(Struct, frozen=True):
    """Where an annotation is: its row, counted from above."""

    row: int
    annotation: Annotation


def tiers_of(annotations: tuple[Annotation, ...]) -> tuple[tuple[Placing, ...], tuple[str, ...]]:
    """Return every annotation with its row, and the rows' categories; what overlaps has rows of its own."""
    placings: list[Placing] = []
    names: list[str] = []
    for kind in sorted({annotation.kind for annotation in annotations}):
        ends: list[float] = []
        for annotation in sorted(annotations, key=lambda each: each.at_s):
            if annotation.kind != kind:
                continue
            end = annotation.at_s if annotation.end_s is None else annotation.end_s
            row = next((row for row, before in enumerate(ends) if before <= annotation.at_s), len(ends))
            if row == len(ends):
                ends.append(0.0)
            ends[row] = max(ends[row], end)
            placings.append(Placing(len(names) + row, annotation))
        names += [kind, *("" for _ in ends[1:])] if ends else []
    placings.sort(key=lambda each: (each.row, each.annotation.at_s))
    return tuple(each for each in placings if each.row < MOST_ROWS), tuple(names[:MOST_ROWS])


class Tiers(Strip):
    """Paints annotations; says which was clicked."""

    activated = pyqtSignal(int)
    """The id of an annotation."""

    def __init__(self, theme: Theme, axis: Axis) -> None:
        super().__init__(theme, axis)
        self.setObjectName("tiers")
        self.ink, self.ground = theme.text, theme.panel
        self.row_px = theme.px(_ROW)
        self.names: tuple[str, ...] = ()
        self._jam: ReviewedJam | None = None
        self._placings: tuple[Placing, ...] = ()
        self._words = Texts()
        self.show_annotations((), None)

    def sizeHint(self) -> QSize:
        """Ask for the rows."""
        return QSize(self.theme.px(200), self.row_px * max(1, len(self.names)))

    def show_annotations(self, annotations: tuple[Annotation, ...], jam: ReviewedJam | None) -> None:
        """Show these, of people of this jam."""
        self._jam = jam
        self._placings, self.names = tiers_of(annotations)
        self._from = np.array([each.annotation.at_s for each in self._placings], np.float64)
        ends = [each.annotation.end_s for each in self._placings]
        self._to = np.array(
            [at if end is None else end for at, end in zip(self._from.tolist(), ends, strict=True)],
            np.float64,
        )
        self._row = np.array([each.row for each in self._placings], np.int64)
        self._is_passage = np.array([end is not None for end in ends], np.bool_)
        self._next = np.full(len(self._placings), LONGEST_SECONDS)
        for number in range(len(self._placings) - 1):
            if self._placings[number].row == self._placings[number + 1].row:
                self._next[number] = self._from[number + 1]
        self.setFixedHeight(self.row_px * max(1, len(self.names)))
        self.redraw()

    def draw(self, painter: QPainter, part: QRect) -> None:
        """Paint what is seen."""
        theme = self.theme
        painter.fillRect(part, QColor(theme.panel))
        font = painter.font()
        font.setPixelSize(theme.px(13))
        painter.setFont(font)
        widest = theme.px(_WIDEST)
        from_s = (part.left() + self.axis.left - widest) / self.axis.scale
        to_s = (part.right() + self.axis.left) / self.axis.scale
        numbers = np.flatnonzero((self._to >= from_s) & (self._from <= to_s))
        left, right = self._pixels(numbers)
        # One on each pixel of a row is all that can be seen.
        seen = np.ones(len(numbers), np.bool_)
        seen[1:] = (np.diff(left) != 0) | (np.diff(self._row[numbers]) != 0)
        numbers, left, right = numbers[seen], left[seen], right[seen]
        self._draw_marks(painter, numbers, left, right)
        rooms = np.where(
            self._is_passage[numbers],
            right - left,
            np.minimum(widest, np.floor(self._next[numbers] * self.axis.scale) - self.axis.left - left),
        )
        with_words = np.flatnonzero(rooms > theme.px(_LEAST_ROOM))
        for number, x, room in zip(
            numbers[with_words].tolist(), left[with_words].tolist(), rooms[with_words].tolist(), strict=True
        ):
            self._draw_words(painter, number, x, int(room))

    def draw_over(self, painter: QPainter, part: QRect) -> None:
        """Name at the left end what began before it; then paint what lies over everything."""
        if part.left() < self.theme.px(_WIDEST):
            left_s = self.axis.left / self.axis.scale
            font = painter.font()
            font.setPixelSize(self.theme.px(13))
            painter.setFont(font)
            numbers = np.flatnonzero((self._from < left_s) & (self._to > left_s))
            _, right = self._pixels(numbers)
            left = np.full(len(numbers), -2)
            self._draw_marks(painter, numbers, left, right)
            for number, end in zip(numbers.tolist(), right.tolist(), strict=True):
                self._draw_words(painter, number, -2, end + 2)
        super().draw_over(painter, part)

    def _pixels(self, numbers: Index) -> tuple[Index, Index]:
        """Return where annotations begin and end, as they are shown: a moment is as wide as its flag."""
        axis = self.axis
        left, right = (
            np.floor(at_s[numbers] * axis.scale).astype(np.int64) - axis.left
            for at_s in (self._from, self._to)
        )
        return left, np.maximum(right, left + self.theme.px(_GRIP))

    def _draw_marks(self, painter: QPainter, numbers: Index, left: Index, right: Index) -> None:
        """Paint the flags of moments and the bands of passages, all of them at once."""
        theme = self.theme
        # Qt counts pixels in few bits: of a passage that goes on for hours only what is near is painted.
        left, right = np.maximum(left, -_FAR_PX), np.minimum(right, self.width() + _FAR_PX)
        top = self._row[numbers] * self.row_px
        is_passage = self._is_passage[numbers]
        x, y = left[~is_passage], top[~is_passage]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.text))
        painter.drawRects(rectangles(x, y, 2, self.row_px))
        painter.drawRects(rectangles(x, y + 2, theme.px(8), theme.px(9)))
        x, y, wide = left[is_passage], top[is_passage] + 2, (right - left)[is_passage]
        painter.drawRects(rectangles(x, y, wide, self.row_px - 4))
        painter.setBrush(QColor(theme.accent))
        painter.drawRects(rectangles(x + 1, y + 1, wide - 2, self.row_px - 6))

    def _draw_words(self, painter: QPainter, number: int, left: int, room: int) -> None:
        """Paint whom an annotation is about and what it says, in so many pixels from its left end."""
        theme, annotation = self.theme, self._placings[number].annotation
        top = self._placings[number].row * self.row_px
        if annotation.end_s is None:
            words = QRect(left + theme.px(12), top, room - theme.px(14), self.row_px)
        else:
            words = QRect(left + theme.px(6), top, room - theme.px(10), self.row_px)
        words.setLeft(self._draw_people(painter, annotation, words))
        if words.width() > theme.px(14):
            painter.setPen(QColor(theme.text if annotation.end_s is None else theme.accent_text))
            text = annotation.text.partition("\n")[0] or kind_text(annotation.kind)
            self._words.draw(painter, words, text)

    def _draw_people(self, painter: QPainter, annotation: Annotation, words: QRect) -> int:
        """Paint the shapes of whom it is about and who marked it; return where there is room for words."""
        if self._jam is None:
            return words.left()
        side, left = self.theme.px(13), words.left()
        if not annotation.people and not annotation.by:
            return left
        labels = dict.fromkeys((*annotation.people, *((annotation.by,) if annotation.by else ())))
        lanes = [lane for lane in map(self._jam.lane_of, labels) if lane is not None]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for lane in lanes[:MOST_SHAPES]:
            if left + side > words.right():
                break
            place = QRectF(left, words.center().y() - side / 2, side, side)
            draw_shape(painter, self._jam.players[lane].look, place, QColor(self.theme.shape_edge))
            left += side + self.theme.px(3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        return left

    def place_of(self, number: int) -> QRect:
        """Return where the n-th annotation that is shown lies: a moment is as wide as its flag."""
        left, right = self._pixels(np.array([number]))
        top = self._placings[number].row * self.row_px
        return QRect(int(left[0]), top, int(right[0] - left[0]), self.row_px)

    def annotation_at(self, place: QPoint) -> Annotation | None:
        """Return the annotation at a place; None where none is."""
        row = place.y() // self.row_px
        for number in range(len(self._placings) - 1, -1, -1):
            if self._placings[number].row == row and self.place_of(number).contains(place):
                return self._placings[number].annotation
        return None

    def click(self, place: QPoint, at_s: float, keys: Qt.KeyboardModifier) -> None:
        """Say which annotation was clicked; elsewhere, the moment."""
        found = self.annotation_at(place)
        if found is None:
            super().click(place, at_s, keys)
        else:
            self.activated.emit(found.id)

    def event(self, event: QEvent | None) -> bool:
        """Say in a tip all that was written."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.annotation_at(event.pos())
            if found is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), plain_tip(annotation_words(found, self._jam)), self)
            return True
        return super().event(event)


class TierHeads(QWidget):
    """The names of the rows."""

    def __init__(self, theme: Theme, tiers: Tiers) -> None:
        super().__init__()
        stays(self)
        self.theme, self._tiers = theme, tiers

    def paintEvent(self, event: object) -> None:
        """Paint the names."""
        painter = QPainter(self)
        font = painter.font()
        font.setPixelSize(self.theme.px(13))
        painter.setFont(font)
        painter.setPen(QColor(self.theme.quiet_text))
        names = self._tiers.names or ("",)
        for row, name in enumerate(names):
            first = row == 0 or bool(name)
            text = kind_text(name) if name else self.tr("Marks and notes") if first else ""
            place = QRect(
                self.theme.px(6),
                row * self._tiers.row_px,
                self.width() - self.theme.px(10),
                self._tiers.row_px,
            )
            short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, short)
        painter.end()
