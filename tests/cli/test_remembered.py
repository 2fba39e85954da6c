"""What outlives the program: asked for in a window, told by the next one; and what a jam without one does."""

import json
from pathlib import Path
from typing import Any

import pytest

from improv.cli.own import (
    own_people_folder,
    own_scenes_folder,
    own_sounds_folder,
    seats_path,
    settings_path,
)
from improv.jam.mixing import CEILINGS
from improv.jam.player import SourceKind
from improv.music.harmony import Mode
from improv.session.kept import KeptPlayer, Seating, write_seating
from improv.session.library import default_folders, takes_in
from improv.session.settings import Settings, read_settings, write_settings
from tests.helpers.commands import improv
from tests.helpers.jack import JackServer
from tests.helpers.settled import PIN, SERVER, SHOWN


def told(folder: Path, does: str) -> tuple[dict[str, Any], str]:
    """Open and close the instrument; return what its window was told first, and the lines for people."""
    path = folder / "told.json"
    done = improv(path, does, module="tests.helpers.settled")
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(path.read_text())
    return found, done.stderr


def test_what_is_set_is_there_the_next_time(jack_server: JackServer, tmp_path: Path) -> None:
    first, said = told(tmp_path, "ask")
    assert (first["volume"], first["ceiling"], first["calm"]) == (0.4, CEILINGS[1], False)
    assert first["settings"] == {"type": "SettingsTold"}
    assert said == ""
    settings, broken = read_settings(settings_path())
    assert broken == ""
    assert (settings.volume, settings.ceiling, settings.calm) == (0.9, -12.0, True)
    assert settings.opens(PIN)
    assert not settings.opens("0000")
    assert settings.calibration is not None
    assert SHOWN + 20.0 < settings.calibration < SHOWN + 90.0
    assert [path.name for path in own_scenes_folder().iterdir()] == ["own-ours.toml"]
    assert all(not takes_in(folder) for folder in default_folders())  # noise is in no take
    own_sounds_folder().mkdir(parents=True)
    (own_sounds_folder() / "glass.toml").write_text("method = 9")
    (own_people_folder() / "owl.toml").write_text('name = "Owl"\ndwell_ms = -1')
    second, said = told(tmp_path, "look")
    assert (second["volume"], second["ceiling"], second["calm"]) == (0.6, -12.0, True)
    assert second["settings"]["locked"]
    assert second["settings"]["calibration"] == settings.calibration
    assert second["scenes"] == [*first["scenes"], "Ours"]
    assert first["library"] == second["library"] == settings.preferences.library == SERVER
    assert settings_path().stat().st_mode & 0o077 == 0  # there may be a password in it
    assert (first["kept"], first["profiles"], first["text"]) == ([], [], 100)
    assert (second["kept"], second["profiles"], second["text"]) == ([["screen", "Ana"]], ["Fox"], 150)
    assert seats_path().stat().st_mode & 0o077 == 0
    assert second["own_sounds"] == str(own_sounds_folder())
    for text, name in zip(said.splitlines(), ("glass.toml", "owl.toml"), strict=True):
        assert text.startswith("A file of your own is left out; everything else is there.")
        assert name in text


@pytest.mark.parametrize("ceiling", [-8.0, -20.0])
def test_a_jam_without_a_window_keeps_to_a_locked_ceiling_and_changes_nothing(ceiling: float) -> None:
    write_settings(settings_path(), Settings(ceiling=-12.0).locked(PIN))
    before = settings_path().read_bytes()
    done = improv("jam", "--audio", "none", "--seconds", "0.2", "--ceiling", str(ceiling), "--calm")
    assert done.returncode == 0, done.stderr
    assert ("The ceiling is locked" in done.stderr) == (ceiling > -12.0)
    assert settings_path().read_bytes() == before


def test_what_is_broken_is_kept_aside_and_told_once_and_who_sat_where_is_only_read_without_a_window() -> None:
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text("volume = 700.0\n")
    seats_path().parent.mkdir(parents=True, exist_ok=True)
    write_seating(seats_path(), Seating((KeptPlayer(3, "port", "Port", SourceKind.MIDI, Mode.SNAP, "bell"),)))
    before = seats_path().read_bytes()
    done = improv("jam", "--audio", "none", "--seconds", "0.2")
    assert done.returncode == 0
    assert "The settings could not be read" in done.stderr
    assert "volume" in done.stderr
    assert settings_path().with_suffix(".broken.toml").read_text() == "volume = 700.0\n"
    assert "seats" not in done.stderr
    assert seats_path().read_bytes() == before
    seats_path().write_text("{}}")
    done = improv("jam", "--audio", "none", "--seconds", "0.2")
    assert done.returncode == 0
    assert "settings" not in done.stderr
    assert "seats.broken.json" in done.stderr
    assert not seats_path().exists()
