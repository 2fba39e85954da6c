"""The shipped sounds: they speak at once, are equally loud, in tune, and clean."""

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from improv.music.catalogue import load_sounds
from tests.engine.conftest import Away
from tests.engine.music import RATE, Stereo, on, opening, peak, score, sound
from tests.engine.work import rendered

Numbers = NDArray[np.floating[Any]]

STRUCK = ("marimba", "pluck", "bell")
SOUNDS = (*STRUCK, "warm-pad")


def test_there_are_four_good_sounds() -> None:
    sounds = load_sounds()
    assert sounds.problems == ()
    assert {its.id for its in sounds.values} >= set(SOUNDS)


def played(away: Away, name: str, note: int = 60, *, dry: bool = True, seconds: float = 1.0) -> Stereo:
    its = sound(name, space=0.0) if dry else sound(name)
    return away(rendered, score([(0.0, on(1, note=note))], seconds, opening(its)))


@pytest.mark.parametrize("name", STRUCK)
@pytest.mark.parametrize("note", [36, 60, 84])
def test_struck_sounds_speak_within_a_millisecond(away: Away, name: str, note: int) -> None:
    loud = np.max(np.abs(played(away, name, note)), axis=1) > 1e-3
    assert np.argmax(loud) < RATE // 1000


def test_equal_velocities_are_equally_loud(away: Away) -> None:
    found = [loudness(played(away, name, dry=False)) for name in SOUNDS]
    assert max(found) - min(found) < 2.5
    assert -30.0 < np.mean(found) < -22.0


def loudness(samples: Stereo) -> float:
    """The loudest 400 ms, weighted as BS.1770 does, in LUFS."""
    width = 2 * RATE // 5
    parts = [samples[start : start + width] for start in range(0, len(samples) - width + 1, RATE // 10)]
    weight = _k_weight(np.fft.rfftfreq(width, 1.0 / RATE)) ** 2
    power = [
        2.0 * np.sum(np.abs(np.fft.rfft(part, axis=0)) ** 2 * weight[:, None]) / width**2 for part in parts
    ]
    return float(-0.691 + 10.0 * np.log10(max(power)))


def _k_weight(hertz: Numbers) -> Numbers:
    """The recommendation's two filters, as it gives them for 48 kHz."""
    z = np.exp(-2j * np.pi * hertz / RATE)
    shelf = (1.53512485958697 - 2.69169618940638 * z + 1.19839281085285 * z**2) / (
        1.0 - 1.69065929318241 * z + 0.73248077421585 * z**2
    )
    high = (1.0 - 2.0 * z + z**2) / (1.0 - 1.99004745483398 * z + 0.99007225036621 * z**2)
    weight: Numbers = np.abs(shelf * high)
    return weight


@pytest.mark.parametrize(("name", "note"), [("warm-pad", 60), ("warm-pad", 96), ("pluck", 60), ("pluck", 84)])
def test_high_notes_do_not_fold_back(away: Away, name: str, note: int) -> None:
    its = (
        sound(name, space=0.0) if name == "pluck" else sound(name, space=0.0, detune=0.0, brightness=18_000.0)
    )
    samples = away(rendered, score([(0.0, on(1, note=note, velocity=127))], 2.0, opening(its)))
    mono = samples[RATE // 10 : RATE // 10 + (1 << 15)].mean(axis=1)
    spectrum = np.abs(np.fft.rfft(mono * np.blackman(len(mono))))
    hertz = np.fft.rfftfreq(len(mono), 1.0 / RATE)
    fundamental = 440.0 * 2.0 ** ((note - 69) / 12)
    away_from = np.abs(hertz / fundamental - np.round(hertz / fundamental)) * fundamental
    beside = spectrum[(away_from > 40.0) & (hertz > 100.0)]
    assert 20.0 * np.log10(np.max(beside) / np.max(spectrum)) < -60.0


def test_eight_players_together_stay_below_the_ceiling_and_are_not_squashed(away: Away) -> None:
    one = away(rendered, score([(0.0, on(1))], 1.0))
    events = [(0.0, on(n, seat=n, note=48 + 5 * n)) for n in range(1, 9)]
    eight = away(rendered, score(events, 1.0))
    assert peak(one) < -15.0
    assert loudness(eight) - loudness(one) > 5.0
