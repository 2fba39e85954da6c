"""The consonance guard: a new note that would sound harsh with what others hold moves by a scale step.

The thresholds, what they change and how often notes move are measured in docs/harmony.md.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from improv.music.harmony import HIGHEST_NOTE, LOWEST_NOTE, WHOLE, Compass, Guard
from improv.music.live import PairTable, Sounding
from improv.music.rate import HARSH
from improv.music.rating import Measure, measure_of
from improv.music.scale import Key

BASS = 48.0
"""C3: notes below it blur when they are near to each other."""
BASS_SEMITONES = 7.0
"""Nothing closer than a fifth below C3."""
FAINT = 0.016
"""Amplitude (36 dB down) below which a note no longer counts: a quarter of what the softest touch gives."""
CROWD = 12
"""Where so many notes sound, whatever comes is harsh, and no octave helps."""
_SAME = 0.05
"""Semitones within which two notes are one pitch."""
_KEYS = 4
"""So many keys are kept ready."""
_MOST_PREPARED = 80


THRESHOLDS = {Guard.SOFT: 2.0, Guard.STRONG: 2.5}
"""The consonance (C, or M off the twelve tones; 1 to 4) that a new note has to reach with all that sounds."""


class Tone(NamedTuple):
    """What sounds: a fractional MIDI note on the key's ruler, and its amplitude."""

    note: float
    level: float


def guarded(
    wanted: float,
    level: float,
    key: Key,
    tones: Sequence[Tone],
    guard: Guard,
    steps: Key | None = None,
    compass: Compass = WHOLE,
) -> float:
    """Return the note that sounds where a note of the scale is wanted while others sound.

    That is the wanted one if it passes, else the nearest within a scale step that does (of two as near the
    more consonant), else the best of them all. In the bass an octave up is one more to choose from, and where
    all would be harsh, every octave next to them is. ``steps`` is the key whose steps are taken, where the
    player has fewer degrees than the jam. Whatever moves stays in the player's compass.
    """
    tones = [tone for tone in tones if tone.level >= FAINT]
    if guard is Guard.OFF or not tones:
        return wanted
    deep = _is_too_close(wanted, tones)
    table, microtonal = prepared(key)
    notes, levels = zip(*tones, strict=True)
    sounding = Sounding(table, notes, levels, microtonal=microtonal)
    threshold = THRESHOLDS[guard]
    if not deep and sounding.consonance_with(wanted, level) >= threshold:
        return wanted
    near = _inside(_near(wanted, steps or key, deep), wanted, compass)
    possible = [note for note in near if not _is_too_close(note, tones)]
    consonance = {note: sounding.consonance_with(note, level) for note in possible}
    if len(tones) < CROWD and max(consonance.values(), default=0.0) < HARSH:
        octaves = _inside(_octaves_of(possible or [wanted], key), wanted, compass)
        far = [note for note in octaves if not _is_too_close(note, tones)]
        consonance.update({note: sounding.consonance_with(note, level) for note in far})
    passing = [note for note, c in consonance.items() if c >= threshold]
    if passing:
        return min(passing, key=lambda note: (round(abs(note - wanted), 6), -consonance[note]))
    return max(consonance, key=consonance.__getitem__, default=wanted)


@lru_cache(maxsize=_KEYS)
def prepared(key: Key) -> tuple[PairTable, bool]:
    """Return the note pairs of a key, and whether it is off the twelve tones.

    The first call takes some tens of milliseconds; all keys of the twelve tones share one table.
    """
    if measure_of(key.scale) is Measure.C:
        return _table_of_twelve(), False
    first, last = key.degree_near(LOWEST_NOTE), key.degree_near(HIGHEST_NOTE)
    # A scale of many pitches fills its table while it is played; it must not take seconds to begin.
    degrees = range(first, min(last + 1, first + _MOST_PREPARED))
    return PairTable(key.note_at(degree) for degree in degrees), True


@lru_cache(maxsize=1)
def _table_of_twelve() -> PairTable:
    return PairTable(range(int(LOWEST_NOTE), int(HIGHEST_NOTE) + 1))


def _near(wanted: float, key: Key, deep: bool) -> Iterator[float]:
    """Yield the wanted note, its scale neighbours and, where it is too deep, the octaves above."""
    degree = key.degree_near(wanted)
    yield from (wanted, key.note_at(degree - 1), key.note_at(degree + 1))
    if deep:
        yield from (wanted + key.shift(1), wanted + 2.0 * key.shift(1))


def _octaves_of(notes: Iterable[float], key: Key) -> Iterator[float]:
    """Yield these notes an octave down and up."""
    for note in notes:
        yield from (note - key.shift(1), note + key.shift(1))


def _inside(notes: Iterable[float], wanted: float, compass: Compass) -> Iterator[float]:
    """Yield those that can sound: all but the wanted one have to be in the compass."""
    low, high = compass
    return (note for note in notes if low <= note <= high or note == wanted)


def _is_too_close(note: float, tones: Sequence[Tone]) -> bool:
    """Say whether a note below C3 is nearer than a fifth to another below C3; one pitch twice is not."""
    if note >= BASS - _SAME:
        return False
    return any(
        tone.note < BASS - _SAME and _SAME < abs(tone.note - note) < BASS_SEMITONES - _SAME for tone in tones
    )
