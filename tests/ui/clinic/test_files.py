"""What is done with the files: taken out for good, backed up, brought back, given to a person, checked."""

from pathlib import Path

from msgspec.structs import replace
from PyQt6.QtWidgets import QLabel, QPushButton

from improv.clinic.audit import Action, verify
from improv.clinic.intent import Intent, Intents
from improv.clinic.vault import has_vault
from improv.link.consenting import Purpose, VaultState
from improv.link.hearing import HearTake
from improv.link.messages import VaultTold
from improv.session.format import read_take
from improv.session.notebook.annotation import Annotation
from improv.session.notebook.sidecar import notes_path, read_notes
from improv.session.notes import note_rows
from improv.session.sealing import identity_of
from improv.session.storage import reopen_take
from improv.ui.clinic.tasks import Topic
from improv.ui.clinic.used import Used
from tests.clinic.room import PASSPHRASE, SECRET, save
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
    assert f"{before - len(rows)} notes that were played, 5 marks and annotations" in clinic.notices()[-1]
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


def test_jams_in_clear_are_sealed_from_the_settings(clinic: ClinicRoom) -> None:
    page = clinic.desk.window.settings.privacy
    button = clinic.find(QPushButton, "sealAll")
    path = save(clinic.jams, "2026-03-14-101500.jam", None)
    clinic.open(path)
    clinic.reviewing.mark()
    clinic.make()
    clinic.until(lambda: clinic.reviewing.loaded is not None)
    assert button.isEnabled()
    button.click()
    page.question.no.click()
    assert identity_of(path) is None
    seen: list[tuple[bool, str]] = []
    clinic.clinic.changed.connect(
        lambda: seen.append((clinic.sees("sealingProgress"), page.lines[Topic.SEALING].text()))
    )
    button.click()
    page.question.yes.click()
    assert clinic.clinic.is_covered  # nobody reads what is being replaced
    clinic.idle()
    clinic.until(lambda: clinic.reviewing.loaded is not None)
    assert (True, "0 of 1 are done…") in seen
    assert page.lines[Topic.SEALING].text() == "1 jams lay in clear, and are sealed now."
    assert not clinic.sees("sealingProgress")
    key = identity_of(path)
    assert key is not None
    assert clinic.reviewing.path == path  # and shown again, with what was just written
    assert SECRET.encode() not in notes_path(path).read_bytes()
    assert len(clinic.reviewing.notebook.notes.annotations) == 5
    button.click()
    page.question.yes.click()
    clinic.idle()
    assert page.lines[Topic.SEALING].text() == "No jam lies in clear: all are sealed."
    assert actions(clinic).count(Action.SEALED) == 2


def test_what_cannot_be_sealed_is_told_in_the_same_line(clinic: ClinicRoom) -> None:
    path = save(clinic.jams, "2026-03-14-101500.jam", None)
    clinic.make()
    held = reopen_take(path)
    assert held is not None
    clinic.filing.seal()
    clinic.idle()
    told = clinic.desk.window.settings.privacy.lines[Topic.SEALING].text()
    assert told.startswith("No jam was sealed. 2026-03-14-101500.jam is being recorded, or another program")
    assert identity_of(path) is None
    held.close()


def test_nothing_is_written_in_clear_where_people_work_with_clients(clinic: ClinicRoom) -> None:
    path = save(clinic.jams, "2026-03-14-101500.jam", None, with_notes=False)
    now = clinic.reviewing
    clinic.open(path)
    why = clinic.find(QLabel, "notesReadOnly")
    assert not why.text()
    clinic.make()
    clinic.until(lambda: "would lie there in clear" in why.text())  # it is looked at otherwise now
    told: list[str] = []
    now.said.connect(lambda line: told.append(str(line)))
    assert now.add(Annotation(0, 2.0, text="Hurricane")) is None
    assert "seal it first" in told[-1]
    clinic.agree("C-014", Purpose.RECORDING)
    now.kinds.keep(now.kinds.now.adding("c-014 smiles").adding("Smiling"))
    assert "its name holds a person's" in told[-1]
    assert "Smiling" not in now.kinds.now.categories
    now.kinds.keep(now.kinds.now.adding("Smiling"))
    assert "Smiling" in now.kinds.now.categories
    assert not notes_path(path).exists()


def unplugged(path: Path) -> Path:
    """The disk is gone that the jam lies on: no notes of it can be saved. Return where it is meanwhile."""
    return path.rename(path.with_suffix(".away"))


def test_notes_that_no_disk_takes_outlive_the_lock(clinic: ClinicRoom) -> None:
    clinic.make()
    path = clinic.jam()
    clinic.open(path)
    before = len(clinic.reviewing.notebook.notes.annotations)
    away = unplugged(path)
    clinic.reviewing.add(Annotation(0, 2.0, text="Hurricane"))
    clinic.clinic.lock()
    assert not clinic.clinic.is_open
    assert clinic.reviewing.path is None
    (held,) = clinic.guard.held._held
    assert b"Hurricane" not in held.ours
    (told,) = [notice for notice in clinic.notices() if "waits in memory, sealed" in notice]
    assert "cannot be read" in told
    assert clinic.desk.window.asks_first()  # the window is not closed over it
    clinic.rebuild()
    assert any("waits in memory, sealed" in notice for notice in clinic.notices())
    clinic.unlock()
    clinic.until(lambda: not clinic.guard.held._saving.is_busy)
    assert any("waits in memory, sealed" in notice for notice in clinic.notices())
    away.rename(path)
    clinic.desk.window.play.notices.acted.emit("notes in memory")
    clinic.until(lambda: clinic.guard.held.is_empty)
    assert not any("waits in memory" in notice for notice in clinic.notices())
    notes = read_notes(path, clinic.clinic.keys.find)
    assert len(notes.annotations) == before + 1
    assert "Hurricane" in {note.text for note in notes.annotations}
    clinic.open(path)
    assert len(clinic.reviewing.notebook.notes.annotations) == before + 1


def test_nothing_is_taken_out_while_notes_are_not_saved(clinic: ClinicRoom) -> None:
    clinic.make()
    path = clinic.jam()
    raw = path.read_bytes()
    clinic.open(path)
    away = unplugged(path)
    clinic.reviewing.add(Annotation(0, 2.0, text="Hurricane"))
    clinic.filing.remove_passage(path, 1.0, 2.0)
    clinic.filing.seal()
    clinic.clinic.withdraw("C-014")
    assert clinic.clinic.tasks.at_work is None
    assert away.read_bytes() == raw
    for topic in (Topic.ERASING, Topic.SEALING, Topic.CONSENT):
        assert "is not saved" in clinic.clinic.result(topic)
    assert clinic.reviewing.path == path
    clinic.reviewing.let_go()


def test_what_was_interrupted_is_told_and_finished_by_a_click(clinic: ClinicRoom) -> None:
    clinic.make()
    take, other = clinic.jam(), clinic.jam("2026-03-14-111500")
    clinic.open(other)
    vault = clinic.clinic.keys.vault()
    Intents(vault, clinic.folder).change(lambda _: Intent("delete", take=str(take)))
    notices = clinic.desk.window.play.notices
    clinic.clinic.hear(VaultTold(VaultState.OPEN, unfinished=True))
    assert "was interrupted" in clinic.notices()[-1]
    assert notices.lines[-1].action == "Finish it"
    notices.acted.emit("erasing interrupted")
    assert not take.exists()
    assert clinic.notices() == ["What was interrupted is finished."]
    clinic.until(lambda: clinic.reviewing.loaded is not None)  # what was open is open again
    clinic.clinic.lock()
    clinic.clinic.hear(VaultTold(VaultState.LOCKED, unfinished=True))
    told = next(line for line in notices.lines if line.topic == "erasing interrupted")
    assert told.action == "Unlock"  # which finishes it
    notices.acted.emit("erasing interrupted")
    assert clinic.desk.window.review.currentWidget() is clinic.desk.window.review.lock_page


def test_what_this_window_could_not_finish_is_told(clinic: ClinicRoom) -> None:
    clinic.make()
    clinic.open(clinic.jam())
    clinic.places = replace(clinic.places, derived=(Path("/proc/version"),))  # which nobody can remove
    clinic.find(QPushButton, "deleteJam").click()
    clinic.find(QPushButton, "sessionQuestionYes").click()
    clinic.until(lambda: clinic.clinic.tasks.at_work is None)
    assert any("was interrupted" in text for text in clinic.notices())
