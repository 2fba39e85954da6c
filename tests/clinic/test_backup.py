import errno
from contextlib import nullcontext
from datetime import datetime
from pathlib import Path

import msgspec
import pytest

from improv.cli import clinic_work
from improv.clinic import backup as backups
from improv.clinic import restoring
from improv.clinic.audit import Action, Audit, verify
from improv.clinic.backup import back_up
from improv.clinic.consent import Consents, read_consents, write_consents
from improv.clinic.restoring import restore
from improv.clinic.vault import NoVault, Vault, create_vault, has_vault, open_vault
from improv.link.clock import SystemClock
from improv.link.consenting import Consent
from improv.session.atomic import CannotWrite
from improv.session.format import read_take
from improv.session.passphrase import WrongPassphrase
from improv.session.sealing import identity_of
from improv.session.storage import create_take
from tests.clinic.room import PASSPHRASE, QUICK, SECRET, every_byte, holding, save

NOW = datetime(2026, 3, 1, 12, 0, 0)


def a_clinic(folder: Path) -> tuple[Vault, str]:
    vault, recovery_key = create_vault(folder / "clinic", PASSPHRASE, QUICK)
    save(folder / "jams", "sealed.jam", vault.new_keys()[0])
    save(folder / "jams", "clear.jam", None)
    write_consents(vault, Consents((Consent("C-014"),)))
    Audit(folder / "clinic", SystemClock()).note(Action.CREATED, vault=vault)
    return vault, recovery_key


def saved(folder: Path) -> tuple[Vault, str, Path]:
    vault, recovery_key = a_clinic(folder)
    (folder / "disk").mkdir()
    done = back_up(vault, (folder / "jams",), folder / "disk", NOW)
    assert (done.takes, done.left_out) == (2, ())
    return vault, recovery_key, done.folder


def test_a_backup_holds_everything_sealed_and_comes_back_whole(tmp_path: Path) -> None:
    _, recovery_key, folder = saved(tmp_path)
    assert folder.name == "improv-backup-2026-03-01-120000"
    for word in ("C-014", SECRET, "NoteOn"):
        assert holding(word, folder) == []
    for number, secret in enumerate((PASSPHRASE, recovery_key)):
        new = tmp_path / f"new-{number}"
        done = restore(folder, secret, new / "clinic", new / "jams")
        assert (done.takes, done.there_already, done.gone_since) == (2, 0, 0)
        for name in ("sealed.jam", "clear.jam", "sealed.notes.json", "clear.notes.json"):
            assert (new / "jams" / name).read_bytes() == (tmp_path / "jams" / name).read_bytes()
        vault = open_vault(new / "clinic", PASSPHRASE)
        assert read_take(new / "jams" / "sealed.jam", key=vault.find).ended
        assert [each.code for each in read_consents(vault).people] == ["C-014"]
        assert verify(new / "clinic", vault).trouble == ""
        assert all(path.stat().st_mode & 0o077 == 0 for path in new.rglob("*") if path.is_file())


def test_the_wrong_key_changes_nothing(tmp_path: Path) -> None:
    _, _, folder = saved(tmp_path)
    with pytest.raises(WrongPassphrase):
        restore(folder, "some other words", tmp_path / "new", tmp_path / "there")
    assert not (tmp_path / "new").exists()
    assert not (tmp_path / "there").exists()
    with pytest.raises(NoVault, match="is no backup of Improv"):
        restore(tmp_path / "jams", PASSPHRASE, tmp_path / "new", tmp_path / "there")
    create_vault(tmp_path / "other", PASSPHRASE, QUICK)
    with pytest.raises(NoVault, match="of another vault"):
        restore(folder, PASSPHRASE, tmp_path / "other", tmp_path / "there")
    assert not (tmp_path / "there").exists()


def test_a_damaged_backup_is_found_before_anything_is_written(tmp_path: Path) -> None:
    _, _, folder = saved(tmp_path)
    path = folder / "takes" / "sealed.jam"
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    with pytest.raises(ValueError, match=r"takes/sealed\.jam in the backup was changed"):
        restore(folder, PASSPHRASE, tmp_path / "new", tmp_path / "there")
    path.unlink()
    with pytest.raises(ValueError, match="is not whole"):
        restore(folder, PASSPHRASE, tmp_path / "new", tmp_path / "there")
    assert not has_vault(tmp_path / "new")


def test_what_was_deleted_since_stays_deleted_and_nothing_is_overwritten(tmp_path: Path) -> None:
    vault, _, folder = saved(tmp_path)
    sealed = tmp_path / "jams" / "sealed.jam"
    identity = identity_of(sealed)
    assert identity is not None
    vault.destroy((identity,))
    vault.change_passphrase("changed since then", QUICK)
    sealed.unlink()
    (tmp_path / "jams" / "clear.jam").write_bytes(b"changed since")
    done = restore(folder, PASSPHRASE, tmp_path / "clinic", tmp_path / "jams")
    assert (done.takes, done.there_already, done.gone_since) == (0, 1, 1)
    assert not sealed.exists()
    assert (tmp_path / "jams" / "clear.jam").read_bytes() == b"changed since"
    assert vault.find(identity) is None


def test_a_full_disk_leaves_no_half_of_a_backup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vault, _ = a_clinic(tmp_path)
    (tmp_path / "disk").mkdir()
    before = every_byte(tmp_path / "clinic", tmp_path / "jams")
    plain, left = backups.write_new, [3]

    def write(path: Path, raw: bytes) -> str:
        left[0] -= 1
        if left[0] < 0:
            path.write_bytes(raw[: len(raw) // 2])
            raise OSError(errno.ENOSPC, "no space left on device", str(path))
        return plain(path, raw)

    monkeypatch.setattr(backups, "write_new", write)
    with pytest.raises(CannotWrite, match="no space left on device; free some space"):
        back_up(vault, (tmp_path / "jams",), tmp_path / "disk", NOW)
    assert list((tmp_path / "disk").iterdir()) == []
    assert every_byte(tmp_path / "clinic", tmp_path / "jams") == before


def test_a_jam_that_is_being_recorded_is_left_out_and_said(tmp_path: Path) -> None:
    vault, _ = a_clinic(tmp_path)
    writing = create_take(tmp_path / "jams", "now.jam")
    done = back_up(vault, (tmp_path / "jams",), tmp_path / "disk", NOW)
    writing.close()
    assert done.takes == 2
    assert [str(each) for each in done.left_out] == ["now.jam is being recorded: it is not in the backup"]
    with pytest.raises(CannotWrite, match="is there already"):
        back_up(vault, (tmp_path / "jams",), tmp_path / "disk", NOW)


def test_a_jam_of_any_name_comes_back(tmp_path: Path) -> None:
    vault, _ = a_clinic(tmp_path)
    names = ["2026-01-31-101500 (1).jam", "Jänner, Wien.jam", "_first.jam"]
    for name in names:
        save(tmp_path / "jams", name, vault.new_keys()[0])
    done = back_up(vault, (tmp_path / "jams",), tmp_path / "disk", NOW)
    restored = restore(done.folder, PASSPHRASE, tmp_path / "new", tmp_path / "there")
    assert restored.takes == 5
    assert all((tmp_path / "there" / name).exists() for name in names)


@pytest.mark.parametrize(
    "name", ["vault/../x", "takes/..", "takes/.x", "takes/a/b", "takes/a\\b", "x", "takes/"]
)
def test_no_name_in_a_backup_leads_out_of_it(name: str) -> None:
    raw = msgspec.json.encode({"format": 1, "files": {name: "0" * 64}})
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(raw, type=backups.Manifest)


def test_jams_of_one_name_in_two_folders_are_both_in_the_backup_with_their_notes(tmp_path: Path) -> None:
    vault, _ = a_clinic(tmp_path)
    folders = (tmp_path / "jams", tmp_path / "added")
    for place in (folders[0] / "bin", folders[1]):
        save(place, "sealed.jam", vault.new_keys()[0])
    # The inner folder is reached twice, and there once.
    done = back_up(vault, (*folders, folders[0] / "bin"), tmp_path / "disk", NOW)
    assert done.takes == 4
    assert restore(done.folder, PASSPHRASE, tmp_path / "new", tmp_path / "there").takes == 4
    for name, place in (("sealed", folders[0]), ("sealed-2", folders[0] / "bin"), ("sealed-3", folders[1])):
        for ending in (".jam", ".notes.json"):
            came = tmp_path / "there" / f"{name}{ending}"
            assert came.read_bytes() == (place / f"sealed{ending}").read_bytes()


def test_a_move_to_the_bin_that_was_cut_off_does_not_part_a_jam_from_its_notes(tmp_path: Path) -> None:
    vault, _ = a_clinic(tmp_path)
    (tmp_path / "jams" / "bin").mkdir()
    (tmp_path / "jams" / "sealed.jam").rename(tmp_path / "jams" / "bin" / "sealed.jam")
    done = back_up(vault, (tmp_path / "jams",), tmp_path / "disk", NOW)
    names = {path.name for path in (done.folder / "takes").iterdir()}
    assert names >= {"sealed.jam", "sealed.notes.json"}


def test_a_backup_from_the_command_line_has_the_folders_that_were_added(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, _ = a_clinic(tmp_path)
    save(tmp_path / "added", "other.jam", vault.new_keys()[0])
    monkeypatch.setattr(clinic_work, "opened", lambda: nullcontext(vault))
    monkeypatch.setattr(clinic_work, "default_folders", lambda: (tmp_path / "jams",))
    monkeypatch.setattr(clinic_work, "read_folders", lambda _index: (tmp_path / "added",))
    monkeypatch.setattr(clinic_work, "_note", lambda *_: None)
    assert clinic_work.save_all(tmp_path / "disk")[-1].startswith("3 jams are in ")


@pytest.mark.parametrize("damage", [None, b"{"])
def test_where_only_the_lock_is_lost_the_newer_keys_stay(tmp_path: Path, damage: bytes | None) -> None:
    vault, _, folder = saved(tmp_path)
    clinic = tmp_path / "clinic"
    (newer,) = vault.new_keys()
    write_consents(vault, Consents((Consent("C-014"), Consent("D-2"))))
    (clinic / "audit-seal").unlink(missing_ok=True)
    (clinic / "vault.json").unlink()
    if damage is not None:
        (clinic / "vault.json").write_bytes(damage)
    with pytest.raises(NoVault, match="keyring is there without" if damage is None else "already"):
        create_vault(clinic, PASSPHRASE, QUICK)
    restore(folder, PASSPHRASE, clinic, tmp_path / "jams")
    opened = open_vault(clinic, PASSPHRASE)
    assert opened.find(newer.identity) == newer
    assert len(read_consents(opened).people) == 2


def test_what_does_not_open_comes_back_and_another_vault_is_left_alone(tmp_path: Path) -> None:
    _, _, folder = saved(tmp_path)
    keyring = tmp_path / "clinic" / "keyring"
    keyring.write_bytes(keyring.read_bytes()[:-1])
    (tmp_path / "clinic" / "vault.json").unlink()
    restore(folder, PASSPHRASE, tmp_path / "clinic", tmp_path / "jams")
    vault = open_vault(tmp_path / "clinic", PASSPHRASE)
    assert read_take(tmp_path / "jams" / "sealed.jam", key=vault.find).ended
    create_vault(tmp_path / "other", PASSPHRASE, QUICK)
    (tmp_path / "other" / "vault.json").unlink()
    before = every_byte(tmp_path / "other")
    with pytest.raises(NoVault, match="of another vault"):
        restore(folder, PASSPHRASE, tmp_path / "other", tmp_path / "there")
    assert every_byte(tmp_path / "other") == before


def test_on_the_same_computer_nothing_comes_back_in_clear_or_twice(tmp_path: Path) -> None:
    _, _, folder = saved(tmp_path)
    jams = tmp_path / "jams"
    for name in ("clear.jam", "clear.notes.json"):
        (jams / name).unlink()
    (jams / "bin").mkdir()
    (tmp_path / "added").mkdir()
    (jams / "sealed.jam").rename(jams / "bin" / "sealed.jam")
    (jams / "sealed.notes.json").rename(tmp_path / "added" / "renamed.notes.json")
    done = restore(folder, PASSPHRASE, tmp_path / "clinic", jams, (tmp_path / "added",))
    assert (done.takes, done.there_already, done.gone_since) == (0, 1, 1)
    assert [path.name for path in jams.iterdir()] == ["bin"]


def test_whoever_is_interrupted_on_a_new_computer_begins_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, _, folder = saved(tmp_path)

    def full(path: Path, _raw: bytes) -> str:
        raise OSError(errno.ENOSPC, "no space left on device", str(path))

    with monkeypatch.context() as patched:
        patched.setattr(restoring, "write_new", full)
        with pytest.raises(CannotWrite):
            restore(folder, PASSPHRASE, tmp_path / "new", tmp_path / "there")
    assert restore(folder, PASSPHRASE, tmp_path / "new", tmp_path / "there").takes == 2
