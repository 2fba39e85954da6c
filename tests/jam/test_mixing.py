"""Strips, macros, learned controllers, calm, ceiling, room and echo."""

from math import inf, nan

import pytest

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.jam import Jam, perform
from improv.jam.learning import WAITS_NS
from improv.jam.mixing import CEILINGS, Binding, Echo, Learning, Macro, Room, Strip
from improv.jam.setting import ALL_SEATS, BED, SONG
from tests.jam.conversation import a_jam, plug, press


def jam_of(*sources: str) -> Jam:
    jam = a_jam()
    perform(jam, [plug(source) for source in sources])
    return jam


@pytest.mark.parametrize("part", [1, 12, BED, SONG])
def test_a_part_is_mixed_and_the_same_again_is_nothing(part: int) -> None:
    jam = jam_of("ana")
    strip = Strip(level=-6.0, pan=0.5, echo=0.2)
    assert perform(jam, [ask.ChangeStrip(part, strip)]) == [did.StripChanged(part, strip)]
    assert jam.snapshot().strips == {part: strip}
    assert perform(jam, [ask.ChangeStrip(part, strip)]) == []
    assert perform(jam, [ask.ChangeStrip(part, Strip())]) == [did.StripChanged(part, Strip())]
    assert jam.snapshot().strips == {}


@pytest.mark.parametrize("part", [-1, ALL_SEATS + 1])
def test_there_is_no_other_part(part: int) -> None:
    assert perform(jam_of("ana"), [ask.ChangeStrip(part, Strip(level=-6.0))]) == []


def test_absurd_numbers_become_possible_ones() -> None:
    jam = jam_of("ana")
    (changed,) = perform(jam, [ask.ChangeStrip(1, Strip(level=inf, pan=-7.0, echo=3.0))])
    assert changed == did.StripChanged(1, Strip(level=0.0, pan=-1.0, echo=1.0))
    assert perform(jam, [ask.SetCeiling(nan)]) == []
    assert perform(jam, [ask.SetCeiling(20.0)]) == []
    assert perform(jam, [ask.SetCeiling(-99.0)]) == [did.CeilingSet(CEILINGS[0])]
    assert perform(jam, [ask.SetRoom(Room(decay=nan, damping=9.0))]) == [did.RoomSet(Room(0.65, 1.0))]
    assert perform(jam, [ask.SetEcho(Echo(beats=-1.0, feedback=inf))]) == [did.EchoSet(Echo(0.125, 0.0))]


def test_whoever_takes_a_muted_seat_is_heard() -> None:
    jam = jam_of("ana")
    perform(jam, [ask.ChangeStrip(1, Strip(level=-3.0, mute=True))])
    left = perform(jam, [ask.Vacate(1)])
    assert left[-1] == did.StripChanged(1, Strip(level=-3.0))
    perform(jam, [plug("ben")])
    assert not jam.mix.strip(1).mute


def test_a_macro_moves_for_a_player_who_is_there() -> None:
    jam = jam_of("ana")
    assert perform(jam, [ask.MoveMacro(1, Macro.ATTACK, 0.8)]) == [did.MacroMoved(1, Macro.ATTACK, 0.8)]
    assert jam.players[1].macros == {Macro.ATTACK: 0.8}
    assert perform(jam, [ask.MoveMacro(1, Macro.ATTACK, nan)]) == [did.MacroMoved(1, Macro.ATTACK, 0.5)]
    assert jam.players[1].macros == {}
    assert perform(jam, [ask.MoveMacro(2, Macro.ATTACK, 0.8)]) == []


def test_a_controller_is_learned_by_moving_it_and_then_turns_the_macro() -> None:
    jam = jam_of("ana", "ben")
    assert perform(jam, [ask.LearnMacro(2, Macro.SPACE)], at=7) == [
        did.LearningBegan(Learning(2, Macro.SPACE, 7))
    ]
    # Another person's controller, and the pedal, are not meant.
    assert perform(jam, [ask.MoveController("ana", 20, 9)]) == [did.ControllerMoved(1, 0, 20, 9)]
    assert perform(jam, [ask.MoveController("ben", 64, 9)]) == [did.ControllerMoved(2, 0, 64, 9)]
    binding = Binding("ben", 0, 21, 2, Macro.SPACE)
    assert perform(jam, [ask.MoveController("ben", 21, 127)]) == [
        did.ControllerBound(binding),
        did.LearningEnded(),
        did.MacroMoved(2, Macro.SPACE, 1.0),
    ]
    assert perform(jam, [ask.MoveController("ben", 21, 0)]) == [did.MacroMoved(2, Macro.SPACE, 0.0)]
    assert perform(jam, [ask.ForgetController("ben", 0, 21)]) == [did.ControllerFreed("ben", 0, 21)]
    assert perform(jam, [ask.MoveController("ben", 21, 5)]) == [did.ControllerMoved(2, 0, 21, 5)]


def test_a_macro_has_one_controller_the_one_learned_last() -> None:
    jam = jam_of("ana")
    for controller in (20, 21):
        perform(jam, [ask.LearnMacro(1, Macro.ATTACK), ask.MoveController("ana", controller, 1)])
    assert jam.snapshot().bindings == (Binding("ana", 0, 21, 1, Macro.ATTACK),)


def test_waiting_for_a_controller_ends_by_itself_and_when_told() -> None:
    jam = jam_of("ana")
    perform(jam, [ask.LearnMacro(1, Macro.ATTACK)], at=5)
    assert jam.next_due == 5 + WAITS_NS
    assert perform(jam, [ask.Tick()], at=4 + WAITS_NS) == []
    assert perform(jam, [ask.Tick()], at=5 + WAITS_NS) == [did.LearningEnded()]
    perform(jam, [ask.LearnMacro(1, Macro.ATTACK)])
    assert perform(jam, [ask.LearnMacro(1, None)]) == [did.LearningEnded()]
    assert perform(jam, [ask.LearnMacro(1, None)]) == []


def test_a_learned_device_turns_its_own_player_and_never_who_has_taken_the_seat_meanwhile() -> None:
    jam = jam_of("ana")
    perform(jam, [ask.LearnMacro(1, Macro.ATTACK), ask.MoveController("ana", 20, 1)])
    perform(jam, [ask.Vacate(1), plug("ben"), press("ana", 60)])
    assert jam.players[2].source == "ana"
    assert perform(jam, [ask.MoveController("ana", 20, 9)]) == [did.MacroMoved(2, Macro.ATTACK, 9 / 127)]


def test_calm_is_set_once() -> None:
    jam = jam_of()
    assert perform(jam, [ask.SetCalm(True)]) == [did.CalmSet(True)]
    assert perform(jam, [ask.SetCalm(True)]) == []
