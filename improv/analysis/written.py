"""An analysis for other programs: as JSON, and as rows of a table."""

from collections.abc import Iterator

import msgspec

from improv.analysis.found import Analysis, Curve, FoundPair, FoundPlayer, GroupValue, PairValue, PlayerValue

COLUMNS = (
    "file", "of", "id", "name", "second", "second_name", "feature", "unit", "value", "sd", "median", "min",
    "max", "p", "effect", "set_by_scale", "reason",
)  # fmt: skip
Tree = dict[str, object]
Cell = str | int | float | None


def json_of(analysis: Analysis, file: str) -> bytes:
    """Return an analysis as one line of JSON; gaps are null, and no number is anything but one."""
    tree: Tree = {
        "file": file,
        "seconds": analysis.seconds,
        "players": [_player(player) for player in analysis.players],
        "pairs": [
            {
                "first": pair.first,
                "second": pair.second,
                "features": {name: _pair_value(value) for name, value in pair.features.items()},
            }
            for pair in analysis.pairs
        ],
        "group": {name: {"value": value.value, **_summary(value)} for name, value in analysis.group.items()},
    }
    if analysis.reason:
        tree["reason"] = analysis.reason
    return msgspec.json.encode(tree)


def rows_of(analysis: Analysis, file: str) -> Iterator[tuple[Cell, ...]]:
    """Yield a row for each feature of each player, pair and the group; ``value`` of a player is the mean.

    Of the group it is that of the whole jam; sd to max are over windows in both.
    """
    for player in analysis.players:
        yield from _player_rows(player, file)
    names = {player.id: player.name for player in analysis.players}
    for pair in analysis.pairs:
        yield from _pair_rows(pair, names, file)
    for name, value in analysis.group.items():
        figures = (value.value, value.sd, value.median, value.min, value.max, None, None)
        about = (file, "group", "", "", "", "", name, value.unit)
        yield (*about, *figures, _flag(value.set_by_scale), value.reason)


def _player(player: FoundPlayer) -> Tree:
    return {
        "id": player.id,
        "name": player.name,
        "notes": player.notes,
        "features": {name: _summary(value) for name, value in player.features.items()},
        "estimates": {
            name: {"unit": "z", "curve": _points(curve)} for name, curve in player.estimates.items()
        },
    }


def _summary(value: PlayerValue | GroupValue) -> Tree:
    return {
        "unit": value.unit,
        "mean": value.mean,
        "sd": value.sd,
        "median": value.median,
        "min": value.min,
        "max": value.max,
        "curve": _points(value.curve),
        **_remarks(value.set_by_scale, value.reason),
    }


def _points(curve: Curve) -> list[tuple[float, float | None]]:
    return [
        (round(curve.start_s + number * curve.hop_s, 6), value) for number, value in enumerate(curve.values)
    ]


def _pair_value(value: PairValue) -> Tree:
    return {
        "value": value.value,
        "unit": value.unit,
        "p": value.p,
        "effect": value.effect,
        **_remarks(value.set_by_scale, value.reason),
    }


def _remarks(set_by_scale: bool, reason: str) -> Tree:
    remarks: Tree = {"set_by_scale": True} if set_by_scale else {}
    return {**remarks, "reason": reason} if reason else remarks


def _player_rows(player: FoundPlayer, file: str) -> Iterator[tuple[Cell, ...]]:
    for name, value in player.features.items():
        figures = (value.mean, value.sd, value.median, value.min, value.max, None, None)
        about = (file, "player", player.id, player.name, "", "", name, value.unit)
        yield (*about, *figures, _flag(value.set_by_scale), value.reason)


def _pair_rows(pair: FoundPair, names: dict[int, str], file: str) -> Iterator[tuple[Cell, ...]]:
    for name, value in pair.features.items():
        about = (
            file,
            "pair",
            pair.first,
            names[pair.first],
            pair.second,
            names[pair.second],
            name,
            value.unit,
        )
        figures = (value.value, None, None, None, None, value.p, value.effect)
        yield (*about, *figures, _flag(value.set_by_scale), value.reason)


def _flag(is_so: bool) -> str:
    return "yes" if is_so else ""
