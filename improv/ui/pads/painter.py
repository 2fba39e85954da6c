"""Paints the pads of a canvas: pictures from a store, and the shapes of those who play."""

from collections.abc import Collection, Sequence

from PyQt6.QtCore import QRect, QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QPainter, QPen
from PyQt6.QtWidgets import QWidget

from improv.ui.pads.pad import Pad
from improv.ui.pads.pixmaps import Look, PadPixmaps, draw_seats
from improv.ui.parts.glow import Glow
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import register_word


class PadPainter:
    """What a canvas shows on each pad."""

    def __init__(self, canvas: QWidget, theme: Theme) -> None:
        self._canvas = canvas
        self._theme = theme
        self._window = QColor(theme.window)
        self._pixmaps = PadPixmaps(theme)
        self._glow = Glow(canvas)
        self._glow.changed.connect(self._update)
        self._pads: Sequence[Pad] = ()
        self._places: Sequence[QRect] = ()
        self._looks: list[tuple[Look, Look]] = []
        self._seats: list[tuple[int, ...]] = []
        self._pulsing: int | None = None
        self._scanned: frozenset[int] = frozenset()

    def set_pads(self, pads: Sequence[Pad], places: Sequence[QRect], degrees: int) -> None:
        """Show other pads, all of them dark."""
        self._pads, self._places = pads, places
        self._seats = [() for _ in pads]
        self._glow.clear()
        self._scanned = frozenset()
        self._looks = [(self._look(pad, degrees, False), self._look(pad, degrees, True)) for pad in pads]
        size = places[0].size() if places else QSize(1, 1)
        labels = tuple(dict.fromkeys(pad.label for pad in pads))
        self._pixmaps.resize(size, self._canvas.devicePixelRatioF(), labels)

    def set_seats(self, pad: int, seats: tuple[int, ...]) -> None:
        """Light a pad with the players whose notes sound on it."""
        if seats != self._seats[pad]:
            self._seats[pad] = seats
            self._glow.set_on(pad, bool(seats))
            self._update(pad)

    def set_pulsing(self, pad: int | None) -> None:
        """Frame one pad, where a first note could be played."""
        changed = {self._pulsing, pad} - {None}
        self._pulsing = pad
        for index in changed:
            if index is not None and index < len(self._places):
                self._update(index)

    def set_scanned(self, pads: Collection[int]) -> None:
        """Frame the pads that are offered to somebody who plays with a switch."""
        before, self._scanned = self._scanned, frozenset(pads)
        for pad in before ^ self._scanned:
            self._update(pad)

    def paint(self, part: QRect) -> None:
        """Paint what of the canvas lies in this rectangle."""
        painter = QPainter(self._canvas)
        painter.fillRect(part, self._window)
        for index, place in enumerate(self._places):
            if place.intersects(part):
                self._paint_pad(painter, index, place)
        painter.end()

    def _paint_pad(self, painter: QPainter, index: int, place: QRect) -> None:
        lit = self._glow.is_on(index)
        painter.drawPixmap(place.topLeft(), self._pixmaps.picture(self._looks[index][lit]))
        scanned = index in self._scanned
        if self._seats[index] or index == self._pulsing or scanned:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._seats[index]:
            draw_seats(painter, QRectF(place), self._seats[index], self._window)
        if index == self._pulsing and not lit:
            painter.setPen(QPen(QColor(self._theme.pad_lit), 5.0))
            painter.drawRoundedRect(QRectF(place).adjusted(2.5, 2.5, -2.5, -2.5), 14, 14)
        if scanned:
            # White on black: it stands out from any pad, lit or not.
            for width, colour in ((14.0, "#000000"), (7.0, "#FFFFFF")):
                painter.setPen(QPen(QColor(colour), width))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(place).adjusted(7, 7, -7, -7), 10, 10)

    def _update(self, pad: int) -> None:
        if pad < len(self._places):
            self._canvas.update(self._places[pad])

    def _look(self, pad: Pad, degrees: int, lit: bool) -> Look:
        colour = self._theme.pad_colour(pad.step, degrees)
        register = register_word(pad.register) if pad.piece is None else ""
        return Look(pad.label, register, colour, pad.is_tonic, lit)
