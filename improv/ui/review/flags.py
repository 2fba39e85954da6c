"""What was changed in a take, and when: for everybody, or the sound of one. Nothing here needs Qt."""

from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from improv.jam import events as did
from improv.jam.player import SEATS
from improv.jam.setting import Bed, BedKind
from improv.music.scale import Key
from improv.session.note_columns import TakeColumns
from improv.session.notebook.annotation import LONGEST_SECONDS
from improv.session.records import NANOSECONDS, Record, RecordsLost


class FlagKind(StrEnum):
    """What was changed."""

    KEY = "key"
    SCENE = "scene"
    SOUND = "sound"
    BED = "bed"
    TEMPO = "tempo"
    SONG = "song"
    ENGINE_LOST = "engine lost"
    ENGINE_BACK = "engine back"
    GAP = "gap"


class Flag(Struct, frozen=True):
    """A moment at which something changed for everybody, or the sound of one."""

    at_s: float
    kind: FlagKind
    name: str = ""
    """The scale, the scene, the sound, the kind of bed, the song; in English, where it is of our own data."""
    tonic: int = 0
    """Pitch class of a key."""
    number: float = 0.0
    """Beats a minute of a tempo; how many records are missing."""
    seat: int = 0
    """Whose sound; 0: everybody's business."""


def flags_of(columns: TakeColumns) -> Iterator[Flag]:
    """Yield what changed, in the order of time, the key at the beginning first."""
    opening = columns.rest.header.opening
    yield _key_flag(0.0, opening.key)
    if opening.bed.kind is not BedKind.OFF:
        yield _bed_flag(0.0, opening.bed)
    song = "" if opening.song is None else opening.song.song.name
    bed, bpm = opening.bed.kind, opening.tempo.bpm
    for entry in columns.rest.records:
        at_s = min(max(0, entry.at_ns - columns.zero_ns) / NANOSECONDS, LONGEST_SECONDS)
        record = entry.record
        flag: Flag | None = None
        match record:
            case did.BedSet(new):
                flag, bed = None if new.kind is bed else _bed_flag(at_s, new), new.kind
            case did.TempoChanged(tempo):
                flag = None if tempo.bpm == bpm else Flag(at_s, FlagKind.TEMPO, number=tempo.bpm)
                bpm = tempo.bpm
            case did.SongLoaded(loaded):
                song = "" if loaded is None else loaded.name
            case did.SongBegan():
                flag = Flag(at_s, FlagKind.SONG, song)
            case _:
                flag = _simple_flag(at_s, record)
        if flag is not None:
            yield flag


def _simple_flag(at_s: float, record: Record) -> Flag | None:
    match record:
        case RecordsLost(count):
            return Flag(at_s, FlagKind.GAP, number=count)
        case did.KeyChanged(key):
            return _key_flag(at_s, key)
        case did.SceneChosen(_, name):
            return Flag(at_s, FlagKind.SCENE, name)
        case did.SoundChosen(seat, sound) if seat <= SEATS:
            return Flag(at_s, FlagKind.SOUND, sound.name, seat=seat)
        case did.EngineLost():
            return Flag(at_s, FlagKind.ENGINE_LOST)
        case did.EngineReady():
            return Flag(at_s, FlagKind.ENGINE_BACK)
        case _:
            return None


def _key_flag(at_s: float, key: Key) -> Flag:
    return Flag(at_s, FlagKind.KEY, key.scale.name, tonic=key.tonic)


def _bed_flag(at_s: float, bed: Bed) -> Flag:
    return Flag(at_s, FlagKind.BED, bed.kind.value)
