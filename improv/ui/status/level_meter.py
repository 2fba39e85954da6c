"""The output level: a column of lights with its highest held, and a lamp for the limiter."""

from math import log10

from PyQt6.QtCore import QRect, QSize, Qt, QTimer
from PyQt6.QtGui import QColor, QPainter, QPaintEvent
from PyQt6.QtWidgets import QSizePolicy, QWidget

from improv.ui.parts.theme import Theme

LOWEST_DB = -48.0
SEGMENTS = 24
MIDDLE_FROM, HIGH_FROM = 17, 21
HOLD_MS = 300
SAY_MS = 1000
WORKING_DB = 0.1
"""Less reduction than this is not the limiter at work."""
_LAMP = 18


class LevelMeter(QWidget):
    """Shows peaks; lets a screen reader have them once a second."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("levelMeter")
        self.setAccessibleName(self.tr("Output level"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._window, self._off = QColor(theme.window), QColor(theme.meter_off)
        self._lamp_colour = QColor(theme.notice_edge)
        low, middle, high = QColor(theme.meter_low), QColor(theme.meter_middle), QColor(theme.meter_high)
        self._colours = [
            high if segment >= HIGH_FROM else middle if segment >= MIDDLE_FROM else low
            for segment in range(SEGMENTS)
        ]
        self._scaled = theme.px
        self._level = self._held = 0
        self._loudest = 0.0
        self._limiting = False
        self._hold = self._timer(HOLD_MS, single=True)
        self._hold.timeout.connect(self._let_fall)
        self._say = self._timer(SAY_MS, single=False)
        self._say.timeout.connect(self._tell)
        self._say.start()

    @property
    def level(self) -> int:
        """Return how many segments are lit."""
        return self._level

    @property
    def held(self) -> int:
        """Return the highest segment of the last 300 ms."""
        return self._held

    @property
    def limiting(self) -> bool:
        """Say whether the limiter's lamp is lit."""
        return self._limiting

    def set_level(self, peak: float, reduction: float) -> None:
        """Show a peak (linear) and the limiter's reduction (dB)."""
        level, limiting = segments_of(peak), reduction > WORKING_DB
        self._loudest = max(self._loudest, peak)
        if level >= self._held and level:
            self._held = level
            self._hold.start()
        elif self._held > level and not self._hold.isActive():
            self._hold.start()  # it was held back by a level that has fallen since
        if (level, limiting) != (self._level, self._limiting) or self._held != level:
            self._level, self._limiting = level, limiting
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for a narrow column."""
        return QSize(self._scaled(32), self._scaled(240))

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the column and the lamp."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._window)
        lamp = self._scaled(_LAMP)
        height = (self.height() - lamp) / SEGMENTS
        for segment in range(SEGMENTS):
            bottom = self.height() - lamp - round(segment * height)
            top = self.height() - lamp - round((segment + 1) * height)
            on = segment < self._level or segment == self._held - 1
            painter.fillRect(
                QRect(0, top, self.width(), bottom - top - 2), self._colours[segment] if on else self._off
            )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._lamp_colour)
        painter.setBrush(self._lamp_colour if self._limiting else self._window)
        side = self._scaled(12)
        painter.drawEllipse(QRect((self.width() - side) // 2, self.height() - side - 1, side, side))
        painter.end()

    def _timer(self, milliseconds: int, *, single: bool) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(single)
        timer.setInterval(milliseconds)
        return timer

    def _let_fall(self) -> None:
        self._held = self._level
        self.update()

    def _tell(self) -> None:
        if self._loudest > 0:
            text = self.tr("{level} decibels").format(level=round(20 * log10(self._loudest)))
        else:
            text = self.tr("silent")
        if self._limiting:
            text = self.tr("{level}, limited").format(level=text)
        self._loudest = 0.0
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)


def segments_of(peak: float) -> int:
    """Return how many segments a linear peak lights."""
    if peak <= 0:
        return 0
    share = 1 - 20 * log10(peak) / LOWEST_DB
    return max(0, min(SEGMENTS, round(share * SEGMENTS)))
