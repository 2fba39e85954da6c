"""The list that scales are chosen from and heard in."""

from PyQt6.QtCore import QEvent, QModelIndex, QPointF, Qt, QTimer, pyqtSignal
from PyQt6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent
from PyQt6.QtWidgets import QAbstractItemView, QListView, QScroller

from improv.music.scale import Scale
from improv.ui.harmony.scale_painter import ScalePainter, is_on_hear_it
from improv.ui.harmony.scale_rows import ScaleRows
from improv.ui.theme import Theme

DWELL_MS = 400
"""So long has the mouse to rest on a row, or the focus, before it is heard."""
_CHOOSES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ScaleList(QListView):
    """Rows of scales. Says which is chosen, which is to be heard, and when that is over."""

    chosen = pyqtSignal(object)
    hear = pyqtSignal(object)
    hush = pyqtSignal()

    def __init__(self, theme: Theme, dwell_ms: int = DWELL_MS) -> None:
        super().__init__()
        self.setObjectName("scaleList")
        self.setAccessibleName(self.tr("Scales"))
        self.rows = ScaleRows(self)
        self._released_at = QPointF()
        self._hears = False
        self._heard: Scale | None = None
        """What was asked for and may sound still."""
        self._wanted: Scale | None = None
        self._last: Scale | None = None
        self._dwell = QTimer(self)
        self._dwell.setSingleShot(True)
        self._dwell.setInterval(dwell_ms)
        self._dwell.timeout.connect(self._dwelt)
        self.setModel(self.rows)
        self.rows.modelReset.connect(self._keep_place)  # after the view has forgotten it
        self.setItemDelegate(ScalePainter(theme, self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.clicked.connect(self._clicked)
        self.entered.connect(lambda index: self._dwell_on(self.rows.scale_at(index)))

    def set_hearing(self, on: bool) -> None:
        """Let a row be heard that the mouse or the focus rests on, or no longer."""
        self._hears = on
        if not on:
            self.be_quiet()

    def go_to_now(self) -> None:
        """Let the scale of the jam be the current one, in the middle of the list."""
        index = self.rows.index_of(self.rows.now)
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
        scale = self.rows.scale_at(index)
        if scale is None:
            return
        if scale == self.rows.sounding:
            self.be_quiet()
        else:
            self._hear(scale)

    def _hear(self, scale: Scale) -> None:
        self._dwell.stop()
        self._heard = scale
        self.hear.emit(scale)

    def _dwell_on(self, scale: Scale | None) -> None:
        """The mouse or the focus has come to another row, or to none."""
        if not self._hears or scale == self._heard:
            self._dwell.stop()
            return
        self.be_quiet()
        self._wanted = scale
        if scale is not None:
            self._dwell.start()

    def _dwelt(self) -> None:
        if self._wanted is not None:
            self._hear(self._wanted)

    # ── choosing ────────────────────────────────────────────────────────────────────────────────

    def _clicked(self, index: QModelIndex) -> None:
        if is_on_hear_it(self._released_at, self.visualRect(index)):
            self._hear_or_hush(index)
        else:
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        scale = self.rows.scale_at(index)
        if scale is not None:
            self.chosen.emit(scale)

    def _keep_place(self) -> None:
        """Stay with the current scale although the rows are others."""
        self.setCurrentIndex(self.rows.index_of(self._last))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Hear the row that the focus comes to."""
        super().currentChanged(current, previous)
        scale = self.rows.scale_at(current)
        if scale is not None:
            self._last = scale
        if self.hasFocus():
            self._dwell_on(scale)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Let Home lead to the first scale, which is below a heading."""
        if action == QAbstractItemView.CursorAction.MoveHome:
            return self.rows.index_of(None)
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Choose with Enter, hear with Space."""
        if event is None:
            return
        if event.key() in _CHOOSES:
            self._choose(self.currentIndex())
        elif event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.hear_current()
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
