"""What was measured of two sessions, side by side: values and their spread, and no verdict."""

from collections.abc import Mapping
from datetime import UTC, datetime

from msgspec import Struct
from PyQt6.QtCore import QCoreApplication

from improv.analysis.course.compare import Compared, compared
from improv.analysis.course.jam import Jam
from improv.analysis.explained import GROUP_WORDS, PAIR_WORDS, PLAYER_WORDS
from improv.analysis.found import Analysis
from improv.ui.languages.said import known
from improv.ui.languages.speaking import number, short_number
from improv.ui.review.understanding.analysing import Understood

_DECIMALS = 2
_WORDS = {"player": PLAYER_WORDS, "pair": PAIR_WORDS, "group": GROUP_WORDS}
_SOME_DAY = datetime.fromtimestamp(0, UTC)


class Row(Struct, frozen=True):
    """A feature of a person, of two, or of everybody, in both."""

    person: str
    feature: str
    unit: str
    first: str
    second: str
    difference: str = ""
    how: str = ""


def rows_of(first: Understood, second: Understood, names: Mapping[str, str]) -> tuple[Row, ...]:
    """Return a row for each feature of everybody who played in either, of each two, and of the group.

    Who is called the same is the same. What is not known yet is a dash. ``names``: what people read for the
    labels of players whom nobody has named.
    """
    return tuple(_row(row, names) for row in compared(_jam(first), _jam(second)).rows)


def _jam(found: Understood) -> Jam:
    there = {player.id for player in found.players}
    pairs = tuple(pair for pair in found.pairs.values() if {pair.first, pair.second} <= there)
    return Jam("", _SOME_DAY, Analysis(0.0, found.players, pairs, found.group))


def _row(row: Compared, names: Mapping[str, str]) -> Row:
    translate, words = QCoreApplication.translate, _WORDS[row.of][row.feature]
    called = [names.get(label, label) for label in row.who]
    who = called[0] if len(called) == 1 else translate("Compare", "everybody")
    if len(called) == 2:
        who = translate("Compare", "{first}, then {second}").format(first=called[0], second=called[1])
    return Row(
        who,
        known(words.title),
        known(words.unit),
        value_text(row.first, row.first_sd, row.first_p, by_scale=row.set_by_scale),
        value_text(row.second, row.second_sd, row.second_p, by_scale=row.set_by_scale),
        difference_text(row),
        known(words.how),
    )


def value_text(
    value: float | None, sd: float | None, p: float | None = None, *, by_scale: bool = False
) -> str:
    """Return a value with its spread or its p; a star where the scale set most pitches; a dash for none."""
    translate = QCoreApplication.translate
    if value is None:
        return translate("Compare", "–")
    text = short_number(value, _DECIMALS)
    if sd is not None:
        text = translate("Compare", "{mean} ± {sd}").format(mean=text, sd=short_number(sd, _DECIMALS))
    if p is not None:
        text = translate("Compare", "{value}, p {p}").format(value=text, p=number(p, 3))
    return translate("Compare", "{value} *").format(value=text) if by_scale else text


def difference_text(row: Compared) -> str:
    """Return the second less the first, and that in standard deviations within the jams."""
    translate = QCoreApplication.translate
    if row.difference is None:
        return translate("Compare", "–")
    text = short_number(row.difference, _DECIMALS)
    if row.in_sd is None:
        return text
    spread = short_number(row.in_sd, 1)
    return translate("Compare", "{difference} ({spread} sd)").format(difference=text, spread=spread)
