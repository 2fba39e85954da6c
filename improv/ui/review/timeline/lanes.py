"""The lanes: a row of bars for each player, or how many notes there are where they are too many for bars."""

from collections.abc import Hashable

import numpy as np
from PyQt6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PyQt6.QtGui import QBrush, QColor, QHelpEvent, QPainter
from PyQt6.QtWidgets import QToolTip

from improv.ui.parts.theme import Theme
from improv.ui.parts.words import plain_tip
from improv.ui.review.reviewed import Reviewed
from improv.ui.review.timeline.axis import Axis, Span
from improv.ui.review.timeline.rects import rectangles
from improv.ui.review.timeline.roll import BIN_PX, LOUDNESS_STEPS, MOST_BINS, Numbers, Real, Roll, Row
from improv.ui.review.timeline.strip import Strip
from improv.ui.review.timeline.words import note_words

MOST_BARS = 10_000
"""Where more notes than that are seen, their number is shown instead."""
SOFTEST = 0.45
"""How much of its colour the softest note has."""
UNHEARD = 0.35
"""And the notes of who is muted, of theirs."""
LEAST_WIDTH, LEAST_HEIGHT, MOST_HEIGHT = 2.0, 3.0, 9.0
_PAD = 5.0
"""Pixels above the highest and below the lowest bar."""
_HIT_PX = 4.0
_HATCH_PX = 8
"""After so many pixels Qt's hatching is the same again."""


class Lanes(Strip):
    """Paints notes. A click anywhere is one on the axis of time; what a note is, its tip says."""

    def __init__(self, theme: Theme, axis: Axis, lane_px: int) -> None:
        super().__init__(theme, axis)
        self.setObjectName("lanes")
        self.lane_px = lane_px
        self.roll: Roll | None = None
        self._is_raw = False
        self._unheard: frozenset[int] = frozenset()
        self.setMouseTracking(True)

    def set_roll(self, roll: Roll | None) -> None:
        """Show the lanes of a jam."""
        self.roll = roll
        self.setFixedHeight(self.lane_px * max(1, 0 if roll is None else len(roll.rows)))
        self.redraw()

    def set_raw(self, on: bool) -> None:
        """Mark the key that was played for each note, or no longer."""
        self._is_raw = on
        self.update()

    def set_unheard(self, lanes: frozenset[int]) -> None:
        """Paint the notes of these lanes pale: they are not heard."""
        self._unheard = lanes
        self.update()

    @property
    def is_dense(self) -> bool:
        """Say whether there are too many notes for bars."""
        roll, axis = self.roll, self.axis
        return roll is not None and roll.count(axis.seen) > MOST_BARS and roll.bins(axis.scale) <= MOST_BINS

    def state(self) -> Hashable:
        """Return what the picture depends on."""
        return self.is_dense, self._is_raw, self._unheard

    def sizeHint(self) -> QSize:
        """Ask for little: it is as wide as there is room."""
        return QSize(self.theme.px(200), self.lane_px)

    # ── painting ────────────────────────────────────────────────────────────────────────────────

    def draw(self, painter: QPainter, part: QRect) -> None:
        """Paint the lanes."""
        painter.fillRect(part, QColor(self.theme.shape_edge))
        roll = self.roll
        if roll is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        is_dense = self.is_dense
        counts = roll.counts(self.axis.scale) if is_dense else ()
        most = roll.most(self.axis.scale) if is_dense else 1
        self._draw_silences(painter, part)
        for lane, row in enumerate(roll.rows):
            top = lane * self.lane_px
            painter.fillRect(QRect(part.left(), top, part.width(), 1), QColor(self.theme.button_down))
            if is_dense:
                self._draw_density(painter, part, lane, counts[lane] / max(1, most))
            else:
                self._draw_bars(painter, part, lane, row)

    def _draw_silences(self, painter: QPainter, part: QRect) -> None:
        """Hatch where nothing could be heard, and draw a line where the key or the scene changed."""
        if self.roll is None:
            return
        painter.setBrushOrigin(-self.axis.left % _HATCH_PX, 0)
        painter.setBrush(QBrush(QColor(self.theme.edge), Qt.BrushStyle.BDiagPattern))
        for span in self.roll.silences:
            left, right = self.axis.pixel(span.from_s), self.axis.pixel(span.to_s)
            whole = QRect(left, 0, max(2, right - left), self.height())
            if whole.intersects(part):
                painter.drawRect(whole.intersected(part.adjusted(-1, 0, 1, 0)))
        x = np.floor(self.roll.changes * self.axis.scale) - self.axis.left
        x = x[(x >= part.left()) & (x <= part.right())]
        painter.setBrush(QColor(self.theme.edge))
        painter.drawRects(rectangles(x, np.zeros(len(x)), 1, self.height()))

    def _draw_density(self, painter: QPainter, part: QRect, lane: int, shares: Numbers) -> None:
        first = max(0, (self.axis.left + part.left()) // BIN_PX - 1)
        last = min(len(shares), (self.axis.left + part.right()) // BIN_PX + 2)
        bins = np.arange(first, last)
        room = self.lane_px - 2 * _PAD
        height = np.ceil(shares[first:last] * room)
        there = height > 0
        height = height[there]
        x = (bins[there] * BIN_PX - self.axis.left).astype(np.float64)
        bottom = (lane + 1) * self.lane_px - _PAD
        painter.setBrush(self._colour(self.roll_players[lane], LOUDNESS_STEPS - 1, lane))
        painter.drawRects(rectangles(x, bottom - height, BIN_PX, height))

    def _draw_bars(self, painter: QPainter, part: QRect, lane: int, row: Row) -> None:
        if self.roll is None:
            return
        axis, jam = self.axis, self.roll.jam
        these = self.roll.visible(lane, Span(axis.at(part.left() - 2), axis.at(part.right() + 2)))
        index = row.place[these]
        if not len(index):
            return
        x = np.floor(row.onset[these] * axis.scale) - axis.left
        width = np.maximum(LEAST_WIDTH, np.floor(row.end[these] * axis.scale) - axis.left - x)
        high = self.bar_px(row)
        y = np.round(self._y(lane, row, jam.note[index]) - high / 2)
        # Qt's painter counts in pixels of a few bits: what reaches far beyond is cut off here.
        left = np.maximum(x, part.left() - 8.0)
        width = np.minimum(x + width, part.right() + 8.0) - left
        seen, level = width > 0, row.level[these]
        for step in range(LOUDNESS_STEPS):
            here = seen & (level == step)
            if here.any():
                painter.setBrush(self._colour(jam.players[lane], step, lane))
                painter.drawRects(rectangles(left[here], y[here], width[here], high))
        if self._is_raw:
            played = jam.played[index]
            marks = np.round(self._raw_y(lane, row, played))
            inside = seen & (x > part.left() - 16)
            painter.setBrush(QColor(self.theme.pad_lit))
            painter.drawRects(rectangles(x[inside], marks[inside], 7, 2))

    def bar_px(self, row: Row) -> float:
        """Return how high a bar is in a row."""
        room = self.lane_px - 2 * _PAD
        return float(round(min(MOST_HEIGHT, max(LEAST_HEIGHT, room / (row.high - row.low + 1)))))

    def place_of(self, index: int) -> QRect:
        """Return where a note (index in the jam's columns) lies, whether it is seen or not."""
        if self.roll is None:
            return QRect()
        jam, axis = self.roll.jam, self.axis
        lane = int(jam.lane[index])
        row = self.roll.rows[lane]
        high = self.bar_px(row)
        y = float(self._y(lane, row, jam.note[index : index + 1])[0])
        left, right = (
            int(np.floor(at * axis.scale)) - axis.left for at in (jam.onset_s[index], jam.end_s[index])
        )
        return QRect(left, round(y - high / 2), max(int(LEAST_WIDTH), right - left), int(high))

    def _y(self, lane: int, row: Row, note: Numbers) -> Real:
        """Return the middle of the bars of notes."""
        edge = _PAD + self.bar_px(row) / 2
        share: Real = (row.high - note.astype(np.float64)) / (row.high - row.low)
        return lane * self.lane_px + edge + share * (self.lane_px - 2 * edge)

    def _raw_y(self, lane: int, row: Row, played: Numbers) -> Real:
        """Return where played keys lie: MIDI keys among the pitches, pads from the lowest to the highest."""
        if self.roll_players[lane].has_keys:
            return self._y(lane, row, np.clip(played.astype(np.float64), row.low, row.high)) - 1
        everything = self.roll.jam.played[row.place] if self.roll is not None else played
        low, high = everything.min(), max(everything.max(), everything.min() + 1)
        share: Real = (high - played.astype(np.float64)) / (high - low)
        return lane * self.lane_px + _PAD + share * (self.lane_px - 2 * _PAD) - 1

    @property
    def roll_players(self) -> tuple[Reviewed, ...]:
        """Return whose lanes these are."""
        return () if self.roll is None else self.roll.jam.players

    def _colour(self, player: Reviewed, step: int, lane: int) -> QColor:
        """Return the colour of a loudness: its opacity over the ground, computed once."""
        share = SOFTEST + (1.0 - SOFTEST) * step / (LOUDNESS_STEPS - 1)
        if lane in self._unheard:
            share *= UNHEARD
        return mixed(QColor(player.colour), QColor(self.theme.shape_edge), share)

    # ── what is under the mouse ─────────────────────────────────────────────────────────────────

    def lane_at(self, place: QPoint) -> int | None:
        """Return the lane at a place."""
        lane = place.y() // self.lane_px
        return lane if 0 <= lane < len(self.roll_players) else None

    def note_at(self, place: QPoint) -> int | None:
        """Return the note (index in the jam's columns) at a place; None where there is none, or too many."""
        lane = self.lane_at(place)
        if self.roll is None or lane is None or self.is_dense:
            return None
        row = self.roll.rows[lane]
        edge = _PAD + self.bar_px(row) / 2
        room = self.lane_px - 2 * edge
        share = 1.0 - (place.y() - lane * self.lane_px - edge) / room
        reach = (self.bar_px(row) / 2 + _HIT_PX) / room
        at_s = (place.x() + self.axis.left) / self.axis.scale
        return self.roll.note_at(lane, at_s, share, _HIT_PX / self.axis.scale, reach)

    def event(self, event: QEvent | None) -> bool:
        """Say in a tip what the note under the mouse is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            note = self.note_at(event.pos())
            if self.roll is not None and note is not None:
                QToolTip.showText(event.globalPos(), plain_tip(note_words(self.roll.jam, note)), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)


def mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """Return so much of a colour over a ground."""
    parts = zip(
        (colour.red(), colour.green(), colour.blue()),
        (ground.red(), ground.green(), ground.blue()),
        strict=True,
    )
    return QColor(*(round(one * share + other * (1.0 - share)) for one, other in parts))
