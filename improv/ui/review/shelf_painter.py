"""How a jam of the library is painted: its name and words, and a small picture of who played when."""

from math import cos, pi, sin

from PyQt6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from PyQt6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from improv.library.shelved import COLUMNS, Presence, Shelved
from improv.ui.languages.said import said
from improv.ui.parts.row_painter import unscaled, write
from improv.ui.parts.shapes import colour_of
from improv.ui.parts.sides import painted
from improv.ui.parts.theme import Theme
from improv.ui.review.shelf import ShelfRole
from improv.ui.review.shelf_words import about, date_text, state_text, title_of

ROW_HEIGHT = 76
"""Pixels at 100 %, as all that is painted."""
_PICTURE = 200
_NARROW = 560
"""Where a row is narrower, it has no picture."""
_LEFT = 44
_STAR = 9.0
_MOST_KEPT = 400
_MOST_LINES = 12


class ShelfPainter(QStyledItemDelegate):
    """Paints a jam: a star, name and date over what it is, tags, and who played when."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._pictures: dict[tuple[Presence, ...], QImage] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return the height of a row: the same for all, so that thousands need no asking."""
        return QSize(0, self.theme.px(ROW_HEIGHT))

    def paint(self, painter: QPainter | None, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint a row."""
        if painter is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.theme.scale, self.theme.scale)
        place = unscaled(QRectF(option.rect), self.theme.scale)
        self._paint_ground(painter, place, option)
        jam = index.data(ShelfRole.JAM)
        if isinstance(jam, Shelved):
            self._paint_jam(painter, place, jam)
        picked = index.data(ShelfRole.PICKED)
        if picked is not None:
            self._paint_tick(painter, place, picked)
        painter.restore()

    def _paint_tick(self, painter: QPainter, place: QRectF, picked: bool) -> None:
        """A box to the left, under the star: with a tick where the jam is one of those that were picked."""
        box = painted(painter, place, QRectF(place.left() + 13, place.top() + 42, 18, 18))
        painter.setPen(QPen(QColor(self.theme.text), 2.0))
        painter.setBrush(QColor(self.theme.window))
        painter.drawRoundedRect(box, 3, 3)
        if picked:
            corners = ((0.2, 0.5), (0.45, 0.75), (0.82, 0.25))
            painter.drawPolyline(
                QPolygonF([box.topLeft() + QPointF(x * box.width(), y * box.height()) for x, y in corners])
            )

    def _paint_ground(self, painter: QPainter, place: QRectF, option: QStyleOptionViewItem) -> None:
        ground = place.adjusted(3, 2, -3, -2)
        if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.button))
            painter.drawRoundedRect(ground, 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self.theme.focus), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 8, 8)

    def _paint_jam(self, painter: QPainter, place: QRectF, jam: Shelved) -> None:
        theme = self.theme
        right = 16.0
        if place.width() >= _NARROW:
            room = QRectF(place.right() - _PICTURE - 12, place.top() + 12, _PICTURE, place.height() - 24)
            self._paint_picture(painter, room, jam)
            right = _PICTURE + 28.0
        words = place.adjusted(_LEFT, 0, -right, 0)
        if jam.is_starred:
            centre = QPointF(place.left() + 22, place.top() + 23)
            _paint_star(painter, painted(painter, place, QRectF(centre, centre)).topLeft(), theme.accent)
        upper = painted(painter, place, words.adjusted(0, 8, 0, -46))
        write(painter, upper, title_of(jam), 15, theme.text, bold=True)
        beside = painter.fontMetrics().horizontalAdvance(title_of(jam)) + 12
        state = state_text(jam)
        aside = " · ".join(part for part in (date_text(jam) if jam.title else "", state) if part)
        after = painted(painter, place, words.adjusted(beside, 8, 0, -46))
        if after.width() > 0:
            write(painter, after, aside, 13, theme.text if state else theme.quiet_text, bold=bool(state))
        middle = painted(painter, place, words.adjusted(0, 30, 0, -25))
        write(painter, middle, about(jam), 13, theme.quiet_text)
        lower = painted(painter, place, words.adjusted(0, 51, 0, -5))
        last = said(jam.damage or jam.notes_damage) or ", ".join(jam.tags)
        write(painter, lower, last, 13, theme.text if jam.damage else theme.quiet_text)

    def _paint_picture(self, painter: QPainter, room: QRectF, jam: Shelved) -> None:
        painter.setPen(QPen(QColor(self.theme.edge), 1.0))
        painter.setBrush(QColor(self.theme.window))
        painter.drawRoundedRect(room, 4, 4)
        if not jam.presence:
            return
        image = self._pictures.get(jam.presence)
        if image is None:
            if len(self._pictures) >= _MOST_KEPT:
                self._pictures.clear()
            image = self._pictures[jam.presence] = picture_of(jam.presence[:_MOST_LINES])
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(room.adjusted(3, 3, -3, -3), image)


def picture_of(presence: tuple[Presence, ...]) -> QImage:
    """Return a line of dots for each person: their colour, the denser the more they played."""
    image = QImage(COLUMNS, max(1, 2 * len(presence)), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    for line, one in enumerate(presence):
        colour = colour_of(one.seat or 1)
        for column, much in enumerate(one.much[:COLUMNS]):
            if much:
                colour.setAlpha(95 + much * 160 // 255)
                image.setPixelColor(column, 2 * line, colour)
    return image


def _paint_star(painter: QPainter, centre: QPointF, colour: str) -> None:
    points = []
    for corner in range(10):
        reach, angle = _STAR * (0.42 if corner % 2 else 1.0), pi * corner / 5 - pi / 2
        points.append(centre + QPointF(reach * cos(angle), reach * sin(angle)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF(points))
