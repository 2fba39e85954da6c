"""Notes begin, are stolen, struck again and let go: without clicks, and down to no voice at all."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from improv.engine.seat import SOFT_STOP_SECONDS
from improv.jam.events import (
    Bent,
    ControllerMoved,
    Event,
    Panicked,
    PressureChanged,
    SoftStopped,
    SoundChosen,
)
from improv.music.catalogue import load_sounds
from tests.engine.conftest import Away
from tests.engine.music import BLOCK, RATE, Stereo, blocks, off, on, opening, peak, score, sound
from tests.engine.work import rendered, voices_after
from tests.helpers.hearing import cents_off

SOUNDS = ("marimba", "warm-pad", "pluck", "bell")
LONGEST_RELEASE = 2.0


def clicks(samples: Stereo) -> float:
    """The loudest moment above 12 kHz, where none of the notes here have anything, in decibels."""
    width = 256
    window = np.hanning(width)
    mono = samples[: len(samples) // width * width].mean(axis=1)
    frames = np.lib.stride_tricks.sliding_window_view(mono, width)[:: width // 4] * window
    high = np.abs(np.fft.rfft(frames, axis=1))[:, width // 4 :] / window.sum()
    return float(20.0 * np.log10(np.max(high) + 1e-12))


def test_sixteen_notes_sound_and_the_seventeenth_takes_the_oldest(away: Away) -> None:
    strike: list[Event] = [on(n, note=40 + n) for n in range(1, 17)]
    one_more = [on(17, note=70)]
    ends: list[Event] = [off(n) for n in range(1, 18)]
    pad = opening(sound("warm-pad"))
    counts = away(
        voices_after, pad, [(0.1, strike), (0.003, one_more), (0.1, []), (0.1, ends), (LONGEST_RELEASE, [])]
    )
    assert counts == [16, 17, 16, 16, 0]  # 17 while the old one fades


def test_a_released_note_is_taken_before_a_held_one(away: Away) -> None:
    held: list[Event] = [on(n, note=40 + n) for n in range(1, 17)]
    events = [(0.0, event) for event in held] + [(0.5, off(9)), (0.6, on(20, note=70))]
    ending = [(0.8, off(n)) for n in range(1, 21) if n != 1]
    pad = opening(sound("warm-pad"))
    first = away(rendered, score([*events, *ending], 4.0, pad))
    assert peak(first[blocks(3.5) :]) > -60.0  # the oldest is still held


def test_a_chord_of_sixteen_takes_sixteen_voices_at_once(away: Away) -> None:
    chords: list[tuple[float, list[Event]]] = [
        (0.02, [on(16 * turn + n, note=40 + n) for n in range(16)]) for turn in range(8)
    ]
    counts = away(voices_after, opening(sound("pluck")), [*chords, (0.1, [Panicked()])])
    assert counts == [16] * 8 + [0]


@pytest.mark.parametrize("name", SOUNDS)
def test_stealing_and_striking_again_does_not_click(away: Away, name: str) -> None:
    def played(*events: tuple[float, Event]) -> Stereo:
        held = [(0.002 * n, on(n, note=36 + n, velocity=100)) for n in range(1, 17)]
        return away(rendered, score([*held, *events], 1.2, opening(sound(name, space=0.0))))[blocks(0.3) :]

    stolen = [(0.5 + 0.01 * n, on(100 + n, note=36 + n, velocity=1)) for n in range(16)]
    struck = [(0.8 + 0.01 * n, on(200 + n, note=36 + n, velocity=1, voice=100 + n)) for n in range(16)]
    before, after = clicks(played()), clicks(played(*stolen, *struck))
    assert after < max(before + 3.0, -84.0)


@pytest.mark.parametrize("name", SOUNDS)
def test_a_note_begins_and_ends_without_a_click(away: Away, name: str) -> None:
    quiet = opening(sound(name, space=0.0))
    held = away(rendered, score([(0.0, on(1, note=48))], 2.0, quiet))
    let_go = away(rendered, score([(0.0, on(1, note=48)), (0.5, off(1))], 2.0, quiet))
    assert clicks(let_go[blocks(0.45) :]) < max(clicks(held[blocks(0.45) :]) + 3.0, -90.0)


@pytest.mark.parametrize("name", SOUNDS)
def test_what_is_let_go_falls_silent(away: Away, name: str) -> None:
    counts = away(voices_after, opening(sound(name)), [(0.3, [on(1)]), (LONGEST_RELEASE, [off(1)])])
    assert counts == [1, 0]


@pytest.mark.parametrize("name", ["marimba", "pluck", "bell"])
def test_what_rings_out_needs_no_letting_go(away: Away, name: str) -> None:
    counts = away(voices_after, opening(sound(name)), [(0.1, [on(1, note=84)]), (9.0, []), (0.1, [off(1)])])
    assert counts == [1, 0, 0]


@pytest.mark.parametrize("name", ["marimba", "pluck", "bell"])
def test_a_tap_of_no_length_is_as_loud_as_any_other(away: Away, name: str) -> None:
    its = opening(sound(name, release=3.0, space=0.0))
    held = away(rendered, score([(0.1, on(1))], 0.5, its))
    tapped = away(rendered, score([(0.1, on(1)), (0.1, off(1))], 0.5, its))
    assert peak(tapped) > peak(held) - 1.0


def test_what_has_rung_out_takes_no_voice_however_long_the_release(away: Away) -> None:
    its = sound("marimba", release=10.0)
    steps: list[tuple[float, list[Event]]] = [(0.1, [on(1, note=84)]), (0.1, [off(1)]), (3.0, [])]
    assert away(voices_after, opening(its), steps) == [1, 1, 0]


def test_a_voice_ends_with_the_last_note_that_holds_it(away: Away) -> None:
    steps: list[tuple[float, list[Event]]] = [
        (0.1, [on(1)]),
        (0.1, [on(2, voice=1)]),
        (LONGEST_RELEASE, [off(1, left=1)]),
        (LONGEST_RELEASE, [off(1)]),
    ]
    assert away(voices_after, opening(sound("warm-pad")), steps) == [1, 1, 1, 0]


@pytest.mark.parametrize("name", SOUNDS)
def test_panic_is_silence_within_50_ms(away: Away, name: str) -> None:
    events: list[tuple[float, Event]] = [
        (0.01 * n, on(n, seat=1 + n % 12, note=40 + n, velocity=127)) for n in range(40)
    ]
    samples = away(rendered, score([*events, (1.0, Panicked())], 2.0, opening(sound(name, space=1.0))))
    assert peak(samples[blocks(0.9) : blocks(1.0)]) > -20.0
    assert peak(samples[blocks(1.0) + RATE // 20 + BLOCK :]) < -70.0


def test_panic_also_stops_what_fades_slowly(away: Away) -> None:
    steps: list[tuple[float, list[Event]]] = [(0.5, [on(1)]), (1.9, [SoftStopped()]), (0.06, [Panicked()])]
    assert away(voices_after, opening(sound("warm-pad")), steps) == [1, 1, 0]


def test_a_soft_stop_takes_two_seconds_whatever_is_let_go_meanwhile(away: Away) -> None:
    stopped: list[Event] = [SoftStopped(), off(1)]
    steps: list[tuple[float, list[Event]]] = [(0.5, [on(1)]), (1.9, stopped), (0.2, [])]
    assert away(voices_after, opening(sound("warm-pad", release=0.1)), steps) == [1, 1, 0]


def test_new_notes_after_a_stop_sound_at_once(away: Away) -> None:
    events: list[tuple[float, Event]] = [(0.0, on(1)), (0.5, SoftStopped()), (0.6, on(2, note=72))]
    samples = away(rendered, score(events, 1.0))
    assert peak(samples[blocks(0.6) : blocks(0.7)]) > peak(samples[blocks(0.5) : blocks(0.6)]) + 6.0


def test_another_sound_is_for_new_notes_only(away: Away) -> None:
    pad = opening(sound("warm-pad"))
    alone = away(rendered, score([(0.0, on(1))], 1.0, pad))
    changed = away(rendered, score([(0.0, on(1)), (0.5, SoundChosen(1, sound("bell")))], 1.0, pad))
    struck = away(
        rendered, score([(0.0, on(1)), (0.5, SoundChosen(1, sound("bell"))), (0.5, on(2))], 1.0, pad)
    )
    assert np.array_equal(alone, changed)
    assert peak(struck[blocks(0.5) :] - alone[blocks(0.5) :]) > -30.0


def test_harder_is_louder_and_brighter(away: Away) -> None:
    for its in load_sounds().values:
        soft, hard = (
            away(rendered, score([(0.0, on(1, note=its.middle, velocity=velocity))], 0.5, opening(its)))
            for velocity in (1, 127)
        )
        assert 18.0 < peak(hard) - peak(soft) < 32.0
        assert brightness(hard) > 1.03 * brightness(soft)


def test_what_a_note_is_to_sound_with_counts_and_not_how_hard_it_was_played(away: Away) -> None:
    its = opening(sound("marimba"))
    loud, forced = (
        away(rendered, score([(0.0, note)], 0.5, its))
        for note in (on(1, velocity=127), replace(on(1, velocity=1), force=127))
    )
    assert np.array_equal(loud, forced)


def brightness(samples: Stereo) -> float:
    """The centre of the spectrum, in hertz."""
    spectrum = np.abs(np.fft.rfft(samples.mean(axis=1))) ** 2
    return float((spectrum * np.fft.rfftfreq(len(samples), 1.0 / RATE)).sum() / spectrum.sum())


@pytest.mark.parametrize("name", SOUNDS)
def test_the_wheel_bends_notes_that_sound(away: Away, name: str) -> None:
    its = opening(sound(name, space=0.0))
    samples = away(rendered, score([(0.0, on(1, note=69)), (0.5, Bent(1, 0, 1.0))], 1.0, its))
    assert abs(cents_off(samples[: blocks(0.5)], 440.0)) < 10.0
    assert abs(cents_off(samples[blocks(0.55) :], 493.88)) < 10.0


def test_hands_move_level_and_brightness_of_their_own_player(away: Away) -> None:
    pad = opening(sound("warm-pad", detune=0.0, space=0.0))

    def after(*gestures: Event) -> Stereo:
        events: list[tuple[float, Event]] = [(0.0, on(1)), *((1.0, gesture) for gesture in gestures)]
        return away(rendered, score(events, 2.0, pad))[blocks(1.5) :]

    still = after()
    assert peak(after(ControllerMoved(1, 0, 7, 64))) < peak(still) - 8.0
    assert peak(after(ControllerMoved(1, 0, 11, 0))) < peak(still) - 40.0
    assert peak(after(PressureChanged(1, 0, 1.0))) > peak(still) + 3.0
    assert peak(after(PressureChanged(1, 0, 1.0, voice=1))) > peak(still) + 3.0
    assert brightness(after(ControllerMoved(1, 0, 74, 127))) > 1.05 * brightness(still)
    assert not np.array_equal(after(ControllerMoved(1, 0, 1, 127)), still)
    for other in (ControllerMoved(1, 0, 20, 127), ControllerMoved(2, 0, 7, 0), ControllerMoved(1, 3, 7, 0)):
        assert np.array_equal(after(other), still)


@pytest.mark.parametrize("name", SOUNDS)
def test_a_bend_has_no_steps(away: Away, name: str) -> None:
    its = opening(sound(name, space=0.0))
    wheel: list[tuple[float, Event]] = [(0.3 + 0.005 * n, Bent(1, 0, np.sin(0.1 * n))) for n in range(100)]
    still = away(rendered, score([(0.0, on(1, note=57))], 1.0, its))
    bent = away(rendered, score([(0.0, on(1, note=57)), *wheel], 1.0, its))
    assert clicks(bent[blocks(0.25) :]) < max(clicks(still[blocks(0.25) :]) + 12.0, -80.0)


BRISK = tuple(replace(its, release=min(its.release, 0.4)) for its in load_sounds().values)

PLAYED = st.lists(
    st.one_of(
        st.builds(
            on,
            st.integers(1, 40),
            seat=st.integers(1, 3),
            note=st.integers(21, 108),
            velocity=st.integers(1, 127),
        ),
        st.builds(off, st.integers(1, 40), seat=st.integers(1, 3)),
        st.builds(SoundChosen, st.integers(1, 3), st.sampled_from(BRISK)),
        st.builds(Bent, st.integers(1, 3), st.just(0), st.floats(-1, 1)),
        st.sampled_from([Panicked(), SoftStopped()]),
    ),
    max_size=60,
)


@settings(max_examples=50)
@given(steps=st.lists(PLAYED, max_size=8))
def test_whatever_is_played_no_voice_is_left_once_all_is_let_go(away: Away, steps: list[list[Event]]) -> None:
    ends: list[Event] = [off(n, seat=seat) for n in range(1, 41) for seat in (1, 2, 3)]
    counts = away(
        voices_after,
        opening(*BRISK),
        [*((0.01, step) for step in steps), (SOFT_STOP_SECONDS, ends), (0.2, [])],
    )
    assert counts[-1] == 0
