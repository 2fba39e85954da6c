"""A slider that says in words what it is at, and has a place to go back to."""

from collections.abc import Callable

from PyQt6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, pyqtSignal
from PyQt6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PyQt6.QtWidgets import QSizePolicy, QSlider

from improv.ui.parts.sides import stays
from improv.ui.parts.theme import Theme

SETTLES_MS = 400
"""What others say of a value does not count for so long after its user moved it."""
_HANDLE = 9.0
"""Radius in pixels at 100 %, as all that is painted."""
_TRACK = 6.0
_BACK = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class Bar(QSlider):
    """Value over track and handle. Says where its user moves it, and nothing when it is told a value.

    A double click or Del brings it back to rest.
    """

    moved = pyqtSignal(int)
    settled = pyqtSignal()
    """What was told is shown."""

    def __init__(
        self,
        name: str,
        theme: Theme,
        reach: tuple[int, int],
        rest: int,
        in_words: Callable[[int], str],
        *,
        from_rest: bool = False,
        taper: float = 1.0,
    ) -> None:
        """``reach``: lowest and highest value. ``from_rest``: the track is filled from the rest on.

        ``taper``: above 1, high values have more of the track than low ones.
        """
        super().__init__(Qt.Orientation.Horizontal)
        stays(self)
        self.setObjectName(name)
        self.theme = theme
        self.rest = rest
        self._in_words = in_words
        self._from_rest = from_rest
        self._taper = taper
        self._title = ""
        self._told: int | None = None
        self._settles = QTimer(self)
        self._settles.setSingleShot(True)
        self._settles.setInterval(SETTLES_MS)
        self._settles.timeout.connect(self._settle)
        self.setRange(*reach)
        self.setPageStep(max(1, (reach[1] - reach[0]) // 10))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setValue(rest)
        self.valueChanged.connect(self._moved)

    @property
    def words(self) -> str:
        """Return what is shown of the value."""
        return self._in_words(self.value())

    def set_title(self, title: str) -> None:
        """Say what the value is of, to a screen reader."""
        self._title = title
        self._name()

    def show_value(self, value: int) -> None:
        """Show a value that was told; while its user moves it, only afterwards."""
        self._told = value
        if not self._settles.isActive() and not self.isSliderDown():
            self._settle()

    def take_back(self) -> None:
        """Go back to rest, as its user wishes."""
        self.setValue(self.rest)

    def place_of(self, value: int) -> float:
        """Return where a value lies, in pixels from the left."""
        share = (value - self.minimum()) / max(1, self.maximum() - self.minimum())
        return self._at(_HANDLE + 2.0) + float(share**self._taper) * self._room

    @property
    def _room(self) -> float:
        """Return how many pixels a handle has from end to end."""
        return self.width() - self._at(2 * _HANDLE + 4.0)

    def _at(self, pixels: float) -> float:
        return pixels * self.theme.scale

    # ── moving ──────────────────────────────────────────────────────────────────────────────────

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        """Go to where the mouse is, and follow it."""
        if event is not None and event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.begin_drag(event.position())
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        """Follow the mouse."""
        if event is not None and self.isSliderDown():
            self.drag(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        """Stay there."""
        if event is not None and event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)
            self._settles.start()

    def mouseDoubleClickEvent(self, event: QMouseEvent | None) -> None:
        """Go back to rest."""
        if event is not None and event.button() == Qt.MouseButton.LeftButton:
            self.take_back()

    def begin_drag(self, position: QPointF) -> None:
        """A drag begins here."""
        self.drag(position)

    def drag(self, position: QPointF) -> None:
        """Go to the value of a place."""
        share = min(1.0, max(0.0, (position.x() - self._at(_HANDLE + 2.0)) / max(1.0, self._room)))
        share **= 1.0 / self._taper
        self.setValue(round(self.minimum() + share * (self.maximum() - self.minimum())))

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Take Del, and what every slider takes."""
        if event is not None and event.key() in _BACK:
            self.take_back()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent | None) -> None:
        """Leave the wheel to the page: scrolling over it must change no sound."""
        if event is not None:
            event.ignore()

    def _moved(self, value: int) -> None:
        self._told = None
        self._settles.start()
        self._name()
        self.update()
        self.moved.emit(value)

    def _settle(self) -> None:
        if self._told is not None and not self.isSliderDown():
            self.blockSignals(True)
            self.setValue(self._told)
            self.blockSignals(False)
            self._told = None
            self._name()
            self.update()
            self.settled.emit()

    def _name(self) -> None:
        name = f"{self._title}, {self.words}"
        if name != self.accessibleName():
            self.setAccessibleName(name)

    # ── painting ────────────────────────────────────────────────────────────────────────────────

    def sizeHint(self) -> QSize:
        """Ask for the height of a command."""
        return QSize(self.theme.px(120), self.theme.command)

    def minimumSizeHint(self) -> QSize:
        """Need room for the words."""
        return QSize(self.theme.px(56), self.theme.command)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the words, the track and the handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, on, scale = self.theme, self.isEnabled(), self.theme.scale
        painter.scale(scale, scale)
        wide, high = self.width() / scale, self.height() / scale
        font = painter.font()
        font.setPixelSize(13)
        painter.setFont(font)
        painter.setPen(QColor(theme.text if on else theme.edge))
        below = 28 if high > 44 else 22
        words = QRectF(0, 3 if high > 44 else 0, wide, high - below)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.words)
        middle = high - 15.0 if high > 44 else high - 11.0
        begin, end = _HANDLE - 1.0, wide - _HANDLE + 1.0
        self._paint_track(painter, begin, end, middle, theme.meter_off)
        here, rest = self.place_of(self.value()) / scale, self.place_of(self.rest) / scale
        if on:
            first, last = sorted((rest, here)) if self._from_rest else (begin, here)
            if last - first > 1.0:
                self._paint_track(painter, first, last, middle, theme.accent)
        painter.setPen(QPen(QColor(theme.edge), 2.0))
        painter.drawLine(QPointF(rest, middle - 9.0), QPointF(rest, middle + 9.0))
        painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else theme.edge), 2.0))
        painter.setBrush(QColor(theme.text if on else theme.button))
        painter.drawEllipse(QPointF(here, middle), _HANDLE - 1.0, _HANDLE - 1.0)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(0, 0, wide, high).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def _paint_track(self, painter: QPainter, begin: float, end: float, middle: float, colour: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(
            QRectF(begin, middle - _TRACK / 2, end - begin, _TRACK), _TRACK / 2, _TRACK / 2
        )
