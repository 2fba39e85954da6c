"""Players who were here before: what their sources find again when they come back."""

from collections.abc import Iterable

from msgspec.structs import replace

from improv.jam.player import FIRST_MODES, Player, SourceKind
from improv.jam.snapshot import Snapshot
from improv.music.harmony import Mode

MOST_KEPT = 48
"""Then those who were here longest ago are forgotten."""


class Kept:
    """Who sat where, by source, and how they played. Those who left last come last."""

    def __init__(self, opening: Snapshot) -> None:
        """Begin where a snapshot says."""
        self._players = {player.source: player for player in opening.kept}

    def all(self) -> tuple[Player, ...]:
        """Return them, those who left last at the end."""
        return tuple(self._players.values())

    def remember(self, players: Iterable[Player]) -> None:
        """Know players who were here before that was known: memory, which no event tells of."""
        known = {player.source: player for player in players}
        self._players = {**known, **self._players}
        while len(self._players) > MOST_KEPT:
            del self._players[next(iter(self._players))]

    def seat_of(self, source: str) -> int:
        """Return the seat that a source had; 0 where it had none."""
        player = self._players.get(source)
        return 0 if player is None else player.seat

    def least_missed(self, seats: Iterable[int]) -> int | None:
        """Return the first seat that is kept for no person, else the one left longest ago; None of none."""
        left = {player.seat: order for order, player in enumerate(self._players.values()) if player.person}
        return min(seats, key=lambda seat: left.get(seat, -1), default=None)

    def restored(self, dealt: Player) -> Player:
        """Return who sits down on a seat: as the source played before, or as they are dealt."""
        player = self._players.get(dealt.source)
        if player is None:
            return dealt
        if not player.seat:
            return replace(
                dealt,
                person=player.person,
                motor=player.motor,
                sensitivity=player.sensitivity,
                exempt=player.exempt,
            )
        mode = dealt.mode if player.mode is FIRST_MODES[player.kind] else player.mode
        return replace(
            player, seat=dealt.seat, name=dealt.name, kind=dealt.kind, mode=mode, unplugged_at=None
        )

    def joined(self, source: str) -> None:
        """Take in that somebody is here again."""
        self._players.pop(source, None)

    def left(self, player: Player, *, on_a_map: bool) -> None:
        """Take in that somebody has gone."""
        if player.kind is SourceKind.SIMULATED:
            return
        self._players.pop(player.source, None)
        self._players[player.source] = as_kept(player, on_a_map=on_a_map)
        while len(self._players) > MOST_KEPT:
            del self._players[next(iter(self._players))]


def as_kept(player: Player, *, on_a_map: bool) -> Player:
    """Return a player as they are kept; whoever is free only to follow a keyboard mapping is not, later."""
    follows = on_a_map and player.kind is SourceKind.MIDI and player.mode is Mode.FREE
    mode = FIRST_MODES[player.kind] if follows else player.mode
    return replace(player, mode=mode, unplugged_at=None)


def without_memory(snapshot: Snapshot) -> Snapshot:
    """Return a jam as takes and engines know it: without people who are not there."""
    people = dict.fromkeys(player.person for player in snapshot.players if player.person)
    there = {player.source for player in snapshot.players} | {waiting.source for waiting in snapshot.waiting}
    there |= set(snapshot.split)
    return replace(
        snapshot,
        kept=(),
        known={source: who for source, who in snapshot.known.items() if source in there},
        people=tuple(people),
        bindings=tuple(binding for binding in snapshot.bindings if binding.source in there),
        assignments=tuple(each for each in snapshot.assignments if each.control.source in there),
        down=tuple(control for control in snapshot.down if control.source in there),
    )
