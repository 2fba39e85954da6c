"""The engine's door: whatever the rest of the program believes, no number gets in that pyo could die of."""

from functools import cache, lru_cache
from math import isfinite, isnan
from typing import Any

from msgspec import Struct, inspect
from msgspec.structs import replace

from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.mixing import CEILINGS, MACRO_AT_REST, Macro, Strip
from improv.jam.player import FREE_SEMITONES, Player
from improv.jam.setting import ALL_SEATS, SONG, Song
from improv.music.sound import Sound

LOWEST_HERTZ, HIGHEST_HERTZ = 16.0, 13_000.0
MOST_SEMITONES = 24.0
MOST_BENT = 96.0
"""Semitones by which all notes of a channel may be bent alike."""
LONGEST_GLIDE = 0.15
"""Seconds."""
LONGEST_PATH = 48
"""Pitches that a note may pass on its way."""
LONGEST_SONG = 36_000.0
"""Seconds."""
DECIBELS = (-60.0, 12.0)
"""Of bed, pulse and song."""


def accepted(event: Event) -> Event | None:  # noqa: C901 - one flat table of events
    """Return the event with all its numbers in range, or None where it makes no sense."""
    match event:
        case did.NoteOn():
            return _note(event)
        case did.NoteMoved():
            return _move(event)
        case did.NoteOff(player=number) | did.ExpressionReset(player=number):
            return event if _seat(number) else None
        case did.SoundChosen(number, sound):
            return replace(event, sound=accepted_sound(sound)) if _seat(number) else None
        case did.PlayerJoined(player):
            return replace(event, player=_player(player)) if _seat(player.seat) else None
        case did.Bent() | did.PressureChanged() | did.ControllerMoved():
            return _gesture(event)
        case did.BedSet() | did.PulseSet() | did.ExampleBegan():
            return _house(event)
        case did.SongLoaded() | did.SongBegan() | did.SongLevelSet():
            return _song(event)
        case did.StripChanged() | did.MacroMoved():
            return _part(event)
        case did.RoomSet() | did.EchoSet() | did.CeilingSet() | did.TempoChanged():
            return _setting(event)
        case _:
            return event


@lru_cache(maxsize=64)  # a kit takes 0.5 ms of a block, and its event is looked at five times
def accepted_sound(sound: Sound) -> Sound:
    """Return a sound with each number inside the range that its declaration gives; NaN becomes the lowest."""
    kind = type(sound)
    inside: Sound = sound if _is_within(sound, _declared(kind)) else _within(sound, _declared(kind))
    return inside


def accepted_song(song: Song) -> Song:
    """Return a song with its numbers inside their ranges."""
    inside: Song = _within(song, _declared(Song))
    return inside


def _note(event: did.NoteOn) -> did.NoteOn | None:
    if not (
        _seat(event.player) and _is_pitch(event.hertz) and isfinite(event.velocity) and isfinite(event.force)
    ):
        return None
    return replace(
        event,
        hertz=_hertz(event.hertz),
        velocity=min(127, max(1, event.velocity)),
        force=min(127, max(0, event.force)),
        up=_reach(event.up),
        down=_reach(event.down),
        path=tuple(_hertz(hertz) for hertz in event.path[-LONGEST_PATH:] if _is_pitch(hertz)),
    )


def _move(event: did.NoteMoved) -> did.NoteMoved | None:
    if not (_seat(event.player) and _is_pitch(event.hertz)):
        return None
    return replace(
        event,
        hertz=_hertz(event.hertz),
        seconds=0.0 if isnan(event.seconds) else min(LONGEST_GLIDE, max(0.0, event.seconds)),
        up=_reach(event.up),
        down=_reach(event.down),
    )


def _is_pitch(hertz: float) -> bool:
    return isfinite(hertz) and hertz > 0


def _hertz(hertz: float) -> float:
    return min(HIGHEST_HERTZ, max(LOWEST_HERTZ, hertz))


def _reach(semitones: float) -> float:
    return FREE_SEMITONES if isnan(semitones) else min(MOST_SEMITONES, max(0.0, semitones))


def _level(decibels: float) -> float:
    return DECIBELS[0] if isnan(decibels) else min(DECIBELS[1], max(DECIBELS[0], decibels))


def _house(event: did.BedSet | did.PulseSet | did.ExampleBegan) -> Event:
    match event:
        case did.BedSet(bed):
            sound = None if bed.sound is None else accepted_sound(bed.sound)
            return replace(event, bed=replace(bed, sound=sound, level=_level(bed.level)))
        case did.PulseSet(pulse):
            sound = None if pulse.sound is None else accepted_sound(pulse.sound)
            return replace(event, pulse=replace(pulse, sound=sound, level=_level(pulse.level)))
        case did.ExampleBegan(example):
            return replace(event, example=replace(example, sound=accepted_sound(example.sound)))


def _song(event: did.SongLoaded | did.SongBegan | did.SongLevelSet) -> Event | None:
    match event:
        case did.SongLoaded(song):
            return event if song is None else replace(event, song=accepted_song(song))
        case did.SongBegan(from_s=from_s):
            return None if isnan(from_s) else replace(event, from_s=min(LONGEST_SONG, max(0.0, from_s)))
        case did.SongLevelSet(level):
            return replace(event, level=_level(level))


def _player(player: Player) -> Player:
    macros = {Macro(macro): _knob(value) for macro, value in player.macros.items()}
    return replace(player, sound=accepted_sound(player.sound), macros=macros)


def _part(event: did.StripChanged | did.MacroMoved) -> Event | None:
    match event:
        case did.StripChanged(part, strip):
            known = isinstance(part, int) and SONG <= part <= ALL_SEATS
            return replace(event, strip=_strip(strip)) if known else None
        case did.MacroMoved(number, _, value):
            return replace(event, value=_knob(value)) if _seat(number) else None


def _strip(strip: Strip) -> Strip:
    pan = None if strip.pan is None or isnan(strip.pan) else min(1.0, max(-1.0, strip.pan))
    inside: Strip = _within(strip, _declared(Strip))
    return replace(inside, pan=pan)


def _knob(value: float) -> float:
    return MACRO_AT_REST if isnan(value) else min(1.0, max(0.0, value))


def _setting(event: did.RoomSet | did.EchoSet | did.CeilingSet | did.TempoChanged) -> Event | None:
    match event:
        case did.RoomSet(room):
            return replace(event, room=_within(room, _declared(type(room))))
        case did.EchoSet(echo):
            return replace(event, echo=_within(echo, _declared(type(echo))))
        case did.TempoChanged(tempo):
            return replace(event, tempo=_within(tempo, _declared(type(tempo))))
        case did.CeilingSet(decibels):
            lowest, highest = CEILINGS
            # What is no number must not make it louder.
            wished = lowest if isnan(decibels) else min(highest, max(lowest, decibels))
            return replace(event, decibels=wished)


def _gesture(event: did.Bent | did.PressureChanged | did.ControllerMoved) -> Event | None:
    if not _seat(event.player):
        return None
    match event:
        case did.Bent(amount=amount, semitones=semitones):
            if not (isfinite(amount) and isfinite(semitones)):
                return None
            bent = min(MOST_BENT, max(-MOST_BENT, semitones))
            return replace(event, amount=min(1.0, max(-1.0, amount)), semitones=bent)
        case did.PressureChanged(amount=amount):
            return replace(event, amount=min(1.0, max(0.0, amount))) if isfinite(amount) else None
        case did.ControllerMoved(value=value):
            return replace(event, value=min(127, max(0, value))) if isfinite(value) else None


def _seat(number: int) -> bool:
    return isinstance(number, int) and 1 <= number <= ALL_SEATS


@cache
def _declared(kind: type[Struct]) -> dict[str, inspect.Type]:
    info = inspect.type_info(kind)
    assert isinstance(info, inspect.StructType)
    return {field.name: field.type for field in info.fields}


def _is_within(value: Any, fields: dict[str, inspect.Type]) -> bool:
    """Say whether ``_within`` would leave all as it is: nearly always, and found out in half of its time."""
    return all(_fits(getattr(value, name), kind) for name, kind in fields.items())


def _fits(value: Any, kind: inspect.Type) -> bool:
    if isinstance(kind, inspect.FloatType):
        lowest, highest = kind.ge, kind.le
        return lowest is None or highest is None or (type(value) is float and lowest <= value <= highest)
    if isinstance(kind, inspect.IntType):
        least, most = kind.ge, kind.le
        return least is None or most is None or (type(value) is int and least <= value <= most)
    if isinstance(kind, inspect.VarTupleType):
        longest, item = kind.max_length, kind.item_type
        return (longest is None or len(value) <= longest) and all(_fits(part, item) for part in value)
    if isinstance(kind, inspect.StructType):
        return _piece_fits(value)
    return True


@lru_cache(maxsize=512)  # all pieces of the shipped kits: what changes is what a whole kit has
def _piece_fits(piece: Struct) -> bool:
    return _is_within(piece, _declared(type(piece)))


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
