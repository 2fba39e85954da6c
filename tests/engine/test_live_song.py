"""Songs, beds, glides and moves live: the same samples as rendered, and nobody waits for a song's file."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import numpy as np
import pytest
from msgspec.structs import replace

from improv.jam.events import (
    BedSet,
    Bent,
    ControllerMoved,
    Event,
    ExampleBegan,
    Panicked,
    PulseSet,
    SoftStopped,
    SongBegan,
    SongLevelSet,
    SongLoaded,
    SongStopped,
)
from improv.jam.setting import BED, EXAMPLE, PULSE, Bed, BedKind, Example, Pulse, Song, SongPlay
from improv.link.messages import AudioChoice, Trouble
from improv.music.scale import Key
from tests.engine.child import Engine, running_engine
from tests.engine.conftest import Away
from tests.engine.music import RATE, glide, moved, off, on, opening, peak, sound
from tests.engine.tunes import noise, sine, tune
from tests.engine.work import rendered
from tests.helpers.jack import JackServer


@pytest.fixture
def engine() -> Iterator[Engine]:
    """Stands by."""
    with running_engine() as running:
        yield running


def house(random: Random) -> list[Event]:
    """Something that the house does."""
    pad, bell = sound("warm-pad", release=0.4), sound("bell", release=0.2)
    return random.choice(
        [
            [BedSet(Bed(BedKind.DRONE, pad)), on(501, seat=BED, note=48), on(502, seat=BED, note=55)],
            [BedSet(Bed(BedKind.OFF)), off(501, seat=BED), off(502, seat=BED)],
            [moved(501, random.randint(40, 60), seat=BED), BedSet(Bed(BedKind.CHORDS, None, -10.0))],
            [PulseSet(Pulse(True, bell)), on(random.randint(600, 609), seat=PULSE, note=84)],
            [
                ExampleBegan(Example(Key(0, opening().key.scale), pad, 0)),
                on(random.randint(700, 709), seat=EXAMPLE),
            ],
        ]
    )


def players(random: Random, number: int) -> list[Event]:
    """Something that somebody does who holds one note after the other, and glides."""
    seat = random.randint(1, 3)
    note = random.randint(48, 80)
    path = [note - step for step in range(random.randint(0, 5), 0, -1)]
    return random.choice(
        [
            [on(seat, seat=seat, note=note), Bent(seat, 0, random.uniform(-1, 1))],
            [glide(number, note, *path, voice=seat, seat=seat)],
            [moved(seat, note, random.uniform(0, 0.15), seat=seat, up=1.0, down=random.uniform(0.5, 3.0))],
            [Bent(seat, 0, random.uniform(-1, 1)), ControllerMoved(seat, 0, 1, random.randint(0, 127))],
            [off(seat, seat=seat)],
        ]
    )


def tunes(random: Random, songs: list[Song]) -> list[Event]:
    """Something that is done with a song."""
    return random.choice(
        [
            [SongBegan(random.uniform(0.0, 3.0), 0)],
            [SongBegan(0.0, 0), SongLevelSet(random.uniform(-12.0, 6.0))],
            [SongBegan(random.uniform(0.0, 2.0), 0)],
            [SongStopped()],
            [SongLoaded(random.choice(songs)), SongBegan(random.uniform(0.0, 3.9), 0)],
        ]
    )


@pytest.mark.parametrize("audio", [AudioChoice.JACK, AudioChoice.NONE])
def test_what_was_heard_is_rendered_again_sample_for_sample(
    jack_server: JackServer, engine: Engine, away: Away, tmp_path: Path, audio: AudioChoice
) -> None:
    songs = [
        tune(tmp_path / "a.wav", noise(4.0)),
        tune(tmp_path / "b.flac", noise(4.0, 44_100), 44_100),
        tune(tmp_path / "c.mp3", noise(4.0, 44_100), 44_100),
    ]
    random = Random(9)
    assert engine.boot(audio).audio is audio
    engine.idle(0.3)
    engine.play(SongLoaded(songs[0]))
    for number in range(1000, 1120):
        engine.play(*players(random, number))
        engine.play(
            *house(random) if number % 4 == 0 else (), *tunes(random, songs) if number % 5 == 1 else ()
        )
        if number in (1050, 1080):
            engine.play(Panicked() if number == 1050 else SoftStopped(), SongStopped())
        engine.idle(random.choice((0.0, 0.01, 0.03)))
    engine.play(SongLoaded(songs[1]), SongBegan(0.0, 0))
    engine.until(lambda: len(engine.sounded) >= len(engine.events) - 8)
    engine.idle(0.3)
    end = engine.quit()
    live = engine.capture()
    score = engine.score(end)
    assert peak(live) > -20.0
    assert not engine.heard(Trouble)
    assert np.array_equal(live[score.start :], away(rendered, score))


def test_an_engine_goes_on_within_a_song(engine: Engine, away: Away, tmp_path: Path) -> None:
    song = tune(tmp_path / "a.mp3", noise(20.0, 44_100), 44_100)
    snapshot = replace(opening(), song=SongPlay(song, 3.0, 12.5, 1))
    engine.boot(AudioChoice.NONE, snapshot)
    engine.idle(0.3)
    end = engine.quit()
    live = engine.capture()
    assert peak(live) > -30.0
    assert np.array_equal(live, away(rendered, engine.score(end)))


def test_nobody_waits_for_a_song_that_is_being_decoded(engine: Engine, tmp_path: Path) -> None:
    song = tune(tmp_path / "a.wav", sine(60.0, 220.0, 44_100), 44_100)
    engine.boot(AudioChoice.NONE)
    last = engine.play(SongLoaded(song), SongBegan(50.0, 0), SongLevelSet(-3.0), on(1), Bent(1, 0, 0.5))
    engine.until(lambda: len(engine.sounded) == last)
    order = [seq for _, seq in engine.sounded]
    assert order.index(4) < order.index(5) < order.index(2) < order.index(3)
    frames = {seq: frame for frame, seq in engine.sounded}
    assert frames[4] < frames[2] == frames[3]
    engine.idle(0.3)
    engine.quit()
    beside = engine.capture()[frames[2] + RATE // 10 :]
    assert peak(beside) > -40.0


def test_a_song_that_waits_does_not_begin_after_a_stop(engine: Engine, tmp_path: Path) -> None:
    song = tune(tmp_path / "a.wav", sine(60.0, 220.0, 44_100), 44_100)
    engine.boot(AudioChoice.NONE)
    last = engine.play(on(1), off(1), SongLoaded(song), SongBegan(50.0, 0), Panicked(), SongStopped())
    engine.until(lambda: any(seq == last for _, seq in engine.sounded))
    engine.idle(0.5)
    engine.quit()
    seqs = [seq for _, seq in engine.sounded]
    assert sorted(seqs) == [1, 2, 3, 5, 6]  # whether the song or the stop comes first depends on its file
    assert seqs.index(3) < seqs.index(6)


def test_a_song_that_is_not_there_is_told_once_and_all_else_goes_on(engine: Engine, tmp_path: Path) -> None:
    song = Song(str(tmp_path / "gone.mp3"), "0" * 64, "Gone", 100.0)
    engine.boot(AudioChoice.NONE)
    last = engine.play(SongLoaded(song), SongBegan(10.0, 0), on(1), SongStopped(), SongBegan(0.0, 0))
    engine.until(lambda: len(engine.sounded) == last)
    engine.idle(0.3)
    engine.quit()
    assert [message.text for message in engine.heard(Trouble)] == [
        "Gone stays silent: its file cannot be read (no such file or directory). All else plays on."
    ]
    assert peak(engine.capture()) > -40.0


def test_songs_that_are_exchanged_keep_their_order(engine: Engine, tmp_path: Path) -> None:
    songs = [tune(tmp_path / f"{name}.wav", noise(1.0)) for name in "abc"]
    engine.boot(AudioChoice.NONE)
    for song in (songs[0], songs[1], songs[0], songs[2], songs[0]):
        engine.play(SongLoaded(song), SongBegan(0.0, 0))
    last = engine.play(SongLoaded(None))
    engine.until(lambda: len(engine.sounded) == last)
    assert [seq for _, seq in engine.sounded] == list(range(1, last + 1))
    engine.idle(0.2)
    engine.quit()
    assert not engine.heard(Trouble)
