"""Devices that send too much, and keys that hang."""

from improv.jam.commands import Bend, MoveController, Press, Release
from improv.midi.budget import Budget
from improv.midi.stream import GESTURES, HANGS_NS, PRESSES, RARELY_NS, Stream

MS = 1_000_000
SECOND = 1_000_000_000


def test_a_burst_may_come_and_then_so_many_a_second() -> None:
    budget = Budget(burst=10, per_second=5)
    assert [budget.spend(0) for _ in range(11)] == [True] * 10 + [False]
    assert budget.look(0)
    assert [budget.spend(SECOND) for _ in range(6)] == [True] * 5 + [False]
    assert budget.look(SECOND + 900 * MS)
    assert not budget.look(2 * SECOND)


def test_what_twenty_hands_play_is_never_too_much() -> None:
    stream, now = Stream("keys"), 0
    for stroke in range(20_000):  # a hundred notes a second, for more than three minutes
        now += 10 * MS
        key = stroke % 128
        asked = stream.feed(bytes((0x90, key, 80, 0x80, key, 0)), now)
        assert asked == [Press("keys", key, 80), Release("keys", key)]
    assert not stream.floods(now)


def test_a_device_that_floods_is_heard_as_much_as_hands_play() -> None:
    stream, now, presses = Stream("keys"), 0, 0
    for _ in range(10_000):  # ten thousand a second
        now += MS
        asked = stream.feed(bytes((0x90, 60, 80)) * 10, now)
        presses += sum(isinstance(command, Press) for command in asked)
    burst, per_second = PRESSES
    assert presses <= burst + 10 * per_second + 1
    assert stream.floods(now)
    # It stops: what it plays counts again.
    now += 5 * SECOND
    assert not stream.floods(now)
    assert stream.feed(bytes((0x90, 61, 80)), now) == [Press("keys", 61, 80)]


def test_of_a_flood_of_values_the_latest_still_arrives() -> None:
    stream, now, passed = Stream("keys"), 0, 0
    for tick in range(5_000):
        now += MS
        data = bytes(byte for number in (1, 7, 11, 74, 20, 21, 22, 23) for byte in (0xB0, number, tick % 128))
        passed += len(stream.feed(data, now)) + len(stream.due(now))
    burst, per_second = GESTURES
    assert stream.floods(now)
    assert passed <= burst + 5 * per_second
    waited = stream.feed(bytes((0xB0, 1, 99, 0xE0, 0x7F, 0x7F)), now)
    waited += [*stream.due(now), *stream.due(now + RARELY_NS)]
    assert {MoveController("keys", 1, 99), Bend("keys", 1.0)} <= set(waited)
    assert stream.next_due is None


def test_a_key_that_never_comes_up_is_told_after_a_minute() -> None:
    stream = Stream("keys")
    stream.feed(bytes((0x90, 60, 80)), 0)
    assert not stream.hangs(HANGS_NS - 1)
    assert stream.hangs(HANGS_NS)
    stream.feed(bytes((0xF8,)), HANGS_NS)  # a clock plays nothing
    assert stream.hangs(HANGS_NS)
    stream.feed(bytes((0x90, 60, 80)), HANGS_NS)
    assert not stream.hangs(HANGS_NS + 1)
    stream.feed(bytes((0x80, 60, 0)), HANGS_NS)
    assert not stream.hangs(10 * HANGS_NS)


def test_a_key_that_was_silenced_does_not_hang() -> None:
    stream = Stream("keys")
    stream.feed(bytes((0x90, 60, 80)), 0)
    stream.let_go()
    assert not stream.hangs(HANGS_NS)
