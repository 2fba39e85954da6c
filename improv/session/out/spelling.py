"""How a score writes pitches: key signatures for scales, and letters with accidentals for notes."""

from typing import NamedTuple

from improv.music.scale import OCTAVE_CENTS, Key

_MAJOR = (0, 2, 4, 5, 7, 9, 11)
_SHARPS, _FLATS = "FCGDAEB", "BEADGCF"
_NATURAL = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_WITH_SHARPS = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
_WITH_FLATS = ("C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B")
_MINOR_THIRD, _MAJOR_THIRD = 3, 4
_CENTS = 20.0
"""So far from a key of the piano a pitch is no longer that key."""


class Spelled(NamedTuple):
    """A note as a score writes it."""

    step: str
    alter: int
    """Semitones: 1 is sharp, -1 is flat."""
    octave: int
    """That of middle C is 4."""


def fifths_of(key: Key) -> int:
    """Return the key signature of a scale: sharps, or flats below 0; 0 where no signature has all its notes.

    Of several that have, it is that of the tonic's major or minor, by the scale's third, else the one with
    the fewest.
    """
    if key.scale.period != OCTAVE_CENTS:
        return 0
    steps = [round(cents / 100) for cents in key.scale.cents]
    if any(abs(cents - step * 100) > _CENTS for cents, step in zip(key.scale.cents, steps, strict=True)):
        return 0
    classes = {(key.tonic + step) % 12 for step in steps}
    fitting = [fifths for fifths in range(-6, 7) if classes <= _classes(fifths)]
    home = None
    if _MAJOR_THIRD in steps:
        home = _fifths_of_major(key.tonic)
    elif _MINOR_THIRD in steps:
        home = _fifths_of_major(key.tonic + 3)
    if home in fitting:
        return home or 0
    return min(fitting, key=lambda fifths: (abs(fifths), -fifths), default=0)


def spelled(note: int, fifths: int) -> Spelled:
    """Return a MIDI note as it is written under a key signature."""
    name = _names(fifths)[note % 12]
    alter = name.count("#") - name.count("b")
    return Spelled(name[0], alter, (note - alter) // 12 - 1)


def _classes(fifths: int) -> set[int]:
    return {(7 * fifths + step) % 12 for step in _MAJOR}


def _fifths_of_major(tonic: int) -> int:
    fifths = tonic * 7 % 12
    return fifths - 12 if fifths > 6 else fifths


def _names(fifths: int) -> dict[int, str]:
    names = dict(enumerate(_WITH_FLATS if fifths < 0 else _WITH_SHARPS))
    signed = dict.fromkeys(_SHARPS[:fifths], "#") if fifths > 0 else {}
    if fifths < 0:
        signed = dict.fromkeys(_FLATS[:-fifths], "b")
    for letter, natural in _NATURAL.items():
        sign = signed.get(letter, "")
        names[(natural + (sign == "#") - (sign == "b")) % 12] = letter + sign
    return names
