"""The library beside the window: found, named, starred and binned in a thread; scanned in another."""

from collections.abc import Callable
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PyQt6.QtCore import QObject, QTimer, pyqtSignal

from improv.library.shelved import Known, Page, Scanned, Shelved, Wanted
from improv.line import Line, line, line_of
from improv.ui.review.errands import Errands
from improv.ui.review.shelf import PAGE

if TYPE_CHECKING:  # SQLAlchemy is loaded when somebody looks for jams
    from improv.library.shelf import Library, Moved
    from improv.library.syncing import Synced

TELL_MS = 200
"""How far a scan is, is told so often at most."""


class Bookshelf(QObject):
    """Asks the library, and tells what came of it. It opens the library when it is first asked."""

    found = pyqtSignal(object)
    """A ``Page``: the first of what was looked for last."""
    page_came = pyqtSignal(int, object)
    """The number of a page and its jams."""
    known_came = pyqtSignal(object)
    changed = pyqtSignal(object)
    """A ``Shelved``, as it is now."""
    binned = pyqtSignal(object)
    """A tuple of ``Shelved`` that have just been moved to the bin, as they are there."""
    progressed = pyqtSignal(int, int)
    """Jams that were looked at, of so many; 0 of 0: all is done."""
    troubled = pyqtSignal(object)
    """A ``Line``."""
    warned = pyqtSignal(object)
    """A ``Line`` about where the jams lie; empty: nothing is wrong with it."""

    _scanned_some = pyqtSignal(int, int)
    _was_opened = pyqtSignal(object, object)

    def __init__(self, open_library: Callable[[], "Library"], parent: QObject | None = None) -> None:
        """Take what opens the library; it is called in a thread."""
        super().__init__(parent)
        self._open = open_library
        self._library: Library | None = None
        self._opening = Lock()
        self._asking = Errands("library", self)
        self._scanning = Errands("scanning the library", self)
        self._is_scanning = False
        self._scan_again: bool | None = None
        """A scan was asked for while one was under way, which may have passed what is new; whether anew."""
        self._to_bring: set[str] = set()
        """Jams whose saved notes wait for the thread that brings them to the server."""
        self._told = Line()
        """Why that could not be done the last time."""
        self._is_over = False
        self.wanted = Wanted()
        self.page = Page((), 0)
        """What was found last, its first page."""
        self.known = Known((), (), ())
        self.warning = Line()
        self.progress = (0, 0)
        self.was_asked = False
        """Somebody has looked for jams already."""
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(TELL_MS)
        self._again.timeout.connect(self.find_again)
        self._scanned_some.connect(self._show_progress)
        self._was_opened.connect(self._tell_of)

    @property
    def is_idle(self) -> bool:
        """Say whether all is found and done that was asked for."""
        return not (self._is_scanning or self._asking.is_busy or self._again.isActive())

    # ── finding ─────────────────────────────────────────────────────────────────────────────────

    def find(self, wanted: Wanted) -> None:
        """Look for jams; what was asked for before and is not found yet is not looked for any more."""
        self.was_asked = True
        self.wanted = replace(wanted, offset=0, limit=PAGE)
        asked = self.wanted

        def found(page: Page) -> None:
            if asked == self.wanted:
                self.page = page
                self.found.emit(page)

        self._ask(lambda library: library.find(asked), found)

    def find_again(self) -> None:
        """Look for the same again: the files are others now."""
        self.find(self.wanted)
        self._ask(lambda library: library.known(), self._know)

    def fetch(self, number: int) -> None:
        """Fetch another page of what was found."""
        asked = self.wanted

        def came(page: Page) -> None:
            if asked == self.wanted:
                self.page_came.emit(number, page.jams)

        self._ask(lambda library: library.find(replace(asked, offset=number * PAGE)), came)

    def look_for_answers(self, take: str, then: Callable[[tuple[Shelved, ...]], None]) -> None:
        """Look for the jams that answer a take, which is told by its identifier."""
        self._ask(lambda library: library.answers_to(take), then)

    def scan(self, *, anew: bool = False) -> None:
        """Go over the files: those that changed, or, ``anew``, all; once more if that is being done."""
        if self._is_scanning:
            self._scan_again = anew or bool(self._scan_again)
            return
        self._is_scanning = True

        def work() -> Scanned:
            library = self._opened()
            go = library.rebuild if anew else library.scan
            return go(self._scanned_some.emit, lambda: self._is_over)

        self._scanning.do(work, self._scanned, self._scan_failed)

    def _scanned(self, scanned: Scanned) -> None:
        self._end_scan()
        self.find_again()
        if scanned.troubles:
            self.troubled.emit(scanned.troubles[0])

    def _scan_failed(self, error: Exception) -> None:
        self._end_scan()
        self._failed(error)

    def _end_scan(self) -> None:
        self._is_scanning = False
        self._show_progress(0, 0)
        anew, self._scan_again = self._scan_again, None
        if anew is not None and not self._is_over:
            self.scan(anew=anew)

    def _show_progress(self, done: int, of: int) -> None:
        self.progress = (done, of)
        self.progressed.emit(done, of)
        if of and not self._again.isActive() and not self.page.jams:
            self._again.start()  # what is known already is to be seen

    def jams_of(self, people: tuple[str, ...], most: int, then: Callable[[Page], None]) -> None:
        """Find the newest jams in which these people played, all of them, so many at most."""
        self._ask(lambda library: library.find(Wanted(people=people, limit=most)), then)

    def jams_of_any(
        self, people: tuple[str, ...], most: int, then: Callable[[tuple[Shelved, ...]], None]
    ) -> None:
        """Find the newest jams of each of these people, so many of each at most."""

        def look(library: "Library") -> tuple[Shelved, ...]:
            pages = [library.find(Wanted(people=(person,), limit=most)) for person in people]
            return tuple({jam.id: jam for page in pages for jam in page.jams}.values())

        self._ask(look, then)

    # ── changing ────────────────────────────────────────────────────────────────────────────────

    def rename(self, jam: Shelved, title: str) -> None:
        """Give a jam another title."""
        self._change(lambda library: library.rename(jam.id, title))

    def tag(self, jam: Shelved, tags: tuple[str, ...]) -> None:
        """File a jam under these words, and no others."""

        def change(library: "Library") -> Shelved:
            now = jam
            for tag in jam.tags:
                if tag not in tags:
                    now = library.untag(jam.id, tag)
            for tag in tags:
                if tag not in jam.tags:
                    now = library.tag(jam.id, tag)
            return now

        self._change(change)

    def star(self, jam: Shelved, on: bool) -> None:
        """Give a jam a star, or take it away."""
        self._change(lambda library: library.star(jam.id, on))

    def bin(self, jam: Shelved) -> None:
        """Move a jam to the bin."""
        self._move(lambda library: library.bin((jam.id,)), self.binned.emit)

    def restore(self, jams: tuple[Shelved, ...]) -> None:
        """Take jams out of the bin again."""
        self._move(lambda library: library.restore(jam.id for jam in jams), lambda _: None)

    def delete(self, jam: Shelved) -> None:
        """Delete a jam that is in the bin, for good."""
        self._move(lambda library: library.delete_forever((jam.id,)), lambda _: None)

    def bring(self, jam: Shelved, then: Callable[[Shelved], None]) -> None:
        """Bring a jam here that only the clinic's server has."""
        self._ask(lambda library: library.fetch(jam.id), lambda now: then(now) if now.path else None)

    def look_again(self, jam_id: str) -> None:
        """Show a jam as its files have it by now."""
        self._change(lambda library: library.refresh(jam_id))

    def sync(self) -> None:
        """Bring what was written to the clinic's server, in a thread; nothing where there is no server."""

        def synced(told: "Synced") -> None:
            if told.listed:
                self.find_again()
            if told.troubles:
                self.troubled.emit(told.troubles[0])

        if not self._is_scanning:  # which does it at its end
            self._scanning.do(lambda: self._opened().sync(stop=lambda: self._is_over), synced, self._failed)

    def saved(self, jam_id: str) -> None:
        """Bring the notes of a jam to the clinic's server that were just saved, in a thread, after a scan."""

        def brought(told: "Synced") -> None:
            for trouble in told.troubles[:1]:
                if trouble != self._told:  # once, and not after every save
                    self.troubled.emit(trouble)
            self._told = told.troubles[0] if told.troubles else Line()

        def bring() -> "Synced":
            self._to_bring.discard(jam_id)
            return self._opened().bring(jam_id)

        if jam_id not in self._to_bring:
            self._to_bring.add(jam_id)
            self._scanning.do(bring, brought, self._failed)

    def _change(self, act: Callable[["Library"], Shelved | None]) -> None:
        def done(now: Shelved | None) -> None:
            if now is not None:
                self._know_of(now)
            self._ask(lambda library: library.known(), self._know)
            self.sync()

        self._ask(act, done)

    def _know_of(self, jam: Shelved) -> None:
        jams = tuple(jam if known.id == jam.id else known for known in self.page.jams)
        self.page = replace(self.page, jams=jams)
        self.changed.emit(jam)

    def _move(self, act: Callable[["Library"], "Moved"], then: Callable[[tuple[Shelved, ...]], None]) -> None:
        def done(moved: "Moved") -> None:
            self.find_again()
            if moved.jams:
                then(moved.jams)
                self.sync()
            for trouble in moved.troubles:
                self.troubled.emit(trouble)

        self._ask(act, done)

    # ── the library itself ──────────────────────────────────────────────────────────────────────

    def shut(self) -> None:
        """Close the library, and forget what was found: it is opened anew when somebody looks for jams."""
        self._is_over = True
        for _ in range(2):  # what follows from work may ask for more
            for errands in (self._scanning, self._asking):
                errands.forget()
                errands.wait()
            self._again.stop()
        self._to_bring.clear()
        library, self._library = self._library, None
        if library is not None:
            library.close()
        self._is_over = self._is_scanning = self.was_asked = False
        self._scan_again = None
        self.page, self.known, self.progress = Page((), 0), Known((), (), ()), (0, 0)
        self.known_came.emit(self.known)

    def close(self) -> None:
        """Leave off, and close the library."""
        self._is_over = True
        self._again.stop()
        self._scanning.close()
        self._asking.close()
        library, self._library = self._library, None
        if library is not None:
            library.close()

    def _ask(self, work: Callable[["Library"], Any], then: Callable[[Any], None]) -> None:
        self._asking.do(lambda: work(self._opened()), then, self._failed)

    def _opened(self) -> "Library":
        """Return the library, opened if need be; runs in a thread."""
        with self._opening:
            if self._library is None:
                self._library = library = self._open()
                with suppress(RuntimeError):  # the window is gone
                    self._was_opened.emit(library.news, library.warnings())
            return self._library

    def _tell_of(self, news: Line, warnings: tuple[Line, ...]) -> None:
        if news:
            self.troubled.emit(news)
        self.warning = warnings[0] if warnings else Line()
        self.warned.emit(self.warning)

    def _know(self, known: Known) -> None:
        self.known = known
        self.known_came.emit(known)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, OSError | ValueError):
            self.troubled.emit(line_of(error))
        else:
            text = line("The library cannot be read: {why}. Jams go on being recorded.", why=str(error)[:200])
            self.troubled.emit(text)
