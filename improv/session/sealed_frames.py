"""Opening the frames of a sealed take: one after the other up to the first damage, or all at once."""

import struct
from collections.abc import Iterator
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from improv.line import line
from improv.session.sealing import (
    FRAME,
    HEAD_BYTES,
    LARGEST_BYTES,
    LAST,
    NONCE,
    PLACE,
    RECORD,
    SALT_BYTES,
    SEGMENT,
    TAG_BYTES,
    Keys,
    TakeKey,
    found_key,
    head_in,
    segment_cipher,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

_PLACE_COLUMNS = (("segment", "<u4"), ("index", "<u8"), ("kind", "u1"))
"""``PLACE``, for many at once."""
_LENGTH = struct.Struct("<I")
_CHANGED = line("it does not open with its key: it was changed or damaged")


class SealedFrames:
    """The frames of a sealed take, opened one after the other up to the first damage."""

    def __init__(self, raw: bytes, name: str, keys: Keys) -> None:
        """Take the file's bytes, its name for the errors, and what opens it.

        Raises TakeSealed without the key, TakeUnreadable where the head is damaged or newer.
        """
        self.version, identity = head_in(raw, name)
        self._raw = raw
        self._head = raw[:HEAD_BYTES]
        self._key = found_key(keys, identity, name)
        self.good_bytes = HEAD_BYTES
        """Length of what is whole so far."""
        self.segments = 0
        """How many writers have begun in that."""

    def payloads(self) -> Iterator[tuple[bytes, int] | str]:
        """Yield each record's payload and where its frame ends; at the first damage say what is wrong."""
        raw, total, start = self._raw, len(self._raw), HEAD_BYTES
        cipher: ChaCha20Poly1305 | None = None
        index = 0
        while start < total:
            if start + FRAME.size > total:
                yield line("the file ends within it")
                return
            length, kind = FRAME.unpack_from(raw, start)
            begin = start + FRAME.size
            start = begin + length
            if not TAG_BYTES <= length <= LARGEST_BYTES:
                yield line("it says a length of {length:,} bytes", length=length)
                return
            if start > total:
                yield line("the file ends within it")
                return
            sealed = raw[begin:start]
            if kind == SEGMENT and length == SALT_BYTES + TAG_BYTES:
                cipher = segment_cipher(self._key, sealed[:SALT_BYTES], self._head, self.segments)
                payload = self._opened(cipher, sealed[SALT_BYTES:], self.segments, 0, kind)
                self.segments += payload is not None
                index = 1
            elif kind in (RECORD, LAST) and cipher is not None:
                payload = self._opened(cipher, sealed, self.segments - 1, index, kind)
                index += 1
            else:
                payload = None
            if payload is None:
                yield _CHANGED
                return
            self.good_bytes = start
            if kind != SEGMENT:
                yield payload, start

    def _opened(
        self, cipher: "ChaCha20Poly1305", sealed: bytes, segment: int, index: int, kind: int
    ) -> bytes | None:
        from cryptography.exceptions import InvalidTag

        try:
            return cipher.decrypt(NONCE.pack(index), sealed, self._head + PLACE.pack(segment, index, kind))
        except InvalidTag:
            return None


class AtOnce(NamedTuple):
    """All records of a sealed take that is whole, opened."""

    payloads: bytes
    """One after the other; the header is the first."""
    ends: list[int]
    """Where each ends in that."""
    segments: int
    """How many writers have begun."""


def open_at_once(raw: bytes, name: str, keys: Keys) -> AtOnce | None:
    """Open a sealed take as ``SealedFrames`` does, in half the time; None where anything is wrong with it.

    Raises as ``SealedFrames``.
    """
    _, identity = head_in(raw, name)
    key = found_key(keys, identity, name)
    starts: list[int] = []
    found, unpack, frame = starts.append, _LENGTH.unpack_from, FRAME.size
    start, last = HEAD_BYTES, len(raw) - frame
    while start <= last:
        found(start)
        start += unpack(raw, start)[0] + frame
    if start != len(raw) or not starts:
        return None
    begins = np.array([*starts, start], np.int64)
    lengths = np.diff(begins) - frame
    kinds = np.frombuffer(raw, np.uint8)[begins[:-1] + _LENGTH.size]
    if not np.isin(kinds, (SEGMENT, RECORD, LAST)).all() or kinds[0] != SEGMENT:
        return None
    if lengths.min() < TAG_BYTES or lengths.max() > LARGEST_BYTES:
        return None
    segments = np.flatnonzero(kinds == SEGMENT).tolist()
    payloads: list[bytes] = []
    for segment, (first, stop) in enumerate(pairwise([*segments, len(kinds)])):
        frames = [raw[begin + frame : end] for begin, end in pairwise(begins[first : stop + 1].tolist())]
        opened = _segment_at_once(frames, kinds[first:stop], key, raw[:HEAD_BYTES], segment)
        if opened is None:
            return None
        payloads += opened
    return AtOnce(b"".join(payloads), list(accumulate(map(len, payloads))), len(segments))


def _segment_at_once(
    frames: list[bytes], kinds: NDArray[np.uint8], key: TakeKey, head: bytes, segment: int
) -> list[bytes] | None:
    """Open the frames of a segment; None where one does not open."""
    from cryptography.exceptions import InvalidTag

    salt, frames[0] = frames[0][:SALT_BYTES], frames[0][SALT_BYTES:]
    if len(frames[0]) != TAG_BYTES:
        return None
    cipher = segment_cipher(key, salt, head, segment)
    # Nonces and places as ``NONCE`` and ``PLACE`` pack them, in a table: of an hour there are 400,000.
    index = np.arange(len(frames))
    table = np.zeros(
        len(frames), [("nonce", "<u8"), ("rest", "V4"), ("head", f"V{len(head)}"), *_PLACE_COLUMNS]
    )
    table["nonce"], table["head"] = index, np.void(head)
    table["segment"], table["index"], table["kind"] = segment, index, kinds
    cells = table.view(np.uint8).reshape(len(frames), -1)
    nonces, places = (
        np.ascontiguousarray(cells[:, part]).view(f"V{cells[:, part].shape[1]}").ravel().tolist()
        for part in (slice(None, NONCE.size), slice(NONCE.size, None))
    )
    try:
        return list(map(cipher.decrypt, nonces, frames, places))[1:]
    except InvalidTag:
        return None
