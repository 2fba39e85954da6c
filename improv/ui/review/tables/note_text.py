"""The field in which a note's text is written."""

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import QPlainTextEdit

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class NoteText(QPlainTextEdit):
    """A text of some lines; Enter ends it, with Shift it begins another line."""

    finished = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("noteText")
        self.setTabChangesFocus(True)
        self.is_shown_only = False
        """The text changes because another is shown."""

    def show_text(self, text: str) -> None:
        """Show a text, which nobody wrote here just now."""
        self.is_shown_only = True
        self.setPlainText(text)
        self.moveCursor(self.textCursor().MoveOperation.End)
        self.is_shown_only = False

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """End with Enter."""
        if (
            event is not None
            and event.key() in _ENTER
            and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.finished.emit()
            return
        super().keyPressEvent(event)
