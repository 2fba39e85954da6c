"""What the person prefers: one value, changed from many places, kept by the host."""

from collections.abc import Callable

from msgspec import Struct
from PyQt6.QtCore import QObject, pyqtSignal

from improv.link.look import Preferences
from improv.link.messages import Prefer


class Preferring(QObject):
    """Knows the preferences as they are now, and sends each change to the host."""

    changed = pyqtSignal()
    """Read ``now``."""

    def __init__(self, send: Callable[[Struct], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now = Preferences()
        self._changed_here = False
        self._send = send

    def told(self, preferences: Preferences) -> None:
        """Take what the host has kept; once something was changed here, it cannot be newer."""
        if not self._changed_here:
            self._become(preferences)

    def change(self, preferences: Preferences) -> None:
        """Prefer something else from now on: at once here, and for the next time with the host."""
        if preferences != self.now:
            self._changed_here = True
            self._send(Prefer(preferences))
            self._become(preferences)

    def _become(self, preferences: Preferences) -> None:
        if preferences != self.now:
            self.now = preferences
            self.changed.emit()
