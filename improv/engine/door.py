"""The engine's door: whatever the rest of the program believes, no number gets in that pyo could die of."""

from functools import cache
from math import isfinite, isnan
from typing import Any

from msgspec import Struct, inspect
from msgspec.structs import replace

from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.player import SEATS
from improv.music.sound import Sound

LOWEST_HERTZ, HIGHEST_HERTZ = 16.0, 13_000.0
MOST_SEMITONES = 24.0


def accepted(event: Event) -> Event | None:
    """Return the event with all its numbers in range, or None where it makes no sense."""
    match event:
        case did.NoteOn():
            return _note(event)
        case did.NoteOff(player=number) | did.ExpressionReset(player=number):
            return event if _seat(number) else None
        case did.SoundChosen(number, sound):
            return replace(event, sound=accepted_sound(sound)) if _seat(number) else None
        case did.PlayerJoined(player):
            joined = replace(player, sound=accepted_sound(player.sound))
            return replace(event, player=joined) if _seat(player.seat) else None
        case did.Bent() | did.PressureChanged() | did.ControllerMoved():
            return _gesture(event)
        case _:
            return event


def accepted_sound(sound: Sound) -> Sound:
    """Return a sound with each number inside the range that its declaration gives; NaN becomes the lowest."""
    inside: Sound = _within(sound, _declared(type(sound)))
    return inside


def _note(event: did.NoteOn) -> did.NoteOn | None:
    if not (_seat(event.player) and isfinite(event.hertz) and event.hertz > 0 and isfinite(event.velocity)):
        return None
    if LOWEST_HERTZ <= event.hertz <= HIGHEST_HERTZ and 1 <= event.velocity <= 127:
        return event
    hertz = min(HIGHEST_HERTZ, max(LOWEST_HERTZ, event.hertz))
    return replace(event, hertz=hertz, velocity=min(127, max(1, event.velocity)))


def _gesture(event: did.Bent | did.PressureChanged | did.ControllerMoved) -> Event | None:
    if not _seat(event.player):
        return None
    match event:
        case did.Bent(semitones=semitones):
            if not isfinite(semitones):
                return None
            return replace(event, semitones=min(MOST_SEMITONES, max(-MOST_SEMITONES, semitones)))
        case did.PressureChanged(amount=amount):
            return replace(event, amount=min(1.0, max(0.0, amount))) if isfinite(amount) else None
        case did.ControllerMoved(value=value):
            return replace(event, value=min(127, max(0, value))) if isfinite(value) else None


def _seat(number: int) -> bool:
    return isinstance(number, int) and 1 <= number <= SEATS


@cache
def _declared(kind: type[Struct]) -> dict[str, inspect.Type]:
    info = inspect.type_info(kind)
    assert isinstance(info, inspect.StructType)
    return {field.name: field.type for field in info.fields}


def _within(value: Any, fields: dict[str, inspect.Type]) -> Any:
    return replace(value, **{name: _clamped(getattr(value, name), kind) for name, kind in fields.items()})


def _clamped(value: Any, kind: inspect.Type) -> Any:
    match kind:
        case inspect.FloatType(ge=lowest, le=highest) if lowest is not None and highest is not None:
            return float(lowest) if isnan(value) else float(min(highest, max(lowest, value)))
        case inspect.IntType(ge=lowest, le=highest) if lowest is not None and highest is not None:
            return int(min(highest, max(lowest, value)))
        case inspect.VarTupleType(item_type=item, max_length=longest):
            return tuple(_clamped(part, item) for part in value[:longest])
        case inspect.StructType(cls=cls):
            return _within(value, _declared(cls))
        case _:
            return value
