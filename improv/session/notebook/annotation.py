"""What a sidecar holds, as values: annotations, corrections, and what a jam is called and filed under.

Seconds count from the take's first event (``session.timeline.zero_ns``). The limits are those of the reader:
nothing is ever written that could not be read again.
"""

from typing import Annotated

from msgspec import Meta, Struct

LONGEST_SECONDS = 7 * 86_400.0
"""No jam is longer than a week."""
MOST_ANNOTATIONS = 20_000
MOST_CORRECTIONS = 2_000
MOST_TAGS = 64
MOST_PEOPLE = 32
"""Of one annotation."""
LONGEST_NAME = 120
"""Letters of a title, a tag, a category or what somebody is called."""
LONGEST_TEXT = 10_000
LARGEST_ID = (1 << 31) - 1
"""So that it fits into every table and signal."""

Seconds = Annotated[float, Meta(ge=0.0, le=LONGEST_SECONDS)]
Name = Annotated[str, Meta(max_length=LONGEST_NAME)]
Id = Annotated[int, Meta(ge=-LARGEST_ID - 1, le=LARGEST_ID)]
Rating = Annotated[int, Meta(ge=1, le=5)]
Offset = Annotated[float, Meta(ge=-LONGEST_SECONDS, le=LONGEST_SECONDS)]
MarkSeq = Annotated[int, Meta(ge=0, le=LARGEST_ID)]
Seat = Annotated[int, Meta(ge=1, le=12)]


class Annotation(Struct, frozen=True, omit_defaults=True):
    """What somebody wrote about a moment or a passage of a take."""

    id: Id
    """Above 0 for what was written here; ``mark_id`` for a mark that the take itself holds."""
    at_s: Seconds
    end_s: Seconds | None = None
    """Where a passage ends, not before ``at_s``; None for a moment."""
    kind: Name = ""
    """Category, which is the tier too, from the vocabulary; empty for a plain mark."""
    people: Annotated[tuple[Name, ...], Meta(max_length=MOST_PEOPLE)] = ()
    """Whom it is about, as ``session.seating.labels_of`` calls them."""
    text: Annotated[str, Meta(max_length=LONGEST_TEXT)] = ""
    rating: Rating | None = None
    by: Name = ""
    """Who marked it: empty is the therapist, else the label of a player."""
    mark_seq: MarkSeq | None = None
    """Seq of the ``Marked`` event that it came from."""

    @property
    def is_moment(self) -> bool:
        """Say whether it is about a moment, not a passage."""
        return self.end_s is None


class Correction(Struct, frozen=True):
    """Whose notes they were: what this seat began from ``from_s`` on, before ``to_s``, was the person's."""

    seat: Seat
    from_s: Seconds
    to_s: Seconds
    person: Name


class Notes(Struct, frozen=True, omit_defaults=True):
    """All that people wrote about one take."""

    title: Name = ""
    tags: Annotated[tuple[Name, ...], Meta(max_length=MOST_TAGS)] = ()
    starred: bool = False
    annotations: Annotated[tuple[Annotation, ...], Meta(max_length=MOST_ANNOTATIONS)] = ()
    """In the order of time; of the take's marks only those that were changed."""
    corrections: Annotated[tuple[Correction, ...], Meta(max_length=MOST_CORRECTIONS)] = ()
    """Where two of one seat overlap, the later in the list holds."""
    video_offset_s: Offset | None = None
    """Seconds of a video of the session at which the take begins; None where nobody said."""
    hidden_marks: Annotated[tuple[MarkSeq, ...], Meta(max_length=MOST_ANNOTATIONS)] = ()
    """Marks of the take that are not to be seen, by the seq of their ``Marked``."""
    answers: Name = ""
    """The uuid of the take that this one was played along to, as its answer."""


def mark_id(seq: int) -> int:
    """Return the id of a mark that the take holds, by the seq of its ``Marked`` event: below 0."""
    return -1 - seq


def order_of(annotation: Annotation) -> tuple[float, float, int]:
    """Return what annotations are sorted by: where they begin, where they end, when they were made."""
    end = annotation.at_s if annotation.end_s is None else annotation.end_s
    return annotation.at_s, end, abs(annotation.id)


def plain(text: str, most: int = LONGEST_NAME) -> str:
    """Return a name as one line that can be shown, without what has no form."""
    shown = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(shown.split())[:most].strip()


def readable(text: str) -> str:
    """Return a text of several lines without letters that control anything, no longer than allowed."""
    shown = "".join(letter if letter.isprintable() or letter in "\n\t" else " " for letter in text)
    return shown.strip()[:LONGEST_TEXT]
