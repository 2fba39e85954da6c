"""Review: the library, or the session that was opened from it; and the keys that work in both."""

from collections.abc import Callable

from PyQt6.QtCore import QSize, pyqtSignal
from PyQt6.QtWidgets import QApplication, QStackedWidget, QWidget

from improv.link.clock import Clock
from improv.ui.clinic.lock_page import LockPage
from improv.ui.parts.theme import Theme
from improv.ui.review.key_filter import ReviewKeyFilter
from improv.ui.review.keys import KeyTable, rows
from improv.ui.review.library_page import LibraryPage
from improv.ui.review.review_page import ReviewPage


class ReviewScreen(QStackedWidget):
    """Shows one of its two pages, or what lies over them while they are locked."""

    keys_changed = pyqtSignal()
    """Other keys count from now on."""

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self.setObjectName("reviewScreen")
        self.library = LibraryPage(theme)
        self.session = ReviewPage(theme)
        self.addWidget(self.library)
        self.addWidget(self.session)
        self.lock_page = LockPage(theme)
        self.addWidget(self.lock_page)
        self._page: QWidget = self.library
        self.is_locked = False
        self._table = KeyTable()
        self._open: Callable[[], bool] = lambda: False
        self.keys = ReviewKeyFilter(self, self._table, lambda: self._open() and not self.is_locked, clock)

    @property
    def shows_session(self) -> bool:
        """Say whether a session is to be seen, and not the list of jams."""
        return self._page is self.session

    def listen(self, is_open: Callable[[], bool]) -> None:
        """Hear keys while it is open."""
        self._open = is_open
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self.keys)

    def stop_listening(self) -> None:
        """Leave the keys of the application alone."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self.keys)

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

    def take_focus(self) -> None:
        """Give the keys to what is most used of the page."""
        if self.is_locked:
            self.lock_page.take_focus()
        elif self.shows_session:
            self.session.timeline.setFocus()
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

    def _show(self, page: QWidget) -> None:
        self._page = page
        self.setCurrentWidget(self.lock_page if self.is_locked else page)

    def minimumSizeHint(self) -> QSize:
        """Need little: a page scrolls where there is no room for it."""
        return QSize(super().minimumSizeHint().width(), 0)
