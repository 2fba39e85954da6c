"""How a row of the scale list is painted: besides the name, consonance as a bar and notes on a keyboard."""

from PyQt6.QtCore import QPointF, QRectF, QSizeF, Qt
from PyQt6.QtGui import QColor, QPainter, QPixmap
from PyQt6.QtWidgets import QWidget

from improv.ui.harmony.concord import concord_colour, concord_name, concord_of, share_of
from improv.ui.harmony.keyboard_picture import draw_keyboard
from improv.ui.harmony.scale_rows import ScaleRow, notes_in_words
from improv.ui.languages.speaking import number
from improv.ui.parts.row_painter import LEFT, NAME_PIXELS, RowPainter, hear_it_place, write
from improv.ui.parts.rows import Row
from improv.ui.parts.sides import painted
from improv.ui.parts.sizes import COMMAND_SIZE
from improv.ui.parts.theme import Theme

_BAR = 76
_KEYBOARD = 92
_GAP = 10
_MOST_KEPT = 300
"""Pictures of keyboards, 12 kB each."""


class ScalePainter(RowPainter):
    """Paints headings and scales."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._keyboards: dict[tuple[float, ...], QPixmap] = {}
        self._drawn_for = (QSizeF(), 1.0)

    def name_width(self, row: float) -> int:
        """Return how many pixels a name has in a row of so many."""
        return name_width(row)

    def paint_row(self, painter: QPainter, place: QRectF, row: Row) -> None:
        """Paint name, consonance and notes."""
        if not isinstance(row, ScaleRow):
            return
        theme = self.theme
        hear = QRectF(hear_it_place(place.toRect()))
        keys = QRectF(hear.left() - _KEYBOARD - 4, place.top() + 13, _KEYBOARD, place.height() - 26)
        bar = QRectF(keys.left() - _GAP - _BAR, place.top(), _BAR, place.height())
        words = QRectF(place.left() + LEFT, place.top(), name_width(place.width()), place.height())
        words, keys, bar = (painted(painter, place, part) for part in (words, keys, bar))
        upper, lower = words.adjusted(0, 9, 0, -28), words.adjusted(0, 32, 0, -8)
        write(painter, upper, row.name, NAME_PIXELS, theme.text, bold=True)
        write(painter, lower, row.words or notes_in_words(row.steps), 12, theme.quiet_text)
        if row.consonance is not None:
            self._paint_bar(painter, bar, row.consonance)
        painter.drawPixmap(keys.topLeft(), self._keyboard(row.steps, keys.size()))

    def _keyboard(self, steps: tuple[float, ...], size: QSizeF) -> QPixmap:
        """Return a keyboard as a picture: drawn once for the same notes, since a press waits for painting."""
        parent = self.parent()
        ratio = (parent.devicePixelRatioF() if isinstance(parent, QWidget) else 1.0) * self.theme.scale
        if (size, ratio) != self._drawn_for or len(self._keyboards) >= _MOST_KEPT:
            self._drawn_for = (size, ratio)
            self._keyboards.clear()
        if steps not in self._keyboards:
            picture = QPixmap((size * ratio).toSize())
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_keyboard(painter, QRectF(QPointF(), size), steps, self.theme)
            painter.end()
            self._keyboards[steps] = picture
        return self._keyboards[steps]

    def _paint_bar(self, painter: QPainter, place: QRectF, consonance: float) -> None:
        concord = concord_of(consonance)
        upper, lower = place.adjusted(0, 9, 0, -28), place.adjusted(0, 36, 0, -14)
        write(painter, upper, number(consonance, 2), 15, self.theme.text, bold=True)
        word = painted(painter, upper, upper.adjusted(40, 0, 0, 0))
        write(painter, word, concord_name(concord), 12, self.theme.quiet_text)
        draw_bar(painter, lower, consonance, self.theme)


def name_width(row: float) -> int:
    """Return how many pixels a name has in a row of so many."""
    return int(row) - LEFT - 2 * _GAP - _BAR - _KEYBOARD - COMMAND_SIZE - 7


def draw_bar(painter: QPainter, place: QRectF, consonance: float, theme: Theme) -> None:
    """Paint a consonance as a bar."""
    radius = place.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.meter_off))
    painter.drawRoundedRect(place, radius, radius)
    painter.setBrush(concord_colour(concord_of(consonance), theme))
    filled = QRectF(
        place.left(), place.top(), max(place.height(), place.width() * share_of(consonance)), place.height()
    )
    painter.drawRoundedRect(filled, radius, radius)
