"""Our own clock: every tick in its place, a start with the bar, what becomes of it when the tempo changes."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.jam.tempo import Tempo
from improv.midi.clock_in import ClockIn
from improv.midi.clock_out import ClockOut
from improv.midi.ports import LOOKS_EVERY_NS, Ports
from improv.midi.realtime import TICKS_PER_BEAT, Realtime
from improv.midi.sending import HEADER, MOST_ON_THE_WAY
from tests.midi.fakes import FakeOutput, FakeSystem, ManualClock, nothing

MS = 1_000_000
SECOND = 1_000_000_000
BEGIN = 5_000 * SECOND
TICK, START, CONTINUE, STOP = (bytes([byte]) for byte in Realtime)
OURS = "improv-midi-clock:clock"
MOST_TICKS = MOST_ON_THE_WAY // (HEADER + 1)

TEMPI = st.builds(
    Tempo,
    bpm=st.floats(30, 240),
    beats=st.integers(1, 12),
    origin=st.integers(BEGIN - 100 * SECOND, BEGIN),
)
Said = tuple[int, bytes]


def said_until(clock: ClockOut, end: int, late: Sequence[int] = (0,)) -> list[Said]:
    """What it says until a time, each time asked a little late."""
    said: list[Said] = []
    while (due := clock.next_due) < end:
        at = due + late[len(said) % len(late)]
        said += [(at, data) for data in clock.due(at)]
    return said


def clock_of(system: FakeSystem) -> FakeOutput:
    """The one client that sends the clock; there are others for notes and lights."""
    (output,) = (each for each in system.outputs if each.client == "improv-midi-clock")
    return output


def bar_ns(tempo: Tempo) -> float:
    return tempo.beats * tempo.beat_ns


@given(TEMPI, st.lists(st.integers(0, 3 * MS), min_size=1, max_size=9))
def test_the_ticks_never_drift_and_it_starts_with_a_bar(tempo: Tempo, late: list[int]) -> None:
    clock = ClockOut(tempo, BEGIN)
    said = said_until(clock, BEGIN + 40 * SECOND, late)
    ticks = [at for at, data in said if data == TICK]
    first = clock._first_from(BEGIN)
    for number, at in enumerate(ticks):
        assert 0 <= at - tempo.time_of((first + number) / TICKS_PER_BEAT) <= 3 * MS
    assert [data for _, data in said].count(START) == 1
    following = [data for _, data in said]
    counted = following[: following.index(START)].count(TICK)
    assert (first + counted) % (TICKS_PER_BEAT * tempo.beats) == 0
    assert counted <= TICKS_PER_BEAT * tempo.beats
    assert clock.stop() == [STOP]


def test_one_who_follows_it_has_the_same_tempo_and_bar() -> None:
    tempo = Tempo(93.0, 3, BEGIN - 1234 * MS)
    follower = ClockIn(tempo=Tempo())
    for at, data in said_until(ClockOut(tempo, BEGIN), BEGIN + 10 * SECOND, late=[0, MS, MS // 3]):
        for command in follower.feed("ours", data, at):
            follower.tempo = Tempo(command.bpm, 3, command.beat_at or 0)
            if command.starts_bar:
                bar = ((command.beat_at or 0) - tempo.origin) / bar_ns(tempo)
                assert abs(bar - round(bar)) * bar_ns(tempo) < 3 * MS
    assert follower.tempo.bpm == pytest.approx(93.0, rel=0.003)


@given(TEMPI, st.floats(30, 240), st.integers(0, 10_000))
def test_another_tempo_goes_on_with_the_same_count(tempo: Tempo, bpm: float, after_ms: int) -> None:
    clock = ClockOut(tempo, BEGIN)
    change = BEGIN + round(bar_ns(tempo)) + after_ms * MS
    before = [data for _, data in said_until(clock, change)]
    other = tempo.changed(bpm, None, change)
    clock.go(other, change)
    said = said_until(clock, change + 10 * SECOND)
    assert START not in [data for _, data in said]
    ticks = before[before.index(START) :].count(TICK)
    bar = TICKS_PER_BEAT * tempo.beats
    for at, _ in said:
        place = (at - other.origin) / other.beat_ns * TICKS_PER_BEAT
        assert (place - ticks + bar / 2) % bar == pytest.approx(bar / 2, abs=0.01)
        ticks += 1


@given(TEMPI.filter(lambda tempo: tempo.beats > 1), st.floats(0.55, 0.9))
def test_a_beat_that_moves_far_is_a_new_start(tempo: Tempo, by: float) -> None:
    clock = ClockOut(tempo, BEGIN)
    change = BEGIN + round(1.5 * bar_ns(tempo))
    said_until(clock, change)
    moved = Tempo(tempo.bpm, tempo.beats, tempo.origin + round(by * tempo.beat_ns))
    clock.go(moved, change)
    said = [data for _, data in said_until(clock, change + round(2.1 * bar_ns(tempo)))]
    assert said.count(START) == 1
    assert STOP not in said


@pytest.mark.parametrize(("by", "next_tick"), [(-40 * MS, 146), (40 * MS, 144)])
def test_a_beat_that_moves_a_little_is_caught_up_or_waited_for(by: int, next_tick: int) -> None:
    clock = ClockOut(Tempo(120.0, 4, BEGIN), BEGIN)
    said_until(clock, BEGIN + 3 * SECOND)
    moved = Tempo(120.0, 4, BEGIN + by)
    clock.go(moved, BEGIN + 3 * SECOND)
    assert START not in clock.due(BEGIN + 3 * SECOND)
    assert clock.next_due == moved.time_of(next_tick / TICKS_PER_BEAT)
    assert START not in [data for _, data in said_until(clock, BEGIN + 9 * SECOND)]


def test_a_machine_that_slept_starts_anew() -> None:
    clock = ClockOut(Tempo(120.0, 4, BEGIN), BEGIN)
    said_until(clock, BEGIN + SECOND)
    assert len(clock.due(BEGIN + 3600 * SECOND)) <= 2
    assert START in [data for _, data in said_until(clock, BEGIN + 3603 * SECOND)]


def test_before_the_first_bar_there_is_nothing_to_stop() -> None:
    clock = ClockOut(Tempo(120.0, 4, BEGIN - SECOND), BEGIN)
    said_until(clock, BEGIN + SECOND // 2)
    assert clock.stop() == []


# ── ports ───────────────────────────────────────────────────────────────────────────────────────


class Sender:
    """Ports on a made-up system, with time by hand."""

    def __init__(self, system: FakeSystem) -> None:
        self.time = ManualClock()
        self.ports = Ports(self.time, nothing, driver=system)
        self.look()

    def look(self) -> None:
        self.time.now += LOOKS_EVERY_NS
        self.ports.work(self.time.now)


def test_a_port_is_offered_when_somebody_wants_it_and_stays() -> None:
    system = FakeSystem({"alsa": []})
    sender = Sender(system)
    assert system.outputs == []
    assert not sender.ports.tell_clock(TICK)
    sender.ports.send_clock(True)
    sender.look()
    assert sender.ports.tell_clock(START, TICK)
    sender.ports.send_clock(False)
    sender.look()
    (output,) = system.outputs
    assert (output.port, output.sent) == (OURS, [START, TICK])
    assert sender.ports.clock_ports == [OURS]
    assert sender.ports.problems == []
    sender.ports.close()
    assert output.deleted


def test_we_do_not_follow_ourselves() -> None:
    system = FakeSystem({"jack": []})
    sender = Sender(system)
    sender.ports.send_clock(True)
    sender.ports.clock_in = ClockIn()
    sender.look()
    assert sender.ports.tell_clock(*[TICK] * 100)
    sender.look()
    assert sender.ports.clock_in.leader == ""
    assert [source.source for source in sender.ports.sources()] == ["improv-midi"]
    sender.ports.close()


def test_jack_gets_its_client_before_anybody_plays() -> None:
    system = FakeSystem({"jack": []})
    sender = Sender(system)
    output = clock_of(system)
    assert output.port == ""  # nothing is offered yet
    sender.ports.close()


def test_where_jack_stands_still_nothing_waits_for_it() -> None:
    system = FakeSystem({"jack": []})
    sender = Sender(system)
    sender.ports.send_clock(True)
    sender.look()
    assert all(sender.ports.tell_clock(TICK) for _ in range(3 * MOST_TICKS))
    system.stands_still = True
    sent = [sender.ports.tell_clock(TICK) for _ in range(10 * MOST_TICKS)]
    assert not sent[-1]
    output = clock_of(system)
    assert len(output.sent) <= 5 * MOST_TICKS
    assert sender.ports.problems == [f"{OURS} does not send: the sound server stands still"]
    system.stands_still = False
    system.play(OURS, *output.sent[-1])  # what waited gets through, or some of it
    assert all(sender.ports.tell_clock(TICK) for _ in range(3 * MOST_TICKS))
    assert sender.ports.problems == []
    sender.ports.close()


def test_windows_has_no_ports_of_our_own() -> None:
    sender = Sender(FakeSystem({"winmm": []}))
    assert sender.ports.problems == []
    sender.ports.send_clock(True)
    sender.look()
    (problem,) = sender.ports.problems
    assert problem.startswith("MIDI clock is not sent: Windows")
    assert not sender.ports.tell_clock(TICK)
    sender.ports.close()


def test_a_port_that_cannot_be_offered_is_one_line() -> None:
    system = FakeSystem({"alsa": []}, virtual_refused={"alsa"})
    sender = Sender(system)
    sender.ports.send_clock(True)
    for _ in range(5):
        sender.look()
    assert sender.ports.problems == [f"{OURS} is not there (no more ports); everything else works"]
    assert len(system.outputs) == 1
    sender.ports.close()
    assert system.outputs[0].deleted
