"""Sidecars as bytes, as they go to a server and come from there."""

from pathlib import Path

from improv.session.atomic import replacing
from improv.session.notebook.annotation import Notes
from improv.session.notebook.locking import only_writer
from improv.session.notebook.merging import merge
from improv.session.notebook.notebook import new_id
from improv.session.notebook.sidecar import (
    LARGEST_BYTES,
    decode_notes,
    find_notes,
    notes_path,
    save_notes,
    write_notes,
)
from improv.session.sealing import Keys, identity_of, is_sealed_file


def raw_notes(take: Path) -> bytes:
    """Return the bytes of a take's sidecar; none where there is none. Raises OSError."""
    try:
        with notes_path(take).open("rb") as file:
            return file.read(LARGEST_BYTES + 1)
    except FileNotFoundError:
        return b""


def replace_notes(take: Path, seen: bytes, raw: bytes) -> None:
    """Write a sidecar that came from elsewhere in place of the one that was seen. Raises OSError."""
    path = notes_path(take)
    with only_writer(take):
        if raw_notes(take) == seen:
            with replacing(path) as draft:
                draft.touch(0o600)
                draft.write_bytes(raw)


def merge_notes(take: Path, base: bytes, theirs: bytes, keys: Keys) -> None:
    """Merge notes that came from elsewhere into those of a take. Raises NotesUnreadable, CannotWrite."""
    found = find_notes(take, keys)
    name = notes_path(take).name
    merged = merge(_notes(base, name, keys), found.notes, _notes(theirs, name, keys), new_id)
    if merged != found.notes:
        save_notes(take, merged, found, keys)


def as_sealed_as(take: Path, ours: bytes, keys: Keys) -> bytes:
    """Return a take's sidecar, sealed first where it lies in clear beside a sealed take.

    Raises NotesUnreadable, CannotWrite.
    """
    if not ours or is_sealed_file(ours) or identity_of(take) is None:
        return ours
    write_notes(take, find_notes(take, keys).notes, keys)
    return raw_notes(take)


def _notes(raw: bytes, name: str, keys: Keys) -> Notes:
    return decode_notes(raw, name, keys) if raw else Notes()
