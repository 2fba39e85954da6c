"""A take that is sealed while it is written, and how one is gone on with."""

from collections.abc import Sequence
from pathlib import Path

from improv.line import line
from improv.session.format import (
    FORMAT,
    Take,
    decode_record,
    encode_entry,
    encode_header,
    ends_well,
    payload_of,
    unpack_take,
)
from improv.session.records import Entry, Header
from improv.session.sealing import Keys, Sealer, TakeKey, identity_of
from improv.session.unreadable import TakeUnreadable

_MAY_BE_LAST = b"TakeEnded"


class SealedRecords:
    """Seals the records of a new take, in the order in which they are written."""

    def __init__(self, key: TakeKey) -> None:
        """Take the key of the take. Raises TakeSealed where what it takes to seal is not installed."""
        self._sealer = Sealer(key, FORMAT)
        self._begins = False

    def start(self, header: Header) -> bytes:
        """Return the bytes that the take begins with."""
        return self._sealer.head + self._sealer.begin() + self._sealer.seal(encode_header(header))

    def frames(self, records: Sequence[bytes]) -> list[bytes]:
        """Return records as ``encode_entry`` gave them, each as the bytes of the sealed file."""
        frames = []
        for record in records:
            last = _MAY_BE_LAST in record and ends_well(record)
            begin = self._sealer.begin() if self._begins else b""
            self._begins = False
            frames.append(begin + self._sealer.seal(payload_of(record), last=last))
        return frames

    def begin_anew(self) -> None:
        """Begin a segment with the next record: what was sealed last did not all reach the disk.

        Other records may stand in its place next time, and no nonce is to be used for two.
        """
        self._begins = True


def sealed_ending(take: Take, encoded: bytes, key: TakeKey) -> bytes:
    """Return a take's encoded last record as it continues its sealed file: by another writer."""
    sealer = Sealer(key, take.format, take.segments)
    return sealer.begin() + sealer.seal(payload_of(encoded), last=True)


def sealed_take(header: Header, entries: Sequence[Entry], key: TakeKey) -> bytes:
    """Return a whole take as the bytes of a sealed file."""
    seals = SealedRecords(key)
    start = seals.start(header)
    return start + b"".join(seals.frames([encode_entry(*entry) for entry in entries]))


def sealed_copy(raw: bytes, name: str, key: TakeKey) -> bytes:
    """Return a take in clear as the bytes of a sealed file: record for record the same.

    Raises TakeUnreadable, also where it is damaged: then something of it would be missing.
    """
    unpacked = unpack_take(raw, name)
    records: list[bytes] = []
    start = unpacked.start
    for frame in unpacked.frames:
        if isinstance(frame, str):
            raise TakeUnreadable(
                line(
                    "{name} is damaged, and stays as it is: `improv check --repair` writes what is whole of "
                    "it to a new file; then delete this one",
                    name=name,
                )
            )
        payload, end = frame
        # A record of an older format is written in today's; any other stays the same, known or not.
        records.append(
            encode_entry(*decode_record(payload, unpacked.steps)) if unpacked.steps else raw[start:end]
        )
        start = end
    seals = SealedRecords(key)
    return seals.start(unpacked.header) + b"".join(seals.frames(records))


def key_of(path: Path, keys: Keys) -> TakeKey | None:
    """Return the key of a sealed take; None where it is open, or its key is not at hand. Raises OSError."""
    identity = identity_of(path)
    if identity is None or keys is None:
        return None
    return keys if isinstance(keys, TakeKey) else keys(identity)
