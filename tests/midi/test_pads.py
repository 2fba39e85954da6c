"""A grid's pads are degrees, whatever the scale does while they are held."""

import pytest

from improv.jam.commands import Command, MoveController, Press, Release, ReleaseAll, Squeeze
from improv.midi.controllers import Controllers, load_controllers
from improv.midi.pads import BUTTONS
from improv.midi.stream import Stream

SOURCE = "grid"


@pytest.fixture(scope="module")
def shipped() -> Controllers:
    return load_controllers()


def stream_of(shipped: Controllers, device: str, degrees: int) -> Stream:
    (controller,) = (each for each in shipped.values if each.id == device)
    stream = Stream(SOURCE, controller)
    stream.fit(degrees)
    return stream


def feed(stream: Stream, *data: int) -> list[Command]:
    return stream.feed(bytes(data), 0)


@pytest.mark.parametrize(
    ("degrees", "lowest", "next_row", "highest"),
    [(5, -10, -7, 18), (7, -14, -11, 14), (12, -12, -9, 16)],
)
def test_rows_are_a_fourth_apart_and_the_first_pad_is_a_tonic(
    shipped: Controllers, degrees: int, lowest: int, next_row: int, highest: int
) -> None:
    stream = stream_of(shipped, "launchpad-x", degrees)
    assert feed(stream, 0x90, 11, 80) == [Press(SOURCE, lowest, 80)]
    assert feed(stream, 0x90, 12, 80) == [Press(SOURCE, lowest + 1, 80)]
    assert feed(stream, 0x90, 21, 80) == [Press(SOURCE, next_row, 80)]
    assert feed(stream, 0x90, 88, 80) == [Press(SOURCE, highest, 80)]
    assert lowest % degrees == 0


def test_a_held_pad_stays_what_it_was_when_the_scale_changes(shipped: Controllers) -> None:
    stream = stream_of(shipped, "launchpad-x", 5)
    feed(stream, 0x90, 11, 80)
    stream.fit(7)
    assert feed(stream, 0xA0, 11, 127) == [Squeeze(SOURCE, 1.0, 0, -10)]
    assert feed(stream, 0x90, 11, 0) == [Release(SOURCE, -10)]
    assert feed(stream, 0x90, 11, 80) == [Press(SOURCE, -14, 80)]


def test_two_pads_of_one_degree_let_go_with_the_last(shipped: Controllers) -> None:
    stream = stream_of(shipped, "launchpad-x", 7)
    assert feed(stream, 0x90, 14, 80) == feed(stream, 0x90, 21, 80) == [Press(SOURCE, -11, 80)]
    assert feed(stream, 0x80, 14, 0) == []
    assert feed(stream, 0x80, 21, 0) == [Release(SOURCE, -11)]


def test_a_pad_whose_release_was_lost_goes_down_again(shipped: Controllers) -> None:
    stream = stream_of(shipped, "launchpad-x", 7)
    feed(stream, 0x90, 11, 80)
    assert feed(stream, 0x90, 11, 90) == [Press(SOURCE, -14, 90)]
    stream.fit(5)
    assert feed(stream, 0x90, 11, 70) == [Release(SOURCE, -14), Press(SOURCE, -10, 70)]
    assert feed(stream, 0x80, 11, 0) == [Release(SOURCE, -10)]
    assert stream.held_pads == frozenset()


def test_buttons_can_be_learned_and_change_no_sound(shipped: Controllers) -> None:
    stream = stream_of(shipped, "launchpad-pro", 5)
    # The Pro's lower buttons are controllers 1 to 8: volume is one of them, and bend range is set by another.
    for number in (1, 6, 7, 64, 100, 101):
        assert feed(stream, 0xB0, number, 127) == [MoveController(SOURCE, number, 127, BUTTONS)]
    assert feed(stream, 0xB0, 123, 0) == [ReleaseAll(SOURCE, 0)]


def test_what_is_no_pad_is_no_note(shipped: Controllers) -> None:
    stream = stream_of(shipped, "push-2", 5)
    assert feed(stream, 0x90, 3, 127) == []  # somebody touches a knob
    assert feed(stream, 0x91, 40, 127) == []  # nor on another channel
    assert feed(stream, 0x90, 36, 64) == [Press(SOURCE, -10, 64)]


def test_all_scenes_of_a_device_are_the_same_pads(shipped: Controllers) -> None:
    stream = stream_of(shipped, "nanopad2", 5)
    first = [feed(stream, 0x90, note, 80)[0] for note in (36, 38, 37)]
    assert first == [Press(SOURCE, degree, 80) for degree in (-5, -4, 3)]
    assert [feed(stream, 0x90, note + 32, 80)[0] for note in (36, 38, 37)] == first


def test_all_notes_off_lets_all_pads_go(shipped: Controllers) -> None:
    stream = stream_of(shipped, "launchpad-x", 7)
    feed(stream, 0x90, 11, 80)
    feed(stream, 0xB0, 123, 0)
    assert stream.held_pads == frozenset()
