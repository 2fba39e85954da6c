"""Pitch wheel, pressure and controllers of a player in a MIDI file."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import mido

from improv.jam.events import Bent, ControllerMoved, ExpressionReset, NoteOn, PressureChanged
from improv.session.format import Take
from improv.session.records import NANOSECONDS
from improv.session.timeline import zero_ns

TICKS_PER_SECOND = 1920
"""Times are right to 0.3 ms."""
NOTE_OFF, EXPRESSION, NOTE_ON = range(3)
"""The order within a tick."""
_WHEEL_SEMITONES = 2.0
"""What a synthesiser takes the whole of the pitch wheel for, unless it is told otherwise."""
_PEDAL, _CHANNEL_MODE = 64, 120

Move = Bent | PressureChanged | ControllerMoved | ExpressionReset


class Timed(NamedTuple):
    """A message and its place."""

    tick: int
    order: int
    message: Any
    """A mido.Message; mido has no types."""


class Turn(NamedTuple):
    """A change of pitch in semitones: of what the player bends, or of what the scale is off by."""

    tick: int
    bent: float | None = None
    tuning: float | None = None


def tick_of(seconds: float) -> int:
    """Return seconds as the nearest tick."""
    return round(seconds * TICKS_PER_SECOND)


Moves = list[tuple[int, Move]]
"""What a player did besides notes, by tick."""


def moves_of(take: Take) -> dict[int, Moves]:
    """Return what the players did besides notes, by seat; nothing for one who came on several channels.

    A device that bends each note on a channel of its own cannot be told on the player's one channel.
    """
    zero = zero_ns(take)
    found: dict[int, Moves] = {}
    channels: dict[int, set[int]] = {}
    for _, at_ns, record in take.records:
        if isinstance(record, NoteOn | Move):
            channels.setdefault(record.player, set()).add(record.channel)
            if not isinstance(record, NoteOn):
                tick = tick_of(max(0, at_ns - zero) / NANOSECONDS)
                found.setdefault(record.player, []).append((tick, record))
    return {seat: moves for seat, moves in found.items() if len(channels[seat]) == 1}


def turns_of(moves: Moves) -> list[Turn]:
    """Return how a player bent the pitch."""
    turns = []
    for tick, record in moves:
        if isinstance(record, Bent):
            turns.append(Turn(tick, bent=record.semitones))
        elif isinstance(record, ExpressionReset):
            turns.append(Turn(tick, bent=0.0))
    return turns


def wheel(turns: Iterable[Turn], channel: int) -> Iterator[Timed]:
    """Yield the pitch wheel's messages for changes of pitch: both kinds add up."""
    bent = tuning = 0.0
    now = 0
    for turn in sorted(turns, key=lambda turn: turn.tick):
        bent = bent if turn.bent is None else turn.bent
        tuning = tuning if turn.tuning is None else turn.tuning
        position = min(8191, max(-8192, round((bent + tuning) / _WHEEL_SEMITONES * 8192)))
        if position != now:
            now = position
            yield Timed(turn.tick, EXPRESSION, mido.Message("pitchwheel", channel=channel, pitch=position))


def expression_of(moves: Moves, channel: int) -> Iterator[Timed]:
    """Yield pressure and controllers. The pedal is left out: it is in the lengths of the notes already."""
    for tick, record in moves:
        match record:
            case PressureChanged(amount=amount, voice=None):
                yield Timed(tick, EXPRESSION, _pressure(channel, amount))
            case ControllerMoved(controller=number, value=value) if (
                number < _CHANNEL_MODE and number != _PEDAL
            ):
                yield Timed(
                    tick,
                    EXPRESSION,
                    mido.Message(
                        "control_change", channel=channel, control=max(0, number), value=value & 127
                    ),
                )
            case ExpressionReset():
                yield Timed(tick, EXPRESSION, _pressure(channel, 0.0))
            case _:
                pass


def _pressure(channel: int, amount: float) -> Any:
    return mido.Message("aftertouch", channel=channel, value=min(127, max(0, round(127 * amount))))
