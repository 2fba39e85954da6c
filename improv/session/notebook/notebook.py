"""The notes of a take while somebody edits them: every change is a step that can be undone."""

from collections.abc import Callable, Iterable
from secrets import randbelow
from typing import NamedTuple

from msgspec.structs import replace

from improv.line import Line, line
from improv.session.notebook.annotation import (
    LARGEST_ID,
    LONGEST_SECONDS,
    MOST_ANNOTATIONS,
    MOST_CORRECTIONS,
    MOST_PEOPLE,
    MOST_TAGS,
    Annotation,
    Correction,
    Notes,
    order_of,
    plain,
    readable,
)
from improv.session.notebook.correcting import corrected
from improv.session.notebook.marks import merged
from improv.session.notebook.merging import merge
from improv.session.times import minutes

MOST_STEPS = 100


class NotebookFull(ValueError):
    """There is no room for more notes; one line."""


class NotesReadOnly(ValueError):
    """These notes may be read, not changed; one line: why."""


class _Step(NamedTuple):
    name: Line
    notes: Notes
    """What undoing, or doing it again, leads to."""


def new_id() -> int:
    """Return an id that no other program that writes about the same take will have chosen."""
    return 1 + randbelow(LARGEST_ID)


class Notebook:
    """Notes that can be edited. It knows no files: see ``session.notebook.saving``."""

    def __init__(
        self,
        notes: Notes | None = None,
        marks: Iterable[Annotation] = (),
        *,
        read_only: Line | None = None,
        ids: Callable[[], int] = new_id,
    ) -> None:
        """Take what was read, and the marks of the take itself.

        With a line in ``read_only`` every change raises NotesReadOnly with it.
        """
        self._notes = notes or Notes()
        self._marks = tuple(marks)
        self._ids = ids
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._seen: tuple[Annotation, ...] | None = None
        self._being_written: int | None = None
        """The annotation whose text is written: what comes next belongs to the same step."""
        self.read_only = read_only or Line()
        self.changes = 0
        """Rises with every change: who saves, compares it."""

    @property
    def notes(self) -> Notes:
        """Return what belongs into the sidecar."""
        return self._notes

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """Return what is to be seen, in the order of time: the annotations and the take's own marks."""
        if self._seen is None:
            self._seen = merged(self._notes, self._marks)
        return self._seen

    @property
    def can_undo(self) -> bool:
        """Say whether there is anything to undo."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Say whether there is anything to do again."""
        return bool(self._undone)

    @property
    def undo_text(self) -> Line:
        """Return in plain words what would be undone; empty where nothing would."""
        return self._done[-1].name if self._done else Line()

    @property
    def redo_text(self) -> Line:
        """Return in plain words what would be done again; empty where nothing would."""
        return self._undone[-1].name if self._undone else Line()

    def find(self, number: int) -> Annotation | None:
        """Return the annotation, or the mark of the take, with this id."""
        return next((note for note in self.annotations if note.id == number), None)

    # ── annotations ─────────────────────────────────────────────────────────────────────────────

    def add(self, annotation: Annotation) -> int:
        """Add an annotation, and return the id that it has from now on; that which it says does not count.

        Raises NotebookFull, NotesReadOnly.
        """
        if len(self._notes.annotations) >= MOST_ANNOTATIONS:
            raise NotebookFull(
                line(
                    "There are {count} notes about this jam, and no room for more. All of them are kept; "
                    "remove some to write new ones.",
                    count=MOST_ANNOTATIONS,
                )
            )
        taken = {note.id for note in self.annotations}
        number = self._ids()
        while number in taken:
            number = self._ids()
        note = _fitting(replace(annotation, id=number, mark_seq=None))
        self._put([*self._notes.annotations, note], line("the new note at {time}", time=minutes(note.at_s)))
        return number

    def change(self, annotation: Annotation) -> None:
        """Replace the annotation, or the mark of the take, with this id; one that is not there is left out.

        Raises NotebookFull, NotesReadOnly.
        """
        old = self.find(annotation.id)
        if old is None:
            return
        note = _fitting(replace(annotation, mark_seq=old.mark_seq))
        if note == old:
            return
        others = [each for each in self._notes.annotations if each.id != note.id]
        if len(others) >= MOST_ANNOTATIONS:
            raise NotebookFull(line("There is no room for more notes about this jam. All of them are kept."))
        self._put([*others, note], line("the change of the note at {time}", time=minutes(note.at_s)))

    def write(self, number: int, text: str) -> None:
        """Give an annotation another text, letter by letter: until anything else is changed it is one step.

        Raises NotebookFull, NotesReadOnly.
        """
        old = self.find(number)
        if old is None or old.text == readable(text):
            return
        steps = self._done if self._being_written == number and self.can_undo else None
        self.change(replace(old, text=text))
        if steps is not None:
            self._done = steps
        self._being_written = number

    def end_writing(self) -> None:
        """Let what is written next be a step of its own."""
        self._being_written = None

    def remove(self, number: int) -> None:
        """Remove an annotation; a mark of the take is hidden, since the take never changes."""
        old = self.find(number)
        if old is None:
            return
        left = tuple(each for each in self._notes.annotations if each.id != number)
        hidden = self._notes.hidden_marks
        if old.mark_seq is not None:
            hidden = tuple(sorted({*hidden, old.mark_seq}))[:MOST_ANNOTATIONS]
        self._do(
            replace(self._notes, annotations=left, hidden_marks=hidden),
            line("the removal of the note at {time}", time=minutes(old.at_s)),
        )

    # ── the jam as a whole ──────────────────────────────────────────────────────────────────────

    def rename(self, title: str) -> None:
        """Give the jam a title; an empty one takes it away."""
        self._do(replace(self._notes, title=plain(title)), line("the new title"))

    def tag(self, tag: str) -> None:
        """File the jam under a word too."""
        word, tags = plain(tag), self._notes.tags
        if word and word.casefold() not in {each.casefold() for each in tags} and len(tags) < MOST_TAGS:
            self._do(replace(self._notes, tags=(*tags, word)), line("the tag {tag}", tag=word))

    def untag(self, tag: str) -> None:
        """File the jam no longer under a word."""
        word = plain(tag).casefold()
        gone = [each for each in self._notes.tags if each.casefold() == word]
        left = tuple(each for each in self._notes.tags if each not in gone)
        self._do(replace(self._notes, tags=left), line("taking away the tag {tag}", tag=", ".join(gone)))

    def star(self, on: bool) -> None:
        """Give the jam a star, or take it away."""
        self._do(replace(self._notes, starred=on), line("the star") if on else line("taking away the star"))

    def correct(self, correction: Correction) -> None:
        """Say whose notes those of a seat were in a passage; without a person: as they were recorded.

        Raises NotebookFull, NotesReadOnly.
        """
        first, last = sorted((_seconds(correction.from_s), _seconds(correction.to_s)))
        fitting = replace(correction, from_s=first, to_s=last, person=plain(correction.person))
        corrections = corrected(self._notes.corrections, fitting)
        if len(corrections) > MOST_CORRECTIONS:
            raise NotebookFull(
                line("There is no room for more corrections of this jam. All of them are kept.")
            )
        name = line("whose notes they were at {time}", time=minutes(first))
        self._do(replace(self._notes, corrections=corrections), name)

    def set_video_offset(self, seconds: float | None) -> None:
        """Say at which second of a video of the session the take begins; None: there is none."""
        offset = None if seconds is None else min(LONGEST_SECONDS, max(-LONGEST_SECONDS, seconds))
        self._do(replace(self._notes, video_offset_s=offset), line("the place in the video"))

    # ── undo ────────────────────────────────────────────────────────────────────────────────────

    def undo(self) -> Line:
        """Undo the last change; return what it was, empty where there is none."""
        return self._step(self._done, self._undone)

    def redo(self) -> Line:
        """Do again what was undone last; return what it is, empty where there is nothing."""
        return self._step(self._undone, self._done)

    def adopt(self, base: Notes, theirs: Notes) -> None:
        """Take in what another program wrote, who had read ``base`` as we did.

        It is no step: undo takes back our own changes, and never those of others.
        """
        if theirs == base:
            return
        before = self._notes
        merged_notes = merge(base, before, theirs, self._ids)
        for steps in (self._done, self._undone):
            steps[:] = [
                step._replace(notes=merge(before, step.notes, merged_notes, self._ids)) for step in steps
            ]
        self._set(merged_notes)

    def _put(self, annotations: Iterable[Annotation], name: Line) -> None:
        self._do(replace(self._notes, annotations=tuple(sorted(annotations, key=order_of))), name)

    def _do(self, notes: Notes, name: Line) -> None:
        if self.read_only:
            raise NotesReadOnly(self.read_only)
        if notes == self._notes:
            return
        self._being_written = None
        self._done = [*self._done, _Step(name, self._notes)][-MOST_STEPS:]
        self._undone.clear()
        self._set(notes)

    def _step(self, taken: list[_Step], given: list[_Step]) -> Line:
        if not taken:
            return Line()
        self._being_written = None
        step = taken.pop()
        given.append(_Step(step.name, self._notes))
        self._set(step.notes)
        return step.name

    def _set(self, notes: Notes) -> None:
        self._notes = notes
        self._seen = None
        self.changes += 1


def _fitting(note: Annotation) -> Annotation:
    """Return an annotation as the reader of a sidecar will take it."""
    at_s, end_s = _seconds(note.at_s), None if note.end_s is None else _seconds(note.end_s)
    if end_s is not None and end_s < at_s:
        at_s, end_s = end_s, at_s
    people = tuple(dict.fromkeys(filter(None, map(plain, note.people))))[:MOST_PEOPLE]
    rating = None if note.rating is None else min(5, max(1, note.rating))
    return replace(
        note,
        at_s=at_s,
        end_s=end_s,
        kind=plain(note.kind),
        people=people,
        text=readable(note.text),
        rating=rating,
        by=plain(note.by),
    )


def _seconds(value: float) -> float:
    return min(LONGEST_SECONDS, max(0.0, value)) if value == value else 0.0
