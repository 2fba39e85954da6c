"""Scala's keyboard mappings: which key plays which degree, and which one has which frequency.

https://www.huygens-fokker.org/scala/help.htm#mappings.
"""

import re
from collections.abc import Sequence
from math import isfinite
from typing import NamedTuple

from msgspec import Struct

from improv.music.data import BadData
from improv.music.pitch import HIGHEST_HERTZ, hertz_of
from improv.music.scale import MIDDLE_C
from improv.music.tuning.scl import MOST_NOTES
from improv.music.tuning.text import Line, lines_of

HIGHEST_KEY = 127
MOST_KEYS = 128
_WHOLE = re.compile(r"\s*([0-9]+)(?=\s|!|$)")
_NUMBER = re.compile(r"\s*((?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)(?=\s|!|$)")
_UNMAPPED = re.compile(r"\s*[xX](?=\s|!|$)")


class KbmFile(Struct, frozen=True):
    """What a keyboard mapping says; as it stands, the linear one: key after key, degree after degree."""

    keys: tuple[int | None, ...] = ()
    """The degrees of the keys from the middle one up, repeated over the keyboard; None is silent.
    Empty: every key is the next degree."""
    first: int = 0
    last: int = HIGHEST_KEY
    """MIDI keys outside these two are silent."""
    middle: int = MIDDLE_C
    """The key of degree 0, or of the first entry."""
    reference: int = MIDDLE_C
    """The key whose frequency is given; it may be silent itself."""
    hertz: float = hertz_of(MIDDLE_C)
    octave: int = 0
    """Degrees by which the pattern is higher when it repeats; 0 is the length of the scale."""

    def degree_of(self, key: int, length: int) -> int | None:
        """Return the degree of a MIDI key, for a scale of so many degrees; None where it is silent."""
        if not self.keys:
            return key - self.middle
        repeats, place = divmod(key - self.middle, len(self.keys))
        degree = self.keys[place]
        return None if degree is None else degree + repeats * (self.octave or length)


class _Value(NamedTuple):
    name: str
    most: int


_HEADER = (
    _Value("the size of the map", MOST_KEYS),
    _Value("the first key", HIGHEST_KEY),
    _Value("the last key", HIGHEST_KEY),
    _Value("the middle key", HIGHEST_KEY),
    _Value("the reference key", HIGHEST_KEY),
    _Value("the reference frequency", int(HIGHEST_HERTZ)),
    _Value("the degree of the formal octave", MOST_NOTES),
)
_FREQUENCY = 5


def parse_kbm(text: str, file: str) -> KbmFile:
    """Read a keyboard mapping's text. Raises BadData: one line with file, line and rule.

    Entries that are missing at the end are silent keys, as the format has it.
    """
    lines = [line for line in lines_of(text, file) if not line.text.startswith("!")]
    if lines and not lines[-1].text:
        lines.pop()  # what follows the last line end
    header = [_header(line, value) for line, value in zip(lines, _HEADER, strict=False)]
    if len(header) < len(_HEADER):
        number = lines[-1].number + 1 if lines else 1
        raise BadData(f"{file}:{number}: the file ends before {_HEADER[len(header)].name}")
    size, first, last, middle, reference, _, octave = map(int, header)
    if last < first:
        raise lines[2].bad("the last key must not lie below the first")
    keys = [_key(line) for line in lines[len(_HEADER) : len(_HEADER) + size]]
    keys.extend([None] * (size - len(keys)))
    if size and all(key is None for key in keys):
        raise lines[0].bad("none of the keys has a degree")
    return KbmFile(tuple(keys), first, last, middle, reference, header[_FREQUENCY], octave)


def kbm_text(mapping: KbmFile, name: str = "") -> str:
    """Return a keyboard mapping's text, with what each line means."""
    values: Sequence[object] = (
        len(mapping.keys),
        mapping.first,
        mapping.last,
        mapping.middle,
        mapping.reference,
        f"{mapping.hertz:.9f}",
        mapping.octave,
    )
    lines = [f"! {name}"] if name else []
    for value, (meaning, _) in zip(values, _HEADER, strict=True):
        lines.extend((f"! {meaning}", str(value)))
    lines.append("! the degrees of the keys")
    lines.extend("x" if key is None else str(key) for key in mapping.keys)
    return "\n".join([*lines, ""])


def _header(line: Line, value: _Value) -> float:
    if value is _HEADER[_FREQUENCY]:
        found = _NUMBER.match(line.text)
        if found is None or not isfinite(float(found[1])) or not 0 < float(found[1]) <= value.most:
            raise line.bad(f"{value.name} must be above 0 and at most {value.most} Hz")
        return float(found[1])
    return _whole(line, value)


def _key(line: Line) -> int | None:
    if _UNMAPPED.match(line.text):
        return None
    return _whole(line, _Value("the degree of a key is x or a number; it", MOST_NOTES))


def _whole(line: Line, value: _Value) -> int:
    found = _WHOLE.match(line.text)
    # The length first: turning thousands of digits into a number is slow, and refused by Python.
    if found is None or len(found[1].lstrip("0")) > 4 or int(found[1]) > value.most:
        raise line.bad(f"{value.name} must be a whole number from 0 to {value.most}")
    return int(found[1])
