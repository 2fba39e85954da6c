"""Settings outlive the program; a broken file is kept aside; nothing but its PIN opens the ceiling."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from improv.link.look import Preferences
from improv.session.atomic import CannotWrite
from improv.session.settings import MOST_RESTORED, Settings, read_settings, write_settings
from tests.session.everything import structs

LEVELS = st.floats(0.0, 1.0)


@given(
    volume=LEVELS,
    ceiling=st.floats(-30.0, -6.0),
    calibration=st.none() | st.floats(0.0, 200.0),
    calm=st.booleans(),
    preferences=structs(Preferences),
)
def test_what_is_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory,
    volume: float,
    ceiling: float,
    calibration: float | None,
    calm: bool,
    preferences: Preferences,
) -> None:
    path = tmp_path_factory.mktemp("config") / "settings.toml"
    settings = Settings(volume, ceiling, "", calibration, calm, preferences)
    write_settings(path, settings)
    assert read_settings(path) == (settings, "")


def test_a_pin_opens_and_no_other_does(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    write_settings(path, Settings().locked("4711"))
    settings, _ = read_settings(path)
    assert settings.is_locked
    assert settings.opens("4711")
    assert not settings.opens("4712")
    assert not settings.opens("")
    assert "4711" not in path.read_text()
    assert path.stat().st_mode & 0o077 == 0


def test_two_locks_with_one_pin_do_not_look_alike() -> None:
    assert Settings().locked("4711").pin != Settings().locked("4711").pin


@pytest.mark.parametrize("pin", ["", "123", "1" * 33])
def test_what_is_no_pin_is_refused(pin: str) -> None:
    with pytest.raises(ValueError, match="a PIN has 4 to 32"):
        Settings().locked(pin)


def test_a_loud_volume_is_remembered_and_not_restored() -> None:
    assert Settings(volume=1.0).first_volume == MOST_RESTORED == 0.6
    assert Settings(volume=0.2).first_volume == 0.2


@pytest.mark.parametrize(
    "text",
    [
        "volume = 7.0",
        "volume = nan",
        "colour = 1",
        "pin = '12'",
        "]][",
        "calm = 3",
        "[preferences.look]\ntext_percent = 900",
    ],
)
def test_a_broken_file_is_kept_aside_and_told_in_one_line(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    settings, told = read_settings(path)
    assert settings == Settings()
    assert "settings.broken.toml" in told
    assert "\n" not in told
    assert (tmp_path / "settings.broken.toml").read_text() == text
    write_settings(path, replace(settings, volume=0.3))
    assert read_settings(path)[0].volume == 0.3


def test_no_file_is_no_trouble(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "none.toml") == (Settings(), "")


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(CannotWrite):
        write_settings(tmp_path / "taken" / "settings.toml", Settings())
