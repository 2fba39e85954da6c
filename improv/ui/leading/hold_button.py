"""A button that acts once it was held for two seconds: a ring fills meanwhile."""

from PyQt6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, pyqtSignal
from PyQt6.QtGui import QColor, QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PyQt6.QtWidgets import QPushButton

from improv.link.clock import Clock
from improv.ui.pads.held_keys import HeldKeys
from improv.ui.parts.sizes import command_at
from improv.ui.parts.theme import Theme

HOLD_NS = 2_000_000_000
TICK_MS = 33
_WIDTH, _RING = 330, 26
_STEPS = 4
"""Of the ring, where nothing is to move smoothly."""
_KEYS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
_DOWN, _UP = (QEvent.Type.TouchBegin,), (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)


class HoldButton(QPushButton):
    """Held by mouse, finger or key. A screen reader's press holds it too, until the next one."""

    held = pyqtSignal()

    def __init__(self, text: str, theme: Theme, clock: Clock) -> None:
        super().__init__(text)
        self._theme = theme
        self._clock = clock
        self._since: int | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._go_on)
        self.clicked.connect(self._clicked)
        self._keys = HeldKeys(self)
        self._keys.up.connect(self.let_go)

    @property
    def share(self) -> float:
        """Return how much of the time it has been held, 0 to 1."""
        if self._since is None:
            return 0.0
        return min(1.0, max(0, self._clock.monotonic_ns() - self._since) / HOLD_NS)

    def hold(self) -> None:
        """Begin to be held."""
        if self._since is None:
            self._since = self._clock.monotonic_ns()
            self._tick.start()
            self.update()

    def let_go(self) -> None:
        """Be held no longer."""
        self._keys.forget()
        self._since = None
        self._tick.stop()
        self.update()

    def _go_on(self) -> None:
        self.update()
        if self.share >= 1.0:
            self.let_go()
            self.held.emit()

    def _clicked(self) -> None:
        """Begin, or give up: only a screen reader clicks, since all else is heard as what it is."""
        if self._since is None:
            self.hold()
        else:
            self.let_go()

    # ── mouse, fingers, keys ────────────────────────────────────────────────────────────────────

    def event(self, event: QEvent | None) -> bool:
        """Take touches before Qt makes mouse events of them: a finger may be on a pad already."""
        if event is not None and event.type() in {*_DOWN, *_UP, QEvent.Type.TouchUpdate}:
            if event.type() in _DOWN:
                self.hold()
            elif event.type() in _UP:
                self.let_go()
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        """Begin."""
        if event is not None and event.button() == Qt.MouseButton.LeftButton:
            self.hold()

    def mouseDoubleClickEvent(self, event: QMouseEvent | None) -> None:
        """Begin again."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        """Give up where the mouse leaves."""
        if event is not None and not self.rect().contains(event.position().toPoint()):
            self.let_go()

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        """Give up."""
        self.let_go()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Begin; a key that repeats itself is still the same one."""
        if event is None:
            return
        if event.key() not in _KEYS:
            super().keyPressEvent(event)
        elif self._keys.goes_down(event.key()) and not event.isAutoRepeat():
            self.hold()

    def keyReleaseEvent(self, event: QKeyEvent | None) -> None:
        """Give up, unless the key goes down again at once."""
        if event is None:
            return
        if event.key() not in _KEYS:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self._keys.comes_up(event.key())

    def focusOutEvent(self, event: QFocusEvent | None) -> None:
        """Give up: the key may come up elsewhere."""
        self.let_go()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent | None) -> None:
        """Give up."""
        self.let_go()
        super().hideEvent(event)

    # ── painting ────────────────────────────────────────────────────────────────────────────────

    def sizeHint(self) -> QSize:
        """Ask for room for text and ring."""
        text = self.fontMetrics().horizontalAdvance(self.text()) + self._theme.px(_RING) + 48
        return QSize(max(self._theme.px(_WIDTH), text), command_at(self._theme.scale) + 4)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the ground, the ring as far as it is full, and the text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        edge, width = (theme.focus, 3.0) if self.hasFocus() else (theme.notice_edge, 2.0)
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(theme.notice))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, 8)
        side = theme.px(_RING)
        ring = QRectF(14, (self.height() - side) / 2, side, side)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.edge), 4.0))
        painter.drawEllipse(ring)
        share = self.share
        if not theme.motion:
            share = int(share * _STEPS) / _STEPS
        painter.setPen(QPen(QColor(theme.text), 5.0, cap=Qt.PenCapStyle.FlatCap))
        painter.drawArc(ring, 90 * 16, -round(share * 360 * 16))
        painter.setPen(QColor(theme.text))
        room = QRectF(ring.right() + 12, 0, self.width() - ring.right() - 20, self.height())
        centre = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, centre | Qt.TextFlag.TextWordWrap, self.text())
        painter.end()
