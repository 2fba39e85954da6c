"""Reading a take's notes as columns: what takes seconds as rows takes a moment, also with 100,000 notes.

A take that is whole, plain and of today's format is read without making an object of every record. Any other
is read as ``format`` reads it, and put into the same columns.
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import msgspec
import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from improv.jam.events import NoteOff, NoteOn
from improv.line import line, reason
from improv.link.messages import Sounded
from improv.session.format import (
    FORMAT,
    LARGEST_BYTES,
    LARGEST_TAKE_BYTES,
    MAGIC,
    TakeUnreadable,
    decode_take,
    encode_start,
    unpack_take,
)
from improv.session.midi_in import is_midi, read_midi_take
from improv.session.note_columns import (
    STREAMS,
    Cells,
    TakeColumns,
    Whole,
    cells_of,
    columns_of,
    first_ends,
    opening_notes,
    put_together,
)
from improv.session.sealed_frames import open_at_once
from improv.session.sealing import Keys, is_sealed
from improv.session.timeline import zero_ns

_FRAME = struct.Struct("<II")
_VERSION = struct.Struct("<I")
_START = len(MAGIC) + _VERSION.size
_CHUNK = 2048
"""Records that are objects at one time."""
_LONGEST_TAG = 32


def read_columns(path: Path, keys: Keys = None) -> TakeColumns:
    """Read a ``.jam`` or a MIDI file. ``keys`` open a sealed take.

    Raises TakeUnreadable where nothing of it can be read, TakeSealed for a sealed take without its key.
    """
    if is_midi(path):
        return columns_of(read_midi_take(path)[0])
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST_TAKE_BYTES + 1)
    except OSError as error:
        raise TakeUnreadable(
            line("cannot read {name}: {why}; check the path", name=path.name, why=reason(error))
        ) from error
    if len(raw) > LARGEST_TAKE_BYTES:
        raise TakeUnreadable(
            line(
                "{name} is larger than 2 GB, which no jam is; check that it is the right file", name=path.name
            )
        )
    return decode_columns(raw, path.name, keys)


def decode_columns(raw: bytes, name: str, keys: Keys = None) -> TakeColumns:
    """Read a take from its bytes, as ``read_columns``."""
    quick = _opened(raw, name, keys) if is_sealed(raw) else _quick(raw, name)
    return columns_of(decode_take(raw, name, key=keys)) if quick is None else quick


def _opened(raw: bytes, name: str, keys: Keys) -> TakeColumns | None:
    """Return the columns of a sealed take, opened in memory; None where anything about it is unusual."""
    unpacked = unpack_take(raw, name, key=keys)
    if unpacked.steps:
        return None
    opened = open_at_once(raw, name, keys)
    if opened is None:
        return None
    ends = np.array([0, *opened.ends], np.int64)
    places = np.stack([ends[:-1], ends[1:]], axis=1)
    columns = _read(opened.payloads, places[1:], encode_start(unpacked.header), name)
    if columns is None:
        return None
    rest = replace(columns.rest, total_bytes=len(raw), good_bytes=len(raw), segments=opened.segments)
    return replace(columns, rest=rest)


class _On(NoteOn, frozen=True, tag="NoteOn", gc=False):
    """A note-on that the garbage collector need not look at: it lives for a moment, among thousands."""


class _Off(NoteOff, frozen=True, tag="NoteOff", gc=False):
    """A note-off like that."""


class _Records(NamedTuple):
    """Where the records of a file lie, and what they begin with."""

    begin: Whole
    end: Whole
    seq: Whole
    at_ns: Whole
    tag: Whole
    """Where the name of the kind stands."""
    tag_bytes: Whole


def _quick(raw: bytes, name: str) -> TakeColumns | None:
    """Return the columns of a take that has nothing unusual about it; None for any other."""
    if len(raw) < _START + _FRAME.size or _VERSION.unpack_from(raw, len(MAGIC))[0] != FORMAT:
        return None
    places = _intact(raw)
    if places is None:
        return None
    columns = _read(raw, places[1:], raw[: int(places[0, 1])], name)
    if columns is None:
        return None
    return replace(columns, rest=replace(columns.rest, total_bytes=len(raw), good_bytes=len(raw)))


def _read(raw: bytes, places: Whole, start: bytes, name: str) -> TakeColumns | None:
    """Return the columns of a take whose records lie at these places; ``start`` is its header, framed."""
    if not len(places):
        return None
    records = _records(np.frombuffer(raw, np.uint8), places)
    if records is None:
        return None
    ons, offs = _are(raw, records, NoteOn), _are(raw, records, NoteOff)
    streams = np.logical_or.reduce([_are(raw, records, kind) for kind in STREAMS])
    known = ~(ons | offs | streams | _are(raw, records, Sounded))
    known[np.flatnonzero(ons | offs | streams)[:1]] = True
    # What is not counted in thousands is read in the usual way.
    pairs = zip(records.begin[known].tolist(), records.end[known].tolist(), strict=True)
    take = decode_take(start + b"".join(_framed(raw[begin:end]) for begin, end in pairs), name)
    if take.skipped:
        return None  # what is not understood tells no time either
    first, last = zero_ns(take), int(records.at_ns.max())
    opening = opening_notes(take, first)
    try:
        cells = [cells_of(opening), *_begun(raw, records, ons)]
        ends = first_ends(_ended(raw, records, offs))
    except (msgspec.MsgspecError, ValueError, OverflowError):
        return None
    return TakeColumns(put_together(cells, ends, last), take, first, last)


def _framed(payload: bytes) -> bytes:
    return _FRAME.pack(len(payload), crc32(payload)) + payload


def _intact(raw: bytes) -> Whole | None:
    """Return where the payload of each record begins and ends, the header's first; None where one is torn."""
    unpack, head, total, start = _FRAME.unpack_from, _FRAME.size, len(raw), _START
    ends: list[int] = []
    found = ends.append
    while start + head <= total:
        length, check = unpack(raw, start)
        begin = start + head
        start = begin + length
        if not 0 < length <= LARGEST_BYTES or start > total or crc32(raw[begin:start]) != check:
            return None
        found(start)
    if start != total:
        return None
    places = np.array([_START, *ends], np.int64)
    return np.stack([places[:-1] + head, places[1:]], axis=1)


def _records(data: NDArray[np.uint8], places: Whole) -> _Records | None:
    """Return what the records begin with; None where any is laid out otherwise than we write it.

    That is an array of three: a number, a time, and a map whose first key is ``type``.
    """
    begin, end = places[:, 0], places[:, 1]
    if np.any(end - begin < 12) or np.any(data[begin] != 0x93):
        return None
    # Behind the last byte is room to look at, so that no record needs to be told apart there.
    data = np.concatenate([data, np.zeros(_LONGEST_TAG + 32, np.uint8)])
    seq, after = _number(data, begin + 1)
    at_ns, after = _number(data, after)
    is_long = data[after] == 0xDE  # a map says its size in the first byte, or in two more
    told = is_long | (data[after] & 0xF0 == 0x80)
    after = after + np.where(is_long, 3, 1)
    for place, letter in enumerate(b"\xa4type"):
        told &= data[after + place] == letter
    tag_bytes = data[after + 5].astype(np.int64) - 0xA0
    told &= (tag_bytes > 0) & (tag_bytes < _LONGEST_TAG) & (seq >= 0) & (at_ns >= 0)
    if not told.all() or np.any(after + 6 + tag_bytes > end):
        return None
    return _Records(begin, end, seq, at_ns, after + 6, tag_bytes)


def _number(data: NDArray[np.uint8], at: Whole) -> tuple[Whole, Whole]:
    """Return the whole numbers at these places (-1 for what is none), and the places after them."""
    kind = data[at]
    value = np.where(kind < 0x80, kind, -1).astype(np.int64)
    after = at + 1
    for mark, size in ((0xCC, 1), (0xCD, 2), (0xCE, 4), (0xCF, 8)):
        here = np.flatnonzero(kind == mark)
        if len(here):
            number = np.zeros(len(here), np.uint64)
            for byte in range(1, size + 1):
                number = (number << np.uint64(8)) | data[at[here] + byte]
            value[here] = np.where(number >> np.uint64(62), -1, number.astype(np.int64))
            after[here] += size
    return value, after


def _are(raw: bytes, records: _Records, kind: type[Struct]) -> NDArray[np.bool_]:
    """Return which records are of a kind."""
    data, tag = np.frombuffer(raw, np.uint8), kind.__name__.encode()
    found: NDArray[np.bool_] = records.tag_bytes == len(tag)
    for place, letter in enumerate(tag):
        where = np.flatnonzero(found)
        found[where] = data[records.tag[where] + place] == letter
    return found


def _chunks(raw: bytes, records: _Records, which: NDArray[np.bool_]) -> Iterator[bytes]:
    """Yield the records of a kind as msgpack arrays of some thousand."""
    begins, ends = records.begin[which].tolist(), records.end[which].tolist()
    for start in range(0, len(begins), _CHUNK):
        stop = min(start + _CHUNK, len(begins))
        joined = b"".join([raw[begins[index] : ends[index]] for index in range(start, stop)])
        yield b"\xdd" + (stop - start).to_bytes(4, "big") + joined


def _begun(raw: bytes, records: _Records, which: NDArray[np.bool_]) -> Iterator["Cells"]:
    decode = msgspec.msgpack.Decoder(list[tuple[int, int, _On]]).decode
    for packed in _chunks(raw, records, which):
        yield cells_of(decode(packed))


def _ended(raw: bytes, records: _Records, which: NDArray[np.bool_]) -> Whole:
    decode = msgspec.msgpack.Decoder(list[tuple[int, int, _Off]]).decode
    ids = [[off.id for _, _, off in decode(packed)] for packed in _chunks(raw, records, which)]
    return np.stack([np.array([id for some in ids for id in some], np.int64), records.at_ns[which]], axis=1)
