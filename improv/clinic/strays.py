"""What was written about files that are no takes of ours: MIDI files, and jams that are gone."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from improv.clinic.removing import notes_without
from improv.clinic.take_files import remove
from improv.clinic.vault import write_private
from improv.line import Line, line_of
from improv.session.atomic import explained
from improv.session.notebook.sidecar import SUFFIX, NotesUnreadable, decode_notes, encode_notes
from improv.session.sealing import is_sealed_file


def without_words(folder: Path, code: str) -> tuple[Line, ...]:
    """Take a person out of all such notes in clear, below a folder; return a line for each that is newer.

    What cannot be read as notes and holds the code is deleted: damaged notes, and drafts of a program that
    was stopped. Sealed ones open with no key once their take is gone. Raises CannotWrite.
    """
    troubles = []
    for path in list(_strays(folder)):
        try:
            raw = path.read_bytes()
        except OSError as error:
            raise explained(path, error) from error
        if is_sealed_file(raw) or code.encode().lower() not in raw.lower():
            continue
        if not path.name.endswith(SUFFIX) or path.name.startswith("."):
            remove(path)
            continue
        try:
            write_private(path, encode_notes(notes_without(decode_notes(raw, path.name), code)))
        except NotesUnreadable as error:
            troubles.append(line_of(error))
    return tuple(troubles)


def _strays(folder: Path) -> Iterator[Path]:
    with suppress(OSError):
        for path in folder.rglob(f"*{SUFFIX}*"):
            stem = path.name.removeprefix(".").partition(SUFFIX)[0]
            if path.is_file() and not path.with_name(f"{stem}.jam").exists():
                yield path
