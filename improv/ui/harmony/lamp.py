"""The harmony lamp: how consonant what sounds now is, as colour, shape and word."""

from PyQt6.QtCore import QPointF, QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PyQt6.QtWidgets import QSizePolicy, QWidget

from improv.ui.harmony.concord import Concord, concord_colour, concord_name, concord_of, concord_shape
from improv.ui.parts.lasting import Lasting
from improv.ui.parts.theme import Theme

LEAST_MS = 340
"""What is shown stays for so long: three changes a second at most."""
_RADIUS = 17.0
_WORD = 20


class HarmonyLamp(QWidget):
    """Takes a consonance now and then; shows nothing where there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("harmonyLamp")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._shown: Concord | None = None
        self._wished: Concord | None = None
        self._lasting = Lasting(LEAST_MS, self)
        self._lasting.ended.connect(self._change)
        self._name()

    @property
    def shown(self) -> Concord | None:
        """Return what is to be seen."""
        return self._shown

    def set_consonance(self, consonance: float | None) -> None:
        """Show a consonance (1 to 4) once what was shown has been seen; None where nothing is heard."""
        self._wished = None if consonance is None else concord_of(consonance)
        if self._wished is not self._shown:
            self._lasting.end("shown")
        else:
            self._lasting.keep("shown")

    def sizeHint(self) -> QSize:
        """Ask for room for shape and word."""
        return QSize(self._theme.px(72), self._theme.px(2 * _RADIUS + 8 + _WORD))

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the shape and the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._theme.scale
        painter.scale(scale, scale)
        wide, high = self.width() / scale, self.height() / scale
        centre = QPointF(wide / 2, _RADIUS + 3)
        if self._shown is None:
            painter.setPen(QPen(QColor(self._theme.edge), 1.5))
            painter.drawEllipse(centre, 6.0, 6.0)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(concord_colour(self._shown, self._theme))
            painter.drawPath(concord_shape(self._shown, centre, _RADIUS))
            font = QFont(self.font())
            font.setPixelSize(14)
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(QColor(self._theme.text))
            room = QRectF(0, high - _WORD, wide, _WORD)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, concord_name(self._shown))
        painter.end()

    def _change(self) -> None:
        if self._wished is self._shown:
            return
        self._shown = self._wished
        self._lasting.begin("shown")
        self._name()
        self.update()

    def _name(self) -> None:
        if self._shown is None:
            self.setAccessibleName(self.tr("Harmony: nothing sounds together"))
        else:
            self.setAccessibleName(self.tr("Harmony: {word}").format(word=concord_name(self._shown)))
