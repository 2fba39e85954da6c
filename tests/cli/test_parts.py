"""`improv render` with a bed, a pulse and a song: stems, left out, alone, a song that is gone."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from improv.jam import commands as ask
from improv.jam.setting import BedKind, Song
from tests.engine.music import Stereo, without_dc
from tests.engine.tunes import noise, tune
from tests.helpers.commands import improv
from tests.session.playing import BELL, MARIMBA, PAD, Recording, join

SECONDS = 4


def furnished(song: Song) -> Recording:
    """Ana plays over a bed and a pulse and along to a song, for four seconds."""
    recording = Recording(join("pads", "Pads"), ask.SeatPerson(1, "Ana"), ask.LoadSong(song))
    recording.begin_epoch()
    recording.at(0.0, ask.Press("pads", 2), ask.SetBed(BedKind.DRONE, PAD), ask.SetPulse(True, MARIMBA))
    recording.at(0.5, ask.PlaySong(1.0), ask.Tick())
    for tick in range(2, 12):
        recording.at(0.3 * tick, ask.Tick())
    recording.at(3.7, ask.Release("pads", 2))
    recording.end_epoch(SECONDS)
    return recording


@pytest.fixture
def song(tmp_path: Path) -> Song:
    return tune(tmp_path / "tune.flac", noise(10.0, 44_100), 44_100)


def heard(path: Path) -> Stereo:
    samples, rate = soundfile.read(path, dtype="float32")
    assert (rate, samples.shape) == (48_000, (SECONDS * 48_000, 2))
    return np.asarray(samples)


def test_every_part_that_sounded_has_a_stem(tmp_path: Path, song: Song) -> None:
    jam = furnished(song).save(tmp_path)
    done = improv("render", jam, "-o", tmp_path / "mix.wav", "--names", "--stems", tmp_path / "stems")
    assert done.returncode == 0, done.stderr
    assert {path.name for path in (tmp_path / "stems").iterdir()} == {
        "01 Ana.wav",
        "bed.wav",
        "pulse.wav",
        "song.wav",
    }
    stems = [heard(path) for path in (tmp_path / "stems").iterdir()]
    assert all(np.abs(stem).max() > 1e-3 for stem in stems)
    total = np.sum([stem.astype(np.float64) for stem in stems], axis=0)
    assert np.max(np.abs(without_dc(total) - heard(tmp_path / "mix.wav"))) < 1e-5


def test_what_is_left_out_is_not_heard_and_has_no_stem(tmp_path: Path, song: Song) -> None:
    jam = furnished(song).save(tmp_path)
    muted = ["--names", "--mute", "bed", "--mute", "song", "--mute", "pulse", "--stems"]
    assert improv("render", jam, "-o", tmp_path / "muted.wav", *muted, tmp_path / "stems").returncode == 0
    assert improv("render", jam, "-o", tmp_path / "solo.wav", "--solo", "Ana").returncode == 0
    assert improv("render", jam, "-o", tmp_path / "mix.wav").returncode == 0
    assert [path.name for path in (tmp_path / "stems").iterdir()] == ["01 Ana.wav"]
    assert np.array_equal(heard(tmp_path / "muted.wav"), heard(tmp_path / "solo.wav"))
    assert not np.array_equal(heard(tmp_path / "muted.wav"), heard(tmp_path / "mix.wav"))


def test_a_song_that_is_gone_is_silence_and_one_line(tmp_path: Path, song: Song) -> None:
    jam = furnished(song).save(tmp_path)
    assert improv("render", jam, "-o", tmp_path / "muted.wav", "--mute", "song").stderr == ""
    Path(song.path).unlink()
    done = improv("render", jam, "-o", tmp_path / "mix.wav")
    assert done.returncode == 0
    assert done.stderr.splitlines() == [
        "tune stays silent: its file cannot be read (no such file or directory). All else plays on."
    ]
    assert np.array_equal(heard(tmp_path / "mix.wav"), heard(tmp_path / "muted.wav"))


def test_a_passage_of_the_song_is_the_same_passage(tmp_path: Path, song: Song) -> None:
    jam = furnished(song).save(tmp_path)
    only = ["--solo", "song"]
    improv("render", jam, "-o", tmp_path / "whole.wav", *only)
    improv("render", jam, "-o", tmp_path / "late.wav", *only, "--from", "2", "--to", "4")
    whole, late = heard(tmp_path / "whole.wav")[96_000:], soundfile.read(tmp_path / "late.wav")[0]
    assert late.shape == whole.shape
    assert np.abs(late[4_800:] - whole[4_800:]).max() < 1e-5
    assert np.abs(whole).max() > 0.05


def test_another_sound_for_a_bed_is_refused_by_name(tmp_path: Path, song: Song) -> None:
    jam = furnished(song).save(tmp_path)
    done = improv("render", jam, "-o", tmp_path / "mix.wav", "--sound", f"bed={BELL.id}")
    assert done.returncode == 1
    assert "bed" in done.stderr
