"""The whole analysis of a jam, told step by step: players, the group, pairs, and pairs again with chance."""

from collections.abc import Callable, Iterator
from itertools import combinations

import numpy as np

from improv.analysis.chords import Ear, moments_of, pitches_of, roll_of
from improv.analysis.found import (
    Analysis,
    Found,
    FoundGroup,
    FoundPair,
    FoundPlayer,
    GroupValue,
    Settings,
    checked,
)
from improv.analysis.group import found_group
from improv.analysis.pairs.duo import Duo, Part, part_of
from improv.analysis.pairs.found import Shifted, found_pair
from improv.analysis.player import curves_of, found_player, is_set_by_scale
from improv.analysis.playing import Player, Playing
from improv.analysis.windows import Windows

MOST_PAIRED = 32
"""Players of whom every pair is measured; with more there would be thousands."""
NOBODY = "nobody played a note"
TOO_MANY = "more than {most} players: no pairs were measured"

_PAIR_COST = 4
"""What a pair counts in the progress, a player being 4; a shift counts 1."""


def analyse(playing: Playing, settings: Settings | None = None) -> Iterator[Found]:
    """Yield all that is found in a jam as soon as it is found; the same settings find the same.

    Raises ValueError (one line) at the first step where the settings make no sense, or not for this jam.
    """
    chosen = checked(settings or Settings())
    seconds, players = playing.seconds, playing.players
    windows = Windows.over(seconds, chosen.window_s, chosen.hop_s)
    pulse_windows = Windows.over(seconds, chosen.pulse_window_s, chosen.hop_s)
    moments = moments_of(seconds)
    pitches = pitches_of([player.tones for player in players])
    ear = Ear(pitches, microtonal=playing.microtonal)
    everybody = np.sort(np.concatenate([np.zeros(0), *(player.presses.onset_s for player in players)]))
    pairs = list(combinations(range(len(players)), 2)) if len(players) <= MOST_PAIRED else []
    progress = _Progress(_PAIR_COST * (len(players) + 1 + len(pairs)) + chosen.surrogates * len(pairs))

    parts: list[Part] = []
    for player in players:
        roll = roll_of(player.tones, pitches, moments)
        curves = curves_of(player, everybody, windows, pulse_windows, (ear, roll, moments))
        parts.append(part_of(player, roll, curves["tempo"], seconds))
        yield progress.found(found_player(player, curves, windows, pulse_windows), _PAIR_COST)

    by_scale = is_set_by_scale(list(players))
    group = found_group(players, [part.roll for part in parts], ear, moments, windows, by_scale=by_scale)
    yield progress.found(group, _PAIR_COST)

    for count, cost in ((0, _PAIR_COST), (chosen.surrogates, chosen.surrogates)):
        for one, other in pairs if cost else ():
            duo = Duo(parts[one], parts[other], ear, moments.rate, seconds)
            pair = players[one], players[other]
            shifted: list[Shifted] = [[], []]
            for shift in duo.shifts(count, chosen.seed).tolist():
                for way, statistics in zip(shifted, duo.at(shift), strict=True):
                    way.append(statistics)
            there, back = _both_ways(duo, pair, shifted)
            yield progress.found(there, 0)
            yield progress.found(back, cost)


def analysis_of(
    playing: Playing, settings: Settings | None = None, told: Callable[[Found], None] | None = None
) -> Analysis:
    """Return the whole analysis; ``told`` hears of every step. Raises ValueError as ``analyse``."""
    players: list[FoundPlayer] = []
    pairs: dict[tuple[int, int], FoundPair] = {}
    group = FoundGroup({})
    for found in analyse(playing, settings):
        match found.what:
            case FoundPlayer() as player:
                players.append(player)
            case FoundPair() as pair:
                pairs[pair.first, pair.second] = pair
            case FoundGroup():
                group = found.what
        if told is not None:
            told(found)
    return assembled(playing, players, pairs, group.features)


def assembled(
    playing: Playing,
    players: list[FoundPlayer],
    pairs: dict[tuple[int, int], FoundPair],
    group: dict[str, GroupValue],
) -> Analysis:
    """Return what was found step by step as one whole; ``pairs`` by their ids."""
    return Analysis(
        seconds=round(playing.seconds, 6),
        players=tuple(players),
        pairs=tuple(pairs[ids] for ids in sorted(pairs)),
        group=group,
        reason=_reason(playing.players),
    )


class _Progress:
    """How much of the work is done."""

    def __init__(self, total: int) -> None:
        self._total, self._done = max(1, total), 0

    def found(self, what: FoundPlayer | FoundGroup | FoundPair, cost: int) -> Found:
        """Return what was found, so much work later."""
        self._done += cost
        return Found(what, min(1.0, self._done / self._total))


def _both_ways(duo: Duo, pair: tuple[Player, Player], shifted: list[Shifted]) -> tuple[FoundPair, FoundPair]:
    steady, by_scale = duo.steady(), is_set_by_scale(list(pair))
    ids = pair[0].id, pair[1].id
    there, back = (
        found_pair(way, {**measured, **steady}, others, duo.room_s, by_scale=by_scale)
        for way, measured, others in zip((ids, ids[::-1]), duo.at(), shifted, strict=True)
    )
    return there, back


def _reason(players: tuple[Player, ...]) -> str:
    if not any(len(player.presses) for player in players):
        return NOBODY
    return TOO_MANY.format(most=MOST_PAIRED) if len(players) > MOST_PAIRED else ""
