"""The echo: in the tempo, from side to side, darker each time, and never for ever."""

import numpy as np
import pytest
from msgspec.structs import replace

from improv.jam.events import EchoSet, Event, Panicked, SoftStopped, StripChanged, TempoChanged
from improv.jam.mixing import Echo, Strip
from improv.jam.tempo import Tempo
from tests.engine.chain import through_echo
from tests.engine.conftest import Away
from tests.engine.music import RATE, Stereo, blocks, on, opening, peak, score, sound
from tests.engine.test_voices import brightness, clicks
from tests.engine.work import rendered, rendered_with_stems

Timed = list[tuple[float, Event]]
DRY = sound("pluck", space=0.0)


def echoed(away: Away, *events: tuple[float, Event], seconds: float = 4.0, its: object = DRY) -> Stereo:
    """A short note of seat 1 that goes to the echo, and what is done meanwhile."""
    first: Timed = [(0.0, StripChanged(1, Strip(echo=1.0))), (0.0, on(1, note=72))]
    return away(rendered, score([*first, *events], seconds, opening(its)))  # type: ignore[arg-type]


@pytest.mark.parametrize(("bpm", "beats"), [(60.0, 0.5), (120.0, 0.75), (240.0, 0.125), (90.0, 1.0)])
def test_repeats_come_at_their_beats_and_take_turns(away: Away, bpm: float, beats: float) -> None:
    impulse = np.zeros(blocks(4.0))
    impulse[1000] = 0.5
    samples = away(through_echo, impulse, Tempo(bpm), Echo(beats, 0.5), [])
    step = round(beats * 60.0 / bpm * RATE)
    near = [samples[1000 + turn * step + np.arange(-1, 8), (turn + 1) % 2] for turn in range(1, 4)]
    assert not samples[: 1000 + step].any()
    assert np.argmax(np.abs(near[0])) == 1
    sums = [float(part.sum()) for part in near]
    assert sums[0] == pytest.approx(0.4, rel=1e-3)
    for turn, total in enumerate(sums):
        around = samples[1000 + (turn + 1) * step - 5 : 1000 + (turn + 1) * step + 300]
        louder = turn % 2
        assert np.abs(around[:, louder]).sum() > 2.0 * np.abs(around[:, 1 - louder]).sum()
        assert around[:, louder].sum() == pytest.approx(0.4 * 0.5**turn, rel=0.02)
        assert total > 0.0
    assert brightness_of(samples[1000 + 2 * step - 5 :][:400]) < brightness_of(samples[995 + step :][:400])


def brightness_of(part: Stereo) -> float:
    return brightness(part + 1e-9)


def test_the_echo_follows_the_tempo_of_the_jam(away: Away) -> None:
    slow = echoed(away, (0.0, TempoChanged(Tempo(60.0))), seconds=2.0)
    opened = replace(opening(DRY), tempo=Tempo(60.0), strips={1: Strip(echo=1.0)})
    assert np.array_equal(slow, away(rendered, score([(0.0, on(1, note=72))], 2.0, opened)))
    assert not np.array_equal(slow, echoed(away, seconds=2.0))


@pytest.mark.parametrize("change", [TempoChanged(Tempo(140.0)), EchoSet(Echo(0.3, 0.6)), EchoSet(Echo(0.75))])
def test_another_time_does_not_click(away: Away, change: Event) -> None:
    its = sound("warm-pad", space=0.0, detune=0.0, release=0.2)
    notes: Timed = [(0.0, EchoSet(Echo(1.0, 0.6))), (0.0, StripChanged(1, Strip(echo=1.0)))]
    notes += [(0.0, on(1, note=57))]
    still = away(rendered, score(notes, 4.0, opening(its)))
    changes: Timed = [(1.5 + 0.31 * n, change if n % 2 == 0 else TempoChanged(Tempo(77.0))) for n in range(6)]
    samples = away(rendered, score([*notes, *changes], 4.0, opening(its)))
    assert not np.array_equal(samples, still)
    part = samples[blocks(1.4) :]
    assert clicks(part) < max(-84.0, clicks(still[blocks(1.4) :]) + 6.0)
    assert peak(part) < peak(still) + 9.0  # repeats of one tone add up


def test_it_ends(away: Away) -> None:
    samples = echoed(away, (0.0, EchoSet(Echo(0.5, 0.6))), seconds=18.0)
    assert peak(samples[blocks(3.0) : blocks(3.6)]) > -70.0
    assert not samples[blocks(17.5) :].any()
    again = echoed(away, (0.0, EchoSet(Echo(0.5, 0.6))), (18.0, on(2, note=72)), seconds=20.0)
    assert np.allclose(again[blocks(18.0) :], samples[: len(again) - blocks(18.0)], atol=1e-5)


@pytest.mark.parametrize(("stop", "seconds"), [(Panicked(), 0.06), (SoftStopped(), 2.05)])
def test_a_stop_ends_it(away: Away, stop: Event, seconds: float) -> None:
    events: Timed = [(0.0, EchoSet(Echo(0.5, 0.6))), (1.0, stop), (1.02, TempoChanged(Tempo(133.0)))]
    samples = echoed(away, *events, (4.5, on(2, note=72)), seconds=6.0)
    assert peak(samples[blocks(0.4) : blocks(1.0)]) > -40.0
    assert peak(samples[blocks(1.0 + seconds) : blocks(4.5)]) < -90.0
    assert peak(samples[blocks(4.5) + 9000 :]) > -50.0  # and it is there again


def test_what_is_no_number_does_not_stay(away: Away) -> None:
    sent = np.zeros(blocks(3.0))
    sent[100:200] = np.nan
    sent[300] = np.inf
    sent[RATE] = 0.5
    samples = away(through_echo, sent, Tempo(120.0), Echo(0.5, 0.6), [])
    assert np.isfinite(samples[RATE:]).all()
    assert np.max(np.abs(samples[RATE + RATE // 4 + np.arange(100)])) > 0.1


def test_whoever_sends_nothing_is_not_echoed(away: Away) -> None:
    events: Timed = [(0.0, StripChanged(1, Strip(echo=0.0))), (0.0, on(1, note=72))]
    plain = away(rendered, score(events, 2.0, opening(DRY)))
    other: Timed = [(0.0, StripChanged(2, Strip(echo=1.0))), *events]
    assert np.array_equal(plain, away(rendered, score(other, 2.0, opening(DRY))))


def test_a_send_that_is_opened_while_a_note_sounds_is_heard(away: Away) -> None:
    pad = opening(sound("warm-pad", space=0.0))
    events: Timed = [(0.0, on(1)), (0.5, StripChanged(1, Strip(echo=1.0)))]
    _, stems = away(rendered_with_stems, score(events, 3.0, pad), (1,))
    _, plain = away(rendered_with_stems, score(events[:1], 3.0, pad), (1,))
    assert np.array_equal(stems[1][: blocks(0.9)], plain[1][: blocks(0.9)])
    assert peak(stems[1][blocks(1.5) :] - plain[1][blocks(1.5) :]) > -40.0
