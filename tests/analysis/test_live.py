"""The last 30 seconds: the same terms as in the whole analysis, told while people play."""

import numpy as np
import pytest

from improv.analysis.live import MOST_PRESSES, WINDOW_S, Lately
from improv.analysis.pairs.onsets import asynchrony
from improv.analysis.playing import Floats, Indices, Presses, strokes_of


def strokes_of_times(times: Floats) -> Indices:
    nothing = np.full(len(times), np.nan)
    return strokes_of(Presses(times, times, nothing, nothing, nothing))


def test_shares_density_and_silence_of_the_window() -> None:
    lately = Lately()
    for second in range(60):
        lately.note_on(1, 2 * second, float(second))
        lately.note_off(1, 2 * second, second + 0.5)
        if second % 3 == 0:
            lately.note_on(2, 2 * second + 1, second + 0.25)
            lately.note_off(2, 2 * second + 1, second + 0.35)
    live = lately.at(60.0)
    assert live.seconds == WINDOW_S
    one, two = live.players
    assert (one.seat, one.density, one.share) == (1, 1.0, 0.75)
    assert two.density == pytest.approx(1 / 3)
    assert two.share == 0.25
    assert one.silence == pytest.approx(0.5)
    assert two.silence == pytest.approx(1 - 10 * 0.1 / 30)
    assert live.density == pytest.approx(4 / 3)
    assert not one.is_sounding


def test_at_the_beginning_only_the_time_that_was_counts() -> None:
    lately = Lately(begins_s=100.0)
    lately.note_on(3, 1, 101.0)
    live = lately.at(102.0)
    assert live.seconds == 2.0
    (player,) = live.players
    assert (player.density, player.silence, player.is_sounding) == (0.5, 0.5, True)
    assert (live.together, live.consonance) == (None, None)


def test_what_is_older_is_forgotten_and_a_held_note_is_not() -> None:
    lately = Lately()
    lately.note_on(1, 1, 0.0)
    lately.note_on(2, 2, 0.0)
    lately.note_off(2, 2, 1.0)
    live = lately.at(100.0)
    (player,) = live.players
    assert (player.seat, player.density, player.silence, player.is_sounding) == (1, 0.0, 0.0, True)
    lately.all_off(100.0)
    assert lately.at(131.0).players == ()


def test_notes_of_one_press_are_one_press_and_chords_one_stroke() -> None:
    lately = Lately()
    for note in range(3):  # a chord key
        lately.note_on(1, note, 1.0, press=(0, 60, 1.0))
    for note, at_s in ((10, 2.0), (11, 2.01), (12, 2.02)):  # three fingers
        lately.note_on(2, note, at_s, press=(0, 60 + note, at_s))
    live = lately.at(10.0)
    assert [player.density for player in live.players] == [0.1, 0.3]
    assert live.together == 0.0


def test_togetherness_is_that_of_the_whole_analysis() -> None:
    random = np.random.default_rng(3)
    first = np.sort(random.uniform(0, 30, 50))
    second = np.sort(np.concatenate([first[::2] + random.normal(0, 0.05, 25), random.uniform(0, 30, 10)]))
    strokes = [times[strokes_of_times(times)] for times in (first, second)]
    lately = Lately()
    for at_s, seat in sorted([(at, 1) for at in first.tolist()] + [(at, 2) for at in second.tolist()]):
        lately.note_on(seat, 0, at_s)
    assert lately.at(30.0).together == pytest.approx(asynchrony(*strokes).hits)
    lately = Lately()
    for note in range(20):
        lately.note_on(1, note, float(note))
        lately.note_on(2, 100 + note, note + 0.04)
        lately.note_on(3, 200 + note, note + 0.5)
    assert lately.at(20.0).together == pytest.approx(1 / 3)  # one of three pairs


def test_consonance_is_the_mean_of_what_was_heard() -> None:
    lately = Lately()
    for tenth in range(100):
        lately.heard(2.0 if tenth < 50 else None if tenth < 60 else 3.0, tenth / 10)
    assert lately.at(10.0).consonance == pytest.approx((50 * 2 + 40 * 3) / 90)
    assert lately.at(60.0).consonance is None


def test_a_device_gone_mad_fills_no_memory() -> None:
    lately = Lately()
    for number in range(4 * MOST_PRESSES):
        lately.note_on(1, number, number / 1000)
        lately.note_off(1, number, number / 1000 + 0.0005)
    lately.note_off(9, 1, 1.0)  # of nobody
    live = lately.at(12.0)
    assert live.density == pytest.approx(MOST_PRESSES / 12.0)
