"""Noise to measure a room with, and how loud all is to an ear; both are after the capture point."""

from collections.abc import Iterator

import numpy as np
import pytest

from improv.engine.weighing import Weighing
from improv.jam.events import CeilingSet, Panicked, SoftStopped
from improv.link.messages import SILENT_DECIBELS, AudioChoice, Meters, PlayNoise, SetVolume
from tests.engine.chain import through_outlet
from tests.engine.child import Engine, running_engine
from tests.engine.conftest import Away
from tests.engine.music import RATE, Stereo, blocks, on, opening, peak, score, sound
from tests.engine.test_strips import level
from tests.engine.work import rendered

NOISE_DECIBELS_A = -28.8
"""A-weighted, of pink noise of -26 dB."""
FAINT = -70.0
"""It comes up slowly."""


@pytest.fixture
def engine() -> Iterator[Engine]:
    """Stands by."""
    with running_engine() as running:
        yield running


def test_noise_is_pink_and_comes_and_goes_gently(away: Away) -> None:
    samples = away(through_outlet, 1.0, [(0.5, True), (6.5, False)], 7.5, 0.5)
    assert not samples[: blocks(0.5)].any()
    assert level(samples, 3.0, 6.0) == pytest.approx(-26.0, abs=0.2)
    assert level(samples, 1.4, 1.6) == pytest.approx(-32.0, abs=1.0)
    assert np.max(np.abs(samples)) < 0.5
    assert not samples[blocks(6.5) + RATE // 10 + 256 :].any()
    octaves = [
        level(band(samples[blocks(3.0) : blocks(6.0)], hertz), 0.0, 2.9) for hertz in (125, 500, 2000, 8000)
    ]
    assert max(octaves) - min(octaves) < 1.5
    left, right = samples[blocks(3.0) : blocks(6.0)].T.astype(np.float64)
    assert abs(left @ right) < 0.1 * (left @ left)
    assert np.array_equal(samples, away(through_outlet, 1.0, [(0.5, True), (6.5, False)], 7.5, 0.5))


def band(samples: Stereo, hertz: float) -> Stereo:
    """An octave of it."""
    spectrum = np.fft.rfft(samples, axis=0)
    frequency = np.fft.rfftfreq(len(samples), 1.0 / RATE)
    spectrum[(frequency < hertz / 2**0.5) | (frequency > hertz * 2**0.5)] = 0.0
    return np.fft.irfft(spectrum, axis=0).astype(np.float32)


def test_noise_stays_under_the_ceiling_and_follows_the_volume(away: Away) -> None:
    low = away(through_outlet, 1.0, [(0.0, True)], 4.0, 10.0 ** (-30.0 / 20.0))
    assert peak(low) <= -30.0 + 1e-4
    soft = away(through_outlet, 0.1, [(0.0, True)], 4.0, 0.5)
    assert level(soft, 2.5, 4.0) == pytest.approx(-46.0, abs=0.2)
    again = away(through_outlet, 1.0, [(0.0, True), (2.5, False), (2.55, True)], 5.0, 0.5)
    assert level(again, 2.6, 2.7) < -29.0
    assert level(again, 4.6, 5.0) == pytest.approx(-26.0, abs=0.5)


def test_noise_is_heard_and_never_captured_and_every_stop_ends_it(engine: Engine) -> None:
    engine.boot(AudioChoice.NONE, volume=0.5)
    engine.send(PlayNoise(True))
    engine.idle(3.5)
    loudest = max(meters.loudness for meters in engine.heard(Meters))
    assert loudest == pytest.approx(NOISE_DECIBELS_A - 6.0, abs=0.6)
    for stop in (PlayNoise(False), Panicked(), SoftStopped()):
        engine.send(PlayNoise(True))
        engine.until(lambda: engine.heard(Meters)[-1].loudness > FAINT)
        if isinstance(stop, PlayNoise):
            engine.send(stop)
        else:
            engine.play(stop)
        engine.idle(1.5)
        assert engine.heard(Meters)[-1].loudness == SILENT_DECIBELS
    engine.quit()
    assert not engine.capture().any()


def test_noise_changes_nothing_in_a_take(engine: Engine, away: Away) -> None:
    engine.boot(AudioChoice.NONE)
    engine.play(on(1, velocity=100))
    engine.send(PlayNoise(True))
    engine.play(CeilingSet(-20.0))
    engine.idle(1.0)
    engine.send(PlayNoise(False))
    engine.idle(0.3)
    end = engine.quit()
    made = engine.score(end)
    assert np.array_equal(engine.capture()[made.start :], away(rendered, made))


def test_loudness_is_what_is_heard_after_the_volume(engine: Engine, away: Away) -> None:
    its = sound("organ", space=0.0)
    engine.boot(AudioChoice.NONE, opening(its), volume=1.0)
    engine.play(on(1, note=81))
    engine.idle(2.5)
    full = engine.heard(Meters)[-1].loudness
    samples = away(rendered, score([(0.0, on(1, note=81))], 2.5, opening(its)))
    assert full == pytest.approx(level(samples, 1.5, 2.5), abs=1.5)  # around 1 kHz all counts as it is
    engine.send(SetVolume(0.1))
    engine.idle(1.5)
    assert engine.heard(Meters)[-1].loudness == pytest.approx(full - 20.0, abs=1.0)  # the organ turns
    engine.quit()


@pytest.mark.parametrize(
    ("hertz", "decibels"), [(1000.0, 0.0), (100.0, -19.1), (200.0, -10.9), (8000.0, -1.1)]
)
def test_loudness_follows_the_a_curve(hertz: float, decibels: float) -> None:
    time = np.arange(2 * RATE) / RATE
    wave = np.repeat((0.1 * np.sin(2.0 * np.pi * hertz * time))[:, None], 2, axis=1).astype(np.float32)
    weighing = Weighing(RATE)
    begin = 0
    for piece in (1600, 77, 3000, *[1603] * 60):
        weighing.hear(wave[begin : begin + piece], 0.5, begin + piece)
        begin += piece
    assert weighing.loudness(begin) == pytest.approx(decibels - 23.0 - 6.0, abs=0.7)
    assert weighing.loudness(begin + 2 * RATE) == SILENT_DECIBELS
