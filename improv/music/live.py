"""Consonance while people play: from tables of note pairs, in microseconds instead of half a millisecond.

    roughness ≈ (Σ v² N_ii + Σ v_i v_j N_ij) / Σ v² D

N_ij is the beating between the partials of notes i and j, N_ii within one, D the squared amplitudes of a
tone, v the level of a note (amplitude). What the sum neglects is that coinciding partials of different
notes add up; docs/harmony.md has how little that changes.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from math import hypot, lcm, log, log2
from operator import itemgetter, mul
from typing import Any

import numpy as np

from improv.music.consonance import combined, combined_microtonal
from improv.music.harmonicity import BINS, likeness_of_a_tone
from improv.music.periodicity import fraction_of
from improv.music.roughness import ABOVE, AMPLITUDES, Floats, beating

PER_SEMITONE = 100
"""Notes are taken to the cent."""
_ENERGY = float(AMPLITUDES @ AMPLITUDES)
_MOST_PAIRS = 65_536
"""Scales with many pitches must not fill the memory; 24 notes that sound are 276 pairs."""
_NOTES = range(128)
_EVERY = 3
"""Cents between the places at which harmonicity is looked at: its Gaussians are twice as wide."""

Row = dict[int, float]
Pick = Callable[[Any], Sequence[Any]]


class PairTable:
    """How much every two notes beat: prepared for the notes it is given, filled as others come."""

    def __init__(self, notes: Iterable[float] = ()) -> None:
        """Prepare the pairs of these MIDI notes (about 25 ms for 76 of them)."""
        cents = sorted({cents_of(note) for note in notes})
        self._rows: dict[int, Row] = {}
        self._pairs = 0
        tones = np.array(cents, float)[:, None] / PER_SEMITONE + ABOVE
        for one in cents:
            rough = beating(_tone(one), tones.ravel()).reshape(len(ABOVE), -1, len(ABOVE))
            beats = np.einsum("a,anb,b->n", AMPLITUDES, rough, AMPLITUDES).tolist()
            self._rows[one] = dict(zip(cents, beats, strict=True))
            self._pairs += len(cents)
        fractions = [[fraction_of(note - reference) for note in _NOTES] for reference in _NOTES]
        self.denominators = [tuple(below for _, below in row) for row in fractions]
        """By reference and note, in whole MIDI notes."""
        self.ratios = [tuple(log2(above / below) for above, below in row) for row in fractions]

    def pairs(self, note: int, others: Sequence[int], pick: Pick) -> Sequence[float]:
        """Return N of a note with each of others, in cents; ``pick`` is the ``picker`` of the others."""
        try:
            return pick(self._rows[note])
        except KeyError:
            self._fill(note, others)
            return pick(self._rows[note])

    def _fill(self, note: int, others: Sequence[int]) -> None:
        if self._pairs >= _MOST_PAIRS:
            self._rows.clear()
            self._pairs = 0
        row = self._rows.setdefault(note, {})
        for other in others:
            if other not in row:
                row[other] = float(AMPLITUDES @ beating(_tone(note), _tone(other)) @ AMPLITUDES)
                self._pairs += 1


class Sounding:
    """The notes that sound, with their levels: how consonant they are, alone or with one note more."""

    def __init__(
        self,
        table: PairTable,
        notes: Sequence[float],
        levels: Sequence[float] = (),
        *,
        microtonal: bool = False,
    ) -> None:
        """Take MIDI notes 0 to 127 and their amplitudes above 0 (all alike, where none are given).

        ``microtonal`` measures M in place of C: for scales off the twelve tones.
        """
        self._table = table
        self._microtonal = microtonal
        sounding: dict[int, float] = {}
        for note, level in zip(notes, levels or (1.0,) * len(notes), strict=True):
            cents = cents_of(note)
            # Two players on one pitch are one louder tone.
            sounding[cents] = hypot(sounding[cents], level) if cents in sounding else level
        self._notes, self._levels = tuple(sounding), tuple(sounding.values())
        self._energy = sum(map(mul, self._levels, self._levels))
        self._beats = 0.0
        if not sounding:
            return
        pick = picker(self._notes)
        for note, level in sounding.items():
            beats = map(mul, self._levels, table.pairs(note, self._notes, pick))
            self._beats += level * sum(beats) / 2.0
        if microtonal:
            self._likeness = np.zeros(BINS // _EVERY)
            for cents in self._classes():
                self._likeness += _moved(cents)
            return
        # Periodicity is taken in whole semitones, as it was fitted.
        self._steps = tuple({round(cents / PER_SEMITONE) for cents in sounding})
        among = picker(self._steps)
        self._periods = [lcm(*among(table.denominators[step])) for step in self._steps]

    def __len__(self) -> int:
        """Count the pitches."""
        return len(self._notes)

    def consonance(self) -> float:
        """Return C (or M) of what sounds. Raises ValueError where nothing does."""
        if not self._notes:
            raise ValueError("nothing sounds")
        rough = self._beats / (self._energy * _ENERGY)
        if self._microtonal:
            return combined_microtonal(rough, self._present_unevenness)
        return combined(rough, self._present_period)

    def consonance_with(self, note: float, level: float = 1.0) -> float:
        """Return C (or M) of what sounds together with one note more."""
        cents = cents_of(note)
        if not self._notes:
            return Sounding(self._table, (note,), (level,), microtonal=self._microtonal).consonance()
        if cents in self._notes:
            return self._consonance_louder(self._notes.index(cents), level)
        notes = (*self._notes, cents)
        *others, own = self._table.pairs(cents, notes, picker(notes))
        beats = self._beats + level * (sum(map(mul, self._levels, others)) + level * own / 2.0)
        rough = beats / ((self._energy + level * level) * _ENERGY)
        if self._microtonal:
            new = cents % BINS not in self._classes()
            return combined_microtonal(rough, _unevenness(self._likeness + _moved(cents) * new))
        return combined(rough, self._period_with(round(cents / PER_SEMITONE)))

    def _consonance_louder(self, index: int, level: float) -> float:
        """Return the consonance with one note more on a pitch that sounds: a louder tone, the same chord."""
        was = self._levels[index]
        now = hypot(was, level)
        notes = (self._notes[index], *self._notes)
        own, *all_ = self._table.pairs(notes[0], notes, picker(notes))
        with_others = sum(map(mul, self._levels, all_)) - was * own
        beats = self._beats + (now - was) * with_others + level * level * own / 2.0
        rough = beats / ((self._energy + level * level) * _ENERGY)
        if self._microtonal:
            return combined_microtonal(rough, self._present_unevenness)
        return combined(rough, self._present_period)

    def _classes(self) -> set[int]:
        return {cents % BINS for cents in self._notes}

    @cached_property
    def _present_unevenness(self) -> float:
        return _unevenness(self._likeness)

    @cached_property
    def _present_period(self) -> float:
        return self._mean_period(self._steps, self._periods)

    def _period_with(self, added: int) -> float:
        if added in self._steps:
            return self._present_period
        denominators, steps = self._table.denominators, (*self._steps, added)
        periods = [
            lcm(was, denominators[step][added]) for step, was in zip(steps, self._periods, strict=False)
        ]
        return self._mean_period(steps, [*periods, lcm(*picker(steps)(denominators[added]))])

    def _mean_period(self, steps: Sequence[int], periods: Sequence[int]) -> float:
        ratios, lowest = self._table.ratios, min(steps)
        lengths = sum([ratios[step][lowest] for step in steps])
        return (sum(map(log2, periods)) + lengths) / len(steps)


def cents_of(note: float) -> int:
    """Return a MIDI note in whole cents."""
    return round(note * PER_SEMITONE)


def _tone(cents: int) -> Floats:
    """Return the partials of a tone as MIDI notes."""
    return cents / PER_SEMITONE + ABOVE


def picker(keys: Sequence[int]) -> Pick:
    """Return what picks the values of these keys out of a row: the loop of it runs in C."""
    if len(keys) > 1:
        return itemgetter(*keys)
    (key,) = keys
    return lambda row: (row[key],)


def _moved(cents: int) -> Floats:
    """Return the likeness of a tone at another place of the octave, at every third cent."""
    start = BINS - cents % BINS
    return likeness_of_a_tone()[start : start + BINS : _EVERY]


def _unevenness(likeness: Floats) -> float:
    """Return the harmonicity in bits: Σ p log2(n p) for p = likeness / sum, without dividing n times."""
    total = float(likeness.sum())
    surprise = float(likeness @ np.log(likeness)) / total
    return surprise / log(2.0) - log2(total / len(likeness))
