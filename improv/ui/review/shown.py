"""Review in a window: the list, the session and the keys, wired to what is open."""

from collections.abc import Sequence

from PyQt6.QtCore import QObject

from improv.link.messages import RecordingStatus
from improv.music.scale import Scale
from improv.music.sound import Sound
from improv.ui.preferring import Preferring
from improv.ui.review.acting import Acting
from improv.ui.review.compare.comparing import Comparing
from improv.ui.review.compare.wiring import CompareWiring
from improv.ui.review.course.wiring import CourseWiring
from improv.ui.review.interrupted import InterruptedWiring
from improv.ui.review.keys import KeyTable
from improv.ui.review.library_wiring import LibraryWiring
from improv.ui.review.reviewing import Reviewing
from improv.ui.review.session_wiring import SessionWiring
from improv.ui.review.tables.wiring import TablesWiring
from improv.ui.review.taking.exporting import Exporting
from improv.ui.review.taking.wiring import ExportWiring
from improv.ui.review.understanding.wiring import UnderstandingWiring
from improv.ui.window import Window


class ReviewShown(QObject):
    """Keeps Review in this window like ``Reviewing``, and says there when it is the place to be seen."""

    def __init__(
        self,
        window: Window,
        reviewing: Reviewing,
        preferring: Preferring,
        exporting: Exporting,
        comparing: Comparing,
    ) -> None:
        super().__init__(window)
        self._preferring = preferring
        self._window = window
        self._reviewing = reviewing
        self.library = LibraryWiring(window, reviewing)
        self.tables = TablesWiring(window, reviewing)
        self.session = SessionWiring(window, reviewing, self._write)
        self.understanding = UnderstandingWiring(window, reviewing, exporting)
        self.taking = ExportWiring(window, reviewing, exporting)
        self.compare = CompareWiring(window, reviewing, comparing)
        self.course = CourseWiring(window, reviewing, self.understanding, exporting)
        self._interrupted = InterruptedWiring(window, reviewing)
        self._acting = Acting(window, reviewing, exporting, comparing, self.library, self.session)
        window.place_changed.connect(self._go)
        self._asks_first = window.asks_first
        self._has_asked = False
        window.asks_first = self._keeps_window
        preferring.changed.connect(self._prefer)
        self._prefer()

    def _write(self) -> None:
        """Begin a note, in the tables of notes."""
        self.understanding.show_notes()
        self.tables.write()

    def set_choices(self, scales: Sequence[Scale], sounds: Sequence[Sound]) -> None:
        """Offer these for hearing a jam otherwise than it was."""
        self._window.review.session.what_if.set_choices(scales, sounds)

    def recorded(self, status: RecordingStatus) -> None:
        """Hear how the recording is doing."""
        self.session.recorded(status)

    def _prefer(self) -> None:
        """Let the keys count that somebody chose."""
        self._window.review.set_keys(KeyTable(self._preferring.now.review_keys))

    def _keeps_window(self) -> bool:
        """Keep the window for notes that are not saved, once; who closes it again wants nothing of them."""
        now = self._reviewing
        if not self._has_asked and (not now.can_leave() or now.holds_notes()):
            self._has_asked = True
            self._window.go_to_review()
            return True
        return self._asks_first()

    def _go(self, reviews: bool) -> None:
        self._reviewing.is_open = reviews
        if reviews:
            self.library.look()
        else:
            self._reviewing.saving.save_now()
