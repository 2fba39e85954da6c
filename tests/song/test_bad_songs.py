"""What is no song is told in one line."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from improv.song.estimate import estimate
from improv.song.sound_file import RATE, song_of

BAD = {
    "empty.wav": b"",
    "text.mp3": b"no sound at all\n" * 100,
    "header.wav": b"RIFF\xff\xff\xff\xffWAVEfmt ",
    "empty.mid": b"",
    "text.mid": b"MThd but not really",
    "no-division.mid": b"MThd\0\0\0\6\0\1\0\1\0\0MTrk\0\0\0\4\0\xff\x2f\0",
    "no-notes.mid": b"MThd\0\0\0\6\0\0\0\1\0\x60MTrk\0\0\0\4\0\xff\x2f\0",
}


@pytest.mark.parametrize("name", sorted(BAD))
def test_a_broken_file_is_one_line_that_names_it(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(BAD[name])
    with pytest.raises(ValueError, match=name) as caught:
        estimate(path, [])
    assert "\n" not in str(caught.value)
    assert "Error" not in str(caught.value)


@pytest.mark.parametrize("seconds", [0.0, 1.0])
def test_too_short_is_told(tmp_path: Path, seconds: float) -> None:
    path = tmp_path / "short.wav"
    soundfile.write(path, np.ones(int(seconds * RATE)), RATE)
    for about in (song_of, lambda path: estimate(path, [])):
        with pytest.raises(ValueError, match=r"short\.wav: shorter"):
            about(path)


def test_silence_has_no_key(tmp_path: Path) -> None:
    path = tmp_path / "silence.wav"
    soundfile.write(path, np.zeros(5 * RATE), RATE)
    with pytest.raises(ValueError, match=r"silence\.wav: there is only silence"):
        estimate(path, [])
    assert song_of(path).seconds == 5.0


def test_samples_that_are_no_numbers_are_told(tmp_path: Path) -> None:
    path = tmp_path / "nan.wav"
    soundfile.write(path, np.full(5 * RATE, np.nan, np.float32), RATE, subtype="FLOAT")
    with pytest.raises(ValueError, match=r"nan\.wav: some of its samples"):
        estimate(path, [])


def test_no_such_file_is_an_error_of_the_system(tmp_path: Path) -> None:
    for name in ("none.wav", "none.mid"):
        with pytest.raises(FileNotFoundError):
            estimate(tmp_path / name, [])
