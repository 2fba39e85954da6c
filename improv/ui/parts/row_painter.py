"""How a row of a list is painted: a heading; or a name over some words, and the sign to hear it by."""

from PyQt6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen
from PyQt6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from improv.ui.parts.rows import Heading, Role, Row
from improv.ui.parts.sides import painted, turned
from improv.ui.parts.sizes import COMMAND_SIZE, scale
from improv.ui.parts.theme import Theme

ROW_HEIGHT, HEADING_HEIGHT = 60, 38
"""Pixels at 100 %, as all that is painted."""
NAME_PIXELS = 14
LEFT = 15
_RIGHT = 8
_APART = 10


class RowPainter(QStyledItemDelegate):
    """Paints headings and rows."""

    def __init__(self, theme: Theme, *, hears: bool = True) -> None:
        """``hears``: rows have a sign at their right end by which they are heard."""
        super().__init__()
        self.theme = theme
        self.hears = hears

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return the height of a row."""
        is_heading = isinstance(index.data(Role.ROW), Heading)
        return QSize(0, self.theme.px(HEADING_HEIGHT if is_heading else ROW_HEIGHT))

    def paint(self, painter: QPainter | None, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint a row."""
        if painter is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.theme.scale, self.theme.scale)
        row, place = index.data(Role.ROW), unscaled(QRectF(option.rect), self.theme.scale)
        if isinstance(row, Heading):
            room = place.adjusted(LEFT, 8, 0, 0)
            write(painter, painted(painter, place, room), row.text, 13, self.theme.quiet_text, bold=True)
        elif isinstance(row, Row):
            self._paint_ground(painter, place, option, index)
            self.paint_row(painter, place, row)
            if self.hears:
                centre = painted(painter, place, QRectF(hear_it_place(place.toRect()))).center()
                self._paint_hear_it(painter, centre, sounds=bool(index.data(Role.SOUNDS)))
        painter.restore()

    def name_width(self, row: float) -> int:
        """Return how many pixels a name has in a row of so many, at 100 %."""
        return int(row) - LEFT - (COMMAND_SIZE + 8 if self.hears else _RIGHT)

    def paint_row(self, painter: QPainter, place: QRectF, row: Row) -> None:
        """Paint what is to be read of a row."""
        words = QRectF(place.left() + LEFT, place.top(), self.name_width(place.width()), place.height())
        upper = words.adjusted(0, 9, 0, -28)
        write(painter, painted(painter, place, upper), row.name, NAME_PIXELS, self.theme.text, bold=True)
        beside = painter.fontMetrics().horizontalAdvance(row.name) + _APART
        aside = painted(painter, place, upper.adjusted(beside, 0, 0, 0))
        write(painter, aside, row.aside, 13, self.theme.quiet_text)
        lower = painted(painter, place, words.adjusted(0, 32, 0, -8))
        write(painter, lower, row.words, 12, self.theme.quiet_text)

    def _paint_ground(
        self, painter: QPainter, place: QRectF, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_Selected)
        has_keys = bool(option.state & QStyle.StateFlag.State_HasFocus)
        ground = place.adjusted(3, 2, -3, -2)
        if hovered or focused:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.button))
            painter.drawRoundedRect(ground, 8, 8)
        if has_keys:
            painter.setPen(QPen(QColor(self.theme.focus), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 8, 8)
        if index.data(Role.IS_NOW):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.accent))
            line = QRectF(place.left() + 6, place.top() + 13, 4, place.height() - 26)
            painter.drawRoundedRect(painted(painter, place, line), 2, 2)

    def _paint_hear_it(self, painter: QPainter, centre: QPointF, *, sounds: bool) -> None:
        colour = QColor(self.theme.accent if sounds else self.theme.quiet_text)
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


def write(
    painter: QPainter, room: QRectF, text: str, pixels: int, colour: str, *, bold: bool = False
) -> None:
    """Paint a line of text; what does not fit is cut off, and shown to be."""
    font = QFont(painter.font())
    font.setPixelSize(pixels)
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, short)


def hear_it_place(row: QRect) -> QRect:
    """Return where "hear it" lies in a row, both at 100 %: its right end."""
    return QRect(row.right() - COMMAND_SIZE - 2, row.top(), COMMAND_SIZE, row.height())


def unscaled(place: QRectF, scale: float) -> QRectF:
    """Return a place of a widget as what is painted at 100 % and enlarged has it."""
    return QRectF(place.left() / scale, place.top() / scale, place.width() / scale, place.height() / scale)


def is_on_hear_it(position: QPointF, row: QRect, view: QWidget) -> bool:
    """Say whether a press in a row of a view is one on "hear it"."""
    whole = unscaled(QRectF(row), scale()).toRect()
    return turned(whole, hear_it_place(whole), view).contains((position / scale()).toPoint())
