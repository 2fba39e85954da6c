"""The list of jams in the window: what it asks goes to the library, what that tells is shown."""

from collections.abc import Callable
from pathlib import Path

from PyQt6.QtCore import QObject, Qt
from PyQt6.QtWidgets import QFileDialog

from improv.library.shelved import Page, Shelved, Wanted
from improv.line import Line
from improv.session.library import default_folders
from improv.ui.languages.said import said
from improv.ui.review.reviewing import Reviewing
from improv.ui.review.shelf_words import title_of
from improv.ui.window import Window

BINNED = "moved to the bin"
TROUBLE = "library"


class LibraryWiring(QObject):
    """Belongs to one window; what must not be lost is in ``Reviewing``."""

    def __init__(self, window: Window, reviewing: Reviewing) -> None:
        super().__init__(window)
        self._window = window
        self._page = window.review.library
        self._reviewing = reviewing
        self._shelf = reviewing.bookshelf
        self._has_arrived = False
        """Somebody has come to the list, and done nothing in it yet."""
        self._ask()
        self._hear()
        self._show_all()

    def look(self) -> None:
        """Look for jams, and at their files: somebody has come to the list."""
        if self._reviewing.is_covered():
            return
        self._has_arrived = True
        if not self._shelf.was_asked:
            self._shelf.find(self._shelf.wanted)
        self._shelf.scan()

    def open_file(self) -> None:
        """Choose a file to open."""
        dialog = QFileDialog(self._window, self.tr("Open a jam or a MIDI file"), str(default_folders()[0]))
        dialog.setObjectName("openFileDialog")
        dialog.setNameFilter(self.tr("Jams and MIDI files") + " (*.jam *.mid *.midi)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._open_path)
        dialog.open()

    def _ask(self) -> None:
        page, shelf = self._page, self._shelf
        page.filters.changed.connect(self._find)
        page.shelf.page_wanted.connect(shelf.fetch)
        page.open_asked.connect(self._open)
        page.file_asked.connect(self.open_file)
        page.dropped.connect(self._open_path)
        page.rename_asked.connect(shelf.rename)
        page.tags_asked.connect(shelf.tag)
        page.star_asked.connect(shelf.star)
        page.bin_asked.connect(shelf.bin)
        page.restore_asked.connect(lambda jam: shelf.restore((jam,)))
        page.delete_asked.connect(shelf.delete)
        page.rebuild_asked.connect(lambda: shelf.scan(anew=True))
        page.play_asked.connect(self._window.go_to_play)
        page.chosen.connect(self._choose)
        page.picked.connect(self._pick)
        notices = self._window.play.notices
        notices.acted.connect(self._acted)
        notices.declined.connect(lambda topic: notices.withdraw(topic) if topic == BINNED else None)

    def _hear(self) -> None:
        shelf = self._shelf
        for signal, slot in (
            (shelf.found, self._show_found),
            (shelf.page_came, self._page.shelf.put),
            (shelf.known_came, self._page.filters.set_known),
            (shelf.changed, self._page.change),
            (shelf.binned, self._show_binned),
            (shelf.progressed, self._page.show_progress),
            (shelf.warned, self._show_warning),
            (shelf.troubled, self._show_trouble),
        ):
            connect: Callable[[Callable[..., None]], object] = signal.connect
            connect(slot)

    def _find(self, wanted: Wanted) -> None:
        self._has_arrived = False
        self._shelf.find(wanted)

    def _show_all(self) -> None:
        """Show what is known already: this window may follow another."""
        self._page.filters.set_known(self._shelf.known)
        self._page.filters.set_wanted(self._shelf.wanted)
        if (picked := self._reviewing.picked) is not None:
            self._page.pick(True, picked)
        self._page.show_progress(*self._shelf.progress)
        self._show_warning(self._shelf.warning)
        if self._shelf.was_asked:
            self._show_found(self._shelf.page)

    def _show_found(self, page: Page) -> None:
        self._page.show_jams(page.total, page.jams, self._reviewing.current)
        if (
            self._has_arrived
            and page.total
            and self._window.is_reviewing
            and not self._window.review.shows_session
        ):
            self._has_arrived = False
            self._window.review.take_focus()

    def _show_warning(self, warning: Line) -> None:
        self._page.show_cloud(said(warning))

    def _show_trouble(self, trouble: Line) -> None:
        self._window.play.notices.show_notice(said(trouble), TROUBLE)

    def _show_binned(self, jams: tuple[Shelved, ...]) -> None:
        self._reviewing.binned = jams
        text = self.tr("“{title}” is in the bin.").format(title=title_of(jams[0]))
        self._window.play.notices.show_notice(text, BINNED, self.tr("Undo"), self.tr("Good"))

    def _acted(self, topic: str) -> None:
        if topic == BINNED:
            self._window.play.notices.withdraw(BINNED)
            self._shelf.restore(self._reviewing.binned)

    def _choose(self, jam_id: str) -> None:
        self._reviewing.current = jam_id

    def _pick(self) -> None:
        shelf = self._page.shelf
        self._reviewing.picked = tuple(shelf.picked.values()) if shelf.picks else None

    def _open(self, jam: Shelved) -> None:
        self._reviewing.current = jam.id
        if jam.path:
            self._reviewing.open(Path(jam.path), jam)
        else:
            self._window.play.status.say(self.tr("Fetching the jam from the server…"))
            self._shelf.bring(jam, self._open)

    def _open_path(self, path: str) -> None:
        self._reviewing.open(Path(path))
