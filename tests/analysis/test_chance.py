"""How often chance alone looks like something; bench/analysis.py asks it of 400 pairs and 199 shifts."""

from collections import Counter

import numpy as np
import pytest

from improv.analysis.analyse import analysis_of
from improv.analysis.features import PAIR_FEATURES
from improv.analysis.found import Settings
from improv.analysis.pairs.chance import Circle, Tail, chance, circle_of, shifts_of
from improv.analysis.playing import Playing
from tests.analysis.strangers import strangers

PAIRS = 100
MOST = 0.09
"""Of strangers that may seem to have to do with each other, at p ≤ .05."""


def test_few_of_those_who_do_not_listen_to_each_other_seem_to() -> None:
    found: Counter[str] = Counter({feature.name: 0 for feature in PAIR_FEATURES if feature.tests})
    for seed in range(PAIRS):
        pairs = analysis_of(Playing(40.0, strangers(seed, 40.0)), Settings(surrogates=19, seed=seed)).pairs
        found.update(name for name, value in pairs[0].features.items() if (value.p or 1.0) <= 0.05)
    # 5 of 100 are expected; 10 or more come once in 35 times by chance: the seeds are those of a usual draw.
    assert max(found.values()) <= MOST * PAIRS, found
    assert sum(found.values()) > 0


def test_a_value_among_shifts() -> None:
    shifted = np.arange(100.0)
    high = chance(100.0, shifted, Tail.HIGH)
    assert high is not None
    assert high.p == pytest.approx(1 / 101)
    assert high.effect == pytest.approx((100.0 - 49.5) / shifted.std())
    assert high.middle == pytest.approx((2.475, 96.525))
    for value, tail, extreme in ((97.0, Tail.HIGH, 3), (2.0, Tail.LOW, 3), (-98.0, Tail.SIZE, 2)):
        found = chance(value, shifted, tail)
        assert found is not None
        assert found.p == pytest.approx((extreme + 1) / 101)
    both = chance(0.0, np.linspace(-1.0, 1.0, 99), Tail.BOTH)
    assert both is not None
    assert both.p == 1.0


def test_shifts_without_a_value_are_not_counted() -> None:
    shifted = np.concatenate([np.full(180, np.nan), np.zeros(19)])
    found = chance(1.0, shifted, Tail.HIGH)
    assert found is not None
    assert found.p == pytest.approx(1 / 20)
    assert found.effect is None
    assert chance(1.0, shifted[:-1], Tail.HIGH) is None
    assert chance(np.nan, np.zeros(99), Tail.HIGH) is None


def test_shifts_are_longer_than_five_seconds_either_way() -> None:
    shifts = shifts_of(Circle(10.0, 70.0), 500, 1)
    assert 5.0 < shifts.min() < 5.5
    assert 54.5 < shifts.max() < 55.0
    assert (shifts == shifts_of(Circle(10.0, 70.0), 500, 1)).all()
    assert (shifts != shifts_of(Circle(10.0, 70.0), 500, 2)).any()
    assert len(shifts_of(Circle(10.0, 21.0), 500, 1)) == 0


def test_a_part_goes_round_from_its_first_note_to_a_usual_interval_after_its_last() -> None:
    onsets = np.array([20.0, 21.0, 22.0, 25.0, 26.0])
    circle = circle_of(onsets, 60.0)
    assert circle == (20.0, 27.0)
    assert np.sort(circle.later(onsets, 3.0)).tolist() == [21.0, 22.0, 23.0, 24.0, 25.0]
    assert circle_of(onsets, 26.5).end_s == 26.5
    assert len(shifts_of(circle_of(onsets[:1], 60.0), 10, 1)) == 0
