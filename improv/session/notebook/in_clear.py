"""Where people work with clients, nothing is written about what is not sealed: it would lie in clear."""

from pathlib import Path

from improv.line import Line, line
from improv.session.midi_in import is_midi
from improv.session.sealing import identity_of


def why_not_in_clear(file: Path) -> Line:
    """Return why nothing can be written about a take or MIDI file; empty where what is written is sealed.

    Raises OSError where the file cannot be read.
    """
    if is_midi(file):
        return line(
            "{file} is a MIDI file, which is never sealed, and what is written about it would lie there in "
            "clear. Where you work with clients, it can be heard and looked at.",
            file=file.name,
        )
    if identity_of(file) is None:
        return line(
            "{file} is not sealed, and what is written about it would lie there in clear. It can be heard "
            "and looked at; to write about it, seal it first: Settings, Clients and consent.",
            file=file.name,
        )
    return Line()
