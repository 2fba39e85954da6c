"""A jam that a crash interrupted: opened from the notice that tells of it, or later from the list."""

from pathlib import Path

from PyQt6.QtCore import QObject

from improv.ui.review.reviewing import Reviewing
from improv.ui.status.conditions import INTERRUPTED
from improv.ui.window import Window


class InterruptedWiring(QObject):
    """Hears the answers to the notice."""

    def __init__(self, window: Window, reviewing: Reviewing) -> None:
        super().__init__(window)
        self._window = window
        self._reviewing = reviewing
        window.play.notices.acted.connect(self._open)
        window.play.notices.declined.connect(self._leave)

    def _open(self, topic: str) -> None:
        if topic.startswith(INTERRUPTED):
            self._leave(topic)
            self._window.go_to_review()
            self._reviewing.open(Path(topic.removeprefix(INTERRUPTED)))

    def _leave(self, topic: str) -> None:
        if topic.startswith(INTERRUPTED):
            self._window.play.notices.withdraw(topic)
