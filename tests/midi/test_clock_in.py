"""A clock that is followed: steady and jittering ones, jumps, starts, gaps, several at once, floods."""

from collections.abc import Iterable, Sequence
from itertools import accumulate
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from improv.jam.commands import SetTempo
from improv.jam.jam import Jam, perform
from improv.jam.tempo import Tempo, When
from improv.midi.clock_in import SILENT_NS, ClockIn
from improv.midi.realtime import TICKS_PER_BEAT, Realtime
from tests.jam.conversation import OPENING

MS = 1_000_000
SECOND = 1_000_000_000
BEGIN = 1_000 * SECOND  # a machine that has been on for a while
TICK, START, CONTINUE, STOP = (bytes([byte]) for byte in Realtime)
FIRST_TEMPO = Tempo(72.0, 4, BEGIN - 7 * SECOND)

BPM = st.floats(35, 235)
Said = tuple[int, bytes]


class Follower:
    """A jam that does what the clock asks."""

    def __init__(self, source: str = "") -> None:
        self.jam = Jam(replace(OPENING, tempo=FIRST_TEMPO))
        self.clock = ClockIn(source, self.jam.tempo)
        self.asked: list[SetTempo] = []

    @property
    def tempo(self) -> Tempo:
        return self.jam.tempo

    def hear(self, said: Iterable[Said], source: str = "daw") -> list[SetTempo]:
        """Return what is asked because of it."""
        before = len(self.asked)
        for at, data in said:
            for command in self.clock.feed(source, data, at):
                self.choose(command, at)
                self.asked.append(command)
        return self.asked[before:]

    def choose(self, command: SetTempo, at: int) -> None:
        perform(self.jam, [command], at)
        self.clock.tempo = self.jam.tempo


def ticks(bpm: float, count: int, begin: int = BEGIN, jitter: int = 0, seed: int = 1) -> list[Said]:
    """So many ticks; each comes late by up to ``jitter`` nanoseconds."""
    random = Random(seed)
    every = 60e9 / (TICKS_PER_BEAT * bpm)
    return [(begin + round(n * every) + random.randint(0, jitter), TICK) for n in range(count)]


def off_ns(tempo: Tempo, at: int) -> int:
    """How far the nearest beat of a tempo is."""
    beat = tempo.beat_at(at)
    return min(abs(at - tempo.time_of(beat)), abs(at - tempo.time_of(beat + 1)))


def agrees(follower: Follower, bpm: float, beat: int, within_ns: int = 6 * MS) -> bool:
    """Say whether tempo and place of the beat are as they should be."""
    return abs(follower.tempo.bpm / bpm - 1) < 0.004 and off_ns(follower.tempo, beat) < within_ns


@given(BPM)
def test_a_steady_clock_is_followed_within_a_beat_and_then_left_alone(bpm: float) -> None:
    follower = Follower()
    first = follower.hear(ticks(bpm, TICKS_PER_BEAT))
    assert len(first) == 1
    assert agrees(follower, bpm, BEGIN, within_ns=1000)
    everything = ticks(bpm, 60 * TICKS_PER_BEAT)
    assert follower.hear(everything[TICKS_PER_BEAT:]) == []
    assert off_ns(follower.tempo, everything[-TICKS_PER_BEAT][0]) < 5 * MS


@given(BPM, st.integers(0, 4 * MS), st.integers(0, 1000))
def test_jitter_is_smoothed(bpm: float, jitter: int, seed: int) -> None:
    follower = Follower()
    everything = ticks(bpm, 40 * TICKS_PER_BEAT, jitter=jitter, seed=seed)
    follower.hear(everything[: 4 * TICKS_PER_BEAT])
    corrections = follower.hear(everything[4 * TICKS_PER_BEAT :])
    middle = everything[-TICKS_PER_BEAT][0] + jitter // 2
    assert agrees(follower, bpm, middle, within_ns=6 * MS + jitter)
    assert len(corrections) <= 12, "36 beats of a clock that only jitters"
    assert all(abs(command.bpm / bpm - 1) < 0.015 for command in corrections)


@given(st.sampled_from([64, 256, 1024]), st.floats(40, 220))
def test_blocks_as_long_as_a_tick_do_not_shake_it(frames: int, bpm: float) -> None:
    block = frames * SECOND // 48_000
    follower = Follower()
    late = [(-(-at // block) * block, said) for at, said in ticks(bpm, 60 * TICKS_PER_BEAT)]
    follower.hear(late[: 16 * TICKS_PER_BEAT])
    corrections = follower.hear(late[16 * TICKS_PER_BEAT :])
    assert all(abs(command.bpm / bpm - 1) < 0.02 for command in corrections)
    assert off_ns(follower.tempo, late[-TICKS_PER_BEAT][0]) < block + 6 * MS


@given(BPM, BPM, st.integers(0, 2 * MS), st.integers(0, 1000))
def test_a_jump_of_tempo_is_followed_within_four_beats(
    before: float, after: float, jitter: int, seed: int
) -> None:
    follower = Follower()
    first = ticks(before, 8 * TICKS_PER_BEAT + 1, jitter=jitter, seed=seed)
    jump = BEGIN + round(8 * 60e9 / before)
    then = ticks(after, 8 * TICKS_PER_BEAT + 1, jump, jitter, seed + 1)
    follower.hear([*first[:-1], *then[: 4 * TICKS_PER_BEAT + 1]])
    beat = jump + round(4 * 60e9 / after) + jitter // 2
    assert abs(follower.tempo.bpm / after - 1) < 0.02
    follower.hear(then[4 * TICKS_PER_BEAT + 1 :])
    beat = jump + round(8 * 60e9 / after) + jitter // 2
    assert agrees(follower, after, beat, within_ns=8 * MS)


def test_a_slow_change_is_followed_all_the_way() -> None:
    gaps = [60e9 / (TICKS_PER_BEAT * (100 + 40 * number / 768)) for number in range(768)]
    said = [(BEGIN + round(at), TICK) for at in accumulate(gaps, initial=0.0)]
    follower = Follower()
    for number in range(0, len(said) - 1, TICKS_PER_BEAT):
        follower.hear(said[number : number + TICKS_PER_BEAT])
        if number >= 4 * TICKS_PER_BEAT:
            assert off_ns(follower.tempo, said[number][0]) < 10 * MS
    assert abs(follower.tempo.bpm / 140 - 1) < 0.03


def test_start_begins_a_bar_at_the_tick_that_follows() -> None:
    follower = Follower()
    idle = ticks(120.0, 100)
    follower.hear(idle)
    start = idle[-1][0] + 13 * MS  # not where a tick would have been
    (asked,) = follower.hear([(start - MS, START), *ticks(120.0, 1, start)])
    assert (asked.beat_at, asked.starts_bar) == (start, True)
    assert follower.tempo.next_time(When.BAR, start) == start
    assert follower.hear(ticks(120.0, 96, start)[1:]) == []


def test_start_without_ticks_before_it_is_told_when_the_tempo_is_known() -> None:
    follower = Follower()
    follower.hear([(BEGIN - MS, STOP), (BEGIN - MS, START)])
    (asked,) = follower.hear(ticks(90.0, 48))
    assert asked.starts_bar
    assert abs((asked.beat_at or 0) - BEGIN) < 1000
    assert abs(asked.bpm - 90) < 0.01


def test_after_a_stop_it_continues_where_it_stopped() -> None:
    follower = Follower()
    follower.hear([(BEGIN - MS, START), *ticks(120.0, 30)])  # six ticks after the second beat
    stop = BEGIN + 30 * SECOND // 48
    follower.hear([(stop, STOP), *ticks(120.0, 31, stop + 3 * MS)])
    again = stop + SECOND
    follower.hear([(again - MS, CONTINUE), *ticks(120.0, 60, again)])
    third = again + 18 * SECOND // 48
    assert off_ns(follower.tempo, third) < 5 * MS


def test_a_clock_that_ends_leaves_the_tempo() -> None:
    follower = Follower()
    follower.hear(ticks(100.0, 100))
    tempo = follower.tempo
    assert follower.hear([(BEGIN + 3 * SECOND, STOP)]) == []
    assert follower.tempo == tempo
    assert follower.clock.leads(BEGIN + 4 * SECOND)
    assert not follower.clock.leads(BEGIN + 6 * SECOND)


def test_one_that_comes_back_after_a_long_time_begins_anew() -> None:
    follower = Follower()
    follower.hear(ticks(100.0, 100))
    later = BEGIN + 60 * SECOND + 123 * MS
    (asked,) = follower.hear(ticks(80.0, TICKS_PER_BEAT, later))
    assert abs((asked.beat_at or 0) - later) < 1000
    assert agrees(follower, 80.0, later)


@given(st.integers(2, 90), st.floats(60, 200), st.integers(0, 1 * MS))
def test_ticks_that_are_lost_do_not_move_the_beat(lost: int, bpm: float, jitter: int) -> None:
    everything = ticks(bpm, 20 * TICKS_PER_BEAT + 1, jitter=jitter)
    gap = everything[100 + lost][0] - everything[99][0]
    follower = Follower()
    follower.hear(everything[:100] + everything[100 + lost :])
    if gap < SILENT_NS:
        assert off_ns(follower.tempo, everything[-1][0]) < 6 * MS + jitter


@given(st.sampled_from([-1, 1]), st.integers(30, 400))
def test_one_that_is_lost_or_heard_twice_moves_it_by_a_tick_at_most(more: int, number: int) -> None:
    everything = ticks(120.0, 960)
    again = [everything[number]] if more > 0 else []
    follower = Follower()
    follower.hear([*everything[:number], *again, *everything[number + (more < 0) :]])
    assert off_ns(follower.tempo, everything[-24][0]) < 26 * MS
    assert abs(follower.tempo.bpm / 120 - 1) < 0.004


def test_ticks_that_come_late_in_a_heap_are_no_new_tempo() -> None:
    everything = ticks(120.0, 480)
    stalled = BEGIN + 5 * SECOND
    follower = Follower()
    follower.hear(everything[:200])
    heap = [(max(at, stalled) if at > stalled - SECOND // 3 else at, said) for at, said in everything[200:]]
    assert follower.hear(heap) == []


def test_the_first_is_followed_until_it_falls_silent() -> None:
    follower = Follower()
    follower.hear(ticks(100.0, 96), "first")
    assert follower.hear(ticks(150.0, 96, BEGIN + MS), "second") == []
    assert follower.hear([(BEGIN + 2 * SECOND, START)], "second") == []
    assert follower.clock.leader == "first"
    later = BEGIN + 5 * SECOND
    follower.hear(ticks(150.0, 48, later), "second")
    assert follower.clock.leader == "second"
    assert agrees(follower, 150.0, later)


def test_only_the_source_that_was_chosen_is_heard() -> None:
    follower = Follower("second")
    assert follower.hear(ticks(100.0, 96), "first") == []
    assert follower.clock.leader == ""
    follower.hear(ticks(150.0, 96), "second")
    assert agrees(follower, 150.0, BEGIN)


def test_the_clock_takes_back_what_somebody_else_chose() -> None:
    follower = Follower()
    everything = ticks(100.0, 240)
    follower.hear(everything[:96])
    follower.choose(SetTempo(140.0), everything[96][0])
    assert len(follower.hear(everything[96:])) == 1
    assert agrees(follower, 100.0, everything[-24][0])


ANYTHING = st.tuples(st.integers(0, 200 * MS), st.sampled_from([*Realtime, 0xF2, 0x90, 0x05]))


@given(st.lists(ANYTHING, max_size=300))
def test_whatever_comes_the_tempo_is_one_that_can_be_played(said: Sequence[tuple[int, int]]) -> None:
    follower = Follower()
    at = BEGIN
    for pause, byte in said:
        at += pause
        for command in follower.hear([(at, bytes([byte]))]):
            assert 30.0 <= command.bpm <= 240.0
            assert abs((command.beat_at or 0) - at) < 20 * SECOND


def test_a_flood_of_ticks_is_no_tempo() -> None:
    follower = Follower()
    flood = [(BEGIN + n * SECOND // 400, TICK) for n in range(4000)]
    for device in range(8):
        assert follower.hear(flood, f"device {device}") == []
    assert follower.tempo == FIRST_TEMPO


def test_a_flood_after_a_clock_leaves_its_tempo() -> None:
    follower = Follower()
    follower.hear(ticks(120.0, 96))
    tempo = follower.tempo
    assert follower.hear([(BEGIN + 2 * SECOND + n * SECOND // 400, TICK) for n in range(1000)]) == []
    assert follower.tempo == tempo
