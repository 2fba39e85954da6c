"""Three pads to try settings on: for mouse, fingers, keys and screen readers, as the pads of a jam."""

from collections.abc import Collection

from PyQt6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import (
    QColor,
    QEventPoint,
    QHideEvent,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QResizeEvent,
    QTouchEvent,
)
from PyQt6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from improv.ui.parts.lasting import Lasting
from improv.ui.parts.sides import stays
from improv.ui.parts.theme import Theme

PADS = 3
TAP_MS = 400
"""A press through a screen reader has no length of its own."""
_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd})
_PLAYS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select})
_MOUSE = ("mouse", 0)
Holder = tuple[str, int]


class TryPads(QWidget):
    """Says which pad is pressed and released; however many hold one, it is pressed once."""

    pressed = pyqtSignal(int)
    released = pyqtSignal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        stays(self)
        self.setObjectName("tryPads")
        self.setAccessibleName(self.tr("Pads to try it on"))
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.slides = False
        self._theme = theme
        self._holding: dict[Holder, int] = {}
        self._lit: frozenset[int] = frozenset()
        self._taps = Lasting(TAP_MS, self)
        self._taps.ended.connect(lambda pad: self._up(("tap", pad)))
        self.buttons = [_TryButton(pad, self) for pad in range(PADS)]
        for pad, button in enumerate(self.buttons):
            button.setAccessibleName(self.tr("Pad {number} to try it on").format(number=pad + 1))

    def set_sounding(self, pads: Collection[int]) -> None:
        """Light these pads."""
        if pads != self._lit:
            self._lit = frozenset(pads)
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for pads that a hand finds."""
        return QSize(self._theme.px(300), self._theme.px(96))

    def minimumSizeHint(self) -> QSize:
        """Need room for fingers."""
        return QSize(PADS * 64, 96)

    # ── hands ───────────────────────────────────────────────────────────────────────────────────

    def event(self, event: QEvent | None) -> bool:
        """Take touches before Qt makes mouse events of them; let go when the window is left."""
        if event is None:
            return False
        if event.type() in _TOUCHES and isinstance(event, QTouchEvent):
            event.accept()
            if _is_screen(event.pointingDevice()):
                self._touch(event)
            return True
        if event.type() in {QEvent.Type.TouchCancel, QEvent.Type.WindowDeactivate}:
            self.release_all()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        """Press the pad under the mouse."""
        if (
            event is not None
            and event.button() == Qt.MouseButton.LeftButton
            and not _is_screen(event.device())
        ):
            self._down_at(_MOUSE, event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent | None) -> None:
        """Press again."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        """Slide."""
        if event is not None and not _is_screen(event.device()):
            self._slide(_MOUSE, event.position())

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        """Let go."""
        if event is not None and event.button() == Qt.MouseButton.LeftButton:
            self._up(_MOUSE)

    def hideEvent(self, event: QHideEvent | None) -> None:
        """Let go: nobody holds what cannot be seen."""
        self.release_all()
        super().hideEvent(event)

    def release_all(self) -> None:
        """Let go of everything."""
        for holder in list(self._holding):
            self._up(holder)

    def key_down(self, pad: int, key: int) -> None:
        """A key comes down on the pad that has the focus."""
        self._down((f"key {key}", pad), pad)

    def key_up(self, pad: int, key: int | None = None) -> None:
        """A key comes up; None: all keys on this pad do."""
        for holder in [one for one in self._holding if one[1] == pad and one[0].startswith("key")]:
            if key is None or holder[0] == f"key {key}":
                self._up(holder)

    def tap(self, pad: int) -> None:
        """Press and release, for those who can only press."""
        self._down(("tap", pad), pad)
        self._taps.begin(pad)
        self._taps.end(pad)

    def _touch(self, event: QTouchEvent) -> None:
        for point in event.points():
            finger, state = ("touch", point.id()), point.state()
            if state == QEventPoint.State.Pressed:
                self._down_at(finger, point.position())
            elif state == QEventPoint.State.Updated:
                self._slide(finger, point.position())
            elif state == QEventPoint.State.Released:
                self._up(finger)

    def _slide(self, holder: Holder, position: QPointF) -> None:
        pad = self._pad_at(position)
        if self.slides and pad is not None and self._holding.get(holder, pad) != pad:
            self._down(holder, pad)

    def _down_at(self, holder: Holder, position: QPointF) -> None:
        pad = self._pad_at(position)
        if pad is not None:
            self._down(holder, pad)

    def _down(self, holder: Holder, pad: int) -> None:
        self._up(holder)
        is_first = pad not in self._holding.values()
        self._holding[holder] = pad
        if is_first:
            self.pressed.emit(pad)

    def _up(self, holder: Holder) -> None:
        pad = self._holding.pop(holder, None)
        if pad is not None and pad not in self._holding.values():
            self.released.emit(pad)

    def _pad_at(self, position: QPointF) -> int | None:
        found = (pad for pad in range(PADS) if self.place_of(pad).contains(position.toPoint()))
        return next(found, None)

    # ── painting ────────────────────────────────────────────────────────────────────────────────

    def place_of(self, pad: int) -> QRect:
        """Return where a pad lies."""
        apart = self._theme.px(8)
        width = (self.width() - apart * (PADS - 1)) // PADS
        return QRect(pad * (width + apart), 0, width, self.height())

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Lay the buttons over the pads."""
        super().resizeEvent(event)
        for pad, button in enumerate(self.buttons):
            button.setGeometry(self.place_of(pad))

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the pads: a lit one is lighter and has a frame inside."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(theme.px(22))
        font.setBold(True)
        painter.setFont(font)
        for pad in range(PADS):
            place, lit = QRectF(self.place_of(pad)).adjusted(2, 2, -2, -2), pad in self._lit
            painter.setPen(QPen(QColor(theme.edge), theme.line))
            painter.setBrush(QColor(theme.accent if lit else theme.button))
            painter.drawRoundedRect(place, 10, 10)
            painter.setPen(QPen(QColor(theme.accent_text if lit else theme.text), theme.px(3)))
            if lit:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(place.adjusted(8, 8, -8, -8), 6, 6)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(pad + 1))
            if self.buttons[pad].hasFocus():
                painter.setPen(QPen(QColor(theme.focus), theme.focus_line))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(place, 10, 10)
        painter.end()


class _TryButton(QAbstractButton):
    """A pad as screen readers and the Tab key see it; the pads paint its focus."""

    def __init__(self, pad: int, pads: TryPads) -> None:
        super().__init__(pads)
        self._pad = pad
        self._pads = pads
        self.setObjectName(f"tryPad_{pad}")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # Keys are taken below, so only a program can make a button feel pressed.
        self.pressed.connect(lambda: pads.tap(pad))

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Press the pad with the keys that press buttons."""
        if event is None or event.key() not in _PLAYS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._pads.key_down(self._pad, event.key())

    def keyReleaseEvent(self, event: QKeyEvent | None) -> None:
        """Let go of it."""
        if event is None or event.key() not in _PLAYS:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self._pads.key_up(self._pad, event.key())

    def focusOutEvent(self, event: object) -> None:
        """Let go: the key may come up elsewhere."""
        self._pads.key_up(self._pad)
        self._pads.update()

    def focusInEvent(self, event: object) -> None:
        """Show the focus."""
        self._pads.update()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint nothing."""


def _is_screen(device: QInputDevice | QPointingDevice | None) -> bool:
    return device is not None and device.type() == QInputDevice.DeviceType.TouchScreen
