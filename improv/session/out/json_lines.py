"""Every event of a jam, or of a part of it, as JSON: a line for each."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from improv.jam import events as did
from improv.session.format import Take
from improv.session.out.choosing import Choice, Excerpt
from improv.session.out.naming import Naming
from improv.session.out.sitting import Sitting
from improv.session.records import NANOSECONDS, Entry, EpochBegan, TakeEnded
from improv.session.timeline import zero_ns

_HEAD = ("improv", "engine", "created_ns", "utc_offset_s", "monotonic_ns", "uuid")
_OF_THE_JAM = frozenset(
    {
        did.KeyChanged, did.TempoChanged, did.QuantiseSet, did.GuardSet, did.CalmSet, did.CeilingSet,
        did.RoomSet, did.EchoSet, did.BedSet, did.PulseSet, did.Panicked, did.SoftStopped, did.EngineReady,
        did.EngineLost, TakeEnded,
    }
)  # fmt: skip
"""What happened to all."""
_MAY_NAME = (did.PlayerJoined, did.PersonSeated, did.Marked, EpochBegan)
"""Only these hold people, or words of theirs."""
_NAMING = frozenset({"person", "people"})
_TEXTS = frozenset({"text"})


def write_json_lines(take: Take, chosen: Excerpt, choice: Choice, draft: Path) -> None:
    """Write the header as if it were the event number 0, then every record that was chosen.

    Where people are chosen, the header tells of the jam alone, and events that are about somebody else, or
    about everybody who is there, are left out.
    """
    encode = msgspec.json.Encoder().encode
    with draft.open("wb") as file:
        header: dict[str, Any] = msgspec.to_builtins(take.header)
        if chosen.labels is not None:
            key = header["opening"]["key"]
            header = {name: header[name] for name in _HEAD} | {"key": key}
        start = {"type": "TakeBegan", **header}
        head = {"seq": 0, "at": take.header.monotonic_ns, "event": start}
        file.write(encode(renamed(head, chosen.naming)) + b"\n")
        for entry in _told(_entries(take, chosen, choice), chosen.naming):
            file.write(encode(entry) + b"\n")


def theirs(take: Take, chosen: Excerpt) -> Iterator[Any]:
    """Yield, as plain values, what happened to the chosen players, and to all."""
    return _told(_entries(take, chosen, Choice()), chosen.naming)


def _told(entries: Iterable[Entry], naming: Naming) -> Iterator[Any]:
    for seq, at_ns, record in entries:
        entry = {"seq": seq, "at": at_ns, "event": msgspec.to_builtins(record)}
        # Most events are notes, which name nobody: looking through each of 100,000 takes seconds.
        yield renamed(entry, naming) if isinstance(record, _MAY_NAME) else entry


def renamed(tree: Any, naming: Naming) -> Any:
    """Return a tree of plain values in which people are called what they are called outside."""
    return _renamed(tree, naming) if naming.hides else tree


def _renamed(tree: Any, naming: Naming) -> Any:
    match tree:
        case dict():
            return {
                name: _named(value, naming)
                if name in _NAMING
                else naming.words(value)
                if name in _TEXTS and isinstance(value, str)
                else _renamed(value, naming)
                for name, value in tree.items()
            }
        case list() | tuple():
            return [_renamed(value, naming) for value in tree]
        case _:
            return tree


def _named(value: Any, naming: Naming) -> Any:
    match value:
        case str():
            return naming.person(value)
        case list() | tuple():
            return [_named(each, naming) for each in value]
        case _:
            return _renamed(value, naming)


def _entries(take: Take, chosen: Excerpt, choice: Choice) -> Iterator[Entry]:
    zero = zero_ns(take)
    first = zero + round(choice.from_s * NANOSECONDS) if choice.from_s > 0 else None
    last = None if choice.to_s is None else zero + round(choice.to_s * NANOSECONDS)
    theirs = None if chosen.labels is None else _Theirs(take, chosen.labels)
    for entry in take.records:
        wanted = theirs is None or theirs.has(entry)
        if wanted and (first is None or entry.at_ns >= first) and (last is None or entry.at_ns < last):
            yield entry


class _Theirs:
    """Says of each record in turn whether it is about some players, or about the jam and nobody."""

    def __init__(self, take: Take, labels: frozenset[str]) -> None:
        self._sitting = Sitting(take)
        self._labels = labels
        self._notes: set[int] = set()

    def has(self, entry: Entry) -> bool:
        record = entry.record
        self._sitting.apply(record)
        match record:
            case did.NoteOn(id=note, player=seat):
                if self._is(seat, entry):
                    self._notes.add(note)
                return note in self._notes
            case did.NoteOff() | did.NoteMoved() | did.NoteSustained() | did.NoteLatched():
                return record.id in self._notes
            case did.PlayerJoined(player):
                return self._is(player.seat, entry)
            case did.SourcesSwapped() | did.SpotlightSet() | did.PressDelayed():
                return False  # they tell of others too
            case _ if type(record) in _OF_THE_JAM:
                return True
            case _:
                about = getattr(record, "player", None)
                return isinstance(about, int) and self._is(about, entry)

    def _is(self, seat: int, entry: Entry) -> bool:
        return self._sitting.label(seat, entry.at_ns) in self._labels
