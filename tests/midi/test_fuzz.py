"""A hundred thousand broken messages, and the jam is still in order."""

import random
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from improv.jam.commands import Join, Panic, Unplug
from improv.jam.jam import Jam, perform
from improv.jam.player import SourceKind
from improv.midi.controllers import Controller, Kind, load_controllers
from improv.midi.stream import Stream
from tests.jam.conversation import a_jam

MESSAGES = 100_000
SEED = 20_261_122
NASTY = [
    *map(
        bytes.fromhex, ("", "f7", "f0", "f0 f7", "f4", "f5", "f9", "fd", "fe", "ff", "90", "90 3c", "3c 40")
    ),
    *map(
        bytes.fromhex, ("90 c8 40", "90 3c c8", "90 3c f8 40", "f0 01 02 90 3c 40", "90 3c 40 00 00 00 00 00")
    ),
    *map(bytes.fromhex, ("b0 78 00", "b0 79 00", "b0 7b 00", "b0 65 00 b0 64 00 b0 06 30")),
    # MPE zones that come, grow, meet and go; bend ranges of members and leaders; a wheel of a leader
    *map(bytes.fromhex, ("b0 65 00 b0 64 06 b0 06 0f", "bf 65 00 bf 64 06 bf 06 0e", "b0 65 00 64 06 06 05")),
    *map(bytes.fromhex, ("b3 65 00 64 06 06 7f", "b2 65 00 64 00 06 7f 26 7f", "e0 7f 7f", "b0 06 00")),
    b"\xf0" + bytes(16_000) + b"\xf7",
    bytes(byte for key in range(128) for byte in (0x90, key, 1)),
]


def broken_messages(chance: random.Random) -> Iterator[bytes]:
    """Yield real messages, some of them cut, bent, glued together or made of nothing but noise."""
    while True:
        status = chance.randrange(0x80, 0x100)
        message = bytearray((status, chance.randrange(128), chance.randrange(128)))
        kind = chance.random()
        if kind < 0.1:
            message = bytearray(chance.randbytes(chance.randrange(12)))
        elif kind < 0.2:
            message = bytearray(chance.choice(NASTY))
        elif kind < 0.3:
            message = message[: chance.randrange(3)]
        elif kind < 0.4:
            message.insert(chance.randrange(3), chance.randrange(0xF0, 0x100))
        elif kind < 0.5:
            del message[0]
        yield bytes(message)


def assert_panic_ends_all(jam: Jam) -> None:
    perform(jam, [Panic()])
    assert len(jam.ledger) == 0
    assert jam.snapshot().expressions == ()


def test_a_hundred_thousand_broken_messages() -> None:
    chance = random.Random(SEED)
    messages = broken_messages(chance)
    jam, now = a_jam(), 0
    controllers = {each.id: each for each in load_controllers().values}
    streams = [Stream(f"keys {number}") for number in range(2)]
    streams += [Stream(name, controllers[name]) for name in ("launchpad-pro", "nanopad2")]
    kinds = [SourceKind.MIDI, SourceKind.MIDI, SourceKind.GRID, SourceKind.GRID]
    perform(jam, [Join(each.source, each.source, kind) for each, kind in zip(streams, kinds, strict=True)])
    for _ in range(MESSAGES):
        now += chance.randrange(3_000_000)
        stream = chance.choice(streams)
        perform(jam, [*stream.due(now), *stream.feed(next(messages), now)], now)
        if chance.random() < 0.001:
            stream.fit(chance.randrange(1, 30))
            perform(jam, [Unplug(stream.source)], now)
            assert not [note for note in jam.ledger if note.source == stream.source]
    assert_panic_ends_all(jam)


@given(st.sampled_from(load_controllers().values), st.lists(st.binary(max_size=20)))
def test_any_bytes_of_any_device(controller: Controller, pieces: list[bytes]) -> None:
    jam, stream = a_jam(), Stream("device", controller)
    kind = SourceKind.GRID if controller.kind is Kind.GRID else SourceKind.MIDI
    perform(jam, [Join("device", "Device", kind)])
    for number, data in enumerate(pieces):
        perform(jam, [*stream.due(number * 10**9), *stream.feed(data, number * 10**9)])
    assert_panic_ends_all(jam)


@given(st.lists(st.tuples(st.binary(max_size=20), st.integers(0, 400_000_000))))
def test_any_bytes(pieces: list[tuple[bytes, int]]) -> None:
    jam, stream, now = a_jam(), Stream("keys"), 0
    perform(jam, [Join("keys", "Keys", SourceKind.MIDI)])
    for data, later in pieces:
        now += later
        perform(jam, [*stream.due(now), *stream.feed(data, now)], now)
    assert_panic_ends_all(jam)
