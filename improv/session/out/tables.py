"""Tables for statistics: the notes of a jam, and what was noted about it, as CSV."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from improv.session.notebook.annotation import Annotation
from improv.session.notes import NoteRow

COLUMNS = (
    "player", "source", "onset_s", "duration_s", "played_note", "played_velocity", "note", "hertz", "reason",
    "piece", "velocity",
)  # fmt: skip
NOTED_COLUMNS = ("at_s", "end_s", "kind", "people", "text", "rating", "by")
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\0")
"""A table program takes a cell that begins so for a formula."""


def harmless(text: str) -> str:
    """Return the text of a cell so that no table program runs it."""
    return f"'{text}" if text.startswith(_DANGEROUS) else text


def write_notes_table(rows: Iterable[NoteRow], draft: Path) -> None:
    """Write a row for each note."""
    _write(
        draft,
        COLUMNS,
        (
            (
                harmless(row.player),
                harmless(row.source),
                f"{row.onset_s:.6f}",
                f"{row.duration_s:.6f}",
                row.played_note,
                row.played_velocity,
                row.note,
                f"{row.hertz:.6f}",
                harmless(row.reason),
                harmless(row.piece),
                row.velocity,
            )
            for row in rows
        ),
    )


def write_noted_table(annotations: Iterable[Annotation], draft: Path) -> None:
    """Write a row for each thing that was noted or marked; who is meant is separated by semicolons."""
    _write(
        draft,
        NOTED_COLUMNS,
        (
            (
                f"{note.at_s:.3f}",
                "" if note.end_s is None else f"{note.end_s:.3f}",
                harmless(note.kind),
                harmless("; ".join(note.people)),
                harmless(note.text),
                "" if note.rating is None else note.rating,
                harmless(note.by),
            )
            for note in annotations
        ),
    )


def _write(draft: Path, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    with draft.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(columns)
        table.writerows(rows)
