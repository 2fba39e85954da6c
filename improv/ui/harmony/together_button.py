"""The button that opens what is set for everybody; while there is a beat, it shows where in the bar it is."""

from PyQt6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PyQt6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PyQt6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from improv.jam.tempo import Tempo
from improv.link.clock import Clock
from improv.ui.parts.sizes import command, px
from improv.ui.parts.theme import Theme

WIDTH, NARROWEST = 100, 80
_NS_PER_MS = 1_000_000
_DOT, _FIRST = 2.6, 3.6
"""Radius of a beat's dot, and of the first one in the bar."""
_MOST_APART = 14.0


class TogetherButton(QPushButton):
    """A dot for each beat of the bar, of which the present one is filled: it wanders, and nothing flashes.

    No dot is filled more often than once in a bar, and with one beat in a bar it stays filled.
    """

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self.setObjectName("togetherButton")
        self.setAccessibleName(self.tr("Together: bed, beat and song"))
        self.setToolTip(self.tr("Bed, beat, song, guard and tuning for everybody (Ctrl+B)"))
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._clock = clock
        self._tempo: Tempo | None = None
        self._beat = 0
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setTimerType(Qt.TimerType.PreciseTimer)
        self._next.timeout.connect(self._move)

    @property
    def beat(self) -> int | None:
        """Return the beat of the bar that is shown, from 0; None where none is."""
        return None if self._tempo is None else self._beat

    def set_beat(self, tempo: Tempo | None) -> None:
        """Show the beat of this tempo; None: show none."""
        self._tempo = tempo
        self._next.stop()
        self._move()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the same room with and without a beat."""
        return QSize(px(WIDTH), command() + 4)

    def minimumSizeHint(self) -> QSize:
        """Need room for the word."""
        return QSize(px(NARROWEST), command() + 4)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the word, and the dots below it."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().buttonText().color())
        room = QRectF(self.rect())
        if self._tempo is not None:
            self._paint_dots(painter, self._tempo.beats)
            painter.setPen(self.palette().buttonText().color())
            room.setBottom(room.bottom() - px(12))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.tr("Together"))
        painter.end()

    def _paint_dots(self, painter: QPainter, beats: int) -> None:
        scale = self._theme.scale
        apart = min(_MOST_APART * scale, (self.width() - 24.0) / beats)
        left = self.width() / 2 - apart * (beats - 1) / 2
        for beat in range(beats):
            centre = QPointF(left + beat * apart, self.height() - 13.0 * scale)
            now = beat == self._beat
            colour = QColor(self._theme.text if now else self._theme.edge)
            painter.setPen(QPen(colour, 1.3))
            painter.setBrush(colour if now else Qt.BrushStyle.NoBrush)
            radius = (_DOT if beat else _FIRST) * scale
            painter.drawEllipse(centre, radius, radius)

    def _move(self) -> None:
        """Go to the present beat, and come back at the next."""
        if self._tempo is None:
            return
        now = self._clock.monotonic_ns()
        beat = self._tempo.beat_at(now)
        if beat % self._tempo.beats != self._beat:
            self._beat = beat % self._tempo.beats
            self.update()
        wait = (self._tempo.time_of(beat + 1) - now) / _NS_PER_MS
        self._next.start(max(1, int(wait) + 1))
