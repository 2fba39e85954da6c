"""Keys, pads, pedals and controllers that give commands instead of playing."""

import pytest

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.control import Action, Assignment, Control, ControlKind
from improv.jam.events import Event
from improv.jam.jam import Jam, perform
from improv.jam.learning import WAITS_NS
from improv.jam.mixing import Binding, Macro
from improv.jam.player import SourceKind
from improv.jam.setting import BedKind, Song
from improv.music.harmony import Guard
from tests.jam.conversation import a_jam, plug, press, release

KEY = Control("ana", 0, ControlKind.NOTE, 36)
KNOB = Control("ana", 0, ControlKind.CONTROLLER, 20)
PEDAL = Control("ana", 0, ControlKind.CONTROLLER, 64)


def learned(action: Action, control: Control = KEY) -> Jam:
    jam = a_jam()
    perform(jam, [plug("ana"), plug("ben"), ask.LearnAction(action), use(control)])
    perform(jam, [let_go(control)])
    return jam


def use(control: Control) -> ask.Command:
    if control.kind is ControlKind.NOTE:
        return press(control.source, control.number)
    if control == PEDAL:
        return ask.MovePedal(control.source, down=True)
    return ask.MoveController(control.source, control.number, 127)


def let_go(control: Control) -> ask.Command:
    if control.kind is ControlKind.NOTE:
        return release(control.source, control.number)
    if control == PEDAL:
        return ask.MovePedal(control.source, down=False)
    return ask.MoveController(control.source, control.number, 0)


def names(events: list[Event]) -> list[str]:
    return [type(event).__name__ for event in events]


@pytest.mark.parametrize("control", [KEY, KNOB, PEDAL])
def test_the_control_that_is_used_next_gives_the_command_from_then_on(control: Control) -> None:
    jam = a_jam()
    perform(jam, [plug("ana")])
    perform(jam, [ask.LearnAction(Action.MARK)])
    bound = perform(jam, [use(control)])
    assert bound[:2] == [did.ActionBound(Assignment(control, Action.MARK)), did.LearningEnded()]
    assert names(bound[2:]) == (["PressIgnored"] if control == KEY else [])
    perform(jam, [let_go(control)])
    for _ in range(2):
        assert perform(jam, [use(control)]) == [
            did.ActionAsked(1, "ana", Action.MARK, control=control),
            did.Marked("", 1),
        ]
        away = [did.ActionAsked(1, "ana", Action.MARK, False, control)]
        assert perform(jam, [let_go(control)]) == ([] if control == KEY else away)
    assert len(jam.ledger) == 0
    assert jam.snapshot().expressions == ()
    assert perform(jam, [ask.ForgetAction(control)]) == [did.ActionFreed(control)]
    assert perform(jam, [ask.ForgetAction(control)]) == []
    assert names(perform(jam, [use(control)]))[0] in ("NoteOn", "ControllerMoved", "PedalMoved")


def test_a_controller_gives_its_command_when_it_passes_the_middle_upwards() -> None:
    jam = learned(Action.MARK, KNOB)
    marks = [
        sum(isinstance(event, did.Marked) for event in perform(jam, [ask.MoveController("ana", 20, value)]))
        for value in (10, 63, 64, 65, 127, 64, 63, 64, 0)
    ]
    assert marks == [0, 0, 1, 0, 0, 0, 0, 1, 0]


def test_a_knob_that_is_still_on_its_way_up_when_it_was_learned_gives_nothing_yet() -> None:
    jam = a_jam()
    perform(jam, [plug("ana"), ask.LearnAction(Action.MARK), ask.MoveController("ana", 20, 70)])
    assert perform(jam, [ask.MoveController("ana", 20, 90)]) == []


@pytest.mark.parametrize("value", [63, 127])
def test_a_wheel_that_was_up_when_it_was_learned_is_at_rest(value: int) -> None:
    jam = a_jam()
    perform(jam, [plug("ana"), ask.MoveController("ana", 1, value), ask.LearnAction(Action.MARK)])
    told = perform(jam, [ask.MoveController("ana", 1, 100)])
    assert told[-1] == did.ControllerMoved(1, 0, 1, 0)
    assert not any(
        isinstance(each, did.ControllerMoved) for each in perform(jam, [ask.MoveController("ana", 1, 0)])
    )


def test_a_wheel_that_a_macro_learns_is_at_rest() -> None:
    jam = a_jam()
    perform(jam, [plug("ana"), ask.MoveController("ana", 1, 63), ask.LearnMacro(1, Macro.SPACE)])
    told = perform(jam, [ask.MoveController("ana", 1, 100)])
    assert told[-1] == did.ControllerMoved(1, 0, 1, 0)


@pytest.mark.parametrize("control", [KNOB, PEDAL])
def test_what_was_up_when_its_device_was_pulled_out_gives_its_command_when_it_is_back(
    control: Control,
) -> None:
    jam = learned(Action.MARK, control)
    perform(jam, [use(control)])
    told = perform(jam, [ask.Unplug("ana")])
    assert told == [did.ActionAsked(0, "ana", Action.MARK, False, control), did.PlayerUnplugged(1, 0)]
    perform(jam, [plug("ana")])
    assert names(perform(jam, [use(control)])) == ["ActionAsked", "Marked"]


def test_knobs_turn_what_they_turned_for_whoever_comes_by_a_first_press_or_from_the_waiting() -> None:
    jam = a_jam()
    turn = ask.MoveController("ana", 20, 127)
    perform(jam, [plug("ana"), plug("ben"), ask.LearnMacro(1, Macro.SPACE), turn])
    perform(jam, [ask.Vacate(1)])
    perform(jam, [plug(f"player {number}") for number in range(11)])
    told = perform(jam, [press("ana", 60)])
    assert names(told)[0] == "SeatsFull"
    told = perform(jam, [ask.Vacate(2)])
    assert did.ControllerBound(Binding("ana", 0, 20, 2, Macro.SPACE)) in told
    assert perform(jam, [turn]) == [did.MacroMoved(2, Macro.SPACE, 1.0)]
    perform(jam, [ask.Vacate(2), ask.Vacate(3), ask.Vacate(4), plug("zoe")])
    told = perform(jam, [press("ana", 60)])
    assert did.ControllerBound(Binding("ana", 0, 20, 3, Macro.SPACE)) in told


def test_waiting_for_a_control_ends_by_itself_and_when_told() -> None:
    jam = a_jam()
    perform(jam, [ask.LearnAction(Action.MARK)], at=5)
    assert jam.next_due == 5 + WAITS_NS
    assert perform(jam, [ask.Tick()], at=5 + WAITS_NS) == [did.LearningEnded()]
    perform(jam, [ask.LearnAction(Action.MARK)])
    assert perform(jam, [ask.LearnAction(None)]) == [did.LearningEnded()]


def test_a_small_turn_and_the_screen_teach_nothing() -> None:
    jam = a_jam()
    perform(jam, [plug("ana"), ask.Join("screen", "Screen", SourceKind.SCREEN), ask.LearnAction(Action.MARK)])
    assert names(perform(jam, [ask.MoveController("ana", 20, 63)])) == ["ControllerMoved"]
    assert names(perform(jam, [press("screen", 0)])) == ["NoteOn"]
    assert jam.bindings.learning is not None


def test_a_control_of_a_device_without_a_seat_asks_for_nobody() -> None:
    jam = learned(Action.MARK)
    perform(jam, [ask.Vacate(1)])
    told = perform(jam, [press("ana", 36)])
    assert told == [did.ActionAsked(0, "ana", Action.MARK, control=KEY), did.Marked("", 0)]
    assert 1 not in jam.players


def test_a_switch_is_said_to_be_let_go() -> None:
    jam = learned(Action.SWITCH)
    assert perform(jam, [press("ana", 36), release("ana", 36)]) == [
        did.ActionAsked(1, "ana", Action.SWITCH, control=KEY),
        did.ActionAsked(1, "ana", Action.SWITCH, False, KEY),
    ]


def test_a_key_that_is_held_when_it_becomes_a_control_can_still_be_let_go() -> None:
    jam = a_jam()
    perform(jam, [plug("ana"), press("ana", 36), ask.LearnAction(Action.MARK), press("ana", 36)])
    assert names(perform(jam, [release("ana", 36)])) == ["NoteOff"]


def test_a_macro_and_a_command_do_not_share_a_controller() -> None:
    jam = learned(Action.MARK, KNOB)
    told = perform(jam, [ask.LearnMacro(1, Macro.SPACE), ask.MoveController("ana", 20, 127)])
    binding = Binding("ana", 0, 20, 1, Macro.SPACE)
    assert told[1:] == [
        did.ActionFreed(KNOB),
        did.ControllerBound(binding),
        did.LearningEnded(),
        did.MacroMoved(1, Macro.SPACE, 1.0),
    ]
    told = perform(jam, [ask.LearnAction(Action.MARK), ask.MoveController("ana", 20, 127)])
    assert told[-1] == did.ControllerFreed("ana", 0, 20)
    assert jam.snapshot().bindings == ()


def asked(action: Action, *before: ask.Command, seat: str = "ana") -> list[Event]:
    """Return what follows from using a control that asks for something."""
    jam = learned(action)
    perform(jam, before)
    asked, *happened = perform(jam, [press(seat, 36)])
    assert isinstance(asked, did.ActionAsked)
    return happened


def test_what_the_jam_does_by_itself() -> None:
    assert asked(Action.PANIC) == [did.Panicked()]
    assert asked(Action.FADE) == [did.SoftStopped()]
    assert [event.strip.level for event in asked(Action.SOFTER) if isinstance(event, did.StripChanged)] == [
        -3.0,
        -3.0,
    ]
    assert [event.strip.level for event in asked(Action.LOUDER) if isinstance(event, did.StripChanged)] == [
        3.0,
        3.0,
    ]
    assert asked(Action.SPOTLIGHT)[0] == did.SpotlightSet(1, {2: 0.0})
    assert asked(Action.SPOTLIGHT, ask.Spotlight(1))[0] == did.SpotlightSet(0)
    assert asked(Action.SPOTLIGHT, ask.Spotlight(2))[0] == did.SpotlightSet(1, {2: 0.0})
    assert asked(Action.CALM) == [did.CalmSet(True)]
    assert asked(Action.TAP) == [did.TempoTapped(0)]
    assert asked(Action.OCTAVE_UP) == [did.OctaveChosen(1, 1)]
    assert asked(Action.OCTAVE_DOWN) == [did.OctaveChosen(1, -1)]
    (muted,) = asked(Action.MUTE)
    assert isinstance(muted, did.StripChanged)
    assert (muted.part, muted.strip.mute) == (1, True)
    assert asked(Action.SONG) == []
    song = Song("song.wav", "0" * 64, "Song", 60.0)
    assert asked(Action.SONG, ask.LoadSong(song)) == [did.SongBegan(0.0, 0)]
    assert asked(Action.SONG, ask.LoadSong(song), ask.PlaySong()) == [did.SongStopped()]
    for other in (Action.NEXT_SCENE, Action.PREVIOUS_SCENE, Action.NEW_JAM, Action.VOLUME_UP, Action.SWITCH):
        assert asked(other) == []


def test_the_guard_goes_round() -> None:
    jam = learned(Action.GUARD)
    levels = [perform(jam, [press("ana", 36)])[-1] for _ in range(3)]
    assert levels == [did.GuardSet(Guard.SOFT), did.GuardSet(Guard.STRONG), did.GuardSet(Guard.OFF)]


def test_the_bed_comes_back_as_it_was() -> None:
    jam = learned(Action.BED)

    def used() -> BedKind:
        perform(jam, [press("ana", 36)])
        return jam.house.bed.kind

    assert [used(), used()] == [BedKind.DRONE, BedKind.OFF]
    perform(jam, [ask.SetBed(BedKind.CHORDS), ask.Panic()])
    assert [used(), used(), used()] == [BedKind.CHORDS, BedKind.OFF, BedKind.CHORDS]


def test_the_pulse_goes_on_and_off() -> None:
    jam = learned(Action.PULSE)
    perform(jam, [press("ana", 36)])
    assert jam.house.pulse.on
    perform(jam, [press("ana", 36)])
    assert not jam.house.pulse.on


def test_players_are_invited_in_turn() -> None:
    jam = learned(Action.INVITE)
    perform(jam, [plug("cleo")])
    invited = []
    for _ in range(4):
        perform(jam, [press("ana", 36)])
        invited.append(jam.inviting.invited)
        perform(jam, [press(("ana", "ben", "cleo")[jam.inviting.invited - 1], 60)])
    assert invited == [1, 2, 3, 1]
