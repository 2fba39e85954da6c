"""The ceiling, and calm: nothing is larger, nothing is sudden, and both come and go gently."""

from itertools import pairwise

import numpy as np
import pytest
from msgspec.structs import replace

from improv.engine.units import from_decibels
from improv.jam.events import CalmSet, CeilingSet, ControllerMoved, Event, SoundChosen
from improv.music.catalogue import load_sounds
from improv.music.sound import Sound
from tests.engine.chain import calmed
from tests.engine.conftest import Away
from tests.engine.music import BLOCK, RATE, Stereo, blocks, on, opening, peak, score, sound
from tests.engine.test_strips import envelope, level
from tests.engine.test_voices import clicks
from tests.engine.work import rendered

Timed = list[tuple[float, Event]]
PAD = sound("warm-pad", space=0.0, detune=0.0, attack=0.02, swell=0.0)
LOUD: Timed = [
    (0.0, on(100 * seat + n, seat=seat, note=40 + 3 * n, velocity=127))
    for seat in range(1, 9)
    for n in range(10)
]
"""Far above any ceiling."""


# ── the ceiling ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("decibels", [-30.0, -18.0, -6.0])
def test_no_sample_is_larger_than_the_ceiling_of_the_beginning(away: Away, decibels: float) -> None:
    first: Timed = [(0.0, CeilingSet(decibels))]
    samples = away(rendered, score([*first, *LOUD], 1.0, opening(sound("organ", gain=6.0))))
    assert np.max(np.abs(samples)) <= np.float32(from_decibels(decibels))
    assert peak(samples) > decibels - 4.0
    opened = replace(opening(sound("organ", gain=6.0)), ceiling=decibels)
    assert np.array_equal(samples, away(rendered, score(LOUD, 1.0, opened)))


def test_a_ceiling_falls_at_once_and_rises_slowly(away: Away) -> None:
    changes = [(1.0, -24.0), (2.0, -6.0), (2.7, -30.0), (3.2, -12.0)]
    moved: Timed = [(at, CeilingSet(decibels)) for at, decibels in changes]
    samples = away(rendered, score([*LOUD, *moved], 5.5, opening(sound("organ", gain=6.0))))
    loudest = 20.0 * np.log10(np.abs(samples).max(axis=1) + 1e-12)
    in_force, wanted, step = np.full(len(samples), -6.0), -6.0, 12.0 * BLOCK / RATE
    now = wanted
    for frame in range(0, len(samples), BLOCK):
        for at, decibels in changes:
            if blocks(at) == frame:
                wanted = decibels
        now = min(wanted, now + step)
        in_force[frame : frame + BLOCK] = now
    falling = np.zeros(len(samples), bool)
    for at, decibels in changes[::2]:
        assert decibels < -20.0
        falling[blocks(at) :][: RATE // 200] = True
    # It rises in steps of 20 ms.
    assert np.all(loudest[~falling] <= in_force[~falling] + 12.0 * 0.02 + 1e-4)
    assert loudest[blocks(1.01) : blocks(2.0)].max() <= -24.0 + 1e-4
    assert loudest[blocks(2.71) : blocks(3.2)].max() <= -30.0 + 1e-4
    assert loudest[blocks(1.5) : blocks(2.0)].max() > -28.0
    assert loudest[blocks(4.9) :].max() > -16.0  # it has risen again


def test_a_ceiling_changes_nothing_that_is_under_it(away: Away) -> None:
    held: Timed = [(0.0, on(1, velocity=40))]
    still = away(rendered, score(held, 2.0, opening(PAD)))
    assert peak(still) < -30.0
    lower = away(rendered, score([*held, (1.0, CeilingSet(-12.0))], 2.0, opening(PAD)))
    assert np.allclose(lower, still, atol=1e-6)


def test_a_ceiling_that_falls_does_not_click(away: Away) -> None:
    held: Timed = [(0.0, on(n, note=45 + 7 * n, velocity=127)) for n in range(3)]
    still = away(rendered, score(held, 2.0, opening(PAD)))
    samples = away(rendered, score([*held, (1.0, CeilingSet(-30.0))], 2.0, opening(PAD)))
    assert peak(samples[blocks(1.01) :]) <= -30.0 + 1e-4
    assert clicks(samples[blocks(1.02) :]) < max(-80.0, clicks(still) + 6.0)


# ── calm ────────────────────────────────────────────────────────────────────────────────────────


def calm(
    away: Away, its: Sound, *events: tuple[float, Event], usual: bool = False, seconds: float = 1.5
) -> Stereo:
    """What is played while all is calm, from the first note on; or as usual."""
    snapshot = replace(opening(its), calm=not usual)
    return away(rendered, score(events, seconds, snapshot))


@pytest.mark.parametrize("its", load_sounds().values, ids=lambda its: its.id)
def test_nothing_begins_within_20_ms(away: Away, its: Sound) -> None:
    dry = replace(its, space=0.0)
    gentle = calm(away, dry, (0.0, on(1, note=its.middle)))
    sudden = calm(away, dry, (0.0, on(1, note=its.middle)), usual=True)
    heard = np.abs(gentle).max(axis=1)
    passed = np.arange(RATE // 50) / (RATE // 50)
    # Whatever the sound does, it is behind a gate that opens in a straight line.
    most = np.abs(sudden[: RATE // 50]).max(axis=1)
    assert np.all(heard[: RATE // 50] <= (passed + 0.08) * max(most.max(), heard.max()) + 1e-6)
    assert peak(gentle) > -60.0


def test_soft_and_hard_strokes_are_12_decibels_apart(away: Away) -> None:
    levels = {
        velocity: level(calm(away, PAD, (0.0, on(1, velocity=velocity))), 1.0, 1.5)
        for velocity in (1, 80, 127)
    }
    usual = level(calm(away, PAD, (0.0, on(1, velocity=80)), usual=True), 1.0, 1.5)
    assert levels[80] == pytest.approx(usual, abs=0.1)
    assert 10.0 < levels[127] - levels[1] < 14.0


def test_no_note_is_6_decibels_louder_than_the_one_before(away: Away) -> None:
    plain = replace(PAD, brightness=8000.0)
    soft: Timed = [(0.0, on(1, velocity=1))]
    turned: Timed = [(0.0, ControllerMoved(1, 0, 7, 100)), *soft, (0.4, ControllerMoved(1, 0, 7, 127))]
    for first in (soft, turned):
        events: Timed = [*first]
        events += [(0.5 * n, on(1 + n, velocity=127, voice=1)) for n in (1, 2, 3)]
        heard = calm(away, plain, *events, seconds=2.0)
        steps = [level(heard, 0.5 * n + 0.3, 0.5 * n + 0.5) for n in range(4)]
        assert all(after - before < 6.5 for before, after in pairwise(steps))
        assert steps[-1] > steps[0] + 8.0
    changed: Timed = [(0.0, on(1, velocity=1)), (0.5, SoundChosen(1, replace(plain, id="b", release=0.5)))]
    heard = calm(away, plain, *changed, (0.5, on(2, velocity=127, voice=1)), seconds=1.0)
    assert level(heard, 0.8, 1.0) - level(heard, 0.3, 0.5) < 6.5


def test_what_is_high_is_softer_and_what_is_low_is_not(away: Away) -> None:
    noise = np.random.default_rng(2).normal(0.0, 0.01, blocks(4.0))
    usual, gentle = (
        np.abs(np.fft.rfft(away(calmed, noise, is_calm)[:, 0].astype(np.float64))) ** 2
        for is_calm in (False, True)
    )
    hertz = np.fft.rfftfreq(len(noise), 1.0 / RATE)
    for low, high, decibels in (
        (100.0, 2_000.0, 0.0),
        (2_000.0, 4_000.0, -0.3),
        (7_800.0, 8_200.0, -4.5),
        (11_000.0, 12_000.0, -8.0),
        (14_000.0, 20_000.0, -9.0),
    ):
        band = (hertz >= low) & (hertz < high)
        change = 10.0 * np.log10(gentle[band].sum() / usual[band].sum())
        assert change == pytest.approx(decibels, abs=0.7), low


def test_calm_comes_and_goes_without_a_click(away: Away) -> None:
    its = replace(PAD, brightness=4000.0)
    held: Timed = [(0.0, on(1, note=57, velocity=100))]
    still = away(rendered, score(held, 3.5, opening(its)))
    turned: Timed = [*held, (0.5, CalmSet(True)), (1.0, CalmSet(False)), (1.3, CalmSet(True))]
    samples = away(rendered, score(turned, 3.5, opening(its)))
    assert np.array_equal(samples[: blocks(0.5)], still[: blocks(0.5)])
    assert not np.array_equal(samples[blocks(2.0) :], still[blocks(2.0) :])
    assert clicks(samples[blocks(0.4) :]) < max(-84.0, clicks(still[blocks(0.4) :]) + 3.0)
    assert np.max(np.abs(np.diff(envelope(samples)[30:]))) < 0.1 * np.max(envelope(still))
