"""What is taken out of the files is really gone; whoever is stopped in the middle leaves no half."""

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from improv.clinic.consent import read_consents
from improv.clinic.erasing import Erasing, TakeInUse
from improv.clinic.intent import is_unfinished
from improv.clinic.passage import without_passage
from improv.clinic.removing import without_person
from improv.clinic.vault import open_vault
from improv.clinic.whereabouts import Places
from improv.jam import commands as ask
from improv.jam import events as did
from improv.library.shelf import open_library
from improv.library.shelved import Wanted
from improv.session.format import decode_take, encode_entry, encode_start, read_take
from improv.session.notebook.annotation import Notes
from improv.session.notebook.marks import marks_of, merged
from improv.session.notebook.sidecar import notes_path, write_notes
from improv.session.score import parts_of
from improv.session.sealing import identity_of, open_bytes
from improv.session.seating import players_of
from improv.session.storage import create_take, reopen_take
from tests.clinic.erased import TODAY, erasing
from tests.clinic.erasing_room import CODE, a_clinic, assert_gone, everything_opened, notes_of
from tests.clinic.room import PASSPHRASE, SECRET, a_vault, every_byte, holding, save, two_people
from tests.session.playing import Recording, join


def test_a_withdrawal_takes_a_person_out_of_everything(tmp_path: Path) -> None:
    vault = a_clinic(tmp_path)
    sealed = tmp_path / "jams" / "sealed.jam"
    old_key, old = identity_of(sealed), sealed.read_bytes()
    (tmp_path / "jams" / "bin" / "clear.jam.tail").write_bytes(b"torn C-014")
    (tmp_path / "jams" / "bin" / "clear.notes.json.damaged-1").write_bytes(SECRET.encode())
    (tmp_path / "jams" / "bin" / ".clear.notes.json.0a1b2c3d.part").write_bytes(SECRET.encode())
    assert holding(CODE, tmp_path) != []
    assert CODE.encode() in everything_opened(vault, tmp_path)
    erased = erasing(tmp_path).withdraw(CODE)
    assert (erased.takes, erased.troubles) == (2, ())
    assert_gone(tmp_path)
    assert old_key is not None
    assert vault.find(old_key) is None  # what a disk still has of the old file does not open
    with pytest.raises(ValueError, match="sealed"):
        decode_take(old, "old.jam", key=vault.find)
    notes = notes_of(vault, sealed)
    assert notes.title == "… and D-2 meet"
    assert notes.tags == ("meeting",)
    assert [(note.text, note.people) for note in notes.annotations] == [
        ("together with ….", ("D-2",)),
        ("D-2 alone", ("D-2",)),
    ]
    assert erasing(tmp_path).withdraw(CODE).takes == 0


def test_the_index_forgets_with_the_files(tmp_path: Path) -> None:
    vault = a_clinic(tmp_path)
    (tmp_path / "library.db").unlink()
    jams = (tmp_path / "jams",)
    with closing(open_library(tmp_path, vault.index_key, keys=vault.find, folders=jams)) as books:
        books.scan()
        assert CODE in books.known().people
    erasing(tmp_path).withdraw(CODE)
    with closing(open_library(tmp_path, vault.index_key, keys=vault.find, folders=jams)) as books:
        assert CODE not in books.known().people
        assert "D-2" in books.known().people
        assert books.find(Wanted(text="Zanzibar")).total == 0
        assert books.find(Wanted(text="alone")).total > 0
    assert_gone(tmp_path)


def test_marks_are_still_those_that_were_meant(tmp_path: Path) -> None:
    """What was written about a mark of the take is about it still, whatever number it has now."""
    path = save(tmp_path / "jams", "a.jam", None, with_notes=False)
    vault = a_vault(tmp_path / "clinic")
    marks = {mark.text: mark for mark in marks_of(read_take(path))}
    assert len(marks) == 8
    better = replace(marks["by 5"], text="a duet")
    write_notes(path, Notes(annotations=(better,), hidden_marks=(marks["by 7"].mark_seq or 0,)))
    erasing(tmp_path).withdraw(CODE)
    notes = notes_of(vault, path)
    shown = [mark.text for mark in merged(notes, marks_of(read_take(path)))]
    assert "a duet" in shown
    assert not {"by 5", "by 7"} & set(shown)
    assert {"by 0", "by 1", "by 6"} <= set(shown)


def test_a_deletion_leaves_nothing_and_destroys_the_key(tmp_path: Path) -> None:
    vault = a_clinic(tmp_path)
    sealed = tmp_path / "jams" / "sealed.jam"
    key = identity_of(sealed)
    assert key is not None
    (tmp_path / "jams" / "sealed.repaired.jam").write_bytes(sealed.read_bytes())
    erasing(tmp_path).delete(sealed)
    assert vault.find(key) is not None  # the copy needs it still
    erasing(tmp_path).delete(tmp_path / "jams" / "sealed.repaired.jam")
    assert vault.find(key) is None
    clear = tmp_path / "jams" / "bin" / "clear.jam"
    erasing(tmp_path).delete(clear)
    assert [path for path in (tmp_path / "jams").rglob("*") if path.is_file()] == []
    assert b"D-2" not in b"".join(every_byte(tmp_path / "jams").values())


def test_a_passage_is_gone_and_what_was_set_in_it_stays(tmp_path: Path) -> None:
    vault = a_clinic(tmp_path)
    sealed = tmp_path / "jams" / "sealed.jam"
    before = read_take(sealed, key=vault.find)
    zero = before.records[1].at_ns
    erased = erasing(tmp_path).redact(sealed, 2.2, 6.2)
    assert (erased.takes, erased.played, erased.written) == (1, 4, 6)
    after = read_take(sealed, key=vault.find)
    starts = [(at - zero) / 1e9 for _, at, record in after.records if isinstance(record, did.NoteOn)]
    assert starts
    assert not any(2.2 <= start < 6.2 for start in starts)
    assert len(starts) == 4
    marks = [record.text for _, _, record in after.records if isinstance(record, did.Marked)]
    assert marks == ["by 0", "by 1", "by 6", "by 7"]
    on = {record.id for _, _, record in after.records if isinstance(record, did.NoteOn)}
    off = {record.id for _, _, record in after.records if isinstance(record, did.NoteOff)}
    assert on == off
    assert [entry.seq for entry in after.records] == sorted({entry.seq for entry in after.records})
    assert parts_of(after)[0].score.end == parts_of(before)[0].score.end
    assert [note.id for note in notes_of(vault, sealed).annotations] == [1, 4]
    assert {player.person for player in players_of(after)} >= {"C-014", "D-2"}


def test_notes_that_sound_when_a_passage_begins_end_there() -> None:
    take = two_people().take
    cut = without_passage(take, 0.8, 1.6)  # the first note is held from 0.5 to 1.2 s
    events = [(at, record) for _, at, record in cut.entries if isinstance(record, did.NoteOn | did.NoteOff)]
    first = [(at, type(record)) for at, record in events if record.id == 1]
    assert [kind for _, kind in first] == [did.NoteOn, did.NoteOff]
    assert (first[1][0] - first[0][0]) / 1e9 == pytest.approx(0.3, abs=0.01)
    raw = encode_start(cut.header) + b"".join(encode_entry(*entry) for entry in cut.entries)
    (part,) = parts_of(decode_take(raw, "a.jam"))
    ends = [
        op.frame for op in part.score.operations if isinstance(op.event, did.NoteOff) and op.event.id == 1
    ]
    begins = [
        op.frame for op in part.score.operations if isinstance(op.event, did.NoteOn) and op.event.id == 1
    ]
    assert ends[0] - begins[0] == pytest.approx(0.3 * 48_000, abs=256)
    with pytest.raises(ValueError, match="ends after it begins"):
        without_passage(take, 2.0, 2.0)


def test_nothing_is_taken_out_of_a_jam_that_is_being_recorded(tmp_path: Path) -> None:
    a_clinic(tmp_path)
    writing = create_take(tmp_path / "jams", "now.jam")
    before = every_byte(tmp_path)
    with pytest.raises(TakeInUse, match=r"now\.jam is being recorded"):
        erasing(tmp_path).withdraw(CODE)
    assert {path: raw for path, raw in every_byte(tmp_path).items() if path in before} == before
    assert not is_unfinished(tmp_path / "clinic")
    writing.close()


def test_a_withdrawal_that_is_promised_is_kept_the_next_time(tmp_path: Path) -> None:
    vault = a_clinic(tmp_path)
    writing = create_take(tmp_path / "jams", "now.jam")
    erasing(tmp_path).promise(CODE)
    assert [each.code for each in read_consents(vault).people] == ["D-2"]
    with pytest.raises(TakeInUse):
        erasing(tmp_path).finish()
    with pytest.raises(TakeInUse):
        erasing(tmp_path).withdraw(CODE)
    assert erasing(tmp_path).withdraw(CODE, (tmp_path / "jams" / "now.jam",)).takes == 2
    writing.discard()
    assert_gone(tmp_path)


def test_what_cannot_be_looked_into_is_said(tmp_path: Path) -> None:
    vault = a_clinic(tmp_path)
    other = a_vault(tmp_path / "other")
    save(tmp_path / "jams", "foreign.jam", other.new_keys()[0], with_notes=False)
    erased = erasing(tmp_path).withdraw(CODE)
    assert erased.takes == 2
    assert ["foreign.jam" in trouble for trouble in erased.troubles] == [True]
    assert vault.read("intent") is None


def test_a_passage_goes_without_a_vault_too(tmp_path: Path) -> None:
    path = save(tmp_path, "a.jam", None)
    Erasing(tmp_path / "clinic", None, Places((tmp_path,)), date(2026, 3, 1)).redact(path, 0.0, 1e9)
    assert not any(isinstance(record, did.NoteOn) for _, _, record in read_take(path).records)
    assert SECRET.encode() not in notes_path(path).read_bytes()
    with pytest.raises(ValueError, match="unlock it first"):
        Erasing(tmp_path / "clinic", None, Places((tmp_path,)), TODAY).withdraw(CODE)


def test_what_was_there_before_the_vault_is_sealed(tmp_path: Path) -> None:
    vault = a_clinic(tmp_path)
    clear, sealed = tmp_path / "jams" / "bin" / "clear.jam", tmp_path / "jams" / "sealed.jam"
    before, there = read_take(clear), sealed.read_bytes()
    notes = notes_of(vault, clear)
    (clear.parent / "clear.jam.tail").write_bytes(b"torn C-014")
    (clear.parent / "clear.notes.json.damaged-1").write_bytes(SECRET.encode())
    (clear.parent / ".clear.notes.json.0a1b2c3d.part").write_bytes(SECRET.encode())
    erased = erasing(tmp_path).seal()
    assert (erased.takes, erased.troubles) == (1, ())
    assert holding(CODE, tmp_path / "jams") == []
    assert holding(SECRET, tmp_path) == []
    assert not (tmp_path / "library.db").exists()  # the index in clear
    assert not (tmp_path / "sound").exists()
    vault = open_vault(tmp_path / "clinic", PASSPHRASE)
    after = read_take(clear, key=vault.find)
    assert (after.header, after.records, after.ended) == (before.header, before.records, True)
    assert notes_of(vault, clear) == notes
    tail = (clear.parent / "clear.jam.tail").read_bytes()
    assert open_bytes(vault.find, tail, "tail", "tail") == b"torn C-014"
    assert sealed.read_bytes() == there
    assert not list(clear.parent.glob(".*"))
    assert erasing(tmp_path).seal().takes == 0


def test_a_code_is_found_whatever_bytes_stand_around_it() -> None:
    """Behind a text there is a number, or the next record's length: it may look like a letter."""
    for number in range(128):
        recording = Recording(join("pads", "Pads"))
        recording.begin_epoch()
        recording.at(0.5, ask.SeatPerson(1, CODE))
        recording.at(1.0, ask.MarkMoment("a" * number))  # the record behind it has every length
        recording.end(2.0)
        rewritten = without_person(recording.take, CODE)
        assert rewritten is not None, number
        raw = b"".join(encode_entry(*entry) for entry in rewritten.entries)
        assert CODE.encode() not in raw


def test_a_jam_that_cannot_be_sealed_stays_as_it_is_and_the_others_are(tmp_path: Path) -> None:
    vault = a_clinic(tmp_path)
    torn = save(tmp_path / "jams", "torn.jam", None)
    torn.write_bytes(torn.read_bytes()[:-3])
    written = save(tmp_path / "jams", "written.jam", None)
    file = reopen_take(written)
    assert file is not None
    before = torn.read_bytes(), written.read_bytes()
    erased = erasing(tmp_path).seal()
    file.close()
    assert erased.takes == 1
    assert ["torn.jam" in each or "written.jam" in each for each in erased.troubles] == [True, True]
    assert (torn.read_bytes(), written.read_bytes()) == before
    assert identity_of(tmp_path / "jams" / "bin" / "clear.jam") is not None
    assert vault.read("intent") is None
    assert erasing(tmp_path).seal().takes == 1  # it is over now


def test_what_came_half_in_a_bundle_is_no_hiding_place(tmp_path: Path) -> None:
    a_clinic(tmp_path)
    staging = tmp_path / "jams" / f".{'0' * 32}.arriving"
    save(staging, "came.jam", None)
    erasing(tmp_path).withdraw(CODE)
    assert not staging.exists()
    assert_gone(tmp_path)
