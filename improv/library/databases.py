"""Opening the database that an index lies in on this machine: SQLite, or SQLCipher with a key.

SQLite keeps a rollback journal here, not a write-ahead log. Versions from 3.7.0 to 3.51.2, which many systems
have, can damage a database whose log is reset while another connection commits (fixed in 3.51.3), and a
window, a worker and a command line are three connections. Besides, a log in files of its own is what sync
services tear apart. What the log would buy, reading while somebody writes, is not missed: the index is
written in pieces of a few milliseconds. Nor is the file mapped into memory.
"""

import hashlib
import hmac
import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.pool import QueuePool, StaticPool

from improv.library.index import ForeignIndex, Index
from improv.library.unavailable import LibraryUnavailable
from improv.line import Line, line, reason
from improv.session.atomic import replacing
from improv.session.sealing import TakeKey

PLAIN, SEALED = "library.db", "library.sealed.db"
"""Names of the index's file, as it is and encrypted."""
CHECK = "library.check"
"""Tells whether a key is that of the encrypted index."""
_DAMAGE = (
    "malformed",
    "not a database",
    "corrupt",
    "no such table",
    "no such column",
    "has no column",
    "unsupported file format",
    "Could not decode",
    "No row was found",
)
"""What SQLite says of a file that is damaged or foreign; being locked, or full, is neither."""
_SALT_BYTES = 16
_CHECK_BYTES = _SALT_BYTES + 32
_SETTINGS = (
    "PRAGMA journal_mode = TRUNCATE",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA mmap_size = 0",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -65536",  # KiB, and only as far as it is read
)
_BUSY_SECONDS = 10.0


FAULTS = (SQLAlchemyError, ForeignIndex, UnicodeDecodeError)
"""What asking an index may raise; the last where a damaged schema is no text."""


def open_index(folder: Path, key: TakeKey | None, *, is_damaged: bool = False) -> tuple[Index, Line]:
    """Open the index in a folder, made anew where it cannot be used; and a line where that was so.

    With a key it is encrypted, and no other of this folder is left in clear. ``is_damaged``: what is there is
    put aside unseen. Raises LibraryUnavailable where nothing can be kept in the folder, for a wrong key, and
    where SQLCipher is not installed.
    """
    path = folder / (PLAIN if key is None else SEALED)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if key is not None:
            check_key(folder / CHECK, key)
            for left in folder.glob(f"{PLAIN}*"):
                left.unlink(missing_ok=True)  # all of it is in the files, where it is sealed
            forget_broken(folder)
        why = "it was damaged" if is_damaged else _trouble_with(path, key)
        if not why:
            return _opened(path, key), Line()
        aside = _moved_aside(path)
        return _opened(path, key), line(
            "The index of the library could not be read ({why}) and lies in {file} now; "
            "it is made anew from the jams, of which none is missing.",
            why=why,
            file=aside.name,
        )
    except (OSError, *FAULTS) as error:
        raise _no_place(folder, _why(error)) from error


def forget_broken(folder: Path) -> None:
    """Delete what was put aside of damaged indexes: they tell of people who may be gone. Raises OSError."""
    for left in folder.glob("library.*.broken"):
        left.unlink(missing_ok=True)


def check_key(path: Path, key: TakeKey) -> None:
    """Compare a key with the one that the encrypted index was made with; the first one is noted.

    SQLCipher cannot tell a wrong key from a damaged file. What is noted is a hash with a salt of its own,
    from which nobody finds 256 random bits. Raises LibraryUnavailable for a wrong key, OSError.
    """
    with suppress(FileNotFoundError):
        noted = path.read_bytes()[:_CHECK_BYTES]
        if len(noted) == _CHECK_BYTES:
            if not hmac.compare_digest(noted[_SALT_BYTES:], _noted(key, noted[:_SALT_BYTES])):
                raise LibraryUnavailable(
                    line(
                        "That is not the key of this library: it stays closed, and as it is. "
                        "Open the vault that it was made with."
                    )
                )
            return
    salt = os.urandom(_SALT_BYTES)
    with replacing(path) as draft:
        draft.touch(0o600)
        draft.write_bytes(salt + _noted(key, salt))


def is_damage(error: BaseException) -> bool:
    """Say whether a database's error means that its file is damaged, or is no index of ours."""
    # A row that is there though it was just removed: what finds it is damaged.
    is_senseless = isinstance(error, ForeignIndex | IntegrityError | UnicodeDecodeError)
    return is_senseless or any(sign in str(error) for sign in _DAMAGE)


def memory_index() -> Index:
    """Return an index in memory, for when no disk will have it: made from the files at every start."""
    engine = create_engine("sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False})
    _begins_by_hand(engine)
    index = Index(engine)
    index.prepare()
    return index


def file_engine(path: Path, key: TakeKey | None) -> Engine:
    """Return the engine of a SQLite file; with a key, of a SQLCipher one. No address ever holds the key."""
    driver: Any = sqlite3 if key is None else _sqlcipher()
    secret = []
    if key is not None:
        raw_key = key.derived(b"", b"improv library index").hex()
        # What it would print of a wrong key or a damaged file is said in one line instead.
        secret = [f"PRAGMA key = \"x'{raw_key}'\"", "PRAGMA cipher_log_level = NONE"]

    def connect() -> Any:
        connection = driver.connect(
            str(path), timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            for statement in (*secret, *_SETTINGS):
                connection.execute(statement)
        except BaseException:
            connection.close()
            raise
        return connection

    # Connections are kept for what they have read and opened: a search in an encrypted index takes a third.
    engine = create_engine(
        "sqlite://",
        creator=connect,
        module=driver,
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=8,
        pool_use_lifo=True,
    )
    _begins_by_hand(engine)
    return engine


def _begins_by_hand(engine: Engine) -> None:
    # Python's own way begins a transaction with the first change: too late to wait for another's lock.
    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _sqlcipher() -> Any:
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise LibraryUnavailable(
            line(
                "The encrypted library needs SQLCipher, which is not installed; jams still play. "
                "Install improv[clinical]."
            )
        ) from error
    return dbapi2


def _own(path: Path) -> None:
    """Make the file for its owner alone, before a database does it for everybody."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    path.chmod(0o600)


def _trouble_with(path: Path, key: TakeKey | None) -> str:
    """Return why an index cannot be used; empty where it can. Raises what is not about its file."""
    _own(path)
    index = Index(file_engine(path, key))
    try:
        index.prepare()
        return index.trouble()
    except FAULTS as error:
        if not is_damage(error):
            raise
        return _why(error)
    finally:
        index.close()


def _opened(path: Path, key: TakeKey | None) -> Index:
    _own(path)
    index = Index(file_engine(path, key))
    try:
        index.prepare()
    except SQLAlchemyError:
        index.close()
        raise
    return index


def _noted(key: TakeKey, salt: bytes) -> bytes:
    return hmac.digest(key.secret, salt, hashlib.sha256)


def _moved_aside(path: Path) -> Path:
    aside = path.with_name(f"{path.stem}.{uuid4().hex[:8]}.broken")
    path.replace(aside)
    for ending in ("-journal", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            path.with_name(path.name + ending).unlink()
    return aside


def _no_place(folder: Path, why: str) -> LibraryUnavailable:
    return LibraryUnavailable(
        line(
            "The index of the library cannot be kept in {folder} ({why}); jams still play. "
            "Check the folder or free some space.",
            folder=str(folder),
            why=why,
        )
    )


def _why(error: BaseException) -> str:
    if isinstance(error, OSError):
        return reason(error)
    cause = getattr(error, "orig", None) or error
    return str(cause).splitlines()[0][:200] if str(cause) else type(cause).__name__
