"""What the tests of erasing share."""

from pathlib import Path

from improv.clinic.consent import Consents, read_consents, write_consents
from improv.clinic.intent import is_unfinished
from improv.clinic.people import read_profiles, read_seats, write_profiles, write_seats
from improv.clinic.vault import Vault, open_vault
from improv.jam import events as did
from improv.jam.kept import as_kept
from improv.jam.snapshot import Snapshot
from improv.link.consenting import Consent, Purpose
from improv.link.profile import Profile
from improv.session.format import encode_entry, encode_start, read_take
from improv.session.kept import seating_of, write_seating
from improv.session.notebook.annotation import Notes
from improv.session.notebook.sidecar import PURPOSE, decode_notes, notes_path
from improv.session.profiles import keep_profile
from improv.session.sealing import identity_of, open_bytes
from improv.session.seating import players_of
from tests.clinic.erased import TODAY
from tests.clinic.room import PASSPHRASE, SECRET, a_vault, holding, save, two_people
from tests.session.playing import OPENING

CODE = "C-014"


def a_clinic(folder: Path) -> Vault:
    """One sealed jam and one in clear, with notes; consent, profile and seats of two people; an index."""
    vault = a_vault(folder / "clinic")
    (key,) = vault.new_keys()
    save(folder / "jams", "sealed.jam", key)
    save(folder / "jams" / "bin", "clear.jam", None)
    people = tuple(Consent(code, (Purpose.RECORDING,)) for code in (CODE, "D-2"))
    write_consents(vault, Consents(people))
    write_profiles(vault, (Profile(CODE), Profile("D-2")))
    seats = seating_of(seats_of_two())
    write_seats(vault, seats)
    write_seating(folder / "seats.json", seats)
    keep_profile(Profile(CODE), folder / "people", {})
    (folder / "sound").mkdir()
    (folder / "sound" / "C-014.wav").write_bytes(b"rendered")
    (folder / "library.db").write_bytes(b"C-014 was here, in clear")
    return vault


def seats_of_two() -> Snapshot:
    players = players_of(two_people().take)
    named = [as_kept(each, on_a_map=False) for each in players if each.person]
    assert [each.person for each in named] == [CODE, "D-2"]
    return Snapshot(OPENING.key, OPENING.palette, tuple(named))


def notes_of(vault: Vault, take: Path) -> Notes:
    raw = notes_path(take).read_bytes()
    if identity_of(notes_path(take)) is not None:
        raw = open_bytes(vault.find, raw, PURPOSE, "notes")
    return decode_notes(raw, "notes")


def everything_opened(vault: Vault, folder: Path) -> bytes:
    """All that can still be opened of takes and notes, in clear."""
    raw = b""
    for path in folder.rglob("*.jam"):
        take = read_take(path, key=vault.find)
        raw += encode_start(take.header) + b"".join(encode_entry(*entry) for entry in take.records)
        raw += str(notes_of(vault, path)).encode()
    return raw


def assert_gone(folder: Path) -> None:
    """Nothing of the person is in any file, sealed or not; the other person is as before."""
    vault = open_vault(folder / "clinic", PASSPHRASE)
    assert holding(CODE, folder) == []
    assert holding(SECRET, folder) == []
    opened = everything_opened(vault, folder)
    assert CODE.encode() not in opened.upper()
    assert SECRET.encode() not in opened
    assert b"by hand" not in opened
    for path in folder.rglob("*.jam"):
        take = read_take(path, key=vault.find)
        notes = [record for _, _, record in take.records if isinstance(record, did.NoteOn)]
        assert {note.player for note in notes} == {2}
        assert len(notes) == 3  # one of four was corrected to have been the other person's
        assert any(isinstance(record, did.KeyChanged) for _, _, record in take.records)
        assert take.ended
    consents = read_consents(vault)
    assert [each.code for each in consents.people] == ["D-2"]
    assert consents.withdrawn == (TODAY,)
    assert [profile.name for profile in read_profiles(vault)] == ["D-2"]
    assert [player.person for player in read_seats(vault).players] == ["D-2"]
    assert not (folder / "sound").exists()
    assert not is_unfinished(folder / "clinic")
    assert not [path for path in folder.rglob("*") if path.name.endswith(".part")]
