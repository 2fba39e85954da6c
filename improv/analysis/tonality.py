"""Tonal clarity: how much what sounds is like one of the 24 keys (Krumhansl & Kessler 1982)."""

import numpy as np

from improv.analysis.playing import Floats, Tones
from improv.analysis.windows import Members, Windows

MAJOR = (6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88)
MINOR = (6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17)
FEWEST = 3
_ACCENT_S = 0.5


def tonal_clarity(windows: Windows, tones: Tones) -> Floats:
    """Return the largest correlation with a key profile in each window; 0 where all twelve are alike."""
    weights = class_weights(windows, tones)
    return np.where(np.isnan(weights[:, 0]), np.nan, likeness(np.nan_to_num(weights)).max(axis=1))


def class_weights(windows: Windows, tones: Tones) -> Floats:
    """Return for each window the weights of the twelve pitch classes: durational accents (Parncutt 1994).

    A tone of d seconds counts (1 - exp(-d / 0.5))². Rows of nan: fewer than three tones begin there.
    """
    pitched = tones.struck & np.isfinite(tones.semitone)
    begin = tones.begin_s[pitched]
    accents = (1.0 - np.exp(-(tones.end_s[pitched] - begin) / _ACCENT_S)) ** 2
    classes = np.rint(tones.semitone[pitched]).astype(np.intp) % 12
    members = Members(*windows.span(begin))
    places = members.windows * 12 + classes[members.index]
    weights = np.bincount(places, accents[members.index], 12 * len(windows)).reshape(-1, 12)
    return np.where((members.counts >= FEWEST)[:, None], weights, np.nan)


def likeness(weights: Floats) -> Floats:
    """Return the correlation of rows of twelve weights with C major to B major, then C minor to B minor."""
    profiles = np.array([np.roll(profile, tonic) for profile in (MAJOR, MINOR) for tonic in range(12)])
    profiles -= profiles.mean(axis=1, keepdims=True)
    profiles /= np.linalg.norm(profiles, axis=1, keepdims=True)
    apart = weights - weights.mean(axis=1, keepdims=True)
    norms = np.linalg.norm(apart, axis=1, keepdims=True)
    some = norms > 1e-9 * np.abs(weights).max(axis=1, keepdims=True, initial=1e-30)
    unit = np.divide(apart, norms, out=np.zeros_like(apart), where=some)
    return np.asarray(unit @ profiles.T)
