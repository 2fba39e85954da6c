"""The notes of a take as columns of numbers, for what looks at many of them at once."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from improv.jam.events import Bent, ControllerMoved, NoteOff, NoteOn, PedalMoved, PressureChanged
from improv.jam.player import Note
from improv.link.messages import Sounded
from improv.music.harmony import Reason
from improv.session.format import Take
from improv.session.records import Entry
from improv.session.seating import HOUSE
from improv.session.timeline import last_ns, zero_ns

Whole = NDArray[np.int64]
Real = NDArray[np.float64]

REASONS = tuple(Reason)
"""What ``NoteColumns.reason`` counts."""
STREAMS: tuple[type[Struct], ...] = (Bent, ControllerMoved, PedalMoved, PressureChanged)
"""What comes many times a second, and says nothing of who or what."""
Begun = tuple[int, int, NoteOn | Note]
"""Seq, monotonic nanoseconds, the note."""


class NoteColumns(Struct, frozen=True, eq=False):
    """Notes in the order in which they began, a column for each thing that there is to know of them."""

    seq: Whole
    """Of the record; -1 for what lay already when the take began."""
    id: Whole
    seat: Whole
    source: tuple[str, ...]
    began_ns: Whole
    """Monotonic nanoseconds."""
    ended_ns: Whole
    """The same; the end of the take for what never ended."""
    played: Whole
    """The MIDI key, or the degree on pads."""
    velocity: Whole
    """How hard it was pressed, 1 to 127."""
    strength: Whole
    """The velocity that it sounds with."""
    note: Whole
    """Nearest MIDI note of what sounded."""
    hertz: Real
    reason: Whole
    """Index into ``REASONS``."""

    def __len__(self) -> int:
        """Count the notes."""
        return len(self.id)


class TakeColumns(Struct, frozen=True, eq=False):
    """A take: its notes as columns, and what else happened as records."""

    notes: NoteColumns
    """Those of the house are among them."""
    rest: Take
    """The take without what comes by the thousand: notes, what the engine answered, what pedals, wheels and
    pressure did. The first of those is there, so that its times count from the same moment."""
    zero_ns: int
    """Monotonic nanoseconds of the first event: what seconds of a take count from."""
    last_ns: int

    @property
    def seconds(self) -> float:
        """Return how long the take is."""
        return (self.last_ns - self.zero_ns) / 1e9


def columns_of(take: Take) -> TakeColumns:
    """Return a take that was read already as columns."""
    begun: list[Begun] = opening_notes(take, zero_ns(take))
    ends: list[tuple[int, int]] = []
    kept: list[Entry] = []
    has_first = False
    for entry in take.records:
        record = entry.record
        if isinstance(record, NoteOn):
            begun.append((entry.seq, entry.at_ns, record))
        elif isinstance(record, NoteOff):
            ends.append((record.id, entry.at_ns))
        if isinstance(record, Sounded):
            continue
        is_many = isinstance(record, (NoteOn, NoteOff, *STREAMS))
        if not (is_many and has_first):
            kept.append(entry)
        has_first = has_first or is_many
    last = last_ns(take)
    return TakeColumns(
        notes=put_together(
            [cells_of(begun)], first_ends(_whole([list(end) for end in ends]).reshape(-1, 2)), last
        ),
        rest=replace(take, records=tuple(kept)),
        zero_ns=zero_ns(take),
        last_ns=last,
    )


def opening_notes(take: Take, at_ns: int) -> list[Begun]:
    """Return what lay already when the take began: nobody holds a note there, but the bed may lie."""
    return [(-1, at_ns, note) for note in take.header.opening.notes if note.player in HOUSE]


class Cells(NamedTuple):
    """Some notes."""

    whole: Whole
    """A row for each column of whole numbers."""
    hertz: Real
    sources: list[str]


_LARGEST = (1 << 63) - 1
_REASON = {reason: number for number, reason in enumerate(REASONS)}


def cells_of(begun: Sequence[Begun]) -> Cells:
    """Return what is to be known of notes (number, time, note). Raises ValueError where it cannot be."""
    notes = [note for _, _, note in begun]
    whole = _whole(
        [
            [seq for seq, _, _ in begun],
            [note.id for note in notes],
            [note.player for note in notes],
            [at_ns for _, at_ns, _ in begun],
            [note.played for note in notes],
            [note.velocity for note in notes],
            [note.strength for note in notes],
            [note.note for note in notes],
            [_REASON[note.reason] for note in notes],
        ]
    )
    reals = np.array(
        [[note.hertz for note in notes], [note.up for note in notes], [note.down for note in notes]],
        np.float64,
    )
    velocity, strength, pitch = whole[5], whole[6], whole[7]
    good = (pitch >= 0) & (pitch <= 127) & (velocity >= 1) & (velocity <= 127)
    good &= (strength >= 1) & (strength <= 127) & (reals[0] > 0.0) & (reals[0] < 1e6)
    good &= np.isfinite(reals).all(axis=0)
    paths = [hertz for note in notes if isinstance(note, NoteOn) and note.path for hertz in note.path]
    if not good.all() or not np.isfinite(np.array(paths, np.float64)).all():
        raise ValueError("a note that is none")
    return Cells(whole, reals[0], [note.source for note in notes])


def _whole(rows: list[list[int]]) -> Whole:
    """Return numbers as an array; one that no array holds (only damage says such) as the nearest it does."""
    try:
        if len(rows) < len(rows[0] if rows else ()):  # few long ones: twice as quick one by one
            return np.stack([np.fromiter(row, np.int64, len(row)) for row in rows])
        return np.array(rows, np.int64)
    except OverflowError:
        return np.array([[max(-_LARGEST, min(_LARGEST, cell)) for cell in row] for row in rows], np.int64)


def first_ends(pairs: Whole) -> tuple[Whole, Whole]:
    """Return the notes that ended, by number, and when each did first, from (number, time) in their order."""
    ids, first = np.unique(pairs[:, 0], return_index=True)
    return ids, pairs[first, 1]


def put_together(cells: list[Cells], ends: tuple[Whole, Whole], last: int) -> NoteColumns:
    """Return columns of all these notes; what never ended lasts until the last nanosecond."""
    whole = np.concatenate([some.whole for some in cells], axis=1)
    ids, ended_at = ends
    ended = np.full(whole.shape[1], last, np.int64)
    if len(ids):
        place = np.minimum(np.searchsorted(ids, whole[1]), len(ids) - 1)
        ended = np.where(ids[place] == whole[1], ended_at[place], last)
    return NoteColumns(
        seq=whole[0],
        id=whole[1],
        seat=whole[2],
        source=tuple(source for some in cells for source in some.sources),
        began_ns=whole[3],
        ended_ns=ended,
        played=whole[4],
        velocity=whole[5],
        strength=whole[6],
        note=whole[7],
        hertz=np.concatenate([some.hertz for some in cells]),
        reason=whole[8],
    )
