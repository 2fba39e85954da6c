"""Words painted again and again: cut to their room and laid out once."""

from PyQt6.QtCore import QRect, Qt
from PyQt6.QtGui import QPainter, QStaticText

MOST_TEXTS = 2_000
"""So many are kept: more than are seen at a time."""


class Texts:
    """Paints words on one line, from the left, in the middle of its height."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, int, str], QStaticText] = {}

    def draw(self, painter: QPainter, place: QRect, text: str) -> None:
        """Paint as much of a text as there is room for, in the painter's font and colour."""
        font = painter.font()
        known = (text, place.width(), font.key())
        made = self._made.get(known)
        if made is None:
            if len(self._made) >= MOST_TEXTS:
                self._made.clear()
            short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            made = QStaticText(short)
            made.setTextFormat(Qt.TextFormat.PlainText)
            made.prepare(painter.transform(), font)
            self._made[known] = made
        top = place.top() + (place.height() - made.size().height()) / 2
        painter.drawStaticText(place.left(), round(top), made)
