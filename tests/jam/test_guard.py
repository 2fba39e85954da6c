"""The guard among players: whom it moves, what is recorded, and what ends it."""

import pytest

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.jam import Jam, perform
from improv.jam.snapshot import Snapshot
from improv.music.catalogue import load_scales
from improv.music.harmony import Guard, Mode, Reason
from improv.music.pitch import hertz_of
from improv.music.scale import Key
from improv.music.sound import ModalSound, PadSound, Partial
from tests.jam.conversation import plug, press, release

MAJOR = load_scales().find("major")
PAD = PadSound(id="pad", name="Pad")
KNOCK = ModalSound(id="knock", name="Knock", partials=(Partial(1.0, 1.0, 0.5),))
SECOND = 1_000_000_000


def guarded_jam(level: Guard = Guard.STRONG) -> Jam:
    """Ana holds C, and Ben plays in the same register."""
    jam = Jam(Snapshot(key=Key(0, MAJOR), palette=(PAD,), guard=level))
    perform(jam, [plug("ana"), plug("ben"), ask.ChooseOctave(1, 0), ask.ChooseOctave(2, 0)])
    perform(jam, [press("ana", 60)])
    return jam


def only_note(events: list[did.Event]) -> did.NoteOn:
    (note,) = (event for event in events if isinstance(event, did.NoteOn))
    return note


def test_a_harsh_note_moves_and_says_so() -> None:
    jam = guarded_jam()
    note = only_note(perform(jam, [press("ben", 59, 90)]))
    assert (note.played, note.velocity, note.reason) == (59, 90, Reason.GUARDED)
    assert note.note in (57, 60)
    assert note.hertz == hertz_of(note.note)


def test_its_key_still_ends_it() -> None:
    jam = guarded_jam()
    note = only_note(perform(jam, [press("ben", 59)]))
    perform(jam, [ask.SetGuard(Guard.OFF)])
    assert perform(jam, [release("ben", 59)]) == [did.NoteOff(note.id, note.voice, 2)]
    assert [held.player for held in jam.ledger] == [1]


def test_a_note_that_fits_is_as_it_was_mapped() -> None:
    note = only_note(perform(guarded_jam(), [press("ben", 67)]))
    assert (note.note, note.reason) == (67, Reason.MAPPED)


@pytest.mark.parametrize(
    "choice", [ask.SetGuard(Guard.OFF), ask.Exempt(2, exempt=True), ask.ChooseMode(2, Mode.FREE)]
)
def test_whom_it_leaves_alone(choice: ask.Command) -> None:
    jam = guarded_jam()
    perform(jam, [choice])
    assert only_note(perform(jam, [press("ben", 59)])).note == 59


def test_an_exempt_player_s_notes_move_those_of_others() -> None:
    jam = guarded_jam()
    perform(jam, [ask.Exempt(1, exempt=True)])
    assert only_note(perform(jam, [press("ben", 59)])).reason is Reason.GUARDED


def test_a_key_struck_again_is_not_held_against_itself() -> None:
    jam = guarded_jam()
    perform(jam, [release("ana", 60), press("ben", 60)])
    perform(jam, [ask.ChangeKey(11, MAJOR)])  # the same key is a semitone lower now
    note = only_note(perform(jam, [press("ben", 60)]))
    assert (note.note, note.reason) == (59, Reason.MAPPED)


def test_what_has_died_away_moves_nobody() -> None:
    jam = Jam(Snapshot(key=Key(0, MAJOR), palette=(KNOCK,), guard=Guard.STRONG))
    perform(jam, [plug("ana"), plug("ben"), ask.ChooseOctave(1, 0), ask.ChooseOctave(2, 0)])
    perform(jam, [press("ana", 60)], at=SECOND)
    (soon,) = jam.handle(press("ben", 59), SECOND + SECOND // 100)
    (late,) = jam.handle(press("ben", 59), 2 * SECOND)
    assert isinstance(soon, did.NoteOn)
    assert isinstance(late, did.NoteOn)
    assert (soon.reason, late.reason) == (Reason.GUARDED, Reason.MAPPED)


def test_a_sound_chosen_meanwhile_does_not_change_how_a_held_note_decays() -> None:
    jam = guarded_jam()
    perform(jam, [ask.ChooseSound(1, KNOCK)])
    (late,) = jam.handle(press("ben", 59), 60 * SECOND)
    assert isinstance(late, did.NoteOn)
    assert late.reason is Reason.GUARDED


def test_setting_it_again_is_nothing() -> None:
    jam = guarded_jam()
    assert perform(jam, [ask.SetGuard(Guard.STRONG)]) == []
    assert perform(jam, [ask.SetGuard(Guard.SOFT)]) == [did.GuardSet(Guard.SOFT)]
    assert jam.snapshot().guard is Guard.SOFT


def test_a_jam_that_does_not_say_has_no_guard() -> None:
    assert Jam(Snapshot(key=Key(0, MAJOR), palette=(PAD,))).guard is Guard.OFF
