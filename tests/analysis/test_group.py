"""The group over windows: known shares and sounds in known stretches; gaps where nobody plays."""

from pathlib import Path

import numpy as np
import pytest

from improv.analysis.found import Analysis
from tests.analysis.jams import KINDS, NO_SHIFTS, Part, analysis_for, part

SECONDS = 36
NAMES = ("share_entropy", "gini", "simultaneity", "consonance_mean", "harsh_percent")


def alone_then_together() -> list[Part]:
    """One plays alone for 12 s, nobody for 12 s, then three a semitone apart for 12 s."""
    begin, end = np.arange(0.0, 12.0, 0.5), np.arange(24.0, 36.0, 0.5)
    return [part([*begin, *end], 0.5, 60), part(end, 0.5, 61), part(end, 0.5, 62)]


def curve(found: Analysis, name: str) -> list[float | None]:
    return list(found.group[name].curve.values)


@pytest.mark.parametrize("kind", KINDS)
def test_windows_of_the_group_say_what_is_so_in_each_of_them(tmp_path: Path, kind: str) -> None:
    found = analysis_for(tmp_path, kind, *alone_then_together())
    assert [found.group[name].curve.start_s for name in NAMES] == [3.0] * 5
    # 0 to 6 s one alone, 12 to 18 s nobody, the last six seconds all three.
    expected = {
        "share_entropy": (0.0, None, 1.0),
        "gini": (2 / 3, None, 0.0),
        "simultaneity": (0.0, None, 1.0),
        "consonance_mean": (None, None, found.group["consonance_mean"].value),
        "harsh_percent": (None, None, 100.0),
    }
    for name, (first, middle, last) in expected.items():
        values = curve(found, name)
        assert len(values) == SECONDS - 6 + 1
        told = [values[place] for place in (0, 12, 30)]
        assert told == pytest.approx([first, middle, last], abs=1e-4), name


def test_the_summary_of_the_group_is_that_of_its_curve(tmp_path: Path) -> None:
    found = analysis_for(tmp_path, "jam", *alone_then_together())
    for name in NAMES:
        value = found.group[name]
        known = np.array([each for each in curve(found, name) if each is not None])
        figures = (known.mean(), known.std(), np.median(known), known.min(), known.max())
        told = (value.mean, value.sd, value.median, value.min, value.max)
        assert told == pytest.approx(figures, abs=2e-6), name
    # The value itself is of the whole jam: 48 presses beside 24 and 24, half of the sounding time alone.
    assert found.group["gini"].value == pytest.approx(1 / 6, abs=1e-6)
    assert found.group["simultaneity"].value == pytest.approx(0.5, abs=1e-3)
    assert found.group["gini"].mean == pytest.approx(1 / 3, abs=1e-6)


def test_a_window_that_is_as_long_as_the_jam_says_the_same_as_the_whole(tmp_path: Path) -> None:
    settings = NO_SHIFTS.__class__(window_s=SECONDS, hop_s=1.0, surrogates=0)
    found = analysis_for(tmp_path, "jam", *alone_then_together(), settings=settings)
    for name in NAMES:
        value = found.group[name]
        assert (value.mean, value.sd) == (value.value, None)
