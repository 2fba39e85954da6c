"""A box to be ticked that can be seen from afar, and whose words go on in a further line."""

from PyQt6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PyQt6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PyQt6.QtWidgets import QCheckBox, QSizePolicy

from improv.ui.parts.sizes import command, px

_BOX, _GAP, _EDGE = 24, 10, 6
"""Pixels at 100 %."""
_NARROWEST = 180
_WRAPS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_MARK = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.28))
"""Of the hook, as shares of the box."""


class Tick(QCheckBox):
    """A press anywhere on box or words ticks it; an icon, if it has one, stands before the words."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high box and words are."""
        room = QRect(0, 0, max(1, width - self._before - px(_EDGE)), 10_000)
        text = self.fontMetrics().boundingRect(room, _WRAPS, self.text())
        return max(command(), text.height() + 2 * px(_EDGE))

    def sizeHint(self) -> QSize:
        """Ask for room for all words in one line."""
        width = self._before + self.fontMetrics().horizontalAdvance(self.text()) + px(_EDGE) + 1
        return QSize(width, command())

    def minimumSizeHint(self) -> QSize:
        """Need room for some words."""
        return QSize(min(px(_NARROWEST), self.sizeHint().width()), command())

    def hitButton(self, pos: QPoint) -> bool:
        """Take a press anywhere."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the box, its hook, the words, and the frame of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        size = px(_BOX)
        box = QRectF(px(_EDGE), (self.height() - size) / 2, size, size)
        painter.setPen(QPen(ink, max(2, px(2))))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(4), px(4))
        if self.isChecked():
            painter.setPen(QPen(ink, px(3)))
            hook = (QPointF(box.x() + x * size, box.y() + y * size) for x, y in _MARK)
            painter.drawPolyline(QPolygonF(hook))
        text = self.rect().adjusted(self._before, 0, -px(_EDGE), 0)
        if not self.icon().isNull():
            side = self.iconSize().width()
            self.icon().paint(painter, text.left() - side - px(_GAP), (self.height() - side) // 2, side, side)
        painter.setPen(ink)
        painter.drawText(text, _WRAPS, self.text())
        if self.hasFocus():
            painter.setPen(QPen(ink, max(2, px(3))))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), px(8), px(8))
        painter.end()

    @property
    def _before(self) -> int:
        icon = 0 if self.icon().isNull() else self.iconSize().width() + px(_GAP)
        return px(_EDGE + _BOX + _GAP) + icon
