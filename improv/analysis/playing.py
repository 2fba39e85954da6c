"""A jam as analysis sees it: for every player what was pressed, and what sounded of it."""

from enum import StrEnum

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Indices = NDArray[np.intp]
Flags = NDArray[np.bool_]

STROKE_S = 0.030
"""Presses of one player that begin within so many seconds are one stroke: a chord is meant as one onset."""
LONGEST_S = 86_400.0
"""A jam lasts at most a day."""


class Steps(StrEnum):
    """What a player's ``Presses.step`` counts."""

    KEYS = "keys"
    """Keys of a MIDI keyboard: semitones of the hand."""
    DEGREES = "degrees"
    """Pads: degrees of the scale."""
    MIXED = "mixed"
    """Now these, now those (another device): only what sounded can be compared."""


class Presses(Struct, frozen=True, eq=False):
    """What the person did, a press in each place of the columns, by ``onset_s``.

    A press that sounds as a chord is one press. Presses that stayed silent are none.
    """

    onset_s: Floats
    """Of the press itself, also where its sound waited for the beat."""
    end_s: Floats
    """``onset_s`` and the time that it sounded, pedal and latch included."""
    step: Floats
    """The raw key or degree, see ``Steps``; nan for pieces of kits, which have no height."""
    semitone: Floats
    """The highest MIDI note that sounded of it (A4 = 69 = 440 Hz), in fractions; nan for pieces of kits."""
    velocity: Floats
    """How hard it was pressed, 1 to 127."""

    def __len__(self) -> int:
        """Count the presses."""
        return len(self.onset_s)


class Tones(Struct, frozen=True, eq=False):
    """What sounded, by ``begin_s``; a note that moves to another pitch is a tone for each."""

    begin_s: Floats
    end_s: Floats
    semitone: Floats
    """MIDI note (A4 = 69 = 440 Hz), in fractions, as it sounded; nan for pieces of kits."""
    struck: Flags
    """False where a held note moved there."""
    by_scale: Flags
    """Whether the scale, and not the hand alone, chose this pitch."""

    def __len__(self) -> int:
        """Count the tones."""
        return len(self.begin_s)


class Player(Struct, frozen=True, eq=False):
    """One person or source, all through the jam."""

    id: int
    """From 1, in the order of seats, tracks or channels."""
    name: str
    seat: int | None
    """1 to 12; None in a .mid."""
    steps: Steps
    presses: Presses
    tones: Tones


class Playing(Struct, frozen=True, eq=False):
    """A whole jam. Seconds count from its first event, or from the beginning of a MIDI file."""

    seconds: float
    players: tuple[Player, ...]
    microtonal: bool = False
    """Off the twelve tones: consonance is then measured by M, see ``improv.music.consonance``."""


def presses_of(
    onset_s: Floats, end_s: Floats, step: Floats, semitone: Floats, velocity: Floats, seconds: float
) -> Presses:
    """Return columns by onset, ends not before onsets, all within the jam; what is not finite is left out.

    An end that is infinite is the end of the jam.
    """
    good = np.isfinite(onset_s) & np.isfinite(velocity) & ~np.isnan(end_s)
    order = np.flatnonzero(good)[np.argsort(onset_s[good], kind="stable")]
    begin, end = _within(onset_s[order], end_s[order], seconds)
    return Presses(begin, end, step[order], semitone[order], velocity[order])


def tones_of(
    begin_s: Floats, end_s: Floats, semitone: Floats, struck: Flags, by_scale: Flags, seconds: float
) -> Tones:
    """Return columns as ``presses_of`` does."""
    good = np.isfinite(begin_s) & ~np.isnan(end_s)
    order = np.flatnonzero(good)[np.argsort(begin_s[good], kind="stable")]
    begin, end = _within(begin_s[order], end_s[order], seconds)
    return Tones(begin, end, semitone[order], struck[order], by_scale[order])


def strokes_of(presses: Presses) -> Indices:
    """Return which presses begin a stroke: those more than ``STROKE_S`` after the one before has begun."""
    onsets = presses.onset_s
    if len(onsets) == 0 or float(np.diff(onsets).min(initial=np.inf)) > STROKE_S:
        return np.arange(len(onsets))
    first, begun = [], -np.inf
    for index, onset in enumerate(onsets.tolist()):
        if onset - begun > STROKE_S:
            first.append(index)
            begun = onset
    return np.array(first, np.intp)


def merged(begin_s: Floats, end_s: Floats, gap_s: float = 0.0) -> tuple[Floats, Floats]:
    """Return where spans of time that overlap, or lie at most a gap apart, begin and end together.

    ``begin_s`` ascends.
    """
    if len(begin_s) == 0:
        return begin_s, end_s
    until = np.maximum.accumulate(end_s)
    first = np.concatenate([[True], begin_s[1:] > until[:-1] + gap_s])
    last = np.concatenate([first[1:], [True]])
    return begin_s[first], until[last]


def _within(begin: Floats, end: Floats, seconds: float) -> tuple[Floats, Floats]:
    begin = np.clip(begin, 0.0, seconds)
    return begin, np.clip(end, begin, seconds)
