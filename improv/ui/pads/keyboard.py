"""The computer keyboard: letters play pads wherever the focus is, except while somebody writes."""

from PyQt6.QtCore import QEvent, QObject, Qt
from PyQt6.QtGui import QFocusEvent, QKeyEvent
from PyQt6.QtWidgets import QApplication, QLineEdit, QWidget

from improv.ui.pads.canvas import PadCanvas
from improv.ui.pads.held_keys import HeldKeys
from improv.ui.pads.keymap import key_id, place_of

_DOWN, _UP = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
_AWAY = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})
"""Where the focus goes to another window, the release of a key may never come."""


class Keyboard(QObject):
    """An event filter of the application that turns keys into presses of a canvas."""

    def __init__(self, canvas: PadCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._held = HeldKeys(self)
        self._held.up.connect(canvas.release_key)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """Take the keys that play, and leave all others to the widgets."""
        if event is None or not isinstance(watched, QWidget):
            return False
        kind = event.type()
        if kind == _DOWN and isinstance(event, QKeyEvent):
            return self._press(watched, event)
        if kind == _UP and isinstance(event, QKeyEvent):
            return self._release(event)
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._keep_from_shortcuts(event)
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() in _AWAY:
            self._held.forget()
            self._canvas.release_keys()
        return False

    def _keep_from_shortcuts(self, event: QKeyEvent) -> bool:
        """Let Esc close an open menu or list, and stop all sound only where there is none."""
        if event.key() != Qt.Key.Key_Escape or QApplication.activePopupWidget() is None:
            return False
        event.accept()
        return True

    def _press(self, watched: QWidget, event: QKeyEvent) -> bool:
        place = place_of(event)
        if place is None or isinstance(watched, QLineEdit) or watched.window() is not self._canvas.window():
            return False
        key = key_id(event)
        if self._held.goes_down(key) and not event.isAutoRepeat():
            self._canvas.press_key(key, *place)
        return True

    def _release(self, event: QKeyEvent) -> bool:
        key = key_id(event)
        if not self._canvas.holds_key(key):
            return False
        if not event.isAutoRepeat():
            self._held.comes_up(key)
        return True
