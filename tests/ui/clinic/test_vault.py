"""The vault in the window: made, unlocked, locked, and what opens it changed."""

from pathlib import Path

import pytest
from PyQt6.QtPrintSupport import QPrinter
from PyQt6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton

from improv.clinic.vault import open_vault
from improv.link.look import Keeping
from improv.link.messages import LockVault
from improv.ui.clinic.strength import Strength, strength_of
from tests.clinic.room import PASSPHRASE
from tests.ui.clinic.room import ClinicRoom


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("", Strength.SHORT),
        ("short", Strength.SHORT),
        ("improvise1", Strength.WEAK),
        ("one two one two", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("lamp river stone cloud", Strength.GOOD),
        ("xK4!mP9?qR2$wT7#zB5%", Strength.GOOD),
    ],
)
def test_four_words_are_good(passphrase: str, strength: Strength) -> None:
    assert strength_of(passphrase) is strength


def test_the_first_card_leads_to_the_vault(clinic: ClinicRoom) -> None:
    window = clinic.desk.window
    window.first_card.chosen.emit(Keeping.CLINICAL)
    assert clinic.clinic.is_clinical
    assert window.settings.page is window.settings.privacy
    make = window.settings.privacy.vault.make
    make.first.setText("lamp river stone cloud")
    make.again.setText("lamp river stone")
    assert not make.do.isEnabled()
    make.again.setText("lamp river stone cloud")
    make.do.click()
    clinic.until(lambda: clinic.clinic.is_open)
    assert make.first.text() == make.again.text() == ""
    assert open_vault(clinic.folder, "lamp river stone cloud").own_key == clinic.host_key
    assert clinic.sees("recoveryCard")


def test_the_recovery_key_stays_until_the_paper_is_put_away(clinic: ClinicRoom, tmp_path: Path) -> None:
    clinic.work_with_clients()
    clinic.clinic.make(PASSPHRASE)
    clinic.until(lambda: clinic.clinic.is_open)
    key = clinic.clinic.recovery_key
    assert open_vault(clinic.folder, key).own_key == clinic.host_key
    assert not clinic.clinic.can_enter  # nobody is recorded before
    clinic.rebuild()
    card = clinic.desk.window.settings.privacy.vault.recovery
    assert card.key.text().replace(" ", "") == key
    done, tick = clinic.find(QPushButton, "recoveryDone"), clinic.find(QCheckBox, "recoveryTick")
    assert not done.isEnabled()
    card.save_to(tmp_path / "key.txt")
    assert key in (tmp_path / "key.txt").read_text()
    assert (tmp_path / "key.txt").stat().st_mode & 0o777 == 0o600
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "key.pdf"))
    card.print_to(printer)
    assert (tmp_path / "key.pdf").read_bytes().startswith(b"%PDF")
    tick.click()
    done.click()
    assert clinic.clinic.recovery_key == ""
    assert card.key.text() == ""
    assert not clinic.sees("recoveryCard")
    assert clinic.clinic.can_enter


def test_a_folder_that_is_gone_is_told(clinic: ClinicRoom, tmp_path: Path) -> None:
    clinic.make()
    card = clinic.desk.window.settings.privacy.vault.recovery
    (tmp_path / "file").write_text("")
    card.save_to(tmp_path / "file" / "key.txt")
    assert clinic.find(QLabel, "recoveryLine").text()


def test_review_is_covered_until_it_is_unlocked(clinic: ClinicRoom) -> None:
    clinic.make()
    path = clinic.jam()
    clinic.open(path)
    clinic.find(QPushButton, "lockVault").click()
    window = clinic.desk.window
    assert isinstance(clinic.host.asked[-1], LockVault) or any(
        isinstance(each, LockVault) for each in clinic.host.asked
    )
    assert clinic.reviewing.loaded is None
    assert clinic.clinic.keys.find(b"0" * 16) is None
    assert window.review.currentWidget() is window.review.lock_page
    assert "Locked: people can play" in clinic.notices()[-1]
    field = clinic.find(QLineEdit, "unlockReviewField")
    field.setText("not that one at all")
    clinic.find(QPushButton, "unlockReviewDo").click()
    assert "does not open" in clinic.find(QLabel, "unlockReviewLine").text()
    assert not window.review.lock_page.isHidden()
    field.setText(PASSPHRASE)
    field.returnPressed.emit()
    clinic.until(lambda: clinic.reviewing.loaded is not None)
    assert not window.review.is_locked
    assert clinic.reviewing.path == path  # what was open is open again
    assert field.text() == ""
    assert clinic.notices() == []


def test_the_recovery_key_unlocks_too(clinic: ClinicRoom) -> None:
    clinic.work_with_clients()
    clinic.clinic.make(PASSPHRASE)
    clinic.until(lambda: clinic.clinic.is_open)
    key = clinic.clinic.recovery_key
    clinic.clinic.put_away()
    clinic.clinic.lock()
    clinic.clinic.unlock(key.lower().replace("-", " "))
    clinic.until(lambda: clinic.clinic.is_open)


def test_the_bar_leads_to_the_field(clinic: ClinicRoom) -> None:
    clinic.make()
    clinic.clinic.lock()
    window = clinic.desk.window
    window.play.notices.acted.emit("vault")
    assert window.is_reviewing
    assert window.review.lock_page.unlock.field.hasFocus()
    clinic.find(QPushButton, "lockPagePlay").click()
    assert not window.is_reviewing


def test_another_passphrase_and_another_key(clinic: ClinicRoom) -> None:
    clinic.make()
    part = clinic.desk.window.settings.privacy.vault
    part.change.click()
    form = part.passphrase
    form.old.setText("wrong words altogether")
    for field in (form.first, form.again):
        field.setText("green door north window")
    form.do.click()
    assert "does not open" in clinic.find(QLabel, "vaultLine").text()
    clinic.clinic.change_passphrase(PASSPHRASE, "green door north window")
    assert open_vault(clinic.folder, "green door north window").own_key == clinic.host_key
    clinic.find(QPushButton, "newRecoveryKey").click()
    assert clinic.clinic.recovery_key == ""  # it is asked once
    clinic.find(QPushButton, "privacyQuestionYes").click()
    assert open_vault(clinic.folder, clinic.clinic.recovery_key).own_key == clinic.host_key


def test_an_index_of_sealed_jams_is_sealed(clinic: ClinicRoom) -> None:
    clinic.make()
    clinic.jam()
    clinic.desk.window.go_to_review()
    shelf = clinic.desk.window.review.library.shelf
    clinic.until(lambda: shelf.rowCount() == 1 and clinic.reviewing.bookshelf.is_idle)
    clinic.clinic.lock()
    assert clinic.reviewing.bookshelf.page.jams == ()
    for file in clinic.index.rglob("*"):
        assert b"C-014" not in (file.read_bytes() if file.is_file() else b"")


def test_minutes_and_mode_are_kept(clinic: ClinicRoom) -> None:
    clinic.make()
    clinic.clinic.set_idle(5)
    assert clinic.desk.preferring.now.idle_minutes == 5
    mode = clinic.find(QPushButton, "clinicalMode")
    assert mode.isChecked()
    mode.click()
    assert clinic.desk.preferring.now.keeping is Keeping.ASK


def test_a_sealed_jam_has_one_action_where_review_is_open(clinic: ClinicRoom) -> None:
    clinic.make()
    path = clinic.jam()
    clinic.clinic.set_clinical(False)
    clinic.clinic.lock()
    clinic.desk.window.go_to_review()
    clinic.reviewing.open(path)
    clinic.until(lambda: clinic.reviewing.is_sealed)
    assert clinic.sees("sessionUnlock")
    clinic.find(QPushButton, "sessionUnlock").click()
    assert clinic.desk.window.review.is_locked
    clinic.unlock()
    clinic.until(lambda: clinic.reviewing.loaded is not None)
    assert not clinic.sees("sessionUnlock")
