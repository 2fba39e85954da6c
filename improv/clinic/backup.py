"""A backup of all there is, sealed, in a folder of somebody's choice; and bringing it back.

Takes that are sealed are copied as they are; what lies in clear is sealed by the vault first. The vault's own
files go along: whoever has the passphrase, or the recovery key, has everything. The index is left out, since
it is made again from the files.
"""

import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Annotated, NamedTuple

import msgspec
from msgspec import Meta, Struct

from improv.clinic.audit import TRAIL
from improv.clinic.vault import (
    KEYRING,
    VAULT_FILE,
    LockDamaged,
    NoVault,
    Vault,
    has_vault,
    identity_of_vault,
    open_vault,
    write_private,
)
from improv.library.binning import BIN, is_in_bin
from improv.line import Line, line
from improv.session.atomic import CannotWrite, explained
from improv.session.notebook.sidecar import SUFFIX
from improv.session.sealing import FILE_MAGIC, SEALED_MAGIC, identity_of, open_bytes, seal_bytes
from improv.session.storage import is_being_written, sync_folder
from improv.session.unreadable import TakeUnreadable

MANIFEST = "manifest"
CLEAR = ".clear"
"""Behind the name of what lay in clear, and was sealed for the backup."""
_OF_THE_VAULT = (VAULT_FILE, KEYRING, "consents", "people", "seats", TRAIL, "audit-seal")
_LARGEST_BYTES = 1 << 26

Name = Annotated[str, Meta(pattern=r"^(vault|takes)/(?![.])[^/\\\x00-\x1f]{1,255}$")]
"""Of a file in the backup: nothing in it leads out of it."""
Hash = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


class _Manifest(Struct, frozen=True, forbid_unknown_fields=True):
    format: int
    files: dict[Name, Hash]


class BackedUp(Struct, frozen=True):
    """What became of a backup."""

    folder: Path
    takes: int
    left_out: tuple[Line, ...] = ()


class Restored(Struct, frozen=True):
    """What became of bringing a backup back."""

    takes: int = 0
    there_already: int = 0
    gone_since: int = 0
    """Takes whose keys were destroyed since, and those in clear that are here no more: they stay gone."""


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
            copied[f"takes/{kept}"] = _write(draft / "takes" / kept, raw)
        for kind in _OF_THE_VAULT:
            if (vault.folder / kind).exists():
                copied[f"vault/{kind}"] = _write(draft / "vault" / kind, (vault.folder / kind).read_bytes())
        manifest = msgspec.json.encode(_Manifest(1, copied))
        _write(draft / MANIFEST, seal_bytes(vault.own_key, manifest, MANIFEST))
        for kept, hashed in copied.items():
            if _hash((draft / kept).read_bytes()) != hashed:
                raise OSError(errno.EIO, os.strerror(errno.EIO), kept)
        draft.replace(done)
        sync_folder(to)
    except OSError as error:
        shutil.rmtree(draft, ignore_errors=True)
        raise explained(done, error) from error
    progress(len(files), len(files))
    return BackedUp(done, sum(_is_take(kept) for kept in copied), tuple(left_out))


def restore(backup: Path, secret: str, folder: Path, takes: Path, others: tuple[Path, ...] = ()) -> Restored:
    """Bring a backup back, into a vault's folder and a folder of takes; ``others`` may have takes too.

    Where there is no vault, the backup's becomes it; where only its lock was lost, what opens there is kept,
    since it is newer. Where there is one it has to be the same, and only sealed takes come back that are
    missing and were not deleted since: of takes in clear nothing tells that. Nothing is overwritten.
    ``secret`` is the passphrase, or recovery key, of the time of the backup.

    Raises WrongPassphrase, ValueError: one line each, and nothing has changed; CannotWrite.
    """
    if not has_vault(backup / "vault"):
        raise NoVault(line("{folder} is no backup of Improv; choose another folder", folder=str(backup)))
    theirs = open_vault(backup / "vault", secret)
    names = _checked(backup, theirs)
    # The same vault has the same key, whatever its passphrase is by now.
    vault = Vault(folder, theirs.own_key)
    has_lock = _has_lock(vault)
    kept = frozenset[str]() if has_lock else _that_open(vault)
    here = None
    if has_lock or KEYRING in kept:
        here = _here(takes, others)
    else:
        vault = Vault(backup / "vault", theirs.own_key)
    counts = {"takes": 0, "there_already": 0, "gone_since": 0}
    for name in sorted(names):
        if name.startswith("takes/"):
            counts[_bring_back(backup / name, vault, takes, here)] += _is_take(name)
    # The vault comes last: whoever is interrupted begins again, as on a new computer.
    if not has_lock:
        _restore_vault(backup, names, folder, kept)
    return Restored(**counts)


def _has_lock(vault: Vault) -> bool:
    """Say whether this vault's lock is there, and whole. Raises NoVault where another vault's is."""
    try:
        identity = identity_of_vault(vault.folder) if has_vault(vault.folder) else None
    except LockDamaged:
        return False
    _check_same(identity, vault)
    return identity is not None


def _that_open(vault: Vault) -> frozenset[str]:
    """Return which files of a vault without its lock are whole. Raises NoVault where they are another's."""
    whole: set[str] = set()
    for name in _OF_THE_VAULT:
        path = vault.folder / name
        if name in {VAULT_FILE, TRAIL} or not path.exists():
            continue
        _check_same(identity_of(path), vault)
        with suppress(TakeUnreadable):
            vault.read(name)
            whole.add(name)
    if whole and (vault.folder / TRAIL).exists():
        whole.add(TRAIL)
    return frozenset(whole)


def _check_same(identity: bytes | None, vault: Vault) -> None:
    if identity not in {None, vault.own_key.identity}:
        raise NoVault(
            line("the backup is of another vault: restore it on a machine, or as a user, that has none")
        )


def _files_of(takes: tuple[Path, ...]) -> Iterator[tuple[Path, str]]:
    """Yield takes and what was written about them, those of the bin too, with their names in the backup.

    Of several of one name, as in different folders, all but the first have another: name-2, notes and all.
    """
    seen: set[Path] = set()
    used: set[str] = set()
    stems: dict[tuple[Path, str], str] = {}
    for path in _found(takes):
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


def _found(takes: tuple[Path, ...]) -> Iterator[Path]:
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


def _write(path: Path, raw: bytes) -> str:
    """Write a file that is not there yet, for its owner alone; return its hash. Raises OSError."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(raw)
        file.flush()
        os.fsync(descriptor)
    return _hash(raw)


def _checked(backup: Path, vault: Vault) -> tuple[str, ...]:
    """Return what a backup holds, after every file of it was found whole. Raises ValueError."""
    try:
        with (backup / MANIFEST).open("rb") as file:
            raw = open_bytes(vault.own_key, file.read(_LARGEST_BYTES), MANIFEST, MANIFEST)
        manifest = msgspec.json.decode(raw, type=_Manifest)
        for name, hashed in manifest.files.items():
            if _hash((backup / name).read_bytes()) != hashed:
                raise ValueError(line("{file} in the backup was changed or damaged; use another", file=name))
    except (OSError, msgspec.MsgspecError) as error:
        raise ValueError(
            line("the backup in {folder} is not whole; use another", folder=str(backup))
        ) from error
    return tuple(manifest.files)


def _restore_vault(backup: Path, names: tuple[str, ...], folder: Path, kept: frozenset[str]) -> None:
    """Put the vault's files there, but for those that are kept. Raises CannotWrite."""
    ours = {name.partition("/")[2] for name in names if name.startswith("vault/")} - kept
    # The one that makes it a vault comes last: whoever is interrupted begins again.
    for name in sorted(ours, key=lambda name: name == VAULT_FILE):
        write_private(folder / name, (backup / "vault" / name).read_bytes())


class _Here(NamedTuple):
    """What lies in the folders of takes already, the bin too."""

    names: frozenset[str]
    """Those in the folder that takes are brought back to, and in its bin."""
    keys: frozenset[tuple[bytes, str]]
    """Names of keys of what is sealed, wherever it is, with how the file's name ends."""


def _here(takes: Path, others: tuple[Path, ...]) -> _Here:
    names: set[str] = set()
    keys: set[tuple[bytes, str]] = set()
    for path in _found((takes, *others)):
        if path.parent in {takes, takes / BIN}:
            names.add(path.name)
        with suppress(OSError):
            if (identity := identity_of(path)) is not None:
                keys.add((identity, path.suffix))
    return _Here(frozenset(names), frozenset(keys))


def _bring_back(file: Path, vault: Vault, takes: Path, here: _Here | None) -> str:
    """Put a take, or notes, where they are missing; return what became of it. Raises CannotWrite.

    ``here`` is None on a new computer.
    """
    raw, name = file.read_bytes(), file.name.removesuffix(CLEAR)
    if name != file.name:
        if here is not None:
            return "there_already" if name in here.names else "gone_since"
        raw = open_bytes(vault.own_key, raw, CLEAR, name)
    elif vault.find(_key_name(raw)) is None:
        return "gone_since"
    elif here is not None and (name in here.names or (_key_name(raw), file.suffix) in here.keys):
        return "there_already"
    target = takes / name
    try:
        takes.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write(target, raw)
    except FileExistsError:
        return "there_already"
    except OSError as error:
        target.unlink(missing_ok=True)
        raise explained(target, error) from error
    return "takes"


def _key_name(raw: bytes) -> bytes:
    return raw[16:32] if raw.startswith(SEALED_MAGIC) else raw[12:28]


def _is_take(name: str) -> bool:
    return name.endswith((".jam", f".jam{CLEAR}"))


def _hash(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()
