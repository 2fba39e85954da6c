"""The scales as rows of a list: grouped by mood, the most consonant of a group first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from PyQt6.QtCore import QObject

from improv.music.rating import content_of
from improv.music.scale import Scale
from improv.ui.harmony.concord import in_words
from improv.ui.harmony.keyboard_picture import steps_of
from improv.ui.harmony.moods import by_mood, mood_name, mood_of
from improv.ui.languages.said import known
from improv.ui.parts.rows import Heading, Row, Rows
from improv.ui.parts.words import tonic_name


@dataclass(frozen=True)
class ScaleRow(Row):
    """A scale, what is measured of it (None while nobody knows), and its pitches above C in semitones."""

    consonance: float | None = None
    steps: tuple[float, ...] = ()

    @property
    def scale(self) -> Scale:
        """Return the scale."""
        scale: Scale = self.value
        return scale


class ScaleRows(Rows):
    """Rows for a list: those scales that fit what is looked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scales: tuple[Scale, ...] = ()
        self._known: dict[str, float] = {}
        self._wanted = ""
        self._tonic = 0

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
            self.rows = [
                replace(row, steps=steps_of(row.scale, tonic)) if isinstance(row, ScaleRow) else row
                for row in self.rows
            ]
            self.tell_all()

    # ── rows ────────────────────────────────────────────────────────────────────────────────────

    def in_words(self, row: Row) -> str:
        """Return what a screen reader says of a scale: how it sounds, and its notes."""
        if not isinstance(row, ScaleRow):
            return super().in_words(row)
        parts = [row.name]
        if row.value == self.now:
            parts.append(self.chosen_now())
        if row.consonance is not None:
            parts.append(in_words(row.consonance))
        if row.scale.mood:
            parts.append(known(row.scale.mood))
        parts.append(notes_in_words(row.steps))
        return ", ".join(parts)

    def tip_of(self, row: Row) -> str:
        """Return what a scale is good for, too."""
        use = known(row.scale.use) if isinstance(row, ScaleRow) else ""
        return ", ".join(filter(None, (super().tip_of(row), use)))

    def _fill(self) -> None:
        rows: list[Heading | Row] = []
        for mood, scales in by_mood(filter(self._fits, self._scales)).items():
            of_mood = sorted(map(self._row, scales), key=lambda row: -(row.consonance or 0.0))
            rows += [Heading(mood_name(mood)), *of_mood]
        self.fill(rows)

    def _row(self, scale: Scale) -> ScaleRow:
        consonance = self._known.get(content_of(scale))
        steps = steps_of(scale, self._tonic)
        return ScaleRow(scale, known(scale.name), known(scale.mood), consonance=consonance, steps=steps)

    def _fits(self, scale: Scale) -> bool:
        own = (scale.name, scale.mood, scale.use)
        words = " ".join(
            (
                scale.id,
                mood_name(mood_of(scale)),
                *scale.aliases,
                *own,
                *map(known, own),
            )
        ).casefold()
        return all(word in words for word in self._wanted.casefold().split())


def notes_in_words(steps: Iterable[float]) -> str:
    """Return the names of notes (semitones above C), those between the keys with their cents."""
    words = []
    for step in steps:
        nearest = round(step)
        cents = round((step - nearest) * 100)
        words.append(tonic_name(nearest) + (f" {cents:+d}" if cents else ""))
    return " ".join(words)
