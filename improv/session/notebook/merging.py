"""Two programs write about one take: what each of them changed since both read the same, is kept."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from msgspec.structs import replace

from improv.session.notebook.annotation import (
    MOST_ANNOTATIONS,
    MOST_CORRECTIONS,
    MOST_TAGS,
    Annotation,
    Correction,
    Notes,
    order_of,
)
from improv.session.notebook.correcting import corrected

T = TypeVar("T")


def merge(base: Notes, ours: Notes, theirs: Notes, new_id: Callable[[], int]) -> Notes:
    """Return what comes of two changes of the same notes.

    Of a single value (the title, the star) ours holds where we changed it. Of an annotation that both
    changed, both are kept: theirs under a new id. One that was removed here and changed there stays.
    """
    if theirs in (base, ours):
        return ours
    if ours == base:
        return theirs
    return Notes(
        title=_one(base.title, ours.title, theirs.title),
        starred=_one(base.starred, ours.starred, theirs.starred),
        video_offset_s=_one(base.video_offset_s, ours.video_offset_s, theirs.video_offset_s),
        answers=_one(base.answers, ours.answers, theirs.answers),
        tags=_all(base.tags, ours.tags, theirs.tags)[:MOST_TAGS],
        hidden_marks=_all(base.hidden_marks, ours.hidden_marks, theirs.hidden_marks)[:MOST_ANNOTATIONS],
        corrections=_corrections(base, ours, theirs),
        annotations=_annotations(base, ours, theirs, new_id),
    )


def _one(base: T, ours: T, theirs: T) -> T:
    return theirs if ours == base else ours


def _all(base: Iterable[T], ours: Iterable[T], theirs: Sequence[T]) -> tuple[T, ...]:
    """Return theirs, without what we took away, and with what we added."""
    before, mine = set(base), list(ours)
    gone = before - set(mine)
    left = [value for value in theirs if value not in gone]
    return tuple(dict.fromkeys([*left, *(value for value in mine if value not in before)]))


def _corrections(base: Notes, ours: Notes, theirs: Notes) -> tuple[Correction, ...]:
    merged: tuple[Correction, ...] = ()
    for correction in _all(base.corrections, ours.corrections, theirs.corrections):
        merged = corrected(merged, correction)
    return merged[:MOST_CORRECTIONS]


def _annotations(
    base: Notes, ours: Notes, theirs: Notes, new_id: Callable[[], int]
) -> tuple[Annotation, ...]:
    before, mine, other = ({note.id: note for note in notes.annotations} for notes in (base, ours, theirs))
    taken = {*before, *mine, *other}
    kept: list[Annotation] = []
    for number in dict.fromkeys([*other, *mine]):
        was, one, two = before.get(number), mine.get(number), other.get(number)
        if one in (was, two):
            kept += [two] if two is not None else []
        elif two == was:
            kept += [one] if one is not None else []
        elif one is None or two is None:
            kept += [changed for changed in (one, two) if changed is not None]
        else:
            copy = new_id()
            while copy in taken:
                copy = new_id()
            taken.add(copy)
            kept += [one, replace(two, id=copy, mark_seq=None)]
    return tuple(sorted(kept, key=order_of)[:MOST_ANNOTATIONS])
