"""What lies below the timeline: the tables, and the forms that belong to them, one sheet at a time."""

from collections.abc import Callable, Mapping

from PyQt6.QtCore import QModelIndex, Qt, QTimer, pyqtSignal
from PyQt6.QtGui import QResizeEvent
from PyQt6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from improv.ui.parts.choice import Choice
from improv.ui.parts.fields import set_hint
from improv.ui.parts.flow import Flow
from improv.ui.parts.short_button import ShortButton
from improv.ui.parts.theme import Theme
from improv.ui.parts.waiting import PageArea, PageStack
from improv.ui.review.tables import annotation_rows, note_rows
from improv.ui.review.tables.annotation_rows import AnnotationRows
from improv.ui.review.tables.editor import NoteEditor
from improv.ui.review.tables.kinds_form import KindsForm
from improv.ui.review.tables.note_rows import NoteRows
from improv.ui.review.tables.row_table import CellEditor, RowTable
from improv.ui.review.tables.view import Sheet
from improv.ui.review.tables.whose_form import WhoseForm, plain_words

_LEAST, _LEAST_FORM = 90, 170
"""Pixels at 100 % of a table, and of a form, which scrolls."""
_WHOLE_FORM = 240
"""Pixels that a form takes at 100 %: then it need not scroll."""
_WIDE = 1080
"""From here on there is room to say what would be undone."""
_MOST_UNDO = 290
_FILTER = 150


class TablesPane(QWidget):
    """Shows one of its sheets; the row above them leads to the others."""

    sheet_asked = pyqtSignal(object)
    """A ``Sheet``."""
    looked_for = pyqtSignal(str, bool)
    """Words, and whether only what several people marked."""
    order_asked = pyqtSignal(int, bool)
    """A column, and whether the last comes first."""
    undo_asked = pyqtSignal()
    redo_asked = pyqtSignal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("notesPane")
        self._theme = theme
        self.annotations = AnnotationRows()
        self.notes = NoteRows()
        self.annotation_table = RowTable(
            "annotationTable", self.tr("Notes and markers"), self.annotations, theme
        )
        self.note_table = RowTable("noteTable", self.tr("All that was played"), self.notes, theme)
        self.editor = NoteEditor(theme)
        self.whose = WhoseForm(theme)
        self.kinds = KindsForm(theme)
        self.sheets = Choice("notesSheet", self.tr("What is shown below the timeline"))
        for sheet, text in self._sheet_names().items():
            self.sheets.addItem(text, sheet)
        self.filter = QLineEdit()
        self.filter.setObjectName("annotationFilter")
        self.filter.setAccessibleName(self.tr("Filter notes and markers"))
        set_hint(self.filter, self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(max(theme.px(_FILTER), self.filter.minimumWidth()))
        self.together = self._button("togetherFilter", self.tr("By several"))
        self.together.setAccessibleName(self.tr("Only moments that several people marked"))
        self.together.setCheckable(True)
        self.order = Choice("annotationOrder", self.tr("Sort notes and markers by"), self.tr("Sort:"))
        self.edit = self._button("editNote", self.tr("Edit…"))
        self.edit.setAccessibleName(self.tr("Edit the chosen note"))
        self.undo = self._undo_button("undoNotes")
        self.redo = self._undo_button("redoNotes")
        for choice in (self.sheets, self.order):
            choice.fit_all()
        for column in annotation_rows.Column:
            self.order.addItem(
                str(self.annotations.headerData(column, Qt.Orientation.Horizontal)), int(column)
            )
        self.count = QLabel()
        self.count.setObjectName("annotationCount")
        self.count.setProperty("quiet", True)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setWordWrap(True)
        self.read_only = plain_words()
        self.read_only.setObjectName("notesReadOnly")
        self.read_only.setProperty("warns", True)
        self.stack = PageStack()
        self._to_see: QWidget = self.stack
        self._seeing = QTimer(self)
        self._seeing.setSingleShot(True)
        self._seeing.timeout.connect(self._see)
        self._parts = self._make_sheets()
        self._lay_out()
        self._connect()
        self.set_widths()
        self.show_read_only("")
        self.show_steps("", "")
        self.show_sheet(Sheet.ANNOTATIONS)

    # ── what is shown ───────────────────────────────────────────────────────────────────────────

    @property
    def sheet(self) -> Sheet:
        """Return what is to be seen."""
        return Sheet(self.sheets.currentData())

    def show_sheet(self, sheet: Sheet) -> None:
        """Show one of the sheets."""
        self.sheets.setCurrentIndex(self.sheets.findData(sheet))
        self.stack.show_page(self._parts[sheet])
        tables = sheet in {Sheet.ANNOTATIONS, Sheet.NOTES}
        self.stack.setMinimumHeight(
            self._theme.px(_LEAST) if tables else max(_WHOLE_FORM, self._theme.px(_LEAST_FORM))
        )
        for part in (self.filter, self.together, self.order, self.edit):
            part.setVisible(sheet is Sheet.ANNOTATIONS)
        self.show_count()

    def show_filter(self, words: str, *, only_together: bool) -> None:
        """Show what is looked for."""
        if self.filter.text() != words:
            self.filter.setText(words)
        self.together.setChecked(only_together)

    def show_order(self, column: int, *, descending: bool) -> None:
        """Show what the annotations are sorted by."""
        self.order.setCurrentIndex(self.order.findData(column))
        header = self.annotation_table.horizontalHeader()
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        if header is not None:
            header.blockSignals(True)
            header.setSortIndicator(column, order)
            header.blockSignals(False)
        self.annotations.sort(column, order)

    def show_count(self) -> None:
        """Say how many annotations there are, where not all of them are shown, or none."""
        shown, total = self.annotations.rowCount(), self.annotations.total
        if not total:
            text = self.tr("No notes yet: M marks a moment, N writes about what is selected.")
        elif shown < total:
            text = self.tr("{shown} of {total} notes").format(shown=shown, total=total)
        else:
            text = ""
        self.count.setText(text)
        self.count.setVisible(bool(text) and self.sheet is Sheet.ANNOTATIONS)
        self._fit()

    def show_steps(self, undo: str, redo: str) -> None:
        """Say what would be undone and done again; empty: nothing."""
        for button, what, plain, full in (
            (self.undo, undo, self.tr("Undo"), self.tr("Undo: {what}")),
            (self.redo, redo, self.tr("Redo"), self.tr("Redo: {what}")),
        ):
            words = full.format(what=what) if what else plain
            button.set_texts(words.replace("&", "&&"), plain)
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setEnabled(bool(what))

    def show_read_only(self, why: str) -> None:
        """Say why nothing can be written; empty: it can."""
        self.read_only.setText(why)
        self.read_only.setVisible(bool(why))
        self.annotations.can_edit = not why
        self._fit()

    def set_widths(self) -> None:
        """Let each column have the room that its texts need."""
        time = "0:00:00.0"
        names = self.tr("Ana, Benjamin")
        kinds = self.tr("Turn-taking")
        self.annotation_table.set_widths(
            (time, time, names, kinds, "", self.tr("{rating} of 5").format(rating=5), self.tr("Ana")),
            annotation_rows.Column.NOTE,
        )
        self.note_table.set_widths(
            (
                time,
                self.tr("Benjamin"),
                self.tr("pad {number}").format(number=-10),
                "C♯4",
                "127",
                "00.00 s",
                "",
            ),
            note_rows.Column.WHY,
        )

    def see(self, part: QWidget) -> None:
        """Let a part be seen where the page is scrolled, as soon as all has its place."""
        self._to_see = part
        self._seeing.start()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Say what would be undone where there is room for it, and need what the rows take then."""
        super().resizeEvent(event)
        wide = self.width() >= self._theme.px(_WIDE)
        for button in (self.undo, self.redo):
            most = self._theme.px(_MOST_UNDO) if wide else button.minimumSizeHint().width()
            button.setMaximumWidth(max(self._theme.command, most))
        self._fit()

    def _fit(self) -> None:
        column = self.layout()
        if column is not None:
            least = column.minimumHeightForWidth(self.width())
            if least > 0 and least != self.minimumHeight():
                self.setMinimumHeight(least)

    def _see(self) -> None:
        part = self._to_see
        above = part.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(part, 0, 0)
            above = above.parentWidget()

    # ── inside ──────────────────────────────────────────────────────────────────────────────────

    def _sheet_names(self) -> Mapping[Sheet, str]:
        return {
            Sheet.ANNOTATIONS: self.tr("Notes and markers"),
            Sheet.NOTES: self.tr("All that was played"),
            Sheet.EDITOR: self.tr("One note"),
            Sheet.WHOSE: self.tr("Whose notes, video"),
            Sheet.KINDS: self.tr("Kinds of notes"),
        }

    def _make_sheets(self) -> dict[Sheet, QWidget]:
        parts: dict[Sheet, QWidget] = {
            Sheet.ANNOTATIONS: self.annotation_table,
            Sheet.NOTES: self.note_table,
        }
        for sheet, form in (
            (Sheet.EDITOR, self.editor),
            (Sheet.WHOSE, self.whose),
            (Sheet.KINDS, self.kinds),
        ):
            area = PageArea()
            area.setObjectName(f"{sheet.value}Area")
            area.hold(form)
            parts[sheet] = area
        for part in parts.values():
            self.stack.hold(part)
        return parts

    def _lay_out(self) -> None:
        top = Flow()
        top.addWidget(self.sheets)
        top.add(self.filter, 1)
        for part in (self.together, self.order, self.edit, self.undo, self.redo):
            top.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(6))
        column.addWidget(self.read_only)
        column.addLayout(top)
        column.addWidget(self.count)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.sheets.activated.connect(lambda: self.sheet_asked.emit(self.sheet))
        self.filter.textChanged.connect(self._look)
        self.together.clicked.connect(self._look)
        self.order.activated.connect(self._order)
        self.undo.clicked.connect(lambda: self.undo_asked.emit())
        self.redo.clicked.connect(lambda: self.redo_asked.emit())
        for table in (self.annotation_table, self.note_table):
            header = table.horizontalHeader()
            if header is not None:
                header.sortIndicatorChanged.connect(self._sorter(table))

    def _sorter(self, table: RowTable) -> Callable[[int, Qt.SortOrder], None]:
        def sort(column: int, order: Qt.SortOrder) -> None:
            if table is self.annotation_table:
                self.order_asked.emit(column, order is Qt.SortOrder.DescendingOrder)
            else:
                self.notes.sort(column, order)

        return sort

    def _look(self) -> None:
        self.looked_for.emit(self.filter.text(), self.together.isChecked())

    def _order(self) -> None:
        column = self.order.currentData()
        header = self.annotation_table.horizontalHeader()
        same = header is not None and header.sortIndicatorSection() == column
        up = header is not None and header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        self.order_asked.emit(column, same and up)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves Space to playing
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        return button

    def _undo_button(self, name: str) -> ShortButton:
        button = ShortButton("")
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMinimumWidth(self._theme.command + 4)
        return button


def cell_editor(table: RowTable, delegate: CellEditor) -> None:
    """Let a table be written in with these fields."""
    delegate.setParent(table)
    table.setItemDelegate(delegate)


def edits_in_cell(rows: AnnotationRows, index: QModelIndex) -> bool:
    """Say whether a cell can be written in itself."""
    return bool(rows.flags(index) & Qt.ItemFlag.ItemIsEditable)
