"""Paints the pads of a canvas: pictures from a store, framed by those who play."""

from collections.abc import Collection

from PyQt6.QtCore import QRect, QRectF
from PyQt6.QtGui import QColor, QPainter, QPen, QRegion
from PyQt6.QtWidgets import QWidget

from improv.link.look import Layout
from improv.ui.pads.board import Board
from improv.ui.pads.colours import PadColours
from improv.ui.pads.pad import Pad
from improv.ui.pads.pixmaps import Face, PadPixmaps, draw_silent, lighter
from improv.ui.parts.glow import Glow
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import register_word

_INVITING = 6
"""Pixels of the frame around all pads."""


class PadPainter:
    """What a canvas shows on each pad."""

    def __init__(self, canvas: QWidget, theme: Theme) -> None:
        self._canvas = canvas
        self._theme = theme
        self._window = QColor(theme.window)
        self._pixmaps = PadPixmaps(theme)
        self._glow = Glow(canvas)
        self._glow.changed.connect(self._update)
        self._silent = Glow(canvas)
        self._silent.changed.connect(self._update)
        self._board = Board(Layout.LADDER)
        self._faces: list[tuple[Face, Face]] = []
        self._seats: list[tuple[int, ...]] = []
        self._pulsing: int | None = None
        self._scanned: frozenset[int] = frozenset()
        self._inviting = False

    def set_board(self, board: Board, colours: PadColours) -> None:
        """Show other pads, all of them dark."""
        self._board = board
        self._seats = [() for _ in board.pads]
        self._glow.clear()
        self._silent.clear()
        self._scanned = frozenset()
        shapes = board.shapes or colours.has_shapes
        self._faces = [(face, _lit(face)) for face in (_face(pad, colours, shapes) for pad in board.pads)]
        labels = tuple(dict.fromkeys(pad.label for pad in board.pads))
        self._pixmaps.begin(self._canvas.devicePixelRatioF(), labels, tight=board.is_tight)
        self._pixmaps.keep_only(list(board.places))

    def set_seats(self, pad: int, seats: tuple[int, ...]) -> None:
        """Light a pad with the players whose notes sound on it."""
        if seats != self._seats[pad]:
            self._seats[pad] = seats
            self._glow.set_on(pad, bool(seats))
            self._update(pad)

    def mark_silent(self, pad: int) -> None:
        """Show for a moment that a press of this pad stayed silent."""
        self._silent.set_on(pad, True)
        self._silent.set_on(pad, False)

    def set_pulsing(self, pad: int | None) -> None:
        """Frame one pad, where a first note could be played."""
        changed = {self._pulsing, pad} - {None}
        self._pulsing = pad
        for index in changed:
            if index is not None:
                self._update(index)

    def set_scanned(self, pads: Collection[int]) -> None:
        """Frame the pads that are offered to a switch."""
        changed = self._scanned.symmetric_difference(pads)
        self._scanned = frozenset(pads)
        for pad in changed:
            self._update(pad)

    def set_inviting(self, lit: bool) -> None:
        """Frame all pads together: their player is invited."""
        if lit != self._inviting:
            self._inviting = lit
            whole = self._canvas.rect()
            inner = whole.adjusted(_INVITING, _INVITING, -_INVITING, -_INVITING)
            self._canvas.update(QRegion(whole) - QRegion(inner))

    def paint(self, part: QRect) -> None:
        """Paint what of the canvas lies in this rectangle."""
        painter = QPainter(self._canvas)
        if not any(place.covers(part) for place in self._board.places):
            painter.fillRect(part, self._window)
        for index, place in enumerate(self._board.places):
            if place.rect.intersects(part):
                self._paint_pad(painter, index)
        if self._inviting:
            half = _INVITING / 2
            painter.setPen(QPen(QColor(self._theme.pad_lit), _INVITING))
            painter.drawRect(QRectF(self._canvas.rect()).adjusted(half, half, -half, -half))
        painter.end()

    def _paint_pad(self, painter: QPainter, index: int) -> None:
        place, lit = self._board.places[index], self._glow.is_on(index)
        corner = place.rect.topLeft()
        face, seats = self._faces[index][lit], self._seats[index]
        picture = self._pixmaps.played(place, face, seats) if seats else self._pixmaps.face(place, face)
        painter.drawPixmap(corner, picture)
        if self._silent.is_on(index):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_silent(painter, place.inside, QColor(self._theme.shape_edge))
        if index == self._pulsing and not lit:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._pixmaps.draw_pulse(painter, place)
        if index in self._scanned:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._pixmaps.draw_scanned(painter, place)

    def _update(self, pad: int) -> None:
        if pad < len(self._board.places):
            self._canvas.update(self._board.places[pad].rect)


def _face(pad: Pad, colours: PadColours, shapes: bool) -> Face:
    bare = pad.piece is not None or pad.is_phrase or not (pad.label or shapes)
    word = "" if bare or shapes else register_word(pad.register)
    shape = pad.register if shapes and not bare else None
    return Face(pad.label, word, shape, colours.body(pad), pad.is_tonic and not pad.is_phrase)


def _lit(face: Face) -> Face:
    return Face(face.label, face.word, face.shape, lighter(face.colour).name(), face.is_tonic, lit=True)
