"""The lights of a grid: root, scale, what sounds in the colour of who plays it."""

import pytest

from improv.host.lights import IN_SCALE, INVITED, ROOT, GridLights, changes, dimmed, ground_of
from improv.jam import commands as ask
from improv.jam.jam import Jam, perform
from improv.jam.player import COLOURS, SourceKind
from improv.jam.tempo import When
from improv.midi.controllers import Grid, load_controllers
from improv.midi.lamp import DARK, Colour, lit, rgb_of
from improv.music.harmony import Guard, Mode
from improv.music.scale import Scale
from tests.jam.conversation import DRUMS, a_jam

MAJOR = Scale(id="major", name="Major", cents=(0, 200, 400, 500, 700, 900, 1100))
MINE, THEIRS = rgb_of(COLOURS[0]), rgb_of(COLOURS[1])
DEVICES = {each.id: each for each in load_controllers().values}


def grid_of(device: str = "launchpad-x") -> Grid:
    grid = DEVICES[device].grid
    assert grid is not None
    return grid


@pytest.fixture
def jam() -> Jam:
    jam = a_jam()
    perform(jam, [ask.Join("pad", "Pad", SourceKind.GRID), ask.Join("keys", "Keys", SourceKind.MIDI)])
    perform(jam, [ask.ChooseOctave(1, 0), ask.ChooseOctave(2, 0)])
    return jam


def lights_of(jam: Jam) -> GridLights:
    return GridLights(ground_of(grid_of(), jam.players[1], jam.key))


def shown(jam: Jam, colour: Colour) -> set[int]:
    return {number for number, has in lights_of(jam).colours(jam).items() if has == colour}


def test_every_pad_is_of_the_scale_and_its_tonics_are_brighter(jam: Jam) -> None:
    colours = lights_of(jam).colours(jam)
    assert set(colours) == {10 * row + column for row in range(1, 9) for column in range(1, 9)}
    assert set(colours.values()) == {dimmed(MINE, ROOT), dimmed(MINE, IN_SCALE)}
    # Five degrees: the first row begins on the tonic, and has it again on its sixth pad.
    assert {number for number in shown(jam, dimmed(MINE, ROOT)) if number < 20} == {11, 16}


def test_in_another_key_other_pads_are_its_tonics_and_the_first_is_one(jam: Jam) -> None:
    perform(jam, [ask.ChangeKey(7, MAJOR, When.NOW)])
    assert {number for number in shown(jam, dimmed(MINE, ROOT)) if number < 20} == {11, 18}


def test_all_pads_of_a_sounding_note_light_in_the_colour_of_who_plays_it(jam: Jam) -> None:
    perform(jam, [ask.ChangeKey(0, MAJOR, When.NOW), ask.Press("keys", 60)])
    # Fourteen steps above the first pad: three rows and five pads, or four and two.
    assert shown(jam, THEIRS) == {46, 53}
    perform(jam, [ask.Press("pad", 0)])
    assert shown(jam, MINE) >= {46, 53}
    perform(jam, [ask.Release("keys", 60), ask.Release("pad", 0)])
    assert shown(jam, MINE) == shown(jam, THEIRS) == set()


def test_a_press_that_the_guard_moved_lights_where_it_was_pressed_too(jam: Jam) -> None:
    perform(jam, [ask.ChangeKey(0, MAJOR, When.NOW), ask.SetGuard(Guard.STRONG), ask.Press("keys", 60)])
    perform(jam, [ask.Press("pad", 1), ask.Press("pad", -1)])
    notes = [note for note in jam.ledger if note.player == 1]
    assert notes
    pressed = {number for number, place in grid_of().pads() if place - 14 in (1, -1)}
    assert pressed <= shown(jam, MINE)


def test_who_is_silent_sees_what_they_press(jam: Jam) -> None:
    perform(jam, [ask.ChooseMode(1, Mode.LIGHT), ask.Press("pad", 0)])
    colours = lights_of(jam).colours(jam, held=[10])
    assert {number for number, has in colours.items() if has == MINE} == {28, 35, 42}


def test_a_kit_lights_its_pieces(jam: Jam) -> None:
    perform(jam, [ask.ChooseSound(1, DRUMS), ask.Press("pad", 1)])
    assert shown(jam, MINE) == {number for number, place in grid_of().pads() if place - 10 == 1}


def test_who_is_invited_sees_all_pads_pulse(jam: Jam) -> None:
    lights = lights_of(jam)
    assert set(lights.colours(jam, invites=True).values()) == {dimmed(MINE, INVITED)}
    perform(jam, [ask.Press("pad", 0)])
    assert MINE in lights.colours(jam, invites=True).values()


def test_only_what_changes_is_told() -> None:
    before: dict[int, Colour] = {11: (1, 2, 3), 12: (4, 5, 6)}
    assert changes(before, {11: (1, 2, 3), 12: (9, 9, 9), 13: DARK}) == {12: (9, 9, 9)}


def test_the_messages_are_those_of_the_makers_manuals() -> None:
    assert lit(DEVICES["launchpad-x"], {11: (255, 0, 128), 88: DARK}) == [
        bytes.fromhex("F0 00 20 29 02 0C 03 03 0B 7F 00 40 03 58 00 00 00 F7")
    ]
    assert lit(DEVICES["launchpad-mini-mk3"], {81: (0, 255, 0)}) == [
        bytes.fromhex("F0 00 20 29 02 0D 03 03 51 00 7F 00 F7")
    ]
    assert lit(DEVICES["launchpad-pro"], {11: (255, 255, 255)}) == [
        bytes.fromhex("F0 00 20 29 02 10 0B 0B 3F 3F 3F F7")
    ]
    assert lit(DEVICES["push-2"], {99: (250, 10, 0), 36: DARK, 37: (1, 1, 1)}) == [
        bytes.fromhex("90 63 7F"),
        bytes.fromhex("90 24 00"),
        bytes.fromhex("90 25 7C"),
    ]
