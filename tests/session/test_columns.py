"""Notes as columns: the same notes as rows, whichever way a take is read."""

from pathlib import Path

import mido
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from improv.jam import commands as ask
from improv.jam.events import NoteOn
from improv.link.messages import Sounded
from improv.music.harmony import Reason
from improv.session.columns import _quick, decode_columns, read_columns
from improv.session.format import Take, TakeUnreadable, decode_take, encode_entry, encode_start
from improv.session.note_columns import REASONS, TakeColumns, columns_of
from improv.session.notes import note_rows
from improv.session.records import NANOSECONDS, Entry
from improv.session.sealed_frames import SealedFrames, open_at_once
from improv.session.sealed_take import SealedRecords, sealed_take
from improv.session.sealing import HEAD_BYTES, IDENTITY_BYTES, KEY_BYTES, TakeKey
from improv.session.timeline import zero_ns
from improv.session.unreadable import TakeSealed
from tests.session.everything import records
from tests.session.playing import BOOTED_NS, Recording, a_header, join, two_people

Row = tuple[int, float, float, int, int, int, int, float, str, str]


def rows_of(columns: TakeColumns) -> list[Row]:
    notes = columns.notes
    return [
        (
            int(notes.seat[n]),
            max(0, int(notes.began_ns[n]) - columns.zero_ns) / NANOSECONDS,
            max(0, int(notes.ended_ns[n] - notes.began_ns[n])) / NANOSECONDS,
            int(notes.played[n]),
            int(notes.velocity[n]),
            int(notes.strength[n]),
            int(notes.note[n]),
            float(notes.hertz[n]),
            REASONS[int(notes.reason[n])].value,
            notes.source[n],
        )
        for n in range(len(notes))
    ]


def wanted_of(take: Take) -> list[Row]:
    return [
        (
            row.seat, row.onset_s, row.duration_s, row.played_note, row.played_velocity, row.velocity,
            row.note, row.hertz, row.reason, row.source,
        )
        for row in note_rows(take, house=True)
    ]  # fmt: skip


def same(one: TakeColumns, other: TakeColumns) -> bool:
    return (
        rows_of(one) == rows_of(other)
        and (one.zero_ns, one.last_ns) == (other.zero_ns, other.last_ns)
        and one.notes.seq.tolist() == other.notes.seq.tolist()
        and one.rest == other.rest
    )


def test_the_columns_of_a_take_are_its_rows() -> None:
    raw = two_people().raw
    columns = decode_columns(raw, "test.jam")
    assert rows_of(columns) == wanted_of(decode_take(raw, "test.jam"))
    assert len(columns.notes) == 4


def test_a_plain_take_is_read_the_short_way_and_says_the_same_as_the_long_one() -> None:
    raw = two_people().raw
    quick = _quick(raw, "test.jam")
    assert quick is not None
    assert same(quick, columns_of(decode_take(raw, "test.jam")))
    assert zero_ns(quick.rest) == quick.zero_ns


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 1 << 60), records()), max_size=12))
def test_whatever_a_take_holds_both_ways_read_it_alike(events: list[tuple[int, object]]) -> None:
    raw = encode_start(a_header()) + b"".join(
        encode_entry(seq, at_ns, record)  # type: ignore[arg-type] # any record
        for seq, (at_ns, record) in enumerate(events, start=1)
    )
    take = decode_take(raw, "test.jam")
    assert same(decode_columns(raw, "test.jam"), columns_of(take))


def test_a_note_that_makes_no_sense_is_left_out_as_everywhere() -> None:
    recording = two_people()
    bad = NoteOn(99, 99, 1, "pads", 0, 1, 200, 60, 261.6, Reason.MAPPED)
    recording.entries.append(Entry(1000, BOOTED_NS + 13 * NANOSECONDS, bad))
    columns = decode_columns(recording.raw, "test.jam")
    assert len(columns.notes) == 4
    assert columns.rest.skipped == 1


def test_what_lies_before_damage_is_read() -> None:
    recording = two_people()
    whole = rows_of(decode_columns(recording.raw, "test.jam"))
    torn = recording.raw[: len(recording.raw) * 2 // 3]
    columns = decode_columns(torn, "test.jam")
    assert columns.rest.damage
    assert 0 < len(columns.notes) < len(whole)
    assert rows_of(columns) == wanted_of(decode_take(torn, "test.jam"))


def test_every_flipped_bit_of_a_short_take_says_the_same_both_ways() -> None:
    raw = two_people().raw
    for place in range(0, len(raw), 97):
        spoilt = raw[:place] + bytes([raw[place] ^ 0x10]) + raw[place + 1 :]
        try:
            take = decode_take(spoilt, "test.jam")
        except TakeUnreadable:
            with pytest.raises(TakeUnreadable):
                decode_columns(spoilt, "test.jam")
        else:
            assert same(decode_columns(spoilt, "test.jam"), columns_of(take)), place


def test_no_take_and_no_file_are_told_in_a_line(tmp_path: Path) -> None:
    with pytest.raises(TakeUnreadable, match="is not a jam"):
        decode_columns(b"nothing", "x.jam")
    with pytest.raises(TakeUnreadable, match="cannot read"):
        read_columns(tmp_path / "there is none.jam")


def test_a_take_without_notes_has_none() -> None:
    recording = Recording(join("pads", "Pads"))
    recording.end(1.0)
    columns = decode_columns(recording.raw, "test.jam")
    assert len(columns.notes) == 0
    assert columns.rest.ended


def test_what_the_engine_answered_is_not_kept(tmp_path: Path) -> None:
    path = two_people().save(tmp_path)
    columns = read_columns(path)
    kinds = [type(entry.record) for entry in columns.rest.records]
    assert Sounded not in kinds
    assert kinds.count(NoteOn) == 1


def test_thousands_of_notes_are_read_in_pieces_without_losing_one() -> None:
    recording = Recording(join("pads", "Pads"))
    recording.begin_epoch()
    for number in range(2500):
        recording.at(1 + number * 0.1, ask.Press("pads", number % 12, 1 + number % 127))
        recording.at(1.05 + number * 0.1, ask.Release("pads", number % 12))
    columns = decode_columns(recording.raw, "test.jam")
    assert len(columns.notes) == 2500
    assert rows_of(columns) == wanted_of(recording.take)


def test_a_sealed_take_says_the_same_with_its_key_and_nothing_without() -> None:
    recording, key = two_people(), TakeKey(bytes(IDENTITY_BYTES), bytes(range(KEY_BYTES)))
    raw = sealed_take(recording.header, recording.entries, key)
    columns = decode_columns(raw, "test.jam", key)
    assert same(columns, columns_of(decode_take(raw, "test.jam", key=key)))
    assert rows_of(columns) == rows_of(decode_columns(recording.raw, "test.jam"))
    assert columns.rest.segments == 1
    with pytest.raises(TakeSealed):
        decode_columns(raw, "test.jam")
    torn = raw[: len(raw) * 2 // 3]
    assert same(decode_columns(torn, "test.jam", key), columns_of(decode_take(torn, "test.jam", key=key)))


def test_a_sealed_take_of_two_writers_is_opened_at_once_as_one_by_one_whatever_is_damaged() -> None:
    recording, key = two_people(), TakeKey(bytes(IDENTITY_BYTES), bytes(range(KEY_BYTES)))
    seals = SealedRecords(key)
    raw = seals.start(recording.header)
    for entries in (recording.entries[:9], recording.entries[9:]):
        raw += b"".join(seals.frames([encode_entry(*entry) for entry in entries]))
        seals.begin_anew()
    frames = SealedFrames(raw, "test.jam", key)
    payloads = [frame[0] for frame in frames.payloads() if not isinstance(frame, str)]
    opened = open_at_once(raw, "test.jam", key)
    assert opened is not None
    assert (opened.payloads, opened.segments) == (b"".join(payloads), frames.segments)
    assert opened.ends == [sum(map(len, payloads[: number + 1])) for number in range(len(payloads))]
    for place in range(HEAD_BYTES, len(raw), 41):
        damaged = raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :]
        # A bit of a frame's length, kind, salt or text: nothing of such a take is opened in one go.
        assert open_at_once(damaged, "test.jam", key) is None
        assert open_at_once(raw[:place], "test.jam", key) is None or place in frame_ends(raw)


def frame_ends(raw: bytes) -> set[int]:
    """Return where frames of a sealed take end, the head too."""
    ends = [HEAD_BYTES]
    while ends[-1] < len(raw):
        ends.append(ends[-1] + 5 + int.from_bytes(raw[ends[-1] : ends[-1] + 4], "little"))
    return set(ends)


def test_a_midi_file_is_read_too(tmp_path: Path) -> None:
    file = mido.MidiFile(ticks_per_beat=480)
    track = mido.MidiTrack()
    track += [
        mido.Message("note_on", note=62, velocity=70, time=480),
        mido.Message("note_off", note=62, time=480),
    ]
    file.tracks.append(track)
    path = tmp_path / "song.mid"
    file.save(path)
    columns = read_columns(path)
    assert rows_of(columns)[0][1:7] == (0.5, 0.5, 62, 70, 70, 62)
