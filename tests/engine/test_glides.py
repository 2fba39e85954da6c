"""Notes that sound go to other pitches: by the wheel, to a new key, along the scale."""

import numpy as np
import pytest
from msgspec.structs import replace
from numpy.typing import NDArray

from improv.engine.walk import gliding, stepping
from improv.jam.events import Bent, Event, Panicked, SoundChosen
from improv.jam.snapshot import Snapshot
from tests.engine.conftest import Away
from tests.engine.music import (
    BLOCK,
    RATE,
    Stereo,
    blocks,
    glide,
    hertz_of,
    moved,
    off,
    on,
    opening,
    peak,
    score,
    sound,
)
from tests.engine.test_voices import LONGEST_RELEASE, SOUNDS, clicks
from tests.engine.work import rendered, voices_after

Timed = list[tuple[float, Event]]
NEAR = 0.05
"""Semitones."""


def pure() -> Snapshot:
    """A sound that is a sine, and falls slowly."""
    return opening(sound("bell", index=0.0, hum=0.0, decay=10.0, damping=0.0, space=0.0))


def pitch_of(samples: Stereo) -> NDArray[np.float64]:
    """The MIDI note at each frame, as the phase of a pure tone tells it, over 5 ms."""
    mono = samples.mean(axis=1).astype(np.float64)
    spectrum = np.fft.fft(mono)
    spectrum[len(mono) // 2 :] = 0.0
    width = RATE // 200
    phase = np.unwrap(np.angle(np.fft.ifft(2.0 * spectrum)))
    hertz = (phase[width:] - phase[:-width]) * RATE / (2.0 * np.pi * width)
    notes: NDArray[np.float64] = 69.0 + 12.0 * np.log2(np.maximum(hertz, 1.0) / 440.0)
    return np.concatenate([np.full(width // 2, notes[0]), notes, np.full(width - width // 2, notes[-1])])


def pitches(away: Away, events: Timed, *at: float) -> list[float]:
    """The MIDI notes that are heard at these seconds."""
    heard = pitch_of(away(rendered, score(events, max(at) + 0.3, pure())))
    return [
        float(np.median(heard[round((each - 0.002) * RATE) : round((each + 0.002) * RATE)])) for each in at
    ]


def test_each_note_bends_by_its_own_reach(away: Away) -> None:
    wide, narrow = replace(on(1, note=72), up=3.0, down=1.0), replace(on(1, note=72), up=0.5, down=2.0)
    for note, bend, heard in [
        (wide, 1.0, 75.0),
        (wide, -1.0, 71.0),
        (narrow, 0.5, 72.25),
        (narrow, -0.5, 71.0),
    ]:
        assert pitches(away, [(0.0, note), (0.2, Bent(1, 0, bend))], 0.1, 0.4) == [
            pytest.approx(72.0, abs=NEAR),
            pytest.approx(heard, abs=NEAR),
        ]


def test_semitones_bend_all_notes_alike_and_never_out_of_hearing(away: Away) -> None:
    note = replace(on(1, note=60), up=0.5, down=0.5)
    for semitones, heard in [(7.0, 67.0), (-12.0, 48.0), (19.5, 79.5)]:
        assert pitches(away, [(0.0, note), (0.2, Bent(1, 0, 0.0, semitones))], 0.1, 0.4) == [
            pytest.approx(60.0, abs=NEAR),
            pytest.approx(heard, abs=NEAR),
        ]
    for far in (96.0, -96.0):
        samples = away(rendered, score([(0.0, note), (0.1, Bent(1, 0, 0.0, far))], 0.6, pure()))
        assert np.isfinite(samples).all()


def test_a_note_under_a_bent_wheel_begins_bent(away: Away) -> None:
    events: Timed = [(0.0, on(1, note=60)), (0.05, Bent(1, 0, 1.0)), (0.1, off(1))]
    second = replace(on(2, note=72), up=1.0)
    assert pitches(away, [*events, (2.0, second)], 2.1) == [pytest.approx(73.0, abs=NEAR)]


def test_a_moved_note_glides_straight_and_is_there_in_time(away: Away) -> None:
    heard = pitches(away, [(0.0, on(1, note=60)), (0.5, moved(1, 67))], 0.45, 0.575, 0.66, 1.0)
    assert heard[0] == pytest.approx(60.0, abs=NEAR)
    assert heard[1] == pytest.approx(63.5, abs=0.3)
    assert heard[2:] == [pytest.approx(67.0, abs=NEAR)] * 2


def test_a_moved_note_keeps_its_bend(away: Away) -> None:
    bent: Timed = [(0.0, replace(on(1, note=60), up=2.0)), (0.1, Bent(1, 0, 1.0))]
    heard = pitches(away, [*bent, (0.5, moved(1, 65, up=1.0)), (0.8, Bent(1, 0, 0.0))], 0.4, 0.51, 0.7, 1.0)
    assert heard == [
        pytest.approx(62.0, abs=NEAR),
        pytest.approx(62.0, abs=0.5),  # it sets out from where it is
        pytest.approx(66.0, abs=NEAR),
        pytest.approx(65.0, abs=NEAR),
    ]


def test_a_glide_passes_each_pitch_of_its_path_within_120_ms(away: Away) -> None:
    events: Timed = [(0.0, on(1, note=60)), (0.5, glide(2, 67, 62, 64, 65, voice=1))]
    heard = pitches(away, events, 0.49, *(0.5 + 0.03 * n + 0.024 for n in range(4)), 0.8)
    assert heard == [pytest.approx(note, abs=0.2) for note in (60, 62, 64, 65, 67, 67)]


def test_a_glide_to_the_next_pitch_has_no_path_and_strikes_nothing(away: Away) -> None:
    assert pitches(away, [(0.0, on(1, note=60)), (0.5, glide(2, 62, voice=1))], 0.4, 0.52) == [
        pytest.approx(60.0, abs=NEAR),
        pytest.approx(62.0, abs=NEAR),
    ]
    steps: list[tuple[float, list[Event]]] = [
        (0.2, [on(1, note=60)]),
        (0.001, [glide(2, 62, voice=1)]),  # struck again there would be two for a moment
        (0.2, [off(2, left=1)]),
        (LONGEST_RELEASE, [replace(off(2), voice=1)]),
    ]
    assert away(voices_after, pure(), steps) == [1, 1, 1, 0]


def test_the_same_pitch_again_is_struck_again(away: Away) -> None:
    steps: list[tuple[float, list[Event]]] = [(0.2, [on(1, note=60)]), (0.001, [on(2, note=60, voice=1)])]
    assert away(voices_after, pure(), steps) == [1, 2]  # the old one fades
    held = away(rendered, score([(0.0, on(1))], 1.0))
    again = away(rendered, score([(0.0, on(1)), (0.5, on(2, voice=1))], 1.0))
    assert peak(again[blocks(0.5) :]) > peak(held[blocks(0.5) :]) + 3.0


def test_a_glide_from_a_voice_that_is_gone_is_struck(away: Away) -> None:
    for name in ("marimba", "bell"):
        its = opening(sound(name, space=0.0))
        events: Timed = [(0.0, on(1, note=84)), (6.0, glide(2, 72, 79, 76, voice=1))]
        late = away(rendered, score(events, 7.0, its))
        alone = away(rendered, score([(0.0, on(2, note=72))], 1.0, its))
        assert peak(late[blocks(5.9) : blocks(6.0)]) < -60.0
        assert peak(late[blocks(6.0) :]) == pytest.approx(peak(alone), abs=0.5)


def test_a_glide_from_a_voice_that_has_nearly_rung_out_is_struck(away: Away) -> None:
    for at, difference in ((1.0, 0.0), (6.0, 30.0)):  # it falls by 6 dB a second
        held = away(rendered, score([(0.0, on(1))], at + 0.5, pure()))[blocks(at) :]
        gone = away(rendered, score([(0.0, on(1)), (at, glide(2, 62, voice=1))], at + 0.5, pure()))[
            blocks(at) :
        ]
        assert (peak(gone) > peak(held) + difference) == (difference > 0.0)


def test_a_glide_after_a_panic_is_struck(away: Away) -> None:
    events: Timed = [(0.0, on(1, note=60)), (0.5, Panicked()), (0.7, glide(2, 67, 64, voice=1))]
    samples = away(rendered, score(events, 1.2, pure()))
    assert peak(samples[blocks(0.6) : blocks(0.7)]) < -70.0
    assert peak(samples[blocks(0.7) :]) > -40.0


def test_a_panic_stops_a_glide(away: Away) -> None:
    for setting_out in (glide(2, 84, 67, 72, 76, 79, voice=1), moved(1, 84)):
        events: Timed = [(0.0, on(1, note=60)), (0.5, setting_out), (0.55, Panicked())]
        samples = away(rendered, score(events, 1.0, pure()))
        assert peak(samples[blocks(0.5) : blocks(0.55)]) > -40.0
        assert peak(samples[blocks(0.61) :]) < -90.0


def test_a_move_of_a_note_that_is_gone_is_silent(away: Away) -> None:
    events: Timed = [(0.0, on(1)), (0.1, off(1)), (4.0, moved(1, 72))]
    assert not away(rendered, score(events, 5.0, pure()))[blocks(4.0) :].any()


@pytest.mark.parametrize("name", SOUNDS)
def test_glides_do_not_click(away: Away, name: str) -> None:
    its = opening(sound(name, space=0.0))
    still = away(rendered, score([(0.0, on(1, note=57))], 1.2, its))
    for going in (moved(1, 62), glide(2, 60, 58, 59, voice=1)):
        gone = away(rendered, score([(0.0, on(1, note=57)), (0.5, going)], 1.2, its))
        assert not np.array_equal(gone, still)
        assert clicks(gone[blocks(0.4) :]) < max(clicks(still[blocks(0.4) :]) + 12.0, -80.0)


def test_a_glide_goes_on_in_the_sound_it_began_with(away: Away) -> None:
    events: Timed = [(0.0, on(1)), (0.4, SoundChosen(1, sound("bell")))]
    held = away(rendered, score([*events, (0.5, moved(1, 60))], 1.0, pure()))
    taken = away(rendered, score([*events, (0.5, glide(2, 62, voice=1))], 1.0, pure()))
    assert peak(taken) == pytest.approx(peak(held), abs=1.0)


def test_a_walk_has_no_other_pitches_than_between_its_stops() -> None:
    path = [hertz_of(note) for note in (62, 64, 65)]
    walk = stepping(1000, hertz_of(60), path, RATE)
    heard = [walk.hertz(frame) for frame in range(900, 9000, BLOCK)]
    assert heard == sorted(heard)
    assert (heard[0], heard[-1], walk.goal) == (hertz_of(60), hertz_of(65), hertz_of(65))
    assert walk.is_over(1000 + int(0.12 * RATE))
    assert not walk.is_over(1000 + int(0.08 * RATE))
    at_once = gliding(0, 440.0, 880.0, 0)
    assert not at_once.is_over(0)
    assert at_once.is_over(1)
    assert at_once.hertz(BLOCK) == 880.0
