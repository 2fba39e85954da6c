"""A jam read from its files for the index, whatever state they are in."""

import os
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace

from improv.library.glance import glance, searched
from improv.library.index import Row
from improv.library.shelved import WHOLE, Shelved
from improv.line import Line, line, line_of
from improv.session.format import LARGEST_TAKE_BYTES, TakeSealed, TakeUnreadable, ends_well
from improv.session.notebook.annotation import Notes
from improv.session.notebook.sidecar import NotesUnreadable, notes_path, read_notes
from improv.session.scenes import shipped_names
from improv.session.sealing import Keys, identity_of, sealed_ends_well
from improv.session.storage import is_being_written

_BEGINNING_BYTES = 1 << 20
"""Of a take that is being written, so much is read: who is there, and the scene."""
_TAIL_BYTES = 4096
_NAMED = "%Y-%m-%d-%H%M%S"
_NAME_LETTERS = 17


class Files(NamedTuple):
    """A take and its sidecar as the folder has them."""

    path: Path
    is_binned: bool
    fingerprint: str
    """Sizes and times of both: another one means that they have to be read again."""


def files_of(path: Path, *, is_binned: bool) -> Files:
    """Return what the folder says of one take. Raises OSError where it is not there."""
    return Files(path, is_binned, fingerprint_of(path.stat(), _stat_of(notes_path(path))))


def fingerprint_of(take: os.stat_result, notes: os.stat_result | None) -> str:
    """Return sizes and times of the two files as a text."""
    both = (take, notes) if notes is not None else (take,)
    return " ".join(f"{stat.st_size}:{stat.st_mtime_ns}" for stat in both)


def read_row(files: Files, keys: Keys = None) -> Row:
    """Read a jam. What cannot be read is told in the row; nothing is raised for it.

    Raises OSError where the take is gone, or may not be read.
    """
    path = files.path
    place = str(path)
    notes, notes_damage = _notes_of(path, keys)
    goes_on = not _ends_well(path) and is_being_written(path)
    try:
        if _is_locked(path, keys):
            raise TakeSealed(f"{path.name} is sealed")
        raw = _bytes_of(path, _BEGINNING_BYTES if goes_on else LARGEST_TAKE_BYTES + 1)
        if len(raw) > LARGEST_TAKE_BYTES:
            raise TakeUnreadable(
                line(
                    "{name} is larger than 2 GB, which no jam is; check that it is the right file",
                    name=path.name,
                )
            )
        jam, words = glance(raw, path.name, notes, keys, shipped_names())
        if goes_on:
            jam = replace(jam, damage=WHOLE, seconds=0.0, presence=(), notes_count=0)
    except TakeSealed:
        jam = replace(_unread(path, notes), is_sealed=True)
        words = searched(jam)
    except TakeUnreadable as error:
        jam = replace(_unread(path, notes), damage=WHOLE if goes_on else line_of(error))
        words = searched(jam)
    jam = replace(
        jam,
        id=place,
        path=place,
        is_binned=files.is_binned,
        is_recording=goes_on,
        notes_damage=notes_damage,
    )
    return Row(jam, words, files.fingerprint)


def _notes_of(path: Path, keys: Keys) -> tuple[Notes, Line]:
    try:
        return read_notes(path, keys), WHOLE
    except NotesUnreadable as error:
        is_locked = isinstance(error.__cause__, TakeSealed)
        return Notes(), WHOLE if is_locked else line_of(error)


def _is_locked(path: Path, keys: Keys) -> bool:
    """Say whether a take is sealed and nobody here has its key: seen without reading all of it."""
    identity = identity_of(path)
    return identity is not None and (keys is None or (callable(keys) and keys(identity) is None))


def _ends_well(path: Path) -> bool:
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - _TAIL_BYTES))
        tail = file.read()
    return ends_well(tail) or sealed_ends_well(tail)


def _bytes_of(path: Path, most: int) -> bytes:
    with path.open("rb") as file:
        return file.read(most)


def _unread(path: Path, notes: Notes) -> Shelved:
    """Return what is known of a take that cannot be read: its name, its date, what it is filed under."""
    try:
        began = datetime.strptime(path.name[:_NAME_LETTERS], _NAMED)
    except ValueError:
        began = datetime.fromtimestamp(path.stat().st_mtime).replace(microsecond=0)
    return Shelved(
        id="",
        path="",
        name=path.name,
        take="",
        began=began,
        title=notes.title,
        tags=notes.tags,
        is_starred=notes.starred,
    )


def _stat_of(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except OSError:
        return None
