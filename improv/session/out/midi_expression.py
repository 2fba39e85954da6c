"""Pitch wheel, pressure and controllers of a player in a MIDI file."""

from collections.abc import Iterable, Iterator, Mapping
from math import ceil
from typing import Any, NamedTuple

import mido

from improv.jam.events import Bent, ControllerMoved, ExpressionReset, NoteMoved, NoteOn, PressureChanged
from improv.music.harmony import FREE_SEMITONES
from improv.session.format import Take
from improv.session.out.sitting import Sitting
from improv.session.records import NANOSECONDS
from improv.session.timeline import zero_ns

TICKS_PER_SECOND = 1920
"""Times are right to 0.3 ms."""
NOTE_OFF, EXPRESSION, NOTE_ON = range(3)
"""The order within a tick."""
_USUAL_RANGE = 2
"""Semitones that a synthesiser takes the whole of the pitch wheel for, unless it is told otherwise."""
_WIDEST_RANGE = 24
_CENT = 0.01
_PEDAL, _CHANNEL_MODE = 64, 120
_DATA_MSB, _DATA_LSB, _RPN_LSB, _RPN_MSB, _NO_RPN = 6, 38, 100, 101, 127
"""Controllers that set a registered parameter; number 0 is the range of the wheel."""

Move = NoteOn | NoteMoved | Bent | PressureChanged | ControllerMoved | ExpressionReset


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
"""What a player did, by tick. Of notes it tells how far they can be bent."""


def moves_of(take: Take, labels: frozenset[str] | None = None) -> dict[int, Moves]:
    """Return what the players did, by seat; nothing for one who came on several channels.

    A device that bends each note on a channel of its own cannot be told on the player's one channel. With
    ``labels`` only what those players did is told, as the tables of the take call them.
    """
    zero = zero_ns(take)
    sitting = Sitting(take)
    found: dict[int, Moves] = {}
    channels: dict[int, set[int]] = {}
    for _, at_ns, record in take.records:
        sitting.apply(record)
        if isinstance(record, Move) and (labels is None or sitting.label(record.player, at_ns) in labels):
            if not isinstance(record, NoteMoved):
                channels.setdefault(record.player, set()).add(record.channel)
            tick = tick_of(max(0, at_ns - zero) / NANOSECONDS)
            found.setdefault(record.player, []).append((tick, record))
    return {seat: moves for seat, moves in found.items() if len(channels.get(seat, ())) == 1}


def moves_within(found: Mapping[int, Moves], from_s: float, to_s: float) -> dict[int, Moves]:
    """Return the moves of a passage, counted from its beginning; it begins as they had left it there."""
    first, last = tick_of(from_s), tick_of(to_s)
    return {
        seat: [(0, move) for move in _standing(moves, first)]
        + [(tick - first, move) for tick, move in moves if first <= tick <= last]
        for seat, moves in found.items()
    }


def _standing(moves: Moves, first: int) -> list[Move]:
    """Return the last move of each kind before a tick: what still holds there, in its order."""
    standing: dict[tuple[type, int], Move] = {}
    for tick, move in moves:
        if tick >= first:
            break
        if isinstance(move, ExpressionReset):
            standing = {key: each for key, each in standing.items() if key[0] is NoteOn}
            continue
        kind = NoteOn if isinstance(move, NoteOn | NoteMoved) else type(move)
        key = (kind, move.controller if isinstance(move, ControllerMoved) else -1)
        standing.pop(key, None)
        standing[key] = move
    return list(standing.values())


def turns_of(moves: Moves) -> list[Turn]:
    """Return how a player bent the pitch: what was struck or moved last says how far the wheel goes."""
    turns = []
    amount, alike, up, down = 0.0, 0.0, FREE_SEMITONES, FREE_SEMITONES
    for tick, record in moves:
        match record:
            case NoteOn() | NoteMoved():
                up, down = record.up, record.down
            case Bent():
                amount, alike = record.amount, record.semitones
            case ExpressionReset():
                amount = alike = 0.0
            case _:
                continue
        turns.append(Turn(tick, bent=alike + amount * (up if amount > 0 else down)))
    return turns


def wheel(turns: Iterable[Turn], channel: int) -> Iterator[Timed]:
    """Yield the pitch wheel's messages for changes of pitch: both kinds add up.

    Where they lead farther than a synthesiser expects, the first messages tell it how far.
    """
    places = list(_places_of(turns))
    farthest = max((abs(semitones) for _, semitones in places), default=0.0)
    reach = min(_WIDEST_RANGE, max(_USUAL_RANGE, ceil(farthest - _CENT)))
    if reach > _USUAL_RANGE:
        yield from _range_of(reach, channel)
    now = 0
    for tick, semitones in places:
        position = min(8191, max(-8192, round(semitones / reach * 8192)))
        if position != now:
            now = position
            yield Timed(tick, EXPRESSION, mido.Message("pitchwheel", channel=channel, pitch=position))


def _places_of(turns: Iterable[Turn]) -> Iterator[tuple[int, float]]:
    """Yield how far from the note the pitch is, by tick."""
    bent = tuning = 0.0
    for turn in sorted(turns, key=lambda turn: turn.tick):
        bent = bent if turn.bent is None else turn.bent
        tuning = tuning if turn.tuning is None else turn.tuning
        yield turn.tick, bent + tuning


def _range_of(semitones: int, channel: int) -> Iterator[Timed]:
    """Yield what tells a synthesiser how far the whole of the pitch wheel leads."""
    for control, value in (
        (_RPN_MSB, 0),
        (_RPN_LSB, 0),
        (_DATA_MSB, semitones),
        (_DATA_LSB, 0),
        (_RPN_MSB, _NO_RPN),
        (_RPN_LSB, _NO_RPN),
    ):
        message = mido.Message("control_change", channel=channel, control=control, value=value)
        yield Timed(0, EXPRESSION, message)


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
