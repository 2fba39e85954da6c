"""An analysis as tables on a terminal."""

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from improv.analysis.features import GROUP_FEATURES, PAIR_FEATURES, PLAYER_FEATURES
from improv.analysis.found import Analysis, FoundPair, PairValue, PlayerValue
from improv.session.times import minutes

SIGNIFICANT = 0.05
_ACROSS = 5
"""Players, or pairs, that stand side by side; more come below."""
_FILE_WIDTH = 150
"""Letters in a line where nobody says how many there is room for."""
_LEGEND = """Mean ± standard deviation over windows; of the group also the whole jam.
– : not to be measured, see --json for why.
* set by the scale: it describes the scale more than the person. p: how often circular shifts of the second
player's part are as extreme; below .05 in bold, and with many pairs some always are. Positive lags and
leads: the second follows the first. A description, no diagnosis."""


def print_analysis(analysis: Analysis, name: str) -> None:
    """Print players, pairs and the group; every pair once, the first player's number being the lower."""
    console = Console(highlight=False)
    if not console.is_terminal:
        console = Console(highlight=False, width=_FILE_WIDTH)
    console.print(f"{name}: {len(analysis.players)} players, {minutes(analysis.seconds)}", markup=False)
    if analysis.reason:
        console.print(analysis.reason, markup=False)
    for begin in range(0, len(analysis.players), _ACROSS):
        console.print(_players(analysis, begin))
    names = {player.id: player.name for player in analysis.players}
    pairs = [pair for pair in analysis.pairs if pair.first < pair.second]
    for begin in range(0, len(pairs), _ACROSS):
        console.print(_pairs(pairs[begin : begin + _ACROSS], names))
    if analysis.players:
        console.print(_group(analysis))
        console.print(_LEGEND, style="dim", markup=False, soft_wrap=True)


def _players(analysis: Analysis, begin: int) -> Table:
    some = analysis.players[begin : begin + _ACROSS]
    table = Table("feature", "unit", *(escape(player.name) for player in some))
    table.add_row("notes", "", *(str(player.notes) for player in some))
    for feature in PLAYER_FEATURES:
        values = [player.features[feature.name] for player in some]
        table.add_row(feature.name, feature.unit, *(_player_value(value) for value in values))
    return table


def _pairs(pairs: list[FoundPair], names: dict[int, str]) -> Table:
    heads = [escape(f"{names[pair.first]} → {names[pair.second]}") for pair in pairs]
    table = Table("feature", "unit", *heads)
    for feature in PAIR_FEATURES:
        values = [pair.features[feature.name] for pair in pairs]
        table.add_row(feature.name, feature.unit, *(_pair_value(value) for value in values))
    return table


def _group(analysis: Analysis) -> Table:
    table = Table("feature", "unit", "group", "windows")
    for feature in GROUP_FEATURES:
        value = analysis.group[feature.name]
        whole = _number(value.value) + _star(value.set_by_scale)
        table.add_row(feature.name, feature.unit, whole, _spread(value.mean, value.sd))
    return table


def _player_value(value: PlayerValue) -> str:
    return _spread(value.mean, value.sd) + _star(value.set_by_scale and value.mean is not None)


def _spread(mean: float | None, sd: float | None) -> str:
    return _number(mean) if mean is None or sd is None else f"{_number(mean)} ± {_number(sd)}"


def _pair_value(value: PairValue) -> str:
    shown = _number(value.value) + _star(value.set_by_scale)
    if value.p is None:
        return shown
    p = f"p {value.p:.2f}" if value.p >= 0.01 else f"p {value.p:.3f}"
    return f"{shown} [bold]{p}[/bold]" if value.p <= SIGNIFICANT else f"{shown} {p}"


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3g}" if abs(value) < 100 else f"{value:.0f}"


def _star(is_set: bool) -> str:
    return " *" if is_set else ""
