"""What was measured of two sessions, side by side: means and their spread, and no verdict."""

from collections.abc import Iterable, Sequence

from msgspec import Struct
from PyQt6.QtCore import QCoreApplication

from improv.analysis.explained import PLAYER_WORDS
from improv.analysis.features import PLAYER_FEATURES
from improv.analysis.found import FoundPlayer, PlayerValue
from improv.ui.languages.said import known
from improv.ui.languages.speaking import short_number

_DECIMALS = 2


class Row(Struct, frozen=True):
    """A feature of a person, in both."""

    person: str
    feature: str
    unit: str
    first: str
    second: str
    how: str = ""


def rows_of(first: Sequence[FoundPlayer], second: Sequence[FoundPlayer]) -> tuple[Row, ...]:
    """Return a row for each feature of everybody who played in either; who is called the same is the same."""
    both = ({player.name: player for player in players} for players in (first, second))
    one, other = both
    return tuple(
        row for name in dict.fromkeys([*one, *other]) for row in _rows(name, one.get(name), other.get(name))
    )


def _rows(name: str, one: FoundPlayer | None, other: FoundPlayer | None) -> Iterable[Row]:
    for feature in PLAYER_FEATURES:
        words = PLAYER_WORDS[feature.name]
        values = (None if player is None else player.features.get(feature.name) for player in (one, other))
        first, second = (value_text(value) for value in values)
        yield Row(name, known(words.title), known(words.unit), first, second, known(words.how))


def value_text(value: PlayerValue | None) -> str:
    """Return mean and standard deviation; a star where the scale set most pitches; a dash for what is not."""
    translate = QCoreApplication.translate
    if value is None or value.mean is None:
        return translate("Compare", "–")
    text = short_number(value.mean, _DECIMALS)
    if value.sd is not None:
        text = translate("Compare", "{mean} ± {sd}").format(mean=text, sd=short_number(value.sd, _DECIMALS))
    return translate("Compare", "{value} *").format(value=text) if value.set_by_scale else text
