"""Who plays on which device: a press tells, people change places, and all twelve seats are taken."""

import pytest

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.jam import Jam, perform
from improv.jam.mixing import Binding, Macro
from improv.jam.motor import Motor
from improv.jam.player import PAIRING_NS, SCREEN_AREAS, SCREEN_KEYS, SCREEN_MOUSE, SEATS, SourceKind, Waiting
from improv.music.harmony import Mode
from tests.jam.conversation import BELL, MARIMBA, OPENING, a_jam, plug, press, release

MOTOR = Motor(same_loudness=70)


def two_alike() -> Jam:
    """Two keyboards of one name; Ana's settings are on seat 1, Ben's on seat 2."""
    jam = a_jam()
    perform(jam, [ask.Join("x 1", "Keys", SourceKind.MIDI), ask.Join("x 2", "Keys", SourceKind.MIDI)])
    perform(jam, [ask.SeatPerson(1, "Ana"), ask.SeatPerson(2, "Ben"), ask.SetMotor(1, MOTOR)])
    return jam


def test_a_press_tells_whose_device_it_is_and_sounds_for_them() -> None:
    jam = two_alike()
    perform(jam, [press("x 1", 60)])
    (began,) = perform(jam, [ask.AwaitPress(1)], at=5)
    assert isinstance(began, did.PairingBegan)
    assert jam.next_due == 5 + PAIRING_NS
    told = perform(jam, [press("x 2", 62)], at=6)
    kinds = [type(event).__name__ for event in told]
    assert kinds == ["NoteOff", "SourcesSwapped", "PairingEnded", "NoteOn"]
    note = told[-1]
    assert isinstance(note, did.NoteOn)
    assert (note.player, note.source, note.strength) == (1, "x 2", 70)
    ana, ben = jam.players[1], jam.players[2]
    assert (ana.person, ana.source, ana.sound, ana.motor) == ("Ana", "x 2", MARIMBA, MOTOR)
    assert (ben.person, ben.source, ben.sound, ben.motor) == ("Ben", "x 1", BELL, Motor())
    assert perform(jam, [release("x 1", 60)]) == []
    assert jam.next_due is None


def test_a_press_of_ones_own_device_ends_the_waiting() -> None:
    jam = two_alike()
    told = perform(jam, [ask.AwaitPress(1), press("x 1", 60)])
    assert [type(event).__name__ for event in told] == ["PairingBegan", "PairingEnded", "NoteOn"]
    assert jam.players[1].source == "x 1"


def test_waiting_ends_by_itself_and_when_told_and_with_the_player() -> None:
    jam = two_alike()
    perform(jam, [ask.AwaitPress(1)])
    assert perform(jam, [ask.AwaitPress(None)]) == [did.PairingEnded()]
    assert perform(jam, [ask.AwaitPress(None), ask.AwaitPress(7)]) == []
    perform(jam, [ask.AwaitPress(1)])
    assert perform(jam, [ask.Tick()], at=PAIRING_NS) == [did.PairingEnded()]
    perform(jam, [ask.AwaitPress(1)])
    assert did.PairingEnded() in perform(jam, [ask.Vacate(1)])


def test_a_press_on_the_screen_is_no_device() -> None:
    jam = two_alike()
    perform(jam, [ask.Join("screen", "This computer", SourceKind.SCREEN), ask.AwaitPress(1)])
    told = perform(jam, [press("screen", 0)])
    assert [type(event).__name__ for event in told] == ["NoteOn"]
    assert jam.pairing.now is not None


def test_who_comes_back_with_another_name_finds_their_seat_by_pressing() -> None:
    jam = two_alike()
    perform(jam, [ask.Unplug("x 1"), ask.Join("y 1", "Keys", SourceKind.MIDI)])
    assert jam.players[3].source == "y 1"
    perform(jam, [ask.AwaitPress(1), press("y 1", 60)])
    assert (jam.players[1].source, jam.players[1].person, jam.players[1].unplugged_at) == ("y 1", "Ana", None)
    assert 3 not in jam.players  # nobody by name had it, and its device is gone


def test_a_device_without_a_seat_is_paired_too() -> None:
    jam = two_alike()
    perform(jam, [*(plug(f"more {number}") for number in range(SEATS - 2)), plug("late")])
    assert [waiting.source for waiting in jam.seats.waiting.values()] == ["late"]
    told = perform(jam, [ask.AwaitPress(1), press("late", 60)])
    kinds = [type(event).__name__ for event in told[1:]]
    assert kinds == ["SourceTaken", "PairingEnded", "SeatsFull", "NoteOn"]
    assert jam.players[1].source == "late"
    assert jam.players[1].person == "Ana"
    assert [waiting.source for waiting in jam.seats.waiting.values()] == ["x 1"]


def test_a_device_that_was_never_heard_of_takes_the_place_and_the_old_one_gets_another() -> None:
    jam = two_alike()
    told = perform(jam, [ask.AwaitPress(2), press("new", 60)])
    assert did.SourceTaken(2, Waiting("new", "new", SourceKind.MIDI)) in told
    assert {seat: player.source for seat, player in jam.players.items()} == {1: "x 1", 2: "new", 3: "x 2"}


def test_a_device_that_is_gone_gets_no_other_place() -> None:
    jam = two_alike()
    perform(jam, [ask.Unplug("x 2"), ask.AwaitPress(2), press("new", 60)])
    assert {seat: player.source for seat, player in jam.players.items()} == {1: "x 1", 2: "new"}
    assert jam.players[2].unplugged_at is None


def test_two_change_places() -> None:
    jam = a_jam()
    perform(jam, [plug("ana"), ask.Join("screen", "This computer", SourceKind.SCREEN)])
    perform(jam, [ask.LearnMacro(1, Macro.SPACE), ask.MoveController("ana", 20, 0)])
    perform(jam, [ask.AwaitPress(None), press("ana", 60), press("screen", 0)])
    told = perform(jam, [ask.SwapSources(1, 2)])
    assert [type(event).__name__ for event in told] == ["NoteOff", "NoteOff", "SourcesSwapped"]
    assert (jam.players[1].mode, jam.players[2].mode) == (Mode.PADS, Mode.DEGREES)
    assert (jam.players[1].name, jam.players[2].name) == ("This computer", "Ana")
    assert jam.snapshot().bindings == (Binding("ana", 0, 20, 2, Macro.SPACE),)
    for same in ((1, 1), (1, 9), (9, 2)):
        assert perform(jam, [ask.SwapSources(*same)]) == []


def test_twelve_seats_with_eight_devices_and_four_on_the_screen_and_a_thirteenth_is_told() -> None:
    jam = Jam(OPENING)
    perform(jam, [ask.Join(area, "Screen", SourceKind.SCREEN) for area in SCREEN_AREAS])
    perform(jam, [plug(f"device {number}") for number in range(8)])
    assert len(jam.players) == SEATS == 12
    pads = [press(area, 0) for area in SCREEN_AREAS]
    keys = [press(f"device {number}", 60) for number in range(8)]
    begun = perform(jam, [*pads, *keys])
    assert [event.player for event in begun if isinstance(event, did.NoteOn)] == list(range(1, 13))
    (full,) = perform(jam, [ask.Join(SCREEN_KEYS[0], "Keys", SourceKind.SCREEN)])
    assert isinstance(full, did.SeatsFull)
    told = perform(jam, [ask.Unplug(SCREEN_AREAS[3])])
    assert [type(event).__name__ for event in told] == ["NoteOff", "PlayerLeft", "PlayerJoined"]
    assert jam.players[4].source == SCREEN_KEYS[0]
    assert isinstance(perform(jam, [ask.Join(SCREEN_MOUSE, "Mouse", SourceKind.SCREEN)])[0], did.SeatsFull)


@pytest.mark.parametrize("close", [ask.Unplug(SCREEN_AREAS[1]), ask.Vacate(2)])
def test_an_area_that_is_closed_frees_its_seat_at_once_and_finds_it_again(close: ask.Command) -> None:
    jam = a_jam()
    perform(jam, [ask.Join(area, "Screen", SourceKind.SCREEN) for area in SCREEN_AREAS[:2]])
    perform(jam, [ask.SeatPerson(2, "Ben"), ask.ChooseSound(2, MARIMBA), ask.ChooseOctave(2, 2)])
    before = jam.players[2]
    perform(jam, [close])
    assert 2 not in jam.players
    (joined,) = perform(jam, [ask.Join(SCREEN_AREAS[1], "Screen", SourceKind.SCREEN)])
    assert joined == did.PlayerJoined(before)
