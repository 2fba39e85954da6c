"""The chords of a song: for each beat the triad that its pitch classes are nearest to."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from msgspec import Struct

from improv.music.pitch import PITCH_CLASS_NAMES
from improv.song.heard import Numbers, Stretch

_SHAPES = {"": (0, 4, 7), "m": (0, 3, 7)}
_STAYS = 0.12
"""How much nearer another triad has to be before the chord is taken to change."""
_FAINT = 0.02
"""Of the loudest beat: what is weaker has no chord."""


class Chord(Struct, frozen=True):
    """A triad that sounds from one time to another (seconds)."""

    begin: float
    end: float
    root: int
    """Pitch class."""
    shape: str
    """Empty for major, ``m`` for minor."""

    @property
    def name(self) -> str:
        """Return its name as in songbooks: ``Am``."""
        return PITCH_CLASS_NAMES[self.root] + self.shape

    @property
    def notes(self) -> tuple[int, ...]:
        """Return its MIDI notes in close position, the root between C3 and B3."""
        return tuple(48 + self.root + step for step in _SHAPES[self.shape])


_TRIADS = [(root, shape) for shape in _SHAPES for root in range(12)]


def chords_of(stretches: Sequence[Stretch]) -> tuple[Chord, ...]:
    """Return the chords in order, by the likeliest path: a chord stays unless another is clearly nearer."""
    if not stretches:
        return ()
    strength = np.array([float(stretch.chroma.sum()) for stretch in stretches])
    loud = strength > _FAINT * strength.max()
    path = _likeliest(np.array([_likeness(stretch.chroma) for stretch in stretches]))
    chords: list[Chord] = []
    for stretch, triad, sounds in zip(stretches, path, loud, strict=True):
        if not sounds:
            continue
        root, shape = _TRIADS[triad]
        last = chords[-1] if chords else None
        if last is not None and (last.root, last.shape) == (root, shape) and last.end >= stretch.begin - 0.01:
            chords[-1] = Chord(last.begin, stretch.end, root, shape)
        else:
            chords.append(Chord(stretch.begin, stretch.end, root, shape))
    return tuple(chords)


def progression(chords: Sequence[Chord]) -> tuple[str, ...]:
    """Return the names of the chords, each change once."""
    names = [chord.name for chord in chords]
    return tuple(names[:1] + [new for old, new in pairwise(names) if new != old])


def _likeness(chroma: Numbers) -> Numbers:
    """Return the cosine likeness to each triad."""
    size = float(np.linalg.norm(chroma))
    if size == 0.0:
        return np.zeros(len(_TRIADS))
    found: Numbers = np.array(
        [sum(chroma[(root + step) % 12] for step in _SHAPES[shape]) for root, shape in _TRIADS]
    )
    likeness: Numbers = found / (size * 3.0**0.5)
    return likeness


def _likeliest(likeness: Numbers) -> list[int]:
    """Return the path with the greatest likeness in sum, where each change costs (Viterbi)."""
    total = likeness[0]
    came_from = []
    for row in likeness[1:]:
        best = int(np.argmax(total))
        stays = total >= total[best] - _STAYS
        came_from.append(np.where(stays, np.arange(len(total)), best))
        total = np.where(stays, total, total[best] - _STAYS) + row
    path = [int(np.argmax(total))]
    for row in reversed(came_from):
        path.append(int(row[path[-1]]))
    return path[::-1]
