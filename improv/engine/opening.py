"""What an epoch opens with, as the sounds of its seats and as events."""

from improv.jam.events import (
    Bent,
    CalmSet,
    CeilingSet,
    ControllerMoved,
    EchoSet,
    Event,
    MacroMoved,
    NoteOn,
    PressureChanged,
    RoomSet,
    StripChanged,
    TempoChanged,
)
from improv.jam.player import SEATS
from improv.jam.setting import BED, EXAMPLE, PULSE
from improv.jam.snapshot import Snapshot
from improv.music.sound import Sound

EXAMPLE_DECIBELS = -6.0
"""Against a player: it is for one person, and others play meanwhile."""


def sounds_of(opening: Snapshot) -> dict[int, Sound]:
    """Return each seat's sound: its player's, else what would be dealt there; the house's, if any."""
    dealt = opening.palette
    sounds = {number: dealt[(number - 1) % len(dealt)] for number in range(1, SEATS + 1)} if dealt else {}
    sounds |= {player.seat: player.sound for player in opening.players if 1 <= player.seat <= SEATS}
    house = {
        BED: opening.bed.sound,
        PULSE: opening.pulse.sound,
        EXAMPLE: None if opening.example is None else opening.example.sound,
    }
    return sounds | {number: sound for number, sound in house.items() if sound is not None}


def levels_of(opening: Snapshot) -> dict[int, float]:
    """Return how many decibels louder than a player each seat of the house is."""
    return {BED: opening.bed.level, PULSE: opening.pulse.level, EXAMPLE: EXAMPLE_DECIBELS}


def settings_of(opening: Snapshot) -> list[Event]:
    """Return how all is mixed, as what led there."""
    turned = [
        MacroMoved(player.seat, macro, value)
        for player in opening.players
        for macro, value in sorted(player.macros.items())
    ]
    return [
        *(StripChanged(part, strip) for part, strip in sorted(opening.strips.items())),
        *turned,
        TempoChanged(opening.tempo),
        RoomSet(opening.room),
        EchoSet(opening.echo),
        CalmSet(opening.calm),
        CeilingSet(opening.ceiling),
    ]


def happened_before(opening: Snapshot) -> tuple[list[Event], list[Event]]:
    """Return the gestures and the strokes that lead to where a snapshot is."""
    gestures: list[Event] = []
    for expression in opening.expressions:
        place = (expression.player, expression.channel)
        gestures.append(Bent(*place, expression.bend, expression.semitones))
        gestures.append(PressureChanged(*place, expression.pressure))
        gestures.extend(ControllerMoved(*place, *moved) for moved in sorted(expression.controllers.items()))
    strokes: dict[int, Event] = {}
    for note in opening.notes:
        # Notes on one pitch share a voice, which the first of them struck.
        strokes.setdefault(
            note.voice,
            NoteOn(
                id=note.id,
                voice=note.voice,
                player=note.player,
                source=note.source,
                channel=note.channel,
                played=note.played,
                velocity=note.velocity,
                force=note.force,
                note=note.note,
                hertz=note.hertz,
                reason=note.reason,
                up=note.up,
                down=note.down,
            ),
        )
    return gestures, list(strokes.values())
