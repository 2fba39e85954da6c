"""Keys of Review work wherever the focus is, except while somebody writes, or where a part needs them."""

from collections.abc import Callable

from PyQt6.QtCore import QEvent, QObject, Qt, pyqtSignal
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from improv.link.clock import Clock
from improv.ui.review.keys import REPEATS, Act, KeyTable

_WRITES = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)
_WRAPS = 1 << 32
"""Displays tell milliseconds in 32 bits."""
_MOST_MS = 2000
OWN_ARROWS = "ownArrows"
"""A property of widgets in which the arrows go from place to place."""
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_MOVES = frozenset({Act.BACK, Act.FORWARD, Act.PAGE_BACK, Act.PAGE_FORWARD, Act.BEGIN, Act.END})

_TYPED = _MOVES | {Act.NEXT}


class ReviewKeyFilter(QObject):
    """Is told of all keys before the widgets are, and turns those of Review into what they do."""

    acted = pyqtSignal(object, int, float)
    """An ``Act``, the number of the lane where it is about one, how many seconds ago the key went down."""

    escaped = pyqtSignal()
    """Esc was pressed, which stops all sound, and leaves what lies over a session."""

    def __init__(self, page: QWidget, table: KeyTable, is_open: Callable[[], bool], clock: Clock) -> None:
        """Take the part of the window that the keys are for, and what says whether it is to be seen."""
        super().__init__(page)
        self._page = page
        self._table = table
        self._clock = clock
        self._is_open = is_open
        self.taps = False
        """Enter is for tap mode, wherever the focus is."""
        self._is_written = False
        """The key that came last came to a field that somebody writes in, whoever has the focus by now."""

    def set_table(self, table: KeyTable) -> None:
        """Let other keys count."""
        self._table = table

    def take(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Take the keys of the table, and leave all others to the widgets."""
        if event.type() not in _KINDS or not self._concerns(watched):
            return False
        if watched is QApplication.focusWidget():
            self._is_written = writes(watched)
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.escaped.emit()
            return False
        found = self._table.act_of(event)
        if found is None or (found[0] is Act.NEXT and not self.taps) or needs(watched, found[0]):
            return False
        if self._is_written and (found[0] in _TYPED or not event.modifiers() & _COMMANDS):
            return False  # what a field leaves alone comes to what it lies in, and was for the field
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # or else a shortcut of the window takes it
            return True
        act, lane = found
        if not event.isAutoRepeat() or act in REPEATS:
            self.acted.emit(act, lane, seconds_since(event, self._clock.monotonic_ns()))
        return True

    def _concerns(self, watched: QWidget) -> bool:
        """Say whether a key that comes to a widget is for Review: it is open, and nothing lies over it."""
        if not self._is_open() or watched.window() is not self._page.window():
            return False
        return QApplication.activePopupWidget() is None


def seconds_since(event: QKeyEvent, now_ns: int) -> float:
    """Return how long ago a key went down; 0 where the display does not tell it by the clock that we have."""
    late_ms = now_ns // 1_000_000 % _WRAPS - event.timestamp()
    return late_ms / 1000 if 0 <= late_ms < _MOST_MS else 0.0


def needs(widget: QWidget, act: Act) -> bool:
    """Say whether the widget with the focus has to have a key for itself."""
    if isinstance(widget, (*_WRITES, QMenu)):
        return True
    if isinstance(widget, QComboBox):
        return act is Act.PLAY or act in _MOVES or widget.isEditable()
    if isinstance(widget, QAbstractButton):
        return act is Act.PLAY
    if isinstance(widget, QAbstractSlider | QAbstractItemView) or widget.property(OWN_ARROWS):
        return act in _MOVES
    return False


_KINDS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})


def writes(widget: QWidget) -> bool:
    """Say whether a widget is a field that somebody writes in."""
    return isinstance(widget, _WRITES) or (isinstance(widget, QComboBox) and widget.isEditable())
