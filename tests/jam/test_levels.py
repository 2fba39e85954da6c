"""All softer or louder, one alone in the light, and one who is invited."""

from math import nan

import pytest

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.jam import Jam, perform
from improv.jam.mixing import Strip
from improv.jam.scene import Scene
from tests.jam.conversation import MARIMBA, OPENING, a_jam, plug, press


def three() -> Jam:
    jam = a_jam()
    perform(jam, [plug("ana"), plug("ben"), plug("cleo"), ask.ChangeStrip(2, Strip(-3.0, mute=True))])
    return jam


def levels(jam: Jam) -> list[float]:
    return [jam.mix.strip(seat).level for seat in sorted(jam.players)]


def test_all_become_softer_or_louder_within_their_range() -> None:
    jam = three()
    assert perform(jam, [ask.ChangeLevels(-3.0)]) == [
        did.StripChanged(1, Strip(-3.0)),
        did.StripChanged(2, Strip(-6.0, mute=True)),
        did.StripChanged(3, Strip(-3.0)),
    ]
    perform(jam, [ask.ChangeLevels(100.0)])
    assert levels(jam) == [6.0, 6.0, 6.0]
    assert perform(jam, [ask.ChangeLevels(3.0), ask.ChangeLevels(nan)]) == []
    perform(jam, [ask.ChangeLevels(-1000.0)])
    assert levels(jam) == [-60.0, -60.0, -60.0]


def test_one_stands_in_the_light_and_all_is_as_before() -> None:
    jam = three()
    assert perform(jam, [ask.Spotlight(1)]) == [
        did.SpotlightSet(1, {2: -3.0, 3: 0.0}),
        did.StripChanged(2, Strip(-15.0, mute=True)),
        did.StripChanged(3, Strip(-12.0)),
    ]
    assert perform(jam, [ask.Spotlight(1), ask.Spotlight(9)]) == []
    perform(jam, [ask.Spotlight(2)])
    assert levels(jam) == [-12.0, -3.0, -12.0]
    told = perform(jam, [ask.Spotlight(None)])
    assert told[0] == did.SpotlightSet(0)
    assert levels(jam) == [0.0, -3.0, 0.0]
    assert perform(jam, [ask.Spotlight(None)]) == []
    assert jam.snapshot().quietened == {}


def test_what_is_moved_by_hand_meanwhile_stays() -> None:
    jam = three()
    perform(jam, [ask.Spotlight(1), ask.ChangeStrip(3, Strip(-20.0)), ask.Spotlight(None)])
    assert levels(jam) == [0.0, -3.0, -20.0]


def test_who_is_muted_meanwhile_comes_back_and_stays_muted() -> None:
    jam = three()
    perform(jam, [ask.Spotlight(1), ask.ChangeStrip(3, Strip(-12.0, mute=True)), ask.Spotlight(None)])
    assert jam.mix.strip(3) == Strip(0.0, mute=True)


def test_all_softer_in_the_light_is_softer_after_it() -> None:
    jam = three()
    perform(jam, [ask.Spotlight(1), ask.ChangeLevels(-3.0)])
    assert levels(jam) == [-3.0, -18.0, -15.0]
    perform(jam, [ask.Spotlight(None)])
    assert levels(jam) == [-3.0, -6.0, -3.0]


@pytest.mark.parametrize("come", [plug("dora"), press("dora", 60)])
def test_who_comes_is_as_quiet_as_the_others(come: ask.Command) -> None:
    jam = three()
    told = perform(jam, [ask.Spotlight(1), come])
    assert levels(jam) == [0.0, -15.0, -12.0, -12.0]
    strip = told.index(did.StripChanged(4, Strip(-12.0)))
    assert not any(isinstance(event, did.NoteOn) for event in told[:strip])
    perform(jam, [ask.Spotlight(None)])
    assert levels(jam) == [0.0, -3.0, 0.0, 0.0]


def test_who_goes_leaves_a_seat_as_it_was() -> None:
    jam = three()
    perform(jam, [ask.Spotlight(1), ask.Vacate(2)])
    assert jam.mix.strip(2) == Strip(-3.0)
    assert jam.snapshot().quietened == {3: 0.0}


def test_nobody_is_left_in_the_dark_by_somebody_who_goes() -> None:
    jam = three()
    perform(jam, [ask.Spotlight(1), ask.Vacate(1)])
    assert levels(jam) == [-3.0, 0.0]
    assert jam.snapshot().spotlight == 0


def test_a_scene_begins_without_the_light() -> None:
    jam = three()
    scene = Scene("s", "S", OPENING.key, (MARIMBA,), levels=(-1.0, -1.0))
    perform(jam, [ask.Spotlight(3), ask.ChooseScene(scene)])
    assert levels(jam) == [-1.0, -1.0, 0.0]
    assert jam.snapshot().spotlight == 0


def test_who_is_invited_is_until_they_play() -> None:
    jam = three()
    assert perform(jam, [ask.Invite(2)]) == [did.Invited(2)]
    assert perform(jam, [ask.Invite(2), ask.Invite(9)]) == []
    assert did.Invited(0) not in perform(jam, [press("ana", 60)])
    told = perform(jam, [press("ben", 60)])
    assert [type(event).__name__ for event in told] == ["NoteOn", "Invited"]
    assert told[-1] == did.Invited(0)
    assert perform(jam, [press("ben", 62)])[-1] != did.Invited(0)
    assert perform(jam, [ask.Invite(3), ask.Invite(None)]) == [did.Invited(3), did.Invited(0)]
    perform(jam, [ask.Invite(3)])
    assert did.Invited(0) in perform(jam, [ask.Vacate(3)])
