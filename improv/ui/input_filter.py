"""What hears all input of the program for a window, before the widgets that it is for."""

from PyQt6.QtCore import QEvent, QObject
from PyQt6.QtGui import QFocusEvent, QKeyEvent
from PyQt6.QtWidgets import QWidget

from improv.ui.leading.lock import Lock
from improv.ui.leading.mark_key import MarkKey
from improv.ui.pads.keyboard import Keyboard
from improv.ui.review.key_filter import ReviewKeyFilter


class InputFilter(QObject):
    """The event filter of the application: asks the key M, the keys that play, the lock, the keys of Review.

    It is one for all: whatever happens in the program comes through here, and each way into Python costs.
    """

    def __init__(self, mark_key: MarkKey, keyboard: Keyboard, lock: Lock) -> None:
        super().__init__(lock)
        self._mark_key = mark_key
        self._keyboard = keyboard
        self._lock = lock
        self.review_keys: ReviewKeyFilter | None = None
        """Once there is a Review."""

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """Take what is for one of them, and leave all else to the widgets."""
        if isinstance(event, QKeyEvent) and isinstance(watched, QWidget):
            return self._take_key(watched, event)
        if isinstance(event, QFocusEvent):
            self._keyboard.follow_focus(event)
        return self._lock.is_locked and self._lock.take(watched, event)

    def _take_key(self, watched: QWidget, event: QKeyEvent) -> bool:
        return (
            self._mark_key.take(watched, event)
            or self._keyboard.take(watched, event)
            or self._lock.take(watched, event)
            or (self.review_keys is not None and self.review_keys.take(watched, event))
        )
