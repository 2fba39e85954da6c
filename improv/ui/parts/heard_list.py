"""A list that things are chosen from and heard in."""

from typing import Any

from PyQt6.QtCore import QEvent, QModelIndex, QPointF, Qt, QTimer, pyqtSignal
from PyQt6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent
from PyQt6.QtWidgets import QAbstractItemView, QListView, QScroller

from improv.ui.parts.row_painter import RowPainter, is_on_hear_it
from improv.ui.parts.rows import Rows

DWELL_MS = 400
"""So long has the mouse to rest on a row, or the focus, before it is heard."""
_CHOOSES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class HeardList(QListView):
    """Rows. Says which is chosen, which is to be heard, and when that is over."""

    chosen = pyqtSignal(object)
    hear = pyqtSignal(object)
    hush = pyqtSignal()

    def __init__(
        self,
        name: str,
        accessible_name: str,
        rows: Rows,
        painter: RowPainter,
        dwell_ms: int = DWELL_MS,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setProperty("rows", True)
        rows.setParent(self)
        painter.setParent(self)
        self._rows = rows
        self._can_hear = painter.hears
        self._released_at = QPointF()
        self._hears = False
        self._heard: Any = None
        """What was asked for and may sound still."""
        self._wanted: Any = None
        self._last: Any = None
        self._dwell = QTimer(self)
        self._dwell.setSingleShot(True)
        self._dwell.setInterval(dwell_ms)
        self._dwell.timeout.connect(self._dwelt)
        self.setModel(self._rows)
        self._rows.modelReset.connect(self._keep_place)  # after the view has forgotten it
        self.setItemDelegate(painter)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.clicked.connect(self._clicked)
        self.entered.connect(lambda index: self._dwell_on(self._rows.value_at(index)))

    def set_hearing(self, on: bool) -> None:
        """Let a row be heard that the mouse or the focus rests on, or no longer."""
        self._hears = on
        if not on:
            self.be_quiet()

    def go_to_now(self) -> None:
        """Let what is chosen now be the current row, in the middle of the list."""
        index = self._rows.index_of(self._rows.now)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def hear_current(self) -> None:
        """Hear the current row, or hear it no longer."""
        self._hear_or_hush(self.currentIndex())

    def be_quiet(self) -> None:
        """Hear nothing any more."""
        self._dwell.stop()
        if self._heard is not None:
            self._heard = None
            self.hush.emit()

    # ── hearing ─────────────────────────────────────────────────────────────────────────────────

    def _hear_or_hush(self, index: QModelIndex) -> None:
        value = self._rows.value_at(index)
        if value is None:
            return
        if value == self._rows.sounding:
            self.be_quiet()
        else:
            self._hear(value)

    def _hear(self, value: Any) -> None:
        self._dwell.stop()
        self._heard = value
        self.hear.emit(value)

    def _dwell_on(self, value: Any) -> None:
        """The mouse or the focus has come to another row, or to none."""
        if not self._hears or value == self._heard:
            self._dwell.stop()
            return
        self.be_quiet()
        self._wanted = value
        if value is not None:
            self._dwell.start()

    def _dwelt(self) -> None:
        if self._wanted is not None:
            self._hear(self._wanted)

    # ── choosing ────────────────────────────────────────────────────────────────────────────────

    def _clicked(self, index: QModelIndex) -> None:
        if self._can_hear and is_on_hear_it(self._released_at, self.visualRect(index), self):
            self._hear_or_hush(index)
        else:
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        value = self._rows.value_at(index)
        if value is not None:
            self.chosen.emit(value)

    def _keep_place(self) -> None:
        """Stay with the current row although the rows are others."""
        self.setCurrentIndex(self._rows.index_of(self._last))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Hear the row that the focus comes to."""
        super().currentChanged(current, previous)
        value = self._rows.value_at(current)
        if value is not None:
            self._last = value
        if self.hasFocus():
            self._dwell_on(value)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Let Home lead to the first value, which is below a heading."""
        if action == QAbstractItemView.CursorAction.MoveHome:
            return self._rows.index_of(None)
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Choose with Enter, hear with Space; where nothing can be heard, that chooses, too."""
        if event is None:
            return
        if event.key() in _CHOOSES:
            self._choose(self.currentIndex())
        elif event.key() == Qt.Key.Key_Space:
            if event.isAutoRepeat():
                return
            if self._can_hear:
                self.hear_current()
            else:
                self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str | None) -> None:
        """Leave letters to the pads."""

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        """Remember where it was: a row has two places to press."""
        if event is not None:
            self._released_at = event.position()
        super().mouseReleaseEvent(event)

    def viewportEvent(self, event: QEvent | None) -> bool:
        """Hear nothing any more when the mouse leaves."""
        if event is not None and event.type() == QEvent.Type.Leave:
            self._dwell_on(None)
        return super().viewportEvent(event)

    def focusOutEvent(self, event: QFocusEvent | None) -> None:
        """Hear nothing any more when the focus leaves."""
        super().focusOutEvent(event)
        self._dwell_on(None)

    def hideEvent(self, event: QHideEvent | None) -> None:
        """Hear nothing any more: what cannot be seen is not to be heard."""
        self.be_quiet()
        super().hideEvent(event)
