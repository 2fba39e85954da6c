"""The marks that a take itself holds, merged with what was written about it later."""

from collections.abc import Iterable

from msgspec import Struct

from improv.jam.events import Marked
from improv.session.format import Take
from improv.session.notebook.annotation import (
    LARGEST_ID,
    LONGEST_SECONDS,
    MOST_ANNOTATIONS,
    Annotation,
    Notes,
    mark_id,
    order_of,
    plain,
    readable,
)
from improv.session.records import NANOSECONDS
from improv.session.seating import Seating, label_of, labels_of, players_of
from improv.session.timeline import zero_ns

TOGETHER_S = 3.0
"""Marks of several people within so many seconds are about the same moment: who marks, is always late."""


def marks_of(take: Take) -> tuple[Annotation, ...]:
    """Return the moments that were marked while the take was played, by whom, as annotations."""
    zero = zero_ns(take)
    seating = Seating(take.header.opening.players)
    labels = labels_of(players_of(take))
    found = []
    for seq, at_ns, record in take.records:
        seating.apply(record)
        if not isinstance(record, Marked) or not 0 <= seq <= LARGEST_ID:
            continue
        player = seating.players.get(record.player)
        at_s = min(max(0, at_ns - zero) / NANOSECONDS, LONGEST_SECONDS)
        by = "" if player is None else plain(labels[player.seat, label_of(player)])
        found.append(Annotation(mark_id(seq), at_s, text=readable(record.text), by=by, mark_seq=seq))
    return tuple(found[:MOST_ANNOTATIONS])


def merged(notes: Notes, marks: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """Return what is to be seen: the annotations, and those marks of the take that nobody changed or hid."""
    changed = {note.mark_seq for note in notes.annotations} | set(notes.hidden_marks)
    own = [note for note in notes.annotations if note.mark_seq not in notes.hidden_marks]
    return tuple(sorted([*own, *(mark for mark in marks if mark.mark_seq not in changed)], key=order_of))


class Together(Struct, frozen=True):
    """A moment that several people marked."""

    at_s: float
    """When the first of them did."""
    until_s: float
    """When the last of them did."""
    by: tuple[str, ...]
    """Who, in the order in which they did; empty is the therapist."""
    ids: tuple[int, ...]
    """Of the annotations."""


def moments_together(annotations: Iterable[Annotation], within_s: float = TOGETHER_S) -> tuple[Together, ...]:
    """Return the moments that several people marked within so many seconds of the first of them."""
    moments = sorted((note for note in annotations if note.is_moment), key=order_of)
    found, first = [], 0
    while first < len(moments):
        begin = moments[first].at_s
        last = first
        while last < len(moments) and moments[last].at_s <= begin + within_s:
            last += 1
        group = moments[first:last]
        people = tuple(dict.fromkeys(note.by for note in group))
        if len(people) < 2:
            first += 1
            continue
        found.append(Together(begin, group[-1].at_s, people, tuple(note.id for note in group)))
        first = last
    return tuple(found)
