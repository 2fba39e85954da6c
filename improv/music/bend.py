"""What the pitch wheel and a glide do: they lead along the scale, to its pitches."""

from collections.abc import Sequence
from functools import lru_cache
from math import copysign

from improv.music.core import five_of
from improv.music.harmony import FREE_SEMITONES, Mode
from improv.music.pitch import hertz_of
from improv.music.scale import Key

MOST_SEMITONES = 12.0
"""A scale whose next pitch is farther away is not bent to it: such a note stays where it is."""
MOST_PASSED = 32
"""So many pitches are heard on the way, evenly chosen; more would be a slide."""
_SAME = 1e-6
_KEPT = 4096
"""Pitches come again and again; looking one up costs a tenth of asking the scale."""


def magnetised(position: float) -> float:
    """Return a wheel's position, -1 to 1, drawn towards the middle and the ends: a smooth step each way."""
    way = abs(position)
    return copysign(way * way * (3.0 - 2.0 * way), position)


def scale_for(key: Key, mode: Mode) -> Key | None:
    """Return the key along whose pitches a player in this mode bends and glides; None: along none.

    Five notes are bent among the five; one note goes to its neighbours in the scale, not an octave off.
    """
    match mode:
        case Mode.FREE:
            return None
        case Mode.FIVE:
            return five_of(key)
        case _:
            return key


@lru_cache(maxsize=_KEPT)
def reach_of(note: float, key: Key | None) -> tuple[float, float]:
    """Return the semitones from a MIDI note up to the next pitch of a key, and down to the one before."""
    if key is None:
        return FREE_SEMITONES, FREE_SEMITONES
    below, above = _around(note, key)
    return _reachable(key.note_at(above) - note), _reachable(note - key.note_at(below))


def passed(start: float, end: float, key: Key | None) -> tuple[float, ...]:
    """Return the hertz of a key's pitches between two MIDI notes, in the order in which they are passed."""
    if key is None:
        return ()
    low, high = min(start, end), max(start, end)
    first, last = _around(low, key)[1], _around(high, key)[0]
    degrees: Sequence[int] = range(first, last + 1)
    count = min(len(degrees), MOST_PASSED)
    chosen = [degrees[len(degrees) * index // count] for index in range(count)]
    hertz = [hertz_of(key.note_at(degree), key.a4_hertz) for degree in chosen]
    return tuple(hertz if start < end else reversed(hertz))


def _around(note: float, key: Key) -> tuple[int, int]:
    """Return the degrees next to a note, below and above; its own is neither."""
    degree = key.degree_near(note)
    distance = key.note_at(degree) - note
    if abs(distance) < _SAME:
        return degree - 1, degree + 1
    return (degree - 1, degree) if distance > 0 else (degree, degree + 1)


def _reachable(semitones: float) -> float:
    return semitones if semitones <= MOST_SEMITONES + _SAME else 0.0
