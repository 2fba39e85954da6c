from msgspec.structs import replace

from improv.clinic.gate import Gate
from improv.clinic.removing import without_person
from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.player import Player
from improv.session.format import decode_take, encode_entry, encode_start
from improv.session.records import Entry, Header
from improv.session.score import parts_of
from improv.session.timeline import is_event
from tests.clinic.room import CODES, two_people
from tests.session.golden import a_bit_of_everything
from tests.session.playing import Recording


def through(recording: Recording, *codes: str) -> tuple[Header, list[Entry], Gate]:
    """What of a jam passes a gate that is open for these."""

    def may(player: Player) -> bool:
        return player.person in codes

    gate = Gate(recording.header.opening, may)
    header = replace(recording.header, opening=gate.begin())
    return header, [each for entry in recording.entries for each in gate.let(*entry)], gate


def text_of(header: Header, entries: list[Entry]) -> bytes:
    return encode_start(header) + b"".join(encode_entry(*entry) for entry in entries)


def test_who_may_not_be_recorded_has_no_lane_and_the_others_lose_nothing() -> None:
    recording = two_people()
    header, entries, _ = through(recording, "C-014")
    whole = [entry.record for entry in recording.entries]
    passed = [entry.record for entry in entries]
    theirs = [each for each in whole if isinstance(each, did.NoteOn | did.NoteOff) and each.player == 1]
    assert [each for each in passed if isinstance(each, did.NoteOn | did.NoteOff)] == theirs
    assert b"D-2" not in text_of(header, entries)
    assert b"keys" not in text_of(header, entries)
    assert sum(isinstance(each, did.KeyChanged) for each in passed) == 1


def test_numbers_have_no_gaps_and_the_engine_answers_to_the_same_notes_at_the_same_frames() -> None:
    recording = two_people()
    header, entries, _ = through(recording, "C-014")
    assert [entry.seq for entry in entries] == list(range(1, len(entries) + 1))
    take = decode_take(text_of(header, entries), "a.jam")

    def notes(parts: object) -> list[tuple[int, int]]:
        return [
            (operation.frame, operation.event.id)
            for part in parts  # type: ignore[attr-defined]
            for operation in part.score.operations
            if isinstance(operation.event, did.NoteOn) and operation.event.player == 1
        ]

    assert notes(parts_of(take)) == notes(parts_of(recording.take))
    assert len(notes(parts_of(take))) == 4


def test_nobody_passes_where_nobody_may() -> None:
    header, entries, gate = through(two_people())
    assert gate.seats == frozenset()
    records = [entry.record for entry in entries]
    assert not any(isinstance(each, did.NoteOn | did.PlayerJoined | did.PersonSeated) for each in records)
    assert header.opening.players == ()
    assert not any(code.encode() in text_of(header, entries) for code in CODES.values())


def test_whoever_comes_to_a_seat_may_be_another_person() -> None:
    recording = two_people()
    recording.at(10.1, ask.Press("pads", 3))
    recording.at(10.2, ask.SeatPerson(1, "X-9"))
    recording.at(10.3, ask.Release("pads", 3), ask.Press("pads", 4), ask.Release("pads", 4))
    recording.at(10.4, ask.SeatPerson(1, "C-014"), ask.Press("pads", 5))
    header, entries, gate = through(recording, "C-014")
    assert b"X-9" not in text_of(header, entries)
    notes = [each.record for each in entries if isinstance(each.record, did.NoteOn | did.NoteOff)]
    ids = [each.id for each in notes if isinstance(each, did.NoteOn)]
    ended = [each.id for each in notes if isinstance(each, did.NoteOff)]
    assert set(ids) - set(ended) == {ids[-1]}  # the one that is still held
    assert gate.seats == {1}
    decoded = decode_take(text_of(header, entries), "a.jam")
    assert decoded.whole


def test_consent_that_comes_in_the_middle_counts_from_then_on() -> None:
    recording = two_people()
    may: set[str] = set()
    gate = Gate(recording.header.opening, lambda player: player.person in may)
    half = len(recording.entries) // 2
    before = [each for entry in recording.entries[:half] for each in gate.let(*entry)]
    assert not any(isinstance(each.record, did.NoteOn) for each in before)
    may.add("D-2")
    came = gate.look_again(recording.entries[half].at_ns)
    assert isinstance(came[0].record, did.PlayerJoined)
    after = [each for entry in recording.entries[half:] for each in gate.let(*entry)]
    notes = [each.record for each in after if isinstance(each.record, did.NoteOn)]
    assert notes
    assert {note.player for note in notes} == {2}
    ends = {each.record.id for each in after if isinstance(each.record, did.NoteOff)}
    assert ends <= {note.id for note in notes}


def test_everything_that_can_happen_passes_for_those_who_may_and_makes_a_jam_again() -> None:
    recording = a_bit_of_everything()
    gate = Gate(recording.header.opening, lambda _: True)
    entries = [each for entry in recording.entries for each in gate.let(*entry)]
    dropped = did.SeatsFull | did.WaitingLeft | did.ChannelsSplit
    events = [entry.record for entry in recording.entries if is_event(entry.record)]
    kept = [entry.record for entry in entries if is_event(entry.record)]
    nobody = [
        each for each in events if isinstance(each, did.PressIgnored | did.ActionAsked) and not each.player
    ]
    assert len(kept) == len([each for each in events if not isinstance(each, dropped)]) - len(nobody)


def test_nothing_of_anybody_passes_of_everything_that_can_happen() -> None:
    recording = a_bit_of_everything()
    gate = Gate(recording.header.opening, lambda _: False)
    header = replace(recording.header, opening=gate.begin())
    entries = [each for entry in recording.entries for each in gate.let(*entry)]
    raw = text_of(header, entries)
    for word in (b"Ben", b"Ana", b"pads", b"keys", b"more"):
        assert word not in raw
    seats = {getattr(entry.record, "player", 0) for entry in entries}
    assert all(not isinstance(seat, int) or seat == 0 or seat > 12 for seat in seats)


def test_a_person_is_taken_out_of_a_take_without_a_word() -> None:
    recording = two_people()
    recording.at(10.0, ask.MarkMoment("c-014 and C-0145 sang"))
    rewritten = without_person(recording.take, "C-014")
    assert rewritten is not None
    raw = text_of(rewritten.header, list(rewritten.entries))
    assert b"C-014 " not in raw
    assert b"c-014" not in raw
    assert "… and C-0145 sang".encode() in raw
    assert without_person(decode_take(raw, "a.jam"), "C-014") is None
    assert b"D-2" in raw
