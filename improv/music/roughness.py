"""Roughness: how much the partials of simultaneous tones beat (Hutchinson & Knopoff 1978).

A tone is eleven partials of amplitude 1/n. Two partials of frequencies f, g are rough where they lie
within 1.2 critical bandwidths: y = |f - g| / (1.72 ((f + g) / 2)^0.65), roughness ((4y) e^(1 - 4y))^2.
A chord's is the sum over pairs, weighted by both amplitudes, over the sum of squared amplitudes; the
form is Mashinter's (2006), the best single predictor of ratings in Harrison & Pearce (2020).
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from improv.music.pitch import A4_HERTZ, A4_NOTE

Floats = NDArray[np.float64]
Indices = NDArray[np.intp]

PARTIALS = np.arange(1, 12)
AMPLITUDES = 1.0 / PARTIALS
ABOVE = 12.0 * np.log2(PARTIALS)
"""Semitones of each partial above its tone."""

_BANDWIDTHS = 1.2
"""Partials further apart than so many critical bandwidths do not beat."""
_ROUGHEST = 0.25
"""Critical bandwidths at which two partials are roughest."""
_SAME = 6
"""Partials whose MIDI notes agree to so many decimals are one."""
_MOST_POSITIONS = 1500
"""A table of all pairs of so many partials is still quicker than one chord after the other (18 MB)."""


def roughness(notes: Sequence[float]) -> float:
    """Return the roughness of MIDI notes (fractional ones too): 0 is smooth, a semitone about 0.5."""
    positions, where = np.unique(_partials(np.array(notes, float)), return_inverse=True)
    energy = np.bincount(where.ravel(), np.tile(AMPLITUDES**2, len(notes)))
    amplitude = np.sqrt(energy)
    return float(amplitude @ beating(positions, positions) @ amplitude / 2.0 / energy.sum())


def roughness_of_chords(pitches: Sequence[float], chords: Indices) -> Floats:
    """Return the roughness of many chords: each a row of indices of MIDI notes in ``pitches``."""
    positions, where = np.unique(_partials(np.array(pitches, float)), return_inverse=True)
    if len(positions) > _MOST_POSITIONS:
        return np.array([roughness([pitches[index] for index in chord]) for chord in chords])
    energies = np.zeros((len(pitches), len(positions)))
    np.add.at(energies, (np.arange(len(pitches))[:, None], where.reshape(-1, len(PARTIALS))), AMPLITUDES**2)
    energy = energies[chords].sum(axis=1)
    amplitude = np.sqrt(energy)
    both = ((amplitude @ beating(positions, positions)) * amplitude).sum(axis=1)
    return np.asarray(both / 2.0 / energy.sum(axis=1))


def beating(first: Floats, second: Floats) -> Floats:
    """Return how rough each pair of partials is at equal amplitude, 0 to 1; partials are MIDI notes."""
    f, g = _hertz(first)[:, None], _hertz(second)[None, :]
    y = np.abs(f - g) / (1.72 * ((f + g) / 2.0) ** 0.65)
    curve: Floats = ((y / _ROUGHEST) * np.exp(1.0 - y / _ROUGHEST)) ** 2
    return np.where(y <= _BANDWIDTHS, curve, 0.0)


def _partials(notes: Floats) -> Floats:
    return np.round(notes[:, None] + ABOVE, _SAME)


def _hertz(notes: Floats) -> Floats:
    return np.asarray(A4_HERTZ * 2.0 ** ((notes - A4_NOTE) / 12.0))
