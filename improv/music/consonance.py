"""Consonance: the rating from 1 (very dissonant) to 4 (very consonant) that people would give a chord.

    C = a - 1.6892 roughness - 0.2907 periodicity

fitted to the 298 chords of Bowling, Purves & Gill (2018); r = .835 there, .825 in the mean of eight
other data sets (see docs/harmony.md). The experiment rated chords of two, three and four tones in blocks
of their own, so the fit has one ``a`` for each size; comparing chords of different sizes, as rankings and
a live meter do, takes that of three for all of them.

Periodicity jumps where an interval crosses the border between two fractions, so scales off the twelve
tones are rated by a form that does not:

    M = b - 2.2568 roughness + 2.2781 harmonicity
"""

from collections.abc import Sequence
from math import isfinite

import numpy as np
from msgspec import Struct

from improv.music.harmonicity import harmonicity, harmonicity_of_chords
from improv.music.periodicity import periodicity
from improv.music.roughness import Floats, Indices, roughness, roughness_of_chords

BY_SIZE = {2: 3.3611, 3: 3.7891, 4: 4.2839}
"""The constant a of C for chords of two, three and four tones."""
C_ROUGHNESS, C_PERIODICITY = 1.6892, 0.2907
MICROTONAL_BY_SIZE = {2: 0.2254, 3: 0.7792, 4: 1.3452}
"""The constant b of M."""
M_ROUGHNESS, M_HARMONICITY = 2.2568, 2.2781
ANY_SIZE = 3
"""Chords of every size are compared as if they had so many tones."""

LOWEST, HIGHEST = 0.0, 127.0
"""The MIDI notes that can be measured."""
MOST_NOTES = 64


class Measures(Struct, frozen=True):
    """What is measured of a chord; see the modules of these names."""

    notes: tuple[float, ...]
    roughness: float
    periodicity: float
    harmonicity: float
    consonance: float
    """C, with the constant of three tones."""
    consonance_microtonal: float
    """M, with the constant of three tones."""


def measure(notes: Sequence[float]) -> Measures:
    """Measure a chord of MIDI notes, fractional ones too; a note that is there twice counts once.

    Raises ValueError for what is no chord.
    """
    chord = distinct(notes)
    rough, period, harmonic = roughness(chord), periodicity(chord), harmonicity(chord)
    return Measures(
        notes=tuple(notes),
        roughness=rough,
        periodicity=period,
        harmonicity=harmonic,
        consonance=combined(rough, period),
        consonance_microtonal=combined_microtonal(rough, harmonic),
    )


def distinct(notes: Sequence[float]) -> tuple[float, ...]:
    """Return the notes of a chord from low to high, each once. Raises ValueError where there is none."""
    for note in notes:
        if not (isfinite(note) and LOWEST <= note <= HIGHEST):
            raise ValueError(f"note {note:g} is not between {LOWEST:g} and {HIGHEST:g}")
    chord = tuple(sorted(set(notes)))
    if not 1 <= len(chord) <= MOST_NOTES:
        raise ValueError(f"a chord has 1 to {MOST_NOTES} different notes, not {len(chord)}")
    return chord


def combined(rough: float, period: float, size: int = ANY_SIZE) -> float:
    """Return C of a chord from its roughness and its periodicity."""
    return BY_SIZE[size] - C_ROUGHNESS * rough - C_PERIODICITY * period


def combined_microtonal(rough: float, harmonic: float, size: int = ANY_SIZE) -> float:
    """Return M of a chord from its roughness and its harmonicity."""
    return MICROTONAL_BY_SIZE[size] - M_ROUGHNESS * rough + M_HARMONICITY * harmonic


def consonance_of_chords(pitches: Sequence[float], chords: Indices) -> Floats:
    """Return C of many chords: each a row of indices of MIDI notes in ``pitches``."""
    rough = roughness_of_chords(pitches, chords)
    period = [periodicity([pitches[index] for index in chord]) for chord in chords.tolist()]
    return np.asarray(BY_SIZE[ANY_SIZE] - C_ROUGHNESS * rough - C_PERIODICITY * np.array(period))


def microtonal_consonance_of_chords(pitches: Sequence[float], chords: Indices) -> Floats:
    """Return M of many chords: each a row of indices of MIDI notes in ``pitches``."""
    rough = roughness_of_chords(pitches, chords)
    harmonic = harmonicity_of_chords(pitches, chords)
    return np.asarray(MICROTONAL_BY_SIZE[ANY_SIZE] - M_ROUGHNESS * rough + M_HARMONICITY * harmonic)
