"""The imitation diagram, the matrix of who with whom, and the estimates of emotion."""

from pathlib import Path

import numpy as np
import pytest

from improv.analysis.diagram import imitation_diagram
from improv.analysis.emotion import PARTS, estimates
from improv.analysis.found import Curve, Settings
from improv.analysis.matrix import matrix_of
from improv.analysis.windows import Windows
from tests.analysis.jams import Floats, analysis_for, part, poisson


def a_curve(values: Floats) -> Curve:
    return Curve(3.0, 1.0, tuple(None if np.isnan(value) else float(value) for value in values))


def waves(count: int, seed: int) -> Floats:
    return np.asarray(
        np.convolve(np.random.default_rng(seed).normal(size=count + 8), np.ones(9) / 9, "valid")
    )


def test_a_copied_curve_is_a_bright_band_at_its_lag() -> None:
    values = waves(200, 1)
    diagram = imitation_diagram(a_curve(values[8:]), a_curve(values[:-8]))  # the second is 8 s later
    assert diagram.lags_s.tolist() == list(range(-20, 21, 2))
    assert diagram.times_s[:2].tolist() == [22.5, 24.5]
    band = diagram.likeness[diagram.lags_s.tolist().index(8.0)]
    assert np.nanmin(band) == pytest.approx(1.0)
    others = diagram.likeness[diagram.lags_s != 8.0]
    assert np.nanmean(others) < 0.4
    turned = imitation_diagram(a_curve(values[:-8]), a_curve(values[8:]))
    assert np.nanmin(turned.likeness[turned.lags_s.tolist().index(-8.0)]) == pytest.approx(1.0)


def test_a_copy_that_is_lower_or_flatter_is_less_alike() -> None:
    values = waves(100, 2)
    at_once = imitation_diagram(a_curve(values), a_curve(values)).likeness[10]
    lower = imitation_diagram(a_curve(values), a_curve(values - 0.5)).likeness[10]
    flatter = imitation_diagram(a_curve(values), a_curve(values / 2.0)).likeness[10]
    assert np.nanmin(at_once) == pytest.approx(1.0)
    assert lower == pytest.approx((1.0 - 0.5 / np.ptp(values)) ** 3)
    assert (flatter < 0.55).all()
    assert np.nanmax(imitation_diagram(a_curve(values), a_curve(-values)).likeness[10]) == 0.0


def test_gaps_are_left_out_and_too_many_are_gaps() -> None:
    values = waves(120, 3)
    holes = values.copy()
    holes[30:40] = np.nan
    few = imitation_diagram(a_curve(values), a_curve(holes)).likeness[10]
    assert np.nanmin(few) > 0.95
    holes[20:60] = np.nan
    many = imitation_diagram(a_curve(values), a_curve(holes)).likeness[10]
    assert np.isnan(many[10])
    assert imitation_diagram(a_curve(values[:30]), a_curve(values[:30])).likeness.shape == (21, 0)
    with pytest.raises(ValueError, match="not of the same windows"):
        imitation_diagram(a_curve(values), a_curve(values[:-1]))


def test_who_with_whom(tmp_path: Path) -> None:
    rng = np.random.default_rng(4)
    onsets = poisson(rng, 2.0, 60.0)
    parts = [part(onsets + lag, 0.02, 60 + 3 * k) for k, lag in enumerate((0.0, 0.3, 0.5))]
    matrix = matrix_of(analysis_for(tmp_path, "mid", *parts, settings=Settings(surrogates=19)), "onset_lag")
    assert matrix.names == ("Player 1", "Player 2", "Player 3")
    expected = [[np.nan, 0.3, 0.5], [-0.3, np.nan, 0.2], [-0.5, -0.2, np.nan]]
    assert matrix.values == pytest.approx(np.array(expected), abs=0.005, nan_ok=True)
    assert matrix.unit == "s"
    assert np.nanmax(matrix.p) == pytest.approx(0.05)


def test_estimates_go_the_way_that_luck_found() -> None:
    windows = Windows.over(30.0, 6.0, 1.0)
    rising = np.linspace(0.0, 1.0, len(windows))
    flat = np.ones(len(windows))
    for name, parts in PARTS.items():
        for feature, sign in parts:
            curves = {each: flat for _, some in PARTS.items() for each, _ in some} | {feature: rising}
            found = estimates(windows, windows, curves)[name]
            assert np.sign(found[-1] - found[0]) == sign, (name, feature)


def test_an_estimate_is_a_gap_where_a_part_of_it_is() -> None:
    windows = Windows.over(30.0, 6.0, 1.0)
    values = np.arange(float(len(windows)))
    curves = {each: values.copy() for some in PARTS.values() for each, _ in some}
    curves["density"][3] = np.nan
    found = estimates(windows, windows, curves)
    assert np.isnan(found["activity"]).tolist() == np.isnan(curves["density"]).tolist()
    assert not np.isnan(found["pleasantness"]).any()
