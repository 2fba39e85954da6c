"""Scala's scale files: a description, a count, and as many pitches, each a ratio or cents.

https://www.huygens-fokker.org/scala/scl_format.html. The first pitch, 1/1, goes without saying; the last
one is the period. Pitches need not ascend.
"""

import re
from itertools import pairwise

from msgspec import Struct

from improv.music.data import BadData
from improv.music.ratio import cents_of_ratio, within_hearing
from improv.music.scale import OCTAVE_CENTS, Scale
from improv.music.tuning.text import Line, lines_of, one_line

MOST_NOTES = 4096
_COUNT = re.compile(r"\s*([0-9]+)(?=\s|!|$)")
_CENTS = re.compile(r"\s*([+-]?(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)(?=\s|!|$)")
_RATIO = re.compile(r"\s*([+-]?[0-9]+(?:\s*/\s*[+-]?[0-9]+)?)(?=\s|!|$)")
_SAME_CENTS = 1e-6


class SclPitch(Struct, frozen=True):
    """A pitch as it is written, and what it comes to."""

    text: str
    cents: float
    line: int = 0
    """Where it stands in its file, where it comes from one."""


class SclFile(Struct, frozen=True):
    """What a scale file says."""

    description: str
    pitches: tuple[SclPitch, ...]
    """Above 1/1, in the order of the file."""

    def __len__(self) -> int:
        """Count the degrees of one period."""
        return len(self.pitches)

    @property
    def period(self) -> float:
        """Return the cents after which the pitches repeat; an octave for a scale of 1/1 alone."""
        return self.pitches[-1].cents if self.pitches else OCTAVE_CENTS

    def cents_at(self, degree: int) -> float:
        """Return the cents above 1/1 of a degree in the order of the file; degrees run on over periods."""
        period, step = divmod(degree, max(1, len(self)))
        return period * self.period + (self.pitches[step - 1].cents if step else 0.0)


def parse_scl(text: str, file: str) -> SclFile:
    """Read a scale file's text. Raises BadData: one line with file, line and rule."""
    return scl_and_rest(text, file)[0]


def scl_and_rest(text: str, file: str) -> tuple[SclFile, list[Line]]:
    """Read a scale file's text, and return with it the lines that follow the last pitch."""
    lines = lines_of(text, file)
    last = Line(file, 1, "")
    said: list[Line] = []
    wanted = 2
    for last in lines:
        if last.text.startswith("!"):
            continue
        said.append(last)
        if len(said) == 2:
            wanted += _count(last)
        if len(said) == wanted:
            break
    if len(said) < 2:
        missing = "the number of notes" if said else "the description and the number of notes"
        raise BadData(f"{file}:{last.number}: the file ends before {missing}")
    # What is wrong with a line goes before what is missing after it.
    pitches = tuple(_pitch(line) for line in said[2:] if line.text or line is not last)
    if len(pitches) < wanted - 2:
        rule = f"{wanted - 2} notes are announced in line {said[1].number}, but only {len(pitches)} follow"
        raise BadData(f"{file}:{last.number}: {rule}")
    return SclFile(one_line(said[0].text), pitches), list(lines)


def scl_text(scale: SclFile, name: str = "") -> str:
    """Return a scale file's text."""
    # A description that begins like a comment would be taken for one.
    description = one_line(scale.description)
    if description.startswith("!"):
        description = " " + description
    head = [f"! {one_line(name)}", "!"] if name else []
    return "\n".join([*head, description, f" {len(scale)}", "!", *(f" {p.text}" for p in scale.pitches), ""])


def scl_of(scale: Scale) -> SclFile:
    """Return a scale as a scale file has it."""
    above = (*scale.cents[1:], scale.period)
    return SclFile(scale.name, tuple(SclPitch(cents_text(cents), cents) for cents in above))


def cents_text(cents: float) -> str:
    """Return cents as a scale file has them: the period is what tells them from ratios."""
    whole, _, rest = f"{cents:.9f}".partition(".")
    return f"{whole}.{rest.rstrip('0') or '0'}"


def degrees_of(scale: SclFile, file: str) -> tuple[float, ...]:
    """Return the cents of a scale's degrees from 0 up, within one period, each once.

    Raises BadData where the period leads nowhere.
    """
    if scale.period < 1.0:
        last = Line(file, scale.pitches[-1].line, scale.pitches[-1].text)
        raise last.bad("the last pitch is the period and must be at least 1 cent above 1/1")
    cents = sorted(pitch.cents % scale.period for pitch in scale.pitches)
    ascending = [0.0, *cents, scale.period]
    apart = [high for low, high in pairwise(ascending) if high - low > _SAME_CENTS]
    return (0.0, *(pitch for pitch in apart if pitch < scale.period - _SAME_CENTS))


def _count(line: Line) -> int:
    found = _COUNT.match(line.text)
    if found is None:
        raise line.bad("the second line that is no comment must be the number of notes")
    if len(found[1].lstrip("0")) > 4 or int(found[1]) > MOST_NOTES:
        raise line.bad(f"a scale has at most {MOST_NOTES} notes")
    return int(found[1])


def _pitch(line: Line) -> SclPitch:
    """Read the pitch at the beginning of a line; what follows it is for people."""
    try:
        if found := _CENTS.match(line.text):
            return SclPitch(found[1], within_hearing(float(found[1])), line.number)
        if found := _RATIO.match(line.text):
            return SclPitch("".join(found[1].split()), cents_of_ratio(found[1]), line.number)
    except ValueError as error:
        raise line.bad(str(error), found[1] if found else None) from error
    if not line.text.strip():
        raise line.bad("a pitch is missing")
    if re.match(r"\s*[+-]?[0-9]+,[0-9]", line.text):
        raise line.bad("cents have a point, not a comma")
    raise line.bad("a pitch is cents with a point, such as 386.3, or a ratio such as 5/4")
