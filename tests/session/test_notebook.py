"""Notes while somebody edits them: undo in plain words, marks of the take, limits, two who write."""

from collections.abc import Callable
from itertools import count
from math import nan

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from improv.jam import commands as ask
from improv.line import line
from improv.session.notebook.annotation import (
    LONGEST_NAME,
    LONGEST_SECONDS,
    LONGEST_TEXT,
    MOST_ANNOTATIONS,
    MOST_TAGS,
    Annotation,
    Correction,
    Notes,
    mark_id,
    order_of,
)
from improv.session.notebook.marks import Together, marks_of, moments_together
from improv.session.notebook.merging import merge
from improv.session.notebook.notebook import MOST_STEPS, Notebook, NotebookFull, NotesReadOnly, new_id
from improv.session.notebook.sidecar import decode_notes, encode_notes
from tests.session.playing import two_people


def moment(at_s: float, text: str = "", **more: object) -> Annotation:
    return replace(Annotation(0, at_s, text=text), **more)


def numbers(first: int = 1) -> Callable[[], int]:
    return count(first).__next__


def texts(notebook: Notebook) -> list[str]:
    return [note.text for note in notebook.annotations]


def test_notes_are_kept_in_the_order_of_time() -> None:
    notebook = Notebook()
    later, sooner = notebook.add(moment(5.0, "later")), notebook.add(moment(2.0, "sooner"))
    assert texts(notebook) == ["sooner", "later"]
    notebook.change(Annotation(sooner, 9.0, 12.0, "Leading", text="sooner", rating=4))
    assert [note.id for note in notebook.annotations] == [later, sooner]
    assert notebook.find(sooner) == Annotation(sooner, 9.0, 12.0, "Leading", text="sooner", rating=4)
    notebook.remove(later)
    notebook.remove(later)
    notebook.change(Annotation(later, 1.0))
    assert texts(notebook) == ["sooner"]


STEPS: dict[str, Callable[[Notebook], object]] = {
    "the new note at 0:07": lambda book: book.add(moment(7.0)),
    "the change of the note at 0:03": lambda book: book.change(Annotation(1, 3.0, text="changed")),
    "the removal of the note at 0:03": lambda book: book.remove(1),
    "the new title": lambda book: book.rename("Monday"),
    "the tag calm": lambda book: book.tag("calm"),
    "taking away the tag first": lambda book: book.untag("First"),
    "the star": lambda book: book.star(True),
    "whose notes they were at 0:02": lambda book: book.correct(Correction(1, 4.0, 2.0, "Ben")),
    "the place in the video": lambda book: book.set_video_offset(-2.5),
}


@pytest.mark.parametrize("name", STEPS)
def test_every_change_is_a_step_with_a_name(name: str) -> None:
    begun = Notes(annotations=(Annotation(1, 3.0),), tags=("first",))
    notebook = Notebook(begun, ids=numbers(2))
    assert (notebook.can_undo, notebook.undo_text) == (False, "")
    STEPS[name](notebook)
    changed = notebook.notes
    assert changed != begun
    assert (notebook.undo_text, notebook.can_undo, notebook.changes) == (name, True, 1)
    assert notebook.undo_text.template
    assert notebook.undo() == name
    assert (notebook.notes, notebook.redo_text, notebook.can_undo) == (begun, name, False)
    assert notebook.redo() == name
    assert (notebook.notes, notebook.can_redo, notebook.changes) == (changed, False, 3)


def test_what_changes_nothing_is_no_step() -> None:
    notebook = Notebook(Notes(title="Monday", tags=("calm",), annotations=(Annotation(1, 3.0),)))
    notebook.rename(" Monday\n")
    notebook.tag("CALM")
    notebook.tag("  ")
    notebook.untag("loud")
    notebook.star(False)
    notebook.set_video_offset(None)
    notebook.change(Annotation(1, 3.0))
    notebook.correct(Correction(1, 2.0, 4.0, ""))
    assert (notebook.can_undo, notebook.changes) == (False, 0)
    assert (notebook.undo(), notebook.redo()) == ("", "")


def test_letters_written_one_after_the_other_are_one_step() -> None:
    notebook = Notebook(ids=numbers())
    number = notebook.add(moment(1.0))
    for text in ("B", "Be", "Ben"):
        notebook.write(number, text)
    assert texts(notebook) == ["Ben"]
    notebook.end_writing()
    notebook.write(number, "Ben laughs")
    notebook.undo()
    assert texts(notebook) == ["Ben"]
    notebook.write(number, "Ben smiles")
    notebook.star(True)
    notebook.write(number, "Ben smiles again")
    notebook.undo()
    assert texts(notebook) == ["Ben smiles"]
    notebook.undo()
    notebook.undo()
    notebook.undo()
    assert texts(notebook) == [""]
    notebook.undo()
    assert not notebook.can_undo


def test_writing_uses_up_no_older_steps() -> None:
    notebook = Notebook(ids=numbers())
    number = notebook.add(moment(1.0))
    for at_s in range(2, MOST_STEPS):
        notebook.add(moment(float(at_s)))
    for length in range(1, 40):
        notebook.write(number, "x" * length)
    for _ in range(MOST_STEPS):
        notebook.undo()
    assert texts(notebook) == []


def test_a_hundred_steps_can_be_undone_and_no_more() -> None:
    notebook = Notebook()
    for number in range(MOST_STEPS + 20):
        notebook.add(moment(number))
    for _ in range(MOST_STEPS):
        assert notebook.undo()
    assert (notebook.can_undo, len(notebook.annotations)) == (False, 20)
    for _ in range(MOST_STEPS):
        assert notebook.redo()
    assert (notebook.can_redo, len(notebook.annotations)) == (False, MOST_STEPS + 20)


def test_a_new_change_ends_what_could_be_done_again() -> None:
    notebook = Notebook()
    notebook.rename("one")
    notebook.undo()
    notebook.rename("two")
    assert not notebook.can_redo


@given(st.lists(st.sampled_from(sorted(STEPS)), max_size=12), st.data())
def test_undo_leads_back_through_every_state(names: list[str], data: st.DataObject) -> None:
    notebook = Notebook(Notes(annotations=(Annotation(1, 3.0),), tags=("first",)), ids=numbers(2))
    states = [notebook.notes]
    for name in names:
        STEPS[name](notebook)
        if notebook.notes != states[-1]:
            states.append(notebook.notes)
    place = len(states) - 1
    for is_undo in data.draw(st.lists(st.booleans(), max_size=20)):
        place = max(0, place - 1) if is_undo else min(len(states) - 1, place + 1)
        (notebook.undo if is_undo else notebook.redo)()
        assert notebook.notes == states[place]


# ── marks of the take ───────────────────────────────────────────────────────────────────────────


def test_marks_of_the_take_are_there_by_themselves() -> None:
    recording = two_people()
    recording.at(13.0, ask.MarkMoment("mine", 2), ask.MarkMoment("", 1))
    marks = marks_of(recording.take)
    assert [(mark.at_s, mark.text, mark.by) for mark in marks] == [
        (0.5, "here", ""),
        (11.0, "mine", "Keys"),
        (11.0, "", "Ana"),
    ]
    assert all(mark.id == mark_id(mark.mark_seq or 0) < 0 for mark in marks)
    notebook = Notebook(marks=marks)
    assert notebook.annotations == tuple(sorted(marks, key=order_of))
    assert notebook.notes == Notes()


def test_only_what_was_changed_about_a_mark_is_kept() -> None:
    (mark,) = marks_of(two_people().take)
    notebook = Notebook(marks=[mark])
    written = notebook.add(moment(9.0))
    changed = replace(mark, at_s=0.25, kind="Together", people=("Ana", "Keys"), mark_seq=None)
    notebook.change(changed)
    kept = replace(changed, mark_seq=mark.mark_seq)
    assert notebook.notes.annotations == (kept, notebook.find(written))
    assert [note.id for note in notebook.annotations] == [mark.id, written]
    notebook.remove(mark.id)
    assert [note.id for note in notebook.annotations] == [written]
    assert notebook.notes.hidden_marks == (mark.mark_seq,)
    notebook.undo()
    notebook.undo()
    assert notebook.find(mark.id) == mark
    notebook.remove(mark.id)
    assert notebook.find(mark.id) is None
    assert Notebook(notebook.notes, [mark]).annotations == notebook.annotations


def test_moments_that_several_people_marked() -> None:
    def by(who: str, at_s: float, number: int) -> Annotation:
        return Annotation(number, at_s, by=who)

    marks = [by("", 10.0, 1), by("Ana", 11.0, 2), by("Ana", 12.5, 3), by("Ben", 20.0, 4), by("Ben", 21.0, 5)]
    marks += [by("Ana", 30.0, 6), by("Ana", 31.9, 7), by("Ben", 33.0, 8), Annotation(9, 20.0, 25.0, by="Ana")]
    assert moments_together(reversed(marks)) == (
        Together(10.0, 12.5, ("", "Ana"), (1, 2, 3)),
        Together(30.0, 33.0, ("Ana", "Ben"), (6, 7, 8)),
    )
    assert moments_together(marks, within_s=1.2) == (
        Together(10.0, 11.0, ("", "Ana"), (1, 2)),
        Together(31.9, 33.0, ("Ana", "Ben"), (7, 8)),
    )
    assert moments_together([]) == ()


# ── limits ──────────────────────────────────────────────────────────────────────────────────────


@given(
    st.builds(
        Annotation,
        st.just(0),
        st.floats(),
        st.none() | st.floats(),
        st.text(),
        st.lists(st.text(), max_size=40).map(tuple),
        st.text(),
        st.none() | st.integers(-9, 9),
        st.text(),
    )
)
def test_whatever_is_added_can_be_read_again(note: Annotation) -> None:
    notebook = Notebook()
    number = notebook.add(note)
    notebook.rename(note.kind)
    notebook.tag(note.text)
    notebook.correct(Correction(3, note.at_s, 5.0, note.by))
    assert decode_notes(encode_notes(notebook.notes), "a.notes.json") == notebook.notes
    kept = notebook.find(number)
    assert kept is not None
    assert 0.0 <= kept.at_s <= (kept.at_s if kept.end_s is None else kept.end_s) <= LONGEST_SECONDS


def test_what_is_too_much_is_cut() -> None:
    notebook = Notebook()
    number = notebook.add(moment(nan, "x" * (LONGEST_TEXT + 5), kind="a\nb" * 100, rating=9))
    kept = notebook.find(number)
    assert kept is not None
    assert (kept.at_s, len(kept.text), kept.rating) == (0.0, LONGEST_TEXT, 5)
    assert len(kept.kind) == LONGEST_NAME
    assert "\n" not in kept.kind
    for tag in range(MOST_TAGS + 5):
        notebook.tag(str(tag))
    assert len(notebook.notes.tags) == MOST_TAGS


def test_a_full_notebook_keeps_what_it_has_and_says_so() -> None:
    full = Notes(annotations=tuple(Annotation(n, float(n)) for n in range(1, MOST_ANNOTATIONS + 1)))
    (mark,) = marks_of(two_people().take)
    notebook = Notebook(full, [mark])
    with pytest.raises(NotebookFull, match="no room for more"):
        notebook.add(moment(1.0))
    with pytest.raises(NotebookFull, match="no room for more"):
        notebook.change(replace(mark, text="no"))
    notebook.change(Annotation(1, 1.0, text="yes"))
    assert len(notebook.notes.annotations) == MOST_ANNOTATIONS


def test_notes_that_may_only_be_read_say_why() -> None:
    notebook = Notebook(Notes(title="theirs"), read_only=line("made with a newer version"))
    with pytest.raises(NotesReadOnly, match="made with a newer version"):
        notebook.rename("ours")
    assert notebook.notes.title == "theirs"


# ── two who write ───────────────────────────────────────────────────────────────────────────────

BASE = Notes(
    title="Monday",
    tags=("calm", "first"),
    annotations=(Annotation(1, 1.0, text="one"), Annotation(2, 2.0, text="two"), Annotation(3, 3.0)),
    corrections=(Correction(1, 0.0, 5.0, "Ben"),),
    hidden_marks=(7,),
)


def test_what_both_changed_is_kept() -> None:
    ours = replace(
        BASE,
        title="Our Monday",
        tags=("first", "ours"),
        annotations=(Annotation(1, 1.0, text="ours"), Annotation(2, 2.0, text="two"), Annotation(4, 4.0)),
        corrections=(*BASE.corrections, Correction(2, 0.0, 5.0, "Ana")),
    )
    theirs = replace(
        BASE,
        title="Their Monday",
        starred=True,
        tags=("calm", "first", "theirs"),
        annotations=(Annotation(1, 1.0, text="theirs"), Annotation(3, 3.0, text="three"), Annotation(5, 5.0)),
        corrections=(),
        hidden_marks=(7, 9),
    )
    assert merge(BASE, ours, theirs, numbers(100)) == Notes(
        title="Our Monday",
        starred=True,
        tags=("first", "theirs", "ours"),
        annotations=(
            Annotation(1, 1.0, text="ours"),
            Annotation(100, 1.0, text="theirs"),
            Annotation(3, 3.0, text="three"),  # removed here, changed there
            Annotation(4, 4.0),
            Annotation(5, 5.0),
        ),
        corrections=(Correction(2, 0.0, 5.0, "Ana"),),
        hidden_marks=(7, 9),
    )


def test_where_only_one_changed_nothing_is_asked() -> None:
    ours = replace(BASE, title="ours")
    assert merge(BASE, ours, BASE, new_id) is ours
    assert merge(BASE, BASE, ours, new_id) is ours


@given(st.data())
def test_nobodys_new_note_is_lost(data: st.DataObject) -> None:
    notes = st.lists(st.builds(Annotation, st.integers(1, 9), st.floats(0, 9)), unique_by=lambda n: n.id)
    base, ours, theirs = (Notes(annotations=tuple(data.draw(notes))) for _ in range(3))
    whole = merge(base, ours, theirs, numbers(100)).annotations
    assert len({note.id for note in whole}) == len(whole)
    said = {(note.id, note.at_s) for note in whole} | {(None, note.at_s) for note in whole}
    before = set(base.annotations)
    for note in {*ours.annotations, *theirs.annotations} - before:
        assert (None, note.at_s) in said
    gone = before - set(ours.annotations) - set(theirs.annotations)
    assert not {note for note in whole if note in gone}


def test_undo_takes_back_our_own_changes_alone() -> None:
    notebook = Notebook(BASE, ids=numbers(100))
    notebook.rename("ours")
    notebook.remove(2)
    theirs = replace(BASE, starred=True, annotations=(*BASE.annotations, Annotation(9, 9.0, text="theirs")))
    notebook.adopt(BASE, theirs)
    assert [note.id for note in notebook.annotations] == [1, 3, 9]
    assert (notebook.notes.title, notebook.notes.starred) == ("ours", True)
    assert [notebook.undo(), notebook.undo(), notebook.undo()] == [
        "the removal of the note at 0:02",
        "the new title",
        "",
    ]
    assert notebook.notes == theirs
    notebook.redo()
    notebook.redo()
    assert [note.id for note in notebook.annotations] == [1, 3, 9]
