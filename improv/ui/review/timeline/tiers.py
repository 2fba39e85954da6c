"""Marks and notes on the axis of time: moments as flags, passages as bands, a row for each category."""

import numpy as np
from msgspec import Struct
from PyQt6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PyQt6.QtWidgets import QToolTip, QWidget

from improv.session.notebook.annotation import LONGEST_SECONDS, Annotation
from improv.ui.parts.shapes import draw_shape
from improv.ui.parts.sides import stays
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import plain_tip
from improv.ui.review.kinds import kind_text
from improv.ui.review.reviewed import ReviewedJam
from improv.ui.review.timeline.axis import Axis
from improv.ui.review.timeline.strip import Strip
from improv.ui.review.timeline.words import annotation_words, called

_ROW = 28
MOST_ROWS = 40
"""Rows that are shown; what is beyond is in the table."""
MOST_SHAPES = 4
_GRIP = 10
_WIDEST = 260
"""Pixels of words at 100 %, where nothing else ends them."""


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
        self._from = self._to = self._next = np.zeros(0)
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
        last: dict[int, int] = {}
        for number in np.flatnonzero((self._to >= from_s) & (self._from <= to_s)).tolist():
            place = self.place_of(number)
            if last.get(place.top()) != place.left():  # one on each pixel is all that can be seen
                last[place.top()] = place.left()
                self._draw_one(painter, self._placings[number].annotation, place, self._room(number, place))

    def draw_over(self, painter: QPainter, part: QRect) -> None:
        """Name at the left end what began before it; then paint what lies over everything."""
        if part.left() < self.theme.px(_WIDEST):
            left_s = self.axis.left / self.axis.scale
            font = painter.font()
            font.setPixelSize(self.theme.px(13))
            painter.setFont(font)
            for number in np.flatnonzero((self._from < left_s) & (self._to > left_s)).tolist():
                place = self.place_of(number)
                place.setLeft(-2)
                self._draw_one(painter, self._placings[number].annotation, place, place.width())
        super().draw_over(painter, part)

    def _room(self, number: int, place: QRect) -> int:
        """Return how many pixels the words of an annotation may take: up to the next in its row."""
        gap = self.axis.pixel(float(self._next[number])) - place.left()
        return min(self.theme.px(_WIDEST), gap)

    def _draw_one(self, painter: QPainter, annotation: Annotation, place: QRect, room: int) -> None:
        theme = self.theme
        text = annotation.text.partition("\n")[0] or kind_text(annotation.kind)
        if annotation.end_s is None:
            painter.fillRect(QRect(place.left(), place.top(), 2, self.row_px), QColor(theme.text))
            painter.fillRect(
                QRect(place.left(), place.top() + 2, theme.px(8), theme.px(9)), QColor(theme.text)
            )
            words, colour = (
                QRect(place.left() + theme.px(12), place.top(), room - theme.px(14), self.row_px),
                theme.text,
            )
        else:
            band = place.adjusted(0, 2, 0, -2)
            painter.fillRect(band, QColor(theme.accent))
            painter.setPen(QPen(QColor(theme.text), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(band.adjusted(0, 0, -1, -1))
            words, colour = place.adjusted(theme.px(6), 0, -theme.px(4), 0), theme.accent_text
        painter.setPen(QColor(colour))
        left = self._draw_people(painter, annotation, words)
        words.setLeft(left)
        if words.width() > theme.px(14):
            painter.setPen(QColor(colour))
            short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, short)

    def _draw_people(self, painter: QPainter, annotation: Annotation, words: QRect) -> int:
        """Paint the shapes of whom it is about and who marked it; return where there is room for words."""
        if self._jam is None:
            return words.left()
        side, left = self.theme.px(13), words.left()
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
        left, right = (self.axis.pixel(float(at)) for at in (self._from[number], self._to[number]))
        wide = max(self.theme.px(_GRIP), right - left)
        return QRect(left, self._placings[number].row * self.row_px, wide, self.row_px)

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
                people = [label if self._jam is None else called(self._jam, label) for label in found.people]
                QToolTip.showText(event.globalPos(), plain_tip(annotation_words(found, people)), self)
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
