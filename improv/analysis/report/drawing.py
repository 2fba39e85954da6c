"""What pictures of a report are drawn with: SVG with a title and a description for screen readers.

Nothing is told by colour alone: lines have dashes and names, gaps are hatched.
"""

from collections.abc import Sequence
from itertools import count
from math import floor, log10
from typing import NamedTuple

from improv.analysis.report.speech import number, text

WIDTH = 1000.0
INK = "#1a1a1f"
PALE = "#c9c9d1"
COLOURS = (
    "#3b2fb5", "#8a5a00", "#b3261e", "#0b6b4f", "#005a9c", "#8a2a9c",
    "#4d6b00", "#a03e00", "#00677d", "#555555", "#7a1f4b", "#2f4f1f",
)  # fmt: skip
"""Players in their order; each on white with a contrast of at least 4.5 to 1."""
DASHES = ("", "7 3", "2 3", "10 3 2 3", "5 2", "1 2", "12 4", "6 2 1 2", "3 1", "9 2", "4 4", "1 4")
_HATCH = 6.0
_TICKS = 5


class Numbers:
    """Gives pictures their numbers, for the names of their titles."""

    def __init__(self) -> None:
        self._next = count(1)

    def svg(self, title: str, words: str, height: float, body: str) -> str:
        """Return a picture; title and description are HTML already."""
        me = next(self._next)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:.0f} {height:.0f}" role="img" '
            f'aria-labelledby="t{me} d{me}"><title id="t{me}">{title}</title>'
            f'<desc id="d{me}">{words}</desc>\n'
            f"{body}</svg>\n"
        )


class Frame(NamedTuple):
    """A field with axes: where it lies in the picture, and which values its edges have."""

    left: float
    top: float
    width: float
    height: float
    low_x: float
    high_x: float
    low_y: float
    high_y: float

    def x(self, value: float) -> float:
        """Return where a value lies across."""
        span = self.high_x - self.low_x
        return self.left + self.width * ((value - self.low_x) / span if span > 0 else 0.5)

    def y(self, value: float) -> float:
        """Return where a value lies in height."""
        span = self.high_y - self.low_y
        return self.top + self.height * (1.0 - ((value - self.low_y) / span if span > 0 else 0.5))

    def axes(self, x_ticks: Sequence[tuple[float, str]], y_words: str) -> str:
        """Return the edges with their numbers; texts are HTML already."""
        right, bottom = self.left + self.width, self.top + self.height
        drawn = [
            f'<path d="M{self.left:.1f} {self.top:.1f}V{bottom:.1f}H{right:.1f}" stroke="{INK}" fill="none"/>'
        ]
        for value in ticks(self.low_y, self.high_y):
            y = self.y(value)
            drawn.append(
                f'<path d="M{self.left:.1f} {y:.1f}H{right:.1f}" stroke="{PALE}" stroke-width="0.5"/>'
            )
            drawn.append(label(self.left - 5, y + 5, number(value), "end"))
        drawn += [label(self.x(value), bottom + 18, words, "middle") for value, words in x_ticks]
        drawn.append(label(self.left, self.top - 8, y_words, "start"))
        return "\n".join(drawn)


def label(x: float, y: float, words: str, anchor: str, colour: str = INK, size: int = 14) -> str:
    """Return some words; they are HTML already."""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" font-family="sans-serif" text-anchor="{anchor}" '
        f'fill="{colour}">{words}</text>'
    )


def hatched(left: float, top: float, width: float, height: float) -> str:
    """Return the path of a hatched field: nothing is known there."""
    if width <= 0.0:
        return ""
    strokes = []
    at = floor(left / _HATCH) * _HATCH
    while at < left + width:
        # One stroke of the hatch, cut off at the edges of the field.
        begin, end = max(at, left), min(at + height, left + width)
        if end > begin:
            strokes.append(
                f"M{begin:.1f} {top + height - (begin - at):.1f}L{end:.1f} {top + height - (end - at):.1f}"
            )
        at += _HATCH
    return "".join(strokes)


def ticks(low: float, high: float) -> list[float]:
    """Return a few round numbers between two."""
    span = high - low
    if span <= 0.0:
        return [low]
    rough = span / _TICKS
    size = 10.0 ** floor(log10(rough))
    step = next(size * factor for factor in (1.0, 2.0, 5.0, 10.0) if size * factor >= rough)
    first = floor(low / step)
    found = [round(step * (first + each), 10) for each in range(_TICKS + 4)]
    return [value for value in found if low - 1e-9 <= value <= high + 1e-9]


def time_ticks(seconds: float) -> list[tuple[float, str]]:
    """Return times across a jam, as minutes and seconds."""
    steps = (5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 14_400)
    step = next((each for each in steps if seconds / each <= 10), 14_400)
    return [(float(at), clock(at)) for at in range(0, int(seconds) + 1, step)]


def clock(seconds: float) -> str:
    """Return a time of a jam."""
    hours, rest = divmod(int(seconds), 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


def short(name: str, most: int = 16) -> str:
    """Return a name for a narrow place, as HTML."""
    return text(name if len(name) <= most else name[: most - 1] + "…")
