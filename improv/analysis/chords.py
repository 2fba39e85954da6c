"""What sounds together, moment by moment: chords, their roughness and their consonance.

Moments are 0.1 s apart (more in jams longer than seven hours). Roughness is Hutchinson and Knopoff's in
its live form (see ``improv.music.live``), periodicity Stolzenburg's; docs/harmony.md has both. All tones
count alike.
"""

from collections.abc import Iterator
from math import log2

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from improv.analysis.playing import Flags, Floats, Indices, Tones
from improv.music.consonance import combined, combined_microtonal
from improv.music.harmonicity import BINS, likeness_of_a_tone
from improv.music.periodicity import fraction_of
from improv.music.roughness import ABOVE, AMPLITUDES, beating

RATE = 10.0
"""Moments a second."""
_MOST_MOMENTS = 250_000
_MOST_PITCHES = 256
"""Different pitches that are told apart; of more, the nearest whole MIDI notes are taken."""
_AT_ONCE = 4096
_PRIMES = (2, 3, 5, 7, 11, 13, 17)
_ENERGY = float(AMPLITUDES @ AMPLITUDES)


class Moments(Struct, frozen=True, eq=False):
    """When chords are looked at: ``count`` times, each ``1 / rate`` s, in the middle of each."""

    count: int
    rate: float

    @property
    def times(self) -> Floats:
        """Return the moments in seconds."""
        return np.asarray((np.arange(self.count) + 0.5) / self.rate, np.float64)


class Roll(Struct, frozen=True, eq=False):
    """One player's chords: ``chords`` are the different ones (rows of pitches), ``at`` which sounds when."""

    chords: Flags
    at: Indices
    sounds: Flags
    """Of each moment whether any pitch does."""


def moments_of(seconds: float) -> Moments:
    """Return the moments of a jam."""
    rate = min(RATE, _MOST_MOMENTS / seconds) if seconds > 0 else RATE
    return Moments(int(seconds * rate), rate)


def pitches_of(everybody: list[Tones]) -> Floats:
    """Return the different pitches that sound in a jam, ascending, to the cent."""
    heard = [tones.semitone[np.isfinite(tones.semitone)] for tones in everybody]
    heights = np.concatenate([np.zeros(0), *heard])
    pitches = np.unique(np.round(heights, 2))
    return pitches if len(pitches) <= _MOST_PITCHES else np.unique(np.rint(heights))


def roll_of(tones: Tones, pitches: Floats, moments: Moments) -> Roll:
    """Return the chords of a player's tones."""
    pitched = np.isfinite(tones.semitone)
    step = np.zeros((moments.count + 1, len(pitches)), np.int32)
    if len(pitches):
        middles = (pitches[1:] + pitches[:-1]) / 2.0
        which = np.searchsorted(middles, tones.semitone[pitched])
        first = np.ceil(tones.begin_s[pitched] * moments.rate - 0.5).astype(np.intp)
        last = np.ceil(tones.end_s[pitched] * moments.rate - 0.5).astype(np.intp)
        np.add.at(step, (np.clip(first, 0, moments.count), which), 1)
        np.add.at(step, (np.clip(last, 0, moments.count), which), -1)
    sounding = np.cumsum(step[:-1], axis=0) > 0
    chords, at = _distinct(sounding)
    return Roll(chords, at, np.asarray(sounding.any(axis=1)))


def union(rolls: list[Roll]) -> Roll:
    """Return what several players sound together."""
    together = rolls[0].chords[rolls[0].at]
    for roll in rolls[1:]:
        together |= roll.chords[roll.at]
    chords, at = _distinct(together)
    return Roll(chords, at, np.asarray(together.any(axis=1)))


class Ear:
    """Measures chords of the pitches of one jam."""

    def __init__(self, pitches: Floats, *, microtonal: bool = False) -> None:
        """Prepare the tables (about 30 ms for 76 pitches); ``microtonal`` measures M in place of C."""
        self._microtonal = microtonal
        count = len(pitches)
        tones = (pitches[:, None] + ABOVE).ravel()
        self._beats = np.zeros((count, count))
        for row, pitch in enumerate(pitches):
            rough = beating(pitch + ABOVE, tones).reshape(len(ABOVE), count, len(ABOVE))
            self._beats[row] = np.einsum("a,anb,b->n", AMPLITUDES, rough, AMPLITUDES)
        if microtonal:
            classes, self._class = np.unique(
                np.rint(pitches * 100.0).astype(np.intp) % BINS, return_inverse=True
            )
            tone = likeness_of_a_tone()
            self._tones = np.array([tone[BINS - cents : 2 * BINS - cents] for cents in classes]).reshape(
                -1, BINS
            )
            return
        whole = np.rint(pitches).astype(int).tolist()
        fractions = [[fraction_of(other - one) for other in whole] for one in whole]
        self._ratios = np.array([[log2(a / b) for a, b in row] for row in fractions]).reshape(count, count)
        self._powers = list(_powers([[below for _, below in row] for row in fractions]))

    def roughness(self, chords: Flags) -> Floats:
        """Return the roughness of chords, rows of which pitches sound; nan for silence."""
        found = np.full(len(chords), np.nan)
        for begin in range(0, len(chords), _AT_ONCE):
            some = chords[begin : begin + _AT_ONCE].astype(float)
            sizes = some.sum(axis=1)
            beats = ((some @ self._beats) * some).sum(axis=1) / 2.0
            found[begin : begin + _AT_ONCE] = np.where(
                sizes > 0, beats / np.maximum(sizes, 1.0) / _ENERGY, np.nan
            )
        return found

    def consonance(self, chords: Flags) -> Floats:
        """Return C (or M) of chords, 1 to 4 about; nan for silence."""
        rough = self.roughness(chords)
        smooth = self._harmonicity if self._microtonal else self._periodicity
        found = np.full(len(chords), np.nan)
        for begin in range(0, len(chords), _AT_ONCE):
            part = slice(begin, begin + _AT_ONCE)
            found[part] = smooth(chords[part])
        if self._microtonal:
            return np.array(
                [combined_microtonal(r, h) for r, h in zip(rough.tolist(), found.tolist(), strict=True)]
            )
        return np.array([combined(r, p) for r, p in zip(rough.tolist(), found.tolist(), strict=True)])

    def _periodicity(self, chords: Flags) -> Floats:
        """Return log2 of the least common multiples, by prime factors, averaged over the tones of a chord."""
        there = chords.astype(np.float32)
        lengths = np.zeros(chords.shape)
        # A least common multiple has a prime as often as that one of the numbers which has it most often.
        for power, has in self._powers:
            lengths += power * (there @ has > 0.5)
        sizes = chords.sum(axis=1)
        lengths += self._ratios[:, chords.argmax(axis=1)].T
        sums = (lengths * chords).sum(axis=1)
        return np.asarray(np.divide(sums, sizes, out=np.full(len(chords), np.nan), where=sizes > 0))

    def _harmonicity(self, chords: Flags) -> Floats:
        classes = np.zeros((len(chords), len(self._tones)))
        rows, notes = np.nonzero(chords)
        classes[rows, self._class[notes]] = 1.0
        spectrum = classes @ self._tones
        total = spectrum.sum(axis=1, keepdims=True)
        share = np.divide(spectrum, total, out=np.ones_like(spectrum), where=total > 0)
        bits = (share * np.log2(BINS * np.maximum(share, 1e-300))).sum(axis=1)
        return np.where(total[:, 0] > 0, bits, np.nan)


def _powers(denominators: list[list[int]]) -> Iterator[tuple[float, NDArray[np.float32]]]:
    """Yield, for each power of a prime, log2 of the prime, and what it divides: by other, by reference."""
    numbers = np.array(denominators, np.int64).reshape(len(denominators), len(denominators)).T
    largest = int(numbers.max(initial=1))
    for prime in _PRIMES:
        power = prime
        while power <= largest:
            divides = numbers % power == 0
            if divides.any():
                yield log2(prime), divides.astype(np.float32)
            power *= prime


def _distinct(sounding: Flags) -> tuple[Flags, Indices]:
    """Return the different rows, and which of them stands at each place."""
    if sounding.shape[1] == 0 or len(sounding) == 0:
        return np.zeros((1, sounding.shape[1]), bool), np.zeros(len(sounding), np.intp)
    packed = np.packbits(sounding, axis=1)
    rows = np.ascontiguousarray(packed).view(np.dtype((np.void, packed.shape[1]))).ravel()
    _, index, at = np.unique(rows, return_index=True, return_inverse=True)
    return sounding[index], at.ravel()
