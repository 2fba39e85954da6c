"""The scales as rows of a list: grouped by mood, the most consonant of a group first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PyQt6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from improv.music.pitch import PITCH_CLASS_NAMES
from improv.music.rating import content_of
from improv.music.scale import Scale
from improv.ui.harmony.concord import in_words
from improv.ui.harmony.keyboard_picture import SEMITONES, steps_of
from improv.ui.harmony.moods import Mood, by_mood, mood_name, mood_of
from improv.ui.words import plain_tip

_NOTHING = QModelIndex()


class Role(IntEnum):
    """What a delegate asks for besides the text."""

    ROW = Qt.ItemDataRole.UserRole
    IS_NOW = Qt.ItemDataRole.UserRole + 1
    """The jam is in this scale."""
    SOUNDS = Qt.ItemDataRole.UserRole + 2
    """It is played as an example."""


@dataclass(frozen=True)
class Heading:
    """The name of a group."""

    mood: Mood


@dataclass(frozen=True)
class ScaleRow:
    """A scale, what is measured of it (None while nobody knows), and its pitches above C in semitones."""

    scale: Scale
    consonance: float | None
    steps: tuple[float, ...]


Row = Heading | ScaleRow


class ScaleRows(QAbstractListModel):
    """Rows for a list: those scales that fit what is looked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._scales: tuple[Scale, ...] = ()
        self._known: dict[str, float] = {}
        self._wanted = ""
        self._tonic = 0
        self.now: Scale | None = None
        """The scale of the jam."""
        self.sounding: Scale | None = None
        """What is played as an example."""

    # ── what is shown ───────────────────────────────────────────────────────────────────────────

    def set_scales(self, scales: Iterable[Scale], consonance: Mapping[str, float]) -> None:
        """Offer these scales; what is known of them, by their content."""
        self._scales = tuple(scales)
        self._known = dict(consonance)
        self._fill()

    def set_consonance(self, content: str, consonance: float) -> None:
        """A scale was measured."""
        self._known[content] = consonance
        self._fill()

    def look_for(self, text: str) -> None:
        """Show only scales with these words in their names, mood or use."""
        if text != self._wanted:
            self._wanted = text
            self._fill()

    def set_tonic(self, tonic: int) -> None:
        """Show the scales on this tonic (pitch class)."""
        if tonic != self._tonic:
            self._tonic = tonic
            self.rows = [self._row(row.scale) if isinstance(row, ScaleRow) else row for row in self.rows]
            self._tell_all()

    def set_now(self, scale: Scale) -> None:
        """Mark the scale that the jam is in."""
        before, self.now = self.now, scale
        self._tell(before, scale)

    def set_sounding(self, scale: Scale | None) -> None:
        """Mark the scale that is played as an example."""
        before, self.sounding = self.sounding, scale
        self._tell(before, scale)

    # ── rows ────────────────────────────────────────────────────────────────────────────────────

    def scale_at(self, index: QModelIndex) -> Scale | None:
        """Return the scale of a row; None for headings."""
        row = self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None
        return row.scale if isinstance(row, ScaleRow) else None

    def index_of(self, scale: Scale | None) -> QModelIndex:
        """Return the row of a scale, else that of the first scale."""
        found = [number for number, row in enumerate(self.rows) if isinstance(row, ScaleRow)]
        own = [number for number in found if self.scale_at(self.index(number)) == scale]
        return self.index(own[0] if own else found[0]) if found else QModelIndex()

    def rowCount(self, parent: QModelIndex = _NOTHING) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Let headings be passed over."""
        if self.scale_at(index) is None:
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
            return mood_name(row.mood) if role in text else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.scale.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._in_words(row)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(", ".join(filter(None, (row.scale.name, row.scale.mood, row.scale.use))))
            case Role.IS_NOW:
                return row.scale == self.now
            case Role.SOUNDS:
                return row.scale == self.sounding
            case _:
                return None

    def _fill(self) -> None:
        self.beginResetModel()
        self.rows = []
        for mood, scales in by_mood(filter(self._fits, self._scales)).items():
            rows = sorted(map(self._row, scales), key=lambda row: -(row.consonance or 0.0))
            self.rows += [Heading(mood), *rows]
        self.endResetModel()

    def _row(self, scale: Scale) -> ScaleRow:
        return ScaleRow(scale, self._known.get(content_of(scale)), steps_of(scale, self._tonic))

    def _fits(self, scale: Scale) -> bool:
        words = " ".join(
            (scale.name, scale.id, scale.mood, scale.use, mood_name(mood_of(scale)), *scale.aliases)
        ).casefold()
        return all(word in words for word in self._wanted.casefold().split())

    def _in_words(self, row: ScaleRow) -> str:
        parts = [row.scale.name]
        if row.scale == self.now:
            parts.append(self.tr("chosen now"))
        if row.consonance is not None:
            parts.append(in_words(row.consonance))
        if row.scale.mood:
            parts.append(row.scale.mood)
        parts.append(notes_in_words(row.steps))
        return ", ".join(parts)

    def _tell(self, *scales: Scale | None) -> None:
        """Let the rows of some scales be painted anew."""
        for number, row in enumerate(self.rows):
            if isinstance(row, ScaleRow) and row.scale in scales:
                self.dataChanged.emit(self.index(number), self.index(number))

    def _tell_all(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))


def notes_in_words(steps: Iterable[float]) -> str:
    """Return the names of notes (semitones above C), those between the keys with their cents."""
    words = []
    for step in steps:
        nearest = round(step)
        cents = round((step - nearest) * 100)
        words.append(PITCH_CLASS_NAMES[nearest % SEMITONES] + (f" {cents:+d}" if cents else ""))
    return " ".join(words)
