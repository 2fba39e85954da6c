"""From files to the key that a jam is played in: tonic, A4, and what each MIDI key sounds like."""

from pathlib import Path

import pytest

from improv.music.catalogue import load_scales
from improv.music.tuning.kbm import KbmFile, kbm_text
from improv.music.tuning.keyboard import key_on_keyboard
from improv.music.tuning.loading import has_pitch, tuning_from, tuning_on
from tests.helpers.keys import key_from

FIVE = "five\n5\n240.\n480.\n720.\n960.\n2/1\n"
WHITE = (0, None, 1, None, 2, 3, None, 4, None, 5, None, 6)


def file(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text)
    return path


def test_a_scale_by_name_on_a_mapping(tmp_path: Path) -> None:
    mapping = file(tmp_path, "white.kbm", kbm_text(KbmFile(WHITE, reference=62, hertz=300.0, octave=7)))
    major = load_scales().find("major")
    key = key_on_keyboard(major, tuning_on(major, mapping))
    assert key.hertz_of_key(62) == pytest.approx(300.0)
    assert key.hertz_of_key(60) == pytest.approx(300.0 / 2 ** (200 / 1200))
    assert key.hertz_of_key(61) is None
    assert key.hertz_at(1) == pytest.approx(300.0)  # degrees are where the keys are


def test_a_mapping_goes_before_what_an_ascl_says(tmp_path: Path) -> None:
    path = file(tmp_path, "x.ascl", FIVE + "! @ABL REFERENCE_PITCH 3 0 300\n")
    mapping = file(tmp_path, "linear.kbm", kbm_text(KbmFile(hertz=250.0)))
    assert key_from(path).hertz_of_key(60) == pytest.approx(300.0)
    assert key_from(path, mapping).hertz_of_key(60) == pytest.approx(250.0)
    assert tuning_from(path, mapping).tonic_hertz == pytest.approx(250.0)


def test_a_toml_can_be_mapped_too(tmp_path: Path) -> None:
    path = file(tmp_path, "two.toml", 'id = "two"\nname = "Two"\ncents = [0, 600]\n')
    mapping = file(tmp_path, "linear.kbm", kbm_text(KbmFile(hertz=256.0)))
    assert key_from(path, mapping).hertz_of_key(61) == pytest.approx(256.0 * 2**0.5)


def test_only_an_ascl_that_says_so_has_its_own_pitch(tmp_path: Path) -> None:
    assert has_pitch(file(tmp_path, "a.ascl", FIVE + "! @ABL REFERENCE_PITCH 3 0 261.6256\n"))
    assert not has_pitch(file(tmp_path, "b.ascl", FIVE))
    assert not has_pitch(tmp_path / "c.scl")
