"""The vault: a folder with the keys of a clinic, and what is known of people; opened by a passphrase.

One key, the library's, is wrapped by the passphrase (scrypt) and by the recovery key. It opens the keyring,
which has the key of every sealed take, and the other files of the folder. Keys are only ever in memory.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace

from improv.clinic.alone import alone
from improv.clinic.recovery_key import looks_like_one, new_recovery_key, typed
from improv.line import line
from improv.session.atomic import explained, replacing
from improv.session.passphrase import (
    COST,
    Cost,
    Wrapped,
    WrongPassphrase,
    check_passphrase,
    unwrap,
    unwrapped,
    wrap,
    wrapped_by,
)
from improv.session.sealing import TakeKey, open_bytes, seal_bytes

VAULT_FILE = "vault.json"
KEYRING = "keyring"
FORMAT = 1
_LARGEST_BYTES = 1 << 26
"""A million keys."""

Hex16 = Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]


class NoVault(ValueError):
    """There is no vault to open, or what is there makes no sense; one line."""


class LockDamaged(NoVault):
    """The vault's lock is there, and makes no sense; one line."""


class _Format(Struct, frozen=True):
    format: int


class _Recovery(Struct, frozen=True, forbid_unknown_fields=True):
    salt: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
    sealed: Annotated[str, Meta(pattern="^[0-9a-f]{1,1000}$")]


class _Lock(Struct, frozen=True, forbid_unknown_fields=True):
    """The one clear file: what wraps the library's key, and nothing that tells of anybody."""

    format: int
    identity: Hex16
    passphrase: Wrapped
    recovery: _Recovery


def has_vault(folder: Path) -> bool:
    """Say whether somebody has made a vault here."""
    return (folder / VAULT_FILE).exists()


def identity_of_vault(folder: Path) -> bytes:
    """Return the name of a vault's key, which tells nothing. Raises NoVault."""
    return bytes.fromhex(_read_lock(folder).identity)


class Vault:
    """An open vault. Safe to be used by several programs at once; not by several threads."""

    def __init__(self, folder: Path, key: TakeKey) -> None:
        """Take the folder and the library's key; see ``create_vault`` and ``open_vault``."""
        self.folder = folder
        self._key = key
        self._keys: dict[bytes, bytes] = {}
        self._read_at: tuple[int, int] | None = None

    @property
    def own_key(self) -> TakeKey:
        """Return the library's key itself: to open the same vault in another process of the program."""
        return self._key

    @property
    def index_key(self) -> TakeKey:
        """Return the key of the library's index, as a key that has a name."""
        return TakeKey(self._key.identity, self.library_key)

    @property
    def library_key(self) -> bytes:
        """Return 32 bytes that open the library's index, as SQLCipher takes them raw."""
        return self._key.derived(b"improv", b"library index")

    # ── keys of takes ───────────────────────────────────────────────────────────────────────────

    def find(self, identity: bytes) -> TakeKey | None:
        """Return the key of this name; None where the vault has none, or has it no more."""
        if identity not in self._keys or self._stamp() != self._read_at:
            self._read_keyring()
        secret = self._keys.get(identity)
        return None if secret is None else TakeKey(identity, secret)

    def new_keys(self, count: int = 1) -> tuple[TakeKey, ...]:
        """Return keys that nobody has drawn before; they are in the keyring, safe on the disk, by then.

        Raises CannotWrite.
        """
        keys = tuple(TakeKey.new() for _ in range(count))
        self.adopt(keys)
        return keys

    def adopt(self, keys: tuple[TakeKey, ...]) -> None:
        """Take keys into the keyring, as those of a take that came from elsewhere. Raises CannotWrite.

        A key that is here already is never replaced: what it seals would not open any more.
        """
        self._change_keyring({key.identity: key.secret for key in keys}, ())

    def destroy(self, identities: tuple[bytes, ...]) -> None:
        """Forget keys for ever: what they seal cannot be opened any more. Raises CannotWrite."""
        self._change_keyring({}, identities)

    def _change_keyring(self, more: dict[bytes, bytes], less: tuple[bytes, ...]) -> None:
        with _explaining(self.folder / KEYRING), alone(self.folder):
            self._read_keyring()
            kept = {name: secret for name, secret in {**more, **self._keys}.items() if name not in less}
            if kept != self._keys:
                self.write_alone(KEYRING, msgspec.msgpack.encode(kept))
            self._keys = kept
            self._read_at = self._stamp()

    def _read_keyring(self) -> None:
        stamp = self._stamp()
        raw = self.read(KEYRING)
        self._keys = {} if raw is None else msgspec.msgpack.decode(raw, type=dict[bytes, bytes])
        self._read_at = stamp

    def _stamp(self) -> tuple[int, int] | None:
        with suppress(OSError):
            found = (self.folder / KEYRING).stat()
            return found.st_mtime_ns, found.st_ino
        return None

    # ── other files ─────────────────────────────────────────────────────────────────────────────

    def read(self, kind: str) -> bytes | None:
        """Return what a file of the vault holds; None where there is none.

        Raises TakeUnreadable where it is damaged, OSError where it cannot be read.
        """
        try:
            with (self.folder / kind).open("rb") as file:
                raw = file.read(_LARGEST_BYTES)
        except FileNotFoundError:
            return None
        return open_bytes(self._key, raw, kind, kind)

    def write(self, kind: str, data: bytes) -> None:
        """Seal a file of the vault, whole or not at all. Raises CannotWrite."""
        with _explaining(self.folder / kind), alone(self.folder):
            self.write_alone(kind, data)

    def write_alone(self, kind: str, data: bytes) -> None:
        """The same, where the folder's lock is held already."""
        write_private(self.folder / kind, seal_bytes(self._key, data, kind))

    def remove(self, kind: str) -> None:
        """Remove a file of the vault. Raises CannotWrite."""
        with _explaining(self.folder / kind):
            (self.folder / kind).unlink(missing_ok=True)

    # ── what opens it ───────────────────────────────────────────────────────────────────────────

    def change_passphrase(self, passphrase: str, cost: Cost = COST) -> None:
        """Let another passphrase open it, and the old one no more. Raises ValueError, CannotWrite."""
        wrapped = wrap(self._key, passphrase, cost)
        with _explaining(self.folder / VAULT_FILE), alone(self.folder):
            _write_lock(self.folder, replace(_read_lock(self.folder), passphrase=wrapped))

    def change_recovery_key(self) -> str:
        """Return another recovery key, to be printed; the old one opens it no more. Raises CannotWrite."""
        recovery_key = new_recovery_key()
        with _explaining(self.folder / VAULT_FILE), alone(self.folder):
            lock = replace(_read_lock(self.folder), recovery=_recovery(self._key, recovery_key))
            _write_lock(self.folder, lock)
        return recovery_key


def create_vault(folder: Path, passphrase: str, cost: Cost = COST) -> tuple[Vault, str]:
    """Make a vault; return it open, and its recovery key, to be printed.

    Raises ValueError for a passphrase that is too short or where there is a vault already, CannotWrite.
    """
    check_passphrase(passphrase)
    key, recovery_key = TakeKey.new(), new_recovery_key()
    wrapped = wrap(key, passphrase, cost)
    with _explaining(folder / VAULT_FILE), alone(folder):
        if has_vault(folder):
            raise NoVault(line("there is a vault already; unlock it with its passphrase"))
        if (folder / KEYRING).exists():
            raise NoVault(
                line(
                    "a vault's keyring is there without its lock: restore {file} from a backup",
                    file=VAULT_FILE,
                )
            )
        _write_lock(folder, _Lock(FORMAT, key.identity.hex(), wrapped, _recovery(key, recovery_key)))
    vault = Vault(folder, key)
    vault.write(KEYRING, msgspec.msgpack.encode({}))
    return vault, recovery_key


def open_vault(folder: Path, secret: str) -> Vault:
    """Open a vault by its passphrase or its recovery key; takes about a quarter of a second.

    Raises WrongPassphrase, NoVault.
    """
    lock = _read_lock(folder)
    identity = bytes.fromhex(lock.identity)
    recovery = typed(secret)
    if recovery is not None:
        wrapping = _recovery_key_of(identity, recovery, bytes.fromhex(lock.recovery.salt))
        return Vault(folder, unwrapped(wrapping, bytes.fromhex(lock.recovery.sealed)))
    try:
        return Vault(folder, unwrap(lock.passphrase, identity, secret))
    except WrongPassphrase:
        if looks_like_one(secret):
            raise WrongPassphrase(
                line("There is a slip in the recovery key: compare it with the paper, group by group.")
            ) from None
        raise


def write_private(path: Path, data: bytes) -> None:
    """Write a file for its owner alone, whole or not at all. Raises CannotWrite."""
    with _explaining(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with replacing(path) as draft:
            draft.touch(0o600)
            draft.write_bytes(data)


def _recovery(key: TakeKey, recovery_key: str) -> _Recovery:
    secret = typed(recovery_key)
    if secret is None:
        raise ValueError("no recovery key")
    salt = os.urandom(32)
    return _Recovery(salt.hex(), wrapped_by(_recovery_key_of(key.identity, secret, salt), key).hex())


def _recovery_key_of(identity: bytes, secret: bytes, salt: bytes) -> TakeKey:
    # 128 random bits cannot be guessed: nothing has to be slow here.
    return TakeKey(identity, TakeKey(identity, secret + secret).derived(salt, b"recovery"))


def _read_lock(folder: Path) -> _Lock:
    unreadable = line("the vault's file cannot be read ({file}); restore it from a backup", file=VAULT_FILE)
    try:
        with (folder / VAULT_FILE).open("rb") as file:
            raw = file.read(65_536)
        # A newer one may hold what is unknown here: it is not damaged.
        if msgspec.json.decode(raw, type=_Format).format > FORMAT:
            raise NoVault(line("the vault was made by a newer version of Improv: get the newer version"))
        return msgspec.json.decode(raw, type=_Lock)
    except FileNotFoundError:
        raise NoVault(line("there is no vault yet; `improv clinic init` makes one")) from None
    except OSError as error:
        raise NoVault(unreadable) from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise LockDamaged(unreadable) from error


def _write_lock(folder: Path, lock: _Lock) -> None:
    write_private(folder / VAULT_FILE, msgspec.json.format(msgspec.json.encode(lock), indent=1))


@contextmanager
def _explaining(path: Path) -> Iterator[None]:
    """Turn an OSError within into one line about the file."""
    try:
        yield
    except OSError as error:
        raise explained(path, error) from error
