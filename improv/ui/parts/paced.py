"""What changes quickly, told at most so often: the first at once, and always the last."""

from collections.abc import Hashable
from typing import Any

from PyQt6.QtCore import QObject, QTimer, pyqtSignal

APART_MS = 33
"""Thirty times a second is as smooth as a hand."""


class Paced(QObject):
    """Holds back what comes too soon after the one before it."""

    told = pyqtSignal(object, object)
    """Of what, and the newest value."""

    def __init__(self, parent: QObject | None = None, apart_ms: int = APART_MS) -> None:
        super().__init__(parent)
        self._waiting: dict[Hashable, Any] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(apart_ms)
        self._timer.timeout.connect(self._go_on)

    def tell(self, what: Hashable, value: Any) -> None:
        """Tell a value now, or soon; one that is newer takes its place."""
        if self._timer.isActive():
            self._waiting[what] = value
        else:
            self._timer.start()
            self.told.emit(what, value)

    def _go_on(self) -> None:
        waiting, self._waiting = self._waiting, {}
        if waiting:
            self._timer.start()
        for what, value in waiting.items():
            self.told.emit(what, value)
