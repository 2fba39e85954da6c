from datetime import date
from pathlib import Path

import pytest

from improv.clinic.consent import Consents, checked_code, code_warning, read_consents, write_consents
from improv.link.consenting import Consent, Giver, Purpose
from tests.clinic.room import a_vault, holding

TODAY = date(2026, 3, 1)


def test_nobody_agrees_to_anything_until_it_is_entered() -> None:
    consents = Consents().with_entered(Consent("C-014"), TODAY)
    (entered,) = consents.people
    assert not any(entered.allows(purpose, TODAY) for purpose in Purpose)
    assert not any(map(consents.may_record(TODAY), ("C-014", "C-015", "")))


def test_each_purpose_is_by_itself_and_ends_with_its_day() -> None:
    entered = Consent("C-014", (Purpose.RECORDING,), until=TODAY, by=Giver.PARENT)
    consents = Consents().with_entered(entered, TODAY)
    assert consents.may_record(TODAY)("C-014")
    assert not any(each.allows(Purpose.NOTES, TODAY) for each in consents.people)
    assert not consents.may_record(date(2026, 3, 2))("C-014")
    assert consents.of("C-014") == Consent(
        "C-014", (Purpose.RECORDING,), until=TODAY, by=Giver.PARENT, entered=TODAY
    )
    again = consents.with_entered(Consent("C-014", (Purpose.NOTES,)), TODAY)
    assert not again.may_record(TODAY)("C-014")
    assert len(again.people) == 1


def test_a_withdrawal_leaves_a_date_and_nothing_else(tmp_path: Path) -> None:
    vault = a_vault(tmp_path)
    consents = Consents().with_entered(Consent("C-014", (Purpose.RECORDING,)), TODAY)
    write_consents(vault, consents)
    assert read_consents(vault) == consents
    assert holding("C-014", tmp_path) == []
    gone = consents.without("C-014", date(2026, 4, 1))
    assert gone == Consents(withdrawn=(date(2026, 4, 1),))
    assert gone.without("C-014", TODAY) == gone


def test_what_is_due_is_told_the_longest_due_first_and_nothing_happens() -> None:
    days = {"A-1": date(2026, 3, 1), "B-2": date(2026, 2, 1), "C-3": date(2026, 3, 2), "D-4": None}
    consents = Consents(tuple(Consent(code, keep_until=day) for code, day in days.items()))
    assert consents.due(TODAY) == ("B-2", "A-1")
    assert (
        consents.people == Consents(tuple(Consent(code, keep_until=day) for code, day in days.items())).people
    )


@pytest.mark.parametrize(
    "code", ["", "Anna", "C014", "C-", "-14", "C-014 Anna", "ANNAMARIA-1", "C-1234567", "Ä-1"]
)
def test_what_is_no_code_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match="is no code"):
        checked_code(code)


def test_codes_are_kept_in_capitals_and_what_looks_like_a_name_is_warned_of() -> None:
    assert checked_code(" c-014 ") == "C-014"
    assert code_warning("C-014") == code_warning("XY-1") == code_warning("KLM-1") == ""
    assert code_warning("ANNA-1").startswith("ANNA-1 looks like a name")


def test_consents_of_a_newer_program_are_not_guessed_at(tmp_path: Path) -> None:
    vault = a_vault(tmp_path)
    assert read_consents(vault) == Consents()
    vault.write("consents", b'{"people": [], "withdrawn": [], "format": 2}')
    with pytest.raises(ValueError, match="newer version"):
        read_consents(vault)
    vault.write("consents", b"[]")
    with pytest.raises(ValueError, match="cannot be read"):
        read_consents(vault)
