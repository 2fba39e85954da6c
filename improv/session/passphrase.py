"""Keys wrapped by a passphrase: scrypt (RFC 7914) makes guessing slow."""

import hashlib
import os
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from improv.line import line
from improv.session.sealing import IDENTITY_BYTES, TakeKey, open_bytes, seal_bytes
from improv.session.unreadable import TakeUnreadable

SHORTEST_PASSPHRASE = 10
"""Letters; four words are better."""
LONGEST_PASSPHRASE = 1000
_SALT_BYTES = 32
_MOST_MEMORY = 1 << 28
_WRAPPED = "wrapped key"


class WrongPassphrase(ValueError):
    """It does not open with that; one line."""


class Cost(Struct, frozen=True, forbid_unknown_fields=True):
    """What one guess costs: 128 · n · r bytes of memory, and time in proportion to n · r · p."""

    n: Annotated[int, Meta(ge=2, le=1 << 20)] = 1 << 16
    r: Annotated[int, Meta(ge=1, le=32)] = 8
    p: Annotated[int, Meta(ge=1, le=16)] = 1


COST = Cost()
"""64 MB and about a quarter of a second."""


class Wrapped(Struct, frozen=True, forbid_unknown_fields=True):
    """A key as a file holds it; bytes are hexadecimal."""

    cost: Cost
    salt: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
    sealed: Annotated[str, Meta(pattern="^[0-9a-f]{1,1000}$")]


def wrap(key: TakeKey, passphrase: str, cost: Cost = COST) -> Wrapped:
    """Return a key that only this passphrase unwraps. Raises ValueError for one that is too short."""
    check_passphrase(passphrase)
    salt = os.urandom(_SALT_BYTES)
    wrapping = TakeKey(key.identity, _stretched(passphrase, salt, cost))
    return Wrapped(cost, salt.hex(), seal_bytes(wrapping, key.identity + key.secret, _WRAPPED).hex())


def unwrap(wrapped: Wrapped, identity: bytes, passphrase: str) -> TakeKey:
    """Return the key of this name. Raises WrongPassphrase, after the time that a right one takes too."""
    if wrapped.cost.n & (wrapped.cost.n - 1) or 128 * wrapped.cost.n * wrapped.cost.r > _MOST_MEMORY:
        raise ValueError(
            line("the key is wrapped in a way that this program does not know; look for a backup")
        )
    wrapping = TakeKey(identity, _stretched(passphrase, bytes.fromhex(wrapped.salt), wrapped.cost))
    return unwrapped(wrapping, bytes.fromhex(wrapped.sealed))


def unwrapped(wrapping: TakeKey, sealed: bytes) -> TakeKey:
    """Return the key that was sealed by another. Raises WrongPassphrase."""
    try:
        raw = open_bytes(wrapping, sealed, _WRAPPED, "the key")
    except TakeUnreadable as error:
        raise WrongPassphrase(
            line("That does not open the vault. Check capitals and spaces, or type the recovery key.")
        ) from error
    return TakeKey(raw[:IDENTITY_BYTES], raw[IDENTITY_BYTES:])


def wrapped_by(wrapping: TakeKey, key: TakeKey) -> bytes:
    """Return a key sealed by another of the same name."""
    return seal_bytes(wrapping, key.identity + key.secret, _WRAPPED)


def to_bytes(key: TakeKey, passphrase: str, cost: Cost = COST) -> bytes:
    """Return a key as a small file of its own, to go with a take to another machine."""
    return msgspec.json.encode({"key": key.identity.hex(), "wrapped": wrap(key, passphrase, cost)})


class _Carried(Struct, frozen=True, forbid_unknown_fields=True):
    key: Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
    wrapped: Wrapped


def from_bytes(raw: bytes, passphrase: str) -> TakeKey:
    """Return the key of such a file. Raises WrongPassphrase, and ValueError for what is none."""
    if len(raw) > 10_000:
        raise ValueError(line("the key's file is too large to be one; look for a backup"))
    try:
        carried = msgspec.json.decode(raw, type=_Carried)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ValueError(line("the key's file makes no sense; look for a backup")) from error
    return unwrap(carried.wrapped, bytes.fromhex(carried.key), passphrase)


def check_passphrase(passphrase: str) -> None:
    """Raise ValueError, one line, for what is too short or too long to be one."""
    if not SHORTEST_PASSPHRASE <= len(passphrase) <= LONGEST_PASSPHRASE:
        raise ValueError(
            line("a passphrase has at least {least} letters; four words are good", least=SHORTEST_PASSPHRASE)
        )


def _stretched(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    memory = 128 * cost.n * cost.r + (1 << 20)
    return hashlib.scrypt(
        passphrase.encode("utf-8", "surrogatepass"),
        salt=salt,
        n=cost.n,
        r=cost.r,
        p=cost.p,
        maxmem=memory + 128 * cost.r * cost.p,
        dklen=32,
    )
