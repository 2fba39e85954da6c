"""A table of many rows: only what is seen is asked for; going to a row and asking for it are told apart."""

from collections.abc import Callable, Sequence

from PyQt6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, Qt, pyqtSignal
from PyQt6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PyQt6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QScroller,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from improv.ui.parts.choice import Choice
from improv.ui.parts.theme import Theme

ROW_HEIGHT = 36
"""Pixels at 100 %."""
_BESIDE = 26
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_STEPS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})


class RowTable(QTableView):
    """Rows that one goes to with the arrows or by a press; what the program shows is no such step."""

    came_to = pyqtSignal(QModelIndex)
    """Its user went to this row."""
    asked = pyqtSignal(QModelIndex)
    """Its user pressed Enter in this cell, or pressed it twice."""

    def __init__(self, name: str, accessible_name: str, rows: QAbstractItemModel, theme: Theme) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        rows.setParent(self)
        self.setModel(rows)
        self._theme = theme
        self._left_at = 0
        """The row that was current before none was."""
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setMinimumHeight(theme.px(ROW_HEIGHT * 2.5))
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self._prepare_headers()
        self.doubleClicked.connect(self.asked)

    def set_widths(self, texts: Sequence[str], stretched: int) -> None:
        """Let each column have room for its title and a text like this; one takes what is left."""
        header, rows = self.horizontalHeader(), self.model()
        if header is None or rows is None:
            return
        metrics, more = self.fontMetrics(), self._theme.px(_BESIDE)
        for column, text in enumerate(texts):
            title = str(rows.headerData(column, Qt.Orientation.Horizontal) or "")
            title_width = round(metrics.horizontalAdvance(title) * 1.15) + metrics.height()
            header.resizeSection(column, max(title_width, metrics.horizontalAdvance(text)) + more)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(self._theme.px(60))

    def show_row(self, row: int | None) -> None:
        """Let a row be the current one, or none, without telling; the column stays."""
        current, rows = self.currentIndex(), self.model()
        if row is None or rows is None:
            if current.isValid():
                self._left_at = current.row()
                self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        elif row != current.row() or not current.isValid():
            self.setCurrentIndex(rows.index(row, max(0, current.column())))

    def focusInEvent(self, event: QFocusEvent | None) -> None:
        """Take the keys; that alone goes to no row."""
        was_somewhere = self.currentIndex().isValid()
        super().focusInEvent(event)
        if not was_somewhere:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Go to a row, ask for one with Enter."""
        if event is None:
            return
        before = self.currentIndex()
        if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            # A field in a cell leaves its Enter to us as well: that one ends the writing.
            if before.isValid() and self.state() is not QAbstractItemView.State.EditingState:
                self.asked.emit(before)
            return
        if not before.isValid() and event.key() in _STEPS and self._go_back():
            self.came_to.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
        now = self.currentIndex()
        if now.isValid() and now.row() != before.row():
            self.came_to.emit(now)

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        """Go to the row that is pressed, also if it is the current one."""
        super().mousePressEvent(event)
        if event is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.came_to.emit(index)

    def keyboardSearch(self, search: str | None) -> None:
        """Leave letters to the keys of Review."""

    def _go_back(self) -> bool:
        """Go to where one was before the current row went."""
        rows = self.model()
        if rows is None or not rows.rowCount():
            return False
        self.setCurrentIndex(rows.index(min(self._left_at, rows.rowCount() - 1), 0))
        return True

    def _prepare_headers(self) -> None:
        side, top = self.verticalHeader(), self.horizontalHeader()
        if side is not None:
            side.hide()
            side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            side.setMinimumSectionSize(1)
            side.setDefaultSectionSize(self._theme.px(ROW_HEIGHT))
        if top is not None:
            top.setHighlightSections(False)
            top.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            top.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            top.setSectionsClickable(True)
            top.setSortIndicatorShown(True)
            top.setSortIndicator(0, Qt.SortOrder.AscendingOrder)


class CellEditor(QStyledItemDelegate):
    """Makes what one writes in a cell with: a field, or a list of what may stand there."""

    def __init__(self, chosen_from: int, offered: Callable[[str], Sequence[tuple[str, str]]]) -> None:
        """``offered`` returns what a cell of that column may hold, given what it holds, and what is shown."""
        super().__init__()
        self._chosen_from = chosen_from
        self._offered = offered

    def createEditor(
        self, parent: QWidget | None, option: QStyleOptionViewItem, index: QModelIndex
    ) -> QWidget | None:
        """Make it, with the name of the column."""
        rows = index.model()
        title = "" if rows is None else rows.headerData(index.column(), Qt.Orientation.Horizontal)
        editor: QWidget
        if index.column() == self._chosen_from:
            choice = Choice("cellChoice", str(title))
            for value, text in self._offered(str(index.data(Qt.ItemDataRole.EditRole) or "")):
                choice.addItem(text, value)
            choice.activated.connect(lambda: self._finish(choice))
            editor = choice
        else:
            editor = QLineEdit()
            editor.setObjectName("cellField")
            editor.setAccessibleName(str(title))
        editor.setProperty("cell", True)
        editor.setParent(parent)
        return editor

    def setEditorData(self, editor: QWidget | None, index: QModelIndex) -> None:
        """Show what stands in the cell; what is being written stays."""
        value = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, Choice):
            editor.setCurrentIndex(max(0, editor.findData(value)))
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(value)

    def setModelData(
        self, editor: QWidget | None, model: QAbstractItemModel | None, index: QModelIndex
    ) -> None:
        """Put what was written into the cell."""
        if model is None:
            return
        if isinstance(editor, Choice):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """Leave Esc to what stops all sound; it ends the writing as well."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress and isinstance(watched, QWidget):
                self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.RevertModelCache)
            return False
        return super().eventFilter(watched, event)

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
