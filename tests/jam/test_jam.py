"""Conversations with a jam: what is asked, and what happens."""

import pytest

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.events import Ending
from improv.jam.jam import Jam, perform
from improv.jam.player import SEATS, SourceKind
from improv.jam.seats import SEAT_WAITS_NS
from improv.music.harmony import Mode, Reason
from improv.music.pitch import hertz_of
from improv.music.scale import Key
from tests.jam.conversation import BELL, HIRAJOSHI, MARIMBA, a_jam, plug, press, release


def ana_plays(jam: Jam) -> Jam:
    perform(jam, [plug("ana")])
    return jam


def kinds(events: list[did.Event]) -> list[str]:
    return [type(event).__name__ for event in events]


def test_a_press_sounds_and_its_release_ends_it() -> None:
    jam = ana_plays(a_jam())
    assert perform(jam, [press("ana", 64, 90), release("ana", 64)]) == [
        did.NoteOn(1, 1, 1, "ana", 0, 64, 90, 64, hertz_of(64), Reason.MAPPED, up=3.0, down=2.0),
        did.NoteOff(1, 1, 1),
    ]


def test_a_source_nobody_knows_takes_a_seat_with_its_first_press() -> None:
    events = perform(a_jam(), [press("ana", 60)])
    assert kinds(events) == ["PlayerJoined", "NoteOn"]


def test_handling_changes_nothing() -> None:
    jam = ana_plays(a_jam())
    before = jam.snapshot()
    jam.handle(press("ana", 60), 0)
    jam.handle(ask.Panic(), 0)
    assert jam.snapshot() == before


def test_players_differ_in_seat_colour_sound_and_register() -> None:
    jam = a_jam()
    perform(jam, [plug("ana"), plug("ben")])
    ana, ben = jam.players[1], jam.players[2]
    assert (ana.sound, ben.sound) == (MARIMBA, BELL)
    assert ana.colour != ben.colour
    assert ana.octave != ben.octave


def test_a_release_ends_what_its_press_began_whatever_changed_meanwhile() -> None:
    jam = ana_plays(a_jam())
    (begun,) = perform(jam, [press("ana", 64)])
    perform(
        jam,
        [ask.ChangeKey(5, HIRAJOSHI), ask.ChooseMode(1, Mode.FREE), ask.ChooseOctave(1, 2)],
    )
    (ended,) = perform(jam, [release("ana", 64)])
    assert isinstance(begun, did.NoteOn)
    assert ended == did.NoteOff(begun.id, begun.voice, 1)


def test_a_new_key_is_used_by_the_next_note_while_held_ones_ring_on() -> None:
    jam = ana_plays(a_jam())
    perform(jam, [press("ana", 60)])
    assert perform(jam, [ask.ChangeKey(2, HIRAJOSHI)]) == [did.KeyChanged(Key(2, HIRAJOSHI))]
    (second,) = perform(jam, [press("ana", 62)])
    assert isinstance(second, did.NoteOn)
    assert second.note == 64  # the second degree of Hirajoshi on D
    assert len(jam.ledger) == 2


def test_two_keys_on_one_pitch_share_a_voice_until_both_are_up() -> None:
    jam = ana_plays(a_jam())
    perform(jam, [ask.ChooseMode(1, Mode.SNAP)])
    first, second, one_up, both_up = perform(
        jam, [press("ana", 60), press("ana", 61), release("ana", 60), release("ana", 61)]
    )
    assert isinstance(first, did.NoteOn)
    assert isinstance(second, did.NoteOn)
    assert (first.note, second.note) == (60, 60)
    assert second.voice == first.voice
    assert one_up == did.NoteOff(first.id, first.voice, 1, left=1)
    assert both_up == did.NoteOff(second.id, first.voice, 1, left=0)


def test_two_players_on_one_pitch_have_voices_of_their_own() -> None:
    jam = a_jam()
    perform(jam, [plug("ana"), plug("ben"), ask.ChooseOctave(2, 0)])
    first, second = perform(jam, [press("ana", 60), press("ben", 60)])
    assert isinstance(first, did.NoteOn)
    assert isinstance(second, did.NoteOn)
    assert first.hertz == second.hertz
    assert first.voice != second.voice


def test_a_key_pressed_twice_without_release_is_struck_again() -> None:
    jam = ana_plays(a_jam())
    perform(jam, [press("ana", 60)])
    off, on = perform(jam, [press("ana", 60)])
    assert off == did.NoteOff(1, 1, 1, why=Ending.RESTRUCK)
    assert isinstance(on, did.NoteOn)
    assert len(jam.ledger) == 1


def test_a_release_of_a_key_that_is_not_down_is_nothing() -> None:
    assert perform(ana_plays(a_jam()), [release("ana", 60), release("nobody", 60)]) == []


def test_the_pedal_holds_what_is_let_go() -> None:
    jam = ana_plays(a_jam())
    perform(jam, [press("ana", 60), press("ana", 62), ask.MovePedal("ana", down=True)])
    assert perform(jam, [release("ana", 60)]) == [did.NoteSustained(1)]
    assert perform(jam, [ask.MovePedal("ana", down=False)]) == [
        did.PedalMoved(1, 0, False),
        did.NoteOff(1, 1, 1),
    ]
    assert [note.id for note in jam.ledger] == [2]


def test_a_pedal_that_never_comes_up_keeps_the_ledger_small() -> None:
    jam = ana_plays(a_jam())
    perform(jam, [ask.MovePedal("ana", down=True)])
    for _ in range(100):
        perform(jam, [press("ana", 60), release("ana", 60)])
    assert len(jam.ledger) == 1
    assert len({note.voice for note in jam.ledger}) == 1


def test_controllers_act_on_their_player_and_channel() -> None:
    jam = ana_plays(a_jam())
    events = perform(
        jam,
        [
            ask.Bend("ana", 0.5, channel=3),
            ask.Squeeze("ana", 0.25),
            ask.MoveController("ana", 74, 200),
            ask.Bend("nobody", 1.0),
            ask.Bend("ana", float("nan")),
            ask.Squeeze("ana", 0.5, played=60),
        ],
    )
    assert events == [
        did.Bent(1, 3, 0.5),
        did.PressureChanged(1, 0, 0.25),
        did.ControllerMoved(1, 0, 74, 127),
    ]
    assert perform(jam, [ask.ResetControllers("ana")]) == [did.ExpressionReset(1, 0)]
    assert [(e.channel, e.bend) for e in jam.snapshot().expressions] == [(3, 0.5)]


def test_pressure_on_one_key_goes_to_its_voice() -> None:
    jam = ana_plays(a_jam())
    perform(jam, [press("ana", 60)])
    assert perform(jam, [ask.Squeeze("ana", 1.0, played=60)]) == [did.PressureChanged(1, 0, 1.0, voice=1)]


def test_unplugging_ends_notes_and_keeps_the_seat() -> None:
    jam = a_jam()
    perform(jam, [plug("ana"), plug("ben"), press("ana", 60), ask.MovePedal("ana", down=True)])
    assert perform(jam, [ask.Unplug("ana")], at=7) == [
        did.NoteOff(1, 1, 1, why=Ending.UNPLUGGED),
        did.ExpressionReset(1, 0),
        did.PlayerUnplugged(1, 7),
    ]
    assert perform(jam, [plug("cleo"), plug("ana")])[1:] == [did.PlayerReturned(1)]
    assert perform(jam, [release("ana", 60)]) == []


def test_a_pedal_holds_the_notes_of_all_channels_of_its_player() -> None:
    jam = ana_plays(a_jam())
    perform(jam, [press("ana", 60, channel=3), ask.MovePedal("ana", down=True, channel=0)])
    assert perform(jam, [release("ana", 60, channel=3)]) == [did.NoteSustained(1)]
    perform(jam, [ask.MovePedal("ana", down=True, channel=1)])
    assert kinds(perform(jam, [ask.MovePedal("ana", down=False, channel=0)])) == ["PedalMoved"]
    assert kinds(perform(jam, [ask.MovePedal("ana", down=False, channel=1)])) == ["PedalMoved", "NoteOff"]


def test_who_gave_a_seat_up_is_known_when_playing_again() -> None:
    jam = a_jam()
    perform(jam, [ask.Join("screen", "This computer", SourceKind.SCREEN), plug("ana")])
    perform(jam, [ask.Vacate(1), ask.Vacate(2)])
    perform(jam, [press("screen", 0), press("ana", 60)])
    assert [(player.name, player.mode) for player in jam.players.values()] == [
        ("This computer", Mode.PADS),
        ("Ana", Mode.DEGREES),
    ]


def test_who_is_there_comes_before_who_is_gone() -> None:
    jam = a_jam()
    perform(jam, [plug(f"k{seat}") for seat in range(1, SEATS + 1)])
    perform(jam, [ask.Unplug("k7")], at=1)
    perform(jam, [ask.Unplug("k3")], at=2)
    left, joined = perform(jam, [plug("late")], at=3)
    assert left == did.PlayerLeft(7)
    assert isinstance(joined, did.PlayerJoined)
    assert (joined.player.seat, joined.player.source) == (7, "late")


def test_a_channel_that_finds_no_seat_waits_for_one() -> None:
    jam = a_jam()
    perform(jam, [ask.SplitChannels("wind", split=True, name="Wind")])
    perform(jam, [plug(f"k{seat}") for seat in range(1, SEATS + 1)])
    assert kinds(perform(jam, [press("wind", 60, channel=4)])) == ["SeatsFull", "PressIgnored"]
    assert kinds(perform(jam, [press("wind", 62, channel=4)])) == ["PressIgnored"]
    _, joined = perform(jam, [ask.Vacate(2)])
    assert isinstance(joined, did.PlayerJoined)
    assert joined.player.name == "Wind 5"


def test_a_seat_is_free_after_ten_minutes() -> None:
    jam = ana_plays(a_jam())
    perform(jam, [ask.Unplug("ana")], at=0)
    assert perform(jam, [ask.Tick()], at=SEAT_WAITS_NS - 1) == []
    assert perform(jam, [ask.Tick()], at=SEAT_WAITS_NS) == [did.PlayerLeft(1)]


def test_the_thirteenth_waits_and_takes_the_first_seat_that_frees() -> None:
    jam = a_jam()
    perform(jam, [plug(f"k{seat}") for seat in range(1, SEATS + 1)])
    (full,) = perform(jam, [plug("late")])
    assert isinstance(full, did.SeatsFull)
    (ignored,) = perform(jam, [press("late", 60)])
    assert ignored == did.PressIgnored(0, "late", 0, 60, 80, "all seats are taken")
    left, joined = perform(jam, [ask.Vacate(5)])
    assert left == did.PlayerLeft(5)
    assert isinstance(joined, did.PlayerJoined)
    assert (joined.player.seat, joined.player.source) == (5, "late")
    (gone,) = perform(jam, [plug("later"), ask.Unplug("later")])[1:]
    assert gone == did.WaitingLeft("later")


def test_channels_can_be_players_of_their_own() -> None:
    jam = ana_plays(a_jam())
    perform(jam, [press("ana", 60)])
    assert kinds(perform(jam, [ask.SplitChannels("ana", split=True)])) == [
        "NoteOff",
        "PlayerLeft",
        "ChannelsSplit",
    ]
    perform(jam, [press("ana", 60, channel=0), press("ana", 60, channel=4)])
    assert [player.name for player in jam.players.values()] == ["Ana 1", "Ana 5"]
    perform(jam, [ask.Unplug("ana")])
    assert all(player.unplugged_at is not None for player in jam.players.values())
    assert len(jam.ledger) == 0
    assert kinds(perform(jam, [plug("ana")])) == ["PlayerReturned", "PlayerReturned"]
    perform(jam, [ask.SplitChannels("ana", split=False), press("ana", 60, channel=4)])
    assert [player.source for player in jam.players.values()] == ["ana"]


def test_without_an_engine_a_press_is_recorded_with_its_reason() -> None:
    jam = ana_plays(a_jam())
    perform(jam, [press("ana", 60)])
    assert perform(jam, [ask.EngineIsLost("fault")]) == [
        did.NoteOff(1, 1, 1, why=Ending.ENGINE_LOST),
        did.EngineLost("fault"),
    ]
    assert perform(jam, [press("ana", 62)]) == [
        did.PressIgnored(1, "ana", 0, 62, 80, "the sound is not ready")
    ]
    perform(jam, [ask.EngineIsReady()])
    assert kinds(perform(jam, [press("ana", 62)])) == ["NoteOn"]


@pytest.mark.parametrize("stop", [ask.Panic(), ask.SoftStop()])
def test_stopping_ends_every_note(stop: ask.Command) -> None:
    jam = a_jam()
    perform(jam, [plug("ana"), plug("ben"), press("ana", 60), press("ben", 60), stop])
    assert len(jam.ledger) == 0
    assert perform(jam, [release("ana", 60)]) == []


def test_silencing_a_channel_leaves_the_others() -> None:
    jam = ana_plays(a_jam())
    perform(jam, [press("ana", 60, channel=0), press("ana", 64, channel=1), ask.ReleaseAll("ana", 1)])
    assert [note.played for note in jam.ledger] == [60]


def test_choices_for_a_player_who_is_not_there_are_nothing() -> None:
    assert perform(a_jam(), [ask.ChooseSound(3, BELL), ask.SeatPerson(3, "Ana"), ask.Vacate(3)]) == []


def test_people_sounds_and_marks() -> None:
    jam = ana_plays(a_jam())
    events = perform(jam, [ask.SeatPerson(1, "Ana"), ask.ChooseSound(1, BELL), ask.MarkMoment("smile")])
    assert events == [did.PersonSeated(1, "Ana"), did.SoundChosen(1, BELL), did.Marked("smile")]
    assert (jam.players[1].person, jam.players[1].sound) == ("Ana", BELL)


def test_a_window_plays_degrees() -> None:
    jam = a_jam()
    perform(jam, [ask.Join("screen", "This computer", SourceKind.SCREEN)])
    notes = [perform(jam, [press("screen", degree)])[0] for degree in (-5, -1, 0, 4, 5)]
    assert [note.note for note in notes if isinstance(note, did.NoteOn)] == [48, 57, 60, 69, 72]
