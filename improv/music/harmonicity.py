"""Harmonicity: how much the partials of a chord look like those of one tone (Harrison & Pearce 2018).

The spectrum is over pitch classes, in 1200 bins of a cent: a Gaussian of 6.83 cents for each of eleven
harmonics, weighted n^-0.75. Its likeness to a single tone's spectrum at each of the 1200 places, taken
as a probability, is the more uneven the clearer one fundamental stands out: that unevenness, in bits,
is the measure. Octaves and inversions do not count. Constants after Milne and the ``incon`` package.
"""

from collections.abc import Sequence
from functools import cache

import numpy as np

from improv.music.roughness import ABOVE, PARTIALS, Floats, Indices

BINS = 1200
"""One for each cent of the octave."""
_SPREAD = 6.83
"""Standard deviation of a harmonic, in cents."""
_REACH = 12
"""Standard deviations after which a harmonic's Gaussian ends."""
_WEIGHTS = PARTIALS**-0.75
_SAME = 6
"""Pitch classes that agree to so many decimals of a semitone are one."""


def harmonicity(notes: Sequence[float]) -> float:
    """Return the harmonicity of MIDI notes: about 1.56 for a single tone or octaves, less for chords."""
    classes = np.unique(np.round(np.mod(np.array(notes, float), 12.0), _SAME) % 12.0)
    return float(_unevenness(_likeness(_centres(classes).reshape(1, -1)))[0])


def harmonicity_of_chords(pitches: Sequence[float], chords: Indices) -> Floats:
    """Return the harmonicity of many chords: each a row of indices of MIDI notes in ``pitches``."""
    classes, where = np.unique(
        np.round(np.mod(np.array(pitches, float), 12.0), _SAME) % 12.0, return_inverse=True
    )
    # Few sets of pitch classes make up many chords; each is measured once.
    present = np.zeros((len(chords), len(classes)), bool)
    present[np.arange(len(chords))[:, None], where[chords]] = True
    sets, which = np.unique(present, axis=0, return_inverse=True)
    tones = _likeness(_centres(classes)[:, None, :].reshape(len(classes), -1))
    measured = [_unevenness(sets[start : start + 256] @ tones) for start in range(0, len(sets), 256)]
    return np.asarray(np.concatenate(measured)[which.ravel()])


@cache
def likeness_of_a_tone() -> Floats:
    """Return how much a tone at cent 0 looks like one at each cent of two octaves (not normalised).

    The sum of such curves, each moved to its tone, is a chord's.
    """
    likeness = np.tile(_likeness(_centres(np.zeros(1)))[0], 2)
    likeness.flags.writeable = False
    return likeness


def _centres(classes: Floats) -> Indices:
    """Return the bins of the harmonics of each pitch class."""
    return np.rint((classes[:, None] + ABOVE) * 100.0).astype(np.intp) % BINS


def _likeness(centres: Indices) -> Floats:
    """Return, for rows of harmonics' bins, the correlation with one tone's spectrum at every place."""
    weights = np.tile(_WEIGHTS, centres.shape[1] // len(PARTIALS))
    spikes = np.zeros((len(centres), BINS))
    np.add.at(spikes, (np.arange(len(centres))[:, None], centres), weights)
    tone = np.zeros(BINS)
    np.add.at(tone, _centres(np.zeros(1))[0], _WEIGHTS)
    away = np.minimum(np.arange(BINS), BINS - np.arange(BINS))
    blur = np.where(away <= _REACH * _SPREAD, np.exp(-0.5 * (away / _SPREAD) ** 2), 0.0)
    # Both spectra are blurred; correlation turns one of them round.
    filtered = np.fft.rfft(blur) ** 2 * np.conj(np.fft.rfft(tone))
    likeness = np.fft.irfft(np.fft.rfft(spikes, axis=1) * filtered, BINS, axis=1)
    # Rounding leaves values of -1e-17 where there is nothing.
    return np.maximum(likeness, np.finfo(float).tiny)


def _unevenness(likeness: Floats) -> Floats:
    share = likeness / likeness.sum(axis=1, keepdims=True)
    return np.asarray((share * np.log2(share * BINS)).sum(axis=1))
