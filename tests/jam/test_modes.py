"""Modes among players: what one press begins, its release ends, whatever was chosen meanwhile."""

import pytest

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.jam import Jam, perform
from improv.jam.snapshot import Snapshot
from improv.music.catalogue import load_scales
from improv.music.harmony import Guard, Mode, Reason
from improv.music.scale import Key
from tests.jam.conversation import MARIMBA, plug, press, release

MAJOR = load_scales().find("major")


def a_player(mode: Mode, guard: Guard = Guard.OFF) -> Jam:
    jam = Jam(Snapshot(key=Key(0, MAJOR), palette=(MARIMBA,), guard=guard))
    perform(jam, [plug("ana"), ask.ChooseMode(1, mode), ask.ChooseOctave(1, 0)])
    return jam


def notes_of(events: list[did.Event]) -> list[int]:
    return [event.note for event in events if isinstance(event, did.NoteOn)]


def test_a_chord_begins_and_ends_with_its_key() -> None:
    jam = a_player(Mode.CHORD)
    begun = perform(jam, [press("ana", 62)])
    assert notes_of(begun) == [62, 65, 69]
    assert [type(event) for event in perform(jam, [release("ana", 62)])] == [did.NoteOff] * 3
    assert len(jam.ledger) == 0


def test_chords_share_the_voices_of_what_they_have_in_common() -> None:
    jam = a_player(Mode.CHORD)
    perform(jam, [press("ana", 60), press("ana", 64)])  # C E G, E G B
    assert len(jam.ledger) == 6
    assert len({note.voice for note in jam.ledger}) == 4
    perform(jam, [release("ana", 60)])
    assert sorted(note.note for note in jam.ledger) == [64, 67, 71]
    ended = perform(jam, [release("ana", 64)])
    assert all(isinstance(event, did.NoteOff) and event.left == 0 for event in ended)


def test_a_chord_struck_again_ends_the_one_before() -> None:
    jam = a_player(Mode.CHORD)
    perform(jam, [press("ana", 60), press("ana", 60)])
    assert len(jam.ledger) == 3
    perform(jam, [release("ana", 60)])
    assert len(jam.ledger) == 0


def test_the_pedal_holds_a_chord_and_pressure_reaches_all_of_it() -> None:
    jam = a_player(Mode.CHORD)
    perform(jam, [press("ana", 60)])
    squeezed = perform(jam, [ask.Squeeze("ana", 0.5, played=60)])
    assert [event.voice for event in squeezed if isinstance(event, did.PressureChanged)] == [1, 2, 3]
    held = perform(jam, [ask.MovePedal("ana", down=True), release("ana", 60)])
    assert held[1:] == [did.NoteSustained(1), did.NoteSustained(2), did.NoteSustained(3)]
    perform(jam, [ask.MovePedal("ana", down=False)])
    assert len(jam.ledger) == 0


@pytest.mark.parametrize("after", list(Mode))
@pytest.mark.parametrize("before", [Mode.DEGREES, Mode.CHORD, Mode.FIVE])
def test_a_mode_chosen_while_keys_are_held_leaves_nothing_hanging(before: Mode, after: Mode) -> None:
    jam = a_player(before)
    perform(jam, [press("ana", 60), press("ana", 64), ask.ChooseMode(1, after)])
    perform(jam, [press("ana", 64), release("ana", 60), release("ana", 64)])
    assert len(jam.ledger) == 0


def test_light_only_is_recorded_and_silent() -> None:
    jam = a_player(Mode.LIGHT)
    assert perform(jam, [press("ana", 60, 70), release("ana", 60)]) == [
        did.PressIgnored(1, "ana", 0, 60, 70, did.LIGHT_ONLY)
    ]


def test_in_five_notes_the_guard_moves_among_the_five() -> None:
    jam = a_player(Mode.FIVE, Guard.STRONG)
    perform(jam, [plug("ben"), ask.ChooseMode(2, Mode.FREE), ask.ChooseOctave(2, 0)])
    moved = set()
    for held in range(55, 75):
        perform(jam, [press("ben", held)])
        for played in range(48, 77):
            (note,) = (e for e in jam.handle(press("ana", played), 0) if isinstance(e, did.NoteOn))
            assert note.note % 12 in {0, 2, 5, 7, 9}
            moved.add(note.reason)
        perform(jam, [release("ben", held)])
    assert moved == {Reason.MAPPED, Reason.GUARDED}


def test_a_guarded_chord_has_no_pitch_twice() -> None:
    jam = a_player(Mode.CHORD, Guard.STRONG)
    perform(jam, [plug("ben"), ask.ChooseMode(2, Mode.FREE), ask.ChooseOctave(2, 0)])
    perform(jam, [press("ben", held) for held in (61, 66)])
    for played in range(48, 84):
        notes = notes_of(jam.handle(press("ana", played), 0))
        assert len(notes) == len(set(notes)) >= 1
