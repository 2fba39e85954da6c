"""The numbers in a take: msgpack can carry some that are none, and sound and tables cannot.

What their types say has been checked before; this is the rest.
"""

from math import isfinite

from improv.jam.events import (
    Bent,
    CompassChosen,
    NoteMoved,
    NoteOn,
    PlayerJoined,
    PressureChanged,
    QuantiseSet,
    SongBegan,
    SongLevelSet,
)
from improv.jam.player import Player
from improv.jam.snapshot import Snapshot
from improv.session.records import EpochBegan, Record


def check_record(record: Record) -> None:
    """Look at the numbers of a record. Raises ValueError where one cannot be."""
    match record:
        case NoteOn():
            _check_note(record.note, record.velocity, record.hertz, record.force)
            _check_finite(record.up, record.down, *record.path)
        case NoteMoved():
            _check_note(record.note, 1, record.hertz)
            _check_finite(record.seconds, record.up, record.down)
        case Bent():
            _check_finite(record.amount, record.semitones)
        case PressureChanged(amount=number) | QuantiseSet(number):
            _check_finite(number)
        case SongBegan(number) | SongLevelSet(number):
            _check_finite(number)
        case CompassChosen(compass=(low, high)) | PlayerJoined(Player(compass=(low, high))):
            _check_finite(low, high)
        case EpochBegan():
            check_snapshot(record.snapshot)
        case _:
            pass


def check_snapshot(snapshot: Snapshot) -> None:
    """Look at the numbers of a snapshot. Raises ValueError where one cannot be."""
    _check_finite(snapshot.quantise)
    for player in (*snapshot.players, *snapshot.kept):
        _check_finite(*(player.compass or ()))
    for note in snapshot.notes:
        _check_note(note.note, note.velocity, note.hertz, note.force)
        _check_finite(note.decay, note.up, note.down)
    for expression in snapshot.expressions:
        _check_finite(expression.bend, expression.semitones, expression.pressure)


def _check_note(note: int, velocity: int, hertz: float, force: int = 0) -> None:
    if not (0 <= note <= 127 and 1 <= velocity <= 127 and 0.0 < hertz < 1e6 and 0 <= force <= 127):
        raise ValueError(f"note {note}, velocity {velocity}, force {force}, {hertz} Hz")


def _check_finite(*numbers: float) -> None:
    if not all(map(isfinite, numbers)):
        raise ValueError("a number is not finite")
