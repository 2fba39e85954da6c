"""Review: the library, the session opened from it, what goes out, two sessions, a course; and their keys."""

from collections.abc import Callable

from PyQt6.QtCore import QSize, pyqtSignal
from PyQt6.QtGui import QShowEvent
from PyQt6.QtWidgets import QApplication, QWidget

from improv.link.clock import Clock
from improv.ui.clinic.lock_page import LockPage
from improv.ui.parts.theme import Theme
from improv.ui.parts.waiting import PageStack
from improv.ui.review.compare.page import ComparePage
from improv.ui.review.course.page import CoursePage
from improv.ui.review.key_filter import ReviewKeyFilter
from improv.ui.review.keys import KeyTable, rows
from improv.ui.review.library_page import LibraryPage
from improv.ui.review.review_page import ReviewPage
from improv.ui.review.taking.panel import ExportPanel


class ReviewScreen(PageStack):
    """Shows one of its pages, or what lies over them while they are locked."""

    keys_changed = pyqtSignal()
    """Other keys count from now on."""

    def __init__(self, theme: Theme, clock: Clock, is_open: Callable[[], bool]) -> None:
        """``is_open`` says whether Review is the place that is to be seen."""
        super().__init__()
        self.setObjectName("reviewScreen")
        self.library = LibraryPage(theme)
        self.session = ReviewPage(theme)
        self.export = ExportPanel(theme)
        self.compare = ComparePage(theme)
        self.course = CoursePage(theme)
        self.lock_page = LockPage(theme)
        self.pages: tuple[QWidget, ...] = (
            self.library,
            self.session,
            self.export,
            self.compare,
            self.course,
            self.lock_page,
        )
        for page in self.pages:
            self.hold(page)
        self._page: QWidget = self.library
        self.is_locked = False
        self._table = KeyTable()
        self._open = is_open
        self.keys = ReviewKeyFilter(self, self._table, lambda: self._open() and not self.is_locked, clock)

    @property
    def shows_session(self) -> bool:
        """Say whether a session is to be seen, and not the list of jams."""
        return self._page is self.session

    @property
    def shows_export(self) -> bool:
        """Say whether the page for taking away is to be seen."""
        return self._page is self.export

    @property
    def shows_compare(self) -> bool:
        """Say whether two sessions are to be seen."""
        return self._page is self.compare

    @property
    def shows_course(self) -> bool:
        """Say whether somebody is to be seen from jam to jam."""
        return self._page is self.course

    def set_keys(self, table: KeyTable) -> None:
        """Let other keys count."""
        self._table = table
        self.keys.set_table(table)
        self.keys_changed.emit()

    def key_rows(self) -> list[tuple[str, str]]:
        """Return the keys, and what they do."""
        return rows(self._table)

    def show_library(self) -> None:
        """Show the list of jams."""
        self._show(self.library)

    def show_session(self) -> None:
        """Show the session."""
        self._show(self.session)

    def show_export(self) -> None:
        """Show the page for taking away."""
        self._show(self.export)

    def show_compare(self) -> None:
        """Show two sessions."""
        self._show(self.compare)

    def show_course(self) -> None:
        """Show somebody from jam to jam."""
        self._show(self.course)

    def take_focus(self) -> None:
        """Give the keys to what is most used of the page."""
        if self.is_locked:
            self.lock_page.take_focus()
        elif self.shows_session:
            self.session.timeline.setFocus()
        elif self.shows_export:
            self.export.take_focus()
        elif self.shows_compare:
            self.compare.take_focus()
        elif self.shows_course:
            self.course.take_focus()
        elif self.library.list.isVisible():
            self.library.list.setFocus()
        else:
            self.library.filters.search.setFocus()

    def set_locked(self, locked: bool) -> None:
        """Lay something over both pages, or take it away."""
        if locked == self.is_locked:
            return
        had_focus = self.lock_page.isAncestorOf(QApplication.focusWidget())
        self.is_locked = locked
        self._show(self._page)
        if had_focus or (locked and self._open()):
            self.take_focus()

    def showEvent(self, event: QShowEvent | None) -> None:
        """Begin with the list."""
        self._show(self._page)
        super().showEvent(event)

    def _show(self, page: QWidget) -> None:
        self._page = page
        self.show_page(self.lock_page if self.is_locked else page)

    def minimumSizeHint(self) -> QSize:
        """Need little: a page scrolls where there is no room for it."""
        return QSize(super().minimumSizeHint().width(), 0)
