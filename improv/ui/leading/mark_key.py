"""The key M marks this moment while the page of who leads has the focus; elsewhere letters play pads."""

from PyQt6.QtCore import QEvent, Qt
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import QLineEdit, QWidget

from improv.ui.panel import Panel

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})


class MarkKey:
    """Is asked about each key before it plays a pad."""

    def __init__(self, panel: Panel) -> None:
        self._panel = panel
        self._took = False

    def take(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Take M, going down and coming up, and leave all else to others."""
        if event.type() not in _KEYS:
            return False
        if event.type() == QEvent.Type.KeyRelease:
            took = self._took and event.key() == Qt.Key.Key_M
            if took and not event.isAutoRepeat():
                self._took = False
            return took
        if event.key() != Qt.Key.Key_M or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        if isinstance(watched, QLineEdit):
            return False
        panel = self._panel
        if panel.page is not panel.lead or not panel.isAncestorOf(watched):
            return False
        if event.isAutoRepeat() and not self._took:
            return False
        if not event.isAutoRepeat():
            self._took = True
            panel.lead.mark.click()
        return True
