"""A take as it is opened to be looked at, heard and taken away: with what people wrote about it."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from improv.line import Line, line_of
from improv.music.sound import Sound
from improv.session.format import Take, read_take
from improv.session.midi_in import is_midi, read_midi_take
from improv.session.notebook.annotation import Annotation
from improv.session.notebook.marks import marks_of
from improv.session.notebook.notebook import Notebook
from improv.session.notebook.sidecar import Found, NotesKept, NotesUnreadable, find_notes
from improv.session.sealing import Keys


class Opened(Struct, frozen=True):
    """A take, its notes, and what people should know about both."""

    path: Path
    take: Take
    """With the corrections of its notes: whose they were is what they say."""
    found: Found
    """The notes; none where they could not be read."""
    marks: tuple[Annotation, ...]
    """Those that the take itself holds."""
    news: tuple[Line, ...] = ()
    """What could not be read, each in a line."""
    read_only: Line = Line()
    """Why the notes may not be changed; empty where they may."""

    def notebook(self) -> Notebook:
        """Return the notes to be edited."""
        return Notebook(self.found.notes, self.marks, read_only=self.read_only)


def open_session(path: Path, keys: Keys = None, palette: Sequence[Sound] = ()) -> Opened:
    """Open a ``.jam`` or a MIDI file, with its notes. Raises TakeUnreadable: one line.

    Notes that cannot be read never stop a take from being opened. ``palette``: sounds for a MIDI file.
    """
    news: list[Line] = []
    if is_midi(path):
        take, told = read_midi_take(path, palette)
        news += [told] if told else []
    else:
        take = read_take(path, key=keys)
    found, read_only = Found(), Line()
    try:
        found = find_notes(path, keys)
    except NotesKept as error:
        read_only = line_of(error)
        news.append(read_only)
    except NotesUnreadable as error:
        news.append(line_of(error))
    take = replace(take, corrections=found.notes.corrections)
    return Opened(path, take, found, marks_of(take), tuple(news), read_only)
