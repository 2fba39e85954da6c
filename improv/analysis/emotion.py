"""Estimates of the emotion that people would hear: after Luck et al. (2008), and no more than that.

They found that perceived activity rises with density and pulse clarity, strength with velocity and
density, and pleasantness with tonal clarity and against dissonance (20 excerpts, rated by listeners, two
pianos). Only the directions are taken from there; weights are all one. Each is in standard deviations of
this player's own curve in this jam, so that 0 means "as usual here", and players cannot be compared by
it.
"""

from collections.abc import Mapping

import numpy as np

from improv.analysis.playing import Floats
from improv.analysis.windows import Windows

PARTS: dict[str, tuple[tuple[str, float], ...]] = {
    "activity": (("density", 1.0), ("pulse_clarity", 1.0)),
    "strength": (("velocity_mean", 1.0), ("density", 1.0)),
    "pleasantness": (("tonal_clarity", 1.0), ("dissonance", -1.0)),
}
"""What each estimate adds up, and with which sign."""


def estimates(windows: Windows, pulse_windows: Windows, curves: Mapping[str, Floats]) -> dict[str, Floats]:
    """Return the three curves, with gaps where a part has one. ``curves``: a player's, by feature."""
    middles = windows.starts + windows.window_s / 2.0
    aligned = {
        name: _at(middles, pulse_windows, values) if name == "pulse_clarity" else values
        for name, values in curves.items()
    }
    return {
        name: np.sum([sign * _standard(aligned[part]) for part, sign in parts], axis=0)
        for name, parts in PARTS.items()
    }


def _at(middles: Floats, windows: Windows, values: Floats) -> Floats:
    """Return the value of the window whose middle is nearest to each moment."""
    first = windows.starts[0] + windows.window_s / 2.0
    nearest = np.clip(np.rint((middles - first) / windows.hop_s), 0, len(values) - 1)
    return np.asarray(values[nearest.astype(np.intp)])


def _standard(values: Floats) -> Floats:
    """Return z-scores; 0 all through where nothing varies."""
    known = values[np.isfinite(values)]
    if len(known) == 0:
        return np.full(len(values), np.nan)
    spread = float(known.std())
    return (values - float(known.mean())) / (spread if spread > 1e-12 else 1.0)
