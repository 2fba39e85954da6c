"""A reader written from docs/format.md alone; of the program it knows only what it is compared with."""

import hmac
import json
import struct
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, get_args

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from msgspec.structs import replace

from improv.jam import commands as ask
from improv.jam.mixing import Binding, Echo, Room, Strip
from improv.jam.player import Player
from improv.jam.snapshot import Snapshot
from improv.music.sounds.base import SoundBase
from improv.session.format import read_take
from improv.session.library import recovered
from improv.session.notebook.annotation import Annotation, Correction, Notes
from improv.session.notebook.sidecar import FORMAT, decode_notes, write_notes
from improv.session.notes import note_rows
from improv.session.opened import open_session
from improv.session.records import Header
from improv.session.sealing import TakeKey, seal_bytes
from tests.session.everything import RECORDS
from tests.session.playing import two_people

LARGEST = 16_777_216
DATA = Path(__file__).parent.parent / "data"


def read_jam(raw: bytes) -> tuple[int, dict[str, Any], list[tuple[int, int, dict[str, Any]]]]:
    assert raw[:8] == bytes.fromhex("89 4A 41 4D 0D 0A 1A 0A")
    (version,) = struct.unpack_from("<I", raw, 8)
    assert version == 1
    values, place = [], 12
    while place + 8 <= len(raw):
        length, check = struct.unpack_from("<II", raw, place)
        payload = raw[place + 8 : place + 8 + length]
        if not 1 <= length <= LARGEST or len(payload) < length or zlib.crc32(payload) != check:
            break
        values.append(msgspec.msgpack.decode(payload))
        place += 8 + length
    header, *records = values
    return version, header, [(seq, at, record) for seq, at, record in records]


def as_plain(value: object) -> Any:
    """Lists and tuples alike, and keys as text."""
    return msgspec.json.decode(msgspec.json.encode(value))


def assert_holds(known: Any, read: Any) -> None:
    """Everything that the reader found is what the program knows; the program adds the defaults."""
    if isinstance(read, dict):
        for key, value in read.items():
            assert_holds(known[key], value)
    elif isinstance(read, list):
        assert len(known) == len(read)
        for one, other in zip(known, read, strict=True):
            assert_holds(one, other)
    else:
        assert known == read


def test_a_reader_made_from_the_page_reads_the_same() -> None:
    path = DATA / "format-1.jam"
    take = read_take(path)
    version, header, records = read_jam(path.read_bytes())
    assert version == take.format
    assert_holds(as_plain(take.header), as_plain(header))
    assert_holds(as_plain(take.records), as_plain(records))


def test_it_reads_damaged_files_alike(tmp_path: Path) -> None:
    raw = two_people().raw
    for size in range(len(raw) // 2, len(raw), 17):
        path = tmp_path / "cut.jam"
        path.write_bytes(raw[:size])
        assert len(read_jam(raw[:size])[2]) == len(read_take(path).records)


def test_notes_are_found_as_the_page_says() -> None:
    _, header, records = read_jam(two_people().raw)
    players = header["opening"]["players"]
    names = {player["seat"]: player.get("person") or player["name"] for player in players}
    zero = next(at for _, at, record in records if record["type"] in ("NoteOn", "PressIgnored"))
    ends = {note["id"]: at for _, at, note in records if note["type"] == "NoteOff"}
    notes = [
        (names[note["player"]], (at - zero) / 1e9, (ends[note["id"]] - at) / 1e9, round(note["hertz"], 2))
        for _, at, note in records
        if note["type"] == "NoteOn"
    ]
    assert notes == [
        ("Ana", 0.0, 1.0, 261.63),
        ("Keys", 0.5, 1.0, 146.83),
        ("Ana", 5.0, 1.0, 392.0),
        ("Keys", 6.0, 1.0, 220.0),
    ]
    ignored = [record["why"] for _, _, record in records if record["type"] == "PressIgnored"]
    assert ignored == ["the sound is not ready"]


def test_operations_are_found_as_the_page_says() -> None:
    _, _, records = read_jam(two_people().raw)
    events = {seq: record for seq, _, record in records}
    applied = [
        (record["epoch"], record["frame"], events[seq]["type"])
        for _, _, record in records
        if record["type"] == "Sounded"
        for seq in record["seqs"]
    ]
    assert applied[:3] == [(1, 96_000, "NoteOn"), (1, 120_064, "NoteOn"), (1, 120_064, "Marked")]
    assert {epoch for epoch, _, _ in applied} == {1, 2}
    rates = [(record["rate"], record["block"]) for _, _, record in records if record["type"] == "EpochBegan"]
    assert rates == [(48_000, 128), (48_000, 128)]


def structs_in(kind: Any) -> Iterator[type[msgspec.Struct]]:
    """The structs that a type, as it is annotated, may hold."""
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        yield kind
    for part in get_args(kind):
        yield from structs_in(part)


def all_within(kinds: Iterable[Any]) -> set[type[msgspec.Struct]]:
    """Those structs, and all that theirs hold in turn."""
    found: set[type[msgspec.Struct]] = set()
    waiting = list(kinds)
    while waiting:
        kind = waiting.pop()
        if kind not in found:
            found.add(kind)
            for field in msgspec.structs.fields(kind):
                waiting += structs_in(field.type)
    return found


def test_the_page_names_every_record_and_every_key_that_a_take_may_hold() -> None:
    docs = Path(__file__).parents[2] / "docs"
    page, sounds = (docs / "format.md").read_text(), ""
    for name in ("sounds.md", "kits.md"):
        sounds += (docs / name).read_text()
    tags = {str(kind.__struct_config__.tag) for kind in RECORDS}
    assert {tag for tag in tags if f"`{tag}`" not in page} == set()
    kinds = all_within((Header, *RECORDS))
    assert {Snapshot, Player, Strip, Room, Echo, Binding} < kinds
    of_sounds = all_within(kind for kind in kinds if issubclass(kind, SoundBase))
    assert len(of_sounds) > 5
    for kind in kinds:
        where = sounds if kind in of_sounds else page
        assert [key for key in kind.__struct_fields__ if f"`{key}`" not in where] == [], kind


SEALED_KEY = bytes(range(100, 132))


def hkdf(key: bytes, salt: bytes, info: bytes) -> bytes:
    drawn = hmac.digest(salt, key, "sha256")
    return hmac.digest(drawn, info + b"\x01", "sha256")


def read_sealed(raw: bytes, key: bytes) -> list[Any]:
    assert raw[:8] == bytes.fromhex("89 4A 53 4C 0D 0A 1A 0A")
    version, sealing, _, check = struct.unpack_from("<II16sI", raw, 8)
    assert (version, sealing, check) == (1, 1, zlib.crc32(raw[:32]))
    head, place, segment, number, cipher = raw[:36], 36, -1, 0, None
    values = []
    while place + 5 <= len(raw):
        length, kind = struct.unpack_from("<IB", raw, place)
        sealed = raw[place + 5 : place + 5 + length]
        if not 16 <= length <= LARGEST or len(sealed) < length or kind not in (1, 2, 3):
            break
        if kind == 1:
            segment, number = segment + 1, 0
            info = b"improv take" + head + struct.pack("<I", segment)
            cipher, sealed = ChaCha20Poly1305(hkdf(key, sealed[:32], info)), sealed[32:]
        assert cipher is not None
        nonce = struct.pack("<Q", number) + bytes(4)
        try:
            payload = cipher.decrypt(nonce, sealed, head + struct.pack("<IQB", segment, number, kind))
        except InvalidTag:
            break
        if kind != 1:
            values.append(msgspec.msgpack.decode(payload))
        place, number = place + 5 + length, number + 1
    return values


def test_a_reader_made_from_the_page_reads_a_sealed_take_too(tmp_path: Path) -> None:
    raw = (DATA / "format-1.sealed.jam").read_bytes()
    header, *records = read_sealed(raw, SEALED_KEY)
    _, open_header, open_records = read_jam((DATA / "format-1.jam").read_bytes())
    assert header == open_header
    assert [tuple(record) for record in records] == open_records
    path, key = tmp_path / "a.jam", TakeKey(raw[16:32], SEALED_KEY)
    path.write_bytes(raw[:-30])
    recovered([tmp_path], key)  # another writer ends it
    assert read_sealed(path.read_bytes(), SEALED_KEY)[:-1] == [header, *records[:-1]]
    for size in range(len(raw) // 2, len(raw), 97):
        path.write_bytes(raw[:size])
        assert len(read_sealed(raw[:size], SEALED_KEY)) == 1 + len(read_take(path, key=key).records)


def test_a_reader_made_from_the_page_reads_sealed_notes() -> None:
    key = TakeKey(bytes(range(16)), SEALED_KEY)
    raw = seal_bytes(key, b"what somebody wrote", "notes")
    assert raw[:12] == bytes.fromhex("89 4A 53 46 0D 0A 1A 0A 01 00 00 00")
    assert raw[12:28] == key.identity
    cipher = ChaCha20Poly1305(hkdf(SEALED_KEY, raw[28:60], b"improv file notes"))
    assert cipher.decrypt(bytes(12), raw[60:], raw[:60]) == b"what somebody wrote"


def read_sidecar(raw: bytes, marked: list[tuple[int, float, str]]) -> tuple[list[dict[str, Any]], list[Any]]:
    """What is to be seen of a take whose marks (seq, seconds, text) are known, and its corrections."""
    assert len(raw) <= LARGEST
    page = json.loads(raw.decode())
    assert page["format"] == 1
    notes = page.get("annotations", [])
    changed = {note.get("mark_seq") for note in notes} | set(page.get("hidden_marks", []))
    marks = [{"id": -1 - seq, "at_s": at, "text": text} for seq, at, text in marked if seq not in changed]
    return sorted([*notes, *marks], key=lambda note: (note["at_s"], abs(note["id"]))), page.get(
        "corrections", []
    )


def test_a_sidecar_is_read_as_the_page_says(tmp_path: Path) -> None:
    recording = two_people()
    recording.at(9.5, *(ask.MarkMoment(text) for text in ("hidden", "changed", "there")))
    path = recording.save(tmp_path)
    hidden, changed = (mark for mark in open_session(path).marks if mark.text in ("hidden", "changed"))
    notebook = open_session(path).notebook()
    notebook.remove(hidden.id)
    notebook.change(replace(changed, text="better", rating=5))
    notebook.add(Annotation(0, 1.0, 2.0, "Leading", ("Ana",), "so"))
    notebook.correct(Correction(2, 0.25, 0.75, "Ana"))
    write_notes(path, notebook.notes)

    _, _, records = read_jam(path.read_bytes())
    zero = next(at for _, at, record in records if record["type"] in ("NoteOn", "PressIgnored"))
    marked = [(seq, (at - zero) / 1e9, r["text"]) for seq, at, r in records if r["type"] == "Marked"]
    seen, corrections = read_sidecar(path.with_suffix(".notes.json").read_bytes(), marked)
    opened = open_session(path)
    assert_holds(as_plain(opened.notebook().annotations), seen)
    assert [note["text"] for note in seen] == ["here", "so", "better", "there"]
    assert_holds(as_plain(opened.found.notes.corrections), corrections)
    (correction,) = corrections
    begun = [(r["player"], (at - zero) / 1e9) for _, at, r in records if r["type"] == "NoteOn"]
    whose = [
        correction["person"]
        if seat == correction["seat"] and correction["from_s"] <= at_s < correction["to_s"]
        else ""
        for seat, at_s in begun
    ]
    assert whose == ["", "Ana", "", ""]
    assert [row.player for row in note_rows(opened.take)] == ["Ana", "Ana", "Ana", "Keys"]


def test_the_page_names_all_that_a_sidecar_holds() -> None:
    page = (Path(__file__).parents[2] / "docs" / "format.md").read_text()
    for kind in (Notes, Annotation, Correction):
        assert [name for name in kind.__struct_fields__ if f"`{name}`" not in page] == []


def test_sidecars_of_every_version_stay_readable() -> None:
    for version in range(1, FORMAT + 1):
        raw = (DATA / f"notes-format-{version}.json").read_bytes()
        assert json.loads(raw)["format"] == version
        notes = decode_notes(raw, "golden.json")
        for name in Notes.__struct_fields__:
            assert getattr(notes, name), name
