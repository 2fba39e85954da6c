"""Consent in the window: entered for who plays, told on chips, withdrawn."""

from datetime import date

import pytest
from PyQt6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton

from improv.jam import commands as ask
from improv.jam.player import SourceKind
from improv.link.consenting import Consent, Giver, Purpose, VaultState
from improv.link.messages import ConsentsTold, EnterConsent, WithdrawConsent
from improv.session.format import read_take
from improv.session.seating import players_of
from improv.ui.clinic.consent_form import day_of, in_months
from tests.ui.clinic.room import ClinicRoom


def enter(clinic: ClinicRoom) -> EnterConsent:
    """What was asked for last."""
    return next(each for each in reversed(clinic.host.asked) if isinstance(each, EnterConsent))


def test_consent_is_entered_from_the_chip(clinic: ClinicRoom) -> None:
    clinic.make()
    window = clinic.desk.window
    chip = window.play.players.chips[1]
    assert "not recorded: no consent" in chip.accessibleDescription()
    assert chip.state.recorded is False
    chip.click()
    assert "no consent" in window.panel.player.consent.words.text()
    clinic.find(QPushButton, "enterConsent").click()
    assert window.panel.page is window.panel.consent
    boxes = [clinic.find(QCheckBox, f"consentForm_{purpose.value}") for purpose in Purpose]
    assert not any(box.isChecked() for box in boxes)
    clinic.find(QLineEdit, "consentFormCode").setText("c-014")
    boxes[0].click()
    clinic.find(QPushButton, "consentFormUntil12").click()
    clinic.find(QPushButton, "consentForm_by_parent").click()
    clinic.find(QPushButton, "consentFormSave").click()
    wanted = Consent("C-014", (Purpose.RECORDING,), until=date(2027, 3, 14), by=Giver.PARENT)
    assert enter(clinic).consent == wanted
    assert clinic.desk.jam.players[1].person == "C-014"
    assert "C-014: the consent is written down." in clinic.find(QLabel, "consentFormLine").text()
    assert clinic.find(QLineEdit, "consentFormCode").text() == ""


def test_each_is_told_whether_they_are_recorded(clinic: ClinicRoom) -> None:
    clinic.make()
    for number, code in enumerate(("C-1", "D-2", "E-3"), 1):
        if number > 1:
            clinic.desk.do(ask.Join(f"m{number}", f"Keys {number}", SourceKind.MIDI))
        clinic.seat(code, number)
    clinic.agree("C-1", Purpose.RECORDING)
    clinic.agree("D-2", Purpose.NOTES)
    clinic.clinic.hear(ConsentsTold(clinic.clinic.consents.people, (1,)))
    window, chips = clinic.desk.window, clinic.desk.window.play.players.chips
    assert [chips[seat].state.recorded for seat in (1, 2, 3)] == [True, False, False]
    assert "not recorded: did not agree" in chips[2].accessibleDescription()
    assert "not recorded: no consent" in chips[3].accessibleDescription()
    indicator = window.top.recording
    assert "1 of 3 recorded" in indicator.ask.accessibleName()
    indicator.ask.click()
    assert window.panel.page is window.panel.consent
    assert window.panel.consent.count.text() == "1 of 3 recorded"
    assert window.panel.consent.buttons[2].accessibleName() == "Enter the consent of D-2"
    clinic.clinic.lock()
    assert "not recorded: the vault is locked" in chips[1].accessibleDescription()


def test_without_clients_nothing_of_it_is_seen(clinic: ClinicRoom) -> None:
    window = clinic.desk.window
    window.panel.open(window.panel.lead)
    assert window.panel.tabs[window.panel.consent].isHidden()
    assert window.top.recording.ask.isHidden()
    assert window.panel.player.consent.isHidden()
    clinic.work_with_clients()
    assert not window.panel.tabs[window.panel.consent].isHidden()
    assert "there is no vault yet" in clinic.notices()[-1]


@pytest.mark.parametrize(
    ("code", "until", "said"),
    [
        ("Anna", "", "is no code"),
        ("", "", "is no code"),
        ("C-14", "soon", "soon is no day"),
        ("C-14", "2027-02-30", "is no day"),
    ],
)
def test_what_makes_no_sense_is_told_and_stays(clinic: ClinicRoom, code: str, until: str, said: str) -> None:
    clinic.make()
    form = clinic.desk.window.settings.privacy.form
    form.code.setText(code)
    form.until.setText(until)
    form.save.click()
    assert said in form.line.text()
    assert form.code.text() == code
    assert not any(isinstance(each, EnterConsent) for each in clinic.host.asked)


def test_a_name_is_warned_of(clinic: ClinicRoom) -> None:
    clinic.make()
    form = clinic.desk.window.settings.privacy.form
    form.code.setText("anna-1")
    assert "looks like a name" in form.warning.text()


def test_what_is_being_written_outlives_the_window(clinic: ClinicRoom) -> None:
    clinic.make()
    form = clinic.desk.window.settings.privacy.form
    form.code.setText("C-77")
    form.purposes[Purpose.RESEARCH].click()
    clinic.rebuild()
    form = clinic.desk.window.settings.privacy.form
    assert form.code.text() == "C-77"
    assert [purpose for purpose, box in form.purposes.items() if box.isChecked()] == [Purpose.RESEARCH]


def test_withdrawal_asks_once_and_takes_the_person_out(clinic: ClinicRoom) -> None:
    clinic.make()
    path = clinic.jam()
    clinic.agree("C-014", Purpose.RECORDING)
    people = clinic.desk.window.settings.privacy.people
    button = people.buttons["C-014", "withdraw"]
    assert button.accessibleName() == "Withdraw the consent of C-014"
    button.click()
    assert not any(isinstance(each, WithdrawConsent) for each in clinic.host.asked)
    clinic.find(QPushButton, "privacyQuestionYes").click()
    assert clinic.find(QLabel, "privacyConsent").text() == "C-014 is in no recording any more."
    take = read_take(path, key=clinic.clinic.keys.find)
    assert "C-014" not in {player.person for player in players_of(take)}
    assert people.buttons == {}
    assert not clinic.clinic.is_covered


def test_what_is_due_is_kept_longer_or_deleted_only_by_a_click(clinic: ClinicRoom) -> None:
    clinic.make()
    path = clinic.jam()
    clinic.agree("C-014", Purpose.RECORDING, keep_until=date(2026, 3, 1))
    due = clinic.desk.window.settings.privacy.due
    due.buttons["C-014", "keep"].click()
    field = clinic.find(QLineEdit, "privacyQuestionField")
    assert field.text() == "2027-03-14"
    clinic.find(QPushButton, "privacyQuestionYes").click()
    assert enter(clinic).consent.keep_until == date(2027, 3, 14)
    assert due.buttons == {}
    clinic.agree("C-014", Purpose.RECORDING, keep_until=date(2026, 3, 1))
    due.buttons["C-014", "delete"].click()
    clinic.find(QPushButton, "privacyQuestionNo").click()
    assert path.exists()
    assert clinic.clinic.consents.due == ("C-014",)


def test_a_consent_is_changed_in_the_same_form(clinic: ClinicRoom) -> None:
    clinic.make()
    clinic.agree("C-014", Purpose.RECORDING, Purpose.NOTES)
    page = clinic.desk.window.settings.privacy
    page.people.buttons["C-014", "change"].click()
    assert page.form.code.text() == "C-014"
    assert page.form.purposes[Purpose.NOTES].isChecked()
    page.form.purposes[Purpose.NOTES].click()
    page.form.save.click()
    assert enter(clinic).consent.purposes == (Purpose.RECORDING,)


def test_months_end_where_they_do() -> None:
    assert in_months(date(2026, 1, 31), 1) == "2026-02-28"
    assert in_months(date(2026, 11, 30), 3) == "2027-02-28"
    assert in_months(date(2026, 3, 14), 84) == "2033-03-14"
    assert in_months(date(2026, 12, 1), 12) == "2027-12-01"
    assert day_of(" ") is None


def test_a_host_that_is_gone_locks_the_window(clinic: ClinicRoom) -> None:
    clinic.make()
    clinic.clinic.host_lost()
    assert clinic.clinic.vault.state is VaultState.LOCKED
    assert not clinic.clinic.keys.is_open
