"""Where beats lie, and what setting and tapping a tempo does to them."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.jam import Jam, perform
from improv.jam.tempo import FASTEST_BPM, SLOWEST_BPM, Tempo, When
from improv.music.scale import Key
from tests.jam.conversation import HIRAJOSHI, OPENING, a_jam

SECOND = 1_000_000_000
BPM = st.floats(SLOWEST_BPM, FASTEST_BPM)
TIMES = st.integers(0, 10**16)
TEMPOS = st.builds(Tempo, BPM, st.integers(1, 12), st.integers(-(10**16), 10**16))


def place(tempo: Tempo, at: int) -> Fraction:
    """Where a time lies, in beats, without rounding."""
    return Fraction(at - tempo.origin) / Fraction(tempo.beat_ns)


@given(TEMPOS, TIMES)
def test_a_time_lies_in_the_beat_that_began_last(tempo: Tempo, at: int) -> None:
    beat = tempo.beat_at(at)
    assert tempo.time_of(beat) <= at < tempo.time_of(beat + 1)


@given(TEMPOS, TIMES, st.sampled_from(When))
def test_the_next_beat_or_bar_is_never_past_and_never_farther_than_one(
    tempo: Tempo, at: int, when: When
) -> None:
    begins = tempo.next_time(when, at)
    longest = {When.NOW: 0.0, When.BEAT: tempo.beat_ns, When.BAR: tempo.beats * tempo.beat_ns}[when]
    assert 0 <= begins - at <= longest + 1
    if when is not When.NOW:
        assert tempo.time_of(tempo.beat_at(begins)) == begins
    if when is When.BAR:
        assert tempo.beat_at(begins) % tempo.beats == 0


@given(TEMPOS, TIMES)
def test_the_next_eighth_is_the_first_that_is_not_past(tempo: Tempo, at: int) -> None:
    eighth = tempo.next_eighth(at)
    assert 0 <= eighth - at <= tempo.beat_ns / 2 + 1
    halves = place(tempo, eighth) * 2
    assert abs(halves - round(halves)) * Fraction(tempo.beat_ns) <= 2


@given(TEMPOS, BPM, TIMES)
def test_another_tempo_goes_on_from_the_same_place(tempo: Tempo, bpm: float, at: int) -> None:
    other = tempo.changed(bpm, None, at)
    assert abs(place(other, at) - place(tempo, at)) < Fraction(1, 100_000)
    assert other.bpm == bpm


@given(TEMPOS, st.integers(1, 12), TIMES)
def test_bars_of_other_lengths_go_on_from_the_same_bar(tempo: Tempo, beats: int, at: int) -> None:
    other = tempo.changed(tempo.bpm, beats, at)
    near = Fraction(1, 100_000)
    bar, beat = divmod(place(tempo, at), tempo.beats)
    assert abs(place(other, at) - (bar * beats + beat // 1 % beats + beat % 1)) < near


@given(TEMPOS, TIMES, st.booleans())
def test_a_beat_moves_to_where_somebody_hears_it_by_the_shortest_way(
    tempo: Tempo, at: int, starts_bar: bool
) -> None:
    moved = tempo.moved(at, starts_bar=starts_bar)
    assert moved.time_of(moved.beat_near(at)) == at
    every = tempo.beats if starts_bar else 1
    assert moved.beat_near(at) % every == 0
    assert abs(place(moved, at) - place(tempo, at)) <= Fraction(every, 2) + Fraction(1, 1000)


@pytest.mark.parametrize(("asked", "bpm"), [(10.0, 30.0), (500.0, 240.0), (90.5, 90.5)])
def test_a_tempo_is_one_that_people_play_at(asked: float, bpm: float) -> None:
    jam = a_jam()
    perform(jam, [ask.SetTempo(asked)], at=SECOND)
    assert jam.tempo.bpm == bpm


def test_what_is_no_tempo_or_the_same_one_is_nothing() -> None:
    jam = a_jam()
    assert perform(jam, [ask.SetTempo(float("nan")), ask.SetTempo(jam.tempo.bpm)], at=SECOND) == []


def test_a_clock_from_outside_moves_the_bar() -> None:
    jam = a_jam()
    perform(jam, [ask.SetTempo(120.0, 3, beat_at=7 * SECOND + 5, starts_bar=True)], at=7 * SECOND)
    assert jam.tempo.next_time(When.BAR, 7 * SECOND) == 7 * SECOND + 5
    assert jam.tempo.next_time(When.BAR, 7 * SECOND + 6) == 7 * SECOND + 5 + 3 * SECOND // 2


def taps(jam: Jam, *seconds: float) -> list[float]:
    """Tap at these times; return the tempos that come of it."""
    happened = [
        event for at in seconds for event in perform(jam, [ask.TapTempo()], at=round((100 + at) * SECOND))
    ]
    return [event.tempo.bpm for event in happened if isinstance(event, did.TempoChanged)]


def test_the_second_tap_sets_the_tempo_and_is_a_beat() -> None:
    jam = a_jam()
    assert taps(jam, 0.0) == []
    assert taps(jam, 0.5) == [pytest.approx(120.0)]
    at = round(100.5 * SECOND)
    assert jam.tempo.time_of(jam.tempo.beat_near(at)) == at


def test_one_tap_that_is_off_changes_little() -> None:
    assert taps(a_jam(), 0.0, 0.5, 1.0, 1.7, 2.2, 2.7)[-1] == pytest.approx(120.0)


def test_only_the_last_eight_intervals_count() -> None:
    slow = [float(tap) for tap in range(10)]
    assert taps(a_jam(), *slow, *(9.0 + 0.5 * tap for tap in range(1, 6)))[-1] == pytest.approx(120.0)
    assert taps(a_jam(), *slow, *(9.0 + 0.5 * tap for tap in range(1, 4)))[-1] == pytest.approx(60.0)


def test_a_pause_begins_anew() -> None:
    jam = a_jam()
    taps(jam, 0.0, 0.5)
    assert taps(jam, 2.6) == []
    assert taps(jam, 3.6) == [pytest.approx(60.0)]


def test_taps_that_come_at_once_are_as_fast_as_can_be() -> None:
    assert taps(a_jam(), 0.0, 0.0) == [FASTEST_BPM]


def test_a_key_that_waits_for_a_bar_waits_for_the_same_bar_at_another_tempo() -> None:
    jam = Jam(OPENING)
    perform(jam, [ask.SetTempo(60.0, 4, beat_at=0, starts_bar=True)], at=0)
    perform(jam, [ask.ChangeKey(2, HIRAJOSHI, When.BAR)], at=2 * SECOND)
    assert jam.next_due == 4 * SECOND
    perform(jam, [ask.SetTempo(120.0)], at=3 * SECOND)
    assert jam.next_due == 3 * SECOND + SECOND // 2
    assert perform(jam, [ask.Tick()], at=3 * SECOND + SECOND // 2) == [did.KeyChanged(Key(2, HIRAJOSHI))]
