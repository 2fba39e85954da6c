"""The commands of the clinic, as somebody types them: the passphrase is never on the command line.

Within this process where it may be, since every program takes a second to begin.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import CompletedProcess

import msgspec
import pytest
from typer.testing import CliRunner

from improv.cli.commands import app
from improv.cli.own import settings_path, vault_folder
from improv.clinic.audit import Action, Audit, Noted, verify
from improv.clinic.erasing import Erasing
from improv.clinic.intent import Intent, Intents
from improv.clinic.vault import Vault, open_vault
from improv.link.clock import SystemClock
from improv.session.format import read_take
from improv.session.notebook.sidecar import read_notes
from improv.session.out.choosing import Choice
from improv.session.out.wishes import Details, Errand, ExportNotes, Format, Report, errand_bytes
from improv.session.sealing import identity_of
from tests.clinic.room import PASSPHRASE, SECRET, a_vault, holding, notes, save
from tests.helpers.commands import Command, improv_anew
from tests.helpers.commands import improv as apart

Improv = Callable[..., "CompletedProcess[str]"]


@pytest.fixture
def home(own_home: Path) -> Path:
    return own_home


@pytest.fixture
def improv(home: Path) -> Iterator[Improv]:
    """Runs a command; what is said is said on standard input, unless in a file."""

    def run(*args: str, said: str = f"{PASSPHRASE}\n", **more: str) -> "CompletedProcess[str]":
        done = CliRunner().invoke(app, args, said, more)
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        return CompletedProcess(args, done.exit_code, done.stdout, done.stderr)

    mask = os.umask(0o077)
    os.umask(mask)
    yield run
    os.umask(mask)  # as the commands leave it, all that other tests write would be for its owner alone


def test_from_the_vault_to_a_withdrawal_and_back_from_a_backup(home: Path, improv: Improv) -> None:
    made = improv_anew("clinic", "init", said=f"{PASSPHRASE}\n")
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


def test_nothing_is_recorded_without_a_window_where_consent_is_needed(home: Path) -> None:
    settings = home / ".config" / "Improv" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text('[preferences]\nkeeping = "clinical"\n')
    played = apart("jam", "--audio", "none", "--seconds", "0.2", "--out", str(home / "a.jam"))
    assert played.returncode == 0, played.stderr
    assert "This jam is not recorded: consent is needed on this computer" in played.stderr
    assert not (home / "a.jam").exists()
    captured = apart("jam", "--audio", "none", "--seconds", "0.2", "--capture", str(home / "a.wav"))
    assert captured.returncode == 1
    assert "nothing is captured where consent is needed" in captured.stderr


def exported(folder: Path) -> list[str]:
    """The exports in the trail: the name of each take's key, empty for one in clear."""
    lines = [
        msgspec.json.decode(raw, type=Noted) for raw in (folder / "audit.jsonl").read_bytes().splitlines()
    ]
    assert not verify(folder).trouble
    return [line.take for line in lines if line.action is Action.EXPORTED]


def sealed_jam(home: Path) -> tuple[Vault, Path, str]:
    vault = a_vault(vault_folder())
    take = save(home / "Documents" / "Improv", "sealed.jam", vault.new_keys()[0])
    identity = identity_of(take)
    assert identity is not None
    return vault, take, identity.hex()


def test_what_leaves_is_in_the_audit_trail(home: Path, improv: Improv) -> None:
    _, take, name = sealed_jam(home)
    out = str(home / "out")
    wav = ("--from", "2", "--to", "2.2")
    for number, args in enumerate(
        (
            ("export", str(take), "--format", "csv", "-o", f"{out}.csv"),
            ("render", str(take), "-o", f"{out}.wav", *wav),
            ("take-home", str(take), "--person", "D-2", "-o", f"{out}.html", "--safe-to-send", *wav),
        ),
        1,
    ):
        done = improv(*args)
        assert done.returncode == 0, done.stderr
        assert exported(vault_folder()) == [name] * number, args
    said = f"{PASSPHRASE}\nfor the journey\nfor the journey\n"
    vault = ("--vault", str(vault_folder()))
    packed = improv("bundle", str(take), "-o", f"{out}.improv", *vault, said=said)
    assert packed.returncode == 0, packed.stderr
    person = improv("person-export", "D-2", str(take), "-o", out, *vault)
    assert person.returncode == 0, person.stderr
    assert exported(vault_folder()) == [name] * 5


def test_what_the_windows_errands_take_away_is_in_the_audit_trail(home: Path) -> None:
    vault, take, name = sealed_jam(home)
    identity = identity_of(take)
    assert identity is not None
    key = vault.find(identity)
    assert key is not None
    wish = ExportNotes(str(take), str(home / "out.csv"), Format.CSV, Choice(), Details())
    raw = errand_bytes(Errand(wish, (key.identity + key.secret,))).decode()
    assert apart("fulfil", said=raw).returncode == 0
    assert (home / "out.csv").exists()
    assert exported(vault_folder()) == [name]


def test_reports_are_in_the_audit_trail(home: Path, improv: Improv) -> None:
    vault, take, name = sealed_jam(home)
    identity = identity_of(take)
    assert identity is not None
    key = vault.find(identity)
    assert key is not None
    wish = Report(str(take), str(home / "report.html"), surrogates=0)
    with Command("fulfil") as fulfil:
        fulfil.stdin.write(errand_bytes(Errand(wish, (key.identity + key.secret,))))
        told = fulfil.stdout.read()  # its input stays open: who closes it wants nothing any more
        assert fulfil.wait() == 0, told
    assert (home / "report.html").exists()
    assert exported(vault_folder()) == [name]
    clear = save(home / "Documents" / "Improv", "clear.jam", None)
    settings_path().parent.mkdir(parents=True, exist_ok=True)
    settings_path().write_text('[preferences]\nkeeping = "clinical"\n')
    quick = ("--surrogates", "0", "-o")
    assert improv("analyse", str(clear), *quick, str(home / "clear.html")).returncode == 0
    assert exported(vault_folder()) == [name, ""]
    course = improv("analyse", "--course", "D-2", str(clear), *quick, str(home / "course.html"))
    assert course.returncode == 0, course.stderr
    assert exported(vault_folder()) == [name, "", ""]


def test_a_jam_in_clear_is_noted_where_consent_is_needed_and_only_there(home: Path, improv: Improv) -> None:
    take = save(home / "Documents" / "Improv", "clear.jam", None)
    args = ("export", str(take), "--format", "csv", "-o", str(home / "out.csv"))
    assert improv(*args).returncode == 0
    assert not vault_folder().exists()
    Audit(a_vault(vault_folder()).folder, SystemClock()).note(Action.CREATED)
    assert improv(*args).returncode == 0
    assert exported(vault_folder()) == []
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text('[preferences]\nkeeping = "clinical"\n')
    assert improv(*args).returncode == 0
    assert exported(vault_folder()) == [""]


def test_what_was_there_before_the_vault_is_sealed_by_a_command(home: Path, improv: Improv) -> None:
    take = save(home / "Documents" / "Improv", "clear.jam", None)
    a_vault(vault_folder())
    done = improv("clinic", "seal")
    assert done.stdout == "1 recordings were sealed\n", done.stderr
    vault = open_vault(vault_folder(), PASSPHRASE)
    assert read_take(take, key=vault.find).whole
    assert read_notes(take, vault.find) == notes()
    assert holding("C-014", home) == holding(SECRET, home) == []
    assert improv("clinic", "seal").stdout == "0 recordings were sealed\n"
    (home / "Documents" / "Improv" / "torn.jam").write_bytes(b"\x89JAM")
    torn = improv("clinic", "seal")
    assert "torn.jam" in torn.stderr
    assert torn.stdout == "0 recordings were sealed\n"


def test_a_withdrawal_that_cannot_be_finished_keeps_nobody_out(
    home: Path, improv: Improv, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = a_vault(vault_folder())
    Intents(vault, vault.folder).change(lambda _: Intent("withdraw", code="C-014"))

    def stuck(erasing: Erasing) -> None:
        raise ValueError("old.jam cannot be written")

    monkeypatch.setattr(Erasing, "finish", stuck)
    listed = improv("clinic", "consent", "list")
    assert listed.returncode == 0
    assert "not finished: old.jam cannot be written" in listed.stderr
    assert vault.read("intent") is not None
