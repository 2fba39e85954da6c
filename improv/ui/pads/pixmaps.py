"""Pads as pictures, each drawn once for a size and a state, so that lighting one costs a copy."""

from dataclasses import dataclass

from PyQt6.QtCore import QPointF, QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from improv.ui.parts.shapes import draw_shape
from improv.ui.parts.theme import Theme

_MARGIN = 0.12
_LIGHTER = 0.38
"""How far a lit pad goes towards white."""


@dataclass(frozen=True)
class Look:
    """All that makes the picture of a pad."""

    label: str
    register: str
    colour: str
    is_tonic: bool
    lit: bool = False


class PadPixmaps:
    """Draws pads of one size, and keeps the pictures."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._size = QSize()
        self._ratio = 1.0
        self._labels: tuple[str, ...] = ()
        self._kept: dict[Look, QPixmap] = {}

    def resize(self, size: QSize, ratio: float, labels: tuple[str, ...]) -> None:
        """Draw pads of this size from now on; these are the labels, all to be written equally large."""
        if (size, ratio, labels) != (self._size, self._ratio, self._labels):
            self._size, self._ratio, self._labels = size, ratio, labels
            self._kept.clear()

    def picture(self, look: Look) -> QPixmap:
        """Return the picture of a pad."""
        if look not in self._kept:
            self._kept[look] = self._draw(look)
        return self._kept[look]

    def _draw(self, look: Look) -> QPixmap:
        pixmap = QPixmap(self._size * self._ratio)
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(QColor(self._theme.window))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(0, 0, self._size.width(), self._size.height())
        self._draw_body(painter, place, look)
        self._draw_words(painter, place, look)
        painter.end()
        return pixmap

    def _draw_body(self, painter: QPainter, place: QRectF, look: Look) -> None:
        side = min(place.width(), place.height())
        corner, line = side * 0.09, max(3.0, side * 0.03)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(lighter(look.colour) if look.lit else QColor(look.colour))
        painter.drawRoundedRect(place, corner, corner)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if look.is_tonic:
            inset = line * (3.6 if look.lit else 2.6)
            painter.setPen(QPen(QColor(self._theme.pad_text), max(2.0, side * 0.016)))
            painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), corner * 0.6, corner * 0.6)
        if look.lit:
            # White alone would not show on a white pad: the dark line inside it always does.
            painter.setPen(QPen(QColor(self._theme.pad_text), line * 1.6))
            half = line * 0.8
            painter.drawRoundedRect(place.adjusted(half, half, -half, -half), corner, corner)
            painter.setPen(QPen(QColor(self._theme.pad_lit), line))
            half = line / 2
            painter.drawRoundedRect(place.adjusted(half, half, -half, -half), corner, corner)

    def _draw_words(self, painter: QPainter, place: QRectF, look: Look) -> None:
        inner = place.width() * (1 - 2 * _MARGIN)
        painter.setPen(QColor(self._theme.pad_text))
        for text, alike, share, bold, centre in (
            (look.label, self._labels, 0.27, True, 0.43 if look.register else 0.5),
            (look.register, (look.register,), 0.13, False, 0.73),
        ):
            font = _fitting(painter.font(), alike, inner, place.height() * share, bold)
            painter.setFont(font)
            middle = place.top() + place.height() * centre
            half = place.height() * share
            painter.drawText(
                QRectF(place.left(), middle - half, place.width(), 2 * half),
                Qt.AlignmentFlag.AlignCenter,
                text,
            )


def draw_seats(painter: QPainter, place: QRectF, seats: tuple[int, ...], dark: QColor) -> None:
    """Paint the shapes of those who sound a pad into its corner, as many as there is room for."""
    side = max(12.0, min(26.0, place.height() * 0.13))
    inset = max(8.0, min(place.width(), place.height()) * 0.07)
    inset = min(inset, place.width() * 0.1)
    # More of them are drawn smaller, down to where a shape can still be told.
    side = max(9.0, min(side, (place.width() - 2 * inset) / (1.3 * len(seats) + 0.3)))
    seats = seats[: max(1, int((place.width() - 2 * inset) // (side * 1.3)))]
    back = QRectF(0, 0, side * (1.3 * len(seats) + 0.3), side * 1.5)
    back.moveTopRight(QPointF(place.right() - inset, place.top() + inset))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(dark)
    painter.drawRoundedRect(back, side * 0.75, side * 0.75)
    for index, seat in enumerate(seats):
        left = back.left() + side * (0.3 + 1.3 * index)
        draw_shape(painter, seat, QRectF(left, back.top() + side * 0.25, side, side), dark)


def lighter(colour: str) -> QColor:
    """Return the colour of a pad while it sounds."""
    plain = QColor(colour)
    return QColor(*(round(part + (255 - part) * _LIGHTER) for part in plain.getRgb()[:3]))


def _fitting(base: QFont, texts: tuple[str, ...], width: float, height: float, bold: bool) -> QFont:
    """Return the font in which texts are as high as wished, or less where one would be too wide."""
    font = QFont(base)
    font.setBold(bold)
    font.setPixelSize(max(9, round(height)))
    metrics = QFontMetricsF(font)
    wide = max(metrics.horizontalAdvance(text) for text in texts)
    if wide > width:
        font.setPixelSize(max(9, int(height * width / wide)))
    return font
