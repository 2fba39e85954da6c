"""Two jams side by side: every feature of everybody who was in either, with its spread."""

from collections.abc import Iterator
from math import sqrt

from msgspec import Struct

from improv.analysis.course.course import Change, changes_in
from improv.analysis.course.jam import Jam
from improv.analysis.features import GROUP_FEATURES, PAIR_FEATURES, PLAYER_FEATURES
from improv.analysis.found import Curve, FoundPair, FoundPlayer, GroupValue, PairValue, PlayerValue


class Compared(Struct, frozen=True):
    """A feature in the first jam and in the second; None is a gap, or somebody who was not there."""

    of: str
    """``player``, ``pair`` or ``group``."""
    who: tuple[str, ...]
    """Nobody for the group, a player, or the first and the second of a pair."""
    feature: str
    unit: str
    first: float | None
    second: float | None
    first_sd: float | None = None
    """Over the windows of the jam; of players and the group."""
    second_sd: float | None = None
    first_p: float | None = None
    """Pairs only."""
    second_p: float | None = None
    difference: float | None = None
    """The second less the first."""
    in_sd: float | None = None
    """The same in standard deviations of windows within a jam (the root of the mean of both variances).

    It says how large a difference is beside what goes to and fro within a jam; windows overlap, so that no p
    follows from it. Of players and the group.
    """
    set_by_scale: bool = False
    """In either jam: compare it only where both were in the same scale."""


class Comparison(Struct, frozen=True):
    """Two jams side by side."""

    first: str
    second: str
    rows: tuple[Compared, ...]
    changes: tuple[Change, ...]
    """What was set otherwise in the second."""


def compared(first: Jam, second: Jam) -> Comparison:
    """Return two jams side by side; people are the same where they are called the same, case aside."""
    rows = (*_players(first, second), *_pairs(first, second), *_group(first, second))
    people = tuple(dict.fromkeys(player.name for jam in (first, second) for player in jam.analysis.players))
    return Comparison(first.name, second.name, rows, changes_in([first, second], people))


def _players(first: Jam, second: Jam) -> Iterator[Compared]:
    ours, theirs = ({_key(player): player for player in jam.analysis.players} for jam in (first, second))
    for key in dict.fromkeys([*ours, *theirs]):
        who = (ours.get(key) or theirs[key]).name
        for feature in PLAYER_FEATURES:
            yield _player(who, feature.name, feature.unit, ours.get(key), theirs.get(key))


def _player(
    who: str, feature: str, unit: str, one: FoundPlayer | None, other: FoundPlayer | None
) -> Compared:
    nothing = PlayerValue(unit, None, None, None, None, None, Curve(0.0, 1.0, ()))
    a, b = (nothing if player is None else player.features[feature] for player in (one, other))
    difference = _less(b.mean, a.mean)
    return Compared(
        of="player",
        who=(who,),
        feature=feature,
        unit=unit,
        first=a.mean,
        second=b.mean,
        first_sd=a.sd,
        second_sd=b.sd,
        difference=difference,
        in_sd=_in_sd(difference, a.sd, b.sd),
        set_by_scale=a.set_by_scale or b.set_by_scale,
    )


def _pairs(first: Jam, second: Jam) -> Iterator[Compared]:
    ours, theirs = (_named_pairs(jam) for jam in (first, second))
    for key in dict.fromkeys([*ours, *theirs]):
        (who, one), (_, other) = ours.get(key) or theirs[key], theirs.get(key) or ours[key]
        for feature in PAIR_FEATURES:
            nothing = PairValue(None, feature.unit)
            a = one.features[feature.name] if key in ours else nothing
            b = other.features[feature.name] if key in theirs else nothing
            yield Compared(
                of="pair",
                who=who,
                feature=feature.name,
                unit=feature.unit,
                first=a.value,
                second=b.value,
                first_p=a.p,
                second_p=b.p,
                difference=_less(b.value, a.value),
                set_by_scale=a.set_by_scale or b.set_by_scale,
            )


def _named_pairs(jam: Jam) -> dict[tuple[str, ...], tuple[tuple[str, ...], FoundPair]]:
    players = {player.id: player for player in jam.analysis.players}
    return {
        (_key(players[pair.first]), _key(players[pair.second])): (
            (players[pair.first].name, players[pair.second].name),
            pair,
        )
        for pair in jam.analysis.pairs
    }


def _group(first: Jam, second: Jam) -> Iterator[Compared]:
    for feature in GROUP_FEATURES:
        nothing = GroupValue(None, feature.unit)
        a, b = (jam.analysis.group.get(feature.name, nothing) for jam in (first, second))
        yield Compared(
            of="group",
            who=(),
            feature=feature.name,
            unit=feature.unit,
            first=a.value,
            second=b.value,
            first_sd=a.sd,
            second_sd=b.sd,
            difference=_less(b.value, a.value),
            in_sd=_in_sd(_less(b.value, a.value), a.sd, b.sd),
            set_by_scale=a.set_by_scale or b.set_by_scale,
        )


def _in_sd(difference: float | None, first: float | None, second: float | None) -> float | None:
    spread = None if first is None or second is None else sqrt((first**2 + second**2) / 2.0)
    return round(difference / spread, 6) if difference is not None and spread else None


def _less(value: float | None, other: float | None) -> float | None:
    return None if value is None or other is None else round(value - other, 6)


def _key(player: FoundPlayer) -> str:
    """Return what makes players of two jams the same person."""
    return player.name.casefold()
