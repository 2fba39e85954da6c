"""Sealed takes, and sealed files beside them, as ``docs/format.md`` tells them to others.

Each record is sealed with ChaCha20-Poly1305 (RFC 8439) under the key of a *segment*, which is derived
(HKDF-SHA256, RFC 5869) from the key of the take and a salt that every writer draws afresh: whoever goes on
with a file, or tries again what the disk refused, begins a segment. So a nonce, which counts the frames of
a segment, is never used twice with one key. The place of a frame is authenticated with it.
"""

import hashlib
import hmac
import os
import struct
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from improv.line import line
from improv.session.unreadable import TakeSealed, TakeUnreadable

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

SEALED_MAGIC = b"\x89JSL\r\n\x1a\n"
"""What a sealed take begins with."""
FILE_MAGIC = b"\x89JSF\r\n\x1a\n"
"""What any other sealed file begins with."""
SEALING = 1
"""How things are sealed; raised by one with every change to that."""
KEY_BYTES = 32
IDENTITY_BYTES = 16
SALT_BYTES = 32
TAG_BYTES = 16
LARGEST_BYTES = 1 << 24
"""A record says at most this length; more is damage."""

SEGMENT, RECORD, LAST = 1, 2, 3
"""The kinds of frames: a writer begins, a record, the record that ends the take."""

_HEAD = struct.Struct("<8sII16s")
_CHECK = struct.Struct("<I")
HEAD_BYTES = _HEAD.size + _CHECK.size
FRAME = struct.Struct("<IB")
"""What stands before a frame: its length and its kind."""
PLACE = struct.Struct("<IQB")
"""What is authenticated with a frame: its segment, its number in that, its kind."""
NONCE = struct.Struct("<Q4x")
_FILE_HEAD = struct.Struct("<8sI16s32s")


class TakeKey:
    """A key of 256 bits, and the name by which it is found, which tells nothing. Only ever in memory."""

    __slots__ = ("identity", "secret")

    def __init__(self, identity: bytes, secret: bytes) -> None:
        """Take 16 bytes of name and 32 of key. Raises ValueError for anything else."""
        if len(identity) != IDENTITY_BYTES or len(secret) != KEY_BYTES:
            raise ValueError("a key has 16 bytes of name and 32 of key")
        self.identity = identity
        self.secret = secret

    @classmethod
    def new(cls) -> "TakeKey":
        """Return a key that nobody has drawn before."""
        return cls(os.urandom(IDENTITY_BYTES), os.urandom(KEY_BYTES))

    def __repr__(self) -> str:
        return f"TakeKey({self.identity.hex()})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TakeKey):
            return NotImplemented
        return self.identity == other.identity and hmac.compare_digest(self.secret, other.secret)

    def __hash__(self) -> int:
        return hash(self.identity)

    def derived(self, salt: bytes, purpose: bytes) -> bytes:
        """Return 32 bytes for one purpose (HKDF-SHA256)."""
        drawn = hmac.digest(salt, self.secret, hashlib.sha256)
        return hmac.digest(drawn, purpose + b"\x01", hashlib.sha256)


KeyOf = Callable[[bytes], TakeKey | None]
"""Finds the key of this name; None where it is not at hand."""
Keys = TakeKey | KeyOf | None
"""What opens a sealed take: its key, or whoever knows keys."""


# ── takes ───────────────────────────────────────────────────────────────────────────────────────


def head_of(version: int, identity: bytes) -> bytes:
    """Return the clear bytes that a sealed take of a format version begins with."""
    head = _HEAD.pack(SEALED_MAGIC, version, SEALING, identity)
    return head + _CHECK.pack(crc32(head))


def is_sealed(raw: bytes) -> bool:
    """Say whether a file that begins with these bytes is a sealed take."""
    return raw.startswith(SEALED_MAGIC)


def identity_of(path: Path) -> bytes | None:
    """Return the name of the key that a take, or a file beside it, is sealed with; None where it is open.

    Raises OSError where it cannot be read.
    """
    with path.open("rb") as file:
        raw = file.read(HEAD_BYTES)
    if raw.startswith(FILE_MAGIC) and len(raw) >= 28:
        return raw[12:28]
    if is_sealed(raw) and len(raw) == HEAD_BYTES:
        return raw[16:32]
    return None


class Sealer:
    """Seals the frames of one take, in their order, for one writer."""

    def __init__(self, key: TakeKey, version: int, segments: int = 0) -> None:
        """Take the key, the take's format version, and how many segments the file has already.

        Raises ValueError where what it takes to seal is not installed.
        """
        self.head = head_of(version, key.identity)
        self._key = key
        self._segment = segments - 1
        self._index = 0
        self._cipher: ChaCha20Poly1305 | None = None
        _cipher_of(key.secret)

    def begin(self) -> bytes:
        """Begin a segment, and return its first frame."""
        self._segment += 1
        self._index = 0
        salt = os.urandom(SALT_BYTES)
        self._cipher = segment_cipher(self._key, salt, self.head, self._segment)
        seal = self._sealed(b"", SEGMENT)
        return FRAME.pack(len(salt) + len(seal), SEGMENT) + salt + seal

    def seal(self, payload: bytes, *, last: bool = False) -> bytes:
        """Return a record's payload as a frame; a segment has to be begun."""
        kind = LAST if last else RECORD
        sealed = self._sealed(payload, kind)
        return FRAME.pack(len(sealed), kind) + sealed

    def _sealed(self, payload: bytes, kind: int) -> bytes:
        if self._cipher is None:
            raise RuntimeError("no segment is begun")
        place = self.head + PLACE.pack(self._segment, self._index, kind)
        sealed = self._cipher.encrypt(NONCE.pack(self._index), payload, place)
        self._index += 1
        return sealed


def sealed_ends_well(tail: bytes) -> bool:
    """Say whether a sealed take of these last bytes was ended, as far as that shows without its key."""
    for start in range(len(tail) - FRAME.size - TAG_BYTES, -1, -1):
        length, kind = FRAME.unpack_from(tail, start)
        if kind == LAST and length == len(tail) - start - FRAME.size:
            return True
    return False


# ── other files ─────────────────────────────────────────────────────────────────────────────────


def seal_bytes(key: TakeKey, data: bytes, kind: str) -> bytes:
    """Return a whole file, sealed; ``kind`` is what it is, as in ``notes``: it opens as nothing else.

    Raises ValueError where what it takes to seal is not installed.
    """
    head = _FILE_HEAD.pack(FILE_MAGIC, SEALING, key.identity, os.urandom(SALT_BYTES))
    cipher = _cipher_of(key.derived(head[-SALT_BYTES:], b"improv file " + kind.encode()))
    return head + cipher.encrypt(bytes(12), data, head)


def open_bytes(keys: Keys, raw: bytes, kind: str, name: str) -> bytes:
    """Return what was sealed as a file of this kind; ``name`` is for the errors.

    Raises TakeSealed without the key, TakeUnreadable where it is damaged, or is something else.
    """
    if not raw.startswith(FILE_MAGIC) or len(raw) < _FILE_HEAD.size + TAG_BYTES:
        raise TakeUnreadable(line("{name} is no sealed file, or is damaged; look for a backup", name=name))
    _, sealing, identity, salt = _FILE_HEAD.unpack_from(raw)
    if sealing != SEALING:
        raise _newer(name)
    key = found_key(keys, identity, name)
    from cryptography.exceptions import InvalidTag

    cipher = _cipher_of(key.derived(salt, b"improv file " + kind.encode()))
    try:
        return cipher.decrypt(bytes(12), raw[_FILE_HEAD.size :], raw[: _FILE_HEAD.size])
    except InvalidTag:
        raise TakeUnreadable(
            line("{name} was changed or damaged, and does not open; look for a backup", name=name)
        ) from None


def is_sealed_file(raw: bytes) -> bool:
    """Say whether a file that begins with these bytes was sealed by ``seal_bytes``."""
    return raw.startswith(FILE_MAGIC)


def found_key(keys: Keys, identity: bytes, name: str) -> TakeKey:
    """Return the key of this name. Raises TakeSealed where it is not at hand."""
    key = keys if isinstance(keys, TakeKey) or keys is None else keys(identity)
    if key is None:
        raise TakeSealed(
            line("{name} is sealed: unlock the clinic's vault with its passphrase to open it", name=name)
        )
    if key.identity != identity:
        raise TakeSealed(
            line("{name} is sealed with another key: open it with the vault that it was made in", name=name)
        )
    _cipher_of(key.secret)
    return key


def head_in(raw: bytes, name: str) -> tuple[int, bytes]:
    """Return a sealed take's format version and the name of its key. Raises TakeUnreadable."""
    if len(raw) < HEAD_BYTES or _CHECK.unpack_from(raw, _HEAD.size)[0] != crc32(raw[: _HEAD.size]):
        raise TakeUnreadable(line("the header of {name} is damaged; look for a backup", name=name))
    _, version, sealing, identity = _HEAD.unpack_from(raw)
    if sealing != SEALING:
        raise _newer(name)
    return version, identity


def _newer(name: str) -> TakeUnreadable:
    return TakeUnreadable(
        line("{name} was sealed by a newer version of Improv: get the newer version", name=name)
    )


def segment_cipher(key: TakeKey, salt: bytes, head: bytes, segment: int) -> "ChaCha20Poly1305":
    """Return what seals and opens the frames of a segment."""
    return _cipher_of(key.derived(salt, b"improv take" + head + _CHECK.pack(segment)))


def _cipher_of(secret: bytes) -> "ChaCha20Poly1305":
    try:
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
    except ImportError:
        raise TakeSealed(
            line("what seals recordings is not installed: `pip install improv[clinical]` adds it")
        ) from None
    return ChaCha20Poly1305(secret)
