"""Conversions between MIDI note numbers, hertz and names."""

from math import log2

A4_HERTZ = 440.0
A4_NOTE = 69
LOWEST_HERTZ = 8.0
HIGHEST_HERTZ = 20_000.0

PITCH_CLASS_NAMES = ("C", "C♯", "D", "E♭", "E", "F", "F♯", "G", "A♭", "A", "B♭", "B")
_PLAIN_NAMES = {
    name: pitch_class
    for pitch_class, names in enumerate(
        ("C B#", "C# Db", "D", "D# Eb", "E Fb", "F E#", "F# Gb", "G", "G# Ab", "A", "A# Bb", "B Cb")
    )
    for name in names.split()
}


def hertz_of(note: float, a4_hertz: float = A4_HERTZ) -> float:
    """Return the frequency of a (possibly fractional) MIDI note number; A4 is 69."""
    return float(a4_hertz * 2.0 ** ((note - A4_NOTE) / 12.0))


def note_of(hertz: float, a4_hertz: float = A4_HERTZ) -> float:
    """Return the fractional MIDI note number of a frequency: the reverse of ``hertz_of``."""
    return A4_NOTE + 12.0 * log2(hertz / a4_hertz)


def pitch_class_of(name: str) -> int:
    """Return 0 to 11 for a tonic's name: ``C``, ``F#``, ``Eb``, ``B♭`` or a number.

    Raises ValueError, naming what is allowed.
    """
    plain = name.strip().replace("♯", "#").replace("♭", "b")
    if plain.isdecimal() and int(plain) < 12:
        return int(plain)
    found = _PLAIN_NAMES.get(plain[:1].upper() + plain[1:])
    if found is None:
        raise ValueError(f"unknown tonic {name!r}: use C, C#, Db, D … B, or 0 to 11")
    return found
