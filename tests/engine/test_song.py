"""The song is played exactly: where it begins, is moved to, stops, and what cannot be played."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr
from msgspec.structs import replace

from improv.engine.grid import Grid
from improv.engine.track import SCALE, Track
from improv.jam.events import (
    Event,
    Panicked,
    SoftStopped,
    SongBegan,
    SongLevelSet,
    SongLoaded,
    SongStopped,
    StripChanged,
)
from improv.jam.mixing import Strip
from improv.jam.setting import SONG, Song, SongPlay
from tests.engine.conftest import Away
from tests.engine.music import BLOCK, CEILING, RATE, Stereo, blocks, off, on, opening, peak, score
from tests.engine.test_voices import clicks
from tests.engine.tunes import noise, sine, song_of, tune
from tests.engine.work import rendered, rendered_with_stems, troubles_of

Timed = list[tuple[float, Event]]
RAMP = 0.02
FINE = 2.0 * float(SCALE)
"""Songs are kept in 16 bits."""


def heard(away: Away, song: Song, events: Timed, seconds: float) -> Stereo:
    """What goes into the master chain of a song that is at hand from the first frame on."""
    made = score([(0.0, SongLoaded(song)), *events], seconds)
    return away(rendered_with_stems, made, (SONG,))[1][SONG]


def begun(from_s: float = 0.0) -> SongBegan:
    """The song begins."""
    return SongBegan(from_s, 0)


def test_a_song_sounds_sample_for_sample_from_the_frame_where_it_begins(away: Away, tmp_path: Path) -> None:
    samples = noise(2.0)
    found = heard(away, tune(tmp_path / "a.wav", samples), [(0.3, begun())], 1.5)
    first, ramp = blocks(0.3), round(RAMP * RATE) + 1
    assert not found[:first].any()
    assert np.allclose(found[first + ramp :], samples[ramp : len(found) - first], atol=FINE)
    assert np.all(np.abs(found[first : first + ramp]) <= np.abs(samples[:ramp]) + FINE)  # it comes up


def test_a_song_begins_anywhere_in_it(away: Away, tmp_path: Path) -> None:
    samples = noise(3.0)
    found = heard(away, tune(tmp_path / "a.wav", samples), [(0.2, begun(1.23456))], 1.0)
    first, ramp, place = blocks(0.2), round(RAMP * RATE) + 1, round(1.23456 * RATE)
    wanted = samples[place + ramp : place + len(found) - first]
    assert np.allclose(found[first + ramp :], wanted, atol=FINE)


def test_a_song_goes_on_elsewhere_as_if_it_had_begun_there(away: Away, tmp_path: Path) -> None:
    samples = noise(4.0)
    events: Timed = [(0.2, begun()), (0.5, begun(1.0)), (0.51, begun(3.0))]  # two within the fade
    found = heard(away, tune(tmp_path / "a.wav", samples), events, 1.0)
    later, place = blocks(0.6), 3 * RATE + blocks(0.6) - blocks(0.51)
    assert np.allclose(found[later:], samples[place : place + len(found) - later], atol=FINE)


def test_a_song_that_is_moved_does_not_click(away: Away, tmp_path: Path) -> None:
    song = tune(tmp_path / "a.wav", sine(4.0, 220.0))
    events: Timed = [(0.2 + 0.007 * n, begun(0.1 * n + 0.0005 * n * n)) for n in range(1, 20)]
    assert clicks(heard(away, song, [(0.1, begun()), *events], 0.6)) < -80.0


@pytest.mark.parametrize(
    ("stop", "seconds"),
    [(SongStopped(), 0.05), (Panicked(), 0.04), (SoftStopped(), 2.0), (SongLoaded(None), 0.05)],
)
def test_a_song_stops_in_its_time_without_a_click(
    away: Away, tmp_path: Path, stop: Event, seconds: float
) -> None:
    samples = sine(4.0, 220.0)
    found = heard(away, tune(tmp_path / "a.wav", samples), [(0.1, begun()), (0.5, stop)], 3.0)
    assert peak(found[blocks(0.3) : blocks(0.5)]) == pytest.approx(-20.0, abs=0.1)
    assert not found[blocks(0.5 + seconds) + BLOCK :].any()
    assert found[blocks(0.5 + 0.8 * seconds) :].any()
    assert clicks(found) < -80.0


@pytest.mark.parametrize(("first", "seconds"), [(Panicked(), 0.04), (SoftStopped(), 2.0)])
def test_what_stops_everything_is_not_hurried_by_the_song_s_own_end(
    away: Away, tmp_path: Path, first: Event, seconds: float
) -> None:
    events: Timed = [(0.1, begun()), (0.5, first), (0.5, SongStopped())]
    found = heard(away, tune(tmp_path / "a.wav", sine(4.0, 220.0)), events, 3.0)
    assert found[blocks(0.5 + 0.8 * seconds) :].any()
    assert not found[blocks(0.5 + seconds) + BLOCK :].any()


def test_a_panic_takes_a_song_along_that_fades(away: Away, tmp_path: Path) -> None:
    events: Timed = [(0.1, begun()), (0.5, SoftStopped()), (0.6, Panicked())]
    found = heard(away, tune(tmp_path / "a.wav", sine(4.0, 220.0)), events, 1.0)
    assert not found[blocks(0.64) + BLOCK :].any()


def test_a_song_is_as_loud_as_a_player_and_has_a_level_of_its_own(away: Away, tmp_path: Path) -> None:
    samples = sine(2.0, 220.0)
    for loudness, level, wanted in [
        (-26.0, 0.0, -20.0),
        (-14.0, 0.0, -32.0),
        (-20.0, 6.0, -20.0),
        (-90.0, 12.0, 4.0),
    ]:
        song = tune(tmp_path / "a.wav", samples, loudness=loudness)
        found = heard(away, song, [(0.0, SongLevelSet(level)), (0.1, begun())], 1.0)
        assert peak(found[blocks(0.2) :]) == pytest.approx(wanted, abs=0.1)  # at most 24 dB louder than it is


def test_a_song_that_runs_follows_its_level_without_a_click(away: Away, tmp_path: Path) -> None:
    events: Timed = [(0.1, begun()), (0.5, SongLevelSet(-12.0))]
    found = heard(away, tune(tmp_path / "a.wav", sine(2.0, 220.0)), events, 1.0)
    assert peak(found[blocks(0.3) : blocks(0.5)]) == pytest.approx(-20.0, abs=0.1)
    assert peak(found[blocks(0.53) :]) == pytest.approx(-32.0, abs=0.1)
    assert clicks(found) < -80.0


def test_a_song_may_end_by_itself_and_begin_again(away: Away, tmp_path: Path) -> None:
    samples = noise(0.5)
    found = heard(away, tune(tmp_path / "a.wav", samples), [(0.1, begun()), (0.8, begun(0.2))], 1.5)
    end = blocks(0.1) + len(samples)
    assert np.allclose(found[end - RATE // 10 : end], samples[-RATE // 10 :], atol=FINE)
    assert not found[end : blocks(0.8)].any()
    assert found[blocks(0.8) : blocks(1.0)].any()
    assert not found[blocks(0.8) + round(0.3 * RATE) :].any()


def test_another_song_takes_its_place(away: Away, tmp_path: Path) -> None:
    first, second = tune(tmp_path / "a.wav", sine(2.0, 220.0)), tune(tmp_path / "b.wav", noise(2.0))
    events: Timed = [(0.1, begun()), (0.5, SongLoaded(second)), (0.51, begun(0.5)), (0.8, SongLoaded(first))]
    found = heard(away, first, [*events, (0.9, begun())], 1.3)
    place = RATE // 2 + blocks(0.6) - blocks(0.51)
    assert np.allclose(
        found[blocks(0.6) : blocks(0.8)], noise(2.0)[place : place + blocks(0.8) - blocks(0.6)], atol=FINE
    )
    assert peak(found[blocks(0.95) :]) == pytest.approx(-20.0, abs=0.1)


def test_a_snapshot_goes_on_in_the_song(away: Away, tmp_path: Path) -> None:
    samples = noise(3.0)
    play = SongPlay(tune(tmp_path / "a.wav", samples), level=0.0, from_s=1.5, began=123)
    made = score([], 1.0, replace(opening(), song=play))
    found = away(rendered_with_stems, made, (SONG,))[1][SONG]
    ramp, place = round(RAMP * RATE) + 1, round(1.5 * RATE)
    assert np.allclose(found[ramp:], samples[place + ramp : place + len(found)], atol=FINE)
    for still in (replace(play, began=None), play):
        lost = replace(opening(), song=still, engine_ready=still.began is None)
        assert not away(rendered, score([], 1.0, lost)).any()


def test_stems_with_the_song_add_up_and_change_nothing(away: Away, tmp_path: Path) -> None:
    song = tune(tmp_path / "a.wav", noise(2.0))
    events: Timed = [(0.0, SongLoaded(song)), (0.1, begun()), (0.2, on(1, velocity=20)), (0.6, off(1))]
    made = score(events, 1.0)
    mix, stems = away(rendered_with_stems, made, (1, SONG))
    assert np.array_equal(mix, away(rendered, made))
    # Whoever plays is heard only by how the song steps back.
    other: Timed = [(0.0, StripChanged(1, Strip(mute=True, echo=1.0))), *events]
    assert np.array_equal(stems[SONG], away(rendered_with_stems, score(other, 1.0), (SONG,))[1][SONG])


def test_a_loud_song_stays_below_the_ceiling(away: Away, tmp_path: Path) -> None:
    song = tune(tmp_path / "a.wav", noise(1.0, level=0.99), loudness=-60.0)
    samples = away(rendered, score([(0.0, SongLoaded(song)), (0.0, begun())], 1.0))
    assert np.max(np.abs(samples)) <= np.float32(CEILING)
    assert peak(samples) > -10.0


@pytest.mark.parametrize(
    ("name", "rate"),
    [
        *((name, rate) for name in ("a.wav", "a.flac", "a.ogg") for rate in (22_050, 44_100, RATE, 96_000)),
        *(("a.mp3", rate) for rate in (22_050, 44_100, RATE)),
    ],
)
def test_every_kind_of_file_is_heard_as_it_is_decoded(
    away: Away, tmp_path: Path, name: str, rate: int
) -> None:
    song = tune(tmp_path / name, noise(2.0, rate), rate)
    decoded, _ = soundfile.read(song.path, dtype="float32")
    wanted = decoded if rate == RATE else soxr.resample(decoded, rate, RATE)
    first, last = blocks(0.1), blocks(0.9)
    found = heard(away, song, [(0.0, begun(0.5))], 1.0)[first:last]
    assert np.allclose(found, wanted[RATE // 2 + first : RATE // 2 + last], atol=2.0 * FINE)


def test_an_mp3_does_not_scratch_where_one_piece_of_it_follows_another(away: Away, tmp_path: Path) -> None:
    strokes = (
        sine(6.0, 330.0, 44_100, 0.02)
        + noise(6.0, 44_100, 0.4) * (np.arange(6 * 44_100) % 9_000 < 900)[:, None]
    )
    song = tune(tmp_path / "a.mp3", strokes.astype(np.float32), 44_100)
    decoded, _ = soundfile.read(song.path, dtype="float32")
    wanted = soxr.resample(decoded, 44_100, RATE)
    first, last = blocks(0.1), blocks(4.9)
    found = heard(away, song, [(0.0, begun(0.5))], 5.0)[first:last]
    assert np.allclose(found, wanted[RATE // 2 + first : RATE // 2 + last], atol=2.0 * FINE)


def test_a_file_of_another_rate_keeps_its_pitch_and_its_time(away: Away, tmp_path: Path) -> None:
    song = tune(tmp_path / "a.wav", sine(2.0, 1000.0, 44_100), 44_100)
    found = heard(away, song, [(0.0, begun(0.5))], 1.0)[blocks(0.1) :]
    assert np.allclose(found, sine(2.0, 1000.0)[RATE // 2 + blocks(0.1) :][: len(found)], atol=2.0 * FINE)


@pytest.mark.parametrize("channels", [1, 6])
def test_one_channel_or_six_become_two(away: Away, tmp_path: Path, channels: int) -> None:
    path = tmp_path / "a.wav"
    soundfile.write(path, np.repeat(sine(1.0, 220.0)[:, :1], channels, axis=1), RATE)
    found = heard(away, song_of(path), [(0.0, begun())], 0.5)
    assert peak(found[blocks(0.1) :]) == pytest.approx(-20.0, abs=0.1)
    assert np.array_equal(found[:, 0], found[:, 1])


def _missing(path: Path) -> Song:
    return Song(str(path), "0" * 64, "name\nof a song", 1.0)


def _changed(path: Path) -> Song:
    song = tune(path, noise(1.0))
    soundfile.write(path, sine(1.0, 220.0), RATE)
    return song


def _folder(path: Path) -> Song:
    path.mkdir()
    return _missing(path)


def _pipe(path: Path) -> Song:
    os.mkfifo(path)
    return _missing(path)


def _rubbish(path: Path) -> Song:
    path.write_bytes(bytes(range(256)) * 100)
    return song_of(path)


def _empty(path: Path) -> Song:
    path.write_bytes(b"")
    return song_of(path)


def _long(path: Path) -> Song:
    with soundfile.SoundFile(path, "w", 4_000, 1, "PCM_U8") as file:
        for _ in range(3601):
            file.write(np.zeros(4_000, np.float32))
    return song_of(path)


def _slow(path: Path) -> Song:
    return tune(path, noise(1.0)[:100], 10)


def _nul(path: Path) -> Song:
    return replace(_missing(path), path="a\0b")


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (_missing, "no such file"),
        (_changed, "not the one any more"),
        (_folder, "is no file"),
        (_pipe, "is no file"),
        (_rubbish, "no sound that can be read"),
        (_empty, "no sound that can be read"),
        (_long, "an hour long"),
        (_slow, "10 Hz"),
        (_nul, "null"),
    ],
)
def test_a_song_that_cannot_be_played_is_silence_and_one_line(
    away: Away, tmp_path: Path, spoil: Callable[[Path], Song], why: str
) -> None:
    song = spoil(tmp_path / "a.wav")
    events: Timed = [(0.0, SongLoaded(song)), (0.1, begun()), (0.2, begun(0.5)), (0.3, on(1))]
    silent = score([event for event in events if not isinstance(event[1], SongBegan)], 1.0)
    troubles, samples = away(troubles_of, score(events, 1.0))
    assert len(troubles) == 1
    assert why in troubles[0]
    assert "\n" not in troubles[0]
    assert np.array_equal(samples[blocks(0.3) :], away(rendered, silent)[blocks(0.3) :])


def test_without_a_resampler_only_other_rates_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "soxr", None)
    same = Track(tune(tmp_path / "a.wav", noise(0.1)), Grid(RATE, BLOCK))
    other = Track(tune(tmp_path / "b.wav", noise(0.1), 44_100), Grid(RATE, BLOCK))
    assert (same.load(), same.trouble) == (True, "")
    assert other.load()
    assert "pip install 'improv[song]'" in other.trouble


def test_samples_that_are_no_numbers_are_silence(away: Away, tmp_path: Path) -> None:
    samples = noise(1.0)
    samples[1000:2000] = np.nan
    samples[2000:3000] = np.inf
    found = heard(away, tune(tmp_path / "a.wav", samples, subtype="FLOAT"), [(0.0, begun())], 0.5)
    assert np.isfinite(found).all()
    assert not found[1000:2000].any()
    assert np.max(np.abs(found)) <= 2.0
