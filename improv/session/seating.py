"""Who sits where in a take, and how players are named on a command line and in tables."""

from collections.abc import Iterable

from msgspec.structs import replace

from improv.jam import events as did
from improv.jam.player import Player
from improv.jam.setting import BED, EXAMPLE, PULSE, SONG
from improv.music.data import Unknown
from improv.session.format import Take
from improv.session.records import Record

HOUSE = {BED: "bed", PULSE: "pulse", EXAMPLE: "example", SONG: "song"}
"""What is heard besides the players, and what it is called."""


class Seating:
    """The players by seat, as the events of a take change them."""

    def __init__(self, players: Iterable[Player]) -> None:
        """Begin with the players of a snapshot."""
        self.players = {player.seat: player for player in players}

    def apply(self, record: Record) -> tuple[Player, ...]:
        """Take a record in; return the players where it changed who they are, or what they play on."""
        changed: tuple[Player, ...] = ()
        match record:
            case did.PlayerJoined(player):
                changed = (player,)
            case did.PersonSeated(seat, person) if seat in self.players:
                changed = (replace(self.players[seat], person=person),)
            case did.SourcesSwapped(seat, other) if seat in self.players and other in self.players:
                one, two = self.players[seat], self.players[other]
                changed = (
                    replace(one, source=two.source, name=two.name, kind=two.kind),
                    replace(two, source=one.source, name=one.name, kind=one.kind),
                )
            case did.SourceTaken(seat, taken) if seat in self.players:
                player = self.players[seat]
                changed = (replace(player, source=taken.source, name=taken.name, kind=taken.kind),)
            case did.SoundChosen(seat, sound) if seat in self.players:
                self.players[seat] = replace(self.players[seat], sound=sound)
            case did.PlayerLeft(seat):
                self.players.pop(seat, None)
            case _:
                pass
        for player in changed:
            self.players[player.seat] = player
        return changed


def players_of(take: Take) -> tuple[Player, ...]:
    """Return everybody who was there, by seat: once for each person or source that had the seat."""
    everybody = list(take.header.opening.players)
    seating = Seating(everybody)
    for entry in take.records:
        everybody.extend(seating.apply(entry.record))
    once = {(player.seat, player.name, player.person): player for player in everybody}
    return tuple(sorted(once.values(), key=lambda player: player.seat))


def label_of(player: Player) -> str:
    """Return the person's name where somebody said it, else the source's."""
    return player.person or player.name


def labels_of(players: Iterable[Player]) -> dict[tuple[int, str], str]:
    """Return what to call each player, by seat and ``label_of``; the seat is added where it takes it."""
    known = list(players)
    seats: dict[str, set[int]] = {}
    for player in known:
        seats.setdefault(label_of(player), set()).add(player.seat)
    return {
        (player.seat, label): label if len(seats[label]) == 1 else f"{label} ({player.seat})"
        for player in known
        for label in [label_of(player)]
    }


def matches(selector: str, player: Player) -> bool:
    """Say whether a selector means this player: a seat's number, a name or a person; case does not count."""
    wanted = selector.strip().casefold()
    return wanted in (str(player.seat), player.name.casefold(), player.person.casefold()) and bool(wanted)


def is_house(selector: str, part: int) -> bool:
    """Say whether a selector means this part of the house, or the song."""
    return selector.strip().casefold() == HOUSE[part]


def check_selectors(selectors: Iterable[str], players: Iterable[Player], house: Iterable[int] = ()) -> None:
    """Raise Unknown, naming the players there are, for a selector that means none of them nor the house."""
    known, parts = list(players), list(house)
    for selector in selectors:
        if not any(matches(selector, player) for player in known) and not any(
            is_house(selector, part) for part in parts
        ):
            there = ", ".join(f"{player.seat} ({label_of(player)})" for player in known)
            raise Unknown(f"no player {selector!r} in this jam: there are {there or 'none'}")
