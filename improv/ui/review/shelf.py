"""The jams of the library as rows: as many as there are, fetched by the page as they come into sight."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PyQt6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, pyqtSignal

from improv.library.shelved import Shelved
from improv.ui.parts.words import plain_tip
from improv.ui.review.shelf_words import in_words

PAGE = 50
_NOTHING = QModelIndex()


class ShelfRole(IntEnum):
    """What the painter asks for."""

    JAM = Qt.ItemDataRole.UserRole
    """A ``Shelved``; None until it is fetched."""
    PICKED = Qt.ItemDataRole.UserRole + 1
    """Whether it is one of several that were picked; None while nobody picks."""


class Shelf(QAbstractListModel):
    """Rows of which only the pages are known that were to be seen."""

    page_wanted = pyqtSignal(int)
    """The number of a page, from 0."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._pages: dict[int, tuple[Shelved, ...]] = {}
        self._asked: set[int] = set()
        self.picked: dict[str, Shelved] = {}
        """Several jams that something is to be done with, by id, in the order in which they were picked."""
        self.picks = False

    def begin(self, count: int, first: Sequence[Shelved]) -> None:
        """Show other jams: so many, of which these are the first page."""
        self.beginResetModel()
        self._count = count
        self._pages = {0: tuple(first)}
        self._asked = {0}
        self.endResetModel()

    def put(self, page: int, jams: Sequence[Shelved]) -> None:
        """Show a page that was asked for."""
        self._pages[page] = tuple(jams)
        last = min(self._count, (page + 1) * PAGE) - 1
        if last >= page * PAGE:
            self.dataChanged.emit(self.index(page * PAGE), self.index(last))

    def change(self, jam: Shelved) -> None:
        """Show a jam as it is now."""
        for number, jams in self._pages.items():
            for place, known in enumerate(jams):
                if known.id == jam.id:
                    self._pages[number] = (*jams[:place], jam, *jams[place + 1 :])
                    index = self.index(number * PAGE + place)
                    self.dataChanged.emit(index, index)
                    return

    def pick(self, on: bool, picked: Sequence[Shelved] = ()) -> None:
        """Let several jams be picked, these to begin with; or no longer."""
        self.picks = on
        self.picked = {jam.id: jam for jam in picked} if on else {}
        if self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))

    def toggle(self, index: QModelIndex) -> None:
        """Pick a jam, or no longer."""
        jam = self.jam_at(index)
        if jam is None:
            return
        if self.picked.pop(jam.id, None) is None:
            self.picked[jam.id] = jam
        self.dataChanged.emit(index, index)

    def jam_at(self, index: QModelIndex) -> Shelved | None:
        """Return the jam of a row; None where it is not known yet."""
        if not 0 <= index.row() < self._count:
            return None
        page, place = divmod(index.row(), PAGE)
        jams = self._pages.get(page)
        if jams is None:
            if page not in self._asked:
                self._asked.add(page)
                self.page_wanted.emit(page)
            return None
        return jams[place] if place < len(jams) else None

    def index_of(self, jam_id: object) -> QModelIndex:
        """Return the row of a jam, where it is known; else none."""
        for number, jams in self._pages.items():
            for place, jam in enumerate(jams):
                if jam.id == jam_id:
                    return self.index(number * PAGE + place)
        return QModelIndex()

    def rowCount(self, parent: QModelIndex = _NOTHING) -> int:
        """Count the jams."""
        return 0 if parent.isValid() else self._count

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown of a jam, and what a screen reader says of it."""
        jam = self.jam_at(index)
        if role == ShelfRole.JAM:
            return jam
        if role == ShelfRole.PICKED:
            return (jam is not None and jam.id in self.picked) if self.picks else None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            if jam is None:
                return self.tr("…")
            if not self.picks:
                return in_words(jam)
            text = self.tr("picked: {jam}") if jam.id in self.picked else self.tr("not picked: {jam}")
            return text.format(jam=in_words(jam))
        if role == Qt.ItemDataRole.ToolTipRole and jam is not None:
            return plain_tip(in_words(jam))
        return None
