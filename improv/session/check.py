"""What is in a take, for people."""

from collections import Counter
from pathlib import Path

from msgspec import Struct

from improv.jam.events import (
    CalmSet,
    CeilingSet,
    EchoSet,
    MacroMoved,
    Marked,
    NoteOn,
    PersonSeated,
    PressIgnored,
    RoomSet,
    SceneChosen,
    SongBegan,
    SongLoaded,
    StripChanged,
)
from improv.jam.player import SEATS
from improv.jam.setting import BED, PULSE
from improv.music.pitch import PITCH_CLASS_NAMES
from improv.session.format import Take, read_take
from improv.session.records import NANOSECONDS, EpochBegan, Record, RecordsLost, TakeEnded
from improv.session.score import parts_of
from improv.session.sealing import Keys
from improv.session.seating import HOUSE, Seating, label_of, labels_of, players_of
from improv.session.storage import is_being_written
from improv.session.timeline import last_ns, zero_ns
from improv.session.times import local_time

_MIX: dict[type, str] = {
    StripChanged: "strips",
    MacroMoved: "knobs",
    CalmSet: "calm",
    CeilingSet: "ceiling",
    RoomSet: "room",
    EchoSet: "echo",
}


class PlayerContents(Struct, frozen=True):
    """A player, and how much of the take is theirs."""

    seat: int
    name: str
    source: str
    notes: int
    ignored: int


class EpochContents(Struct, frozen=True):
    """An engine's life: where it lies on the timeline, in seconds, and what it played through."""

    epoch: int
    offset_s: float
    seconds: float
    rate: int
    block: int
    audio: str
    device: str
    engine: str


class Contents(Struct, frozen=True):
    """What is in a take."""

    name: str
    format: int
    started: str
    """Local time of where it was played, ISO 8601."""
    seconds: float
    key: str
    players: tuple[PlayerContents, ...]
    house: tuple[str, ...]
    """Bed and pulse, if they were heard."""
    songs: tuple[str, ...]
    """The files that were played along to, which no recording holds."""
    notes: int
    ignored: dict[str, int]
    """Presses that stayed silent, by reason."""
    marks: tuple[tuple[float, str, str], ...]
    """Seconds, text, and the player who made it; empty where that was whoever leads."""
    people: tuple[tuple[float, str, int], ...]
    """Seconds, name and seat, of people who sat down in the middle of the jam."""
    scenes: tuple[tuple[float, str], ...]
    """Seconds and name, of scenes that were chosen."""
    mix: dict[str, int]
    """How often what was changed in the mix."""
    epochs: tuple[EpochContents, ...]
    records: int
    whole: bool
    ended: str
    """Why the take ended; empty where it was interrupted, or is still going on."""
    being_written: bool
    damage: str
    good_bytes: int
    total_bytes: int
    skipped: int
    lost: int


def check(path: Path, key: Keys = None) -> Contents:
    """Return what is in a take; ``key`` opens a sealed one. Raises TakeUnreadable."""
    return contents_of(read_take(path, key=key), path.name, being_written=is_being_written(path))


def contents_of(take: Take, name: str, *, being_written: bool = False) -> Contents:
    """Return what is in a take that was read already."""
    zero = zero_ns(take)
    records = [record for _, _, record in take.records]
    ignored = [record for record in records if isinstance(record, PressIgnored)]
    ends = [record.why for record in records if isinstance(record, TakeEnded)]
    key = take.header.opening.key
    return Contents(
        name=name,
        format=take.format,
        started=local_time(take.header.created_ns, take.header.utc_offset_s).isoformat(" ", "seconds"),
        seconds=(last_ns(take) - zero) / NANOSECONDS,
        key=f"{PITCH_CLASS_NAMES[key.tonic]} {key.scale.name}",
        players=_players(take),
        house=_house(take, records),
        songs=_songs(take, records),
        notes=sum(isinstance(record, NoteOn) and record.player <= SEATS for record in records),
        ignored=dict(Counter(record.why for record in ignored).most_common()),
        marks=_marks(take),
        people=tuple(
            ((at_ns - zero) / NANOSECONDS, record.person, record.player)
            for _, at_ns, record in take.records
            if isinstance(record, PersonSeated)
        ),
        scenes=tuple(
            ((at_ns - zero) / NANOSECONDS, record.name)
            for _, at_ns, record in take.records
            if isinstance(record, SceneChosen)
        ),
        mix=dict(Counter(_MIX[type(record)] for record in records if type(record) in _MIX).most_common()),
        epochs=_epochs(take),
        records=len(records),
        whole=take.whole,
        ended=ends[-1] if ends and take.ended else "",
        being_written=being_written,
        damage=str(take.damage),
        good_bytes=take.good_bytes,
        total_bytes=take.total_bytes,
        skipped=take.skipped,
        lost=sum(record.count for record in records if isinstance(record, RecordsLost)),
    )


def _marks(take: Take) -> tuple[tuple[float, str, str], ...]:
    zero = zero_ns(take)
    seating = Seating(take.header.opening.players)
    labels = labels_of(players_of(take))
    marks = []
    for _, at_ns, record in take.records:
        seating.apply(record)
        if isinstance(record, Marked):
            player = seating.players.get(record.player)
            who = "" if player is None else labels[player.seat, label_of(player)]
            marks.append(((at_ns - zero) / NANOSECONDS, record.text, who))
    return tuple(marks)


def _house(take: Take, records: list[Record]) -> tuple[str, ...]:
    heard = {note.player for note in take.header.opening.notes}
    heard |= {record.player for record in records if isinstance(record, NoteOn)}
    return tuple(HOUSE[seat] for seat in (BED, PULSE) if seat in heard)


def _songs(take: Take, records: list[Record]) -> tuple[str, ...]:
    opening = take.header.opening.song
    at_hand = "" if opening is None else opening.song.path
    played = [at_hand] if opening is not None and opening.began is not None else []
    for record in records:
        if isinstance(record, SongLoaded):
            at_hand = "" if record.song is None else record.song.path
        elif isinstance(record, SongBegan) and at_hand:
            played.append(at_hand)
    return tuple(dict.fromkeys(played))


def _players(take: Take) -> tuple[PlayerContents, ...]:
    there = players_of(take)
    labels = labels_of(there)
    notes = Counter(record.player for _, _, record in take.records if isinstance(record, NoteOn))
    silent = Counter(record.player for _, _, record in take.records if isinstance(record, PressIgnored))
    by_seat: dict[int, list[str]] = {}
    sources: dict[int, str] = {}
    for player in there:
        by_seat.setdefault(player.seat, []).append(labels[player.seat, label_of(player)])
        sources[player.seat] = player.source
    return tuple(
        PlayerContents(seat, ", then ".join(dict.fromkeys(names)), sources[seat], notes[seat], silent[seat])
        for seat, names in by_seat.items()
    )


def _epochs(take: Take) -> tuple[EpochContents, ...]:
    parts = {part.epoch: part for part in parts_of(take)}
    zero = zero_ns(take)
    epochs = []
    for _, at_ns, began in take.records:
        if not isinstance(began, EpochBegan):
            continue
        part = parts.get(began.epoch)
        epochs.append(
            EpochContents(
                epoch=began.epoch,
                offset_s=part.offset_s if part else max(0, at_ns - zero) / NANOSECONDS,
                seconds=part.seconds if part else 0.0,
                rate=began.rate,
                block=began.block,
                audio=began.audio.value,
                device=began.device,
                engine=began.engine,
            )
        )
    return tuple(epochs)
