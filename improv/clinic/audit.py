"""The audit trail: what was opened, exported, deleted and when; each line is bound to the one before.

It holds times, actions and the names of keys: no content, no codes, no names of people.
"""

import hashlib
import os
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from improv.clinic.alone import alone
from improv.clinic.vault import Vault
from improv.line import Line, line
from improv.link.clock import Clock
from improv.session.atomic import explained

TRAIL = "audit.jsonl"
_SEAL = "audit-seal"
_NOTHING = "0" * 64
_LONGEST_LINE = 4096


class Action(StrEnum):
    """What is written down."""

    CREATED = "vault made"
    UNLOCKED = "unlocked"
    REFUSED = "refused to unlock"
    LOCKED = "locked"
    CHANGED = "passphrase or recovery key changed"
    RECORDED = "recorded"
    OPENED = "opened"
    EXPORTED = "exported"
    DELETED = "deleted"
    CONSENTED = "consent entered"
    WITHDRAWN = "consent withdrawn"
    REDACTED = "passage removed"
    SEALED = "sealed what was in clear"
    BACKED_UP = "backed up"
    RESTORED = "restored"


class Noted(Struct, frozen=True, forbid_unknown_fields=True):
    """A line of the trail."""

    number: Annotated[int, Meta(ge=1)]
    at: str
    """UTC, ISO 8601."""
    action: Action
    before: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
    """SHA-256 of the line before, its line end included; zeros for the first."""
    take: str = ""
    """The name of the key of a take, where it was about one."""


class _Sealed(Struct, frozen=True):
    """What the vault remembers of the trail: a line's number and its hash."""

    number: int
    hash: str


class Audit:
    """Writes the trail. Each line is on the disk before this returns."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        """Take the vault's folder."""
        self._folder = folder
        self._clock = clock

    def note(self, action: Action, take: str = "", vault: Vault | None = None) -> None:
        """Write down what was done; with an open vault also seal how far the trail has come.

        Raises CannotWrite.
        """
        path = self._folder / TRAIL
        at = datetime.fromtimestamp(self._clock.wall_ns() // 1_000_000_000, UTC)
        try:
            with alone(self._folder):
                descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
                try:
                    last = _last_line(descriptor)
                    number = _number_after(last, path)
                    text = f"{at:%Y-%m-%dT%H:%M:%SZ}"
                    raw = msgspec.json.encode(Noted(number, text, action, _hash(last), take)) + b"\n"
                    os.lseek(descriptor, 0, os.SEEK_END)
                    os.write(descriptor, raw)
                    os.fsync(descriptor)
                finally:
                    os.close(descriptor)
                if vault is not None:
                    vault.write_alone(_SEAL, msgspec.json.encode(_Sealed(number, _hash(raw))))
        except OSError as error:
            raise explained(path, error) from error


def _number_after(last: bytes, path: Path) -> int:
    """Return the next line's number; after a damaged line it is told by how many lines there are."""
    if not last:
        return 1
    try:
        return _decoded(last).number + 1
    except ValueError:
        return path.read_bytes().count(b"\n") + 1


class Verdict(Struct, frozen=True):
    """What became of checking a trail."""

    lines: int
    """That are bound to each other."""
    trouble: Line = Line()
    """Where and how it breaks; empty where it is whole."""
    sealed: int | None = None
    """Up to this line an open vault vouches for it; None without one."""


def verify(folder: Path, vault: Vault | None = None) -> Verdict:
    """Check the trail, line by line; an open vault also tells whether it was cut or written anew."""
    path = folder / TRAIL
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        raw = b""
    seal = _seal_of(vault)
    before, count = b"", 0
    for text in raw.splitlines(keepends=True):
        trouble = _trouble(text, before, count + 1)
        if trouble:
            return Verdict(count, trouble, None if seal is None else seal.number)
        before, count = text, count + 1
        if seal is not None and seal.number == count and seal.hash != _hash(text):
            return Verdict(count, line("line {number} is not the one that was written", number=count), count)
    if seal is not None and seal.number > count:
        lost = line("it ends with line {last}, and had {number}", last=count, number=seal.number)
        return Verdict(count, lost, seal.number)
    return Verdict(count, Line(), None if seal is None else seal.number)


def _trouble(text: bytes, before: bytes, number: int) -> Line:
    if not text.endswith(b"\n"):
        return line("line {number} is cut off: the program was interrupted while it wrote", number=number)
    try:
        noted = _decoded(text)
    except ValueError:
        return line("line {number} makes no sense", number=number)
    if noted.number != number:
        return line("line {number} is missing", number=number)
    if noted.before != _hash(before):
        return line("line {number} does not follow from the one before it", number=number)
    return Line()


def _seal_of(vault: Vault | None) -> _Sealed | None:
    raw = None if vault is None else vault.read(_SEAL)
    return None if raw is None else msgspec.json.decode(raw, type=_Sealed)


def _decoded(text: bytes) -> Noted:
    try:
        return msgspec.json.decode(text, type=Noted)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ValueError(str(error)) from error


def _hash(text: bytes) -> str:
    return hashlib.sha256(text).hexdigest() if text else _NOTHING


def _last_line(descriptor: int) -> bytes:
    """Return the last whole line; what an interrupted program left behind it is cut off."""
    size = os.lseek(descriptor, 0, os.SEEK_END)
    os.lseek(descriptor, max(0, size - 2 * _LONGEST_LINE), os.SEEK_SET)
    tail = os.read(descriptor, 2 * _LONGEST_LINE)
    whole = tail[: tail.rfind(b"\n") + 1]
    if len(whole) < len(tail):
        os.ftruncate(descriptor, size - len(tail) + len(whole))
    return whole[whole.rfind(b"\n", 0, -1) + 1 :]
