"""MPE zones and bend ranges: what a wheel means by what the device has said of it."""

import pytest

from improv.jam.commands import Bend, Command, MoveController, Press, Release, ReleaseAll, Squeeze
from improv.midi.coalesce import SPACING_NS
from improv.midi.controllers import Controller, Mpe, Ports
from improv.midi.stream import Stream

SOURCE = "mpe"
UP, HALF_UP = (0x7F, 0x7F), (0x00, 0x60)


class Device:
    """One whose values never come too soon after another."""

    def __init__(self, mpe: Mpe | None = None) -> None:
        controller = Controller(id="mpe", name="MPE", ports=Ports(("*",)), mpe=mpe)
        self.stream = Stream(SOURCE, controller)
        self.now = 0

    def send(self, *messages: tuple[int, ...]) -> list[Command]:
        asked: list[Command] = []
        for message in messages:
            self.now += SPACING_NS
            asked += self.stream.feed(bytes(message), self.now)
        return asked

    def zone(self, channel: int, members: int) -> None:
        self.parameter(channel, 6, members)

    def parameter(self, channel: int, number: int, value: int, fine: int = 0) -> None:
        status = 0xB0 | channel
        messages = ((status, 101, 0), (status, 100, number), (status, 6, value), (status, 38, fine))
        assert self.send(*messages) == []


def wheel(channel: int, semitones: float, reach: float) -> tuple[int, int, int]:
    steps = round(semitones / reach * (8191 if semitones > 0 else 8192)) + 8192
    return 0xE0 | channel, steps & 0x7F, steps >> 7


def only_bend(commands: list[Command]) -> Bend:
    (bend,) = commands
    assert isinstance(bend, Bend)
    return bend


def test_a_member_bends_by_forty_eight_semitones_and_two_of_them_are_all_of_a_step() -> None:
    device = Device()
    device.zone(0, 5)
    assert device.send((0x91, 60, 80)) == [Press(SOURCE, 60, 80, 1)]
    bend = only_bend(device.send(wheel(1, 2.0, 48.0)))
    assert bend.channel == 1
    assert bend.position == pytest.approx(1.0, abs=0.01)
    assert bend.semitones == pytest.approx(2.0, abs=0.01)
    bend = only_bend(device.send(wheel(1, 12.0, 48.0)))
    assert bend.position == 1.0
    assert bend.semitones == pytest.approx(12.0, abs=0.01)
    bend = only_bend(device.send(wheel(1, -1.0, 48.0)))
    assert bend.position == pytest.approx(-0.5, abs=0.01)


def test_the_managers_wheel_reaches_its_members_besides_their_own() -> None:
    device = Device()
    device.zone(0, 5)
    device.send((0x91, 60, 80), (0x92, 64, 80), wheel(1, 1.0, 48.0))
    bends = device.send(wheel(0, 2.0, 2.0))
    told = {bend.channel: bend.semitones for bend in bends if isinstance(bend, Bend)}
    assert told == {
        0: pytest.approx(2.0, abs=0.01),
        1: pytest.approx(3.0, abs=0.01),
        2: pytest.approx(2.0, abs=0.01),
    }
    # One that holds nothing hears of it with its next key, ahead of it.
    bend, press = device.send((0x93, 67, 80))
    assert isinstance(bend, Bend)
    assert bend.channel == 3
    assert bend.semitones == pytest.approx(2.0, abs=0.01)
    assert press == Press(SOURCE, 67, 80, 3)


def test_pressure_and_timbre_are_each_members_own_and_the_managers_for_all() -> None:
    device = Device()
    device.zone(0, 5)
    device.send((0x91, 60, 80), (0x92, 64, 80))
    assert device.send((0xD1, 127)) == [Squeeze(SOURCE, 1.0, 1)]
    assert device.send((0xB2, 74, 100)) == [MoveController(SOURCE, 74, 100, 2)]
    for_all = device.send((0xB0, 74, 20))
    assert for_all == [MoveController(SOURCE, 74, 20, channel) for channel in (0, 1, 2)]
    device.send((0x82, 64, 0))
    device.send((0xB0, 74, 30))
    assert device.send((0x92, 64, 80)) == [
        MoveController(SOURCE, 74, 30, 2),
        Press(SOURCE, 64, 80, 2),
    ]


def test_the_upper_zone_begins_at_the_other_end_and_zones_make_room() -> None:
    device = Device()
    device.zone(15, 7)
    device.zone(0, 10)  # leaves the upper one four
    device.send((0x9A, 60, 80), (0x9B, 62, 80))
    low = only_bend(device.send(wheel(10, 1.0, 48.0)))
    high = only_bend(device.send(wheel(11, 1.0, 48.0)))
    assert low.semitones == pytest.approx(1.0, abs=0.01)
    assert high.semitones == pytest.approx(1.0, abs=0.01)
    told = device.send(wheel(15, 2.0, 2.0))
    assert {bend.channel for bend in told if isinstance(bend, Bend)} == {11, 15}
    device.zone(0, 15)  # and none
    assert only_bend(device.send(wheel(15, 2.0, 48.0))).semitones == pytest.approx(2.0, abs=0.01)
    device.zone(0, 0)
    assert device.send((0xE1, *UP)) == [Bend(SOURCE, 1.0, 1)]


def test_a_bend_range_is_for_all_members_and_with_cents() -> None:
    device = Device()
    device.zone(0, 15)
    device.parameter(3, 0, 24)
    device.send((0x91, 60, 80))
    assert only_bend(device.send((0xE1, *UP))).semitones == 24.0
    device.parameter(3, 0, 1, 50)
    assert only_bend(device.send((0xE1, *UP))).semitones == 1.5


def test_a_range_that_a_keyboard_says_counts_for_who_is_free() -> None:
    device = Device()
    assert device.send((0xE0, *UP)) == [Bend(SOURCE, 1.0, 0)]
    device.parameter(0, 0, 12)
    assert device.send((0xE0, *UP)) == [Bend(SOURCE, 1.0, 0, 12.0)]
    assert device.send((0xE1, *UP)) == [Bend(SOURCE, 1.0, 1)]


def test_what_is_no_registered_parameter_changes_nothing() -> None:
    device = Device()
    device.send((0xB0, 99, 0), (0xB0, 98, 0), (0xB0, 6, 12))
    device.send((0xB0, 101, 127), (0xB0, 100, 127), (0xB0, 6, 12))
    assert device.send((0xE0, *UP)) == [Bend(SOURCE, 1.0, 0)]


def test_many_channels_without_a_zone_are_one_player_as_they_were() -> None:
    device = Device()
    assert device.send((0x93, 60, 80), (0x83, 60, 0)) == [Press(SOURCE, 60, 80, 3), Release(SOURCE, 60, 3)]
    assert device.send((0xE3, *UP)) == [Bend(SOURCE, 1.0, 3)]


def test_a_profile_may_say_the_zone_that_the_device_does_not() -> None:
    device = Device(Mpe(members=4, bend=24.0))
    device.send((0x91, 60, 80))
    assert only_bend(device.send((0xE1, *UP))).semitones == 24.0


def test_all_notes_off_for_the_manager_is_for_its_members() -> None:
    device = Device()
    device.zone(0, 5)
    device.send((0x91, 60, 80))
    assert device.send((0xB0, 123, 0)) == [ReleaseAll(SOURCE, 0), ReleaseAll(SOURCE, 1)]
    assert not device.stream.hangs(device.now + 10**12)
