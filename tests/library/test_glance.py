import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.jam import commands as ask
from improv.jam.events import Bent
from improv.library.glance import glance
from improv.library.shelved import COLUMNS
from improv.session import format as takes
from improv.session.check import contents_of
from improv.session.format import TakeSealed, Upgrade, encode_entry
from improv.session.library import RECOVERED
from improv.session.notebook.annotation import Annotation, Correction, Notes
from improv.session.notes import note_rows
from improv.session.repair import REPAIRED
from improv.session.sealed_take import sealed_take
from improv.session.sealing import TakeKey
from tests.library.shelves import a_recording
from tests.session.playing import Recording, join, two_people


def test_a_glance_says_what_a_full_reading_says() -> None:
    recording = two_people()
    jam, _ = glance(recording.raw, "test.jam", Notes())
    full = contents_of(recording.take, "test.jam")
    assert (jam.seconds, jam.notes_count, jam.key) == (full.seconds, full.notes, full.key)
    assert tuple(each.person for each in jam.presence) == tuple(player.name for player in full.players)
    assert jam.began.isoformat(" ") == full.started[:19]
    assert jam.take == recording.header.uuid
    assert not jam.damage
    assert not jam.is_recovered
    assert jam.annotations == len(full.marks)


def test_the_picture_shows_who_played_when() -> None:
    recording = a_recording(("Ana", "Ben"), seconds=64)
    jam, _ = glance(recording.raw, "test.jam", Notes())
    ana, ben = jam.presence
    assert (ana.person, ana.seat, ben.person, ben.seat) == ("Ana", 1, "Ben", 2)
    assert [bool(much) for much in ana.much] == [column % 2 == 0 for column in range(COLUMNS)]
    assert [bool(much) for much in ben.much] == [column % 2 == 1 for column in range(COLUMNS)]
    assert max(ana.much) == 255


def test_notes_count_for_whom_they_were_corrected_to() -> None:
    recording = a_recording(("Ana", "Ben"), seconds=64)
    notes = Notes(corrections=(Correction(1, 0.0, 32.0, "Cleo"),))
    jam, words = glance(recording.raw, "test.jam", notes)
    assert jam.people == ("Ana", "Ben", "Cleo")
    ana, _, cleo = (presence.much for presence in jam.presence)
    assert not any(ana[:32])
    assert any(ana[32:])
    assert any(cleo[:32])
    assert not any(cleo[32:])
    assert "cleo" in words


def test_whoever_nobody_named_is_told_by_seat_and_found_by_device() -> None:
    recording = a_recording(("Ana", ""), seconds=8)
    jam, words = glance(recording.raw, "test.jam", Notes())
    assert jam.people == ("Ana",)
    assert [(each.seat, each.is_named) for each in jam.presence] == [(1, True), (2, False)]
    assert "pads 2" in words


def test_a_seat_is_of_whoever_sits_there_then() -> None:
    recording = Recording(join("pads", "Pads"), ask.SeatPerson(1, "Ana"))
    recording.begin_epoch()
    recording.at(0.0, ask.Press("pads", 0, 90), ask.Release("pads", 0))
    recording.at(5.0, ask.SeatPerson(1, "Ben"))
    recording.at(9.0, ask.Press("pads", 1, 90), ask.Release("pads", 1))
    recording.end(10.0)
    ana, ben = glance(recording.raw, "test.jam", Notes())[0].presence
    assert (ana.person, ben.person) == ("Ana", "Ben")
    assert any(ana.much[:32])
    assert not any(ana.much[32:])
    assert any(ben.much[32:])
    assert not any(ben.much[:32])


@pytest.mark.parametrize("why", [RECOVERED, REPAIRED])
def test_recovered_jams_are_known(why: str) -> None:
    recording = two_people()
    recording.entries.pop()
    recording.end(12.0, why)
    assert glance(recording.raw, "test.jam", Notes())[0].is_recovered


def test_marks_and_notes_are_searched_without_case_and_accents() -> None:
    notes = Notes(
        title="Große Welle",
        tags=("Übung",),
        annotations=(Annotation(5, 1.0, text="Élan vital", kind="Leading", people=("C-014",)),),
    )
    jam, words = glance(two_people().raw, "test.jam", notes)
    assert (jam.title, jam.annotations) == ("Große Welle", 2)
    for word in ("grosse welle", "ubung", "elan vital", "leading", "c-014", "here", "ana", "pentatonic"):
        assert word in words
    (mark,) = [entry for entry in two_people().take.records if type(entry.record).__name__ == "Marked"]
    hidden = Notes(hidden_marks=(mark.seq,))
    assert "here" not in glance(two_people().raw, "test.jam", hidden)[1]


@given(cut=st.integers(0, 5_000), flip=st.integers(0, 5_000))
def test_all_before_damage_counts(cut: int, flip: int) -> None:
    raw = bytearray(two_people().raw)
    raw[-1 - flip % len(raw)] ^= 4
    raw = raw[: len(raw) - cut % len(raw)]
    try:
        full = takes.decode_take(bytes(raw), "test.jam")
    except takes.TakeUnreadable:
        with pytest.raises(takes.TakeUnreadable):
            glance(bytes(raw), "test.jam", Notes())
        return
    jam, _ = glance(bytes(raw), "test.jam", Notes())
    assert (jam.notes_count, jam.damage) == (len(note_rows(full)), full.damage)


def test_records_of_a_newer_version_are_passed_over() -> None:
    recording = two_people()
    at_ns = recording.entries[-1].at_ns
    strange = encode_entry(900, at_ns, Bent(1, 5, 0.5)).replace(b"Bent", b"Tneb")
    payload = takes.payload_of(strange)
    raw = recording.raw + takes._framed(payload)
    jam, _ = glance(raw, "test.jam", Notes())
    assert (jam.notes_count, jam.damage) == (4, "")


def test_older_formats_are_upgraded_first(monkeypatch: pytest.MonkeyPatch) -> None:
    same = Upgrade(header=lambda tree: tree, record=lambda tree: tree)
    monkeypatch.setattr(takes, "FORMAT", 2)
    monkeypatch.setitem(takes.UPGRADES, 1, same)
    raw = bytearray(two_people().raw)
    raw[8:12] = (1).to_bytes(4, "little")
    jam, _ = glance(bytes(raw), "test.jam", Notes())
    assert (jam.notes_count, [each.person for each in jam.presence]) == (4, ["Ana", "Keys"])


def test_sealed_takes_are_read_with_their_key() -> None:
    recording, key = two_people(), TakeKey.new()
    raw = sealed_take(recording.header, recording.entries, key)
    jam, words = glance(raw, "test.jam", Notes(), key)
    assert (jam, words) == glance(recording.raw, "test.jam", Notes())
    with pytest.raises(TakeSealed):
        glance(raw, "test.jam", Notes())
