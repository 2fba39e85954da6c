import csv
import json
from collections import Counter
from pathlib import Path

import mido
import pytest

from improv.jam import commands as ask
from improv.jam.commands import Command
from improv.jam.motor import Motor
from improv.jam.setting import BedKind
from improv.jam.simulated import people
from improv.music.catalogue import load_sounds
from improv.music.harmony import Mode
from improv.music.scale import Key
from improv.music.sound import KitSound
from improv.session.atomic import CannotWrite
from improv.session.notes import note_rows
from improv.session.out.export import export
from improv.session.out.midi_expression import TICKS_PER_SECOND
from improv.session.out.midi_file import channel_of, midi_of
from improv.session.out.tables import COLUMNS, harmless
from improv.session.out.wishes import Details, Format
from improv.session.records import NANOSECONDS
from tests.session.playing import BOOTED_NS, JUST, MARIMBA, Recording, join, two_people

DRUMS = next(its for its in load_sounds().values if isinstance(its, KitSound) and its.id == "hand-drums")

PAIR = Details(pair=("Ana", "Keys"))
Heard = tuple[int, float, float]
"""Note, onset and end in seconds."""


def exported(recording: Recording, folder: Path, to: Format) -> Path:
    path = folder / f"out.{to.value}"
    export(recording.take, path, to)
    return path


def played(track: mido.MidiTrack) -> list[Heard]:
    """The notes of a track as a player of MIDI files hears them; fails on what no player would do right."""
    tick, on, found = 0, {}, []
    for message in track:
        tick += message.time
        if message.type == "note_on":
            assert message.note not in on, "struck while it sounds"
            on[message.note] = tick
        elif message.type == "note_off":
            begun = on.pop(message.note)
            assert tick > begun
            found.append((message.note, begun / TICKS_PER_SECOND, tick / TICKS_PER_SECOND))
    assert not on, "never let go"
    return found


def messages(track: mido.MidiTrack, kind: str) -> list[tuple[float, mido.Message]]:
    tick, found = 0, []
    for message in track:
        tick += message.time
        if message.type == kind:
            found.append((tick / TICKS_PER_SECOND, message))
    return found


def one_player(*before: Command, key: Key | None = None) -> Recording:
    return Recording(join("pads", "Pads"), *before, key=key)


def test_midi_has_a_track_and_a_channel_for_each_player(tmp_path: Path) -> None:
    path = exported(two_people(), tmp_path, Format.MIDI)
    file = mido.MidiFile(path, charset="utf-8")
    assert (file.type, file.ticks_per_beat) == (1, TICKS_PER_SECOND // 2)
    assert [track.name for track in file.tracks] == ["Improv", "Ana", "Keys"]
    assert [message.tempo for message in file.tracks[0] if message.type == "set_tempo"] == [500_000]
    channels = [{m.channel for m in track if not m.is_meta} for track in file.tracks]
    assert channels == [set(), {0}, {1}]


def test_midi_keeps_the_jams_time(tmp_path: Path) -> None:
    file = mido.MidiFile(exported(two_people(), tmp_path, Format.MIDI))
    assert played(file.tracks[1]) == [(60, 0.0, 1.0), (67, 5.0, 6.0)]
    assert played(file.tracks[2]) == [(50, 0.5, 1.5), (57, 6.0, 7.0)]
    assert file.length == pytest.approx(7.0)


def test_midi_is_right_to_the_millisecond_and_loses_no_note(tmp_path: Path) -> None:
    recording = Recording()
    for at_ns, command in people(12, 120.0, 3):
        recording.at(at_ns / NANOSECONDS, command)
    rows = note_rows(recording.take)
    file = mido.MidiFile(exported(recording, tmp_path, Format.MIDI))
    assert len(file.tracks) == 13
    assert {m.channel for track in file.tracks for m in track if not m.is_meta} == set(range(13)) - {9}
    heard = [sound for track in file.tracks for sound in played(track)]
    assert len(heard) == len(rows) > 500
    for (note, onset, end), row in zip(sorted(heard), sorted(rows, key=_as_heard), strict=True):
        assert note == row.note
        assert abs(onset - row.onset_s) < 0.001
        assert end <= row.onset_s + row.duration_s + 0.001


def _as_heard(row: object) -> tuple[int, float]:
    return (row.note, round(row.onset_s * TICKS_PER_SECOND))  # type: ignore[attr-defined]


def test_no_seat_gets_the_channel_of_the_drums() -> None:
    assert sorted(channel_of(seat) for seat in range(1, 16)) == sorted(set(range(16)) - {9})
    assert all(channel_of(seat) != 9 for seat in range(1, 100))


def test_two_keys_on_one_pitch_are_one_voice_that_is_struck_again() -> None:
    """C and C sharp are one degree's octaves; in mode snap both are C."""
    recording = one_player(ask.ChooseMode(1, Mode.SNAP))
    recording.at(1.0, ask.Press("pads", 60))
    recording.at(2.0, ask.Press("pads", 61))
    recording.at(3.0, ask.Release("pads", 61))
    recording.at(5.0, ask.Release("pads", 60))
    _, track = midi_of(recording.take).tracks
    assert played(track) == [(60, 0.0, 1.0), (60, 1.0, 4.0)]


def test_two_keys_on_one_pitch_at_once_are_one_note() -> None:
    recording = one_player(ask.ChooseMode(1, Mode.SNAP))
    recording.at(1.0, ask.Press("pads", 60), ask.Press("pads", 61))
    recording.at(2.0, ask.Release("pads", 60))
    recording.at(3.0, ask.Release("pads", 61))
    _, track = midi_of(recording.take).tracks
    assert played(track) == [(60, 0.0, 2.0)]


def test_a_note_of_no_length_is_still_one() -> None:
    recording = one_player()
    recording.at(1.0, ask.Press("pads", 0), ask.Release("pads", 0))
    _, track = midi_of(recording.take).tracks
    assert len(played(track)) == 1


def test_the_pedal_is_in_the_lengths_and_nowhere_else() -> None:
    recording = one_player()
    recording.at(1.0, ask.MovePedal("pads", down=True), ask.Press("pads", 0), ask.Release("pads", 0))
    recording.at(1.5, ask.MoveController("pads", 64, 127), ask.MoveController("pads", 1, 30))
    recording.at(3.0, ask.MovePedal("pads", down=False))
    _, track = midi_of(recording.take).tracks
    assert played(track) == [(60, 0.0, 2.0)]
    assert [(at, m.control, m.value) for at, m in messages(track, "control_change")] == [(0.5, 1, 30)]


def test_bends_and_pressure_are_exported_and_reset() -> None:
    recording = one_player()
    recording.at(1.0, ask.Press("pads", 0))
    recording.at(2.0, ask.Bend("pads", 0.5), ask.Squeeze("pads", 1.0))
    recording.at(3.0, ask.ResetControllers("pads"), ask.Release("pads", 0))
    _, track = midi_of(recording.take).tracks
    assert [(at, m.pitch) for at, m in messages(track, "pitchwheel")] == [(1.0, 4096), (2.0, 0)]
    assert [(at, m.value) for at, m in messages(track, "aftertouch")] == [(1.0, 127), (2.0, 0)]


def test_a_device_that_bends_each_note_on_its_own_channel_is_not_bent() -> None:
    recording = one_player()
    recording.at(1.0, ask.Press("pads", 0, channel=1), ask.Press("pads", 2, channel=2))
    recording.at(2.0, ask.Bend("pads", 0.5, channel=1))
    _, track = midi_of(recording.take).tracks
    assert len(played(track)) == 2
    assert messages(track, "pitchwheel") == []


def test_pitches_between_the_keys_are_bent_to() -> None:
    recording = one_player(key=Key(0, JUST))
    recording.at(1.0, ask.Press("pads", 2), ask.Release("pads", 2))
    recording.at(2.0, ask.Press("pads", 0), ask.Release("pads", 0))
    _, track = midi_of(recording.take).tracks
    bends = messages(track, "pitchwheel")
    assert [at for at, _ in bends] == [0.0, 1.0]
    assert bends[0][1].pitch / 8192 * 200 == pytest.approx(-13.69, abs=0.02)
    assert bends[1][1].pitch == 0


def test_a_chord_that_one_wheel_cannot_tune_has_the_nearest_notes() -> None:
    recording = one_player(key=Key(0, JUST))
    recording.at(1.0, ask.Press("pads", 0), ask.Press("pads", 2))
    recording.at(2.0, ask.Release("pads", 0), ask.Release("pads", 2))
    _, track = midi_of(recording.take).tracks
    assert sorted(played(track)) == [(60, 0.0, 1.0), (64, 0.0, 1.0)]
    assert messages(track, "pitchwheel") == []


def test_a_step_of_the_scale_is_bent_to_and_a_wide_one_told_how_far() -> None:
    """Minor third up from E to G in the pentatonic: more than a synthesiser expects."""
    recording = one_player()
    recording.at(1.0, ask.Press("pads", 2), ask.Bend("pads", 1.0))
    recording.at(2.0, ask.Bend("pads", -1.0))
    recording.at(3.0, ask.Press("pads", 1), ask.Release("pads", 1))
    _, track = midi_of(recording.take).tracks
    told = [(at, m.control, m.value) for at, m in messages(track, "control_change")]
    assert told == [(0.0, *pair) for pair in ((101, 0), (100, 0), (6, 3), (38, 0), (101, 127), (100, 127))]
    bends = [(at, m.pitch / 8192 * 3) for at, m in messages(track, "pitchwheel")]
    assert bends == [(0.0, pytest.approx(3.0, abs=0.001)), (1.0, pytest.approx(-2.0, abs=0.001))]


def test_what_was_struck_last_says_how_far_the_wheel_goes() -> None:
    recording = one_player()
    recording.at(1.0, ask.Press("pads", 0), ask.Bend("pads", 1.0))
    recording.at(2.0, ask.Press("pads", 2))
    recording.at(3.0, ask.Release("pads", 2))
    _, track = midi_of(recording.take).tracks
    bends = [(at, m.pitch / 8192 * 3) for at, m in messages(track, "pitchwheel")]
    assert bends == [(0.0, pytest.approx(2.0, abs=0.001)), (1.0, pytest.approx(3.0, abs=0.001))]


def test_a_note_that_moves_with_the_key_is_two_notes_of_midi_and_one_row(tmp_path: Path) -> None:
    recording = one_player()
    recording.at(1.0, ask.Press("pads", 2))
    recording.at(2.0, ask.ChangeKey(1, recording.jam.key.scale, glide=True))
    recording.at(4.0, ask.Release("pads", 2))
    _, track = midi_of(recording.take).tracks
    assert played(track) == [(64, 0.0, 1.0), (63, 1.0, 3.0)]
    (row,) = note_rows(recording.take)
    assert (row.note, row.duration_s) == (64, 3.0)


def test_a_glide_is_one_note_after_the_other() -> None:
    recording = one_player(ask.ChooseGlide(1, on=True))
    recording.at(1.0, ask.Press("pads", 0))
    recording.at(2.0, ask.Press("pads", 4))
    recording.at(3.0, ask.Release("pads", 0), ask.Release("pads", 4))
    _, track = midi_of(recording.take).tracks
    assert played(track) == [(60, 0.0, 1.0), (69, 1.0, 2.0)]


def with_house() -> Recording:
    """A bed since before the take, a pulse, an example, and one who plays two notes."""
    recording = one_player(ask.SetBed(BedKind.DRONE))
    recording.at(0.1, ask.SetPulse(on=True), ask.PlayExample(2, recording.jam.key.scale))
    recording.at(0.1, ask.Press("pads", 0))
    while recording.jam.next_due is not None and recording.jam.next_due < BOOTED_NS + 3 * NANOSECONDS:
        recording.at((recording.jam.next_due - BOOTED_NS) / NANOSECONDS, ask.Tick())
    recording.at(3.0, ask.Release("pads", 0), ask.SetBed(BedKind.OFF), ask.SetPulse(on=False))
    return recording


def test_midi_has_bed_and_pulse_after_the_players(tmp_path: Path) -> None:
    file = mido.MidiFile(exported(with_house(), tmp_path, Format.MIDI), charset="utf-8")
    assert [track.name for track in file.tracks] == ["Improv", "Pads", "Bed", "Pulse"]
    _, pads, bed, pulse = file.tracks
    assert [note for note, _, _ in played(pads)] == [60]
    assert sorted(note for note, _, _ in played(bed)) == [36, 43]
    assert {(begun, round(end, 1)) for _, begun, end in played(bed)} == {(0.0, 2.9)}
    assert len(played(pulse)) == 3
    assert [{m.channel for m in track if not m.is_meta} for track in (pads, bed, pulse)] == [{0}, {13}, {14}]


def test_csv_is_about_people_and_jsonl_about_everything(tmp_path: Path) -> None:
    recording = with_house()
    with exported(recording, tmp_path, Format.CSV).open(newline="", encoding="utf-8") as file:
        assert [row["player"] for row in csv.DictReader(file)] == ["Pads"]
    lines = exported(recording, tmp_path, Format.JSONL).read_text(encoding="utf-8").splitlines()
    notes = [event for line in lines if (event := json.loads(line)["event"])["type"] == "NoteOn"]
    assert {note["player"] for note in notes} == {1, 14, 15}


def test_csv_has_a_row_for_each_note(tmp_path: Path) -> None:
    path = exported(two_people(), tmp_path, Format.CSV)
    first = path.read_text(encoding="utf-8").splitlines()[0]
    before = "player,source,onset_s,duration_s,played_note,played_velocity,note,hertz,reason,piece"
    assert first == f"{before},velocity"
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["player"] for row in rows] == ["Ana", "Keys", "Ana", "Keys"]
    assert rows[0] == dict(
        zip(
            COLUMNS,
            ["Ana", "pads", "0.000000", "1.000000", "0", "90", "60", "261.625565", "mapped", "", "90"],
            strict=True,
        )
    )
    assert [float(row["onset_s"]) for row in rows] == [0.0, 0.5, 5.0, 6.0]


def drummer() -> Recording:
    """Four strokes on three pieces, the last two on one; then a note of another sound."""
    recording = one_player(ask.ChooseSound(1, DRUMS))
    recording.at(1.0, ask.Press("pads", 0, 90), ask.Press("pads", 2, 60))
    recording.at(1.5, ask.Release("pads", 0), ask.Release("pads", 2), ask.Bend("pads", 1.0))
    recording.at(2.0, ask.Press("pads", 1), ask.Press("pads", 1 + len(DRUMS.pieces)))
    recording.at(2.5, ask.Release("pads", 1), ask.Release("pads", 1 + len(DRUMS.pieces)))
    recording.at(3.0, ask.ChooseSound(1, MARIMBA), ask.Press("pads", 0))
    recording.at(4.0, ask.Release("pads", 0))
    return recording


def test_pieces_of_a_kit_are_general_midis_drums_on_their_channel() -> None:
    _, track = midi_of(drummer().take).tracks
    drums = [(at, m.note, m.velocity) for at, m in messages(track, "note_on") if m.channel == 9]
    bass, tone, slap = (piece.gm for piece in DRUMS.pieces[:3])
    assert drums == [(0.0, bass, 90), (0.0, slap, 60), (1.0, tone, 80)]
    assert {m.channel for _, m in messages(track, "note_off")} == {9, 0}
    assert [(at, m.note, m.channel) for at, m in messages(track, "note_on")][-1] == (2.0, 60, 0)
    assert played(track)  # none is struck while it sounds, and all are let go


def test_hands_of_a_drummer_do_not_move_the_drums_of_others() -> None:
    recording = one_player(ask.ChooseSound(1, DRUMS))
    recording.at(1.0, ask.Press("pads", 0), ask.Bend("pads", 1.0), ask.MoveController("pads", 7, 10))
    _, track = midi_of(recording.take).tracks
    assert {m.type for m in track if not m.is_meta} == {"note_on", "note_off"}


def test_csv_says_which_piece_was_struck(tmp_path: Path) -> None:
    with exported(drummer(), tmp_path, Format.CSV).open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["piece"] for row in rows] == ["bass", "slap", "tone", "tone", ""]
    assert [int(row["note"]) for row in rows] == [
        *(DRUMS.pieces[index].gm for index in (0, 2, 1, 1)),
        60,
    ]
    assert [row["reason"] for row in rows] == ["piece"] * 4 + ["mapped"]
    assert float(rows[0]["hertz"]) == DRUMS.pieces[0].hertz


@pytest.mark.parametrize("begins", ["=", "+", "-", "@", "\t", "\r", "\0"])
def test_no_cell_is_a_formula(begins: str, tmp_path: Path) -> None:
    evil = f'{begins}HYPERLINK("http://x","y")'
    recording = Recording(join(evil, evil))
    recording.at(1.0, ask.Press(evil, -5))
    with exported(recording, tmp_path, Format.CSV).open(newline="", encoding="utf-8") as file:
        (row,) = csv.DictReader(file)
    assert row["player"] == row["source"] == f"'{evil}"
    assert row["played_note"] == "-5"
    assert harmless("Ana = Ben") == "Ana = Ben"


def test_json_lines_hold_every_record(tmp_path: Path) -> None:
    recording = two_people()
    text = exported(recording, tmp_path, Format.JSONL).read_text(encoding="utf-8")
    lines = [json.loads(line) for line in text.splitlines()]
    assert lines[0]["event"]["type"] == "TakeBegan"
    assert [player["name"] for player in lines[0]["event"]["opening"]["players"]] == ["Pads", "Keys"]
    assert [(line["seq"], line["at"]) for line in lines[1:]] == [
        (entry.seq, entry.at_ns) for entry in recording.entries
    ]
    kinds = Counter(line["event"]["type"] for line in lines)
    assert (kinds["NoteOn"], kinds["NoteOff"], kinds["PressIgnored"], kinds["Marked"]) == (4, 4, 1, 1)


@pytest.mark.parametrize("to", [Format.MIDI, Format.CSV, Format.JSONL, Format.ANNOTATIONS, Format.EAF])
def test_a_take_without_a_note_can_be_exported(to: Format, tmp_path: Path) -> None:
    assert exported(Recording(), tmp_path, to).stat().st_size > 0


@pytest.mark.parametrize("to", Format)
def test_an_export_that_fails_leaves_what_was_there(to: Format, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match=r"cannot write .*: no such file or directory; check the folder"):
        export(two_people().take, tmp_path / "none" / "out", to, details=PAIR)
    take = two_people().save(tmp_path)
    before = take.read_bytes()
    with pytest.raises(CannotWrite, match="the name of a recording"):
        export(two_people().take, take, to, details=PAIR)
    assert take.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["test.jam"]


def test_an_export_replaces_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("old")
    export(two_people().take, path, Format.CSV)
    assert path.read_text().startswith("player,")
    assert [found.name for found in tmp_path.iterdir()] == ["out.csv"]


def test_midi_has_what_sounded_and_not_how_hard_it_was_pressed() -> None:
    recording = one_player(ask.SetMotor(1, Motor(same_loudness=80)))
    recording.at(1.0, ask.Press("pads", 0, 20))
    _, track = midi_of(recording.take).tracks
    assert [message.velocity for _, message in messages(track, "note_on")] == [80]
