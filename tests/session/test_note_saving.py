"""Notes save themselves: within two seconds, at the end, once the disk will again; while a take runs."""

from pathlib import Path
from threading import Event, Thread

import pytest

from improv.jam.events import Marked, NoteOff, NoteOn
from improv.music.harmony import Reason
from improv.session.format import read_take
from improv.session.notebook.annotation import Annotation, Notes
from improv.session.notebook.notebook import Notebook
from improv.session.notebook.saving import RETRY_S, Saver
from improv.session.notebook.sidecar import Found, notes_path, read_notes, write_notes
from improv.session.opened import open_session
from improv.session.records import NANOSECONDS, Entry, TakeEnded
from improv.session.storage import TakeFile, create_take
from improv.session.writer import TakeWriter
from tests.midi.fakes import ManualClock
from tests.session.disk import PATIENCE
from tests.session.playing import a_header, two_people

POLL_NS = NANOSECONDS // 2


@pytest.fixture
def take(tmp_path: Path) -> Path:
    folder = tmp_path / "jams"
    folder.mkdir()
    return two_people().save(folder)


def polled(saver: Saver) -> str:
    """Save what is due, as the window does now and then; return why it could not be."""
    save = saver.begin()
    if save is not None:
        saver.finish(save, save.run())
    return saver.trouble


def test_a_change_is_saved_within_two_seconds(take: Path) -> None:
    clock = ManualClock()
    opened = open_session(take)
    notebook = opened.notebook()
    saver = Saver(take, notebook, opened.found, clock)
    assert polled(saver) == ""
    assert read_notes(take) == Notes()
    notebook.rename("Monday")
    for poll in range(4):
        # Somebody goes on writing: that must not put the saving off.
        notebook.add(Annotation(0, float(poll)))
        clock.now += POLL_NS
        assert polled(saver) == ""
    assert clock.now == 2 * NANOSECONDS
    assert read_notes(take).title == "Monday"
    clock.now += 3 * POLL_NS
    assert polled(saver) == ""
    clock.now += 3 * POLL_NS
    assert polled(saver) == ""
    assert read_notes(take) == notebook.notes
    before = notes_path(take).stat().st_mtime_ns
    clock.now += 9 * POLL_NS
    assert polled(saver) == ""
    assert notes_path(take).stat().st_mtime_ns == before


def test_what_is_not_saved_yet_is_saved_at_the_end(take: Path) -> None:
    opened = open_session(take)
    notebook = opened.notebook()
    saver = Saver(take, notebook, opened.found, ManualClock())
    notebook.rename("Monday")
    assert polled(saver) == ""
    assert not saver.is_saved
    assert saver.close() == ""
    assert (saver.is_saved, read_notes(take).title) == (True, "Monday")


def test_a_disk_that_will_not_is_tried_again(take: Path) -> None:
    clock = ManualClock()
    opened = open_session(take)
    notebook = opened.notebook()
    saver = Saver(take, notebook, opened.found, clock)
    away = take.parent.with_name("away")
    take.parent.rename(away)
    notebook.rename("Monday")
    assert "check the folder" in saver.close()
    assert not saver.is_saved
    notebook.add(Annotation(0, 1.0, text="meanwhile"))
    away.rename(take.parent)
    assert polled(saver) == saver.trouble != ""
    clock.now += round(RETRY_S * NANOSECONDS)
    assert polled(saver) == ""
    assert read_notes(take) == notebook.notes
    assert [note.text for note in notebook.notes.annotations] == ["meanwhile"]


def test_a_thread_may_write_while_somebody_goes_on(take: Path) -> None:
    opened = open_session(take)
    notebook = opened.notebook()
    saver = Saver(take, notebook, opened.found, ManualClock())
    notebook.rename("one")
    save = saver.begin(at_once=True)
    assert save is not None
    assert saver.begin(at_once=True) is None
    notebook.rename("two")
    write_notes(take, Notes(starred=True))  # another program
    saver.finish(save, save.run())
    assert not saver.is_saved
    assert read_notes(take) == Notes(title="one", starred=True)
    assert notebook.notes == Notes(title="two", starred=True)
    assert saver.close() == ""
    assert read_notes(take) == Notes(title="two", starred=True)
    notebook.undo()
    notebook.undo()
    assert notebook.notes == Notes(starred=True)


def events(count: int) -> list[Entry]:
    """So many events, half of them notes that begin, ten milliseconds apart."""
    found = []
    for number in range(1, count + 1):
        at_ns = number * NANOSECONDS // 100
        note_id = (number + 1) // 2
        event = (
            NoteOn(note_id, note_id, 1, "pads", 0, 0, 80, 60, 261.6, Reason.MAPPED)
            if number % 2
            else NoteOff(note_id, note_id, 1)
        )
        found.append(Entry(number, at_ns, Marked("ten seconds") if number % 1000 == 0 else event))
    return found


def test_writing_notes_while_a_take_runs_loses_no_event(tmp_path: Path) -> None:
    clock = ManualClock()
    told: list[str] = []
    created = Event()

    def storage(folder: Path, name: str) -> TakeFile:
        file = create_take(folder, name)
        created.set()
        return file

    writer = TakeWriter([tmp_path], "a.jam", a_header(at_ns=0), clock, told.append, storage=storage)
    happened = events(6000)  # a minute of a hundred a second

    def record() -> None:
        for entry in happened:
            writer.append(*entry)

    assert created.wait(PATIENCE)
    take = tmp_path / "a.jam"
    notebook = Notebook()
    saver = Saver(take, notebook, Found(), clock)
    recording = Thread(target=record)
    recording.start()
    for number in range(600):  # ten a second
        notebook.add(Annotation(0, number / 10, text=f"note {number}"))
        if number % 3 == 0:
            notebook.undo()
            notebook.redo()
        clock.now += NANOSECONDS // 10
        if number % 5 == 0:
            assert polled(saver) == ""
    assert saver.close() == ""
    recording.join()
    writer.close("the end")
    assert told == []
    records = read_take(take).records
    assert list(records[:-1]) == happened
    assert isinstance(records[-1].record, TakeEnded)
    assert [note.text for note in read_notes(take).annotations] == [f"note {n}" for n in range(600)]
    opened = open_session(take)
    assert opened.found.notes == notebook.notes
    assert len(opened.marks) == 6
