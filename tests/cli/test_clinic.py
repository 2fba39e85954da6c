"""The commands of the clinic, as somebody types them: the passphrase is never on the command line."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from improv.clinic.vault import open_vault
from tests.clinic.room import PASSPHRASE, holding, save

Improv = Callable[..., "CompletedProcess[str]"]


@pytest.fixture
def home(own_home: Path) -> Path:
    return own_home


@pytest.fixture
def improv(home: Path) -> Improv:
    """Runs a command; what is said is said on standard input, unless in a file."""

    def run(*args: str, said: str = f"{PASSPHRASE}\n", **more: str) -> "CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "improv", *args],
            input=said, capture_output=True, text=True, timeout=60, env={**os.environ, **more},
        )  # fmt: skip

    return run


def test_from_the_vault_to_a_withdrawal_and_back_from_a_backup(home: Path, improv: Improv) -> None:
    made = improv("clinic", "init")
    assert made.returncode == 0, made.stderr
    recovery_key = made.stdout.strip()
    assert len(recovery_key.split("-")) == 6
    assert "never shown again" in made.stderr
    folder = home / ".local" / "share" / "Improv" / "clinic"
    vault = open_vault(folder, PASSPHRASE)
    jams = home / "Documents" / "Improv"
    take = save(jams, "sealed.jam", vault.new_keys()[0])
    for code in ("c-014", "D-2"):
        added = improv("clinic", "consent", "add", code, "--to", "recording", "--keep-until", "2020-01-01")
        assert added.returncode == 0, added.stderr
    listed = improv("clinic", "consent", "list").stdout.splitlines()
    assert [each.split(",")[0] for each in listed] == [
        "C-014: recording; until withdrawn; by self",
        "D-2: recording; until withdrawn; by self",
    ]
    assert improv("clinic", "due").stdout.split() == ["C-014", "D-2"]
    assert "C-014" in improv("check", str(take)).stdout
    backup = improv("clinic", "backup", str(home / "disk"))
    assert backup.returncode == 0, backup.stderr
    assert backup.stdout.startswith("1 jams are in ")
    assert improv("clinic", "consent", "withdraw", "C-014").returncode == 1  # not meant
    withdrawn = improv("clinic", "consent", "withdraw", "C-014", "--yes", said=f"{recovery_key}\n")
    assert withdrawn.stdout == "1 recordings were written anew without that person\n"
    assert "C-014" not in improv("check", str(take)).stdout
    assert holding("C-014", home) == []
    (saved,) = (home / "disk").iterdir()
    back = improv("clinic", "restore", str(saved))
    assert "0 jams were brought back; 0 were there already, 1 have been deleted since" in back.stdout
    trail = improv("audit", "verify", "--with-vault")
    assert trail.returncode == 0, trail.stderr
    assert trail.stdout.startswith("the audit trail is whole: ")
    path = folder / "audit.jsonl"
    path.write_bytes(path.read_bytes().replace(b"backed up", b"backed-up", 1))
    assert path.read_text().count('"opened"') == 2  # the two checks
    broken = improv("audit", "verify")
    assert broken.returncode == 1
    assert "the audit trail breaks: line " in broken.stderr


def test_a_passphrase_is_read_from_a_file_and_what_is_wrong_is_one_line(home: Path, improv: Improv) -> None:
    (home / "secret").write_text(f"{PASSPHRASE}\nsecond line\n")
    named = {"IMPROV_PASSPHRASE_FILE": str(home / "secret")}
    assert improv("clinic", "init", said="", **named).returncode == 0
    checked = improv("clinic", "check", said="", **named)
    assert checked.stdout == "the vault opens; 0 people have entered consent\n"
    for args, said, why in (
        (("clinic", "check"), "wrong passphrase\n", "That does not open the vault"),
        (("clinic", "check"), "", "no passphrase: type it"),
        (("clinic", "init"), "another one here\n", "there is a vault already"),
        (("clinic", "consent", "add", "Anna"), f"{PASSPHRASE}\n", "Anna is no code"),
        (("clinic", "redact", "no.jam", "--from", "1", "--to", "2", "--yes"), "", "no.jam: no such file"),
    ):
        ran = improv(*args, said=said)
        assert ran.returncode == 1
        assert ran.stderr.startswith(f"improv: {why}"), ran.stderr
        assert ran.stderr.count("\n") == 1
    changed = improv("clinic", "passphrase", said=f"{PASSPHRASE}\nnew words, all of them\n")
    assert changed.returncode == 0, changed.stderr
    assert improv("clinic", "check", said="new words, all of them\n").returncode == 0


def test_a_passage_and_a_jam_are_taken_away_for_ever(home: Path, improv: Improv) -> None:
    jams = home / "Documents" / "Improv"
    take = save(jams, "clear.jam", None)
    cut = improv("clinic", "redact", str(take), "--from", "0", "--to", "60", "--yes")
    assert cut.returncode == 0, cut.stderr
    assert "0 notes" in improv("check", str(take)).stdout
    assert improv("clinic", "delete", str(take), "--yes").returncode == 0
    assert [path for path in jams.iterdir() if path.is_file()] == []


def test_nothing_is_recorded_without_a_window_where_consent_is_needed(home: Path, improv: Improv) -> None:
    settings = home / ".config" / "Improv" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text('[preferences]\nkeeping = "clinical"\n')
    played = improv("jam", "--audio", "none", "--seconds", "0.2", "--out", str(home / "a.jam"))
    assert played.returncode == 0, played.stderr
    assert "This jam is not recorded: consent is needed on this computer" in played.stderr
    assert not (home / "a.jam").exists()
    captured = improv("jam", "--audio", "none", "--seconds", "0.2", "--capture", str(home / "a.wav"))
    assert captured.returncode == 1
    assert "nothing is captured where consent is needed" in captured.stderr
