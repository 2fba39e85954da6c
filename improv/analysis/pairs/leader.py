"""Leading and following: a description from four lags, never a diagnosis.

    score = mean of  sign(lag) · r                      of the lagged correlation
                     sign(lag) · (1 - 1 / height)       of the onset correlogram's peak
                     share of copies A→B less B→A       of imitation
                     direction                          of event synchronisation

from -1 (the second leads) to 1 (the first leads); lags below 20 ms (0.25 s for the correlation) have no sign.
"""

import numpy as np

FEWEST_PARTS = 2
_NO_LAG_S = 0.020
_NO_SLOW_LAG_S = 0.25


def leader_score(
    correlation: tuple[float, float], peak: tuple[float, float], copies: tuple[float, float], direction: float
) -> float:
    """Return the score. Pairs: (correlation, lag), (lag, height), (share by second, share by first)."""
    (r, slow_lag), (lag, height) = correlation, peak
    parts = np.array(
        [
            _sign(slow_lag, _NO_SLOW_LAG_S) * max(r, 0.0),
            _sign(lag, _NO_LAG_S) * max(1.0 - 1.0 / height, 0.0) if height > 0.0 else np.nan,
            copies[0] - copies[1],
            direction,
        ]
    )
    known = parts[np.isfinite(parts)]
    return float(np.clip(known.mean(), -1.0, 1.0)) if len(known) >= FEWEST_PARTS else np.nan


def _sign(lag: float, least: float) -> float:
    return np.nan if np.isnan(lag) else float(np.sign(lag)) if abs(lag) >= least else 0.0
