"""`improv library`: within this process where it may be, since every program takes a second to begin."""

import json
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from typer.testing import CliRunner

from improv.cli.commands import app
from improv.cli.own import settings_path, vault_folder
from improv.clinic.vault import create_vault, open_vault
from improv.session.notebook.sidecar import read_notes
from improv.session.sealed_take import sealed_take
from tests.clinic.room import QUICK
from tests.helpers.commands import Command, assert_one_line, improv_anew
from tests.library.shelves import a_jam, a_recording, said


def improv(*arguments: str) -> "CompletedProcess[str]":
    """Run a command as the program does."""
    done = CliRunner().invoke(app, arguments)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return CompletedProcess(arguments, done.exit_code, done.stdout, done.stderr)


@pytest.fixture
def jams(own_home: Path) -> Path:
    """Where takes go, with two jams."""
    folder = own_home / "Documents" / "Improv"
    a_jam(folder, "2026-01-01-010000.jam", ("Ana",), title="River", annotations=said("First smile"))
    a_jam(folder, "2026-01-02-010000.jam", ("Ben",), day=1, tags=("blue",))
    return folder


def listed(*arguments: str) -> list[str]:
    done = improv("library", *arguments, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    return [jam["name"] for jam in json.loads(done.stdout)]


def test_it_is_a_command_of_the_program(jams: Path) -> None:
    done = improv_anew("library", "--json")
    assert [jam["title"] for jam in json.loads(done.stdout)] == ["", "River"]
    assert done.stderr == ""


def test_jams_are_listed_and_found(jams: Path) -> None:
    shown = improv("library")
    assert shown.returncode == 0
    first, second, third = shown.stdout.splitlines()
    assert first.split() == ["began", "length", "jam", "title", "people", "tags"]
    assert second.split() == ["2026-01-02", "01:00", "0:04", "2026-01-02-010000.jam", "Ben", "blue"]
    assert "River" in third
    assert listed() == listed("list") == ["2026-01-02-010000.jam", "2026-01-01-010000.jam"]
    assert listed("--text", "smile river") == listed("list", "--person", "ana") == ["2026-01-01-010000.jam"]
    assert listed("--tag", "BLUE", "--since", "2026-01-02") == ["2026-01-02-010000.jam"]
    assert listed("--until", "2026-01-01", "--order", "oldest") == ["2026-01-01-010000.jam"]
    assert len(listed("--until", "9999-12-31")) == 2
    assert listed("--starred") == []
    assert "1 of 2" in improv("library", "--limit", "1").stderr


def test_jams_are_named_starred_and_tagged(jams: Path) -> None:
    for words in (
        ["rename", "2026-01-01-010000", "Sea"],
        ["tag", "2026-01-01-010000.jam", "wide", "blue"],
        ["tag", "--remove", "Sea", "blue"],
        ["star", str(jams / "2026-01-01-010000.jam")],
    ):
        done = improv("library", *words)
        assert (done.returncode, done.stdout.strip()) == (0, str(jams / "2026-01-01-010000.jam")), done.stderr
    notes = read_notes(jams / "2026-01-01-010000.jam")
    assert (notes.title, notes.tags, notes.starred) == ("Sea", ("wide",), True)
    assert notes.annotations == said("First smile")


def test_the_bin(jams: Path) -> None:
    assert improv("library", "bin", "2026-01-01-010000").returncode == 0
    assert listed() == ["2026-01-02-010000.jam"]
    assert listed("--binned") == ["2026-01-01-010000.jam"]
    assert improv("library", "restore", "2026-01-01-010000").returncode == 0
    assert_one_line(improv("library", "delete", "--yes", "2026-01-01-010000"), "no jam", "in the bin")
    assert improv("library", "bin", "2026-01-01-010000").returncode == 0
    assert improv("library", "delete", "2026-01-01-010000").returncode == 1  # nobody said yes
    assert listed("--binned") == ["2026-01-01-010000.jam"]
    assert improv("library", "delete", "--yes", "2026-01-01-010000").returncode == 0
    assert (listed("--binned"), listed()) == ([], ["2026-01-02-010000.jam"])
    assert [path.name for path in jams.rglob("2026-01-01*")] == []


def test_rebuilding_and_folders(jams: Path, own_home: Path) -> None:
    assert "2 jams are listed" in improv("library", "rebuild").stdout
    other = own_home / "Dropbox"
    a_jam(other, "2025-01-01-010000.jam")
    added = improv("library", "folders", "--add", str(other))
    assert str(other) in added.stdout.splitlines()
    warned = improv("library")
    assert "Dropbox" in warned.stderr
    assert "2025-01-01-010000.jam" in warned.stdout
    assert improv("library", "folders", "--remove", str(other)).returncode == 0
    assert_one_line(improv("library", "folders", "--remove", str(other)), "none of the folders")
    assert len(listed()) == 2


def test_bad_wishes_are_one_line(jams: Path) -> None:
    assert_one_line(improv("library", "--since", "last week"), "no date", "2026-01-31")
    assert_one_line(improv("library", "--order", "loudest"), "unknown order", "newest")
    assert_one_line(improv("library", "star", "nothing"), "no jam 'nothing' in the library")
    assert_one_line(improv("library", "--library", "mysql://server/x"), "no address of a library")
    a_jam(jams.parent / "other", "2026-01-01-010000.jam")
    improv("library", "folders", "--add", str(jams.parent / "other"))
    assert_one_line(improv("library", "star", "2026-01-01-010000"), "2 jams are called")
    (no_folder := jams.parent / "a file").touch()
    kept_nowhere = improv("library", "--library", str(no_folder))
    assert (kept_nowhere.returncode, len(kept_nowhere.stdout.splitlines())) == (0, 3)
    assert "cannot be kept" in kept_nowhere.stderr
    gone = improv("library", "--library", "postgresql://nobody@/x?host=/nowhere")
    assert (gone.returncode, len(gone.stdout.splitlines())) == (0, 4)
    assert "cannot be used" in gone.stderr
    assert len(gone.stderr.splitlines()) == 1


def test_two_programs_at_once_harm_nothing(jams: Path, capfd: pytest.CaptureFixture[str]) -> None:
    programs = [Command("library", "tag", "2026-01-01-010000", f"tag {n}") for n in range(3)]
    for program in programs:
        with program:
            assert program.wait(60) == 0
    assert "Traceback" not in capfd.readouterr().err
    assert set(read_notes(jams / "2026-01-01-010000.jam").tags) == {f"tag {n}" for n in range(3)}
    assert listed("--tag", "tag 0", "--tag", "tag 2") == ["2026-01-01-010000.jam"]


def test_a_clinics_library_is_opened_with_its_vault(
    own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = tmp_path / "passphrase"
    secret.write_text("a river in the morning\n")
    monkeypatch.setenv("IMPROV_PASSPHRASE_FILE", str(secret))
    vault, _ = create_vault(vault_folder(), secret.read_text().strip(), QUICK)
    (key,) = vault.new_keys()
    recording = a_recording(("C-014",))
    take = own_home / "Documents" / "Improv" / "2026-01-01-010000.jam"
    take.parent.mkdir(parents=True)
    take.write_bytes(sealed_take(recording.header, recording.entries, key))
    assert listed("--person", "C-014") == [take.name]
    assert improv("library", "rename", take.stem, "River").returncode == 0
    assert listed("--text", "river") == [take.name]
    for path in own_home.rglob("*"):
        if path.is_file():
            assert b"C-014" not in path.read_bytes()
            assert b"River" not in path.read_bytes()
    improv("library", "bin", take.stem)
    assert improv("library", "delete", "--yes", take.stem).returncode == 0
    assert open_vault(vault_folder(), secret.read_text().strip()).find(key.identity) is None
    secret.write_text("another river\n")
    assert improv("library").returncode == 1


NOWHERE = "postgresql://a:secret@/n?host=/none"
"""A server that is gone."""


def test_the_server_that_is_remembered_is_asked_without_saying_its_password(jams: Path) -> None:
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text(f'[preferences]\nlibrary = "{NOWHERE}"\n')
    for arguments in (("library",), ("library", "rename", "2026-01-02-010000", "Sea")):
        done = improv(*arguments)
        assert done.returncode == 0
        assert "The clinic's server postgresql://a:***@/n?host=%2Fnone cannot be used" in done.stderr
        assert "secret" not in done.stderr + done.stdout
    assert listed_of(improv("library", "--json", "--library", str(jams.parent / "index"))) == 2
    elsewhere = improv("library", "--library", str(jams.parent / "index"))
    assert "server" not in elsewhere.stderr


def listed_of(done: "CompletedProcess[str]") -> int:
    return len(json.loads(done.stdout))


def test_an_address_for_the_window_is_checked_first(jams: Path) -> None:
    assert_one_line(improv("--library", "mysql://a:secret@server/n"), "no address of a library")
    elsewhere = improv("--library", NOWHERE, "library")
    assert elsewhere.returncode == 2
    assert "goes with the window" in elsewhere.stderr
    assert "secret" not in elsewhere.stderr
