"""The song that is played along to: at hand, running, over."""

import pytest

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.jam import Jam, perform
from improv.jam.setting import Song, SongPlay
from tests.jam.conversation import a_jam

SECOND = 1_000_000_000
SONG = Song("/music/song.flac", "a" * 64, "Song", seconds=30.0)
OTHER = Song("/music/other.mp3", "b" * 64, "Other", seconds=10.0)


def with_song() -> Jam:
    jam = a_jam()
    perform(jam, [ask.LoadSong(SONG)])
    return jam


def test_a_song_ends_by_itself() -> None:
    jam = with_song()
    assert perform(jam, [ask.PlaySong(12.5)], at=SECOND) == [did.SongBegan(12.5, SECOND)]
    assert jam.next_due == SECOND + round(17.5 * SECOND)
    assert perform(jam, [ask.Tick()], at=jam.next_due - 1) == []
    assert perform(jam, [ask.Tick()], at=jam.next_due) == [did.SongStopped()]
    assert jam.snapshot().song == SongPlay(SONG, from_s=12.5)
    assert perform(jam, [ask.StopSong()]) == []


@pytest.mark.parametrize(("asked", "begins"), [(-3.0, 0.0), (30.0, 0.0), (1e9, 0.0), (29.5, 29.5)])
def test_it_begins_somewhere_in_the_song(asked: float, begins: float) -> None:
    assert perform(with_song(), [ask.PlaySong(asked)], at=5) == [did.SongBegan(begins, 5)]


def test_what_is_no_time_or_no_volume_is_nothing() -> None:
    jam = with_song()
    assert perform(jam, [ask.PlaySong(float("nan")), ask.SetSongLevel(float("nan"))]) == []


def test_without_a_song_there_is_nothing_to_do() -> None:
    jam = a_jam()
    assert perform(jam, [ask.PlaySong(), ask.StopSong(), ask.SetSongLevel(-3.0), ask.LoadSong(None)]) == []


def test_another_song_keeps_the_volume_and_none_forgets_it() -> None:
    jam = with_song()
    perform(jam, [ask.SetSongLevel(-90.0), ask.PlaySong()], at=5)
    assert perform(jam, [ask.LoadSong(OTHER)]) == [did.SongStopped(), did.SongLoaded(OTHER)]
    assert jam.snapshot().song == SongPlay(OTHER, level=-60.0)
    assert perform(jam, [ask.LoadSong(None)]) == [did.SongLevelSet(0.0), did.SongLoaded(None)]
    perform(jam, [ask.LoadSong(SONG)])
    assert jam.snapshot().song == SongPlay(SONG)


def test_a_song_goes_on_with_another_engine_from_where_it_has_got_to() -> None:
    jam = with_song()
    perform(jam, [ask.PlaySong(10.0)], at=SECOND)
    perform(jam, [ask.EngineIsLost("fault")], at=3 * SECOND)
    assert perform(jam, [ask.EngineIsReady()], at=5 * SECOND) == [
        did.EngineReady(),
        did.SongBegan(14.0, 5 * SECOND),
    ]
    perform(jam, [ask.EngineIsLost("fault")], at=6 * SECOND)
    assert perform(jam, [ask.EngineIsReady()], at=60 * SECOND) == [did.EngineReady(), did.SongStopped()]


@pytest.mark.parametrize("stop", [ask.Panic(), ask.SoftStop()])
def test_stopping_stops_the_song_and_leaves_it_at_hand(stop: ask.Command) -> None:
    jam = with_song()
    perform(jam, [ask.PlaySong()], at=5)
    assert perform(jam, [stop], at=6)[1:] == [did.SongStopped()]
    assert jam.snapshot().song == SongPlay(SONG)
