"""Opening a session: the take's notes as columns, what was written about it, what is to be said of both."""

from pathlib import Path

from msgspec import Struct

from improv.line import Line, line, line_of
from improv.session.columns import read_columns
from improv.session.midi_in import is_midi
from improv.session.note_columns import TakeColumns
from improv.session.notebook.annotation import Annotation, Notes
from improv.session.notebook.in_clear import why_not_in_clear
from improv.session.notebook.marks import marks_of
from improv.session.notebook.sidecar import Found, NotesKept, NotesUnreadable, find_notes
from improv.session.sealing import Keys, TakeKey, identity_of
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
    in_clear: Line
    """Why nothing is written about it where people work with clients; empty where it is sealed."""

    @property
    def is_take(self) -> bool:
        """Say whether it was played here: a MIDI file was not, and has no sounds of its own."""
        return self.path.suffix.lower() == TAKE


def load(path: Path, keys: Keys = None) -> Loaded:
    """Read a take or a MIDI file, and its notes. Raises TakeUnreadable with one line.

    Notes that cannot be read never stop a take from being opened.
    """
    is_written = not is_midi(path) and is_being_written(path)
    lines: list[Line] = []
    columns = read_columns(path, keys)
    if is_written:
        lines.append(line("This jam is being recorded now: here is what was played until it was opened."))
    found, read_only = Found(), Line()
    try:
        found = find_notes(path, keys)
    except NotesKept as error:
        read_only = line_of(error)
        lines.append(read_only)
    except NotesUnreadable as error:
        lines.append(line_of(error))
    jam = reviewed(columns, path.stem, whose(found.notes))
    return Loaded(
        path,
        columns,
        jam,
        found,
        marks_of(columns.rest),
        is_written,
        read_only,
        (*lines, *jam.lines),
        why_not_in_clear(path),
    )


def key_of(path: Path, keys: Keys) -> bytes:
    """Return name and secret of the key of a sealed take; nothing for one that is in clear, or gone."""
    try:
        identity = None if is_midi(path) else identity_of(path)
    except OSError:
        return b""
    key = keys if keys is None or isinstance(keys, TakeKey) or identity is None else keys(identity)
    return b"" if identity is None or not isinstance(key, TakeKey) else key.identity + key.secret


def again(loaded: Loaded, notes: Notes) -> ReviewedJam:
    """Return what is to be seen of a session whose corrections are others now."""
    return reviewed(loaded.columns, loaded.jam.name, whose(notes))


def whose(notes: Notes) -> tuple[Whose, ...]:
    """Return the corrections of whose notes they were."""
    return tuple(Whose(each.seat, each.from_s, each.to_s, each.person) for each in notes.corrections)
