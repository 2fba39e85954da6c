"""When what nobody holds any more is let go: between two events, and in the window's own thread.

Python would do it as soon as enough has been made: while Qt paints or deletes something, or in the thread of
an errand. What is of Qt then goes while it is in use, which ends the process.
"""

import gc

from PyQt6.QtCore import QObject, QTimer

EVERY_MS = 1_000
SETTLES_MS = 1_000
"""So long after a window was shown the rest of its beginning is over."""


class Tidying(QObject):
    """Collects garbage in its stead, the youngest often and the oldest seldom, as Python's thresholds say."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tidy)
        self._timer.start(EVERY_MS)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self.settle)

    def settle_soon(self) -> None:
        """Settle when a window that was just shown is done with its beginning."""
        self._settling.start(SETTLES_MS)

    def settle(self) -> None:
        """Let go of an old window's parts; pass over those of the new one, which stay, from now on."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def tidy(self) -> None:
        """Collect what is due."""
        made, limits = gc.get_count(), gc.get_threshold()
        due = [generation for generation in range(3) if made[generation] > limits[generation]]
        if due:
            gc.collect(due[-1])
