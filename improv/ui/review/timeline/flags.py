"""What was changed in the jam, as flags on the axis of time: keys, scenes, sounds, and what went wrong."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PyQt6.QtCore import QEvent, QRect, QSize
from PyQt6.QtGui import QColor, QHelpEvent, QPainter
from PyQt6.QtWidgets import QToolTip

from improv.ui.parts.theme import Theme
from improv.ui.parts.words import plain_tip
from improv.ui.review.flags import FlagKind
from improv.ui.review.reviewed import ReviewedJam
from improv.ui.review.timeline.axis import Axis
from improv.ui.review.timeline.strip import Strip
from improv.ui.review.timeline.texts import Texts
from improv.ui.review.timeline.words import clock, flag_text

_HEIGHT = 26
_WIDEST = 240
"""Pixels of a text at 100 %."""
_LEAST = 20
_TROUBLE = frozenset({FlagKind.ENGINE_LOST, FlagKind.GAP})


class Placed(NamedTuple):
    """One of many moments: the last on its pixel."""

    number: int
    x: int
    room: int
    """Pixels until the next."""


def placed(at_s: NDArray[np.float64], axis: Axis, left: int, right: int, widest: int) -> Iterator[Placed]:
    """Yield which of ascending moments to paint between two places; each may reach so far to the right."""
    first = int(np.searchsorted(at_s, (axis.left + left - widest) / axis.scale, side="left"))
    last = int(np.searchsorted(at_s, (axis.left + right + 1) / axis.scale, side="right"))
    last = min(last + 1, len(at_s))  # the next one limits the room of the last
    xs = np.floor(at_s[first:last] * axis.scale).astype(np.int64) - axis.left
    if not len(xs):
        return
    keep = np.flatnonzero(np.append(np.diff(xs) > 0, [True]))
    rooms = np.append(np.diff(xs[keep]), [widest])
    for number, x, room in zip((keep + first).tolist(), xs[keep].tolist(), rooms.tolist(), strict=True):
        yield Placed(number, x, min(room, widest))


class FlagStrip(Strip):
    """A row of flags; where they are too close for words, a tip says them."""

    def __init__(self, theme: Theme, axis: Axis) -> None:
        super().__init__(theme, axis)
        self.setObjectName("changes")
        self.ink, self.ground = theme.text, theme.window
        self.setFixedHeight(theme.px(_HEIGHT))
        self._at = np.zeros(0)
        self._texts: Sequence[str] = ()
        self._trouble: tuple[bool, ...] = ()
        self._words = Texts()

    def sizeHint(self) -> QSize:
        """Ask for a line."""
        return QSize(self.theme.px(200), self.theme.px(_HEIGHT))

    def set_jam(self, jam: ReviewedJam) -> None:
        """Show the flags of a jam."""
        flags = sorted(jam.flags, key=lambda flag: flag.at_s)
        self._at = np.array([flag.at_s for flag in flags], np.float64)
        self._texts = [flag_text(flag, jam) for flag in flags]
        self._trouble = tuple(flag.kind in _TROUBLE for flag in flags)
        self.redraw()

    def draw(self, painter: QPainter, part: QRect) -> None:
        """Paint the flags."""
        theme = self.theme
        painter.fillRect(part, QColor(theme.window))
        font = painter.font()
        font.setPixelSize(theme.px(13))
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        high, colours = self.height(), (QColor(theme.edge), QColor(theme.notice_edge))
        for number, x, room in placed(self._at, self.axis, part.left(), part.right(), theme.px(_WIDEST)):
            painter.fillRect(QRect(x, 2, 2, high - 2), colours[self._trouble[number]])
            if room >= theme.px(_LEAST):
                room -= theme.px(8)
                self._words.draw(painter, QRect(x + theme.px(6), 0, room, high), self._texts[number])

    def event(self, event: QEvent | None) -> bool:
        """Say in a tip what changed near the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self.words_at(event.pos().x())
            if words:
                QToolTip.showText(event.globalPos(), plain_tip(words), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def words_at(self, x: int) -> str:
        """Return what changed at a place: what lies close together, together."""
        reach = self.theme.px(6)
        near = np.abs(np.floor(self._at * self.axis.scale) - self.axis.left - x) <= reach
        found = np.flatnonzero(near)
        if not len(found):
            before = np.flatnonzero(self._at * self.axis.scale - self.axis.left <= x)[-1:]
            close = len(before) and x - self.axis.x(float(self._at[before[0]])) <= self.theme.px(_WIDEST)
            found = before if close else found
        lines = [f"{clock(float(self._at[number]))} {self._texts[number]}" for number in found[:8].tolist()]
        return "; ".join(lines)
