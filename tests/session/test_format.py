from contextlib import suppress
from pathlib import Path
from random import Random
from typing import get_args
from zlib import crc32

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from improv.jam.events import (
    BedSet,
    Bent,
    CeilingSet,
    CompassChosen,
    Event,
    MacroMoved,
    Marked,
    NoteMoved,
    NoteOn,
    PressureChanged,
    QuantiseSet,
    RoomSet,
    SongBegan,
    SongLevelSet,
    StripChanged,
    TempoChanged,
)
from improv.jam.jam import Jam
from improv.jam.mixing import Macro, Room, Strip
from improv.jam.motor import Motor
from improv.jam.setting import Bed
from improv.jam.tempo import Tempo
from improv.music.harmony import Reason
from improv.session.format import (
    FORMAT,
    LARGEST_BYTES,
    MAGIC,
    Take,
    TakeUnreadable,
    Tree,
    Upgrade,
    decode_take,
    encode_entry,
    encode_start,
    ends_well,
    read_take,
)
from improv.session.records import Entry, Header, Record, TakeEnded
from tests.session.everything import RECORDS, entries, headers, structs
from tests.session.playing import a_header, two_people

DATA = Path(__file__).parent.parent / "data"
BIG = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def written(header: Header, records: list[Entry]) -> bytes:
    return encode_start(header) + b"".join(encode_entry(*entry) for entry in records)


def framed(payload: bytes) -> bytes:
    return len(payload).to_bytes(4, "little") + crc32(payload).to_bytes(4, "little") + payload


def starts(raw: bytes) -> list[int]:
    """Where the header and each record begin, and where the last ends, found without the reader."""
    places = [len(MAGIC) + 4]
    while places[-1] < len(raw):
        places.append(places[-1] + 8 + int.from_bytes(raw[places[-1] : places[-1] + 4], "little"))
    return places


def read(raw: bytes) -> Take:
    return decode_take(raw, "x.jam")


@BIG
@given(headers(), st.lists(entries(), max_size=5))
def test_what_is_written_is_read(header: Header, records: list[Entry]) -> None:
    take = read(written(header, records))
    assert (take.header, list(take.records), take.whole, take.skipped) == (header, records, True, 0)


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_every_kind_of_record_comes_back(kind: type, data: st.DataObject) -> None:
    record = data.draw(structs(kind))
    assert read(written(a_header(), [Entry(1, 2, record)])).records == (Entry(1, 2, record),)


def test_every_record_is_a_kind_of_its_own() -> None:
    tags = [kind.__struct_config__.tag for kind in RECORDS]
    assert len(set(tags)) == len(tags) == len(get_args(Record))


def test_everything_before_a_cut_is_read() -> None:
    recording = two_people()
    raw, places = recording.raw, starts(recording.raw)
    for cut in range(len(raw)):
        whole = sum(place <= cut for place in places[2:])
        if cut < places[1]:
            with pytest.raises(TakeUnreadable):
                read(raw[:cut])
        else:
            take = read(raw[:cut])
            assert list(take.records) == recording.entries[:whole]
            assert take.good_bytes == places[whole + 1]
            assert take.whole == (cut in places)


def test_everything_before_a_flipped_bit_is_read() -> None:
    random = Random(5)
    recording = two_people()
    raw, places = recording.raw, starts(recording.raw)
    for _ in range(3000):
        flipped = bytearray(raw)
        where = random.randrange(len(raw))
        flipped[where] ^= 1 << random.randrange(8)
        if where < places[1]:
            with pytest.raises(TakeUnreadable) as told:
                read(bytes(flipped))
            assert "\n" not in str(told.value)
        else:
            before = sum(place <= where for place in places[2:])
            take = read(bytes(flipped))
            assert list(take.records) == recording.entries[:before]
            assert take.good_bytes == places[before + 1]
            assert f"record {before + 1} at byte" in take.damage


def test_random_bytes_never_raise_anything_else() -> None:
    random = Random(6)
    raw = two_people().raw
    for _ in range(3000):
        garbage = random.randbytes(random.randrange(200))
        kept = raw[: random.choice((0, 8, 12, 40, len(raw)))]
        with suppress(TakeUnreadable):
            take = read(kept + garbage)
            assert take.good_bytes <= len(kept) or take.whole


def test_zeros_at_the_end_are_damage() -> None:
    raw = two_people().raw
    take = read(raw + bytes(4096))
    assert (take.good_bytes, take.ended) == (len(raw), False)
    assert "length of 0 bytes" in take.damage


def test_an_insane_length_is_damage() -> None:
    raw = two_people().raw
    take = read(raw + (LARGEST_BYTES + 1).to_bytes(4, "little") + bytes(100))
    assert (take.good_bytes, take.whole) == (len(raw), False)


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "not a jam"),
        (b"MThd\0\0\0\6", "not a jam"),
        (b"\x89JAM\n\x1a\n" + bytes(40), "not a jam"),
        (MAGIC, "header of x.jam is damaged: the file ends"),
        (
            MAGIC + (FORMAT + 2).to_bytes(4, "little"),
            "newer version of Improv (format 3); this one reads up to 1",
        ),
        (MAGIC + (0).to_bytes(4, "little"), "format 0, which never was"),
        (MAGIC + FORMAT.to_bytes(4, "little"), "header of x.jam is damaged: the file ends"),
        (encode_start(a_header())[:-1], "header of x.jam is damaged"),
        (
            MAGIC + FORMAT.to_bytes(4, "little") + encode_entry(1, 2, Marked("no header")),
            "header of x.jam makes no sense",
        ),
    ],
)
def test_what_cannot_be_read_says_why_in_one_line(raw: bytes, words: str) -> None:
    with pytest.raises(TakeUnreadable) as told:
        read(raw)
    assert words in str(told.value)
    assert "\n" not in str(told.value)


def test_no_file_is_unreadable_too(tmp_path: Path) -> None:
    with pytest.raises(TakeUnreadable, match=r"cannot read none\.jam: no such file"):
        read_take(tmp_path / "none.jam")
    with pytest.raises(TakeUnreadable, match="cannot read"):
        read_take(tmp_path)


def a_note(**changes: float) -> NoteOn:
    return replace(NoteOn(1, 1, 1, "pads", 0, 0, 80, 60, 261.6, Reason.MAPPED), **changes)


@pytest.mark.parametrize(
    "nonsense",
    [
        a_note(hertz=float("nan")),
        a_note(hertz=float("inf")),
        a_note(hertz=-1.0),
        a_note(velocity=0),
        a_note(note=128),
        Bent(1, 0, float("nan")),
        PressureChanged(1, 0, float("inf")),
        a_note(up=float("nan")),
        replace(a_note(), path=(440.0, float("inf"))),
        NoteMoved(1, 1, 1, 60, float("nan"), 0.1),
        NoteMoved(1, 1, 1, 60, 261.6, float("inf")),
        QuantiseSet(float("nan")),
        SongBegan(float("nan"), 1),
        SongLevelSet(float("inf")),
        CompassChosen(1, (float("nan"), 70.0)),
        TempoChanged(Tempo(float("nan"))),
        BedSet(Bed(level=float("nan"))),
        CeilingSet(float("nan")),
        CeilingSet(0.0),
        MacroMoved(1, Macro.SPACE, float("inf")),
        StripChanged(1, Strip(level=40.0)),
        RoomSet(Room(decay=float("nan"))),
    ],
    ids=repr,
)
def test_numbers_that_are_none_do_not_come_out_of_a_file(nonsense: Record) -> None:
    mark = Entry(2, 2, Marked("after"))
    take = read(written(a_header(), [Entry(1, 1, nonsense), mark]))
    assert (take.records, take.skipped, take.whole) == ((mark,), 1, True)


def test_an_intact_record_that_means_nothing_is_left_out() -> None:
    payload = msgspec.msgpack.encode((1, 2, {"type": "FromTheFuture"}))
    known = encode_entry(2, 3, Marked("after"))
    take = read(encode_start(a_header()) + framed(payload) + known)
    assert (take.records, take.skipped, take.whole) == ((Entry(2, 3, Marked("after")),), 1, True)


def test_older_formats_climb_the_ladder() -> None:
    """A version 0 that never was: it called the seed "luck", and a mark "Noticed"."""

    def header(tree: Tree) -> Tree:
        return {**{name: value for name, value in tree.items() if name != "luck"}, "seed": tree["luck"]}

    def record(tree: Tree) -> Tree:
        return {**tree, "type": "Marked"} if tree["type"] == "Noticed" else tree

    old = msgspec.to_builtins(a_header())
    old["luck"] = old.pop("seed")

    raw = (
        MAGIC
        + (0).to_bytes(4, "little")
        + framed(msgspec.msgpack.encode(old))
        + framed(msgspec.msgpack.encode((1, 2, {"type": "Noticed", "text": "there"})))
        + encode_entry(2, 3, TakeEnded("new jam"))
    )
    take = decode_take(raw, "old.jam", {0: Upgrade(header, record)})
    assert (take.format, take.header) == (0, a_header())
    assert take.records == (Entry(1, 2, Marked("there")), Entry(2, 3, TakeEnded("new jam")))


def test_a_room_that_is_shorter_than_any_stays_as_it_was_written() -> None:
    small = RoomSet(Room(0.3))
    assert read(written(a_header(), [Entry(1, 1, small)])).records == (Entry(1, 1, small),)


def test_the_last_bytes_tell_whether_a_take_ended() -> None:
    raw = two_people().raw
    assert ends_well(raw)
    assert ends_well(raw[-100:])
    assert not ends_well(raw[:-1])
    assert not ends_well(raw + b"\0")
    assert not ends_well(raw[: starts(raw)[-2]])
    assert not ends_well(b"")


def test_takes_made_before_players_had_motors_are_read_and_rebuilt() -> None:
    take = read_take(DATA / "format-1-before-motor.jam")
    assert (take.format, take.whole, take.ended, take.skipped) == (1, True, True, 0)
    jam = Jam(take.header.opening)
    for _, _, record in take.records:
        if isinstance(record, get_args(Event)):
            jam.apply(record)
    assert [player.seat for player in jam.players.values() if player.source == "keys"] == [2]
    assert {player.motor for player in jam.players.values()} == {Motor()}
    assert len(jam.ledger) == 0


@pytest.mark.parametrize("version", range(1, FORMAT + 1))
def test_takes_of_every_version_stay_readable(version: int) -> None:
    take = read_take(DATA / f"format-{version}.jam")
    assert (take.format, take.whole, take.ended, take.skipped) == (version, True, True, 0)
    assert {type(record) for _, _, record in take.records} == set(RECORDS)
