"""From the key that was played to the pitch that sounds."""

from enum import StrEnum
from math import ceil

from msgspec import Struct

from improv.music.pitch import hertz_of, note_of
from improv.music.scale import MIDDLE_C, Key

LOWEST_NOTE, HIGHEST_NOTE = 28.0, 103.0
"""Where degrees and snapped keys may sound (E1 to G7); what lies outside moves in by octaves
(by periods, where a scale has no octave)."""

Compass = tuple[float, float]
"""The lowest and the highest MIDI note that may sound."""
WHOLE: Compass = (LOWEST_NOTE, HIGHEST_NOTE)

FREE_SEMITONES = 2.0
"""What the pitch wheel bends by, up and down, where no scale says otherwise."""

_WHITE_STEPS = (0, 0, 1, 1, 2, 3, 3, 4, 4, 5, 5, 6)
_BLACK_PITCH_CLASSES = frozenset({1, 3, 6, 8, 10})


class Mode(StrEnum):
    """How a player's keys become pitches."""

    PADS = "pads"
    """Each key is a degree: on-screen pads, computer keys, switches."""
    DEGREES = "degrees"
    """White keys are degrees from middle C up; a black key is its left neighbour an octave up."""
    SNAP = "snap"
    """The nearest pitch of the scale; ties go to the lower."""
    FREE = "free"
    """As on any keyboard."""
    FIVE = "five"
    """Only the five degrees of the scale that go together best; see ``core``."""
    ONE = "one"
    """Only the tonic: in three octaves on pads, in the player's own on keys."""
    CHORD = "chord"
    """Each key is a chord of the scale upon its degree."""
    LIGHT = "light"
    """Every press is seen and recorded, and stays silent."""


class Guard(StrEnum):
    """How strictly new notes are kept from sounding harsh with what others hold; see ``guard``."""

    OFF = "off"
    SOFT = "soft"
    STRONG = "strong"


class Reason(StrEnum):
    """Why a note sounds as it does."""

    MAPPED = "mapped"
    SNAPPED = "snapped"
    FREE = "free"
    GUARDED = "guarded"
    """The guard moved it, so that it does not sound harsh with what others hold."""
    PIECE = "piece"
    """A piece of a kit: not pitched, never moved."""


class Pitch(Struct, frozen=True):
    """What a key becomes: nearest MIDI note 0 to 127, frequency, and why."""

    note: int
    hertz: float
    reason: Reason


def degree_of_key(played: int, degrees: int) -> int:
    """Return the degree of a MIDI key for a scale of so many degrees: white keys run on from middle C."""
    octave, pitch_class = divmod(played - MIDDLE_C, 12)
    white = 7 * octave + _WHITE_STEPS[pitch_class]
    return white + degrees if pitch_class in _BLACK_PITCH_CLASSES else white


def pitch_of_degree(degree: int, key: Key, octave: int = 0, compass: Compass = WHOLE) -> Pitch:
    """Return the pitch of a degree, counted from the tonic near middle C, in a player's octave."""
    return pitch_at(within(key.note_at(degree, octave), key, compass), key, Reason.MAPPED)


def pitch_snapped(
    played: int, key: Key, octave: int = 0, transpose: int = 0, compass: Compass = WHOLE
) -> Pitch:
    """Return the scale's pitch nearest to a MIDI key, and so many steps of the scale from there."""
    degree = key.degree_near(played + 12 * octave) + transpose
    return pitch_at(within(key.note_at(degree), key, compass), key, Reason.SNAPPED)


def pitch_free(
    played: int, key: Key, octave: int = 0, transpose: int = 0, compass: Compass | None = None
) -> Pitch:
    """Return the pitch of a MIDI key itself, so many semitones higher."""
    note = float(min(127, max(0, played + 12 * octave + transpose)))
    return pitch_at(note if compass is None else _folded(note, 12.0, *compass), key, Reason.FREE)


def pitch_on_keyboard(
    played: int, key: Key, octave: int = 0, transpose: int = 0, compass: Compass | None = None
) -> Pitch | None:
    """Return the pitch of a MIDI key by the key's own keyboard mapping; None where it is silent."""
    hertz = key.hertz_of_key(played + transpose, octave)
    if hertz is None:
        return None
    note = note_of(hertz, key.a4_hertz)
    return pitch_at(note if compass is None else _folded(note, key.shift(1), *compass), key, Reason.FREE)


def within(note: float, key: Key, compass: Compass = WHOLE) -> float:
    """Move a note of a scale by octaves until it lies between the lowest and the highest.

    A period can be wider than that; then the nearest pitch of the scale that lies there has to do, and where
    there is none, the tonic near middle C.
    """
    low, high = compass
    folded = _folded(note, key.shift(1), low, high)
    if low <= folded <= high:
        return folded
    nearest = key.nearest(min(high, max(low, note)))
    return nearest if low <= nearest <= high else float(key.base_note)


def _folded(note: float, step: float, low: float, high: float) -> float:
    if note < low:
        note += step * ceil((low - note) / step)
    if note > high:
        note -= step * ceil((note - high) / step)
    return note


def pitch_at(note: float, key: Key, reason: Reason) -> Pitch:
    """Return the pitch of a fractional MIDI note on the key's ruler."""
    return Pitch(min(127, max(0, round(note))), hertz_of(note, key.a4_hertz), reason)
