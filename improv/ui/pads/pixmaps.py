"""Pads as pictures, each drawn once for a place and a state, so that lighting one costs a copy."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from PyQt6.QtCore import QPointF, QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from improv.ui.pads.colours import SEEN, contrast, lit, text_on
from improv.ui.pads.octave_shapes import octave_shape
from improv.ui.pads.place import Place
from improv.ui.parts.shapes import colour_of, draw_shape
from improv.ui.parts.theme import Theme

_MARGIN = 0.12
_TIGHT_INSET, _WEDGE_INSET = 2.0, 3.0
"""Pixels that a pad without gaps is painted inside its border."""
_DARK_LINE = 1.5
_BETWEEN = "#111111"
"""The lines between the frames."""
_LOW = 90.0
"""Pixels; on lower pads the name needs all room at the top."""
MOST_BYTES = 1 << 26
"""Of pictures of lit pads: each may be lit by each group of people, so the oldest go."""


@dataclass(frozen=True)
class Face:
    """All that makes the picture of a pad, but for its place."""

    label: str
    word: str
    """Below the label: which octave."""
    shape: int | None
    """The octave that is told by a shape, instead of the word."""
    colour: str
    is_tonic: bool
    lit: bool = False


class PadPixmaps:
    """Draws pads and keeps the pictures."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._ratio = 1.0
        self._tight = False
        self._labels: tuple[str, ...] = ()
        self._faces: dict[tuple[Place | QSize, Face], QPixmap] = {}
        self._played: OrderedDict[tuple[Place | QSize, Face, tuple[int, ...]], QPixmap] = OrderedDict()

    def begin(self, ratio: float, labels: tuple[str, ...], *, tight: bool) -> None:
        """Draw for this screen from now on; these are the labels, all to be written equally large."""
        if (ratio, labels, tight) != (self._ratio, self._labels, self._tight):
            self._ratio, self._labels, self._tight = ratio, labels, tight
            self._faces.clear()
            self._played.clear()

    def keep_only(self, places: list[Place]) -> None:
        """Forget pictures of other places."""
        kinds = {_kind(place) for place in places}
        self._faces = {key: kept for key, kept in self._faces.items() if key[0] in kinds}
        self._played = OrderedDict((key, kept) for key, kept in self._played.items() if key[0] in kinds)

    def face(self, place: Place, face: Face) -> QPixmap:
        """Return the picture of a pad."""
        key = (_kind(place), face)
        if key not in self._faces:
            self._faces[key] = self._draw(place, lambda painter: self._draw_face(painter, place, face))
        return self._faces[key]

    def played(self, place: Place, face: Face, seats: tuple[int, ...]) -> QPixmap:
        """Return the picture of a lit pad, framed in the colours of those who play it."""
        key = (_kind(place), face, seats)
        if key in self._played:
            self._played.move_to_end(key)
            return self._played[key]
        picture = QPixmap(self.face(place, face))
        self._paint_on(picture, place, lambda painter: self._draw_seats(painter, place, seats))
        self._played[key] = picture
        most = max(1, MOST_BYTES // (4 * picture.width() * picture.height()))
        while len(self._played) > most:
            self._played.popitem(last=False)
        return picture

    def _draw(self, place: Place, draw: Callable[[QPainter], None]) -> QPixmap:
        pixmap = QPixmap(place.rect.size() * self._ratio)
        pixmap.setDevicePixelRatio(self._ratio)
        # A rectangle's picture hides all below it: copying it is faster than blending it.
        pixmap.fill(Qt.GlobalColor.transparent if place.wedge is not None else QColor(self._theme.window))
        self._paint_on(pixmap, place, draw)
        return pixmap

    def _paint_on(self, pixmap: QPixmap, place: Place, draw: Callable[[QPainter], None]) -> None:
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-QPointF(place.rect.topLeft()))
        draw(painter)
        painter.end()

    # ── the pad ─────────────────────────────────────────────────────────────────────────────────

    def _draw_face(self, painter: QPainter, place: Place, face: Face) -> None:
        text = text_on(face.colour)
        line, inset, corner = self._measures(place)
        painter.fillPath(place.outline(inset, corner), QColor(face.colour))
        if not face.lit and contrast(face.colour, self._theme.window) < SEEN:
            edges = (self._theme.edge, self._theme.shape_edge)
            edge = max(edges, key=lambda edge: contrast(edge, self._theme.window))
            _stroke(painter, place.outline(inset + 1.0, corner), edge, 2.0)
        if face.is_tonic:
            within = inset + (_frames(line) + 1.2 * line if face.lit else 2.6 * line)
            thin = max(2.0, line * 0.55)
            _stroke(painter, place.outline(within, max(0.0, corner * 0.6)), text, thin)
        if face.lit:
            # White alone would not show on a white pad: the dark line inside it always does.
            _stroke(painter, place.outline(inset + _frames(line) / 2, corner), _BETWEEN, _frames(line))
            _stroke(painter, place.outline(inset + line / 2, corner), self._theme.pad_lit, line)
            if contrast(self._theme.pad_lit, self._theme.window) < SEEN:
                _stroke(painter, place.outline(inset + 0.75, corner), self._theme.shape_edge, 1.5)
        self._draw_words(painter, place.inside, face, text)

    def _draw_words(self, painter: QPainter, place: QRectF, face: Face, text: str) -> None:
        inner = place.width() * (1 - 2 * _MARGIN)
        painter.setPen(QColor(text))
        below = bool(face.word) or face.shape is not None
        lines = [(face.label, self._labels, 0.27, True, 0.43 if below else 0.5)]
        if face.shape is None:
            lines.append((face.word, (face.word,), 0.13, False, 0.73))
        for words, alike, share, bold, centre in lines:
            if not words:
                continue
            high = place.height() * share if bold else min(place.height() * share, place.width() * 0.22)
            painter.setFont(_fitting(painter.font(), alike, inner, high, bold))
            middle, half = place.top() + place.height() * centre, place.height() * share
            line = QRectF(place.left(), middle - half, place.width(), 2 * half)
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)
        if face.shape is not None:
            share, centre = (0.2, 0.75) if face.label else (0.42, 0.5)
            side = min(place.width(), place.height()) * share
            spot = QPointF(place.center().x(), place.top() + place.height() * centre)
            painter.fillPath(octave_shape(face.shape, spot, side), QColor(text))

    def draw_pulse(self, painter: QPainter, place: Place) -> None:
        """Frame a pad where a first note could be played."""
        _, inset, corner = self._measures(place)
        _stroke(painter, place.outline(inset + 2.5, corner), self._theme.pad_lit, 5.0)

    def draw_scanned(self, painter: QPainter, place: Place) -> None:
        """Frame a pad that is offered to a switch, so that it is seen on every colour."""
        _, inset, corner = self._measures(place)
        _stroke(painter, place.outline(inset + 6.0, corner), _BETWEEN, 12.0)
        for line in (3.0, 9.0):
            _stroke(painter, place.outline(inset + line, corner), self._theme.focus, 3.0)

    # ── who plays it ────────────────────────────────────────────────────────────────────────────

    def _draw_seats(self, painter: QPainter, place: Place, seats: tuple[int, ...]) -> None:
        line, inset, corner = self._measures(place)
        band = place.outline(inset + line + _DARK_LINE + line, corner * 0.8)
        rect = QRectF(place.rect)
        for number, seat in enumerate(seats):
            painter.setClipRect(
                QRectF(rect.left() + rect.width() * number / len(seats), rect.top(),
                       rect.width() / len(seats) + 1, rect.height())
            )  # fmt: skip
            _stroke(painter, band, colour_of(seat).name(), 2 * line)
        painter.setClipping(False)
        corner_of = QRectF(place.rect) if place.wedge is None else place.inside
        inside = _frames(line) + inset if place.wedge is None else 0.0
        corner_of = corner_of.adjusted(inside, inside, -inside, -inside)
        draw_seats(painter, corner_of, seats, QColor(self._theme.shape_edge))

    def _measures(self, place: Place) -> tuple[float, float, float]:
        """Return the width of a line, how far inside a pad is painted, and the radius of its corners."""
        side = min(place.inside.width(), place.inside.height())
        line = min(8.0, max(3.0, side * 0.03))
        if place.wedge is not None:
            return line, _WEDGE_INSET, 0.0
        return (line, _TIGHT_INSET, 6.0) if self._tight else (line, 0.0, side * 0.09)


def _frames(line: float) -> float:
    """Return how wide the frames of a lit pad are together: white, dark, the players' colours, dark."""
    return 3 * line + 2 * _DARK_LINE


def _kind(place: Place) -> Place | QSize:
    """Return what pads have in common that look alike: rectangles their size, wedges nothing."""
    return place if place.wedge is not None else place.rect.size()


def _stroke(painter: QPainter, path: QPainterPath, colour: str, width: float) -> None:
    painter.strokePath(path, QPen(QColor(colour), width))


def draw_seats(painter: QPainter, place: QRectF, seats: tuple[int, ...], dark: QColor) -> None:
    """Paint the shapes of those who sound a pad into its corner, as many as there is room for."""
    side = max(12.0, min(26.0, place.height() * 0.13))
    inset = max(3.0, min(place.width(), place.height()) * 0.03)
    # More of them are drawn smaller, down to where a shape can still be told.
    side = max(9.0, min(side, (place.width() - 2 * inset) / (1.3 * len(seats) + 0.3)))
    seats = seats[: max(1, int((place.width() - 2 * inset) // (side * 1.3)))]
    back = QRectF(0, 0, side * (1.3 * len(seats) + 0.3), side * 1.5)
    back.moveTopRight(QPointF(place.right() - inset, place.top() + inset))
    if place.height() < _LOW:
        back.moveBottom(place.bottom() - inset)  # there the octave is written, not the name
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(dark)
    painter.drawRoundedRect(back, side * 0.75, side * 0.75)
    for index, seat in enumerate(seats):
        left = back.left() + side * (0.3 + 1.3 * index)
        draw_shape(painter, seat, QRectF(left, back.top() + side * 0.25, side, side), dark)


def draw_silent(painter: QPainter, place: QRectF, dark: QColor) -> None:
    """Paint the sign of a press that stayed silent into the lower corner: a ring, crossed out."""
    side = max(14.0, min(28.0, min(place.width(), place.height()) * 0.16))
    ring = QRectF(0, 0, side, side)
    ring.moveBottomRight(place.bottomRight() - QPointF(side * 0.6, side * 0.6))
    light = QColor("#FFFFFF")
    painter.setPen(QPen(light, 2.0))
    painter.setBrush(dark)
    painter.drawEllipse(ring.adjusted(-4, -4, 4, 4))
    painter.setPen(QPen(light, 3.0, cap=Qt.PenCapStyle.RoundCap))
    painter.drawLine(ring.bottomLeft() + QPointF(2, -2), ring.topRight() + QPointF(-2, 2))


def lighter(colour: str) -> QColor:
    """Return the colour of a pad while it sounds."""
    return QColor(lit(colour))


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
