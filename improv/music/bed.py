"""The bed: which pitches lie, low and soft, under what people play. What came out is in docs/harmony.md."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, permutations, product
from math import ceil, floor

from msgspec import Struct

from improv.music.guard import BASS, BASS_SEMITONES, prepared
from improv.music.live import Sounding
from improv.music.loudness import BED_DECIBELS, amplitude_of
from improv.music.scale import Key

LOWEST, HIGHEST = 36.0, 55.0
"""Where a drone lies: C2 to G3."""
CHORD_LOWEST, CHORD_HIGHEST = 43.0, 62.0
"""Where chords lie: G2 to D4."""
PLAYED_LOWEST, PLAYED_HIGHEST = 60.0, 79.0
"""The notes that chords are tried with."""
BARS = 4
SAFE = 2.3
"""The consonance that a chord has by itself, wherever its notes can be left out until it does."""
FIFTH, THIRDS = 7.01955, (3.86314, 3.15641)
"""Semitones of 3/2, 5/4 and 6/5."""
NEAR = 0.5
"""A pitch of the scale passes for one of them within 50 cents."""
QUIET = amplitude_of(BED_DECIBELS)
"""How loud the bed is against one who plays."""
_SAME = 1e-6
_MOST_ROOTS, _MOST_TRIED = 24, 24
"""Of scales with many pitches so many, evenly spread, are looked at."""
_KEPT = 16

Chord = tuple[float, ...]
"""MIDI notes on the key's ruler, ascending."""


def drone_of(key: Key) -> Chord:
    """Return the tonic and its fifth, or its octave in a scale that has no fifth within 50 cents."""
    tonic = tonic_above(LOWEST, key)
    fifth = _near(tonic + FIFTH, key)
    upper = tonic + key.shift(1) if fifth is None else fifth
    return (tonic, upper) if round(upper) <= HIGHEST else (tonic,)


def tonic_above(low: float, key: Key) -> float:
    """Return the lowest tonic that is not below a MIDI note."""
    step = key.shift(1)
    return key.base_note + step * ceil((low - key.base_note) / step - _SAME)


@lru_cache(maxsize=_KEPT)
def chords_of(key: Key) -> tuple[Chord, ...]:
    """Return the chords of four bars, always the same for a key. The first call takes some tens of ms.

    They are the tonic's, and of those with a fifth (else of the others) the three that sound best with the
    notes of the scale, in the order and the voicings in which they move least. Fewer than three others come
    again; where the scale has no note in this register at all, the drone stands for chords.
    """
    ear = _Ear(key)
    found = {root: ear.chord_on(root) for root in _roots(key)}
    ranked = sorted(found, key=lambda root: (not _has_fifth(found[root]), -ear.fit(found[root])))
    if not ranked:
        return (drone_of(key),) * BARS
    first = found[next((root for root in ranked if _is_home(key.note_at(root), key)), ranked[0])]
    others = [found[root] for root in ranked if found[root] is not first][: BARS - 1]
    ways = [_led((first, *order), ear) for order in _orders(first, others)]
    return min(ways, key=_way_of)


class _Ear(Struct, frozen=True):
    """How chords sound in a key."""

    key: Key

    def chord_on(self, root: int) -> Chord:
        """Return the fullest safe chord on a degree that can lie here: triad, fifth, third, one note."""
        note = self.key.note_at(root)
        thirds = {third for size in THIRDS if (third := _near(note + size, self.key)) is not None}
        kinds: list[list[Chord]] = [[(note, third) for third in sorted(thirds)]]
        fifth = _near(note + FIFTH, self.key)
        if fifth is not None:
            kinds = [[(*pair, fifth) for pair in kinds[0]], [(note, fifth)], *kinds]
        for kind in kinds:
            clear = [chord for chord in kind if any(map(_is_clear, self._ways(chord)))]
            safe = [chord for chord in clear if self.consonance(chord) >= SAFE]
            if safe:
                return max(safe, key=self.consonance)
        return (note,)

    def consonance(self, chord: Sequence[float], levels: Sequence[float] = ()) -> float:
        """Return C, or M off the twelve tones."""
        table, microtonal = prepared(self.key)
        return Sounding(table, chord, levels, microtonal=microtonal).consonance()

    def fit(self, chord: Chord) -> float:
        """Return the mean consonance of a chord with each note of the scale, as soft as a bed is."""
        first, last = self.key.degree_near(PLAYED_LOWEST), self.key.degree_near(PLAYED_HIGHEST)
        tried = _spread(range(first, last + 1), _MOST_TRIED)
        levels = (*(QUIET for _ in chord), 1.0)
        return sum(self.consonance((*chord, self.key.note_at(note)), levels) for note in tried) / len(tried)

    def voicings(self, chord: Chord) -> list[Chord]:
        """Return the ways to lay a chord within the register: its bass clear, safe where that can be."""
        ways = self._ways(chord)
        clear = [way for way in ways if _is_clear(way)] or ways
        return [way for way in clear if self.consonance(way) >= SAFE] or clear

    def _ways(self, chord: Chord) -> list[Chord]:
        places = [list(_octaves_of(tone, self.key)) for tone in chord]
        return sorted({tuple(sorted(way)) for way in product(*places)}) or [tuple(sorted(chord))]


def _orders(first: Chord, others: Sequence[Chord]) -> Iterator[tuple[Chord, ...]]:
    """Yield what may follow the first chord: no two alike come one after the other, if there are two."""
    match others:
        case []:
            yield (first,) * (BARS - 1)
        case [other]:
            yield (other, first, other)
        case [one, other]:
            yield (one, first, other)
        case _:
            yield from permutations(others)


def _led(chords: Sequence[Chord], ear: _Ear) -> tuple[Chord, ...]:
    """Lay chords so that each moves least from the one before; the first has its root at the bottom."""
    home = ear.voicings(chords[0])
    rooted = [way for way in home if abs(way[0] - chords[0][0]) < _SAME]
    led = [max(rooted or home, key=ear.consonance)]
    for chord in chords[1:]:
        if chord is chords[0]:
            led.append(led[0])
            continue
        distance = {way: _movement(led[-1], way) for way in ear.voicings(chord)}
        led.append(min(distance, key=lambda way: (distance[way], -ear.consonance(way))))
    return tuple(led)


def _way_of(chords: Sequence[Chord]) -> float:
    """Return how far the notes move in all the bars, back to the first included."""
    return sum(_movement(one, other) for one, other in pairwise((*chords, chords[0])))


def _movement(before: Chord, after: Chord) -> float:
    """Return how far each note is from the nearest of the other chord, in sum; to the cent."""
    there = sum(min(abs(note - other) for other in before) for note in after)
    back = sum(min(abs(note - other) for other in after) for note in before)
    return round(there + back, 2)


def _has_fifth(chord: Chord) -> bool:
    """Say whether a chord, its root first, holds the fifth."""
    return any(abs(note - chord[0] - FIFTH) <= NEAR for note in chord)


def _is_clear(chord: Chord) -> bool:
    """Say whether nothing below C3 is closer to its neighbour than a fifth."""
    deep = [note for note in chord if note < BASS - NEAR]
    return all(higher - lower >= BASS_SEMITONES - NEAR for lower, higher in pairwise(deep))


def _roots(key: Key) -> Sequence[int]:
    """Return the degrees of the lowest octave of the register."""
    highest = min(CHORD_LOWEST + key.shift(1), HIGHEST) - _SAME
    first, last = key.degree_near(CHORD_LOWEST), key.degree_near(highest)
    inside = [root for root in range(first, last + 1) if CHORD_LOWEST - _SAME <= key.note_at(root) < highest]
    return _spread(inside, _MOST_ROOTS)


def _is_home(note: float, key: Key) -> bool:
    """Say whether a note is the tonic in some period, or octaves from it."""
    distance = abs(note - key.base_note)
    return any(abs(distance / step - round(distance / step)) < _SAME for step in (12.0, key.shift(1)))


def _octaves_of(note: float, key: Key) -> Iterator[float]:
    """Yield the places of a pitch in the register, the lowest first."""
    step = key.shift(1)
    place = note - step * floor((note - CHORD_LOWEST) / step + _SAME)
    while place <= CHORD_HIGHEST + _SAME:
        yield place
        place += step


def _near(note: float, key: Key) -> float | None:
    """Return the scale's pitch within 50 cents of a note, if there is one."""
    found = key.nearest(note)
    return found if abs(found - note) <= NEAR else None


def _spread(degrees: Sequence[int], most: int) -> Sequence[int]:
    """Return so many of these at most, evenly spread, the first among them."""
    count = min(len(degrees), most)
    return [degrees[len(degrees) * index // count] for index in range(count)]
