"""What is open in Review, and where one is in it. It knows no widgets, and outlives the window."""

from collections.abc import Callable
from pathlib import Path

from PyQt6.QtCore import QObject, pyqtSignal

from improv.library.shelved import Shelved
from improv.line import Line, line, line_of
from improv.link.clock import Clock
from improv.session.answers import answered_by
from improv.session.notebook.annotation import Annotation
from improv.session.notebook.notebook import Notebook, NotebookFull, NotesReadOnly
from improv.session.sealing import Keys
from improv.session.unreadable import TakeSealed
from improv.ui.review.bookshelf import Bookshelf
from improv.ui.review.course.coursing import Coursing
from improv.ui.review.errands import Errands
from improv.ui.review.hearing import Hearing
from improv.ui.review.kinds import Kinds
from improv.ui.review.loading import Loaded, again, key_of, load
from improv.ui.review.note_saving import NoteSaving
from improv.ui.review.reviewed import ReviewedJam
from improv.ui.review.tables.view import TablesView
from improv.ui.review.taps import SHORTEST_S, Taps
from improv.ui.review.understanding.understanding import Understanding


class Reviewing(QObject):
    """The session that is open, its notes, and how it is heard."""

    jam_changed = pyqtSignal()
    """Another session is open, is being opened, or could not be: read ``jam`` and ``waiting``."""
    lanes_changed = pyqtSignal()
    """The same session is to be shown again: whose notes they were was corrected."""
    notes_changed = pyqtSignal()
    selected = pyqtSignal()
    """Another passage is selected, or none."""
    chose = pyqtSignal()
    """Keys are about another annotation, or about none."""
    noted = pyqtSignal(int)
    """The id of an annotation that was just made."""
    said = pyqtSignal(object)
    """A ``Line`` about what was just done, or why it could not be."""
    stays = pyqtSignal()
    """The session could not be left: notes are not saved."""
    save_troubled = pyqtSignal(object)
    """A ``Line``: notes cannot be saved; empty: they can again."""

    def __init__(
        self,
        hearing: Hearing,
        bookshelf: Bookshelf,
        clock: Clock,
        vocabulary: Path,
        parent: QObject | None = None,
    ) -> None:
        """``vocabulary``: the file of the kinds of notes."""
        super().__init__(parent)
        self.kinds = Kinds(vocabulary, self)
        self.kinds.said.connect(self.said)
        self.tables = TablesView()
        """What is to be seen of the tables."""
        self.hearing = hearing
        self.bookshelf = bookshelf
        self.keys: Keys = None
        """What opens sealed takes."""
        self.is_covered: Callable[[], bool] = lambda: False
        """Says whether nothing of Review is to be seen: the vault is locked, or files are being changed."""
        self.must_be_sealed: Callable[[], bool] = lambda: False
        """Says whether nothing is to be written about what is not sealed."""
        self.holds_notes: Callable[[], bool] = lambda: False
        """Says whether notes of a session that had to be let go of wait in memory for a disk."""
        self.is_sealed = False
        """What is open cannot be shown, since its key is not at hand."""
        self._loading = Errands("opening a jam", self)
        self._writing = Errands("saving notes", self)
        self.saving = NoteSaving(self._writing, clock, self)
        self.saving.troubled.connect(self.save_troubled)
        self.saving.adopted.connect(self.notes_changed)
        self.saving.saved.connect(self._bring)
        self.understanding = Understanding(bookshelf, self)
        """What the analysis of the session finds, once somebody asks for it."""
        self.coursing = Coursing(bookshelf, lambda: self.understanding.settings, lambda: self.keys, self)
        """How somebody plays from jam to jam."""
        self.taps = Taps(self._moment, lambda begin, end: self.add(Annotation(0, begin, end)), self)
        self.is_open = False
        """Review is the place that is to be seen."""
        self.shows_session = False
        """The session is to be seen, and not the list of jams."""
        self.current = ""
        """The id of the jam whose row is the current one."""
        self.binned: tuple[Shelved, ...] = ()
        """What was moved to the bin last, as it is there: for the undo."""
        self.picked: tuple[Shelved, ...] | None = None
        """Several jams that were picked in the list; None while nobody picks."""
        self.path: Path | None = None
        """What is open, or is being opened."""
        self.shelved: Shelved | None = None
        """The same, as the library knows it."""
        self._opened = 0
        """Counts what was opened: only the last of it is shown."""
        self.put_off: Loaded | None = None
        """What has ended meanwhile, and nobody wants to see more of."""
        self.loaded: Loaded | None = None
        self.jam: ReviewedJam | None = None
        self.notebook = Notebook()
        self.waiting = Line()
        """Why there is nothing to be seen of what is open; empty where there is."""
        self.selection: tuple[float, float] | None = None
        self._chosen: int | None = None
        self.lane = 0
        """The lane that keys are about, from 0."""
        self.shows_what_if = False

    @property
    def chosen(self) -> int | None:
        """Return the id of the annotation that keys are about."""
        return self._chosen

    @chosen.setter
    def chosen(self, number: int | None) -> None:
        if number != self._chosen:
            self._chosen = number
            self.notebook.end_writing()
            self.chose.emit()

    # ── sessions ────────────────────────────────────────────────────────────────────────────────

    def open(self, path: Path, shelved: Shelved | None = None) -> None:
        """Open a session; what is written about the one before is saved first, or nothing is opened."""
        if not self._leave():
            return
        if self.hearing.now.is_playing:
            self.hearing.pause()
        self.path, self.shelved, self.shows_session = path, shelved, True
        self.waiting, self.is_sealed = line("Opening the jam…"), False
        self.jam_changed.emit()
        self._loading.forget()
        self._opened += 1
        number = self._opened

        def opened(loaded: Loaded) -> None:
            if path == self.path and number == self._opened:
                self._begin(loaded)

        def failed(error: Exception) -> None:
            if path == self.path and number == self._opened:
                self.is_sealed = isinstance(error, TakeSealed)
                self.waiting = (
                    line_of(error) if isinstance(error, ValueError | OSError) else _broken(path, error)
                )
                self.jam_changed.emit()

        keys = self.keys
        self._loading.do(lambda: load(path, keys), opened, failed)

    def open_again(self) -> None:
        """Read the session again: more of it may have been recorded."""
        if self.path is not None:
            self.open(self.path, self.shelved)

    @property
    def answered(self) -> Path | None:
        """Return the jam that this one was played along to, where it lies beside this one."""
        loaded = self.loaded
        link = None if loaded is None else answered_by(loaded.columns.rest.header)
        # The name comes from a file by strangers: nothing outside of the folder is opened by it.
        path = None if link is None or loaded is None else loaded.path.with_name(Path(link.take).name or "-")
        return path if path is not None and path != self.path and path.is_file() else None

    def open_answered(self) -> None:
        """Open the jam that this one was played along to."""
        path = self.answered
        if path is not None:
            self.open(path)

    def close(self) -> None:
        """Go back to the list; the session goes, if its notes can be saved."""
        if not self._leave():
            return
        if self.path is not None:
            self.hearing.close()
        self.path = self.shelved = self.loaded = self.jam = None
        self.shows_session = False
        self.waiting = Line()
        self.jam_changed.emit()

    def stop(self) -> None:
        """Save what is not saved, and leave nothing running."""
        self._leave()
        self.understanding.close()
        self.coursing.close()
        self._loading.close()
        self._writing.close()
        self.kinds.close()
        self.bookshelf.close()

    def _begin(self, loaded: Loaded) -> None:
        self.loaded, self.jam, self.waiting = loaded, loaded.jam, Line()
        read_only = loaded.read_only or (loaded.in_clear if self.must_be_sealed() else Line())
        self.notebook = Notebook(loaded.found.notes, loaded.marks, read_only=read_only)
        self.saving.begin(loaded, self.notebook, self.keys)
        self.selection = self.taps.since = None
        self.chosen = None
        self.lane = 0
        self.hearing.open(loaded.path, key_of(loaded.path, self.keys))
        self.jam_changed.emit()

    def let_go(self) -> None:
        """Go back to the list, although notes are not saved: whoever wants them has them already."""
        self.saving.forget()
        self.close()

    def can_leave(self) -> bool:
        """Save what is not saved; say whether nothing would be lost, and where it would, tell it."""
        if self.saving.settle():
            return True
        self.stays.emit()
        return False

    def _leave(self) -> bool:
        """Save what is written about the session that is open, and let it go; say whether that could be."""
        self.taps.end()
        if self.loaded is None:
            return True
        if not self.can_leave():
            return False
        self.saving.forget()
        if self.shelved is not None:
            self.bookshelf.look_again(self.shelved.id)
        self.loaded = self.jam = None
        self.notebook = Notebook()
        return True

    # ── playing ─────────────────────────────────────────────────────────────────────────────────

    @property
    def seconds(self) -> float:
        """Return how long the session is."""
        return 0.0 if self.jam is None else self.jam.seconds

    @property
    def can_be_heard(self) -> bool:
        """Say whether what is open can be heard."""
        return self.loaded is not None

    @property
    def position_s(self) -> float:
        """Return where it plays, or waits."""
        at_s = self.hearing.position_s
        # A jam that is still recorded has grown since it was opened, and is heard further than it is shown.
        return at_s if self.jam is None else min(at_s, self.jam.seconds)

    def play_or_pause(self) -> None:
        """Play from where it is, or fall silent there."""
        if not self.can_be_heard:
            return
        if self.hearing.now.is_playing:
            self.hearing.pause()
        else:
            self.hearing.play(None)

    def play_at(self, seconds: float) -> None:
        """Play from a place; where it only waits, be there."""
        if self.can_be_heard:
            self.hearing.seek(min(max(0.0, seconds), self.seconds))

    def play_from(self, seconds: float) -> None:
        """Play from a place."""
        if self.can_be_heard:
            self.hearing.play(min(max(0.0, seconds), self.seconds))

    def play_selection(self) -> None:
        """Play the passage that is selected, else from where it is."""
        if self.can_be_heard:
            self.hearing.play(None if self.selection is None else self.selection[0])

    def move_by(self, seconds: float) -> None:
        """Go on, or back."""
        self.play_at(self.position_s + seconds)

    def select(self, begin: float, end: float) -> None:
        """Select a passage; one that is too short is none."""
        first, last = sorted((max(0.0, begin), min(end, self.seconds)))
        self.selection = (first, last) if last - first >= SHORTEST_S else None
        if self.hearing.loop is not None and self.selection is not None:
            self.hearing.set_loop(*self.selection)
        self.selected.emit()

    def select_nothing(self) -> None:
        """Select no passage any more."""
        self.selection = None
        self.selected.emit()

    def loop(self, on: bool) -> None:
        """Play what is selected again and again, or no longer."""
        if on and self.selection is not None and self.can_be_heard:
            self.hearing.set_loop(*self.selection)
        else:
            self.hearing.no_loop()
        self.selected.emit()

    # ── notes ───────────────────────────────────────────────────────────────────────────────────

    def mark(self, late_s: float = 0.0) -> None:
        """Mark the moment that was heard ``late_s`` ago, when it was asked for."""
        self.add(Annotation(0, self._moment(late_s)))

    def note(self) -> int | None:
        """Annotate what is selected, else this moment; return its id, None where that cannot be."""
        begin, end = self.selection or (self.position_s, None)
        return self.add(Annotation(0, begin, end))

    def set_taps(self, on: bool) -> None:
        """Begin tap mode here, or end it with its last passage."""
        if on and self.loaded is not None:
            self.taps.begin()
        else:
            self.taps.end()

    def add(self, annotation: Annotation) -> int | None:
        """Write an annotation; return its id, or None where that cannot be: why is said."""
        if self.loaded is None:
            return None
        number = self.change(lambda book: book.add(annotation))
        if isinstance(number, int):
            self.chosen = number
            self.noted.emit(number)
            return number
        return None

    def change(self, act: Callable[[Notebook], object]) -> object:
        """Change the notebook, and save that soon; return what ``act`` returns, None where it cannot be."""
        before = self.notebook.notes.corrections
        try:
            result = act(self.notebook)
        except (NotebookFull, NotesReadOnly) as error:
            self.said.emit(line_of(error))
            return None
        self.saving.changed()
        self.notes_changed.emit()
        if self.notebook.notes.corrections != before:
            self._correct()
        return result

    def undo(self) -> None:
        """Take back the last change of the notes."""
        text = self.notebook.undo_text
        if self.notebook.can_undo:
            self.change(lambda book: book.undo())
            self.said.emit(line("Undone: {what}", what=text))

    def redo(self) -> None:
        """Do again what was taken back."""
        text = self.notebook.redo_text
        if self.notebook.can_redo:
            self.change(lambda book: book.redo())
            self.said.emit(line("Done again: {what}", what=text))

    def remove_chosen(self) -> None:
        """Remove the annotation that is chosen."""
        number, self.chosen = self.chosen, None
        if number is not None:
            self.change(lambda book: book.remove(number))

    def neighbour(self, step: int) -> Annotation | None:
        """Return the annotation before this moment (-1), or the one after it (1)."""
        here = self.position_s
        there = [each for each in self.notebook.annotations if (each.at_s - here) * step > 0.05]
        return (there[0] if step > 0 else there[-1]) if there else None

    def _bring(self) -> None:
        """Let notes reach the clinic's server as soon as they are saved, and not when somebody leaves."""
        if self.shelved is not None:
            self.bookshelf.saved(self.shelved.id)

    def _moment(self, late_s: float) -> float:
        speed = self.hearing.now.speed if self.hearing.now.is_playing else 0.0
        return min(max(0.0, self.position_s - late_s * speed), self.seconds)

    def _correct(self) -> None:
        loaded, notes = self.loaded, self.notebook.notes
        if loaded is None:
            return

        def corrected(jam: ReviewedJam) -> None:
            if loaded is self.loaded:
                self.jam = jam
                self.lanes_changed.emit()

        def failed(error: Exception) -> None:
            self.said.emit(line_of(error))

        self._loading.do(lambda: again(loaded, notes), corrected, failed)


def _broken(path: Path, error: Exception) -> Line:
    return line(
        "{file} cannot be shown ({why}). The file is as it was; all other jams open.",
        file=path.name,
        why=str(error)[:200],
    )
