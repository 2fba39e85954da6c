"""All that was played as rows, for keyboards and screen readers. Only cells that are seen are asked for."""

from enum import IntEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PyQt6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from improv.session.note_columns import REASONS
from improv.ui.languages.said import known
from improv.ui.languages.speaking import number
from improv.ui.parts.words import pitch_name
from improv.ui.review.reviewed import ReviewedJam
from improv.ui.review.tables.words import reason_text
from improv.ui.review.timeline.words import name_of
from improv.ui.review.times import fine_text

_NOTHING = QModelIndex()
_SHOWN = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})


class Column(IntEnum):
    """What is told of a note."""

    START = 0
    PLAYER = 1
    PLAYED = 2
    SOUNDS = 3
    VELOCITY = 4
    LENGTH = 5
    WHY = 6


class NoteRows(QAbstractTableModel):
    """Shows the notes of a jam from its columns: a hundred thousand take no longer than ten."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jam: ReviewedJam | None = None
        self._order: NDArray[np.int64] = np.zeros(0, np.int64)
        self._column, self._descending = int(Column.START), False

    def show_jam(self, jam: ReviewedJam | None) -> None:
        """Show the notes of a jam."""
        self.beginResetModel()
        self._jam = jam
        self._order = self._sorted()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; what is alike there by time."""
        self._column, self._descending = max(0, column), order is Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        notes = [int(self._order[index.row()]) for index in held]
        self._order = self._sorted()
        places = np.empty(len(self._order), np.int64)
        places[self._order] = np.arange(len(self._order))
        moved = [
            self.index(int(places[note]), index.column()) for note, index in zip(notes, held, strict=True)
        ]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def onset_at(self, index: QModelIndex) -> float | None:
        """Return the second at which the note of a row begins."""
        if self._jam is None or not 0 <= index.row() < len(self._order):
            return None
        return float(self._jam.onset_s[self._order[index.row()]])

    def rowCount(self, parent: QModelIndex = _NOTHING) -> int:
        """Count the notes."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: QModelIndex = _NOTHING) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what a column is called."""
        if orientation is not Qt.Orientation.Horizontal or role not in _SHOWN:
            return None
        titles = {
            Column.START: self.tr("Start"),
            Column.PLAYER: self.tr("Player"),
            Column.PLAYED: self.tr("Played"),
            Column.SOUNDS: self.tr("Sounds"),
            Column.VELOCITY: self.tr("Velocity"),
            Column.LENGTH: self.tr("Length"),
            Column.WHY: self.tr("Why"),
        }
        return titles.get(Column(section)) if 0 <= section < len(Column) else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what stands in a cell."""
        jam = self._jam
        if jam is None or role not in _SHOWN or not 0 <= index.row() < len(self._order):
            return None
        note, column = int(self._order[index.row()]), Column(index.column())
        player = jam.players[int(jam.lane[note])]
        match column:
            case Column.START:
                return fine_text(float(jam.onset_s[note]))
            case Column.PLAYER:
                return name_of(player)
            case Column.PLAYED:
                played = int(jam.played[note])
                if player.has_keys and 0 <= played < 128:
                    return self.tr("key {name}").format(name=pitch_name(played))
                return self.tr("pad {number}").format(number=played)
            case Column.SOUNDS:
                piece = int(jam.piece[note])
                return known(jam.pieces[piece]) if piece >= 0 else pitch_name(int(jam.note[note]))
            case Column.VELOCITY:
                return str(int(jam.velocity[note]))
            case Column.LENGTH:
                length = number(float(jam.end_s[note] - jam.onset_s[note]), 2)
                return self.tr("{seconds} s").format(seconds=length)
            case Column.WHY:
                return reason_text(REASONS[int(jam.reason[note])])

    def _sorted(self) -> NDArray[np.int64]:
        jam = self._jam
        if jam is None:
            return np.zeros(0, np.int64)
        keys = {
            Column.START: jam.onset_s,
            Column.PLAYER: jam.lane,
            Column.PLAYED: jam.played,
            Column.SOUNDS: jam.hertz,
            Column.VELOCITY: jam.velocity,
            Column.LENGTH: jam.end_s - jam.onset_s,
            Column.WHY: jam.reason,
        }
        key = keys[Column(self._column)]
        return np.argsort(-key if self._descending else key, kind="stable").astype(np.int64)
