"""Ableton's scale files: Scala's, with more in comments behind the pitches (``! @ABL …``).

https://help.ableton.com/hc/en-us/articles/10998372840220-ASCL-Specification
"""

from math import floor, log2

from msgspec import Struct

from improv.music.pitch import hertz_of
from improv.music.scale import MIDDLE_C
from improv.music.tuning.keyboard import KEYS, Tuning, heard
from improv.music.tuning.scl import SclFile, degrees_of, scl_text
from improv.music.tuning.text import one_line

MIDDLE_OCTAVE = 3
"""In Live, middle C is C3."""
_HALF_AN_OCTAVE = 600.0
_ROUNDING = 1e-9
"""Octaves by which a note may miss the end of a range that is given in hertz."""


class Place(Struct, frozen=True, order=True):
    """A note by octave, and index of the pitch within it."""

    octave: int
    index: int

    def degree(self, length: int) -> int:
        """Return the degree counted from octave 3, for a scale of so many degrees."""
        return (self.octave - MIDDLE_OCTAVE) * length + self.index


class AsclFile(Struct, frozen=True):
    """What one of Ableton's scale files says."""

    scale: SclFile
    note_names: tuple[str, ...] = ()
    """From degree 0 up; none, or one for each degree."""
    reference: Place = Place(MIDDLE_OCTAVE, 0)
    """The note whose frequency is given."""
    reference_hertz: float = hertz_of(MIDDLE_C)
    has_reference: bool = False
    """Whether the file itself says the two; else they are what Live takes them for."""
    hertz_range: tuple[float, float | None] | None = None
    """The lowest note, and the highest where one is named."""
    index_range: tuple[Place, Place | None] | None = None
    source: str = ""
    link: str = ""
    notes: tuple[str, ...] = ()
    """Directives that are not known here, a line each."""


def ascl_text(file: AsclFile, name: str = "") -> str:
    """Return the text of one of Ableton's scale files."""
    said = [f"REFERENCE_PITCH {_place_text(file.reference)} {file.reference_hertz:.9f}"]
    if file.note_names:
        said.append("NOTE_NAMES " + " ".join(map(_quoted, file.note_names)))
    if file.hertz_range is not None:
        said.append("NOTE_RANGE_BY_FREQUENCY " + " ".join(f"{end:.9f}" for end in file.hertz_range if end))
    if file.index_range is not None:
        said.append("NOTE_RANGE_BY_INDEX " + " ".join(_place_text(end) for end in file.index_range if end))
    said.extend(f"{word} {one_line(text)}" for word, text in _texts(file) if text)
    return "".join([scl_text(file.scale, name), "!\n", *(f"! @ABL {line}\n" for line in said)])


def ascl_tuning(ascl: AsclFile, file: str = "") -> Tuning:
    """Put one of Ableton's scales on a keyboard. Raises BadData where its period leads nowhere."""
    scale = ascl.scale
    degrees_of(scale, file)
    known = ascl.reference.degree(max(1, len(scale)))
    zero = log2(ascl.reference_hertz) - scale.cents_at(known) / 1200.0
    middle = _middle_degree(scale, zero)
    octaves: list[float | None] = []
    for key in KEYS:
        degree = middle + key - MIDDLE_C
        octave = zero + scale.cents_at(degree) / 1200.0
        octaves.append(octave if _in_range(ascl, degree, octave) else None)
    return heard(octaves, zero, ascl.notes)


def _middle_degree(scale: SclFile, zero: float) -> int:
    """Return the degree of key 60: degree 0, as in Live octave 3 begins with it.

    Some files (the specification's own example among them) number octaves otherwise, and would sound an
    octave off. Where middle C is far away from degree 0, the degree nearest to it takes its key, which is
    how Ableton's own tuning page lays its files out.
    """
    away = 1200.0 * (log2(hertz_of(MIDDLE_C)) - zero)
    if abs(away) <= _HALF_AN_OCTAVE:
        return 0
    length = max(1, len(scale))
    first = (floor(away / scale.period) - 1) * length
    return min(range(first, first + 3 * length), key=lambda degree: abs(scale.cents_at(degree) - away))


def _in_range(ascl: AsclFile, degree: int, octave: float) -> bool:
    if ascl.hertz_range is not None:
        low, high = ascl.hertz_range
        return octave >= log2(low) - _ROUNDING and (high is None or octave <= log2(high) + _ROUNDING)
    if ascl.index_range is not None:
        length, (lowest, highest) = max(1, len(ascl.scale)), ascl.index_range
        return degree >= lowest.degree(length) and (highest is None or degree <= highest.degree(length))
    return True


def _texts(file: AsclFile) -> tuple[tuple[str, str], ...]:
    return (("SOURCE", file.source), ("LINK", file.link))


def _quoted(name: str) -> str:
    """Return a note's name as one word; the format has no way to write a quotation mark."""
    plain = one_line(name).replace('"', "'")
    return f'"{plain}"' if " " in plain or not plain else plain


def _place_text(place: Place) -> str:
    return f"{place.octave} {place.index}"
