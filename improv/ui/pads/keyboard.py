"""The computer keyboard: letters play pads wherever the focus is, except while somebody writes."""

from PyQt6.QtCore import QEvent, QObject, Qt
from PyQt6.QtGui import QFocusEvent, QKeyEvent
from PyQt6.QtWidgets import QApplication, QLineEdit, QWidget

from improv.ui.pads.areas import PadAreas
from improv.ui.pads.held_keys import HeldKeys
from improv.ui.pads.keymap import Place, key_id, place_of

_DOWN, _UP = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
_AWAY = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})
"""Where the focus goes to another window, the release of a key may never come."""


class Keyboard(QObject):
    """Is told of all keys before the widgets are, and turns those that play into presses of their pads."""

    def __init__(self, areas: PadAreas) -> None:
        super().__init__(areas)
        self._areas = areas
        self._held = HeldKeys(self)
        self._held.up.connect(self._comes_up)

    def take(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Take a key that plays, and leave all others to the widgets."""
        kind = event.type()
        if kind == _DOWN:
            return self._press(watched, event)
        if kind == _UP:
            return self._release(event)
        return kind == QEvent.Type.ShortcutOverride and self._keep_from_shortcuts(event)

    def follow_focus(self, event: QFocusEvent) -> None:
        """Let all keys come up where the focus goes to another window."""
        if event.lostFocus() and event.reason() in _AWAY:
            self._held.forget()
            self._areas.release_keys()

    def plays(self, place: Place) -> bool:
        """Say whether a key has a pad."""
        row, column = place
        route = self._areas.route(column)
        board = self._areas.canvases[route.area].board
        return board.pad_of_key(row, route.column, route.columns) is not None

    def _keep_from_shortcuts(self, event: QKeyEvent) -> bool:
        """Let Esc close an open menu or list, and stop all sound only where there is none."""
        if event.key() != Qt.Key.Key_Escape or QApplication.activePopupWidget() is None:
            return False
        event.accept()
        return True

    def _press(self, watched: QWidget, event: QKeyEvent) -> bool:
        place = place_of(event)
        if place is None or isinstance(watched, QLineEdit) or watched.window() is not self._areas.window():
            return False
        if self._areas.isHidden():
            return False  # another place is shown, which has keys of its own
        key = key_id(event)
        if self._held.goes_down(key) and not event.isAutoRepeat():
            row, column = place
            route = self._areas.route(column)
            hands = self._areas.hands_of(route.source)
            self._areas.canvases[route.area].press_key(key, row, route.column, route.columns, hands)
        return True

    def _release(self, event: QKeyEvent) -> bool:
        key = key_id(event)
        if not any(canvas.holds_key(key) for canvas in self._areas.canvases):
            return False
        if not event.isAutoRepeat():
            self._held.comes_up(key)
        return True

    def _comes_up(self, key: int) -> None:
        for canvas in self._areas.canvases:
            canvas.release_key(key)
