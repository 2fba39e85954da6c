"""What was noted and marked as Audacity's labels: begin, end and text, separated by tabs, a line for each.

Source: Audacity Manual, "Importing and Exporting Labels". A moment has its time twice.
"""

from collections.abc import Iterable
from pathlib import Path

from improv.session.notebook.annotation import Annotation


def write_labels(annotations: Iterable[Annotation], draft: Path) -> None:
    """Write a line for each."""
    with draft.open("w", encoding="utf-8", newline="\n") as file:
        for note in annotations:
            end_s = note.at_s if note.end_s is None else note.end_s
            file.write(f"{note.at_s:.6f}\t{end_s:.6f}\t{label_text(note)}\n")


def label_text(note: Annotation) -> str:
    """Return a note in one line: kind, whom it is about, what was written, its rating, who marked it."""
    about = ", ".join(note.people)
    head = f"{note.kind} ({about})" if note.kind and about else note.kind or about
    said = ": ".join(filter(None, (head, note.text))) or "Mark"
    rated = said if note.rating is None else f"{said} [{note.rating}/5]"
    whole = f"{rated} – {note.by}" if note.by else rated
    return " ".join(whole.split())
