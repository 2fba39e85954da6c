"""The light of an invitation: it comes and goes slowly, or stays on where nothing is to move."""

from PyQt6.QtCore import QObject, QTimer, pyqtSignal

HALF_MS = 600
"""On for so long, off for so long: fewer than one flash in a second."""


class Inviting(QObject):
    """One light, for all places in which an invitation is to be seen."""

    changed = pyqtSignal(bool)

    def __init__(self, *, motion: bool, half_ms: int = HALF_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_lit = False
        self._motion = motion
        self._timer = QTimer(self)
        self._timer.setInterval(half_ms)
        self._timer.timeout.connect(lambda: self._light(not self.is_lit))

    def set_on(self, on: bool) -> None:
        """Begin or end; it begins lit."""
        if on and self._motion:
            self._timer.start()
        else:
            self._timer.stop()
        self._light(on)

    def _light(self, lit: bool) -> None:
        if lit != self.is_lit:
            self.is_lit = lit
            self.changed.emit(lit)
