"""A jam as it is for those who may be seen of it: without the others; how a player comes and goes."""

from collections.abc import Collection, Iterable

from msgspec.structs import replace

from improv.jam import events as did
from improv.jam.events import Ending, Event
from improv.jam.player import SEATS, Expression, Player
from improv.jam.setting import SONG, Delayed
from improv.jam.snapshot import Snapshot


def is_of_the_house(part: int) -> bool:
    """Say whether a part of the mix is nobody's: bed, pulse, example, song."""
    return part > SEATS or part == SONG


def seen(
    snapshot: Snapshot, seats: Collection[int], notes: Collection[int], delayed: Collection[Delayed]
) -> Snapshot:
    """Return a jam with these players, of their notes those of these ids, and of what waits these alone.

    Nothing is left of the others: no source, no strip, no name.
    """
    players = tuple(player for player in snapshot.players if player.seat in seats)
    sources = {player.source for player in players}

    def shown(part: int) -> bool:
        return part in seats or is_of_the_house(part)

    learning, pairing = snapshot.learning, snapshot.pairing
    return replace(
        snapshot,
        players=players,
        notes=tuple(note for note in snapshot.notes if note.player > SEATS or note.id in notes),
        expressions=tuple(each for each in snapshot.expressions if shown(each.player)),
        waiting=(),
        split={},
        known={source: who for source, who in snapshot.known.items() if source in sources},
        delayed=tuple(each for each in snapshot.delayed if each in delayed),
        strips={part: strip for part, strip in snapshot.strips.items() if shown(part)},
        bindings=tuple(each for each in snapshot.bindings if each.player in seats),
        learning=learning if learning is not None and shown(learning.player) else None,
        pairing=pairing if pairing is not None and pairing.player in seats else None,
        invited=snapshot.invited if snapshot.invited in seats else 0,
        turn=snapshot.turn if snapshot.turn in seats else 0,
        spotlight=snapshot.spotlight if snapshot.spotlight in seats else 0,
        quietened={seat: level for seat, level in snapshot.quietened.items() if seat in seats},
        assignments=tuple(each for each in snapshot.assignments if each.control.source in sources),
        down=tuple(control for control in snapshot.down if control.source in sources),
        lately=tuple(each for each in snapshot.lately if each.player in seats),
        people=tuple(dict.fromkeys(player.person for player in players if player.person)),
        kept=(),
    )


def arrival(player: Player, snapshot: Snapshot) -> list[Event]:
    """Return what makes a player be there as they are now; what they hold already is not heard of them."""
    strip = snapshot.strips.get(player.seat)
    return [
        did.PlayerJoined(player),
        *([] if strip is None else [did.StripChanged(player.seat, strip)]),
        *(event for each in snapshot.expressions if each.player == player.seat for event in brought(each)),
    ]


def departure(seat: int, notes: Iterable[tuple[int, int]]) -> list[Event]:
    """Return what makes a player be gone, with the notes of theirs that sound: id and voice of each."""
    return [*silence(seat, notes, Ending.SEAT_LEFT), did.PlayerLeft(seat)]


def silence(seat: int, notes: Iterable[tuple[int, int]], why: Ending) -> list[Event]:
    """Return what ends notes of a player: id and voice of each."""
    sounding = list(notes)
    return [
        did.NoteOff(id_, voice, seat, sum(other == voice for _, other in sounding[place + 1 :]), why)
        for place, (id_, voice) in enumerate(sounding)
    ]


def brought(expression: Expression) -> list[Event]:
    """Return what brings a channel from rest to where pedal, wheel, pressure and controllers are."""
    seat, channel = expression.player, expression.channel
    events: list[Event] = []
    if expression.pedal:
        events.append(did.PedalMoved(seat, channel, down=True))
    if expression.bend or expression.semitones:
        events.append(did.Bent(seat, channel, expression.bend, expression.semitones))
    if expression.pressure:
        events.append(did.PressureChanged(seat, channel, expression.pressure))
    events += [
        did.ControllerMoved(seat, channel, number, value) for number, value in expression.controllers.items()
    ]
    return events
