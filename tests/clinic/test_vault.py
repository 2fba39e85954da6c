import stat
from pathlib import Path

import pytest
from msgspec.structs import replace

from improv.clinic.recovery_key import LETTERS, new_recovery_key, printed, typed
from improv.clinic.vault import NoVault, create_vault, has_vault, open_vault
from improv.session.passphrase import COST, Cost, WrongPassphrase, from_bytes, to_bytes, unwrap, wrap
from improv.session.sealing import TakeKey
from improv.session.unreadable import TakeUnreadable
from tests.clinic.room import PASSPHRASE, QUICK, every_byte


def test_a_vault_opens_by_its_passphrase_and_by_its_recovery_key(tmp_path: Path) -> None:
    vault, recovery_key = create_vault(tmp_path, PASSPHRASE, QUICK)
    (key,) = vault.new_keys()
    for secret in (PASSPHRASE, recovery_key, recovery_key.lower().replace("-", " ")):
        opened = open_vault(tmp_path, secret)
        assert opened.find(key.identity) == key
        assert opened.library_key == vault.library_key
    assert opened.find(bytes(16)) is None


def test_what_does_not_open_it_is_one_line(tmp_path: Path) -> None:
    _, recovery_key = create_vault(tmp_path, PASSPHRASE, QUICK)
    with pytest.raises(WrongPassphrase, match=r"^That does not open the vault"):
        open_vault(tmp_path, PASSPHRASE.title())
    slip = ("1" if recovery_key[0] == "0" else "0") + recovery_key[1:]
    with pytest.raises(WrongPassphrase, match="slip in the recovery key"):
        open_vault(tmp_path, slip)
    with pytest.raises(WrongPassphrase):
        open_vault(tmp_path, new_recovery_key())
    with pytest.raises(NoVault, match="no vault yet"):
        open_vault(tmp_path / "none", PASSPHRASE)
    with pytest.raises(ValueError, match="at least 10 letters"):
        create_vault(tmp_path / "short", "short", QUICK)
    assert not has_vault(tmp_path / "short")
    with pytest.raises(NoVault, match="there is a vault already"):
        create_vault(tmp_path, PASSPHRASE, QUICK)
    assert open_vault(tmp_path, PASSPHRASE).folder == tmp_path


def test_nothing_of_a_key_is_in_clear_and_all_is_for_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "clinic"
    vault, recovery_key = create_vault(folder, PASSPHRASE, QUICK)
    keys = vault.new_keys(3)
    secrets = [key.secret for key in (*keys, vault.own_key)]
    words = [PASSPHRASE.encode(), recovery_key.encode(), *secrets, *(s.hex().encode() for s in secrets)]
    for raw in every_byte(folder).values():
        assert not any(word in raw for word in words)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in folder.iterdir())


def test_what_is_destroyed_is_gone_for_whoever_opens_it(tmp_path: Path) -> None:
    vault, _ = create_vault(tmp_path, PASSPHRASE, QUICK)
    one, two = vault.new_keys(2)
    other = open_vault(tmp_path, PASSPHRASE)
    assert other.find(one.identity) == one
    vault.destroy((one.identity,))
    assert other.find(one.identity) is None
    assert other.find(two.identity) == two
    (three,) = other.new_keys()
    assert vault.find(three.identity) == three
    assert open_vault(tmp_path, PASSPHRASE).find(one.identity) is None


def test_the_passphrase_and_the_recovery_key_can_be_changed(tmp_path: Path) -> None:
    vault, recovery_key = create_vault(tmp_path, PASSPHRASE, QUICK)
    (key,) = vault.new_keys()
    vault.change_passphrase("another one, longer", QUICK)
    with pytest.raises(WrongPassphrase):
        open_vault(tmp_path, PASSPHRASE)
    new = open_vault(tmp_path, recovery_key).change_recovery_key()
    with pytest.raises(WrongPassphrase):
        open_vault(tmp_path, recovery_key)
    for secret in (new, "another one, longer"):
        assert open_vault(tmp_path, secret).find(key.identity) == key
    with pytest.raises(ValueError, match="at least 10"):
        vault.change_passphrase("short", QUICK)


def test_a_recovery_key_is_easy_to_type_and_every_slip_of_one_letter_is_found() -> None:
    secret = bytes(range(16))
    paper = printed(secret)
    assert len(paper.split("-")) == 6
    assert all(len(group) == 5 for group in paper.split("-"))
    assert not set("ILOU") & set(paper)
    assert typed(paper) == typed(paper.lower().replace("-", "")) == secret
    assert typed(paper.replace("0", "o").replace("1", "l")) == secret
    for place, letter in enumerate(paper):
        for other in LETTERS if letter != "-" else "":
            if other != letter:
                assert typed(paper[:place] + other + paper[place + 1 :]) is None
    assert typed("") is None
    assert typed("four quiet words here") is None


def test_guessing_costs_what_is_written_and_no_file_makes_it_cost_more(tmp_path: Path) -> None:
    assert (COST.n, COST.r, COST.p) == (1 << 16, 8, 1)
    key = TakeKey.new()
    wrapped = wrap(key, PASSPHRASE)  # as it is by default
    assert wrapped.cost == COST
    assert unwrap(wrapped, key.identity, PASSPHRASE) == key
    for cost in (Cost(n=1 << 20, r=32), Cost(n=24, r=1)):
        with pytest.raises(ValueError, match="does not know"):
            unwrap(replace(wrapped, cost=cost), key.identity, PASSPHRASE)


def test_a_key_goes_along_with_a_bundle_under_a_passphrase_of_its_own() -> None:
    key = TakeKey.new()
    raw = to_bytes(key, "for the other clinic", QUICK)
    assert len(raw) < 2048
    assert from_bytes(raw, "for the other clinic") == key
    with pytest.raises(WrongPassphrase):
        from_bytes(raw, "for another clinic ")
    for damaged in (b"", raw[:-1], b"{}", b"x" * 20_000):
        with pytest.raises(ValueError, match="the key's file"):
            from_bytes(damaged, "for the other clinic")


def test_a_damaged_file_of_the_vault_is_said_and_not_taken_for_empty(tmp_path: Path) -> None:
    vault, _ = create_vault(tmp_path, PASSPHRASE, QUICK)
    vault.write("consents", b"what people said")
    path = tmp_path / "consents"
    assert vault.read("consents") == b"what people said"
    path.write_bytes(path.read_bytes()[:-3])
    with pytest.raises(TakeUnreadable, match="consents was changed or damaged"):
        vault.read("consents")
    assert vault.read("people") is None
    (tmp_path / "vault.json").write_text("{")
    with pytest.raises(NoVault, match="cannot be read"):
        open_vault(tmp_path, PASSPHRASE)


def test_a_key_that_is_here_is_never_replaced(tmp_path: Path) -> None:
    vault, _ = create_vault(tmp_path, PASSPHRASE, QUICK)
    (key,) = vault.new_keys()
    vault.adopt((TakeKey(key.identity, bytes(32)), other := TakeKey.new()))
    opened = open_vault(tmp_path, PASSPHRASE)
    assert opened.find(key.identity) == key
    assert opened.find(other.identity) == other
