"""What is done with the files: taken out for good, backed up, brought back, given to a person, checked."""

from pathlib import Path

from PyQt6.QtWidgets import QLabel, QPushButton

from improv.clinic.audit import Action, verify
from improv.clinic.vault import has_vault
from improv.link.hearing import HearTake
from improv.session.format import read_take
from improv.session.notes import note_rows
from improv.ui.clinic.tasks import Topic
from improv.ui.clinic.used import Used
from tests.clinic.room import PASSPHRASE
from tests.ui.clinic.room import ClinicRoom
from tests.ui.conftest import simulate


def actions(clinic: ClinicRoom) -> list[Action]:
    clinic.filing.check_trail()
    clinic.idle()
    assert clinic.filing.trail is not None
    return [noted.action for noted in clinic.filing.trail.last]


def test_a_passage_is_removed_for_good(clinic: ClinicRoom) -> None:
    clinic.make()
    path = clinic.jam()
    before = len(note_rows(read_take(path, key=clinic.clinic.keys.find)))
    clinic.open(path)
    passage = clinic.find(QPushButton, "removePassage")
    assert not passage.isEnabled()
    clinic.reviewing.select(2.5, 5.5)
    assert passage.isEnabled()
    passage.click()
    clinic.find(QPushButton, "sessionQuestionYes").click()
    clinic.until(lambda: clinic.reviewing.loaded is not None and clinic.clinic.tasks.at_work is None)
    rows = note_rows(read_take(path, key=clinic.clinic.keys.find))
    assert len(rows) < before
    assert clinic.reviewing.path == path  # and shown again
    assert "gone from the file" in clinic.notices()[-1]
    assert Action.REDACTED in actions(clinic)


def test_a_jam_is_deleted_with_its_key(clinic: ClinicRoom) -> None:
    clinic.make()
    path = clinic.jam()
    clinic.open(path)
    raw = path.read_bytes()
    clinic.find(QPushButton, "deleteJam").click()
    clinic.find(QPushButton, "sessionQuestionNo").click()
    assert path.exists()
    clinic.find(QPushButton, "deleteJam").click()
    clinic.find(QPushButton, "sessionQuestionYes").click()
    clinic.idle()
    assert not path.exists()
    assert clinic.reviewing.path is None
    assert clinic.clinic.keys.find(raw[16:32]) is None


def test_the_hearing_is_given_the_key(clinic: ClinicRoom) -> None:
    clinic.make()
    path = clinic.jam()
    clinic.open(path)
    (asked,) = [each for each in clinic.host.asked if isinstance(each, HearTake)]
    key = clinic.clinic.keys.find(asked.key[:16])
    assert key is not None
    assert key.secret == asked.key[16:]


def test_what_is_opened_is_written_down(clinic: ClinicRoom) -> None:
    clinic.make()
    clinic.open(clinic.jam())
    clinic.until(lambda: not clinic.filing._noting.is_busy)
    assert actions(clinic)[0] is Action.OPENED
    page = clinic.desk.window.settings.privacy
    assert "opened" in page.last.text()
    assert "the vault vouches" in clinic.find(QLabel, "privacyTrail").text()
    trail = clinic.folder / "audit.jsonl"
    trail.write_bytes(trail.read_bytes().replace(b"opened", b"locked"))
    clinic.find(QPushButton, "checkTrail").click()
    clinic.idle()
    assert "does not hold" in clinic.find(QLabel, "privacyTrail").text()
    assert verify(clinic.folder, clinic.clinic.keys.vault()).trouble


def test_a_backup_comes_back(clinic: ClinicRoom, tmp_path: Path) -> None:
    clinic.make()
    path = clinic.jam()
    to = tmp_path / "disk"
    to.mkdir()
    clinic.filing.back_up(to)
    clinic.idle()
    assert "1 jams are in" in clinic.find(QLabel, "privacyBackup").text()
    (backup,) = to.iterdir()
    for file in (path, path.with_suffix(".notes.json")):
        file.unlink()
    clinic.filing.restore(backup, "wrong words altogether")
    clinic.idle()
    assert "does not open" in clinic.find(QLabel, "privacyBackup").text()
    assert not path.exists()
    clinic.filing.restore(backup, PASSPHRASE)
    clinic.idle()
    assert path.exists()
    assert "1 jams were brought back" in clinic.find(QLabel, "privacyBackup").text()


def test_a_backup_becomes_the_vault_of_a_new_computer(clinic: ClinicRoom, tmp_path: Path) -> None:
    clinic.make()
    path = clinic.jam()
    clinic.filing.back_up(tmp_path)
    clinic.idle()
    (backup,) = tmp_path.glob("improv-backup-*")
    clinic.clinic.lock()
    for file in (*clinic.folder.iterdir(), path):
        file.unlink()
    assert not has_vault(clinic.folder)
    clinic.filing.restore(backup, PASSPHRASE)
    clinic.until(lambda: clinic.clinic.is_open)
    assert note_rows(read_take(path, key=clinic.clinic.keys.find))


def test_a_person_is_given_what_is_theirs(clinic: ClinicRoom, tmp_path: Path) -> None:
    clinic.make()
    clinic.jam()
    clinic.filing.export_person("C-014", tmp_path / "C-014")
    clinic.idle()
    said = clinic.clinic.result(Topic.PERSON)
    assert "in clear" in said, said
    written = [file for file in (tmp_path / "C-014").rglob("*") if file.is_file()]
    assert {file.suffix for file in written} >= {".mid", ".csv"}
    assert not any(b"D-2" in file.read_bytes() for file in written)
    assert Action.EXPORTED in actions(clinic)


def test_one_thing_at_a_time(clinic: ClinicRoom, tmp_path: Path) -> None:
    clinic.make()
    path = clinic.jam()
    clinic.filing.back_up(tmp_path)
    clinic.filing.delete_jam(path)
    clinic.idle()
    assert path.exists()


def test_the_host_hears_of_somebody_who_reads(clinic: ClinicRoom) -> None:
    sent: list[object] = []
    used = Used(sent.append, clinic.desk.clock)
    window = clinic.desk.window
    used.listen(True)
    simulate.keyClick(window, "x")
    simulate.keyClick(window, "x")
    assert len(sent) == 1  # not with every key
    clinic.desk.clock.now += 21_000_000_000
    simulate.keyClick(window, "x")
    assert len(sent) == 2
    used.listen(False)
    clinic.desk.clock.now += 21_000_000_000
    simulate.keyClick(window, "x")
    assert len(sent) == 2
