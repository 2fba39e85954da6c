"""How a row of the scale list is painted: name, consonance as a bar, notes on a keyboard, "hear it"."""

from PyQt6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PyQt6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap
from PyQt6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from improv.ui.harmony.concord import concord_colour, concord_name, concord_of, share_of
from improv.ui.harmony.keyboard_picture import draw_keyboard
from improv.ui.harmony.scale_rows import Heading, Role, ScaleRow, notes_in_words
from improv.ui.theme import COMMAND_SIZE, Theme

ROW_HEIGHT, HEADING_HEIGHT = 60, 38
NAME_PIXELS = 14
_BAR = 76
_KEYBOARD = 92
_GAP = 10
_LEFT = 15
_MOST_KEPT = 300
"""Pictures of keyboards, 12 kB each."""


class ScalePainter(QStyledItemDelegate):
    """Paints headings and scales."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keyboards: dict[tuple[float, ...], QPixmap] = {}
        self._drawn_for = (QSizeF(), 1.0)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return the height of a row."""
        is_heading = isinstance(index.data(Role.ROW), Heading)
        return QSize(0, HEADING_HEIGHT if is_heading else ROW_HEIGHT)

    def paint(self, painter: QPainter | None, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint a row."""
        if painter is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row, place = index.data(Role.ROW), QRectF(option.rect)
        if isinstance(row, Heading):
            self._write(
                painter, place.adjusted(_LEFT, 8, 0, 0), index.data(), 13, self._theme.quiet_text, bold=True
            )
        elif isinstance(row, ScaleRow):
            self._paint_ground(painter, place, option, index)
            self._paint_row(painter, place, row, sounds=bool(index.data(Role.SOUNDS)))
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, place: QRectF, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_Selected)
        has_keys = bool(option.state & QStyle.StateFlag.State_HasFocus)
        ground = place.adjusted(3, 2, -3, -2)
        if hovered or focused:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.button))
            painter.drawRoundedRect(ground, 8, 8)
        if has_keys:
            painter.setPen(QPen(QColor(self._theme.focus), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 8, 8)
        if index.data(Role.IS_NOW):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.accent))
            painter.drawRoundedRect(QRectF(place.left() + 6, place.top() + 13, 4, place.height() - 26), 2, 2)

    def _paint_row(self, painter: QPainter, place: QRectF, row: ScaleRow, *, sounds: bool) -> None:
        theme = self._theme
        hear = QRectF(hear_it_place(place.toRect()))
        keys = QRectF(hear.left() - _KEYBOARD - 4, place.top() + 13, _KEYBOARD, place.height() - 26)
        bar = QRectF(keys.left() - _GAP - _BAR, place.top(), _BAR, place.height())
        words = QRectF(place.left() + _LEFT, place.top(), name_width(place.width()), place.height())
        upper, lower = words.adjusted(0, 9, 0, -28), words.adjusted(0, 32, 0, -8)
        self._write(painter, upper, row.scale.name, NAME_PIXELS, theme.text, bold=True)
        self._write(painter, lower, row.scale.mood or notes_in_words(row.steps), 12, theme.quiet_text)
        if row.consonance is not None:
            self._paint_bar(painter, bar, row.consonance)
        painter.drawPixmap(keys.topLeft(), self._keyboard(row.steps, keys.size()))
        self._paint_hear_it(painter, hear.center(), sounds=sounds)

    def _keyboard(self, steps: tuple[float, ...], size: QSizeF) -> QPixmap:
        """Return a keyboard as a picture: drawn once for the same notes, since a press waits for painting."""
        parent = self.parent()
        ratio = parent.devicePixelRatioF() if isinstance(parent, QWidget) else 1.0
        if (size, ratio) != self._drawn_for or len(self._keyboards) >= _MOST_KEPT:
            self._drawn_for = (size, ratio)
            self._keyboards.clear()
        if steps not in self._keyboards:
            picture = QPixmap((size * ratio).toSize())
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_keyboard(painter, QRectF(QPointF(), size), steps, self._theme)
            painter.end()
            self._keyboards[steps] = picture
        return self._keyboards[steps]

    def _paint_bar(self, painter: QPainter, place: QRectF, consonance: float) -> None:
        concord = concord_of(consonance)
        upper, lower = place.adjusted(0, 9, 0, -28), place.adjusted(0, 36, 0, -14)
        self._write(painter, upper, f"{consonance:.2f}", 15, self._theme.text, bold=True)
        aside = upper.adjusted(40, 0, 0, 0)
        self._write(painter, aside, concord_name(concord), 12, self._theme.quiet_text)
        draw_bar(painter, lower, consonance, self._theme)

    def _paint_hear_it(self, painter: QPainter, centre: QPointF, *, sounds: bool) -> None:
        colour = QColor(self._theme.accent if sounds else self._theme.quiet_text)
        painter.setPen(QPen(colour, 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, 14.0, 14.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if sounds:
            painter.drawRoundedRect(QRectF(centre.x() - 5, centre.y() - 5, 10, 10), 2, 2)
            return
        path = QPainterPath(centre + QPointF(-4, -6.5))
        path.lineTo(centre + QPointF(7, 0))
        path.lineTo(centre + QPointF(-4, 6.5))
        path.closeSubpath()
        painter.drawPath(path)

    def _write(
        self, painter: QPainter, room: QRectF, text: str, pixels: int, colour: str, *, bold: bool = False
    ) -> None:
        font = QFont(painter.font())
        font.setPixelSize(pixels)
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, short)


def name_width(row: float) -> int:
    """Return how many pixels a name has in a row of so many."""
    return int(row) - _LEFT - 2 * _GAP - _BAR - _KEYBOARD - COMMAND_SIZE - 7


def hear_it_place(row: QRect) -> QRect:
    """Return where "hear it" lies in a row: its right end."""
    return QRect(row.right() - COMMAND_SIZE - 2, row.top(), COMMAND_SIZE, row.height())


def is_on_hear_it(position: QPointF, row: QRect) -> bool:
    """Say whether a press in a row is one on "hear it"."""
    return hear_it_place(row).contains(position.toPoint())


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
