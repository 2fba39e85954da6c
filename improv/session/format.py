"""The bytes of a ``.jam`` file, as ``docs/format.md`` tells them to others."""

import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from zlib import crc32

import msgspec
from msgspec import Struct

from improv.line import Line, line, reason
from improv.session.notebook.annotation import Correction
from improv.session.numbers import check_record, check_snapshot
from improv.session.records import Entry, Header, Record, TakeEnded
from improv.session.sealed_frames import SealedFrames
from improv.session.sealing import LARGEST_BYTES as LARGEST_BYTES
from improv.session.sealing import Keys, is_sealed
from improv.session.unreadable import TakeSealed as TakeSealed
from improv.session.unreadable import TakeUnreadable as TakeUnreadable

FORMAT = 1
"""Raised by one with every change to the records; has nothing to do with the version of the program."""
MAGIC = b"\x89JAM\r\n\x1a\n"
"""The first byte is no text, the line ends show what a transfer as text did to the file."""
LARGEST_TAKE_BYTES = 1 << 31

_VERSION = struct.Struct("<I")
_FRAME = struct.Struct("<II")
_START = len(MAGIC) + _VERSION.size
_ENDS = line("the file ends")

Tree = dict[str, object]


class Upgrade(Struct, frozen=True):
    """The step from one format version to the next, for what msgpack gives before it has types."""

    header: Callable[[Tree], Tree]
    record: Callable[[Tree], Tree]


UPGRADES: dict[int, Upgrade] = {}
"""The ladder: by the version that a step starts from. Every version since 1 stays readable."""


class Take(Struct, frozen=True):
    """A take in memory."""

    format: int
    """The version that the file was written in; what is here is upgraded."""
    header: Header
    records: tuple[Entry, ...]
    good_bytes: int
    """Length of the longest valid prefix."""
    total_bytes: int
    damage: str = ""
    """Where and why reading stopped before the end, in one line; empty where it did not."""
    skipped: int = 0
    """Records that are intact but mean nothing to this version of the program."""
    corrections: tuple[Correction, ...] = ()
    """Whose notes they were, from the take's notes: see ``session.opened``. The file holds none."""
    segments: int = 0
    """Of a sealed take: how many writers have written it, each under a key of its own; 0: it is open."""

    @property
    def whole(self) -> bool:
        """Say whether every byte of the file is part of the take."""
        return not self.damage

    @property
    def ended(self) -> bool:
        """Say whether the take was closed: it is whole, and a ``TakeEnded`` is its last record."""
        return self.whole and bool(self.records) and isinstance(self.records[-1].record, TakeEnded)


_encoder = msgspec.msgpack.Encoder()
_decode_header = msgspec.msgpack.Decoder(Header).decode
_decode_entry = msgspec.msgpack.Decoder(Entry).decode
_decode_tree = msgspec.msgpack.Decoder(dict[str, object]).decode
_decode_raw_entry = msgspec.msgpack.Decoder(tuple[int, int, dict[str, object]]).decode
NOT_UNDERSTOOD = (msgspec.MsgspecError, ValueError, RecursionError, KeyError, TypeError)
"""What decoding raises for a record that is intact but means nothing to this version of the program."""


def encode_start(header: Header) -> bytes:
    """Return the bytes that a take begins with."""
    return MAGIC + _VERSION.pack(FORMAT) + _framed(_encoder.encode(header))


def encode_entry(seq: int, at_ns: int, record: Record) -> bytes:
    """Return a record as the bytes of the file. Takes a few microseconds."""
    return _framed(_encoder.encode((seq, at_ns, record)))


def payload_of(encoded: bytes) -> bytes:
    """Return what ``encode_entry`` has framed."""
    return encoded[_FRAME.size :]


def encode_header(header: Header) -> bytes:
    """Return the payload of a header."""
    return _encoder.encode(header)


def read_take(path: Path, upgrades: Mapping[int, Upgrade] = UPGRADES, key: Keys = None) -> Take:
    """Read a take: everything up to the first damage. ``key`` opens a sealed one.

    Raises TakeUnreadable where not even its header can be read, TakeSealed for a sealed one without its key.
    """
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
    return decode_take(raw, path.name, upgrades, key)


class Unpacked(Struct, frozen=True):
    """A take whose header is read, and whose records are still bytes; see ``unpack_take``."""

    format: int
    header: Header
    frames: Iterator[tuple[bytes, int] | str]
    """Each record's payload and the byte at which it ends; at damage, last of all, what is wrong."""
    start: int
    """The byte at which the records begin."""
    steps: tuple[Upgrade, ...]
    """What brings a record to this format; none where it has it already."""
    sealed: SealedFrames | None = None
    """What opens the frames of a sealed take, and knows how far it has come."""


def unpack_take(
    raw: bytes, name: str, upgrades: Mapping[int, Upgrade] = UPGRADES, key: Keys = None
) -> Unpacked:
    """Read the header of a take and find its records; ``name`` is for the errors.

    Raises TakeUnreadable as ``read_take``.
    """
    sealed = SealedFrames(raw, name, key) if is_sealed(raw) else None
    version = _known(_version_in(raw, name) if sealed is None else sealed.version, name)
    try:
        steps = tuple(upgrades[number] for number in range(version, FORMAT))
    except KeyError as error:
        raise TakeUnreadable(
            line(
                "{name} says format {version}, which never was; look for a backup", name=name, version=version
            )
        ) from error
    frames = _frames(raw, _START) if sealed is None else sealed.payloads()
    first = next(frames, _ENDS)
    if isinstance(first, str):
        raise _damaged(name, first)
    try:
        header = _header_of(first[0], steps)
    except NOT_UNDERSTOOD as error:
        why = str(error).splitlines()[0][:200]
        raise TakeUnreadable(
            line("the header of {name} makes no sense: {why}; look for a backup", name=name, why=why)
        ) from error
    return Unpacked(version, header, frames, first[1], steps, sealed)


def decode_take(raw: bytes, name: str, upgrades: Mapping[int, Upgrade] = UPGRADES, key: Keys = None) -> Take:
    """Read a take from its bytes; ``name`` is for the errors. Raises TakeUnreadable as ``read_take``."""
    unpacked = unpack_take(raw, name, upgrades, key)
    records: list[Entry] = []
    skipped, good, damage = 0, unpacked.start, ""
    for frame in unpacked.frames:
        if isinstance(frame, str):
            damage = damage_at(len(records) + skipped, good, len(raw), frame)
            break
        payload, good = frame
        try:
            records.append(decode_record(payload, unpacked.steps))
        except NOT_UNDERSTOOD:
            skipped += 1
    sealed = unpacked.sealed
    if sealed is not None:
        good = sealed.good_bytes  # a writer that began and wrote nothing is good, too
    segments = 0 if sealed is None else sealed.segments
    header, read = unpacked.header, tuple(records)
    return Take(unpacked.format, header, read, good, len(raw), damage, skipped, segments=segments)


def damage_at(records: int, good_bytes: int, total_bytes: int, what: str) -> Line:
    """Return in one line where reading stopped, after so many records, and why."""
    return line(
        "record {number} at byte {good:,} of {total:,}: {what}",
        number=records + 1,
        good=good_bytes,
        total=total_bytes,
        what=what,
    )


def ends_well(tail: bytes) -> bool:
    """Say whether the last bytes of a file (a few hundred are enough) are a whole ``TakeEnded``."""
    for start in range(len(tail) - _FRAME.size, -1, -1):
        length, check = _FRAME.unpack_from(tail, start)
        payload = tail[start + _FRAME.size :]
        if length == len(payload) > 0 and crc32(payload) == check:
            try:
                return isinstance(_decode_entry(payload).record, TakeEnded)
            except NOT_UNDERSTOOD:
                return False
    return False


def _framed(payload: bytes) -> bytes:
    return _FRAME.pack(len(payload), crc32(payload)) + payload


def _version_in(raw: bytes, name: str) -> int:
    if not raw.startswith(MAGIC):
        raise TakeUnreadable(line("{name} is not a jam; .jam files are made by Improv", name=name))
    if len(raw) < _START:
        raise _damaged(name, _ENDS)
    return int(_VERSION.unpack_from(raw, len(MAGIC))[0])


def _damaged(name: str, what: str) -> TakeUnreadable:
    return TakeUnreadable(
        line("the header of {name} is damaged: {what}; look for a backup", name=name, what=what)
    )


def _known(version: int, name: str) -> int:
    if version > FORMAT:
        raise TakeUnreadable(
            line(
                "{name} was made with a newer version of Improv (format {version}); "
                "this one reads up to {format}: get the newer version",
                name=name,
                version=version,
                format=FORMAT,
            )
        )
    return version


def _frames(raw: bytes, start: int) -> Iterator[tuple[bytes, int] | str]:
    """Yield each record's payload and where it ends; at the first damage say in words what is wrong."""
    unpack, head, total = _FRAME.unpack_from, _FRAME.size, len(raw)
    while start < total:
        if start + head > total:
            yield line("the file ends within it")
            return
        length, check = unpack(raw, start)
        begin = start + head
        start = begin + length
        # A run of zeros, as a power cut leaves it, would be a valid record of no bytes.
        if not 0 < length <= LARGEST_BYTES:
            yield line("it says a length of {length:,} bytes", length=length)
            return
        if start > total:
            yield line("the file ends within it")
            return
        payload = raw[begin:start]
        if crc32(payload) != check:
            yield line("its checksum is wrong")
            return
        yield payload, start
    if start == _START:
        yield _ENDS


def _header_of(payload: bytes, steps: Sequence[Upgrade]) -> Header:
    if not steps:
        header = _decode_header(payload)
    else:
        tree = _decode_tree(payload)
        for step in steps:
            tree = step.header(tree)
        header = msgspec.convert(tree, Header)
    check_snapshot(header.opening)
    return header


def decode_record(payload: bytes, steps: Sequence[Upgrade] = ()) -> Entry:
    """Return a record from its payload, brought to this format. Raises one of NOT_UNDERSTOOD."""
    if not steps:
        entry = _decode_entry(payload)
    else:
        seq, at_ns, tree = _decode_raw_entry(payload)
        for step in steps:
            tree = step.record(tree)
        entry = msgspec.convert((seq, at_ns, tree), Entry)
    check_record(entry.record)
    return entry
