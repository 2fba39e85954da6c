"""Sealed takes: every byte of them means what it says, or nothing."""

import hashlib
import hmac
from pathlib import Path
from random import Random

import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from improv.jam.events import Marked
from improv.link.clock import SystemClock
from improv.session import sealing
from improv.session.check import check
from improv.session.contents_lines import lines_of
from improv.session.format import decode_take, encode_entry, read_take
from improv.session.library import RECOVERED, recovered
from improv.session.records import Entry, TakeEnded
from improv.session.repair import repair
from improv.session.sealed_frames import SealedFrames
from improv.session.sealed_take import SealedRecords, sealed_take
from improv.session.sealing import (
    HEAD_BYTES,
    Sealer,
    TakeKey,
    identity_of,
    open_bytes,
    seal_bytes,
    sealed_ends_well,
)
from improv.session.unreadable import TakeSealed, TakeUnreadable
from improv.session.writer import TakeWriter
from tests.session.disk import FakeDisk
from tests.session.golden import SEALED_KEY, a_bit_of_everything
from tests.session.playing import a_header, two_people

KEY = TakeKey(bytes(range(16)), bytes(range(32)))
OTHER = TakeKey(bytes(range(16)), bytes(range(1, 33)))
DATA = Path(__file__).parent.parent / "data"


def a_take() -> bytes:
    recording = two_people()
    return sealed_take(recording.header, recording.entries, KEY)


def test_what_is_sealed_is_read_with_its_key_and_holds_no_word_in_clear() -> None:
    recording, raw = two_people(), a_take()
    take = decode_take(raw, "a.jam", key=KEY)
    assert list(take.records) == recording.entries
    assert take.header == recording.header
    assert (take.whole, take.segments) == (True, 1)
    for word in (b"Ana", b"marimba", b"NoteOn", b"improv", b"pads"):
        assert word in recording.raw
        assert word not in raw


def test_without_the_key_there_is_one_line() -> None:
    raw = a_take()
    with pytest.raises(TakeSealed, match=r"^a\.jam is sealed: unlock the clinic's vault"):
        decode_take(raw, "a.jam")
    with pytest.raises(TakeSealed, match="with another key"):
        decode_take(raw, "a.jam", key=TakeKey(bytes(16), bytes(32)))
    assert decode_take(raw, "a.jam", key=lambda identity: KEY if identity == KEY.identity else None).whole
    with pytest.raises(TakeUnreadable, match=r"header of a\.jam is damaged"):
        decode_take(raw, "a.jam", key=OTHER)


def test_every_cut_leaves_the_longest_valid_prefix() -> None:
    recording, raw = two_people(), a_take()
    random = Random(1)
    for size in sorted(random.sample(range(HEAD_BYTES, len(raw)), 120)):
        try:
            take = decode_take(raw[:size], "a.jam", key=KEY)
        except TakeUnreadable:
            assert size < 3000  # the header is one record
            continue
        assert list(take.records) == recording.entries[: len(take.records)]
        assert take.good_bytes <= size
        assert decode_take(raw[: take.good_bytes], "a.jam", key=KEY).whole


def test_every_flipped_bit_is_found_where_it_is() -> None:
    recording, raw = two_people(), a_take()
    random = Random(2)
    for _ in range(150):
        place = random.randrange(HEAD_BYTES, len(raw))
        damaged = bytearray(raw)
        damaged[place] ^= 1 << random.randrange(8)
        try:
            take = decode_take(bytes(damaged), "a.jam", key=KEY)
        except TakeUnreadable:
            continue
        assert not take.whole
        assert take.good_bytes <= place
        assert list(take.records) == recording.entries[: len(take.records)]


def test_records_cannot_be_swapped_left_out_or_put_into_another_take() -> None:
    sealer = Sealer(KEY, 1)
    start = SealedRecords(KEY).start(a_header())
    begin, frames = sealer.begin(), [sealer.seal(bytes([number]) * 9) for number in range(3)]

    def read(*pieces: bytes, head: bytes = sealer.head) -> list[object]:
        return [
            each if isinstance(each, str) else each[0]
            for each in SealedFrames(head + b"".join(pieces), "a.jam", KEY).payloads()
        ]

    assert len(read(begin, *frames)) == 3
    assert isinstance(read(begin, frames[1])[0], str)
    assert isinstance(read(begin, frames[0], frames[2])[1], str)
    assert isinstance(read(begin, frames[0], frames[0])[1], str)
    assert isinstance(read(frames[0])[0], str)
    last = frames[2][:4] + b"\x03" + frames[2][5:]
    assert isinstance(read(begin, frames[0], frames[1], last)[2], str)
    assert start[:HEAD_BYTES] == sealer.head
    elsewhere = TakeKey(bytes(16), KEY.secret)
    with pytest.raises(TakeSealed):
        read(begin, *frames, head=Sealer(elsewhere, 1).head)


def test_no_nonce_is_used_twice_with_one_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even where the disk refuses and what waited is let go: other records stand in the same places."""
    used: list[tuple[bytes, bytes, bytes]] = []
    plain = sealing._cipher_of

    class Watched:
        def __init__(self, secret: bytes) -> None:
            self._secret, self._cipher = secret, plain(secret)

        def encrypt(self, nonce: bytes, data: bytes, about: bytes) -> bytes:
            used.append((self._secret, nonce, data))
            return self._cipher.encrypt(nonce, data, about)

        def decrypt(self, nonce: bytes, data: bytes, about: bytes) -> bytes:
            return self._cipher.decrypt(nonce, data, about)

    monkeypatch.setattr(sealing, "_cipher_of", Watched)
    seals = SealedRecords(KEY)
    seals.start(a_header())
    records = [encode_entry(number, number, Marked(f"moment {number}")) for number in range(1, 7)]
    seals.frames(records[:3])
    seals.begin_anew()  # the disk took none of them
    seals.frames(records[2:])
    for text in (b"one", b"two"):  # two who go on with one file, of whom the first lost what they wrote
        another = Sealer(KEY, 1, 1)
        another.begin()
        another.seal(text)
    assert len({(secret, nonce) for secret, nonce, _ in used}) == len(used)


def test_a_sealed_take_is_written_as_things_happen_and_survives_a_full_disk(tmp_path: Path) -> None:
    disk = FakeDisk()
    writer = TakeWriter(
        [tmp_path], "a.jam", a_header(), SystemClock(), lambda _: None, storage=disk, key=KEY,
        retry_seconds=0.005,
    )  # fmt: skip
    for number in range(1, 200):
        if number in (60, 100, 140):
            disk.wait_for_writes(1)
            disk.room = 137 + number
        writer.append(number, number, Marked(f"moment {number}"))
    disk.wait_for_writes(1)
    disk.room = 1 << 30
    writer.close("left")
    take = decode_take(bytes(disk.files[-1].data), "a.jam", key=KEY)
    assert take.whole
    assert take.segments > 1
    assert [entry.seq for entry in take.records[:-1]] == list(range(1, 200))
    assert isinstance(take.records[-1].record, TakeEnded)
    assert sealed_ends_well(bytes(disk.files[-1].data))


def test_recovery_goes_on_with_a_segment_of_its_own_and_finds_each_take_once(tmp_path: Path) -> None:
    raw = a_take()
    path = tmp_path / "a.jam"
    path.write_bytes(raw[:-40])
    assert recovered([tmp_path]) == ()  # locked: it stays as it is
    assert path.read_bytes() == raw[:-40]
    (found,) = recovered([tmp_path], lambda identity: KEY)
    take = read_take(path, key=KEY)
    assert (take.ended, take.segments) == (True, 2)
    assert take.records[-1].record == TakeEnded(RECOVERED)
    assert found.tail is not None
    assert recovered([tmp_path], KEY) == ()
    assert "whole; it ended: recovered" in lines_of(check(path, KEY))[-1]


def test_a_repaired_copy_is_sealed_too(tmp_path: Path) -> None:
    path = tmp_path / "a.jam"
    path.write_bytes(a_take()[:-40])
    copy = repair(path, KEY)
    assert copy != path
    assert read_take(copy, key=KEY).ended
    assert identity_of(copy) == KEY.identity
    assert b"TakeEnded" not in copy.read_bytes()


def test_files_open_as_what_they_are_and_as_nothing_else() -> None:
    raw = seal_bytes(KEY, b"a secret note", "notes")
    assert open_bytes(KEY, raw, "notes", "a.notes.json") == b"a secret note"
    assert seal_bytes(KEY, b"a secret note", "notes") != raw
    with pytest.raises(TakeUnreadable, match="was changed or damaged"):
        open_bytes(KEY, raw, "consents", "a")
    with pytest.raises(TakeUnreadable):
        open_bytes(KEY, raw[:-1], "notes", "a")
    with pytest.raises(TakeUnreadable):
        open_bytes(KEY, raw[:30], "notes", "a")
    with pytest.raises(TakeSealed):
        open_bytes(None, raw, "notes", "a")


def test_keys_are_derived_as_rfc_5869_says() -> None:
    salt = bytes(range(32))
    theirs = HKDF(SHA256(), 32, salt, b"a purpose").derive(KEY.secret)
    assert KEY.derived(salt, b"a purpose") == theirs
    assert theirs != hmac.digest(salt, KEY.secret, hashlib.sha256)
    assert "0102" not in repr(KEY).replace(KEY.identity.hex(), "")


def test_the_golden_sealed_take_is_still_read() -> None:
    take = read_take(DATA / "format-1.sealed.jam", key=SEALED_KEY)
    recording = a_bit_of_everything()
    assert list(take.records) == [Entry(*entry) for entry in recording.entries]
    assert take.segments == 1
