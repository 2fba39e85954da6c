"""In clinical mode nobody is recorded before their consent is entered, and nothing is in clear."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from improv.clinic.audit import verify
from improv.clinic.consent import read_consents
from improv.clinic.erasing import Erasing
from improv.clinic.intent import Intent, Intents
from improv.clinic.people import read_profiles, read_seats
from improv.clinic.vault import open_vault
from improv.host.keeping import PAUSE_NS
from improv.jam import commands as ask
from improv.jam import events as did
from improv.link.consenting import Consent, Purpose, VaultState
from improv.link.messages import (
    ChangePassphrase,
    EnterConsent,
    FinishErasing,
    LockVault,
    MakeRecoveryKey,
    MakeVault,
    NewJam,
    SaveProfile,
    SaveScene,
    UnlockVault,
    WindowUsed,
    WithdrawConsent,
)
from improv.link.profile import Profile
from improv.session.atomic import CannotWrite
from improv.session.format import Take, read_take
from improv.session.library import takes_in
from improv.session.notebook.sidecar import notes_path
from improv.session.seating import players_of
from tests.clinic.room import PASSPHRASE, a_vault, holding, save
from tests.host.stage import Stage, stage
from tests.jam.conversation import plug, press, release

MINUTE_NS = 60_000_000_000
AGREED = (Purpose.RECORDING,)


@contextmanager
def clinic(folder: Path, *, opened: bool = True) -> Iterator[Stage]:
    """Two people with devices, of whom nobody has agreed to anything; the vault is made and open."""
    with stage(folder=folder, clinical=True) as on:
        on.start()
        on.until_ready()
        for number, name in enumerate(("ana", "ben"), 1):
            on.host.hear(plug(name))
            on.host.hear(ask.SeatPerson(number, ("C-014", "D-2")[number - 1]))
        if opened:
            unlock(on, MakeVault(PASSPHRASE))
        yield on


def unlock(on: Stage, message: MakeVault | UnlockVault) -> None:
    on.host.asked(message)
    on.until(lambda: on.public.vaults and on.public.vaults[-1].state is VaultState.OPEN)


def state(on: Stage) -> str:
    return on.public.vaults[-1].state.value


def is_unfinished(on: Stage) -> bool:
    return on.public.vaults[-1].unfinished


def agrees(on: Stage, code: str, purposes: tuple[Purpose, ...] = AGREED) -> None:
    on.host.asked(EnterConsent(Consent(code, purposes)))


def plays(on: Stage, *names: str) -> None:
    for name in names:
        on.host.hear(press(name, 0))
        on.host.hear(release(name, 0))


def ends(on: Stage) -> Take:
    """End the jam, and read what was recorded."""
    on.host.asked(NewJam())
    path = on.folder / "jams" / "a.jam"
    vault = open_vault(on.folder / "clinic", PASSPHRASE)

    def is_there() -> bool:
        return path.exists() and read_take(path, key=vault.find).ended

    on.until(is_there)
    return read_take(path, key=vault.find)


def players(take: Take) -> set[int]:
    return {record.player for _, _, record in take.records if isinstance(record, did.NoteOn)}


def test_without_consent_nothing_is_written_and_they_play(tmp_path: Path) -> None:
    with clinic(tmp_path) as on:
        plays(on, "ana", "ben")
        assert sum(isinstance(event, did.NoteOn) for event in on.public.events) == 2
        on.until(lambda: on.public.takes and on.public.takes[-1].needs_consent)
        agrees(on, "C-014", (Purpose.NOTES, Purpose.SHARING))  # to this, not to being recorded
        plays(on, "ana")
        assert takes_in(tmp_path / "jams") == ()
    assert takes_in(tmp_path / "jams") == ()


def test_only_who_agreed_has_a_lane(tmp_path: Path) -> None:
    with clinic(tmp_path) as on:
        agrees(on, "C-014")
        plays(on, "ana", "ben", "ana")
        on.put_forward(1_000_000_000)
        on.until(lambda: on.public.consents_told[-1].recorded == (1,))
        take = ends(on)
    assert players(take) == {1}
    assert [player.person for player in players_of(take)] == ["C-014"]
    assert sum(isinstance(record, did.NoteOn) for _, _, record in take.records) == 2
    for word in ("C-014", "D-2", "ana", "ben"):
        assert holding(word, tmp_path) == []


def test_consent_in_the_middle_of_a_jam_counts_from_then_on(tmp_path: Path) -> None:
    with clinic(tmp_path) as on:
        plays(on, "ana", "ben")
        agrees(on, "D-2")
        plays(on, "ana", "ben", "ben")
        agrees(on, "C-014")
        plays(on, "ana")
        take = ends(on)
    notes = [record.player for _, _, record in take.records if isinstance(record, did.NoteOn)]
    assert notes == [2, 2, 1]
    assert take.header.opening.players[0].person == "D-2"


def test_a_locked_vault_records_nobody_and_knows_nobody(tmp_path: Path) -> None:
    with clinic(tmp_path) as on:
        agrees(on, "C-014")
    with clinic(tmp_path, opened=False) as on:
        assert on.clinic is not None
        assert on.clinic.told.state is VaultState.LOCKED
        assert len(on.clinic.consents.people) == 0
        plays(on, "ana")
        assert takes_in(tmp_path / "jams") == ()
        on.host.asked(UnlockVault("not the passphrase"))
        on.until(lambda: on.public.vaults)
        assert on.public.vaults[-1].trouble.startswith("That does not open the vault")
        unlock(on, UnlockVault(PASSPHRASE))
        assert [person.code for person in on.public.consents_told[-1].people] == ["C-014"]
        plays(on, "ana")
        assert players(ends(on)) == {1}
    assert verify(tmp_path / "clinic", open_vault(tmp_path / "clinic", PASSPHRASE)).trouble == ""


def test_a_withdrawal_ends_the_lane_at_once_and_takes_it_out_of_what_was_recorded(tmp_path: Path) -> None:
    with clinic(tmp_path) as on:
        agrees(on, "C-014")
        agrees(on, "D-2")
        plays(on, "ana", "ben")
        on.host.asked(WithdrawConsent("C-014"))
        plays(on, "ana")
        on.until(lambda: any("no recording any more" in text for text in on.public.notices))
        assert [player.person for player in on.jam.players.values()] == ["", "D-2"]
        vault = open_vault(tmp_path / "clinic", PASSPHRASE)
        for path in takes_in(tmp_path / "jams"):
            take = read_take(path, key=vault.find)
            assert players(take) <= {2}
            assert "C-014" not in str(take)
        assert [each.code for each in read_consents(vault).people] == ["D-2"]
        assert not any(told.busy for told in on.public.vaults[-1:])
    seats = read_seats(open_vault(tmp_path / "clinic", PASSPHRASE))
    assert {player.person for player in seats.players} <= {"", "D-2"}
    assert holding("C-014", tmp_path) == []


def test_profiles_and_seats_that_lay_in_clear_are_sealed_when_the_vault_is_made(tmp_path: Path) -> None:
    with stage(folder=tmp_path) as on:
        on.start()
        on.host.hear(plug("ana"))
        on.host.hear(ask.SeatPerson(1, "Ximena"))
        on.host.asked(SaveProfile(Profile("Ximena")))
    assert holding("Ximena", tmp_path) != []
    with clinic(tmp_path) as on:
        assert holding("Ximena", tmp_path) == []
        assert [profile.name for profile in on.caretaker.people.profiles.all] == ["Ximena"]
        on.host.asked(SaveProfile(Profile("Yolanda")))
        on.until(lambda: len(on.caretaker.people.profiles.all) == 2)
        on.host.hear(ask.SeatPerson(2, "Yolanda"))
        on.put_forward(3 * PAUSE_NS)
        on.host.asked(SaveScene("for Yolanda"))
        on.until(lambda: any("holds a person's" in text for text in on.public.notices))
    for word in ("Ximena", "Yolanda", "C-014"):
        assert holding(word, tmp_path) == []
    vault = open_vault(tmp_path / "clinic", PASSPHRASE)
    assert [profile.name for profile in read_profiles(vault)] == ["Ximena", "Yolanda"]
    assert "Yolanda" in {player.person for player in read_seats(vault).players}


def test_an_idle_vault_is_locked_but_never_while_it_records(tmp_path: Path) -> None:
    with clinic(tmp_path) as on:
        agrees(on, "C-014")
        plays(on, "ana")
        for _ in range(20):
            on.put_forward(MINUTE_NS // 3)
            on.host._tick()
        assert state(on) == "open"
        ends(on)
        on.put_forward(14 * MINUTE_NS)
        on.host.asked(WindowUsed())
        on.put_forward(14 * MINUTE_NS)
        on.host._tick()
        assert state(on) == "open"
        on.put_forward(2 * MINUTE_NS)
        on.host._tick()
        assert state(on) == "locked"
        assert on.public.consents_told[-1].people == ()


def test_locking_ends_what_is_recorded_before_the_keys_are_forgotten(tmp_path: Path) -> None:
    with clinic(tmp_path) as on:
        agrees(on, "C-014")
        plays(on, "ana")
        on.host.asked(LockVault())
        assert on.public.vaults[-1].state is VaultState.LOCKED
        plays(on, "ana")
    vault = open_vault(tmp_path / "clinic", PASSPHRASE)
    (path,) = takes_in(tmp_path / "jams")
    take = read_take(path, key=vault.find)
    assert take.ended
    assert sum(isinstance(record, did.NoteOn) for _, _, record in take.records) == 1


def test_what_opens_the_vault_can_be_changed_and_what_goes_wrong_is_one_line(tmp_path: Path) -> None:
    with clinic(tmp_path) as on:
        first = next(told.recovery_key for told in on.public.vaults if told.recovery_key)
        on.host.asked(ChangePassphrase("wrong", "another passphrase"))
        on.until(lambda: on.public.vaults[-1].trouble)
        on.host.asked(ChangePassphrase(first, "another passphrase"))
        on.until(lambda: not on.public.vaults[-1].trouble)
        on.host.asked(MakeRecoveryKey())
        on.until(lambda: on.public.vaults[-1].recovery_key)
        assert on.public.vaults[-1].recovery_key != first
        assert on.clinic is not None
        assert on.clinic.told.recovery_key == ""
        on.host.asked(MakeVault(PASSPHRASE))
        on.until(lambda: "there is a vault already" in on.public.vaults[-1].trouble)
    assert open_vault(tmp_path / "clinic", "another passphrase").folder == tmp_path / "clinic"


def test_what_was_interrupted_is_finished_when_the_vault_is_opened(tmp_path: Path) -> None:
    with clinic(tmp_path) as on:
        agrees(on, "C-014")
    vault = open_vault(tmp_path / "clinic", PASSPHRASE)
    save(tmp_path / "jams", "old.jam", vault.new_keys()[0])
    Intents(vault, vault.folder).change(lambda _: Intent("withdraw", code="C-014"))
    with clinic(tmp_path, opened=False) as on:
        assert on.clinic is not None
        assert on.clinic.told.unfinished
        unlock(on, UnlockVault(PASSPHRASE))
        assert on.public.vaults[-1].unfinished is False
        assert len(on.clinic.consents.people) == 0
    take = read_take(tmp_path / "jams" / "old.jam", key=vault.find)
    assert players(take) == {2}
    assert read_consents(vault).withdrawn == (date.today(),)


def test_sealing_that_was_interrupted_is_finished_when_the_vault_is_opened(tmp_path: Path) -> None:
    vault = a_vault(tmp_path / "clinic")
    take = save(tmp_path / "jams", "old.jam", None)
    Intents(vault, vault.folder).change(lambda _: Intent("seal"))
    with clinic(tmp_path, opened=False) as on:
        unlock(on, UnlockVault(PASSPHRASE))
        assert on.public.vaults[-1].unfinished is False
    assert read_take(take, key=vault.find).whole
    assert holding("C-014", tmp_path / "jams") == []
    assert b'"sealed what was in clear"' in (tmp_path / "clinic" / "audit.jsonl").read_bytes()


def test_a_deletion_without_a_vault_that_was_interrupted_is_finished_at_the_start(
    tmp_path: Path,
) -> None:
    take = save(tmp_path / "jams", "old.jam", None)
    notes_path(take).unlink()  # so far it had come
    Intents(None, tmp_path / "clinic").change(lambda _: Intent("delete", take=str(take)))
    with clinic(tmp_path, opened=False) as on:
        on.until(lambda: on.public.vaults and not on.public.vaults[-1].unfinished)
    assert not take.exists()
    assert not (tmp_path / "clinic" / "intent.json").exists()


def test_a_withdrawal_that_cannot_be_finished_keeps_nobody_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = a_vault(tmp_path / "clinic")
    Intents(vault, vault.folder).change(lambda _: Intent("withdraw", code="C-014"))

    def stuck(erasing: Erasing) -> None:
        raise CannotWrite("old.jam cannot be written")

    with clinic(tmp_path, opened=False) as on:
        with monkeypatch.context() as broken:
            broken.setattr(Erasing, "finish", stuck)
            unlock(on, UnlockVault(PASSPHRASE))
            assert is_unfinished(on)
            assert "old.jam cannot be written" in on.public.notices
            on.host.asked(FinishErasing())
            assert on.public.vaults[-1].busy
            on.until(lambda: not on.public.vaults[-1].busy)
            assert is_unfinished(on)
            assert "old.jam cannot be written" in on.public.vaults[-1].trouble
        agrees(on, "D-2")
        on.host.asked(FinishErasing())
        on.until(lambda: not on.public.vaults[-1].busy)
        assert not is_unfinished(on)
        assert on.clinic is not None
        assert [each.code for each in on.clinic.consents.people] == ["D-2"]
        on.host.asked(LockVault())
        on.host.asked(FinishErasing())
        on.until(lambda: "unlock it first" in on.public.vaults[-1].trouble)
