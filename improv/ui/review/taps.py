"""Tap mode: each tap ends a passage and begins the next, while the jam plays."""

from collections.abc import Callable

from PyQt6.QtCore import QObject, pyqtSignal

SHORTEST_S = 0.2
"""What is shorter is a moment, not a passage."""


class Taps(QObject):
    """Where the passage begins that is being tapped; it knows neither notes nor sound."""

    changed = pyqtSignal()
    """Tap mode began or ended."""

    def __init__(
        self,
        moment: Callable[[float], float],
        passage: Callable[[float, float], object],
        parent: QObject | None = None,
    ) -> None:
        """``moment`` says what was heard so many seconds ago; ``passage`` is told of each that was tapped."""
        super().__init__(parent)
        self._moment, self._passage = moment, passage
        self.since: float | None = None
        """None while tap mode is off."""

    def begin(self) -> None:
        """Begin tap mode here."""
        self.since = self._moment(0.0)
        self.changed.emit()

    def tap(self, late_s: float = 0.0) -> None:
        """The passage ends here, ``late_s`` ago, and the next begins."""
        if self.since is None:
            return
        at_s = self._moment(late_s)
        if at_s - self.since >= SHORTEST_S:
            self._passage(self.since, at_s)
        self.since = at_s

    def end(self) -> None:
        """End tap mode; its last passage ends here."""
        if self.since is not None:
            self.tap()
            self.since = None
            self.changed.emit()
