"""MIDI files of others: their notes in seconds, and one line for what cannot be read."""

from pathlib import Path

import mido
import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.session.midi_notes import LARGEST_BYTES, FileNote, read_midi


def written(path: Path, *tracks: list[mido.Message], ticks: int = 480) -> Path:
    file = mido.MidiFile(ticks_per_beat=ticks)
    file.tracks.extend(mido.MidiTrack(track) for track in tracks)
    file.save(path)
    return path


def on(note: int, time: int = 0, velocity: int = 64, channel: int = 0) -> mido.Message:
    return mido.Message("note_on", note=note, velocity=velocity, time=time, channel=channel)


def off(note: int, time: int = 0, channel: int = 0) -> mido.Message:
    return mido.Message("note_off", note=note, time=time, channel=channel)


def tempo(bpm: float, time: int = 0) -> mido.MetaMessage:
    return mido.MetaMessage("set_tempo", tempo=round(6e7 / bpm), time=time)


def test_notes_in_seconds_over_a_change_of_tempo(tmp_path: Path) -> None:
    path = written(
        tmp_path / "a.mid",
        [mido.MetaMessage("track_name", name="Head"), tempo(60), tempo(120, 960)],
        [on(60), off(60, 480), on(62, 480), off(62, 960)],
    )
    found = read_midi(path)
    assert found.notes == (FileNote(1, 0, 60, 64, 0.0, 1.0), FileNote(1, 0, 62, 64, 2.0, 3.0))
    assert found.names == {0: "Head"}
    assert found.tempo == 60.0


def test_velocity_0_ends_and_what_never_ends_ends_with_the_file(tmp_path: Path) -> None:
    path = written(
        tmp_path / "a.mid",
        [on(60), on(60, 480, velocity=0), on(64, 0), on(64, 480), off(64, 480), off(50, 480)],
    )
    assert [(n.note, n.begin, n.end) for n in read_midi(path).notes] == [
        (60, 0.0, 0.5),
        (64, 0.5, 1.5),
        (64, 1.0, 2.0),
    ]


@given(
    notes=st.lists(
        st.tuples(
            st.integers(0, 15),
            st.integers(0, 127),
            st.integers(1, 127),
            st.integers(0, 2000),
            st.integers(1, 500),
        ),
        max_size=30,
        unique_by=lambda note: (note[0], note[1]),
    )
)
def test_every_note_comes_back(
    tmp_path_factory: pytest.TempPathFactory, notes: list[tuple[int, ...]]
) -> None:
    timed = sorted(
        [(begin, on(note, 0, velocity, channel)) for channel, note, velocity, begin, _ in notes]
        + [(begin + length, off(note, 0, channel)) for channel, note, _, begin, length in notes],
        key=lambda event: event[0],
    )
    now, track = 0, []
    for tick, message in timed:
        track.append(message.copy(time=tick - now))
        now = tick
    found = read_midi(written(tmp_path_factory.mktemp("midi") / "a.mid", track)).notes
    second = 960
    assert sorted(
        (n.channel, n.note, n.velocity, round(n.begin * second), round((n.end - n.begin) * second))
        for n in found
    ) == sorted(notes)


def test_too_large_is_told_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.mid"
    path.write_bytes(b"MThd" + bytes(LARGEST_BYTES))
    with pytest.raises(ValueError, match=r"large\.mid: 2\.1 MB"):
        read_midi(path)


def test_longer_than_a_day_is_told(tmp_path: Path) -> None:
    path = written(tmp_path / "long.mid", [tempo(4), on(60), off(60, 0xFFFFFFF)], ticks=1)
    with pytest.raises(ValueError, match=r"long\.mid: it would last longer than a day"):
        read_midi(path)


@given(cut=st.integers(0, 60), flip=st.integers(0, 59), bit=st.integers(0, 7))
def test_damage_is_notes_or_one_line(
    tmp_path_factory: pytest.TempPathFactory, cut: int, flip: int, bit: int
) -> None:
    path = written(
        tmp_path_factory.mktemp("midi") / "a.mid", [tempo(90), on(60), off(60, 480), on(61), off(61, 480)]
    )
    content = bytearray(path.read_bytes())
    content[flip % len(content)] ^= 1 << bit
    path.write_bytes(bytes(content[: len(content) - cut]))
    told = ""
    try:
        read_midi(path)
    except ValueError as error:
        told = str(error)
    assert not told or told.startswith("a.mid: ")
    assert "\n" not in told
