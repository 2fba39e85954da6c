"""Things to choose from as rows of a list, under headings: one is on now, and one may be heard."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PyQt6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from improv.ui.parts.words import plain_tip

_NOTHING = QModelIndex()


class Role(IntEnum):
    """What a delegate asks for besides the text."""

    ROW = Qt.ItemDataRole.UserRole
    IS_NOW = Qt.ItemDataRole.UserRole + 1
    """It is what is chosen now."""
    SOUNDS = Qt.ItemDataRole.UserRole + 2
    """It is played as an example."""


@dataclass(frozen=True)
class Heading:
    """The name of a group."""

    text: str


@dataclass(frozen=True)
class Row:
    """Something to choose, what it is called, and in few words what it is like and good for."""

    value: Any
    name: str
    words: str = ""
    aside: str = ""
    """Shown beside the name."""


class Rows(QAbstractListModel):
    """Rows for a list. What fills it decides which there are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Heading | Row] = []
        self.now: Any = None
        """What is chosen now."""
        self.sounding: Any = None
        """What is played as an example."""

    # ── what is shown ───────────────────────────────────────────────────────────────────────────

    def fill(self, rows: Iterable[Heading | Row]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def set_now(self, value: Any) -> None:
        """Mark what is chosen."""
        before, self.now = self.now, value
        self._tell(before, value)

    def set_sounding(self, value: Any) -> None:
        """Mark what is played as an example."""
        before, self.sounding = self.sounding, value
        self._tell(before, value)

    # ── rows ────────────────────────────────────────────────────────────────────────────────────

    def value_at(self, index: QModelIndex) -> Any:
        """Return what a row stands for; None for headings."""
        row = self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None
        return row.value if isinstance(row, Row) else None

    def index_of(self, value: Any) -> QModelIndex:
        """Return the row of something, else the first that is no heading."""
        found = [number for number, row in enumerate(self.rows) if isinstance(row, Row)]
        own = [number for number in found if self.value_at(self.index(number)) == value]
        return self.index(own[0] if own else found[0]) if found else QModelIndex()

    def rowCount(self, parent: QModelIndex = _NOTHING) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Let headings be passed over."""
        if self.value_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown of a row, and what a screen reader says of it."""
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Role.ROW:
            return row
        if isinstance(row, Heading):
            text = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
            return row.text if role in text else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.in_words(row)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self.tip_of(row))
            case Role.IS_NOW:
                return row.value == self.now
            case Role.SOUNDS:
                return row.value == self.sounding
            case _:
                return None

    def in_words(self, row: Row) -> str:
        """Return what a screen reader says of a row."""
        now = self.chosen_now() if row.value == self.now else ""
        return ", ".join(filter(None, (row.name, now, row.aside, row.words)))

    def chosen_now(self) -> str:
        """Return what is said of what is chosen."""
        return QCoreApplication.translate("Rows", "chosen now")

    def tip_of(self, row: Row) -> str:
        """Return what is said of a row where the mouse rests on it."""
        return ", ".join(filter(None, (row.name, row.aside, row.words)))

    def tell_all(self) -> None:
        """Let all rows be painted anew."""
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def _tell(self, *values: Any) -> None:
        for number, row in enumerate(self.rows):
            if isinstance(row, Row) and row.value in values:
                self.dataChanged.emit(self.index(number), self.index(number))
