"""Togetherness over time: the share of onsets that meet, window by window."""

from pathlib import Path

import numpy as np
import pytest

from improv.analysis.found import Settings
from improv.analysis.pairs.onsets import asynchrony
from improv.analysis.together import shares, together
from improv.analysis.windows import Windows
from improv.analysis.work import playing_in, work_of
from tests.analysis.jams import KINDS, part, write

WINDOWS = Windows.over(60.0, 6.0, 1.0)


def test_it_is_one_where_they_meet_and_none_where_one_is_silent() -> None:
    first = np.arange(0.5, 60.0)
    second = np.concatenate([first[:20] + 0.04, first[40:] + 0.5])
    found = shares(first, second, WINDOWS)
    assert found[:14] == pytest.approx(np.ones(14))
    assert np.isnan(found[20:34]).all()
    assert found[41:54] == pytest.approx(np.zeros(13))


def test_one_window_over_all_is_the_measure_of_the_pair() -> None:
    random = np.random.default_rng(1)
    for _ in range(20):
        first, second = (np.sort(random.uniform(0, 60, random.integers(1, 90))) for _ in range(2))
        whole = shares(first, second, Windows.over(60.0, 60.0, 60.0))
        assert whole == pytest.approx([asynchrony(first, second).hits])


def test_nobody_and_nothing() -> None:
    nothing = np.zeros(0)
    assert np.isnan(shares(nothing, np.arange(5.0), WINDOWS)).all()


@pytest.mark.parametrize("kind", KINDS)
def test_every_two_players_of_a_file_have_a_curve(tmp_path: Path, kind: str) -> None:
    onsets = np.arange(1.0, 25.0)
    path = write(tmp_path, kind, part(onsets), part(onsets + 0.03), part(onsets + 0.5), seconds=26.0)
    playing = playing_in(work_of(path)[0])
    curves = {(each.first, each.second): each.curve for each in together(playing, Settings())}
    assert set(curves) == {(1, 2), (1, 3), (2, 3)}
    assert set(curves[1, 2].values[1:-1]) == {1.0}
    assert set(curves[1, 3].values[1:-1]) == {0.0}
