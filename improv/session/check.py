"""What is in a take, for people: as a value and as lines of text; and a whole copy of a damaged one."""

from collections import Counter
from datetime import datetime, timedelta, timezone
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
from improv.session.atomic import explained
from improv.session.format import FORMAT, Take, encode_entry, read_take
from improv.session.records import NANOSECONDS, EpochBegan, Record, RecordsLost, TakeEnded
from improv.session.score import parts_of
from improv.session.sealed_take import key_of, sealed_ending
from improv.session.sealing import Keys, TakeKey
from improv.session.seating import HOUSE, Seating, label_of, labels_of, players_of
from improv.session.storage import create_take, is_being_written, write_all
from improv.session.timeline import last_ns, zero_ns

_MIX: dict[type, str] = {
    StripChanged: "strips",
    MacroMoved: "knobs",
    CalmSet: "calm",
    CeilingSet: "ceiling",
    RoomSet: "room",
    EchoSet: "echo",
}
REPAIRED = "repaired"
"""Why a take ended that ``repair`` made."""


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


def lines_of(contents: Contents) -> list[str]:
    """Return the contents as lines for people."""
    silent = sum(contents.ignored.values())
    reasons = ", ".join(f"{why}: {count}" for why, count in contents.ignored.items())
    lines = [
        f"{contents.name}: a jam in {contents.key}, {contents.started}, {minutes(contents.seconds)} long",
        f"{contents.notes} notes, {silent} silent presses" + (f" ({reasons})" if reasons else ""),
    ]
    lines += [
        f"player {player.seat}: {player.name}, {player.notes} notes"
        + (f", {player.ignored} silent presses" if player.ignored else "")
        for player in contents.players
    ]
    lines += [f"scene at {minutes(seconds)}: {name}" for seconds, name in contents.scenes]
    if contents.mix:
        changes = ", ".join(f"{what}: {count}" for what, count in contents.mix.items())
        lines.append(f"the mix was changed {sum(contents.mix.values())} times ({changes})")
    lines += [f"under it: {', '.join(contents.house)}"] if contents.house else []
    lines += [f"played along to {' '.join(song.split())}" for song in contents.songs]
    lines += [
        f"from {minutes(seconds)} on, player {seat} is {person or 'nobody by name'}"
        for seconds, person, seat in contents.people
    ]
    lines += [
        f"mark at {minutes(seconds)}: {text or '(no text)'}" + (f", by {who}" if who else "")
        for seconds, text, who in contents.marks
    ]
    lines += [
        f"engine {epoch.epoch}: from {minutes(epoch.offset_s)}, {minutes(epoch.seconds)} long, "
        f"{epoch.audio} ({epoch.device or 'no device'}), {epoch.rate} Hz, blocks of {epoch.block}"
        for epoch in contents.epochs
    ]
    return [*lines, *_verdict(contents)]


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


def repair(path: Path, key: Keys = None) -> Path:
    """Write the valid prefix of a take, ended in good order, to a new file beside it; return the file.

    The original stays as it is. A take that needs no repair is returned itself. ``key`` opens a sealed one,
    whose copy is sealed too. Raises TakeUnreadable, CannotWrite.
    """
    take = read_take(path, key=key)
    if take.ended:
        return path
    try:
        return _write_copy(path, take, key_of(path, key))
    except OSError as error:
        raise explained(path.parent, error) from error


def ending(take: Take, why: str, key: TakeKey | None = None) -> bytes:
    """Return a ``TakeEnded`` that continues the file of a take; ``key`` is that of a sealed one."""
    last = take.records[-1] if take.records else None
    seq, at_ns = (last.seq, last.at_ns) if last else (0, take.header.monotonic_ns)
    encoded = encode_entry(seq + 1, at_ns, TakeEnded(why))
    return encoded if key is None else sealed_ending(take, encoded, key)


def local_time(wall_ns: int, utc_offset_s: int) -> datetime:
    """Return a wall time as it was on the clock of the place."""
    return datetime.fromtimestamp(wall_ns // NANOSECONDS, timezone(timedelta(seconds=utc_offset_s)))


def minutes(seconds: float) -> str:
    """Return seconds as ``1:02:03`` or ``2:03``."""
    hours, rest = divmod(int(seconds), 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


def _write_copy(path: Path, take: Take, key: TakeKey | None) -> Path:
    with path.open("rb") as file:
        good = file.read(take.good_bytes)
    copy = create_take(path.parent, f"{path.stem}.repaired.jam")
    try:
        write_all(copy, good if _has_end(take) else good + ending(take, REPAIRED, key))
        copy.sync()
        copy.sync_folder()
    except OSError:
        copy.discard()
        raise
    copy.close()
    return copy.path


def _has_end(take: Take) -> bool:
    return bool(take.records) and isinstance(take.records[-1].record, TakeEnded)


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


def _verdict(contents: Contents) -> list[str]:
    lines = []
    if contents.format != FORMAT:
        lines.append(f"written in format {contents.format}, read as format {FORMAT}")
    if contents.lost:
        lines.append(f"{contents.lost} records are missing: nothing could be written for too long")
    if contents.skipped:
        lines.append(f"{contents.skipped} records are intact but mean nothing to this version of Improv")
    if contents.being_written:
        lines.append("it is being written right now")
    elif contents.damage:
        lines.append(
            f"damaged: {contents.damage}; the {contents.records} records before it are good "
            "(--repair writes them to a new file)"
        )
    elif not contents.ended:
        lines.append("whole, but interrupted: it was never ended")
    else:
        lines.append(f"whole; it ended: {contents.ended}")
    return lines
