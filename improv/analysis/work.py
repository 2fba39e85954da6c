"""A file to be analysed as a value: it can be sent to another process or machine, and its result be kept.

What is sent is the file itself, so that whoever works on it needs neither our disk nor our sidecars.
"""

import hashlib
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from improv.analysis.analyse import analysis_of
from improv.analysis.found import VERSION, Analysis, Settings
from improv.analysis.from_midi import playing_of_midi
from improv.analysis.from_take import playing_of
from improv.analysis.playing import Playing
from improv.line import Line, line, line_of, reason
from improv.session.format import LARGEST_TAKE_BYTES, decode_take
from improv.session.midi_in import MIDI_SUFFIXES, is_midi, take_of_midi
from improv.session.midi_notes import LARGEST_BYTES as LARGEST_MIDI_BYTES
from improv.session.midi_notes import decode_midi
from improv.session.notebook.annotation import Correction
from improv.session.notebook.sidecar import NotesUnreadable, read_notes
from improv.session.sealing import Keys
from improv.session.unreadable import TakeUnreadable

SUFFIXES = (".jam", *MIDI_SUFFIXES)


class Work(Struct, frozen=True):
    """A file, and how it is to be analysed."""

    name: str
    """Of the file, without its folder; for errors."""
    raw: bytes
    corrections: tuple[Correction, ...] = ()
    """Whose notes they were, as the file's notes say."""
    settings: Settings = Settings()

    @property
    def content(self) -> str:
        """Return what names the file whatever it is called: a hash of its bytes."""
        return hashlib.sha256(self.raw).hexdigest()

    @property
    def asked(self) -> str:
        """Return what names all else that the result depends on."""
        about = (VERSION, is_midi(Path(self.name)), self.corrections, self.settings)
        return hashlib.sha256(msgspec.msgpack.encode(about)).hexdigest()


class Worked(Struct, frozen=True):
    """What came of it: an analysis, or one line that says why there is none."""

    analysis: Analysis | None = None
    trouble: str = ""


def work_of(path: Path, settings: Settings | None = None, keys: Keys = None) -> tuple[Work, Line]:
    """Return a file and its corrections as work, and a line where the notes about it could not be read.

    Raises TakeUnreadable (one line) where the file cannot be read.
    """
    most = LARGEST_MIDI_BYTES if is_midi(path) else LARGEST_TAKE_BYTES
    try:
        with path.open("rb") as file:
            raw = file.read(most + 1)
    except OSError as error:
        raise TakeUnreadable(
            line("cannot read {file}: {why}; check the path", file=path.name, why=reason(error))
        ) from error
    if len(raw) > most:
        raise TakeUnreadable(
            line("{file} is larger than {most:,} MB, which no jam is", file=path.name, most=most >> 20)
        )
    corrections: tuple[Correction, ...] = ()
    news = Line()
    try:
        corrections = read_notes(path, keys).corrections
    except NotesUnreadable as error:
        news = line_of(error)
    return Work(path.name, raw, corrections, settings or Settings()), news


def playing_in(work: Work, keys: Keys = None) -> Playing:
    """Return what was played in a file. Raises ValueError (TakeUnreadable among them): one line."""
    if not is_midi(Path(work.name)):
        take = decode_take(work.raw, work.name, key=keys)
        return playing_of(replace(take, corrections=work.corrections))
    notes = decode_midi(work.raw, work.name)
    if not work.corrections:
        return playing_of_midi(notes)
    # Corrections name the seats that a jam gives to the parts of a file.
    take, _ = take_of_midi(notes, work.raw, work.name, datetime.fromtimestamp(0, UTC))
    return playing_of(replace(take, corrections=work.corrections))


def worked(work: Work) -> Worked:
    """Analyse a file; what is wrong with it is told, not raised: this runs in other processes."""
    try:
        return Worked(analysis_of(playing_in(work), work.settings))
    except ValueError as error:
        return Worked(trouble=str(error))


def files_in(paths: list[Path]) -> list[Path]:
    """Return the files that paths mean: a folder means all jams and MIDI files in it, by name."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = (each for each in path.rglob("*") if each.suffix.lower() in SUFFIXES)
            found += sorted(each for each in inside if each.is_file() and not each.name.startswith("."))
        else:
            found.append(path)
    return found
