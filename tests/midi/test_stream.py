"""A source that uses active sensing and falls silent is let go of."""

from improv.jam.commands import Bend, Press, ReleaseAll, ResetControllers
from improv.midi.stream import SILENCE_NS, Stream

K = "keys"
MS = 1_000_000
PRESS = b"\x91\x3c\x40"


def due(stream: Stream) -> int | None:
    return stream.next_due


def test_without_active_sensing_a_source_may_be_silent_for_ever() -> None:
    stream = Stream(K)
    assert stream.feed(PRESS, 0) == [Press(K, 60, 64, 1)]
    assert due(stream) is None
    assert stream.due(3_600_000 * MS) == []


def test_after_active_sensing_330_ms_of_silence_release_everything() -> None:
    stream = Stream(K)
    stream.feed(PRESS, 0)
    stream.feed(b"\xfe", 10 * MS)
    assert due(stream) == 10 * MS + SILENCE_NS
    assert stream.due(10 * MS + SILENCE_NS - 1) == []
    assert stream.due(10 * MS + SILENCE_NS) == [ReleaseAll(K, 1), ResetControllers(K, 1)]
    assert due(stream) is None
    assert stream.due(999 * MS) == []


def test_any_byte_is_a_sign_of_life() -> None:
    stream = Stream(K)
    stream.feed(b"\xfe", 0)
    for byte in (b"\xf8", b"\xfe", b"\x40", PRESS):
        silent = due(stream)
        assert silent is not None
        stream.feed(byte, silent - 1)
        assert stream.due(silent) == []


def test_after_the_silence_it_plays_on_and_is_watched_when_it_senses_again() -> None:
    stream = Stream(K)
    stream.feed(b"\xfe", 0)
    stream.due(SILENCE_NS)
    assert stream.feed(PRESS, 500 * MS) == [Press(K, 60, 64, 1)]
    assert due(stream) is None
    stream.feed(b"\xfe", 600 * MS)
    assert due(stream) == 600 * MS + SILENCE_NS


def test_the_nearest_of_both_dues_counts() -> None:
    stream = Stream(K)
    stream.feed(b"\xfe\xe0\x00\x00", 0)
    stream.feed(b"\xe0\x00\x40", 1 * MS)
    assert due(stream) == 5 * MS
    assert stream.due(5 * MS) == [Bend(K, 0.0)]
    assert due(stream) == 1 * MS + SILENCE_NS
