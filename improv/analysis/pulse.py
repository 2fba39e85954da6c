"""Pulse: how clearly onsets repeat, and how fast, by the autocorrelation of an onset curve.

Every onset is a Gaussian (sd 25 ms) on a curve of 100 Hz. The autocorrelation of such a curve is a
Gaussian (sd √2 · 25 ms) round the time between each two onsets, so that it is summed up from those. It is
divided by the time that overlaps, the square of the curve's mean is taken away, and what is left is
divided by its value at lag 0. Tempo is the peak from 0.25 to 1.55 s that is highest once weighted by a
Gaussian of log2(lag) (1 octave) round 0.48 s; clarity is the height of that peak itself.

Where all beats are alike, a tempo and its half repeat alike: the centre of the preference decides, and
lies so that 40 to 170 bpm are found (van Noorden & Moelants 1999 put it near 0.5 s, Parncutt 1994 near
0.6 s). Faster is found at half.
"""

import numpy as np

from improv.analysis.playing import Floats, Indices, Presses, strokes_of
from improv.analysis.windows import Members, Windows

RATE = 100
"""Lags a second."""
SMOOTH_S = 0.025
SHORTEST_S, LONGEST_S = 0.25, 1.55
PREFERRED_S = 0.48
FEWEST = 4
_SPREAD_S = SMOOTH_S * 2.0**0.5
_REACH = 15
"""Lags that a Gaussian reaches to either side: more than four standard deviations."""
_LAGS = np.arange(round(LONGEST_S * RATE) + 2)
_PEAKS = np.arange(round(SHORTEST_S * RATE), round(LONGEST_S * RATE) + 1)
_AT_ONCE = 256


def pulse(windows: Windows, presses: Presses) -> tuple[Floats, Floats]:
    """Return the clarity of the pulse in each window (0 to 1) and the tempo in beats per minute.

    Gaps where fewer than four onsets begin; tempo also where nothing repeats (clarity is 0 there).
    """
    onsets = presses.onset_s[strokes_of(presses)]
    low, high = windows.span(onsets)
    clarity = np.full(len(windows), np.nan)
    tempo = np.full(len(windows), np.nan)
    enough = np.flatnonzero(high - low >= FEWEST)
    if windows.window_s <= LONGEST_S + 1.0 / RATE:
        return clarity, tempo
    last = np.searchsorted(onsets, onsets + _LAGS[-1] / RATE + _REACH / RATE, "right")
    for begin in range(0, len(enough), _AT_ONCE):
        some = enough[begin : begin + _AT_ONCE]
        sums = _sums(onsets, last, low[some], high[some])
        clarity[some], tempo[some] = _peaks(sums, (high - low)[some], windows.window_s)
    return clarity, tempo


def _sums(onsets: Floats, last: Indices, low: Indices, high: Indices) -> Floats:
    """Return, for each window and lag, how much of its onsets comes that much after another of them."""
    inside = Members(low, high)
    until = np.minimum(last[inside.index], high[inside.windows])
    later = Members(inside.index + 1, until)
    lags = (onsets[later.index] - onsets[inside.index[later.windows]]) * RATE
    width = len(_LAGS) + 2 * _REACH
    place = np.floor(lags).astype(np.intp)
    share = lags - place
    row = inside.windows[later.windows] * width + _REACH
    counts = np.zeros(len(low) * width)
    for offset, weight in ((0, 1.0 - share), (1, share)):
        kept = place + offset < width - _REACH
        counts += np.bincount((row + place + offset)[kept], weight[kept], len(counts))
    reach = np.arange(-_REACH, _REACH + 1) / RATE
    bell = np.exp(-0.5 * (reach / _SPREAD_S) ** 2) / (_SPREAD_S * np.sqrt(2.0 * np.pi))
    padded = counts.reshape(len(low), width)
    found = np.zeros((len(low), len(_LAGS)))
    for step, weight in enumerate(bell):
        found += weight * padded[:, step : step + len(_LAGS)]
    return found


def _peaks(sums: Floats, counts: Indices, window_s: float) -> tuple[Floats, Floats]:
    """Return the height and the tempo of the preferred peak of each row."""
    level = (counts / window_s) ** 2
    whole = counts / (_SPREAD_S * np.sqrt(2.0 * np.pi)) / window_s - level
    found = (sums / (window_s - _LAGS / RATE) - level[:, None]) / np.maximum(whole, 1e-12)[:, None]
    middle = found[:, _PEAKS]
    is_peak = (middle > found[:, _PEAKS - 1]) & (middle >= found[:, _PEAKS + 1]) & (middle > 0.0)
    octaves = np.log2(_PEAKS / RATE / PREFERRED_S)
    score = np.where(is_peak, middle * np.exp(-0.5 * octaves**2), -1.0)
    best = score.argmax(axis=1)
    rows, lag = np.arange(len(found)), _PEAKS[best]
    # The sums have no slope of their own, and a Gaussian is a parabola in logarithms: that is where its top
    # is.
    a, b, c = (np.log(np.maximum(sums[rows, lag + step], 1e-12)) for step in (-1, 0, 1))
    bend = a - 2.0 * b + c
    shift = np.clip(np.divide(0.5 * (a - c), bend, out=np.zeros_like(bend), where=bend < 0.0), -1.0, 1.0)
    has = score[rows, best] > 0.0
    height = np.clip(found[rows, lag], 0.0, 1.0)
    return np.where(has, height, 0.0), np.where(has, 60.0 * RATE / (lag + shift), np.nan)
