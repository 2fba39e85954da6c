"""Opening a session: the take's notes as columns, what was written about it, and what is to be said of both."""

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from improv.line import Line, line, line_of
from improv.session.columns import read_columns
from improv.session.note_columns import TakeColumns
from improv.session.notebook.annotation import Annotation, Notes
from improv.session.notebook.marks import marks_of
from improv.session.notebook.sidecar import Found, NotesNewer, NotesUnreadable, find_notes
from improv.session.storage import is_being_written
from improv.ui.review.reviewed import ReviewedJam, Whose, reviewed

TAKE = ".jam"


class Loaded(Struct, frozen=True, eq=False):
    """A session as it was read."""

    path: Path
    columns: TakeColumns
    jam: ReviewedJam
    found: Found
    """Its notes."""
    marks: tuple[Annotation, ...]
    """Those that the take itself holds."""
    is_written: bool
    """It is being recorded: more of it comes."""
    read_only: Line
    """Why nothing can be written about it; empty where it can."""
    lines: tuple[Line, ...]
    """What people should know of it."""

    @property
    def can_be_heard(self) -> bool:
        """Say whether it is a take: a MIDI file has no sounds of its own."""
        return self.path.suffix.lower() == TAKE


def load(path: Path, read: Callable[[Path], TakeColumns] = read_columns) -> Loaded:
    """Read a session. ``read`` reads its file. Raises TakeUnreadable with one line."""
    is_written = is_being_written(path)
    columns = read(path)
    lines: list[Line] = []
    found, read_only = Found(), Line()
    try:
        found = find_notes(path)
    except NotesNewer as error:
        read_only = line_of(error)
    except NotesUnreadable as error:
        lines.append(line_of(error))
    if is_written:
        lines.insert(0, line("This jam is being recorded now: here is what was played until it was opened."))
    if read_only:
        lines.append(read_only)
    jam = reviewed(columns, path.stem, whose(found.notes))
    marks = marks_of(columns.rest)
    return Loaded(path, columns, jam, found, marks, is_written, read_only, (*lines, *jam.lines))


def again(loaded: Loaded, notes: Notes) -> ReviewedJam:
    """Return what is to be seen of a session whose corrections are others now."""
    return reviewed(loaded.columns, loaded.jam.name, whose(notes))


def whose(notes: Notes) -> tuple[Whose, ...]:
    """Return the corrections of whose notes they were."""
    return tuple(Whose(each.seat, each.from_s, each.to_s, each.person) for each in notes.corrections)
