"""A song's key, tempo and chords are found, and the scales that go with it."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from improv.music.catalogue import load_scales
from improv.song.chords import Chord, chords_of, progression
from improv.song.estimate import estimate
from improv.song.heard import Stretch
from improv.song.key import SongKey, Tonality, key_of
from improv.song.proposal import FEWEST_DEGREES, MOST_DEGREES, proposals
from improv.song.sound_file import RATE, song_of, steady_beat
from tests.helpers.songs import made_song, write_notes, write_sound

SCALES = load_scales().values
TONALITY = {False: Tonality.MAJOR, True: Tonality.MINOR}


@pytest.mark.parametrize("minor", [False, True])
@pytest.mark.parametrize("tonic", range(12))
def test_a_midi_files_key_and_tempo(tmp_path: Path, tonic: int, minor: bool) -> None:
    song = made_song(tonic, minor=minor, bpm=70 + 5 * tonic, seed=tonic)
    found = estimate(write_notes(song, tmp_path / "song.mid"), SCALES)
    assert (found.key.tonic, found.key.tonality) == (tonic, TONALITY[minor])
    assert found.heard.tempo == pytest.approx(song.bpm, rel=1e-4)
    assert found.heard.seconds == pytest.approx(song.seconds, abs=0.1)


@pytest.mark.parametrize(
    ("tonic", "minor", "bpm", "suffix"),
    [
        (0, False, 96, "wav"),
        (3, True, 110, "flac"),
        (6, False, 66, "ogg"),
        (9, True, 80, "mp3"),
        (11, False, 128, "wav"),
    ],
)
def test_a_sound_files_key_and_tempo(tmp_path: Path, tonic: int, minor: bool, bpm: int, suffix: str) -> None:
    song = made_song(tonic, minor=minor, bpm=bpm, seed=tonic)
    found = estimate(write_sound(song, tmp_path / f"song.{suffix}"), SCALES)
    assert (found.key.tonic, found.key.tonality) == (tonic, TONALITY[minor])
    assert found.heard.tempo == pytest.approx(bpm, rel=0.01)
    beats_off = found.heard.first_beat * bpm / 60.0
    assert abs(beats_off - round(beats_off)) < 0.12
    assert found.heard.a4_hertz == pytest.approx(440.0, rel=0.003)


def test_chords_are_those_that_were_played(tmp_path: Path) -> None:
    song = made_song(0, minor=False, bpm=96, seed=5)
    as_notes = estimate(write_notes(song, tmp_path / "song.mid"), SCALES)
    as_sound = estimate(write_sound(song, tmp_path / "song.wav"), SCALES)
    assert progression(as_notes.chords)[:4] == progression(as_sound.chords)[:4]
    assert set(progression(as_notes.chords)) <= {"C", "F", "G", "Am"}


def test_the_best_scales_stay_in_the_key_and_are_sorted(tmp_path: Path) -> None:
    found = estimate(write_notes(made_song(9, minor=True, bpm=90), tmp_path / "song.mid"), SCALES)
    key = [(one.strange, -one.consonance) for one in found.proposals]
    assert key == sorted(key)
    assert found.proposals[0].strange == 0
    assert "minor-pentatonic" in {one.scale.id for one in found.proposals[:4]}
    assert all(one.tonic == 9 and FEWEST_DEGREES <= len(one.scale) <= MOST_DEGREES for one in found.proposals)
    assert all(one.worst <= one.consonance and 0.0 <= one.fit <= 1.0 for one in found.proposals)
    pitches = [one.scale.cents for one in found.proposals]
    assert len(pitches) == len(set(pitches))


def test_a_chord_counts_as_long_as_it_sounds() -> None:
    key = SongKey(0, Tonality.MAJOR, 1.0, 1.0)
    flat = np.full(12, 1 / 12)

    def c_of(*chords: Chord) -> float:
        found = proposals(SCALES, key, chords, flat)
        return next(one.consonance for one in found if one.scale.id == "major-pentatonic")

    home, away = Chord(0.0, 1.0, 0, ""), Chord(0.0, 1.0, 6, "")
    assert c_of(away) < c_of(home, away) < c_of(home)
    assert c_of(home, Chord(0.0, 3.0, 6, "")) < c_of(home, away)
    assert proposals(SCALES, key, [], flat) == []


def test_a_chord_stays_over_a_passing_beat() -> None:
    def beat(number: int, *classes: int) -> Stretch:
        chroma = np.zeros(12)
        chroma[list(classes)] = 1.0
        return Stretch(number, number + 1, chroma)

    steady = [beat(n, 0, 4, 7) for n in range(4)]
    passing = [*steady[:2], beat(2, 0, 4, 7, 9), *steady[3:]]
    assert progression(chords_of(passing)) == ("C",)
    changed = [*steady[:2], *(beat(n, 5, 9, 0) for n in (2, 3))]
    assert progression(chords_of(changed)) == ("C", "F")
    assert chords_of([]) == ()
    silent = Stretch(1, 2, np.zeros(12))
    assert [(c.begin, c.end) for c in chords_of([beat(0, 0, 4, 7), silent, beat(2, 0, 4, 7)])] == [
        (0, 1),
        (2, 3),
    ]


def test_no_key_where_all_notes_are_alike() -> None:
    assert key_of(np.full(12, 1 / 12)) is None
    assert key_of(np.zeros(12)) is None
    assert key_of(np.full(12, np.nan)) is None


def test_a_steady_beat_is_exact_though_each_was_heard_roughly() -> None:
    rough = 0.3 + np.arange(100) * 0.5 + np.tile([0.011, -0.011], 50)
    bpm, first = steady_beat(np.delete(rough, [17, 40]), 119.0)
    assert bpm == pytest.approx(120.0, rel=1e-3)
    assert first == pytest.approx(0.3, abs=0.01)
    slowing = np.cumsum(np.linspace(0.3, 0.9, 60))
    assert steady_beat(slowing, 100.0) == (100.0, slowing[0])


def test_a_song_tells_its_length_and_loudness(tmp_path: Path) -> None:
    path = write_sound(made_song(2, minor=False, bpm=120), tmp_path / "My song.wav")
    song = song_of(path)
    assert song.name == "My song"
    assert song.seconds == pytest.approx(25.0, abs=0.1)
    assert -30.0 < song.loudness < -5.0
    assert len(song.sha256) == 64


@pytest.mark.parametrize("channels", [1, 2, 6])
def test_a_song_is_as_loud_as_both_its_sides_are_played(tmp_path: Path, channels: int) -> None:
    tone = 0.1 * np.sin(2.0 * np.pi * 1000.0 * np.arange(3 * RATE) / RATE)
    path = tmp_path / "tone.wav"
    soundfile.write(path, np.repeat(tone[:, None], channels, axis=1), RATE)
    assert song_of(path).loudness == pytest.approx(-20.0, abs=0.1)
