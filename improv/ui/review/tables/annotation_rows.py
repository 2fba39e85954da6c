"""Marks and notes as rows: sorted, filtered, changed in their cells. A change leaves all other rows alone."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from enum import IntEnum
from typing import Any

from msgspec.structs import replace
from PyQt6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal

from improv.session.notebook.annotation import Annotation, order_of
from improv.session.notebook.marks import Together, moments_together
from improv.ui.parts.words import plain_tip
from improv.ui.review.kinds import kind_text
from improv.ui.review.reviewed import ReviewedJam
from improv.ui.review.tables.words import marker_text, people_text, searched, together_text
from improv.ui.review.times import fine_text, parsed_time

_NOTHING = QModelIndex()
_MANY = 60
"""From so many changes on, all rows are made anew."""
ID_ROLE = Qt.ItemDataRole.UserRole
_SHOWN = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
    }
)


class Column(IntEnum):
    """What is told of an annotation."""

    START = 0
    END = 1
    PLAYERS = 2
    KIND = 3
    NOTE = 4
    RATING = 5
    BY = 6


IN_CELL = frozenset({Column.START, Column.END, Column.KIND, Column.NOTE, Column.RATING})
"""What can be changed in the cell itself; the rest in the editor."""


class AnnotationRows(QAbstractTableModel):
    """Shows annotations, and says how one is to be from now on."""

    changed = pyqtSignal(object)
    """An ``Annotation`` as somebody wrote it in a cell."""
    refused = pyqtSignal(str)
    """What was written is no time or no rating; the cell is as it was."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jam: ReviewedJam | None = None
        self._all: tuple[Annotation, ...] = ()
        self._rows: list[Annotation] = []
        self._together: dict[int, Together] = {}
        self._words: tuple[str, ...] = ()
        self._only_together = False
        self._column, self._descending = int(Column.START), False
        self.can_edit = True

    # ── what is shown ───────────────────────────────────────────────────────────────────────────

    def show_annotations(self, annotations: tuple[Annotation, ...], jam: ReviewedJam | None) -> None:
        """Show these; what stayed the same stays where it is, with what is being written in it."""
        renamed = jam is not self._jam
        self._jam, self._all = jam, annotations
        before, now = self._together, dict[int, Together]()
        for moment in moments_together(annotations):
            now.update(dict.fromkeys(moment.ids, moment))
        self._together = now
        told = {number for number in before.keys() | now.keys() if before.get(number) != now.get(number)}
        self._take(self._wanted(), anew=renamed, told=told)

    def look_for(self, words: str, *, only_together: bool) -> None:
        """Show those that have all these words somewhere, or only what several people marked."""
        self._words, self._only_together = tuple(words.casefold().split()), only_together
        self._take(self._wanted())

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; what is alike there by time."""
        self._column, self._descending = max(0, column), order is Qt.SortOrder.DescendingOrder
        self._take(self._wanted())

    @property
    def total(self) -> int:
        """Count those that there are, shown or not."""
        return len(self._all)

    def annotation_at(self, index: QModelIndex) -> Annotation | None:
        """Return the annotation of a row."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def row_of(self, number: int | None) -> int | None:
        """Return the row of an annotation, by its id; None where it is not shown."""
        return next((row for row, note in enumerate(self._rows) if note.id == number), None)

    # ── Qt's questions ──────────────────────────────────────────────────────────────────────────

    def rowCount(self, parent: QModelIndex = _NOTHING) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = _NOTHING) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what a column is called."""
        if orientation is Qt.Orientation.Horizontal and role in _SHOWN and 0 <= section < len(Column):
            return self._titles()[Column(section)]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what stands in a cell."""
        note = self.annotation_at(index)
        if note is None or not 0 <= index.column() < len(Column):
            return None
        column = Column(index.column())
        if role == ID_ROLE:
            return note.id
        if role == Qt.ItemDataRole.EditRole:
            return self._written(note, column)
        if role in _SHOWN:
            text = self._shown(note, column)
            return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole and text else text
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Say that some cells can be written in, unless nothing can."""
        flags = super().flags(index)
        note = self.annotation_at(index)
        if note is None or not self.can_edit or index.column() not in IN_CELL:
            return flags
        if index.column() == Column.NOTE and "\n" in note.text:
            return flags  # a cell has one line
        return flags | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was written in a cell."""
        note = self.annotation_at(index)
        if role != Qt.ItemDataRole.EditRole or note is None or not self.can_edit:
            return False
        column, text = Column(index.column()), str(value if value is not None else "").strip()
        if text == self._written(note, column):
            return True
        new = self._changed(note, column, text)
        if new is None:
            self.refused.emit(
                self.tr("A rating is a number from 1 to 5; it is as it was")
                if column is Column.RATING
                else self.tr("A time is written as 4:31.5; it is as it was")
            )
            return False
        self.changed.emit(new)
        return True

    # ── inside ──────────────────────────────────────────────────────────────────────────────────

    def _titles(self) -> dict[Column, str]:
        return {
            Column.START: self.tr("Start"),
            Column.END: self.tr("End"),
            Column.PLAYERS: self.tr("Players"),
            Column.KIND: self.tr("Kind"),
            Column.NOTE: self.tr("Note"),
            Column.RATING: self.tr("Rating"),
            Column.BY: self.tr("By"),
        }

    def _written(self, note: Annotation, column: Column) -> str:
        """Return what is edited of a cell."""
        match column:
            case Column.START:
                return fine_text(note.at_s)
            case Column.END:
                return "" if note.end_s is None else fine_text(note.end_s)
            case Column.KIND:
                return note.kind
            case Column.NOTE:
                return note.text
            case Column.RATING:
                return "" if note.rating is None else str(note.rating)
            case Column.PLAYERS:
                return people_text(note, self._jam)
            case Column.BY:
                return marker_text(note, self._jam)

    def _shown(self, note: Annotation, column: Column) -> str:
        if column is Column.KIND:
            return kind_text(note.kind)
        if column is Column.RATING and note.rating is not None:
            return self.tr("{rating} of 5").format(rating=note.rating)
        if column is not Column.NOTE:
            return self._written(note, column)
        moment = self._together.get(note.id)
        together = "" if moment is None else together_text(moment, self._jam)
        return " · ".join(part for part in (" ".join(note.text.split()), together) if part)

    def _changed(self, note: Annotation, column: Column, text: str) -> Annotation | None:
        """Return an annotation with another cell; None where that cannot stand there."""
        if column is Column.NOTE:
            return replace(note, text=text)
        if column is Column.KIND:
            return replace(note, kind=text)
        if column is Column.RATING:
            if not text:
                return replace(note, rating=None)
            return replace(note, rating=int(text)) if text in {"1", "2", "3", "4", "5"} else None
        seconds = parsed_time(text)
        if column is Column.END and not text:
            return replace(note, end_s=None)
        if seconds is None or seconds < 0:
            return None
        return replace(note, at_s=seconds) if column is Column.START else replace(note, end_s=seconds)

    def _wanted(self) -> list[Annotation]:
        rows = list(self._all)
        if self._only_together:
            rows = [note for note in rows if note.id in self._together]
        if self._words:
            texts = ((note, searched(note, self._jam)) for note in rows)
            rows = [note for note, text in texts if all(word in text for word in self._words)]
        rows.sort(key=order_of)
        if self._column != Column.START:
            rows.sort(key=self._key(), reverse=self._descending)
        elif self._descending:
            rows.reverse()
        return rows

    def _key(self) -> Callable[[Annotation], Any]:
        column = Column(self._column)
        if column is Column.END:
            return lambda note: note.at_s if note.end_s is None else note.end_s
        if column is Column.RATING:
            return lambda note: note.rating or 0
        return lambda note: self._shown(note, column).casefold()

    def _take(
        self, wanted: list[Annotation], *, anew: bool = False, told: AbstractSet[int] = frozenset()
    ) -> None:
        """Come from the rows that are shown to those that are wanted, by as little as that takes.

        ``told``: those of which other things are said, though they are the same.
        """
        new = {note.id for note in wanted}
        old = {note.id for note in self._rows}
        if anew or len(new ^ old) > _MANY:
            self.beginResetModel()
            self._rows = wanted
            self.endResetModel()
            return
        for row in range(len(self._rows) - 1, -1, -1):
            if self._rows[row].id not in new:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._rows[row]
                self.endRemoveRows()
        kept = [note for note in wanted if note.id in old]
        before = {note.id: note for note in self._rows}
        if [note.id for note in kept] != [note.id for note in self._rows]:
            self._move(kept)
        self._rows = kept
        for row, note in enumerate(kept):
            if note != before[note.id] or note.id in told:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        for row, note in enumerate(wanted):
            if note.id not in old:
                self.beginInsertRows(QModelIndex(), row, row)
                self._rows.insert(row, note)
                self.endInsertRows()

    def _move(self, rows: list[Annotation]) -> None:
        """Put the same rows into another order; who holds one, holds it on."""
        self.layoutAboutToBeChanged.emit()
        places = {note.id: row for row, note in enumerate(rows)}
        held = self.persistentIndexList()
        moved = [self.index(places[self._rows[index.row()].id], index.column()) for index in held]
        self._rows = rows
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()
