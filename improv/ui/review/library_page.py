"""The library: every jam as a row, found by words, people, tags and dates; opened, named, binned."""

from collections.abc import Callable

from PyQt6.QtCore import QModelIndex, Qt, pyqtSignal
from PyQt6.QtGui import QDragEnterEvent, QDropEvent
from PyQt6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from improv.library.shelved import Shelved, Wanted
from improv.ui.parts.flow import Flow
from improv.ui.parts.scrolling import scrolling
from improv.ui.parts.theme import Theme
from improv.ui.review.library_buttons import LibraryButtons
from improv.ui.review.library_filters import LibraryFilters
from improv.ui.review.question import Question
from improv.ui.review.shelf import Shelf
from improv.ui.review.shelf_list import ShelfList
from improv.ui.review.shelf_painter import ShelfPainter
from improv.ui.review.shelf_words import title_of

FILES = (".jam", ".mid", ".midi")


class LibraryPage(QWidget):
    """Shows jams, and says what its user wants of them."""

    open_asked = pyqtSignal(object)
    """A ``Shelved``."""
    file_asked = pyqtSignal()
    """Choose a file to open."""
    dropped = pyqtSignal(str)
    """The path of a file."""
    rename_asked = pyqtSignal(object, str)
    tags_asked = pyqtSignal(object, object)
    """A jam, and all its tags from now on."""
    star_asked = pyqtSignal(object, bool)
    bin_asked = pyqtSignal(object)
    restore_asked = pyqtSignal(object)
    delete_asked = pyqtSignal(object)
    """For good: its user was asked whether that is meant."""
    play_asked = pyqtSignal()
    """The way out of an empty library: to the pads."""
    bundle_asked = pyqtSignal()
    """Choose a bundle of jams to open."""
    course_asked = pyqtSignal()
    """Show somebody from jam to jam."""
    pack_asked = pyqtSignal(object)
    """A tuple of ``Shelved``: pack them into one bundle."""
    picked = pyqtSignal()
    """Others are picked, or picking began or ended: see ``shelf``."""
    rebuild_asked = pyqtSignal()
    chosen = pyqtSignal(str)
    """The id of the jam that is the current row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("libraryPage")
        self.setAcceptDrops(True)
        self.filters = LibraryFilters(theme)
        self.shelf = Shelf(self)
        self.list = ShelfList(self.shelf, ShelfPainter(theme))
        self.cloud = QLabel()
        self.cloud.setObjectName("cloudBar")
        self.cloud.setTextFormat(Qt.TextFormat.PlainText)
        self.cloud.setWordWrap(True)
        self.cloud.setProperty("warns", True)
        self.cloud.hide()
        self.progress = QProgressBar()
        self.progress.setObjectName("indexProgress")
        self.progress.setAccessibleName(self.tr("The list of jams is being made anew"))
        self.progress.hide()
        self.question = Question("libraryQuestion", theme)
        self.empty = QLabel()
        self.empty.setObjectName("libraryEmpty")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.way_out = QPushButton()
        self.way_out.setObjectName("libraryWayOut")
        self.way_out.clicked.connect(self._go_out)
        self.count = QLabel()
        self.count.setObjectName("quiet")
        self.buttons = self._make_buttons()
        self._lay_out(theme)
        self._connect()
        self._show_current()
        self.show_nothing_yet()

    # ── what is shown ───────────────────────────────────────────────────────────────────────────

    @property
    def current(self) -> Shelved | None:
        """Return the jam of the current row."""
        return self.shelf.jam_at(self.list.currentIndex())

    def show_jams(self, total: int, first: tuple[Shelved, ...], current: str = "") -> None:
        """Show what was found: so many, of which these are the first."""
        self.shelf.begin(total, first)
        index = self.shelf.index_of(current)
        self.list.setCurrentIndex(index if index.isValid() else self.shelf.index(0))
        self.count.setText(self.tr("%n jam(s)", "", total))
        self._show_whether_empty(total)
        self._show_current()

    def show_nothing_yet(self) -> None:
        """Say that the jams are being looked for."""
        self.list.hide()
        self.empty.setText(self.tr("Looking for jams…"))
        self.empty.show()
        self.way_out.hide()

    def show_cloud(self, text: str) -> None:
        """Warn of a folder that other machines get copies of; empty: it is none."""
        self.cloud.setText(text)
        self.cloud.setVisible(bool(text))

    def show_progress(self, done: int, of: int) -> None:
        """Show how far the list is that is made anew; it goes when all is done."""
        self.progress.setVisible(of > 0 and done < of)
        self.progress.setMaximum(max(1, of))
        self.progress.setValue(done)
        self.progress.setFormat(
            self.tr("The list of jams is being made anew: {done} of {of}").format(done=done, of=of)
        )

    def change(self, jam: Shelved) -> None:
        """Show a jam as it is now."""
        self.shelf.change(jam)
        self._show_current()

    @property
    def meant(self) -> tuple[Shelved, ...]:
        """Return the jams that were picked; while nobody picks, the one of the current row."""
        if self.shelf.picks:
            return tuple(self.shelf.picked.values())
        return () if self.current is None else (self.current,)

    def pick(self, on: bool, picked: tuple[Shelved, ...] = ()) -> None:
        """Let several jams be picked, these to begin with; or no longer."""
        self.shelf.pick(on, picked)
        self.buttons["pickJams"].setChecked(on)
        self._show_current()
        self.picked.emit()

    # ── asking ──────────────────────────────────────────────────────────────────────────────────

    def to_bin(self) -> None:
        """Move the current jam to the bin; there, ask whether it is to be deleted for good."""
        jam = self.current
        if jam is None:
            return
        if not jam.is_binned:
            self.bin_asked.emit(jam)
            return
        text = self.tr("Delete “{title}” for good, with its notes? It cannot be brought back.")
        self.question.ask(
            text.format(title=title_of(jam)),
            self.tr("Delete for good"),
            self.tr("Keep it"),
            lambda _: self.delete_asked.emit(jam),
        )

    def rename(self) -> None:
        """Ask for another title of the current jam."""
        jam = self.current
        if jam is not None:
            text = self.tr("Title of the jam of {when}")
            self.question.ask(
                text.format(when=title_of(jam)),
                self.tr("Save"),
                self.tr("Leave it"),
                lambda title: self.rename_asked.emit(jam, title),
                jam.title,
            )

    def tag(self) -> None:
        """Ask for the tags of the current jam."""
        jam = self.current
        if jam is not None:
            self.question.ask(
                self.tr("Tags, with commas between them"),
                self.tr("Save"),
                self.tr("Leave it"),
                lambda text: self.tags_asked.emit(jam, _tags_of(text)),
                ", ".join(jam.tags),
            )

    def dragEnterEvent(self, event: QDragEnterEvent | None) -> None:
        """Take a jam or a MIDI file that is dragged here."""
        if event is not None and _file_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent | None) -> None:
        """Open it."""
        if event is not None and (path := _file_of(event)):
            event.acceptProposedAction()
            self.dropped.emit(path)

    def _make_buttons(self) -> LibraryButtons:
        return LibraryButtons(
            {
                "openJam": lambda: self._with_current(self.open_asked.emit),
                "renameJam": self.rename,
                "tagJam": self.tag,
                "starJam": self._star,
                "binJam": self.to_bin,
                "restoreJam": lambda: self._with_current(self.restore_asked.emit),
                "courseOfJams": self.course_asked.emit,
                "pickJams": lambda: self.pick(self.buttons["pickJams"].isChecked()),
                "packJams": lambda: self.pack_asked.emit(self.meant),
                "openFile": self.file_asked.emit,
                "openBundle": self.bundle_asked.emit,
                "rebuildLibrary": self.rebuild_asked.emit,
            }
        )

    def _with_current(self, act: Callable[[Shelved], None]) -> None:
        jam = self.current
        if jam is not None:
            act(jam)

    def _star(self) -> None:
        jam = self.current
        if jam is not None:
            self.star_asked.emit(jam, not jam.is_starred)

    def _go_out(self) -> None:
        if self.filters.wanted == Wanted(order=self.filters.wanted.order):
            self.play_asked.emit()
        else:
            self.filters.clear()

    def _show_whether_empty(self, total: int) -> None:
        self.list.setVisible(bool(total))
        self.empty.setVisible(not total)
        self.way_out.setVisible(not total)
        if not total and self.filters.wanted == Wanted(order=self.filters.wanted.order):
            self.empty.setText(self.tr("No jams yet. Whatever is played is found here afterwards."))
            self.way_out.setText(self.tr("Play"))
        elif not total:
            self.empty.setText(self.tr("No jam is like that."))
            self.way_out.setText(self.tr("Show all jams"))

    def _show_current(self) -> None:
        self.buttons.show_jam(self.current)
        self._show_picked()

    def _show_picked(self) -> None:
        self.buttons.show_meant(len(self.meant), picks=self.shelf.picks)

    def toggle_current(self) -> None:
        """Pick the current jam, or leave it out again, where several are picked."""
        if self.shelf.picks:
            self._toggle(self.list.currentIndex())

    def _toggle(self, index: QModelIndex) -> None:
        self.shelf.toggle(index)
        self._show_picked()
        self.picked.emit()

    def _lay_out(self, theme: Theme) -> None:
        below = QWidget()
        below.setObjectName("libraryActions")
        actions = Flow(below)
        for button in self.buttons.all:
            actions.addWidget(button)
        actions.addWidget(self.count)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.filters)
        for part in (self.cloud, self.progress):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.way_out, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.question)
        column.addWidget(below)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling("libraryArea", column))

    def _connect(self) -> None:
        self.list.opened.connect(self.open_asked)
        self.list.toggled.connect(self._toggle)
        self.list.came_to.connect(self._current_changed)

    def _current_changed(self, index: QModelIndex) -> None:
        self._show_current()
        jam = self.shelf.jam_at(index)
        if jam is not None:
            self.chosen.emit(jam.id)


def _tags_of(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag for part in text.split(",") if (tag := part.strip())))


def _file_of(event: QDropEvent) -> str:
    """Return the one file of ours that is dragged; empty where it is something else."""
    data = event.mimeData()
    urls = [] if data is None else data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return ""
    path = urls[0].toLocalFile()
    return path if path.lower().endswith(FILES) else ""
