"""A backup of all there is, sealed, in a folder of somebody's choice; ``restoring`` brings it back.

Takes that are sealed are copied as they are; what lies in clear is sealed by the vault first. The vault's own
files go along: whoever has the passphrase, or the recovery key, has everything. The index is left out, since
it is made again from the files.
"""

import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from improv.clinic.audit import TRAIL
from improv.clinic.vault import (
    KEYRING,
    VAULT_FILE,
    Vault,
)
from improv.library.binning import is_in_bin
from improv.line import Line, line
from improv.session.atomic import CannotWrite, explained
from improv.session.notebook.sidecar import SUFFIX
from improv.session.sealing import FILE_MAGIC, SEALED_MAGIC, seal_bytes
from improv.session.storage import is_being_written, sync_folder

MANIFEST = "manifest"
CLEAR = ".clear"
"""Behind the name of what lay in clear, and was sealed for the backup."""
OF_THE_VAULT = (VAULT_FILE, KEYRING, "consents", "people", "seats", TRAIL, "audit-seal")
"""The files of a vault that go along."""

Name = Annotated[str, Meta(pattern=r"^(vault|takes)/(?![.])[^/\\\x00-\x1f]{1,255}$")]
"""Of a file in the backup: nothing in it leads out of it."""
Hash = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


class Manifest(Struct, frozen=True, forbid_unknown_fields=True):
    """What is in a backup, by name, with the SHA-256 of each file."""

    format: int
    files: dict[Name, Hash]


class BackedUp(Struct, frozen=True):
    """What became of a backup."""

    folder: Path
    takes: int
    left_out: tuple[Line, ...] = ()


def back_up(
    vault: Vault,
    takes: tuple[Path, ...],
    to: Path,
    now: datetime,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> BackedUp:
    """Copy all of it into a new folder there, and read every byte of that again. Raises CannotWrite.

    Where it cannot be finished, as on a full disk, nothing is left behind.
    """
    name = f"improv-backup-{now:%Y-%m-%d-%H%M%S}"
    draft, done = to / f".{name}.part", to / name
    if done.exists():
        raise CannotWrite(line("{folder} is there already: choose another place", folder=str(done)))
    copied: dict[str, str] = {}
    left_out: list[Line] = []
    files = list(_files_of(takes))
    try:
        for place in (draft, draft / "vault", draft / "takes"):
            place.mkdir(mode=0o700, parents=True)
        for number, (path, name) in enumerate(files):
            progress(number, len(files))
            if path.suffix == ".jam" and is_being_written(path):
                left_out.append(line("{file} is being recorded: it is not in the backup", file=path.name))
                continue
            kept, raw = _sealed(vault, path, name)
            copied[f"takes/{kept}"] = write_new(draft / "takes" / kept, raw)
        for kind in OF_THE_VAULT:
            if (vault.folder / kind).exists():
                copied[f"vault/{kind}"] = write_new(
                    draft / "vault" / kind, (vault.folder / kind).read_bytes()
                )
        manifest = msgspec.json.encode(Manifest(1, copied))
        write_new(draft / MANIFEST, seal_bytes(vault.own_key, manifest, MANIFEST))
        for kept, hashed in copied.items():
            if hash_of((draft / kept).read_bytes()) != hashed:
                raise OSError(errno.EIO, os.strerror(errno.EIO), kept)
        draft.replace(done)
        sync_folder(to)
    except OSError as error:
        shutil.rmtree(draft, ignore_errors=True)
        raise explained(done, error) from error
    progress(len(files), len(files))
    return BackedUp(done, sum(is_take(kept) for kept in copied), tuple(left_out))


def _files_of(takes: tuple[Path, ...]) -> Iterator[tuple[Path, str]]:
    """Yield takes and what was written about them, those of the bin too, with their names in the backup.

    Of several of one name, as in different folders, all but the first have another: name-2, notes and all.
    """
    seen: set[Path] = set()
    used: set[str] = set()
    stems: dict[tuple[Path, str], str] = {}
    for path in found(takes):
        real = path.resolve()
        if real in seen:
            continue
        seen.add(real)
        ending = SUFFIX if path.name.endswith(SUFFIX) else ".jam"
        stem = path.name.removesuffix(ending)
        # A move to the bin may have been cut off between a take and its notes: they belong together.
        place = (real.parent.parent if is_in_bin(real) else real.parent, stem)
        if place not in stems or f"{stems[place]}{ending}".casefold() in used:
            stems[place] = _another(stem, used)
        name = f"{stems[place]}{ending}"
        used.add(name.casefold())
        yield path, name


def found(takes: tuple[Path, ...]) -> Iterator[Path]:
    """Yield takes and notes in these folders, and below; what is in the bin comes last."""
    for folder in takes:
        paths = folder.rglob("*") if folder.is_dir() else ()
        for path in sorted(paths, key=lambda each: (is_in_bin(each), each)):
            if path.name.endswith((".jam", SUFFIX)) and not path.name.startswith(".") and path.is_file():
                yield path


def _another(stem: str, used: set[str]) -> str:
    """Return the stem, or one with a number, of which there is neither a take nor notes."""
    number, free = 1, stem
    while any(f"{free}{ending}".casefold() in used for ending in (".jam", SUFFIX)):
        number += 1
        free = f"{stem}-{number}"
    return free


def _sealed(vault: Vault, path: Path, name: str) -> tuple[str, bytes]:
    """Return a file's name in the backup, and its bytes there."""
    raw = path.read_bytes()
    if raw.startswith((SEALED_MAGIC, FILE_MAGIC)):
        return name, raw
    return f"{name}{CLEAR}", seal_bytes(vault.own_key, raw, CLEAR)


def write_new(path: Path, raw: bytes) -> str:
    """Write a file that is not there yet, for its owner alone; return its hash. Raises OSError."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(raw)
        file.flush()
        os.fsync(descriptor)
    return hash_of(raw)


def is_take(name: str) -> bool:
    """Say whether a file of the backup is a take."""
    return name.endswith((".jam", f".jam{CLEAR}"))


def hash_of(raw: bytes) -> str:
    """Return the SHA-256 of bytes, in hexadecimal digits."""
    return hashlib.sha256(raw).hexdigest()
