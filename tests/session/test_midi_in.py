"""A MIDI file as a take: its notes, its players, and one line for whatever is no such file."""

import struct
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import mido
import pytest

from improv.jam.events import SoundChosen
from improv.jam.player import SEATS
from improv.music.sound import KitSound
from improv.session.midi_in import CHROMATIC, WHY, read_midi_take, take_of_midi
from improv.session.midi_notes import LARGEST_BYTES, FileNote, MidiNotes, decode_midi
from improv.session.notebook.annotation import Annotation, Notes
from improv.session.notebook.sidecar import notes_path, write_notes
from improv.session.notes import NoteRow, note_rows
from improv.session.opened import open_session
from improv.session.score import parts_of
from improv.session.seating import players_of
from improv.session.unreadable import TakeUnreadable
from tests.session.playing import BELL, PAD


def track(*messages: bytes) -> bytes:
    body = b"".join(messages)
    return b"MTrk" + struct.pack(">I", len(body)) + body


def file_of(*tracks: bytes, division: int = 480, count: int | None = None) -> bytes:
    head = struct.pack(">HHH", 1, len(tracks) if count is None else count, division & 0xFFFF)
    return b"MThd" + struct.pack(">I", 6) + head + b"".join(tracks)


END = b"\0\xff\x2f\0"
ONE_NOTE = b"\0\x90\x3c\x50\x83\x60\x80\x3c\0"
"""Middle C for a beat."""


def saved(folder: Path, raw: bytes, name: str = "a.mid") -> Path:
    path = folder / name
    path.write_bytes(raw)
    return path


def rows_of(path: Path) -> tuple[NoteRow, ...]:
    return note_rows(read_midi_take(path)[0])


def a_trio(folder: Path) -> Path:
    """Two tracks with names, and drums, after a rest of a second."""
    file = mido.MidiFile(ticks_per_beat=480)
    for name, channel, notes in (("Client", 0, (60, 64)), ("Therapist", 0, (48,)), ("Kit", 9, (36, 38))):
        own = mido.MidiTrack([mido.MetaMessage("track_name", name=name)])
        own.append(mido.MetaMessage("set_tempo", tempo=500_000))
        for number, note in enumerate(notes):
            own.append(mido.Message("note_on", channel=channel, note=note, velocity=70 + number, time=960))
            own.append(mido.Message("note_off", channel=channel, note=note, time=480))
        file.tracks.append(own)
    path = folder / "trio.mid"
    file.save(path)
    return path


def test_tracks_are_players_and_times_are_those_of_the_file(tmp_path: Path) -> None:
    take, told = read_midi_take(a_trio(tmp_path))
    assert told == ""
    rows = note_rows(take)
    assert [(r.player, r.onset_s, r.duration_s, r.note, r.velocity) for r in rows if not r.piece] == [
        ("Client", 1.0, 0.5, 60, 70),
        ("Therapist", 1.0, 0.5, 48, 70),
        ("Client", 2.5, 0.5, 64, 71),
    ]
    drums = [row for row in rows if row.piece]
    assert [(row.player, row.played_note, row.onset_s) for row in drums] == [
        ("Kit", 36, 1.0),
        ("Kit", 38, 2.5),
    ]
    chosen = {e.record.player: e.record.sound for e in take.records if isinstance(e.record, SoundChosen)}
    assert [isinstance(chosen[seat], KitSound) for seat in (1, 2, 3)] == [False, False, True]
    assert take.ended
    assert take.header.opening.key.scale == CHROMATIC


def test_the_channels_of_one_track_are_players(tmp_path: Path) -> None:
    body = [b"\0\x90\x3c\x50", b"\0\x91\x40\x40", b"\x83\x60\x80\x3c\0", b"\0\x81\x40\0", END]
    rows = rows_of(saved(tmp_path, file_of(track(*body))))
    assert [(row.player, row.note, row.velocity, row.duration_s) for row in rows] == [
        ("Channel 1", 60, 80, 0.5),
        ("Channel 2", 64, 64, 0.5),
    ]


def test_it_can_be_heard(tmp_path: Path) -> None:
    take, _ = read_midi_take(a_trio(tmp_path), [PAD, BELL])
    (part,) = parts_of(take)
    assert part.offset_s == 0.0
    assert part.seconds == pytest.approx(3.0 + 3.0, abs=0.01)
    assert [player.sound.id for player in players_of(take)] == ["pad", "bell", "pad"]
    kinds = [type(operation.event).__name__ for operation in part.score.operations]
    assert (kinds.count("NoteOn"), kinds.count("NoteOff")) == (5, 5)


def test_notes_may_be_written_about_it(tmp_path: Path) -> None:
    path = a_trio(tmp_path)
    notes = Notes(title="A trio", annotations=(Annotation(1, 1.0, text="here"),))
    write_notes(path, notes)
    assert notes_path(path).name == "trio.mid.notes.json"
    opened = open_session(path)
    assert (opened.found.notes, opened.marks, opened.news) == (notes, (), ())
    again = open_session(path).take
    assert again.header.uuid == opened.take.header.uuid
    assert again == opened.take


def test_a_key_that_goes_down_again_ends_its_note() -> None:
    notes = (
        FileNote(0, 0, 60, 80, 0.0, 2.0),
        FileNote(0, 0, 60, 81, 1.0, 3.0),
        FileNote(0, 0, 62, 82, 1.0, 1.0),
    )
    take, _ = take_of_midi(MidiNotes(notes, 120.0, {}), b"", "a", _moment(), [PAD])
    rows = note_rows(take)
    assert [(r.onset_s, round(r.duration_s, 6), r.velocity) for r in rows] == [
        (0.0, 1.0, 80),
        (1.0, 2.0, 81),
        (1.0, 0.001, 82),
    ]


def _moment() -> datetime:
    return datetime(2026, 1, 1, tzinfo=UTC)


def test_more_parts_than_seats_are_told(tmp_path: Path) -> None:
    tracks = [track(ONE_NOTE, END) for _ in range(SEATS + 3)]
    take, told = read_midi_take(saved(tmp_path, file_of(*tracks)))
    assert "a has 15 parts; the first 12 are here" in told
    assert len(note_rows(take)) == SEATS
    assert take.records[-1].record.why == WHY  # type: ignore[union-attr]


def test_old_and_careless_files_are_read(tmp_path: Path) -> None:
    running = b"\0\x90\x3c\x50\x60\x3c\0"
    with_system = b"\0\xf0\3abc" + b"\0\xff\x7f\2xx" + b"\0\xf8" + ONE_NOTE
    unknown_chunk = b"XFIH\0\0\0\4abcd"
    clipped = b"\0\x90\x3c\xff\x60\x80\x3c\0"
    no_end = ONE_NOTE
    for body in (running, with_system, clipped, no_end):
        raw = file_of(unknown_chunk, track(body), count=1)
        assert [row.note for row in rows_of(saved(tmp_path, raw))] == [60]
    assert len(rows_of(saved(tmp_path, file_of(track(ONE_NOTE, END), count=65_535)))) == 1
    assert len(rows_of(saved(tmp_path, file_of(track(ONE_NOTE, END)) + b"rubbish at the end"))) == 1


def test_a_tempo_of_0_is_no_division_by_it(tmp_path: Path) -> None:
    (row,) = rows_of(saved(tmp_path, file_of(track(b"\0\xff\x51\3\0\0\0", ONE_NOTE, END))))
    assert 0.0 < row.duration_s < 0.01


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "it ends too early"),
        (b"RIFF" + bytes(20), "it does not begin as one"),
        (file_of(track(ONE_NOTE, END), division=0), "divided into 0 ticks"),
        (file_of(track(ONE_NOTE, END), division=-0x1800 + 40), "ticks: no time in that"),
        (file_of(track(b"\xff" * 1000 + b"\x7f", ONE_NOTE)), "a number in it has no end"),
        (file_of(track(b"\0\x3c\x50")), "a byte in it means nothing"),
        (file_of(track(b"\0\xf4")), "a byte in it means nothing"),
        (file_of(track(b"\0\x90\x3c")), "it ends too early"),
        (file_of(track(ONE_NOTE, END))[:-2], "it ends too early"),
        (file_of(), "there is no track in it"),
        (file_of(track(END)), "there are no notes in a"),
        (
            file_of(track(b"\0\xff\x51\3\xff\xff\xff", b"\xff\xff\xff\x7f\x90\x3c\x50"), division=1),
            "longer than",
        ),
        (file_of(track(b"\xff\xff\x7f\x90\x3c\x50", END), division=24), "too long"),
        (b"MThd" + bytes(4 << 20), "2.1 MB; MIDI files may have 2 MB"),
    ],
)
def test_a_bad_file_is_one_line(raw: bytes, words: str, tmp_path: Path) -> None:
    with pytest.raises(TakeUnreadable) as told:
        open_session(saved(tmp_path, raw))
    assert words in str(told.value)
    assert "\n" not in str(told.value)
    with pytest.raises(TakeUnreadable, match="cannot read none"):
        open_session(tmp_path / "none.mid")


def test_a_crowd_of_notes_is_one_line() -> None:
    body = b"\0\x90" + b"\x3c\x50\0" * 450_000
    with pytest.raises(ValueError, match="more than 200,000 notes"):
        decode_midi(file_of(track(body)), "a.mid")
    assert len(body) < LARGEST_BYTES


def test_six_hundred_mutations_are_notes_or_one_line(tmp_path: Path) -> None:
    random = Random(3)
    good = a_trio(tmp_path).read_bytes()
    path = tmp_path / "mutated.mid"
    read = 0
    for _ in range(600):
        raw = bytearray(good)
        for _ in range(random.randrange(1, 6)):
            where = random.randrange(len(raw))
            match random.randrange(4):
                case 0:
                    raw[where] ^= 1 << random.randrange(8)
                case 1:
                    raw[where] = random.choice((0, 0x7F, 0x80, 0xFF))
                case 2:
                    del raw[where : where + random.randrange(1, 9)]
                case _:
                    raw[where:where] = random.randbytes(random.randrange(1, 9))
        path.write_bytes(raw)
        told = ""
        try:
            take, _ = read_midi_take(path, [PAD])
            read += 1
            assert all(row.duration_s >= 0.0 for row in note_rows(take))
        except TakeUnreadable as error:
            told = str(error)
        assert "\n" not in told
    assert 50 < read < 600


def test_our_reader_finds_what_mido_finds(tmp_path: Path) -> None:
    random = Random(9)
    file = mido.MidiFile(ticks_per_beat=96)
    for number in range(5):
        own = mido.MidiTrack()
        for _ in range(200):
            kind = random.choice(("note_on", "note_on", "note_off"))
            own.append(
                mido.Message(
                    kind,
                    channel=random.randrange(3),
                    note=random.randrange(50, 60),
                    velocity=random.randrange(128),
                    time=random.randrange(300),
                )
            )
            if random.random() < 0.05 and number == 0:
                own.append(mido.MetaMessage("set_tempo", tempo=random.randrange(200_000, 900_000)))
        file.tracks.append(own)
    path = tmp_path / "random.mid"
    file.save(path)
    found = decode_midi(path.read_bytes(), path.name)
    seconds, heard = 0.0, []
    for message in mido.MidiFile(path):
        seconds += message.time
        if message.type == "note_on" and message.velocity:
            heard.append((round(seconds, 6), message.channel, message.note, message.velocity))
    ours = [(round(note.begin, 6), note.channel, note.note, note.velocity) for note in found.notes]
    assert sorted(ours) == sorted(heard)
