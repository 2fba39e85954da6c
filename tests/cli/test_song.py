"""``improv key``: what people and programs are told of a song."""

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile

from tests.helpers.commands import improv, improv_anew
from tests.helpers.songs import made_song, write_notes, write_sound


def test_people_read_key_tempo_chords_and_scales(tmp_path: Path) -> None:
    song = write_sound(made_song(9, minor=True, bpm=96), tmp_path / "Evening.flac")
    done = improv("key", song)
    assert done.returncode == 0, done.stderr
    first, chords, *_ = done.stdout.splitlines()
    assert first.startswith("Evening.flac: A minor (")
    assert "96 beats a minute" in first
    assert chords.startswith("Chords: Am ")
    assert "A Minor pentatonic" in done.stdout


def test_programs_read_json_and_get_a_midi_file_as_sound(tmp_path: Path) -> None:
    song = write_notes(made_song(4, minor=False, bpm=200), tmp_path / "Song.mid")
    done = improv_anew("key", song, "--json", "--playable")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["tonic"], told["mode"], told["key"], told["tempo"]) == (4, "major", "E major", 200.0)
    assert told["progression"][0] == "E"
    assert told["scales"][0].keys() == {
        "id", "name", "tonic", "tonic_name", "consonance", "worst", "fit", "strange",
    }  # fmt: skip
    sound, rate = soundfile.read(told["play"])
    assert told["seconds"] == pytest.approx(len(sound) / rate, abs=1e-3)
    assert told["seconds"] == pytest.approx(16.4, abs=1.0)
    assert 0.01 < np.abs(sound).max() <= 0.51
    again = json.loads(improv("key", song, "--json", "--playable").stdout)
    assert again["sha256"] == told["sha256"]


def test_what_is_no_song_is_one_line(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("do re mi")
    said = tmp_path / "said.mp3"  # its decoder would have more to say
    said.write_text("do re mi" * 1000)
    for words in ([str(path)], [str(said)], [str(tmp_path / "none.wav")]):
        done = improv("key", *words, "--json")
        assert (done.returncode, done.stdout) == (1, "")
        assert len(done.stderr.splitlines()) == 1
        assert done.stderr.startswith("improv: ")
