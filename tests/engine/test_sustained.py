"""Sustained sounds and keys: each note begins the same, sways late, and follows the hands while it sounds."""

import numpy as np
import pytest
from msgspec.structs import replace

from improv.music.sounds.line import LineSound
from tests.engine.alone import Gesture, Mono, played_alone
from tests.engine.conftest import Away
from tests.engine.music import RATE, SEED, blocks, sound
from tests.engine.soundcheck import MOST_ALIASING, MOST_CENTS, MOST_STEP, STEP_MARGIN
from tests.helpers import hearing

LINES = ("flute", "clarinet", "cello", "choir", "mellow-lead")
SUSTAINED = (*LINES, "organ", "shimmer-pad", "warm-pad")
KEYS = ("electric-piano", "soft-piano", "bass")
HERTZ = 261.63
LATE = slice(blocks(1.6), blocks(3.6))

every_line = pytest.mark.parametrize("name", LINES)
every_sustained = pytest.mark.parametrize("name", SUSTAINED)
all_of_them = pytest.mark.parametrize("name", [*SUSTAINED, *KEYS])


def sway(samples: Mono, hertz: float = HERTZ) -> float:
    """How far the fundamental's pitch goes up and down, as a standard deviation in cents."""
    time = np.arange(len(samples)) / RATE
    width = RATE // 25
    slow = samples * np.exp(-2j * np.pi * hertz * time)
    window = np.hanning(width)
    turning = np.convolve(slow, window / window.sum(), "valid")[:: RATE // 200]
    cents = 1200.0 * np.log2(1.0 + np.diff(np.unwrap(np.angle(turning))) * 200.0 / (2.0 * np.pi * hertz))
    return float(np.std(cents))


@all_of_them
def test_a_note_sounds_the_same_whatever_the_voice_played_before(away: Away, name: str) -> None:
    its = sound(name)
    first = [Gesture(0.0, "strike", HERTZ)]
    between = [
        *(Gesture(1.0, "strike", 3.1 * HERTZ), Gesture(1.3, "move", 0.0), Gesture(1.32, "shade", -0.7)),
        *(Gesture(1.4, "cut"), Gesture(2.0, "strike", HERTZ)),
    ]
    samples = away(played_alone, its, [*first, Gesture(0.8, "cut"), *between], 2.8)
    once, again = samples[: blocks(0.8)], samples[blocks(2.0) : blocks(2.0) + blocks(0.8)]
    assert hearing.peak(once) > -50.0
    assert hearing.peak(once - again) < hearing.peak(once) - 70.0


@every_line
def test_vibrato_comes_late_and_can_be_taken_away(away: Away, name: str) -> None:
    its = sound(name)
    assert isinstance(its, LineSound)
    begun = [Gesture(0.0, "strike", HERTZ)]
    swaying = away(played_alone, its, begun, 3.6)
    early = swaying[blocks(0.15) : blocks(max(0.3, its.delay))]
    assert sway(swaying[LATE]) > 2.0 * sway(early)
    assert sway(swaying[LATE]) > 0.4 * its.vibrato / 2.0
    stilled = away(played_alone, its, [*begun, Gesture(1.0, "move", 0.0)], 3.6)
    assert sway(stilled[LATE]) < 0.5 * sway(swaying[LATE])


@every_sustained
def test_hands_brighten_and_darken_what_sounds(away: Away, name: str) -> None:
    centroids = []
    for shade in (-1.0, 0.0, 1.0):
        gestures = [Gesture(0.0, "strike", HERTZ), Gesture(1.0, "shade", shade)]
        centroids.append(hearing.centroid(away(played_alone, sound(name), gestures, 3.6)[LATE]))
    assert centroids[0] * 1.03 < centroids[1] < centroids[2] / 1.03


@all_of_them
def test_hands_that_move_do_not_click(away: Away, name: str) -> None:
    begun = Gesture(0.0, "strike", HERTZ)
    wide = [Gesture(0.6, "move", 2.0), Gesture(0.8, "move", 0.0), Gesture(1.0, "move", 1.0)]
    bright = [Gesture(0.7 + 0.003 * n, "shade", 0.2 * n) for n in range(6)]
    # The brightest of it may itself have something as high as clicks have.
    still = [begun, Gesture(0.1, "shade", 1.0)]
    within = slice(blocks(0.5), blocks(1.3))
    own, moved = (
        hearing.step(away(played_alone, sound(name), gestures, 1.4)[within])
        for gestures in (still, [begun, *wide, *bright])
    )
    assert moved < max(MOST_STEP, own + STEP_MARGIN)


@all_of_them
def test_a_note_may_glide_by_an_octave(away: Away, name: str) -> None:
    steps = [Gesture(0.4 + 0.005 * n, "tune", 2.0 * HERTZ * 2.0 ** (n / 24)) for n in range(25)]
    its = sound(name).plain()
    samples = away(played_alone, its, [Gesture(0.0, "strike", 2.0 * HERTZ), *steps], 2.0)
    after = samples[blocks(0.9) :]
    hertz = 4.0 * HERTZ
    assert abs(hearing.cents_off(after, hertz)) < MOST_CENTS
    if not its.ratios(hertz):
        assert hearing.off_partials(after, hertz) < MOST_ALIASING
    if name in SUSTAINED:  # what falls has less that is high by then, and nothing to be compared with
        assert hearing.step(samples[blocks(0.3) : blocks(0.7)]) < max(MOST_STEP, hearing.step(after) + 6.0)


@pytest.mark.parametrize("name", ["flute", "cello", "soft-piano"])
def test_noise_is_the_same_for_a_seed(away: Away, name: str) -> None:
    begun = [Gesture(0.0, "strike", HERTZ)]
    one, same, other = (
        away(played_alone, sound(name), begun, 0.5, seed=seed) for seed in (SEED, SEED, SEED + 1)
    )
    assert np.array_equal(one, same)
    assert hearing.peak(one - other) > -100.0


@pytest.mark.parametrize(("name", "mutes"), [("flute", {"breath": 0.0}), ("soft-piano", {"thump": 0.0})])
def test_noise_is_heard(away: Away, name: str, mutes: dict[str, float]) -> None:
    begun = [Gesture(0.0, "strike", HERTZ)]
    noisy = away(played_alone, sound(name), begun, 0.5)
    clean = away(played_alone, replace(sound(name), **mutes), begun, 0.5)
    assert -50.0 < hearing.peak(noisy - clean) - hearing.peak(clean) < -6.0


def test_a_soft_piano_falls_faster_up_high(away: Away) -> None:
    its = sound("soft-piano", space=0.0)
    for hertz in (110.0, 880.0):
        samples = away(played_alone, its, [Gesture(0.0, "strike", hertz)], 3.0)
        lost = hearing.peak(samples[blocks(0.2) : blocks(0.4)]) - hearing.peak(samples[blocks(2.2) :][:9600])
        assert lost < 60.0
        assert (lost > 24.0) is (hertz > 500.0)
