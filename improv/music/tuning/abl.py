"""Reading Ableton's directives: the comments ``! @ABL NAME …`` behind a scale's pitches."""

import re
from collections.abc import Callable, Sequence
from math import isfinite

from msgspec.structs import replace

from improv.music.pitch import HIGHEST_HERTZ
from improv.music.rules import shortened
from improv.music.tuning.ascl import AsclFile, Place
from improv.music.tuning.scl import scl_and_rest
from improv.music.tuning.text import Line, one_line

_DIRECTIVE = re.compile(r"!\s*@ABL\s+(\S+)\s*(.*)")
_WORD = re.compile(r'"([^"]*)"|(\S+)')
_OCTAVES = range(-2, 9)
_RANGE_OCTAVES = range(-99, 100)
"""Live's own files name ranges from -10 to 15."""

Reader = Callable[[AsclFile, Line, Sequence[str]], AsclFile]


def parse_ascl(text: str, file: str) -> AsclFile:
    """Read the text of one of Ableton's scale files. Raises BadData: one line with file, line and rule."""
    scale, rest = scl_and_rest(text, file)
    found = AsclFile(scale)
    for line in rest:
        directive = _DIRECTIVE.match(line.text)
        if directive is None:
            continue
        name, said = directive.groups()
        if name == "SOURCE":
            found = replace(found, source=one_line(said.strip().strip('"')))
        elif name == "LINK":
            found = replace(found, link=one_line(said.strip().strip('"')))
        elif name in _READERS:
            found = _READERS[name](found, line, [quoted or plain for quoted, plain in _WORD.findall(said)])
        else:
            unknown = f"{file}:{line.number}: @ABL {shortened(name)} is not known and left out"
            found = replace(found, notes=(*found.notes, unknown))
    return found


def _note_names(found: AsclFile, line: Line, words: Sequence[str]) -> AsclFile:
    if len(words) != len(found.scale):
        raise line.bad(f"{len(found.scale)} names are needed, from degree 0 up, not {len(words)}")
    return replace(found, note_names=tuple(one_line(word) for word in words))


def _reference_pitch(found: AsclFile, line: Line, words: Sequence[str]) -> AsclFile:
    if len(words) != 3:
        raise line.bad("a reference pitch is an octave, an index and a frequency")
    reference = _place(found, line, words, _OCTAVES)
    hertz = _hertz(line, words[2])
    return replace(found, reference=reference, reference_hertz=hertz, has_reference=True)


def _range_by_frequency(found: AsclFile, line: Line, words: Sequence[str]) -> AsclFile:
    if len(words) not in (1, 2):
        raise line.bad("a range is one frequency or two")
    _only_range(found, line)
    low, high = _hertz(line, words[0]), _hertz(line, words[1]) if words[1:] else None
    if high is not None and high < low:
        raise line.bad("the highest note must not lie below the lowest")
    return replace(found, hertz_range=(low, high))


def _range_by_index(found: AsclFile, line: Line, words: Sequence[str]) -> AsclFile:
    if len(words) not in (2, 4):
        raise line.bad("a range is an octave and an index, once or twice")
    _only_range(found, line)
    low = _place(found, line, words, _RANGE_OCTAVES)
    high = _place(found, line, words[2:], _RANGE_OCTAVES) if words[2:] else None
    if high is not None and high < low:
        raise line.bad("the highest note must not lie below the lowest")
    return replace(found, index_range=(low, high))


def _only_range(found: AsclFile, line: Line) -> None:
    if found.hertz_range is not None or found.index_range is not None:
        raise line.bad("the range of notes is given twice")


def _place(found: AsclFile, line: Line, words: Sequence[str], octaves: range) -> Place:
    octave, index = (int(word) if re.fullmatch(r"-?[0-9]{1,4}", word) else None for word in words[:2])
    if octave is None or octave not in octaves:
        raise line.bad(f"an octave is a whole number from {octaves.start} to {octaves.stop - 1}", words[0])
    if index is None or index not in range(max(1, len(found.scale))):
        raise line.bad(f"an index is a whole number from 0 to {max(1, len(found.scale)) - 1}", words[1])
    return Place(octave, index)


def _hertz(line: Line, word: str) -> float:
    try:
        hertz = float(word)
    except ValueError:
        hertz = 0.0
    if not (isfinite(hertz) and 0.0 < hertz <= 10.0 * HIGHEST_HERTZ):
        raise line.bad("a frequency is a number of hertz above 0", word)
    return hertz


_READERS: dict[str, Reader] = {
    "NOTE_NAMES": _note_names,
    "REFERENCE_PITCH": _reference_pitch,
    "NOTE_RANGE_BY_FREQUENCY": _range_by_frequency,
    "NOTE_RANGE_BY_INDEX": _range_by_index,
}
