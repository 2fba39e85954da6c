"""How a listener has the parts of a jam mixed, over the mix that the jam itself had.

It all goes through the strips and sounds that the engine has anyway, so it can change while a jam plays:
what gets softer does so within 30 ms, what comes back within half a second.
"""

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from improv.jam.events import Event, PlayerJoined, SoundChosen, StripChanged
from improv.jam.mixing import Strip
from improv.jam.player import Player
from improv.jam.setting import ALL_SEATS, SONG
from improv.jam.snapshot import Snapshot
from improv.link.hearing import HearingEdit

PARTS = range(SONG, ALL_SEATS + 1)
SOFTEST, LOUDEST = -60.0, 6.0
"""Decibels that a strip can have."""


def strip_heard(edit: HearingEdit, part: int, mixed: Strip) -> Strip:
    """Return how a part goes into the mix; what was muted while it was played stays so."""
    level = min(LOUDEST, max(SOFTEST, mixed.level + edit.levels.get(part, 0.0)))
    silent = part in edit.mute or (bool(edit.solo) and part not in edit.solo)
    return replace(mixed, level=level, mute=mixed.mute or silent)


def opening_heard(edit: HearingEdit, opening: Snapshot) -> Snapshot:
    """Return a jam as it is to be heard from here on."""
    strips = {part: strip_heard(edit, part, opening.strips.get(part, Strip())) for part in PARTS}
    return replace(
        opening,
        strips={part: strip for part, strip in strips.items() if part in opening.strips or strip != Strip()},
        players=tuple(_dressed(edit, player) for player in opening.players),
    )


def event_heard(edit: HearingEdit, event: Event) -> Event:
    """Return an event as it is to be heard."""
    match event:
        case StripChanged(part, strip):
            return StripChanged(part, strip_heard(edit, part, strip))
        case SoundChosen(seat) if seat in edit.sounds:
            return SoundChosen(seat, edit.sounds[seat])
        case PlayerJoined(player) if player.seat in edit.sounds:
            return PlayerJoined(_dressed(edit, player))
        case _:
            return event


def changes(before: HearingEdit, now: HearingEdit, here: Snapshot) -> Iterator[Event]:
    """Yield what leads from one way of hearing to another, for a jam that is here."""
    strips: Mapping[int, Strip] = here.strips
    for part in PARTS:
        mixed = strips.get(part, Strip())
        strip = strip_heard(now, part, mixed)
        if strip != strip_heard(before, part, mixed):
            yield StripChanged(part, strip)
    for player in here.players:
        sound = now.sounds.get(player.seat, player.sound)
        if sound != before.sounds.get(player.seat, player.sound):
            yield SoundChosen(player.seat, sound)


def _dressed(edit: HearingEdit, player: Player) -> Player:
    return replace(player, sound=edit.sounds.get(player.seat, player.sound))
