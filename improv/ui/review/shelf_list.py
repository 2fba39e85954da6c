"""The list of jams: what its keys and clicks mean."""

from PyQt6.QtCore import QModelIndex, Qt, pyqtSignal
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import QAbstractItemView, QListView, QScroller

from improv.ui.review.shelf import Shelf
from improv.ui.review.shelf_painter import ShelfPainter

_OPENS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_PICKS = _OPENS | {Qt.Key.Key_Space}


class ShelfList(QListView):
    """The rows; Enter or a double click opens one. Where several are picked, Enter or a click picks it."""

    opened = pyqtSignal(object)
    toggled = pyqtSignal(QModelIndex)
    came_to = pyqtSignal(QModelIndex)
    """Another row is the current one."""

    def __init__(self, shelf: Shelf, painter: ShelfPainter) -> None:
        super().__init__()
        self.setObjectName("libraryList")
        self.setAccessibleName(self.tr("Jams"))
        self.setProperty("rows", True)
        painter.setParent(self)
        self.setModel(shelf)
        self.setItemDelegate(painter)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.doubleClicked.connect(self._open)
        self.clicked.connect(self._clicked)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Tell which row is the current one."""
        super().currentChanged(current, previous)
        self.came_to.emit(current)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Open with Enter, or pick."""
        if event is not None and event.key() in (_PICKS if self._picks else _OPENS):
            if self._picks:
                self.toggled.emit(self.currentIndex())
            else:
                self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str | None) -> None:
        """Leave letters to the keys of Review."""

    @property
    def _picks(self) -> bool:
        shelf = self.model()
        return isinstance(shelf, Shelf) and shelf.picks

    def _clicked(self, index: QModelIndex) -> None:
        if self._picks:
            self.toggled.emit(index)

    def _open(self, index: QModelIndex) -> None:
        if self._picks:
            return
        shelf = self.model()
        jam = shelf.jam_at(index) if isinstance(shelf, Shelf) else None
        if jam is not None:
            self.opened.emit(jam)
