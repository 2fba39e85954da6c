"""Whose course is looked at, and what came of it. It knows no widgets, and outlives the window."""

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PyQt6.QtCore import QObject, pyqtSignal

from improv.analysis.course.course import Course, Trace
from improv.analysis.found import Settings
from improv.analysis.telling import Answer, CourseAsked, CourseStep, CourseTold, NotTold
from improv.library.shelved import Page
from improv.line import Line, line
from improv.session.derived import analyses_folder
from improv.session.sealing import Keys
from improv.ui.review.bookshelf import Bookshelf
from improv.ui.review.understanding.child import JOBS, MEASURE, Child
from improv.ui.review.understanding.reporting import Reporting
from improv.ui.review.understanding.usual import key_of

MOST_JAMS = 200
"""The newest jams that are looked at."""
INTERACTION = "interaction"
"""Stands among the features; it has its own place in a ``Course``."""
SHIFTS = 199


class Coursing(QObject):
    """Asks a process of its own for a course, and holds it."""

    changed = pyqtSignal()

    def __init__(
        self,
        bookshelf: Bookshelf,
        settings: Callable[[], Settings],
        keys: Callable[[], Keys],
        parent: QObject | None = None,
        program: tuple[str, ...] = MEASURE,
    ) -> None:
        """``settings`` and ``keys`` return what counts when somebody asks."""
        super().__init__(parent)
        self._bookshelf = bookshelf
        self._settings = settings
        self._keys = keys
        self.is_shown = False
        self.person = ""
        self.other = ""
        """The second of a pair; empty: it is about one person."""
        self.feature = "density"
        self.with_chance = False
        """What is between two is compared with chance, which takes longest."""
        self.course: Course | None = None
        self.paths: tuple[str, ...] = ()
        """The files of its jams."""
        self.left_out: tuple[Line, ...] = ()
        self.is_whole = False
        """All of its jams are in it; else those that have been measured until now."""
        self.is_stopped = False
        self.looked_at = (0, 0)
        """How many jams have been measured, and how many there are."""
        self.reporting = Reporting(self)
        self.reporting.changed.connect(self.changed)
        self.elsewhere = 0
        """Jams that are not looked at, as they are recorded now, or not on this computer."""
        self.more = 0
        """Jams that are older than those that are looked at."""
        self.share: float | None = None
        """How much is done; None: nothing is being done."""
        self.trouble = Line()
        self._asked: object = None
        self._child = Child(self, program)
        self._child.answered.connect(self._answered)
        self._child.ended.connect(self._ended)
        bookshelf.known_came.connect(lambda _: self.changed.emit())

    @property
    def people(self) -> tuple[str, ...]:
        """Return whose course it is, or is to be."""
        return tuple(name for name in (self.person, self.other) if name)

    @property
    def settings(self) -> Settings:
        """Return how it is measured; nothing of one person needs shifts."""
        return replace(self._settings(), surrogates=SHIFTS if self.other and self.with_chance else 0)

    @property
    def known(self) -> tuple[str, ...]:
        """Return everybody there is to choose."""
        return self._bookshelf.known.people

    @property
    def trace(self) -> Trace | None:
        """Return the feature that is chosen, over the jams."""
        if self.course is None:
            return None
        return self.course.interaction if self.feature == INTERACTION else self.course.features[self.feature]

    def show(self, person: str = "") -> None:
        """Let the page be seen; of this person where one is named."""
        self.is_shown = True
        if not self._bookshelf.was_asked:
            self._bookshelf.find_again()
        if person and person not in self.people:
            self.choose(person, "")
        elif self.person:
            self.go_on()
        self.changed.emit()

    def leave(self) -> None:
        """Let the page be seen no longer; what is being measured goes on."""
        if self.is_shown:
            self.is_shown = False
            self.changed.emit()

    def choose(self, person: str, other: str) -> None:
        """Look at this person, or at these two in this order."""
        other = "" if other == person else other
        if bool(other) != bool(self.other):
            self.feature = INTERACTION if other else "density"
        self.person, self.other = person, other
        self.go_on()

    def set_feature(self, feature: str) -> None:
        """Look at another feature of the same course."""
        self.feature = feature
        self.changed.emit()

    def set_chance(self, on: bool) -> None:
        """Compare what is between two with chance, or do not."""
        self.with_chance = on
        self.go_on()

    def go_on(self, *, again: bool = False) -> None:
        """Find what is chosen, unless it is known; ``again`` also what is, or was stopped."""
        settings = self.settings
        asked = (self.people, settings)
        if asked == self._asked and not again:
            return
        before = (self.course, self.paths) if asked == self._asked else (None, ())
        self._let_go()
        # What has been found stays until more is.
        self.course, self.paths = before
        self._asked = asked
        if self.person:
            self.share = 0.0
            people = self.people

            def found(page: Page) -> None:
                if asked == self._asked and self.share is not None:
                    self._ask(people, page, settings)

            self._bookshelf.jams_of(people, MOST_JAMS, found)
        self.changed.emit()

    def stop(self) -> None:
        """Find it no more; what has been found stays."""
        if self.share is not None:
            self._child.stop()
            self.share, self.is_stopped = None, True
            self.changed.emit()

    def save_report(self, folder: Path) -> None:
        """Write the report of what is shown into a folder."""
        paths = tuple(Path(path) for path in self.paths if path)
        if self.course is not None and paths:
            self.reporting.save_course(self.course.people, paths, folder, self.settings, self._keys())

    def forget(self) -> None:
        """Know nothing: keys are forgotten, or files are changed."""
        self._let_go()
        self.reporting.close()
        self._asked, self.person, self.other, self.is_shown = None, "", "", False
        self.changed.emit()

    def close(self) -> None:
        """Leave nothing running, and ask for nothing more."""
        self._child.stop()
        self._asked, self.share = None, None
        self.reporting.close()

    def _let_go(self) -> None:
        self._child.stop()
        self.course, self.paths, self.left_out = None, (), ()
        self.is_whole, self.is_stopped, self.looked_at = False, False, (0, 0)
        self.reporting.said = Line()
        self.share, self.trouble, self.elsewhere, self.more = None, Line(), 0, 0

    def _ask(self, people: tuple[str, ...], page: Page, settings: Settings) -> None:
        here = [jam.path for jam in page.jams if jam.path and not jam.is_recording]
        self.elsewhere = len(page.jams) - len(here)
        self.more = page.total - len(page.jams)
        if not here:
            self.share = None
            self.trouble = line("There is no jam to be measured. Choose somebody else.")
            self.changed.emit()
            return
        keys = self._keys()
        secrets = {key_of(Path(path), keys) for path in here} - {b""}
        wish = CourseAsked(
            people, tuple(here), settings, str(analyses_folder()), tuple(sorted(secrets)), JOBS
        )
        self._child.ask(wish)
        self.changed.emit()

    def _answered(self, answer: Answer) -> None:
        match answer:
            case CourseStep():
                self.looked_at = answer.looked_at, answer.of
                self.share = answer.looked_at / max(1, answer.of)
            case CourseTold():
                self.course, self.paths, self.left_out = answer.course, answer.paths, answer.left_out
                self.is_whole = answer.is_whole
            case NotTold():
                self.trouble = answer.why
            case _:
                return
        self.changed.emit()

    def _ended(self) -> None:
        self.share = None
        if not self.is_whole and not self.trouble:
            self.trouble = line("The analysis has stopped. Jams and notes are as before; try it again.")
        self.changed.emit()
