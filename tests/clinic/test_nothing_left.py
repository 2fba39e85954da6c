"""After a withdrawal, and after a deletion, nothing of a person is in any file of this computer's folders.

Raw, whatever the file is; and as whoever has the passphrase could open it, with the pages that an index no
longer uses.
"""

from contextlib import closing
from datetime import date
from pathlib import Path
from shutil import rmtree

import msgspec
import pytest
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from platformdirs import user_cache_path, user_documents_path

from improv.clinic.audit import Action, Noted
from improv.clinic.consent import Consents, write_consents
from improv.clinic.deleting import deleting
from improv.clinic.erasing import Erasing
from improv.clinic.people import write_profiles, write_seats
from improv.clinic.vault import Vault, open_vault
from improv.clinic.whereabouts import own_people_folder, own_places, seats_path, vault_folder
from improv.library.databases import SEALED
from improv.library.places import FETCHED, library_folder
from improv.library.shelf import open_library
from improv.library.shelved import Wanted
from improv.link.clock import SystemClock
from improv.link.consenting import Consent, Purpose
from improv.link.profile import Profile
from improv.session.format import encode_entry, encode_start, read_take
from improv.session.kept import seating_of, write_seating
from improv.session.moving import HeldOpen
from improv.session.notebook.annotation import Annotation, Notes
from improv.session.notebook.sidecar import notes_path, write_notes
from improv.session.notebook.vocabulary import Vocabulary, read_vocabulary, vocabulary_path, write_vocabulary
from improv.session.profiles import keep_profile
from improv.session.sealing import FILE_MAGIC, identity_of, open_bytes
from improv.session.storage import reopen_take
from tests.clinic.erasing_room import seats_of_two
from tests.clinic.room import PASSPHRASE, SECRET, a_vault, holding, save

CODE = "C-014"
TODAY = date(2026, 3, 1)
KINDS = ("notes", "tail", "consents", "people", "seats", "keyring", "intent", "audit-seal")
PAGE, RESERVE, SALT = 4096, 80, 16
"""Of SQLCipher 4: what a page has, of that for its own use at the end, and what the file begins with."""


def opened(vault: Vault, path: Path) -> bytes:
    """What somebody with the passphrase reads in a file: all of it, wherever in the file it is."""
    raw = path.read_bytes()
    if path.name.startswith("library.sealed.db"):
        return pages(raw, vault.index_key.derived(b"", b"improv library index"))
    if path.suffix == ".jam" and identity_of(path) is not None:
        take = read_take(path, key=vault.find)
        return encode_start(take.header) + b"".join(encode_entry(*entry) for entry in take.records)
    if raw.startswith(FILE_MAGIC):
        return b"".join(_tried(vault, raw, kind) for kind in KINDS)
    return raw


def _tried(vault: Vault, raw: bytes, kind: str) -> bytes:
    for keys in (vault.find, vault.own_key):
        try:
            return open_bytes(keys, raw, kind, kind)
        except ValueError:
            continue
    return b""


def pages(raw: bytes, key: bytes) -> bytes:
    """All pages of a SQLCipher file in clear, also those that nothing uses any more."""
    clear = b""
    for at in range(0, len(raw), PAGE):
        page = raw[at : at + PAGE]
        begin = SALT if at == 0 else 0
        nonce = page[PAGE - RESERVE : PAGE - RESERVE + 16]
        clear += Cipher(AES(key), CBC(nonce)).decryptor().update(page[begin : PAGE - RESERVE])
    return clear


def mentioning(vault: Vault, home: Path, *words: str) -> list[str]:
    """The files in which any of the words is found, raw or opened; names of files count."""
    found = []
    for path in home.rglob("*"):
        if path.is_file():
            raw = (path.name.encode() + path.read_bytes() + opened(vault, path)).lower()
            found += [path.name for word in words if word.lower().encode() in raw]
    return found


@pytest.fixture
def home(own_home: Path) -> Path:
    """The folders of somebody who has worked with two people for a while, first without a vault."""
    jams, cache = user_documents_path() / "Improv", user_cache_path("Improv", appauthor=False)
    save(jams, "2026-01-02-100000.jam", None)
    (jams / "bin").mkdir()
    save(library_folder() / FETCHED, "2026-01-03-100000.jam", None)
    for name, text in (("song.mid", f"{CODE} brought this"), ("old.jam", f"{CODE}: {SECRET}")):
        (jams / name).write_bytes(b"MThd")
        write_notes(
            jams / name,
            Notes(title=f"of {CODE}", annotations=(Annotation(1, 1.0, text=text, people=(CODE,)),)),
        )
    (jams / "old.jam").unlink()  # its notes were left
    (jams / ".song.mid.notes.json.0a1b2c3d.part").write_bytes(SECRET.encode() + CODE.encode())
    (cache / "answers").mkdir(parents=True)
    (cache / "answers" / "C-014.wav").write_bytes(b"rendered")
    (cache / "ratings").mkdir()
    (cache / "ratings" / "a.npy").write_bytes(b"of scales")
    (cache / "analyses").mkdir()
    (cache / "analyses" / "a.analysis").write_bytes(CODE.encode())
    with closing(open_library()) as books:
        books.scan()
        assert CODE in books.known().people
    players = seating_of(seats_of_two())
    write_seating(seats_path(), players)
    keep_profile(Profile(CODE), own_people_folder(), {})
    write_vocabulary(vocabulary_path(), Vocabulary().adding(f"{CODE} smiles"))
    return own_home


def test_after_a_withdrawal_nothing_of_a_person_is_left(home: Path) -> None:
    assert len(holding(CODE, home)) >= 12
    vault = a_vault(vault_folder())
    (key,) = vault.new_keys()
    sealed = save(user_documents_path() / "Improv", "2026-01-04-100000.jam", key)
    write_consents(vault, Consents(tuple(Consent(each, (Purpose.RECORDING,)) for each in (CODE, "D-2"))))
    write_profiles(vault, (Profile(CODE), Profile("D-2")))
    write_seats(vault, seating_of(seats_of_two()))
    with closing(open_library(key=vault.index_key, keys=vault.find)) as books:
        books.scan()
        assert CODE in books.known().people
    assert SECRET.lower().encode() in opened(vault, library_folder() / SEALED).lower()
    for path in (sealed, notes_path(sealed), vault_folder() / "people", vault_folder() / "seats"):
        assert CODE.encode() in opened(vault, path)
        assert CODE.encode() not in path.read_bytes()

    erased = Erasing(vault_folder(), vault, own_places(), TODAY).withdraw(CODE)

    assert erased.troubles == ()
    again = open_vault(vault_folder(), PASSPHRASE)
    assert mentioning(again, home, CODE, SECRET) == []
    assert len(mentioning(again, home, "D-2")) >= 8  # whoever looks finds what is there
    assert b"of scales" in (user_cache_path("Improv", appauthor=False) / "ratings" / "a.npy").read_bytes()
    assert read_vocabulary(vocabulary_path())[0] == Vocabulary()


def trail() -> list[Noted]:
    lines = (vault_folder() / "audit.jsonl").read_bytes().splitlines()
    return [msgspec.json.decode(each, type=Noted) for each in lines]


def test_after_a_deletion_nothing_of_a_jam_is_left(home: Path) -> None:
    """Where nobody works with clients: all that was known of people was known of these jams."""
    delete = deleting(vault_folder(), None, own_places, SystemClock())
    for path in (seats_path(), own_people_folder(), vocabulary_path()):
        (path / "c-014.toml" if path.is_dir() else path).unlink()
    jams = user_documents_path() / "Improv"
    rmtree(library_folder() / FETCHED)
    for path in jams.glob("*.mid*"):
        path.unlink()
    for path in jams.glob("*.notes.json"):
        if not path.with_name(path.name.replace(".notes.json", ".jam")).exists():
            path.unlink()
    with closing(open_library(delete_files=delete)) as books:
        books.scan()
        binned = books.bin(jam.id for jam in books.find(Wanted()).jams).jams
        assert len(binned) == 1
        assert books.delete_forever(jam.id for jam in binned).jams == binned
        assert mentioning(a_vault(home / "none"), home, CODE, SECRET, "D-2") == []
    assert not (vault_folder() / "intent.json").exists()


def test_a_sealed_jam_in_the_bin_goes_with_its_key_unless_a_copy_needs_it(own_home: Path) -> None:
    jams = user_documents_path() / "Improv"
    vault = a_vault(vault_folder())
    (key,) = vault.new_keys()
    take = save(jams / "bin", "2026-01-04-100000.jam", key)
    copy = jams / "copy.jam"
    copy.write_bytes(take.read_bytes())
    delete = deleting(vault_folder(), vault, own_places, SystemClock())
    held = reopen_take(take)
    assert held is not None
    with pytest.raises(HeldOpen):
        delete(take)
    assert vault.find(key.identity) is not None
    assert take.exists()
    held.close()
    with pytest.raises(OSError, match=r"stays in the bin\. Unlock the vault"):
        deleting(vault_folder(), None, own_places, SystemClock())(take)
    with pytest.raises(OSError, match="is not in the bin"):
        delete(copy)
    delete(take)
    assert not take.exists()
    assert read_take(copy, key=open_vault(vault_folder(), PASSPHRASE).find).whole
    copy.rename(take)
    delete(take)
    assert open_vault(vault_folder(), PASSPHRASE).find(key.identity) is None
    assert [(each.action, each.take) for each in trail()] == [(Action.DELETED, key.identity.hex())] * 2
