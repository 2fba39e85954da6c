"""What the library says of a take, read without making an object of every record in full.

A take of an hour has hundreds of thousands of records. Only who sits where, scenes, marks and the end are
decoded as what they are; of notes only when, who and which, many at a time.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import islice
from typing import Any, Union, get_args

import msgspec
import numpy as np
from msgspec import Struct, defstruct
from msgspec.structs import replace
from numpy.typing import NDArray

from improv.jam import events as did
from improv.jam.player import SEATS, Player
from improv.jam.snapshot import Snapshot
from improv.library.presence import ends_of, presence_of
from improv.library.shelved import WHOLE, Presence, Shelved, folded
from improv.music.pitch import PITCH_CLASS_NAMES
from improv.session.answers import answered_by
from improv.session.format import NOT_UNDERSTOOD, Take, Unpacked, damage_at, decode_record, unpack_take
from improv.session.library import RECOVERED
from improv.session.notebook.annotation import Annotation, Correction, Notes
from improv.session.notebook.marks import marks_of, merged
from improv.session.records import NANOSECONDS, Entry, Nanoseconds, Record, TakeEnded
from improv.session.repair import REPAIRED
from improv.session.sealing import Keys
from improv.session.seating import Seating, label_of, labels_of, players_of
from improv.session.times import local_time

_AT_ONCE = 50_000
_MOST_PEOPLE = 32
_LONGEST_LABEL = 200


class _On(Struct, frozen=True, gc=False, tag="NoteOn"):
    id: int
    player: int


class _Off(Struct, frozen=True, gc=False, tag="NoteOff"):
    id: int


_LOOKED_AT = (
    did.PlayerJoined,
    did.PlayerLeft,
    did.PersonSeated,
    did.SourcesSwapped,
    did.SourceTaken,
    did.SceneChosen,
    did.Marked,
    TakeEnded,
)
"""What is decoded in full: what changes who sits where, and what is told in words."""
_KINDS: dict[type, type[Struct]] = {
    kind: _On
    if kind is did.NoteOn
    else _Off
    if kind is did.NoteOff
    else defstruct(f"_{kind.__name__}", [], tag=kind.__name__, frozen=True, gc=False)
    for kind in get_args(Record)
}
"""Each record's kind, and what stands for it here: its name, and of notes which and whose."""
_WHOLE = frozenset(_KINDS[kind] for kind in _LOOKED_AT)
_EVENTS = frozenset(_KINDS[kind] for kind in get_args(did.Event))
_NOTHING = (0, 0, None)
_Light: Any = Union[tuple(_KINDS.values())]  # noqa: UP007  made of what there is
_decode_many: Any = msgspec.msgpack.Decoder(list[tuple[int, Nanoseconds, _Light]]).decode
_decode_one: Any = msgspec.msgpack.Decoder(tuple[int, Nanoseconds, _Light]).decode


def glance(
    raw: bytes, name: str, notes: Notes, keys: Keys = None, scene_names: Mapping[str, str] | None = None
) -> tuple[Shelved, str]:
    """Return what a take is on the shelf, without its place there, and all that is searched, folded.

    ``notes`` is its sidecar. Raises TakeUnreadable, TakeSealed.
    """
    unpacked = unpack_take(raw, name, key=keys)
    heard = _Heard(unpacked, len(raw))
    header = unpacked.header
    # Enough of a take for all that asks about people, scenes and marks.
    few = Take(unpacked.format, header, tuple(heard.whole), len(raw), len(raw))
    annotations = merged(notes, marks_of(few))
    presence = _people(few, heard, notes.corrections)
    key = header.opening.key
    answered = answered_by(header)
    jam = Shelved(
        id="",
        path="",
        name=name,
        take=_one_line(header.uuid),
        began=local_time(header.created_ns, header.utc_offset_s).replace(tzinfo=None, microsecond=0),
        seconds=heard.seconds,
        title=notes.title,
        people=tuple(each.person for each in presence if each.is_named),
        scenes=_scenes(header.opening, heard.whole, scene_names or {}),
        key=_one_line(f"{PITCH_CLASS_NAMES[key.tonic]} {key.scale.name}"),
        tags=notes.tags,
        is_starred=notes.starred,
        notes_count=len(heard.seats),
        annotations=len(annotations),
        presence=presence,
        is_recovered=heard.ended in (RECOVERED, REPAIRED),
        answers=_one_line(notes.answers if answered is None else answered.uuid),
        damage=heard.damage,
    )
    return jam, searched(jam, annotations)


def searched(jam: Shelved, annotations: tuple[Annotation, ...] = ()) -> str:
    """Return all words of a jam, folded: its own, and those of what was written about it."""
    devices = [each.person for each in jam.presence if not each.is_named]
    texts = [jam.title, jam.name, jam.key, *jam.tags, *jam.people, *devices, *jam.scenes]
    for note in annotations:
        texts += [note.kind, note.text, note.by, *note.people]
    return folded("\n".join(dict.fromkeys(filter(None, texts))))


class _Heard:
    """The notes of a take as columns, and its few other records."""

    def __init__(self, unpacked: Unpacked, total_bytes: int) -> None:
        self.whole: list[Entry] = []
        self.places: list[int] = []
        """Where in the order of records each of ``whole`` stands."""
        self.damage = WHOLE
        self.ended = ""
        self._zero_ns: int | None = None
        self._last_ns = unpacked.header.monotonic_ns
        self._ons: list[tuple[int, int, int, int]] = []
        self._offs: list[tuple[int, int]] = []
        self._count = 0
        self._read(unpacked, total_bytes)
        zero = self.zero_ns = unpacked.header.monotonic_ns if self._zero_ns is None else self._zero_ns
        self.seconds = max(0, self._last_ns - zero) / NANOSECONDS
        self.order, ids, on_ns, seats = _columns(self._ons, 4)
        ended, off_ns = _columns(self._offs, 2)
        self.seats = seats
        self.onset_s = np.maximum(on_ns - zero, 0) / NANOSECONDS
        self.end_s = ends_of(
            ids, self.onset_s, ended, np.maximum(off_ns - zero, 0) / NANOSECONDS, self.seconds
        )

    def _read(self, unpacked: Unpacked, total_bytes: int) -> None:
        good = unpacked.start

        def payloads() -> Iterator[bytes]:
            nonlocal good
            for number, frame in enumerate(unpacked.frames):
                if isinstance(frame, str):
                    self.damage = damage_at(number, good, total_bytes, frame)
                    return
                payload, good = frame
                yield payload

        incoming = payloads()
        while some := list(islice(incoming, _AT_ONCE)):
            self._take(some, _light(some, unpacked), unpacked)
            self._count += len(some)

    def _take(self, payloads: list[bytes], lights: list[Any], unpacked: Unpacked) -> None:
        # A comprehension for each question: one loop that asks them all of every record takes twice as long.
        lights = [_NOTHING if light is None else light for light in lights]
        self._ons += [
            (place, on.id, at_ns, on.player)
            for place, (_, at_ns, on) in enumerate(lights, self._count)
            if type(on) is _On and 1 <= on.player <= SEATS
        ]
        self._offs += [(off.id, at_ns) for _, at_ns, off in lights if type(off) is _Off]
        self._last_ns = max(self._last_ns, max(at_ns for _, at_ns, _ in lights))
        looked_at = [place for place, light in enumerate(lights) if type(light[2]) in _WHOLE]
        if self._zero_ns is None:
            first = next((place for place, light in enumerate(lights) if type(light[2]) in _EVENTS), None)
            if first is not None:
                self._zero_ns = lights[first][1]
                looked_at = sorted({first, *looked_at})
        for place in looked_at:
            with suppress(*NOT_UNDERSTOOD):
                entry = decode_record(payloads[place], unpacked.steps)
                self.whole.append(entry)
                self.places.append(self._count + place)
                self.ended = entry.record.why if isinstance(entry.record, TakeEnded) else ""


def _light(payloads: list[bytes], unpacked: Unpacked) -> list[tuple[int, int, Any] | None]:
    """Return each record's number, moment and kind; None for what means nothing to this version."""
    if not unpacked.steps:
        try:
            many: list[tuple[int, int, Any] | None] = _decode_many(_array_of(payloads))
        except NOT_UNDERSTOOD:
            pass  # one of them: which, is found one by one
        else:
            return many
    return [_light_one(payload, unpacked) for payload in payloads]


def _light_one(payload: bytes, unpacked: Unpacked) -> tuple[int, int, Any] | None:
    try:
        if unpacked.steps:
            payload = msgspec.msgpack.encode(decode_record(payload, unpacked.steps))
        light: tuple[int, int, Any] = _decode_one(payload)
    except NOT_UNDERSTOOD:
        return None
    return light


def _array_of(payloads: list[bytes]) -> bytes:
    """Return msgpack's array 32 of what is msgpack already."""
    return b"".join([b"\xdd" + len(payloads).to_bytes(4, "big"), *payloads])


def _columns(rows: list[Any], columns: int) -> NDArray[np.int64]:
    return np.array(rows, np.int64).reshape(-1, columns).T


def _people(take: Take, heard: _Heard, corrections: tuple[Correction, ...]) -> tuple[Presence, ...]:
    """Return who was there, and how much each of them played, those first whose seat comes first."""
    everybody = players_of(take)
    labels = labels_of(everybody)
    seats: dict[str, int] = {}
    named = {_one_line(correction.person) for correction in corrections}
    for player in everybody:
        label = _one_line(labels[player.seat, label_of(player)])
        seats.setdefault(label, player.seat)
        if player.person:
            named.add(label)
    for correction in corrections:
        seats.setdefault(_one_line(correction.person), 0)
    seats.pop("", None)
    names = list(seats)[:_MOST_PEOPLE]
    number = {name: place for place, name in enumerate(names)}
    whose = np.full(len(heard.seats), -1, np.int64)
    for seat, places, labels_there in _sat(take, heard, labels):
        own = np.flatnonzero(heard.seats == seat)
        which = np.searchsorted(np.array(places), heard.order[own], side="right") - 1
        people = np.array([number.get(_one_line(label), -1) for label in labels_there], np.int64)
        whose[own] = people[which]
    for correction in corrections:
        within = (heard.onset_s >= correction.from_s) & (heard.onset_s < correction.to_s)
        whose[within & (heard.seats == correction.seat)] = number.get(_one_line(correction.person), -1)
    much = presence_of(heard.onset_s, heard.end_s, whose, len(names), heard.seconds)
    return tuple(
        Presence(name, seats[name], played, name in named) for name, played in zip(names, much, strict=True)
    )


def _sat(
    take: Take, heard: _Heard, labels: Mapping[tuple[int, str], str]
) -> Iterator[tuple[int, list[int], list[str]]]:
    """Yield for each seat from which record on who sat there."""
    seating = Seating(take.header.opening.players)
    sat: dict[int, tuple[list[int], list[str]]] = {}

    def sit(place: int, player: Player) -> None:
        places, names = sat.setdefault(player.seat, ([0], [""]))
        places.append(place)
        names.append(labels[player.seat, label_of(player)])

    for player in take.header.opening.players:
        sit(0, player)
    for place, entry in zip(heard.places, take.records, strict=True):
        for player in seating.apply(entry.record):
            sit(place, player)
    for seat, (places, names) in sat.items():
        yield seat, places, names


def _scenes(opening: Snapshot, records: list[Entry], names: Mapping[str, str]) -> tuple[str, ...]:
    first = [names.get(opening.scene, opening.scene)] if opening.scene else []
    chosen = [entry.record.name for entry in records if isinstance(entry.record, did.SceneChosen)]
    return tuple(dict.fromkeys(filter(None, map(_one_line, [*first, *chosen]))))[:_MOST_PEOPLE]


def _one_line(text: str) -> str:
    shown = "".join(letter if letter.isprintable() else " " for letter in text[: 2 * _LONGEST_LABEL])
    return " ".join(shown.split())[:_LONGEST_LABEL]


def named(jam: Shelved, place: str, path: str, **changes: Any) -> Shelved:
    """Return a jam at its place."""
    return replace(jam, id=place, path=path, **changes)
