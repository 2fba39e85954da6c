from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from improv.session.atomic import CannotWrite
from improv.session.audio import UnknownAudio, check_audio_name, write_audio

RATE = 48_000
SOUND = (0.5 * np.random.default_rng(1).uniform(-1, 1, (RATE, 2))).astype(np.float32)


def chunks(size: int = 1000) -> Iterator[NDArray[np.float32]]:
    for start in range(0, len(SOUND), size):
        yield SOUND[start : start + size]


def read(path: Path) -> NDArray[np.float32]:
    sound, rate = soundfile.read(path, dtype="float32")
    assert rate == RATE
    return np.asarray(sound)


def test_wav_keeps_every_sample(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    assert write_audio(path, RATE, chunks()) == len(SOUND)
    assert soundfile.info(path).subtype == "FLOAT"
    assert np.array_equal(read(path), SOUND)


@pytest.mark.parametrize(("name", "subtype"), [("a.WAV", "PCM_24"), ("a.flac", "PCM_24")])
def test_24_bits_keep_every_sample_to_their_last_bit(name: str, subtype: str, tmp_path: Path) -> None:
    write_audio(tmp_path / name, RATE, chunks(), bits=24)
    assert soundfile.info(tmp_path / name).subtype == subtype
    assert np.abs(read(tmp_path / name) - SOUND).max() <= 2**-23


def test_mp3_can_be_read_again(tmp_path: Path) -> None:
    write_audio(tmp_path / "a.mp3", RATE, chunks())
    assert soundfile.info(tmp_path / "a.mp3").format == "MP3"
    assert len(read(tmp_path / "a.mp3")) >= len(SOUND)


def test_what_is_no_number_is_silence(tmp_path: Path) -> None:
    bad = SOUND[:100].copy()
    bad[3, 0], bad[4, 1], bad[5, 0] = np.nan, np.inf, -np.inf
    write_audio(tmp_path / "a.wav", RATE, [bad])
    written = read(tmp_path / "a.wav")
    assert (written[3, 0], written[4, 1], written[5, 0]) == (0, 0, 0)
    assert np.isfinite(written).all()
    assert written[6, 0] == SOUND[6, 0]


@pytest.mark.parametrize("name", ["a.ogg", "a", "a.jam", ".wav"])
def test_an_unknown_suffix_names_the_known_ones(name: str, tmp_path: Path) -> None:
    with pytest.raises(UnknownAudio, match=r"use \.wav, \.flac, \.mp3"):
        check_audio_name(tmp_path / name)
    with pytest.raises(UnknownAudio):
        write_audio(tmp_path / name, RATE, chunks())


def test_a_full_disk_is_one_line_and_leaves_what_was_there(small_disk: Callable[[str], Path]) -> None:
    folder = small_disk("size=300k")
    path = folder / "a.wav"
    path.write_bytes(b"old")
    with pytest.raises(CannotWrite, match=r"cannot write .*: no space left on device; free some space"):
        write_audio(path, RATE, chunks())
    assert path.read_bytes() == b"old"
    assert [found.name for found in folder.iterdir()] == ["a.wav"]


def test_no_folder_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="no such folder; check the folder") as told:
        write_audio(tmp_path / "none" / "a.wav", RATE, chunks())
    assert "\n" not in str(told.value)


def test_a_rate_that_the_format_has_not_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="at 123456 Hz"):
        write_audio(tmp_path / "a.mp3", 123_456, chunks())
    assert list(tmp_path.iterdir()) == []


def test_a_mistake_in_the_middle_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"old")

    def broken() -> Iterator[NDArray[np.float32]]:
        yield SOUND[:1000]
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_audio(path, RATE, broken())
    assert path.read_bytes() == b"old"
    assert [found.name for found in tmp_path.iterdir()] == ["a.wav"]
