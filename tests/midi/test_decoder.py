"""Bytes become commands, whatever the bytes are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.jam.commands import (
    Bend,
    Command,
    MoveController,
    MovePedal,
    Press,
    Release,
    ReleaseAll,
    ResetControllers,
    Squeeze,
)
from improv.midi.decoder import Decoder

KEYS = "keys"
PRESS = Press(KEYS, 60, 64, 0)


def decoded(*pieces: str) -> list[Command]:
    decoder = Decoder(KEYS)
    return [command for piece in pieces for command in decoder.feed(bytes.fromhex(piece))]


@pytest.mark.parametrize(
    ("message", "command"),
    [
        ("90 3c 40", PRESS),
        ("9f 00 01", Press(KEYS, 0, 1, 15)),
        ("90 7f 7f", Press(KEYS, 127, 127, 0)),
        ("90 3c 00", Release(KEYS, 60, 0)),
        ("85 3c 40", Release(KEYS, 60, 5)),
        ("a0 3c 7f", Squeeze(KEYS, 1.0, 0, 60)),
        ("d3 00", Squeeze(KEYS, 0.0, 3)),
        ("d3 7f", Squeeze(KEYS, 1.0, 3)),
        ("e0 00 40", Bend(KEYS, 0.0, 0)),
        ("e0 00 00", Bend(KEYS, -1.0, 0)),
        ("ef 7f 7f", Bend(KEYS, 1.0, 15)),
        ("e0 00 20", Bend(KEYS, -0.5, 0)),
        ("b0 40 40", MovePedal(KEYS, True, 0)),
        ("b2 40 3f", MovePedal(KEYS, False, 2)),
        ("b0 01 7f", MoveController(KEYS, 1, 127, 0)),
        ("b0 77 00", MoveController(KEYS, 119, 0, 0)),
        ("b4 78 00", ReleaseAll(KEYS, 4)),
        ("b0 79 00", ResetControllers(KEYS, 0)),
        *((f"b0 {controller:x} 00", ReleaseAll(KEYS, 0)) for controller in range(123, 128)),
    ],
)
def test_each_message_says_its_command(message: str, command: Command) -> None:
    assert decoded(message) == [command]


@pytest.mark.parametrize(
    "bytes_",
    [
        "c0 05",  # a program change: sounds are chosen on the screen
        "b0 06 01 b0 26 01",  # data entry
        "b0 60 01 b0 61 01 b0 62 01 b0 63 01 b0 64 01 b0 65 01",  # registered parameters
        "b0 7a 00",  # local control
        "f1 05 f2 01 02 f3 01 f6",
        "f4 f5 f9 fd",
        "f8 fa fb fc fe ff",
        "f7",
        "f0 f7",
        "f0 7e 7f 06 01 f7",
        "f0 01 02 03",
        "90 3c",
        "90",
        "b0",
        "e0 00",
        "00 01 02",
        "",
    ],
)
def test_what_asks_for_nothing_says_nothing(bytes_: str) -> None:
    assert decoded(bytes_) == []


@pytest.mark.parametrize(
    ("pieces", "commands"),
    [
        pytest.param(["90 3c 40 3e 41"], [PRESS, Press(KEYS, 62, 65)], id="running status"),
        pytest.param(["90 3c 40", "3e 41"], [PRESS, Press(KEYS, 62, 65)], id="running status over pieces"),
        pytest.param(["90 3c", "40"], [PRESS], id="a message in pieces"),
        pytest.param(["90 3c 40 3c 00"], [PRESS, Release(KEYS, 60)], id="running status with velocity 0"),
        pytest.param(["d0 00 7f"], [Squeeze(KEYS, 0.0), Squeeze(KEYS, 1.0)], id="running status of one byte"),
        pytest.param(["c0 01 90 3c 40"], [PRESS], id="after a program change"),
        pytest.param(["f8 90 fe 3c f8 40 f9"], [PRESS], id="realtime inside a message"),
        pytest.param(["f0 01 f8 02 f7 90 3c 40"], [PRESS], id="realtime inside an exclusive"),
        pytest.param(["f0 01 02 90 3c 40"], [PRESS], id="an exclusive broken off"),
        pytest.param(["f0 01 02", "03 04", "f7", "90 3c 40"], [PRESS], id="an exclusive in pieces"),
        pytest.param(["90 3c 90 3c 40"], [PRESS], id="a message broken off"),
        pytest.param(["90 3c 40 f1 3e 41"], [PRESS], id="system messages end running status"),
        pytest.param(["90 3c 40 f4 3e 41"], [PRESS], id="undefined ones too"),
        pytest.param(["90 3c 40 f7 3e 41"], [PRESS], id="a lone end of exclusive too"),
        pytest.param(["90 3c ff 40 90 3c 40"], [PRESS], id="a reset forgets what was half said"),
        pytest.param(["90 3c 40 01 02 03"], [PRESS, Press(KEYS, 1, 2)], id="a note of six bytes"),
        pytest.param(["90 c8 3c 40"], [], id="a data byte over 127 is the status that it looks like"),
    ],
)  # fmt: skip
def test_streams(pieces: list[str], commands: list[Command]) -> None:
    assert decoded(*pieces) == commands


def test_a_system_reset_puts_the_channels_to_rest_that_were_used() -> None:
    assert decoded("93 3c 40 b1 01 05", "ff")[2:] == [
        ReleaseAll(KEYS, 1),
        ResetControllers(KEYS, 1),
        ReleaseAll(KEYS, 3),
        ResetControllers(KEYS, 3),
    ]


def test_active_sensing_is_noted() -> None:
    decoder = Decoder(KEYS)
    decoder.feed(b"\xf8\x90\x3c\x40")
    assert not decoder.senses
    decoder.feed(b"\xfe")
    assert decoder.senses


def test_an_exclusive_takes_no_memory() -> None:
    decoder = Decoder(KEYS)
    decoder.feed(b"\xf0" + bytes(1_000_000))
    assert decoder._data == []
    assert decoder.feed(b"\x90\x3c\x40") == [PRESS]


@given(st.integers(0, 127), st.integers(0, 127))
def test_bends_grow_with_the_wheel_and_stay_in_range(low: int, high: int) -> None:
    (bend,) = Decoder(KEYS).feed(bytes((0xE0, low, high)))
    assert isinstance(bend, Bend)
    assert -1 <= bend.position <= 1
    steps = low + 128 * high - 8192
    assert (bend.position > 0) == (steps > 0)
    assert (bend.position == 0) == (steps == 0)


@given(st.lists(st.binary(max_size=40)))
def test_how_bytes_are_cut_into_pieces_changes_nothing(pieces: list[bytes]) -> None:
    whole, cut = Decoder(KEYS), Decoder(KEYS)
    assert whole.feed(b"".join(pieces)) == [command for piece in pieces for command in cut.feed(piece)]


MESSAGES = st.lists(
    st.sampled_from(["903c40", "803c00", "e00040", "b04040", "d07f", "f043f7"]).map(bytes.fromhex), max_size=6
)


@given(MESSAGES, st.lists(st.tuples(st.integers(0, 20), st.sampled_from(b"\xf8\xf9\xfa\xfb\xfc\xfd\xfe"))))
def test_realtime_changes_nothing_wherever_it_stands(
    messages: list[bytes], realtime: list[tuple[int, int]]
) -> None:
    clean = b"".join(messages)
    mixed = bytearray(clean)
    for place, byte in realtime:
        mixed.insert(place, byte)
    assert Decoder(KEYS).feed(bytes(mixed)) == Decoder(KEYS).feed(clean)
