"""The file beside a take with what people wrote about it: ``<same>.notes.json``, see ``docs/format.md``."""

import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from stat import S_ISREG
from typing import NamedTuple

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from improv.line import Line, line, line_of, reason
from improv.session.atomic import CannotWrite, explained, replacing
from improv.session.notebook.annotation import Annotation, Notes, mark_id, plain, readable
from improv.session.notebook.locking import only_writer
from improv.session.notebook.merging import merge
from improv.session.notebook.notebook import new_id
from improv.session.sealing import SEALING, Keys, TakeKey, identity_of, is_sealed_file, open_bytes, seal_bytes
from improv.session.unreadable import TakeSealed, TakeUnreadable

FORMAT = 1
"""Raised by one with every change to what a sidecar holds."""
LARGEST_BYTES = 16 << 20
"""More is not read, and never written."""
SUFFIX = ".notes.json"
PURPOSE = "notes"
"""What a sealed sidecar is sealed as."""
_MOST_ASIDE = 1000
_SEALING_AT = slice(8, 12)
"""Where a sealed file says how it is sealed."""


class NotesUnreadable(ValueError):
    """Notes are there and cannot be read; the take can. One line: what, why, what becomes of them."""


class NotesKept(NotesUnreadable):
    """Notes of a newer program, or sealed with a key that is not at hand: nobody may replace them."""


class _Version(Struct):
    format: int


class Found(NamedTuple):
    """What a sidecar said when it was read, and how to know it again."""

    notes: Notes = Notes()
    stamp: bytes = b""
    """SHA-256 of its bytes; empty where there was none."""


def notes_path(take: Path) -> Path:
    """Return where a take's notes are: ``a.notes.json`` for ``a.jam``, ``a.mid.notes.json`` for ``a.mid``."""
    stem = take.stem if take.suffix.lower() == ".jam" else take.name
    return take.with_name(f"{stem}{SUFFIX}")


def read_notes(take: Path, keys: Keys = None) -> Notes:
    """Return the notes of a take; none where nobody wrote any. Raises NotesUnreadable."""
    return find_notes(take, keys).notes


def find_notes(take: Path, keys: Keys = None) -> Found:
    """Return the notes of a take, and how to know them again. Raises NotesUnreadable."""
    path = notes_path(take)
    raw = _bytes_of(path)
    return Found() if raw is None else Found(decode_notes(raw, path.name, keys), sha256(raw).digest())


def decode_notes(raw: bytes, name: str, keys: Keys = None) -> Notes:
    """Return notes from the bytes of a sidecar; ``name`` is for the errors. Raises NotesUnreadable."""
    if len(raw) > LARGEST_BYTES:
        raise _unreadable(name, line("it is larger than {size} MB", size=LARGEST_BYTES >> 20))
    try:
        if is_sealed_file(raw):
            if int.from_bytes(raw[_SEALING_AT], "little") > SEALING:
                raise _newer(name, line("sealed otherwise"))
            raw = open_bytes(keys, raw, PURPOSE, name)
    except TakeSealed as error:
        raise NotesKept(line_of(error)) from error
    except TakeUnreadable as error:
        raise _unreadable(name, line_of(error)) from error
    try:
        version = msgspec.json.decode(raw, type=_Version).format
        if version > FORMAT:
            raise _newer(name, line("format {format}", format=version))
        if version < 1:
            raise ValueError(f"format {version}, which never was")
        return _checked(msgspec.json.decode(raw, type=Notes))
    except NotesKept:
        raise
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise _unreadable(name, Line(str(error).splitlines()[0][:200])) from error


def encode_notes(notes: Notes, key: TakeKey | None = None) -> bytes:
    """Return notes as the bytes of a sidecar, with a key as those of a sealed one."""
    tree = {"format": FORMAT, **msgspec.to_builtins(notes)}
    raw = msgspec.json.format(msgspec.json.encode(tree), indent=1) + b"\n"
    return raw if key is None else seal_bytes(key, raw, PURPOSE)


def write_notes(take: Path, notes: Notes, keys: Keys = None) -> None:
    """Write the notes of a take, whole or not at all, in place of all that was there. Raises CannotWrite.

    A sidecar that cannot be read is kept beside it as ``.damaged-1`` and so on; one of a newer version, or
    that does not open with the keys, is left as it is, and CannotWrite raised. The notes of a sealed take are
    sealed with the take's key.
    """
    path = notes_path(take)
    with only_writer(take) as is_alone:
        key = _key_for(take, path, keys)
        _look(take, path, keys)
        _replace(path, encode_notes(notes, key), is_alone)


def save_notes(take: Path, ours: Notes, base: Found, keys: Keys = None) -> Found:
    """Write notes that were made from ``base``, and what others wrote since; return what is there now.

    Raises CannotWrite, as ``write_notes`` does.
    """
    path = notes_path(take)
    with only_writer(take) as is_alone:
        key = _key_for(take, path, keys)
        there = _look(take, path, keys)
        whole = ours
        if there is not None and there.stamp != base.stamp:
            whole = merge(base.notes, ours, there.notes, new_id)
            if whole == there.notes:
                return there
        raw = encode_notes(whole, key)
        _replace(path, raw, is_alone)
    return Found(whole, sha256(raw).digest())


def _key_for(take: Path, path: Path, keys: Keys) -> TakeKey | None:
    """Return what seals the notes of this take: what seals the take itself; None: it is open.

    Raises CannotWrite where the key is not at hand, and where there is no take.
    """
    try:
        identity = identity_of(take)
    except OSError as error:
        # Notes without their take would outlive a deletion.
        raise CannotWrite(
            line(
                "cannot write {file}: the jam itself cannot be read ({why}); check the folder",
                file=str(path),
                why=reason(error),
            )
        ) from error
    if identity is None and isinstance(keys, TakeKey):
        return keys
    if identity is None:
        # An open take whose notes are sealed: they stay so.
        with suppress(OSError):
            identity = identity_of(path)
        return keys(identity) if identity is not None and callable(keys) else None
    key = keys(identity) if callable(keys) else keys
    if key is None or key.identity != identity:
        raise CannotWrite(
            line("cannot write {file}: the jam is sealed; unlock the vault, then try again", file=str(path))
        )
    return key


def _look(take: Path, path: Path, keys: Keys) -> Found | None:
    """Return what is in the sidecar now; what cannot be read is moved out of the way. Raises CannotWrite."""
    try:
        found = find_notes(take, keys)
    except NotesKept as error:
        raise CannotWrite(line_of(error)) from error
    except NotesUnreadable as error:
        if isinstance(error.__cause__, OSError):
            raise CannotWrite(line_of(error)) from error
        _keep_aside(path)
        return None
    return found if found.stamp else None


def _keep_aside(path: Path) -> None:
    for number in range(1, _MOST_ASIDE):
        aside = path.with_name(f"{path.name}.damaged-{number}")
        if not os.path.lexists(aside):
            try:
                path.rename(aside)
            except OSError as error:
                raise explained(path, error) from error
            return
    raise CannotWrite(
        line("cannot write {file}: too many damaged files lie beside it; remove some", file=str(path))
    )


def _replace(path: Path, raw: bytes, is_alone: bool) -> None:
    if len(raw) > LARGEST_BYTES:
        raise CannotWrite(
            line(
                "cannot write {file}: the notes are larger than {size} MB; shorten or remove some",
                file=str(path),
                size=LARGEST_BYTES >> 20,
            )
        )
    if is_alone:
        # What a program that was killed had begun: nobody else writes now.
        for draft in path.parent.glob(f".{path.name}.*.part"):
            draft.unlink(missing_ok=True)
    with replacing(path) as draft:
        draft.touch(0o600)
        draft.write_bytes(raw)


def _bytes_of(path: Path) -> bytes | None:
    """Return the bytes of a sidecar, None where there is none. Raises NotesUnreadable."""
    try:
        # Looked at once: it may come into being at this moment, and is then whole.
        if not S_ISREG(path.stat().st_mode):
            raise _unreadable(path.name, line("it is no file"))
        with path.open("rb") as file:
            return file.read(LARGEST_BYTES + 1)
    except FileNotFoundError:
        if path.is_symlink():  # to nothing
            raise _unreadable(path.name, line("it is no file")) from None
        return None
    except OSError as error:
        raise NotesUnreadable(
            line(
                "cannot read {file}: {why}. The jam opens without its notes; they stay as they are.",
                file=path.name,
                why=reason(error),
            )
        ) from error


def _newer(name: str, how: Line) -> NotesKept:
    return NotesKept(
        line(
            "{file} was written by a newer version of Improv ({how}). The jam opens without its notes, "
            "and they stay as they are; get the newer version to read them.",
            file=name,
            how=how,
        )
    )


def _unreadable(name: str, why: Line) -> NotesUnreadable:
    return NotesUnreadable(
        line(
            "{file} cannot be read: {why}. The jam opens without its notes; the file is kept, and put aside "
            "when new notes are written.",
            file=name,
            why=why,
        )
    )


def _checked(notes: Notes) -> Notes:
    """Return notes of a file as they can be shown. Raises ValueError for what contradicts itself."""
    ids = [note.id for note in notes.annotations]
    if len(set(ids)) < len(ids):
        raise ValueError("two notes have the same id")
    for note in notes.annotations:
        if note.end_s is not None and note.end_s < note.at_s:
            raise ValueError(f"note {note.id} ends before it begins")
        if (note.id <= 0) if note.mark_seq is None else (note.id != mark_id(note.mark_seq)):
            raise ValueError(f"note {note.id} has an id that cannot be")
    for correction in notes.corrections:
        if correction.to_s < correction.from_s:
            raise ValueError("a correction ends before it begins")
    return replace(
        notes,
        title=plain(notes.title),
        tags=tuple(filter(None, map(plain, notes.tags))),
        annotations=tuple(map(_shown, notes.annotations)),
        corrections=tuple(replace(each, person=plain(each.person)) for each in notes.corrections),
    )


def _shown(note: Annotation) -> Annotation:
    return replace(
        note,
        kind=plain(note.kind),
        people=tuple(filter(None, map(plain, note.people))),
        text=readable(note.text),
        by=plain(note.by),
    )
