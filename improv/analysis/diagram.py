"""The imitation diagram of the Music Therapy Toolbox (Erkkilä, Lartillot, Luck, Toiviainen and others, 2006).

Two curves of one feature are cut into all segments of 40 s, 2 s apart. Each segment of the first is
compared with those of the second that lie up to 20 s later or earlier:

    likeness = r · (1 - |difference of means| / largest range)³ · smaller norm / larger norm

with r the correlation of the two, and the norms those of the segments less their means: 1 where one is a
copy of the other, 0 where it is nothing like it. Both curves are measured alike, whichever is the first.
"""

import numpy as np
from msgspec import Struct

from improv.analysis.found import Curve
from improv.analysis.playing import Floats

SEGMENT_S = 40.0
STEP_S = 2.0
LONGEST_LAG_S = 20.0
LEAST_KNOWN = 0.5
"""Share of a segment in which both curves must have a value."""


class ImitationDiagram(Struct, frozen=True, eq=False):
    """How alike two curves are: a row for each lag, a column for each time; nan where nobody can tell."""

    times_s: Floats
    """Middles of the first's segments."""
    lags_s: Floats
    """Ascending; above 0 the second's segment is the later: the second imitates the first."""
    likeness: Floats
    """0 to 1."""


def imitation_diagram(first: Curve, second: Curve) -> ImitationDiagram:
    """Return the diagram of two curves of one feature and one jam. Raises ValueError for other times."""
    if (first.start_s, first.hop_s, len(first.values)) != (second.start_s, second.hop_s, len(second.values)):
        raise ValueError("the curves are not of the same windows")
    one, other = values_of(first), values_of(second)
    length = max(2, round(SEGMENT_S / first.hop_s))
    step = max(1, round(STEP_S / first.hop_s))
    reach = round(LONGEST_LAG_S / first.hop_s) // step
    lags = np.arange(-reach, reach + 1) * step
    starts = np.arange(0, max(0, len(one) - length) + 1, step) if len(one) >= length else np.arange(0)
    ranges = [float(np.ptp(row[np.isfinite(row)])) if np.isfinite(row).any() else 0.0 for row in (one, other)]
    found = np.full((len(lags), len(starts)), np.nan)
    for row, lag in enumerate(lags.tolist()):
        inside = (starts + lag >= 0) & (starts + lag + length <= len(one))
        columns = np.flatnonzero(inside)
        places = starts[columns][:, None] + np.arange(length)
        found[row, columns] = _likeness(one[places], other[places + lag], max(ranges))
    middle = first.start_s + (length - 1) / 2.0 * first.hop_s
    return ImitationDiagram(
        middle + starts.astype(float) * first.hop_s, lags.astype(float) * first.hop_s, found
    )


def values_of(curve: Curve) -> Floats:
    """Return the values of a curve as a column; gaps are nan."""
    return np.array([np.nan if value is None else value for value in curve.values], float)


def _likeness(one: Floats, other: Floats, largest_range: float) -> Floats:
    """Return how alike rows are; where either has a gap, neither is looked at."""
    both = np.isfinite(one) & np.isfinite(other)
    counts = both.sum(axis=1)
    enough = counts >= LEAST_KNOWN * one.shape[1]
    means = [np.where(both, rows, 0.0).sum(axis=1) / np.maximum(counts, 1) for rows in (one, other)]
    apart = [
        np.where(both, rows - mean[:, None], 0.0) for rows, mean in zip((one, other), means, strict=True)
    ]
    norms = [np.linalg.norm(rows, axis=1) for rows in apart]
    product = norms[0] * norms[1]
    r = np.divide((apart[0] * apart[1]).sum(axis=1), product, out=np.zeros(len(one)), where=product > 1e-12)
    larger = np.maximum(*norms)
    size = np.divide(np.minimum(*norms), larger, out=np.zeros(len(one)), where=larger > 1e-12)
    height = 1.0 - np.abs(means[0] - means[1]) / largest_range if largest_range > 0.0 else np.ones(len(one))
    likeness = np.clip(r, 0.0, 1.0) * np.clip(height, 0.0, 1.0) ** 3 * size
    return np.where(enough, likeness, np.nan)
