"""The ring that fills while the pointer rests on a command."""

from PyQt6.QtCore import QPoint, QRect, QRectF, Qt
from PyQt6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PyQt6.QtWidgets import QWidget

from improv.ui.parts.theme import Theme

_SIDE = 24
"""At 100 % text."""
_INSIDE = 13
"""So many pixels of it lie in the corner of what it is about: less than what is left around a label."""
_FULL = 16 * 360
"""Qt counts sixteenths of a degree."""


class DwellRing(QWidget):
    """A circle that closes. Takes no pointer away from what it is about."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("dwellRing")
        self._theme = theme
        self._share = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def share(self) -> float:
        """Return how far it is closed, 0 to 1."""
        return self._share

    def show_share(self, widget: QWidget, place: QRect, share: float) -> None:
        """Show at a corner of a place in a widget how far it is."""
        window = widget.window()
        if window is None:
            return
        side = self._theme.px(_SIDE)
        corner = widget.mapTo(window, place.topRight()) + QPoint(-_INSIDE, _INSIDE - side)
        left = max(0, min(corner.x(), window.width() - side))
        top = max(0, min(corner.y(), window.height() - side))
        self.setGeometry(left, top, side, side)
        self._share = share
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self.width() / 8
        place = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.setPen(QPen(QColor(self._theme.window), 2 * edge))
        painter.setBrush(QColor(self._theme.window))
        painter.drawEllipse(place)
        painter.setPen(QPen(QColor(self._theme.focus), 1.5 * edge))
        painter.drawArc(place, 90 * 16, -round(_FULL * self._share))
        painter.end()
