"""Bringing a backup back: what is missing, and was not taken out or deleted since. Nothing is overwritten."""

from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import msgspec
from msgspec import Struct

from improv.clinic.audit import TRAIL
from improv.clinic.backup import CLEAR, MANIFEST, OF_THE_VAULT, Manifest, found, hash_of, is_take, write_new
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
from improv.library.binning import BIN
from improv.line import line
from improv.session.atomic import explained
from improv.session.sealing import SEALED_MAGIC, identity_of, open_bytes
from improv.session.unreadable import TakeUnreadable

_LARGEST_BYTES = 1 << 26


class Restored(Struct, frozen=True):
    """What became of bringing a backup back."""

    takes: int = 0
    there_already: int = 0
    gone_since: int = 0
    """Takes whose keys were destroyed since, and those in clear that are here no more: they stay gone."""


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
            counts[_bring_back(backup / name, vault, takes, here)] += is_take(name)
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
    for name in OF_THE_VAULT:
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


def _checked(backup: Path, vault: Vault) -> tuple[str, ...]:
    """Return what a backup holds, after every file of it was found whole. Raises ValueError."""
    try:
        with (backup / MANIFEST).open("rb") as file:
            raw = open_bytes(vault.own_key, file.read(_LARGEST_BYTES), MANIFEST, MANIFEST)
        manifest = msgspec.json.decode(raw, type=Manifest)
        for name, hashed in manifest.files.items():
            if hash_of((backup / name).read_bytes()) != hashed:
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
    for path in found((takes, *others)):
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
        write_new(target, raw)
    except FileExistsError:
        return "there_already"
    except OSError as error:
        target.unlink(missing_ok=True)
        raise explained(target, error) from error
    return "takes"


def _key_name(raw: bytes) -> bytes:
    return raw[16:32] if raw.startswith(SEALED_MAGIC) else raw[12:28]
