from pathlib import Path

import pytest

from improv.jam import commands as ask
from improv.jam.mixing import Strip
from improv.jam.scening import scene_of
from improv.jam.setting import BedKind, Song
from improv.session.check import EpochContents, PlayerContents, check
from improv.session.contents_lines import lines_of
from improv.session.format import TakeUnreadable
from improv.session.records import RecordsLost
from improv.session.storage import reopen_take
from tests.session.playing import BLOCK, PAD, RATE, Recording, join, two_people


def test_what_is_in_a_take(tmp_path: Path) -> None:
    contents = check(two_people().save(tmp_path))
    assert contents.players == (
        PlayerContents(1, "Ana", "pads", 2, 1),
        PlayerContents(2, "Keys", "keys", 2, 0),
    )
    assert contents.started == "2026-01-01 01:00:00+01:00"
    assert (contents.seconds, contents.key, contents.notes) == (10.0, "C Major pentatonic", 4)
    assert contents.ignored == {"the sound is not ready": 1}
    assert contents.marks == ((0.5, "here", ""),)
    assert contents.epochs[1] == EpochContents(
        2, 4.0, 6.0, RATE, BLOCK, "jack", "a device", "engine 1, pyo 1.1.0"
    )
    assert (contents.whole, contents.ended, contents.damage) == (True, "new jam", "")
    assert (contents.skipped, contents.lost, contents.being_written) == (0, 0, False)


def test_what_is_in_a_take_as_text(tmp_path: Path) -> None:
    assert lines_of(check(two_people().save(tmp_path))) == [
        "test.jam: a jam in C Major pentatonic, 2026-01-01 01:00:00+01:00, 0:10 long",
        "4 notes, 1 silent presses (the sound is not ready: 1)",
        "player 1: Ana, 2 notes, 1 silent presses",
        "player 2: Keys, 2 notes",
        "mark at 0:00: here",
        "engine 1: from 0:00, 0:04 long, jack (a device), 48000 Hz, blocks of 128",
        "engine 2: from 0:04, 0:06 long, jack (a device), 48000 Hz, blocks of 128",
        "whole; it ended: new jam",
    ]


def test_who_sat_down_and_who_marked_is_told(tmp_path: Path) -> None:
    recording = two_people()
    recording.entries.pop()
    recording.at(13.0, ask.SeatPerson(2, "Ben"), ask.MarkMoment("mine", 2), ask.MarkMoment("", 1))
    recording.at(14.0, ask.SwapSources(1, 2), ask.MarkMoment("ours", 1), ask.SeatPerson(2, ""))
    recording.end(15.0)
    contents = check(recording.save(tmp_path))
    assert contents.marks == (
        (0.5, "here", ""),
        (11.0, "mine", "Ben"),
        (11.0, "", "Ana"),
        (12.0, "ours", "Ana"),
    )
    assert contents.people == ((11.0, "Ben", 2), (12.0, "", 2))
    lines = lines_of(contents)
    assert "mark at 0:11: mine, by Ben" in lines
    assert "mark at 0:11: (no text), by Ana" in lines
    assert "from 0:11 on, player 2 is Ben" in lines
    assert "from 0:12 on, player 2 is nobody by name" in lines
    names = [player.name for player in contents.players]
    assert names == ["Ana", "Keys, then Ben, then Pads"]


def test_what_lay_under_it_and_what_was_played_along_to_are_told(tmp_path: Path) -> None:
    recording = Recording(
        join("pads", "Pads"), ask.LoadSong(Song("/music/before.wav", "0" * 64, "Before", 9.0))
    )
    recording.begin_epoch()
    recording.at(0.0, ask.Press("pads", 2), ask.SetBed(BedKind.DRONE, PAD))
    recording.at(0.5, ask.LoadSong(Song("/music/a\nsong.wav", "0" * 64, "A song", 9.0)), ask.PlaySong(0.0))
    recording.end_epoch(1)
    contents = check(recording.save(tmp_path))
    assert (contents.house, contents.songs) == (("bed",), ("/music/a\nsong.wav",))
    assert {"under it: bed", "played along to /music/a song.wav"} < set(lines_of(contents))
    assert contents.notes == 1


def last_line(path: Path) -> str:
    return lines_of(check(path))[-1]


def test_where_the_damage_begins_is_told(tmp_path: Path) -> None:
    recording = two_people()
    path = recording.save(tmp_path)
    path.write_bytes(recording.raw[:-1])
    count = len(recording.entries)
    assert last_line(path).startswith(f"damaged: record {count} at byte ")
    assert f"the {count - 1} records before it are good (--repair" in last_line(path)


def test_an_interrupted_take_is_told(tmp_path: Path) -> None:
    recording = two_people()
    recording.entries.pop()
    assert last_line(recording.save(tmp_path)) == "whole, but interrupted: it was never ended"


def test_a_take_that_is_being_written_is_told(tmp_path: Path) -> None:
    path = two_people().save(tmp_path)
    writer = reopen_take(path)
    assert writer is not None
    assert last_line(path) == "it is being written right now"
    writer.close()


def test_missing_and_unknown_records_are_told(tmp_path: Path) -> None:
    recording = two_people()
    recording.entries.insert(-1, recording.entries[-1]._replace(record=RecordsLost(12, 5, 16)))
    path = recording.save(tmp_path)
    assert "12 records are missing: nothing could be written for too long" in lines_of(check(path))


def test_a_take_with_nothing_in_it_can_be_checked(tmp_path: Path) -> None:
    contents = check(Recording().save(tmp_path))
    assert (contents.seconds, contents.notes, contents.players, contents.epochs) == (0.0, 0, (), ())


def test_what_is_no_take_cannot_be_checked(tmp_path: Path) -> None:
    (tmp_path / "a.jam").write_bytes(b"RIFF")
    with pytest.raises(TakeUnreadable, match=r"a\.jam is not a jam"):
        check(tmp_path / "a.jam")


def test_scenes_and_the_mix_are_told_where_somebody_changed_them(tmp_path: Path) -> None:
    recording = two_people()
    assert check(recording.save(tmp_path)).mix == {}
    recording.at(9.0, *(ask.ChangeStrip(1, Strip(level=level)) for level in (-3.0, -6.0)))
    recording.at(9.5, ask.SetCalm(True))
    recording.at(10.0, ask.ChooseScene(scene_of(recording.jam.snapshot(), "late", "Late")))
    contents = check(recording.save(tmp_path))
    assert contents.scenes == ((8.0, "Late"),)
    assert contents.mix == {"strips": 2, "calm": 1}
    assert "scene at 0:08: Late" in lines_of(contents)
    assert "the mix was changed 3 times (strips: 2, calm: 1)" in lines_of(contents)
