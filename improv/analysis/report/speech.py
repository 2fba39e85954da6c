"""How a report speaks: in English, or as whoever makes it translates; and how it writes numbers."""

from collections.abc import Callable
from html import escape
from typing import NamedTuple

from improv.line import Line

Number = float | int | None
MINUS = "\N{MINUS SIGN}"


class Speech(NamedTuple):
    """The language of a report."""

    language: str = "en"
    """As HTML says it."""
    translate: Callable[[Line], str] = str
    """Says a line."""
    known: Callable[[str], str] = str
    """Says a word of our own data: titles and explanations of features, names of scales and sounds."""

    def say(self, said: Line) -> str:
        """Return a line as HTML."""
        return text(self.translate(said))

    def word(self, known: str) -> str:
        """Return a word of our data as HTML."""
        return text(self.known(known))


def text(plain: str) -> str:
    """Return a text as HTML; letters that control anything become spaces."""
    return escape("".join(letter if letter.isprintable() or letter in "\n\t" else " " for letter in plain))


def number(value: Number) -> str:
    """Return a number as it is read: four digits that count; a dash for a gap."""
    if value is None:
        return "–"
    shown = f"{value:.0f}" if abs(value) >= 1000 else f"{value:.4g}"
    return "0" if shown == "-0" else shown.replace("-", MINUS)


def p_value(p: float | None) -> str:
    """Return a p as it is read."""
    return "–" if p is None else f"{p:.3f}"
