"""The seats: which source plays as which player, and who waits."""

from collections.abc import Iterable
from typing import assert_never

from msgspec.structs import replace

from improv.jam import events as did
from improv.jam.events import ChoiceEvent, Event, SeatEvent
from improv.jam.kept import Kept
from improv.jam.mixing import MACRO_AT_REST
from improv.jam.motor import Motor
from improv.jam.player import (
    FIRST_MODES,
    FIRST_MOTORS,
    OCTAVES_BY_SEAT,
    SEATS,
    Player,
    Source,
    SourceKind,
    Waiting,
)
from improv.jam.snapshot import Snapshot
from improv.music.harmony import Mode

SEAT_WAITS_NS = 600 * 1_000_000_000
"""An unplugged source finds its seat again for ten minutes."""

MOST_PEOPLE = 48
"""So many names are remembered, those of the others forgotten."""


class Seats:
    """Twelve seats, the sources on them, and those that wait for one."""

    def __init__(self, opening: Snapshot) -> None:
        """Begin where a snapshot says."""
        self.palette = opening.palette
        self.players = {player.seat: player for player in opening.players}
        self.waiting = {waiting.source: waiting for waiting in opening.waiting}
        self.split = dict(opening.split)
        self.known = dict(opening.known)
        self.kept = Kept(opening)
        self.people = opening.people
        self.on_a_map = opening.key.keyboard is not None
        """The key maps keyboards: those that come play by its map."""

    def player_of(self, source: str, channel: int = 0) -> Player | None:
        """Return the player whose presses come from this source and channel."""
        wanted = self._own_source(source, channel)
        return next((player for player in self.players.values() if player.source == wanted), None)

    def kind_of(self, source: str, channel: int = 0) -> SourceKind:
        """Return what kind of source this is, whether it has a player or not."""
        player = self.player_of(source, channel)
        return self._who(source, channel).kind if player is None else player.kind

    def waiting_for(self, source: str, channel: int) -> Waiting:
        """Return a source as one that waits for a seat."""
        found = self._who(source, channel)
        return Waiting(self._own_source(source, channel), found.name, found.kind)

    def newcomer(self, source: str, channel: int) -> Player | None:
        """Return the player that a source's first press makes; None where all seats are taken."""
        own = self._own_source(source, channel)
        found = self._who(source, channel)
        return self._offer(own, found.name, found.kind)

    def wait(self, source: str, channel: int) -> list[Event]:
        """Return what becomes of a source that is played and finds no seat: it waits, if it does not yet."""
        waiting = self.waiting_for(source, channel)
        return [] if waiting.source in self.waiting else [did.SeatsFull(waiting)]

    def join(self, source: str, name: str, kind: SourceKind) -> list[Event]:
        """Return what becomes of a source that is there: it takes a seat, its own again, or waits."""
        known = self._from(source)
        if known:
            return [did.PlayerReturned(p.seat) for p in known if p.unplugged_at is not None]
        if source in self.waiting or source in self.split:
            return []
        player = self._offer(source, name, kind)
        if player is not None:
            return [did.PlayerJoined(player)]
        gone = [player for player in self.players.values() if player.unplugged_at is not None]
        if not gone:
            return [did.SeatsFull(Waiting(source, name, kind))]
        # Somebody who is there comes before somebody who is not: the one who has been away longest.
        seat = min(gone, key=lambda player: player.unplugged_at or 0).seat
        return [did.PlayerLeft(seat), did.PlayerJoined(self._seated(seat, source, name, kind))]

    def unplug(self, source: str, at: int) -> list[Event]:
        """Return what becomes of a source that is gone: its seats wait for it; those of screens are free."""
        there = [player for player in self._from(source) if player.unplugged_at is None]
        waited: list[Event] = [
            did.WaitingLeft(waiting) for waiting in self.waiting if _is_of(waiting, source)
        ]
        # Part of a screen does not come back as a cable does: somebody has put it away.
        closed = sorted(player.seat for player in there if player.kind is SourceKind.SCREEN)
        gone = sorted(player.seat for player in there if player.seat not in closed)
        return [*waited, *(did.PlayerUnplugged(seat, at) for seat in gone), *self.vacate(closed)]

    def vacate(self, seats: Iterable[int]) -> list[Event]:
        """Return what becomes of seats given up: those who wait take them, in their order."""
        leaving = [seat for seat in seats if seat in self.players]
        waiting = iter(list(self.waiting.values()))
        events: list[Event] = []
        for seat in leaving:
            events.append(did.PlayerLeft(seat))
            following = next(waiting, None)
            if following is not None:
                events.append(
                    did.PlayerJoined(self._seated(seat, following.source, following.name, following.kind))
                )
        return events

    def overdue(self, at: int) -> list[int]:
        """Return the seats that have waited long enough for their source."""
        return [
            seat
            for seat, player in self.players.items()
            if player.unplugged_at is not None and at - player.unplugged_at >= SEAT_WAITS_NS
        ]

    def split_channels(self, source: str, split: bool, name: str) -> list[Event]:
        """Return what becomes of a source whose channels are to be players of their own, or no longer."""
        if split == (source in self.split):
            return []
        players = self._from(source)
        name = self.split.get(source) or next((player.name for player in players), name or source)
        left = self.vacate(player.seat for player in players)
        return [*left, did.ChannelsSplit(source, split, name)]

    def apply(self, event: SeatEvent | ChoiceEvent) -> None:  # noqa: C901 - one flat table of events
        """Change by one event."""
        match event:
            case did.PlayerJoined(player):
                self.players[player.seat] = player
                self.known[player.source] = Source(player.name, player.kind)
                self.waiting.pop(player.source, None)
                self.kept.joined(player.source)
                self._met(player.person)
            case did.PlayerLeft(seat):
                self.kept.left(self.players.pop(seat), on_a_map=self.on_a_map)
            case did.SeatsFull(waiting):
                self.waiting[waiting.source] = waiting
                self.known[waiting.source] = Source(waiting.name, waiting.kind)
            case did.WaitingLeft(source):
                self.waiting.pop(source, None)
            case did.SourcesSwapped(seat, other):
                one, two = self.players[seat], self.players[other]
                self.players[seat] = self._on(one, two.source, two.name, two.kind, two.unplugged_at)
                self.players[other] = self._on(two, one.source, one.name, one.kind, one.unplugged_at)
            case did.SourceTaken(seat, taken):
                self.players[seat] = self._on(self.players[seat], taken.source, taken.name, taken.kind)
                self.known[taken.source] = Source(taken.name, taken.kind)
                self.waiting.pop(taken.source, None)
                self.kept.joined(taken.source)
            case did.PaletteDealt(sounds):
                self.palette = sounds
            case did.ChannelsSplit(source, True, name):
                self.split[source] = name
            case did.ChannelsSplit(source):
                self.split.pop(source, None)
            case did.PersonSeated(seat, person):
                self.players[seat] = replace(self.players[seat], person=person)
                self._met(person)
            case _:
                self.players[event.player] = _changed(self.players[event.player], event)

    def _met(self, person: str) -> None:
        """Remember who was here, as long as there are not too many."""
        if person:
            self.people = (*(name for name in self.people if name != person), person)[-MOST_PEOPLE:]

    def _own_source(self, source: str, channel: int) -> str:
        """Return the source that a channel counts as: its own where the source is split."""
        return f"{source} · channel {channel + 1}" if source in self.split else source

    def _from(self, source: str) -> list[Player]:
        """Return the players of a source, those of its single channels included."""
        return [player for player in self.players.values() if _is_of(player.source, source)]

    def _who(self, source: str, channel: int) -> Source:
        """Return what a source that plays is called; the channel's number is added where it is split."""
        name = self.split.get(source)
        if name is not None:
            return Source(f"{name} {channel + 1}", SourceKind.MIDI)
        return self.known.get(source, Source(source, SourceKind.MIDI))

    def _offer(self, source: str, name: str, kind: SourceKind) -> Player | None:
        """Return a newcomer on the seat that the source had before, if it is free; else on no person's.

        Where all free seats are kept for people, on that of whoever has been away longest.
        """
        free = [seat for seat in range(1, SEATS + 1) if seat not in self.players]
        own = self.kept.seat_of(source)
        seat = own if own in free else self.kept.least_missed(free)
        return None if seat is None else self._seated(seat, source, name, kind)

    def _seated(self, seat: int, source: str, name: str, kind: SourceKind) -> Player:
        return self.kept.restored(
            Player(
                seat=seat,
                source=source,
                name=name,
                kind=kind,
                mode=self._first_mode(kind),
                sound=self.palette[(seat - 1) % len(self.palette)],
                octave=OCTAVES_BY_SEAT[(seat - 1) % len(OCTAVES_BY_SEAT)],
                motor=FIRST_MOTORS.get(kind, Motor()),
            )
        )

    def _first_mode(self, kind: SourceKind) -> Mode:
        return Mode.FREE if self.on_a_map and kind is SourceKind.MIDI else FIRST_MODES[kind]

    def _on(
        self, player: Player, source: str, name: str, kind: SourceKind, unplugged_at: int | None = None
    ) -> Player:
        """Return a player with another device: a mode that only suits the old one gives way."""
        mode = self._first_mode(kind) if player.mode is self._first_mode(player.kind) else player.mode
        return replace(player, source=source, name=name, kind=kind, mode=mode, unplugged_at=unplugged_at)


def _is_of(own: str, source: str) -> bool:
    """Say whether a player's own source is this one, or a channel of it."""
    return own == source or own.startswith(f"{source} · channel ")


def _changed(  # noqa: C901 - one flat table of choices
    player: Player,
    event: did.PlayerUnplugged
    | did.PlayerReturned
    | did.SoundChosen
    | did.ModeChosen
    | did.OctaveChosen
    | did.Transposed
    | did.CompassChosen
    | did.GlideChosen
    | did.MacroMoved
    | did.PlayerExempted
    | did.MotorSet
    | did.SensitivitySet,
) -> Player:
    match event:
        case did.PlayerUnplugged(at=at):
            return replace(player, unplugged_at=at)
        case did.PlayerReturned():
            return replace(player, unplugged_at=None)
        case did.SoundChosen(sound=sound):
            return replace(player, sound=sound)
        case did.ModeChosen(mode=mode):
            return replace(player, mode=mode)
        case did.OctaveChosen(octave=octave):
            return replace(player, octave=octave)
        case did.Transposed(steps=steps):
            return replace(player, transpose=steps)
        case did.CompassChosen(compass=compass):
            return replace(player, compass=compass)
        case did.GlideChosen(on=on):
            return replace(player, glides=on)
        case did.MacroMoved(macro=macro, value=value):
            others = {each: at for each, at in player.macros.items() if each is not macro}
            return replace(player, macros=others if value == MACRO_AT_REST else {**others, macro: value})
        case did.PlayerExempted(exempt=exempt):
            return replace(player, exempt=exempt)
        case did.MotorSet(motor=motor):
            return replace(player, motor=motor)
        case did.SensitivitySet(sensitivity=sensitivity):
            return replace(player, sensitivity=sensitivity)
        case _:
            assert_never(event)
