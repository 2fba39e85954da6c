"""The tables in the window: what they ask goes to ``Reviewing``, what is written there is shown."""

from PyQt6.QtCore import QModelIndex, QObject
from PyQt6.QtWidgets import QAbstractItemView

from improv.session.notebook.annotation import Annotation, Correction
from improv.ui.languages.said import said
from improv.ui.review.kinds import kind_text
from improv.ui.review.reviewed import ReviewedJam
from improv.ui.review.reviewing import Reviewing
from improv.ui.review.tables.annotation_rows import Column
from improv.ui.review.tables.pane import TablesPane, cell_editor, edits_in_cell
from improv.ui.review.tables.row_table import CellEditor
from improv.ui.review.tables.view import Sheet
from improv.ui.window import Window


class TablesWiring(QObject):
    """Belongs to one window; what must not be lost is in ``Reviewing``."""

    def __init__(self, window: Window, reviewing: Reviewing) -> None:
        super().__init__(window)
        self._window = window
        self._reviewing = reviewing
        self._shown_jam: ReviewedJam | None = None
        self.pane = TablesPane(window.theme)
        window.review.session.put_tables(self.pane)
        cell_editor(
            self.pane.annotation_table, CellEditor(Column.KIND, lambda used: self._kinds_for_cell(used))
        )
        self.pane.editor.ask_where(lambda: reviewing.position_s)
        self._ask()
        self._hear()
        self._show_kinds()
        self._show_view()
        self._show_jam()

    # ── asking ──────────────────────────────────────────────────────────────────────────────────

    def _ask(self) -> None:
        pane, now = self.pane, self._reviewing
        pane.sheet_asked.connect(self.go_to)
        pane.looked_for.connect(self._look_for)
        pane.order_asked.connect(self._sort)
        pane.undo_asked.connect(now.undo)
        pane.redo_asked.connect(now.redo)
        pane.edit.clicked.connect(lambda: self.edit())
        pane.annotation_table.came_to.connect(self._play_annotation)
        pane.annotation_table.asked.connect(self._edit_cell)
        pane.note_table.came_to.connect(self._go_to_note)
        pane.note_table.asked.connect(self._play_note)
        pane.annotations.changed.connect(self._change)
        pane.annotations.refused.connect(self._say)
        editor, whose, kinds = pane.editor, pane.whose, pane.kinds
        editor.changed.connect(self._change)
        editor.written.connect(lambda number, text: now.change(lambda book: book.write(number, text)))
        editor.refused.connect(self._say)
        editor.removed.connect(self._remove)
        editor.play_asked.connect(self._play_chosen)
        editor.kinds_asked.connect(lambda: self.go_to(Sheet.KINDS))
        editor.left.connect(self._leave_editor)
        whose.corrected.connect(self._correct)
        whose.placed.connect(lambda seconds: now.change(lambda book: book.set_video_offset(seconds)))
        whose.refused.connect(self._say)
        kinds.added.connect(lambda name: now.kinds.keep(now.kinds.now.adding(name)))
        kinds.renamed.connect(lambda name, new: now.kinds.keep(now.kinds.now.renaming(name, new)))
        kinds.removed.connect(lambda name: now.kinds.keep(now.kinds.now.removing(name)))
        kinds.moved.connect(lambda name, by: now.kinds.keep(now.kinds.now.moving(name, by)))
        kinds.profiles_asked.connect(lambda on: now.kinds.keep(now.kinds.now.offering(on)))
        kinds.left.connect(lambda: self.go_to(Sheet.EDITOR))

    def _hear(self) -> None:
        now = self._reviewing
        now.jam_changed.connect(self._show_jam)
        now.lanes_changed.connect(self._show_jam)
        now.notes_changed.connect(self._show_notes)
        now.selected.connect(self._show_selection)
        now.chose.connect(self._show_chosen)
        now.kinds.changed.connect(self._show_kinds)

    def _show_selection(self) -> None:
        self.pane.whose.show_selection(self._reviewing.selection)

    def go_to(self, sheet: Sheet) -> None:
        """Show a sheet, and give it the keys where it is a form."""
        self._reviewing.tables.sheet = sheet
        self.pane.show_sheet(sheet)
        if sheet is Sheet.EDITOR:
            self._show_editor()

    def edit(self) -> None:
        """Write about the annotation that is chosen."""
        self.go_to(Sheet.EDITOR)
        self.pane.see(self.pane.editor.text)
        self.pane.editor.write()

    def write(self) -> None:
        """Make an annotation of what is selected, or of this moment, and write about it."""
        if self._reviewing.note() is not None:
            self.edit()

    def _leave_editor(self) -> None:
        self._reviewing.notebook.end_writing()
        self.go_to(Sheet.ANNOTATIONS)
        self.pane.annotation_table.setFocus()

    def _look_for(self, words: str, only_together: bool) -> None:
        view = self._reviewing.tables
        view.words, view.only_together = words, only_together
        self.pane.annotations.look_for(words, only_together=only_together)
        self._show_rows()

    def _sort(self, column: int, descending: bool) -> None:
        view = self._reviewing.tables
        view.column, view.descending = column, descending
        self.pane.show_order(column, descending=descending)
        self._show_rows()

    def _play_annotation(self, index: QModelIndex) -> None:
        """Choose an annotation, and play from there."""
        note = self.pane.annotations.annotation_at(index)
        if note is None:
            return
        now = self._reviewing
        now.chosen = note.id
        if note.end_s is not None:
            now.select(note.at_s, note.end_s)
        now.play_from(note.at_s)

    def _play_chosen(self) -> None:
        note = self._note
        if note is not None:
            self._reviewing.play_from(note.at_s)

    def _go_to_note(self, index: QModelIndex) -> None:
        at_s = self.pane.notes.onset_at(index)
        if at_s is not None:
            self._reviewing.play_at(at_s)

    def _play_note(self, index: QModelIndex) -> None:
        at_s = self.pane.notes.onset_at(index)
        if at_s is not None:
            self._reviewing.play_from(at_s)

    def _edit_cell(self, index: QModelIndex) -> None:
        """Write in the cell; where a cell is no place for that, in the editor."""
        pane = self.pane
        note = pane.annotations.annotation_at(index)
        if note is None:
            return
        self._reviewing.chosen = note.id
        if edits_in_cell(pane.annotations, index):
            pane.annotation_table.setCurrentIndex(index)
            pane.annotation_table.edit(index)
        else:
            self.edit()

    def _change(self, note: Annotation) -> None:
        self._reviewing.change(lambda book: book.change(note))

    def _remove(self) -> None:
        self._reviewing.remove_chosen()
        self._leave_editor()

    def _correct(self, correction: Correction) -> None:
        self._reviewing.change(lambda book: book.correct(correction))

    def _say(self, text: str) -> None:
        self._window.play.status.say(text)

    def _kinds_for_cell(self, used: str) -> list[tuple[str, str]]:
        return [("", self.tr("none")), *self._reviewing.kinds.names(used)]

    # ── showing ─────────────────────────────────────────────────────────────────────────────────

    @property
    def _note(self) -> Annotation | None:
        chosen = self._reviewing.chosen
        return None if chosen is None else self._reviewing.notebook.find(chosen)

    def _show_view(self) -> None:
        view, pane = self._reviewing.tables, self.pane
        pane.show_filter(view.words, only_together=view.only_together)
        pane.annotations.look_for(view.words, only_together=view.only_together)
        pane.show_order(view.column, descending=view.descending)
        pane.show_sheet(view.sheet)

    def _show_jam(self) -> None:
        """Show what is open."""
        now, pane = self._reviewing, self.pane
        if now.jam is not self._shown_jam:
            self._shown_jam = now.jam
            pane.notes.show_jam(now.jam)
            pane.note_table.show_row(None)
            pane.editor.show_people(now.jam)
            pane.whose.show_jam(now.jam)
        pane.show_read_only(said(now.notebook.read_only))
        pane.whose.show_selection(now.selection)
        self._show_notes()

    def _show_notes(self) -> None:
        now, pane = self._reviewing, self.pane
        book = now.notebook
        pane.annotations.show_annotations(book.annotations, now.jam)
        pane.show_steps(said(book.undo_text), said(book.redo_text))
        pane.whose.show_notes(book.notes, can_edit=self._can_edit)
        self._show_rows()
        self._show_editor()

    def _show_rows(self) -> None:
        self.pane.show_count()
        self._show_chosen_row()

    def _show_chosen(self) -> None:
        self._show_chosen_row()
        if not self.pane.editor.is_writing:
            self._show_editor()

    def _show_chosen_row(self) -> None:
        table = self.pane.annotation_table
        if table.state() is not QAbstractItemView.State.EditingState:
            table.show_row(self.pane.annotations.row_of(self._reviewing.chosen))
        self.pane.edit.setEnabled(self._reviewing.chosen is not None)

    def _show_editor(self) -> None:
        """Show the annotation that is chosen; while somebody writes, the one that is written about."""
        editor, note = self.pane.editor, self._note
        if editor.is_writing and editor.note is not None:
            note = self._reviewing.notebook.find(editor.note.id)
        editor.show_note(note, can_edit=self._can_edit)

    def _show_kinds(self) -> None:
        kinds, pane = self._reviewing.kinds, self.pane
        pane.editor.show_kinds(kinds.names())
        own = [(name, kind_text(name)) for name in kinds.now.categories]
        pane.kinds.show_kinds(own, profiles=kinds.now.iap)

    @property
    def _can_edit(self) -> bool:
        return self._reviewing.loaded is not None and not self._reviewing.notebook.read_only
