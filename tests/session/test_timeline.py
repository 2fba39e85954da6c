from hypothesis import given
from hypothesis import strategies as st

from improv.jam import commands as ask
from improv.session.records import NANOSECONDS, ClockAnchor
from improv.session.timeline import EpochClock, epochs_of, wall_ns_at, zero_ns
from tests.session.playing import BOOTED_NS, WALL_NS, Recording, join, two_people

ANCHORS = [(0, 5_000_000_000), (480_000, 15_001_000_000), (960_000, 25_000_000_000)]


def test_anchors_are_met_and_what_lies_between_is_straight() -> None:
    clock = EpochClock(48_000, ANCHORS)
    for frame, at_ns in ANCHORS:
        assert clock.ns_at(frame) == at_ns
        assert clock.frame_at(at_ns) == frame
    assert clock.ns_at(240_000) == 10_000_500_000


def test_beyond_the_anchors_the_rate_counts() -> None:
    clock = EpochClock(48_000, ANCHORS)
    assert clock.ns_at(960_000 + 48_000) == 26_000_000_000
    assert clock.frame_at(26_000_000_000) == 960_000 + 48_000
    assert clock.ns_at(-48_000) == 4_000_000_000


def test_anchors_that_run_backwards_are_left_out() -> None:
    clock = EpochClock(48_000, [(0, 10), (100, 5), (100, 20), (200, 20)])
    assert clock.ns_at(100) == 20


@given(st.lists(st.tuples(st.integers(0, 1 << 40), st.integers(0, 1 << 60)), min_size=1, max_size=8))
def test_any_anchors_make_a_clock_that_never_runs_backwards(anchors: list[tuple[int, int]]) -> None:
    clock = EpochClock(48_000, anchors)
    times = [clock.ns_at(frame) for frame in range(0, 1 << 40, 1 << 36)]
    assert times == sorted(times)


def test_without_anchors_the_quickest_answer_tells_where_frame_0_lies() -> None:
    recording = Recording(join("pads", "Pads"))
    recording.begin_epoch(1.0)
    for seconds in (2.0, 2.0011, 2.7):
        recording.at(seconds, ask.Press("pads", 0))
    (epoch,) = epochs_of(recording.take)
    assert abs(epoch.clock.ns_at(0) - (BOOTED_NS + NANOSECONDS)) < 1_000_000


def test_wall_time_follows_the_anchors() -> None:
    take = two_people().take
    at_ns = zero_ns(take)
    assert wall_ns_at(take, at_ns) == WALL_NS + 2 * NANOSECONDS
    recording = two_people()
    slept = ClockAnchor(2, WALL_NS + 500 * NANOSECONDS, BOOTED_NS + 11 * NANOSECONDS, 5 * 48_000)
    recording.write(BOOTED_NS + 11 * NANOSECONDS, slept)
    assert wall_ns_at(recording.take, BOOTED_NS + 12 * NANOSECONDS) == WALL_NS + 501 * NANOSECONDS


def test_an_epoch_knows_what_was_applied_and_how_it_ended() -> None:
    first, second = epochs_of(two_people().take)
    assert [frame for frame, _, _ in first.applied][:2] == [96_000, 120_064]
    assert (first.ended, first.last_frame) == (True, None)
    assert (second.ended, second.last_frame) == (True, 6 * 48_000)
