"""One curve: the lines of several players over time, and what lies behind them."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PyQt6.QtCore import QEvent, QRect, QSize, Qt
from PyQt6.QtGui import QBrush, QColor, QHelpEvent, QPainter
from PyQt6.QtWidgets import QToolTip

from improv.ui.languages.speaking import short_number
from improv.ui.parts.shapes import colour_of
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import plain_tip
from improv.ui.review.reviewed import DASHES
from improv.ui.review.timeline.axis import Axis
from improv.ui.review.timeline.curve import Curve, Series
from improv.ui.review.timeline.lanes import mixed
from improv.ui.review.timeline.rects import uprights
from improv.ui.review.timeline.strip import Strip
from improv.ui.review.timeline.words import clock

HEIGHT_PX = 108
_LINE_PX = 2.0
_PAD_PX = 6.0
_BAND = 0.3
"""How much of the text's colour the band behind the lines has."""

Real = NDArray[np.float64]


class Columns(NamedTuple):
    """A line in columns of pixels: how low and how high it is in each; nan where it is not there."""

    pixel: NDArray[np.int64]
    """Counted from the beginning of the jam."""
    low: Real
    high: Real


class Pixels:
    """Between two pixels: which of many moments lie in each. Lines that have the same moments share it."""

    def __init__(self, at_s: Real, scale: float, first: int, last: int) -> None:
        self.at_s, self._scale = at_s, scale
        self.pixel = np.arange(first - 1, last + 2)
        # Of what lies outside, the nearest values are enough to join the line to.
        begin = max(0, int(np.searchsorted(at_s, self.pixel[0] / scale, side="left")) - 1)
        end = int(np.searchsorted(at_s, (self.pixel[-1] + 1) / scale, side="right")) + 1
        self._part = slice(begin, end)
        self._at_s = at_s[self._part]
        place = np.floor(self._at_s * scale).astype(np.int64) - self.pixel[0]
        inside = slice(int(np.searchsorted(place, 0)), int(np.searchsorted(place, len(self.pixel))))
        self._inside, place = inside, place[inside]
        self._starts = np.flatnonzero(np.diff(place, prepend=-1) > 0)
        self._where = place[self._starts]

    def columns(self, value: Real) -> Columns:
        """Return a line: joined from value to value, with a gap where a value is none.

        All that lies within a pixel is in it, from the lowest to the highest: no peak is lost.
        """
        if not len(self.at_s):
            empty = np.full(len(self.pixel), np.nan)
            return Columns(self.pixel, empty, empty)
        value = value[self._part]
        middle = np.interp((self.pixel + 0.5) / self._scale, self._at_s, value, left=np.nan, right=np.nan)
        low, high = middle.copy(), middle.copy()
        inside, where = value[self._inside], self._where
        if len(where):
            low[where] = np.fmin(low[where], np.fmin.reduceat(inside, self._starts))
            high[where] = np.fmax(high[where], np.fmax.reduceat(inside, self._starts))
        before = np.concatenate([[np.nan], middle[:-1]])
        joined = np.isfinite(before) & np.isfinite(middle)
        low[joined] = np.minimum(low[joined], before[joined])
        high[joined] = np.maximum(high[joined], before[joined])
        return Columns(self.pixel, low, high)


class Plot(Strip):
    """Paints a curve. A tip says the values under the mouse."""

    def __init__(self, theme: Theme, axis: Axis) -> None:
        super().__init__(theme, axis)
        self.setFixedHeight(theme.px(HEIGHT_PX))
        self.curve: Curve | None = None
        self._named: dict[str, str] = {}
        self.low, self.high = 0.0, 1.0

    def sizeHint(self) -> QSize:
        """Ask for a band."""
        return QSize(self.theme.px(200), self.theme.px(HEIGHT_PX))

    def show_curve(self, curve: Curve | None, named: dict[str, str]) -> None:
        """Show a curve; ``named`` says what the labels of its lines are called."""
        self.curve, self._named = curve, named
        self.low, self.high = (0.0, 1.0) if curve is None else reach_of(curve)
        self.redraw()

    def draw(self, painter: QPainter, part: QRect) -> None:
        """Paint band, lines and the ends of the scale."""
        theme, curve = self.theme, self.curve
        painter.fillRect(part, QColor(theme.shape_edge))
        painter.fillRect(QRect(part.left(), 0, part.width(), 1), QColor(theme.button_down))
        if curve is None:
            return
        first, last = self.axis.left + part.left(), self.axis.left + part.right()
        if curve.band is not None:
            band = curve.band
            pixels = Pixels(band.at_s, self.axis.scale, first, last)
            low = pixels.columns(band.mean - band.spread)
            high = pixels.columns(band.mean + band.spread)
            mean = pixels.columns(band.mean)
            behind, ground = QColor(theme.pad_lit), QColor(theme.shape_edge)
            self._fill(painter, Columns(low.pixel, low.low, high.high), mixed(behind, ground, _BAND))
            self._stroke(painter, mean, mixed(behind, ground, 2 * _BAND), ())
        lines = list(self._lines(curve, first, last))
        self._hatch(painter, lines, part)
        for series, line in zip(curve.series, lines, strict=True):
            colour = colour_of(series.look) if series.look else QColor(theme.pad_lit)
            dash = DASHES[(series.look - 1) % len(DASHES)] if series.look else ()
            self._stroke(painter, line, colour, dash)

    def _lines(self, curve: Curve, first: int, last: int) -> Iterator[Columns]:
        pixels: Pixels | None = None
        for series in curve.series:
            if pixels is None or pixels.at_s is not series.at_s:
                pixels = Pixels(series.at_s, self.axis.scale, first, last)
            yield pixels.columns(series.value)

    def _hatch(self, painter: QPainter, lines: list[Columns], part: QRect) -> None:
        """Hatch where nobody has a value: nothing is known there, which is not nought."""
        if not lines:
            return
        unknown = np.all([~np.isfinite(line.low) for line in lines], axis=0)
        pixel = lines[0].pixel[unknown & (lines[0].pixel < self.axis.seconds * self.axis.scale)]
        brush = QBrush(QColor(self.theme.edge), Qt.BrushStyle.BDiagPattern)
        ends = np.flatnonzero(np.diff(pixel) > 1)
        for run in np.split(pixel, ends + 1):
            if len(run):
                left = int(run[0]) - self.axis.left
                gap = QRect(left, 0, len(run), self.height())
                painter.setBrushOrigin(-self.axis.left, 0)  # it moves along with what is painted
                painter.fillRect(gap & part, brush)

    def _stroke(self, painter: QPainter, line: Columns, colour: QColor, dash: tuple[float, ...]) -> None:
        there = np.isfinite(line.low) & is_drawn(line.pixel, dash, self.theme.px(_LINE_PX))
        if there.any():
            thick = self.theme.px(_LINE_PX)
            top = np.round(self._y(line.high[there]) - thick / 2)
            bottom = np.round(self._y(line.low[there]) + thick / 2) - 1
            painter.setPen(colour)
            painter.drawLines(
                uprights(line.pixel[there] - self.axis.left, top, np.maximum(bottom, top + thick - 1))
            )

    def _fill(self, painter: QPainter, band: Columns, colour: QColor) -> None:
        there = np.isfinite(band.low) & np.isfinite(band.high)
        if there.any():
            top = np.floor(self._y(band.high[there]))
            bottom = np.maximum(top, np.floor(self._y(band.low[there])))
            painter.setPen(colour)
            painter.drawLines(uprights(band.pixel[there] - self.axis.left, top, bottom))

    def _y(self, value: Real) -> Real:
        share = np.clip((value - self.low) / (self.high - self.low), 0.0, 1.0)
        return self.height() - _PAD_PX - share * (self.height() - 2 * _PAD_PX)

    def y_of(self, value: float) -> float:
        """Return where a value lies, in pixels from the top."""
        return float(self._y(np.array([value]))[0])

    # ── in words ────────────────────────────────────────────────────────────────────────────────

    def words_at(self, at_s: float) -> str:
        """Return the values of a moment, with the time and the unit."""
        curve = self.curve
        if curve is None:
            return ""
        parts = [f"{name} {short_number(value, 2)}" for name, value in self._values(curve, at_s)]
        words = ", ".join(parts) if parts else self.tr("nothing here")
        return " · ".join(part for part in (clock(at_s, 1), curve.title, words, curve.unit) if part)

    def _values(self, curve: Curve, at_s: float) -> Iterator[tuple[str, float]]:
        for series in curve.series:
            value = value_at(series, at_s)
            if np.isfinite(value):
                yield self._named.get(series.label, series.label), value

    def event(self, event: QEvent | None) -> bool:
        """Say the values under the mouse in a tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self.words_at(self.axis.at(event.pos().x()))
            if words:
                QToolTip.showText(event.globalPos(), plain_tip(words), self)
            return True
        return super().event(event)


def value_at(series: Series, at_s: float) -> float:
    """Return the value at a moment, between two of a line; nan in a gap."""
    if not len(series.at_s):
        return float("nan")
    return float(np.interp(at_s, series.at_s, series.value, left=np.nan, right=np.nan))


def reach_of(curve: Curve) -> tuple[float, float]:
    """Return the lowest and the highest value of the scale."""
    values = [series.value for series in curve.series]
    if curve.band is not None:
        values += [curve.band.mean - curve.band.spread, curve.band.mean + curve.band.spread]
    everything = np.concatenate(values) if values else np.zeros(0)
    finite = everything[np.isfinite(everything)]
    low = float(finite.min(initial=0.0)) if curve.low is None else curve.low
    high = float(finite.max(initial=low)) if curve.high is None else curve.high
    return low, high if high > low else low + 1.0


def is_drawn(pixel: NDArray[np.int64], dash: tuple[float, ...], pen_px: float) -> NDArray[np.bool_]:
    """Return which pixels of a line are drawn that is broken like this, in widths of the pen."""
    if not dash:
        return np.ones(len(pixel), np.bool_)
    ends = np.cumsum(np.array(dash) * pen_px)
    part = np.searchsorted(ends, np.mod(pixel, ends[-1]), side="right")
    return np.asarray(part % 2 == 0)
