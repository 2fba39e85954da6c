"""Jams that answer another: how they say so, and what becomes of the sound files that were made for it."""

from pathlib import Path

from msgspec.structs import replace

from improv.jam import commands as ask
from improv.jam.events import SongLoaded
from improv.jam.setting import Answered, Song
from improv.session.answers import (
    answered_by,
    is_at_hand,
    sha256_of,
    song_path,
    songs_that_answer,
    take_answered,
    with_songs_at,
)
from improv.session.score import parts_of
from tests.session.playing import Recording, a_header, join, two_people

ANSWERED = Answered("2026-01-01-120000.jam", a_header().uuid, 2.5)
SONG = Song("/somewhere/else.flac", "a" * 64, "2026-01-01-120000", 60.0, answers=ANSWERED)
OTHER = Song("/music/song.wav", "b" * 64, "song", 60.0)


def answering(*songs: Song) -> Recording:
    """A jam whose first song is at hand when it begins, the others later."""
    recording = Recording(join("pads", "Pads"), *(ask.LoadSong(song) for song in songs[:1]))
    recording.begin_epoch()
    recording.at(1.0, ask.PlaySong())
    for number, song in enumerate(songs[1:]):
        recording.at(2.0 + number, ask.LoadSong(song))
    recording.end_epoch(6.0)
    return recording


def test_a_jam_says_in_its_header_which_one_it_answers() -> None:
    assert answered_by(answering(SONG).take.header) == ANSWERED
    assert answered_by(answering(OTHER).take.header) is None
    assert answered_by(two_people().take.header) is None


def test_songs_are_found_and_moved_wherever_they_are_loaded() -> None:
    parts = parts_of(answering(OTHER, SONG, OTHER, SONG).take)
    assert songs_that_answer(parts) == (SONG,)
    (part,) = with_songs_at(parts, {SONG.sha256: "/here.flac"})
    loaded = [op.event.song for op in part.score.operations if isinstance(op.event, SongLoaded)]
    assert loaded == [replace(SONG, path="/here.flac"), OTHER, replace(SONG, path="/here.flac")]
    (part,) = with_songs_at(parts_of(answering(SONG).take), {SONG.sha256: "/here.flac"})
    assert part.score.opening.song is not None
    assert part.score.opening.song.song == replace(SONG, path="/here.flac")


def test_a_file_is_at_hand_only_if_it_is_the_very_same(tmp_path: Path) -> None:
    path = tmp_path / "song.flac"
    path.write_bytes(b"sound")
    song = replace(SONG, path=str(path), sha256=sha256_of(path))
    assert is_at_hand(song)
    path.write_bytes(b"other")
    assert not is_at_hand(song)
    path.unlink()
    assert not is_at_hand(song)
    assert not is_at_hand(replace(song, path="a\0b"))


def test_a_take_is_found_by_its_name_and_known_by_its_uuid(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    for folder in (one, two):
        folder.mkdir()
    (one / ANSWERED.take).write_bytes(b"no jam")
    path = two_people().save(two, ANSWERED.take)
    assert take_answered(ANSWERED, [tmp_path, one, two]) == path
    assert take_answered(replace(ANSWERED, uuid="another"), [one, two]) is None
    # A stranger's file may say any name: only the folders that are looked in are looked in.
    assert take_answered(replace(ANSWERED, take=f"../two/{ANSWERED.take}"), [one]) is None
    assert take_answered(replace(ANSWERED, take=""), [one, two]) is None


def test_what_was_made_of_a_take_is_told_apart(tmp_path: Path) -> None:
    take = two_people().take
    other = replace(take, header=replace(take.header, uuid="another"))
    paths = {
        song_path(tmp_path, take, "a" * 64, 1.0),
        song_path(tmp_path, take, "b" * 64, 1.0),
        song_path(tmp_path, take, "a" * 64, 2.0),
    }
    others = song_path(tmp_path, other, "a" * 64, 1.0)
    assert len(paths | {others}) == 4
    for path in (*paths, others):
        assert take.header.uuid not in path.name
