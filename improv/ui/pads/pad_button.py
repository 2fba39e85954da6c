"""An invisible button over each pad: its name, its focus and its press, for those who do not point."""

from PyQt6.QtCore import QPointF, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PyQt6.QtWidgets import QAbstractButton, QWidget

from improv.ui.pads.held_keys import HeldKeys
from improv.ui.pads.place import Place

_PLAYS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select})
_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (1, 0),
    Qt.Key.Key_Down: (-1, 0),
}


class PadButton(QAbstractButton):
    """One pad as screen readers and the Tab key see it; it paints nothing but the focus."""

    key_down = pyqtSignal(int)
    key_up = pyqtSignal(int)
    tapped = pyqtSignal(int)
    """Pressed by a program (a screen reader, a switch), which says nothing of a release."""
    arrow = pyqtSignal(int, int, int)
    """The focus is to move: from this pad, by so many rows and columns."""
    focused = pyqtSignal(int)

    def __init__(self, index: int, focus: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._index = index
        self._focus = QColor(focus)
        self._outline = QPainterPath()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._held = HeldKeys(self)
        self._held.up.connect(lambda _: self.key_up.emit(index))
        # Keys are taken below, so only a program can make a button feel pressed.
        self.pressed.connect(lambda: self.tapped.emit(index))

    def set_place(self, place: Place) -> None:
        """Lie over a pad; the focus is shown along its border."""
        self.setGeometry(place.rect)
        self._outline = place.outline(4.0, 12.0).translated(-QPointF(place.rect.topLeft()))
        self.update()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Play, or move the focus."""
        if event is None:
            return
        if event.key() in _PLAYS:
            if self._held.goes_down(event.key()) and not event.isAutoRepeat():
                self.key_down.emit(self._index)
        elif event.key() in _ARROWS:
            self.arrow.emit(self._index, *_ARROWS[Qt.Key(event.key())])
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent | None) -> None:
        """Let go."""
        if event is None:
            return
        if event.key() in _PLAYS:
            if not event.isAutoRepeat():
                self._held.comes_up(event.key())
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent | None) -> None:
        """Become the one pad that Tab finds."""
        super().focusInEvent(event)
        self.focused.emit(self._index)

    def focusOutEvent(self, event: QFocusEvent | None) -> None:
        """Let go: the key may come up elsewhere."""
        super().focusOutEvent(event)
        self._held.forget()
        self.key_up.emit(self._index)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Show the focus."""
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for width, colour in ((6.0, QColor("#000000")), (3.0, self._focus)):
            painter.strokePath(self._outline, QPen(colour, width, Qt.PenStyle.DashLine))
        painter.end()
