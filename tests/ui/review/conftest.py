"""Review in a window, with a real library of real takes behind it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec import Struct
from PyQt6.QtCore import QCoreApplication, QEvent
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.library.shelf import open_library
from improv.library.shelved import Shelved
from improv.link.hearing import HearingTold
from improv.ui.place import Place
from improv.ui.review.bookshelf import Bookshelf
from improv.ui.review.compare.comparing import Comparing
from improv.ui.review.hearing import Hearing
from improv.ui.review.library_page import LibraryPage
from improv.ui.review.review_page import ReviewPage
from improv.ui.review.reviewing import Reviewing
from improv.ui.review.shown import ReviewShown
from improv.ui.review.taking.exporting import Exporting
from improv.ui.review.timeline.timeline import Timeline
from tests.session.playing import Recording, join, two_people
from tests.ui.conftest import PATIENCE_MS, Desk
from tests.ui.review.timelines import shown


class Room:
    """A window, what is open in Review, and a folder of takes."""

    def __init__(self, qtbot: QtBot, desk: Desk, folder: Path, server: str = "") -> None:
        self.qtbot, self.desk, self.folder = qtbot, desk, folder
        self.jams = folder / "jams"
        self.jams.mkdir()
        self.sent: list[Struct] = []
        self.hearing = Hearing(self.sent.append, desk.clock)
        shelf = Bookshelf(lambda: open_library(folder / "index", folders=[self.jams], server=server))
        self.vocabulary = folder / "vocabulary.toml"
        self.reviewing = Reviewing(self.hearing, shelf, desk.clock, self.vocabulary)
        self.exporting = Exporting(self.reviewing, folder / "taken", self.jams)
        self.comparing = Comparing(self.reviewing)
        self.shown = ReviewShown(desk.window, self.reviewing, desk.preferring, self.exporting, self.comparing)
        self.shown.set_choices(desk.scales, desk.showing.sounds)

    @property
    def library(self) -> LibraryPage:
        return self.desk.window.review.library

    @property
    def session(self) -> ReviewPage:
        return self.desk.window.review.session

    def add(self, name: str = "2026-03-14-101500", recording: Recording | None = None) -> Path:
        """Lay a take on the disk."""
        return (recording or two_people()).save(self.jams, f"{name}.jam")

    def until(self, happened: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(happened()), timeout=PATIENCE_MS)

    def go(self, jams: int) -> None:
        """Go to Review, and wait until so many jams are listed."""
        self.desk.window.go_to_review()
        self.until(lambda: self.library.shelf.rowCount() == jams and self.is_quiet)

    @property
    def is_quiet(self) -> bool:
        """Nothing is being looked for, or read."""
        return self.reviewing.bookshelf.is_idle

    def jam(self, row: int = 0) -> Shelved:
        jam = self.library.shelf.jam_at(self.library.shelf.index(row))
        assert jam is not None
        return jam

    def choose(self, row: int) -> None:
        self.library.list.setCurrentIndex(self.library.shelf.index(row))

    def open(self, path: Path) -> None:
        """Open a session, and wait until it is to be seen."""
        self.desk.window.go_to_review()
        self.reviewing.open(path)
        self.until(lambda: self.reviewing.loaded is not None)

    def play(self, at_s: float, *, plays: bool = True) -> None:
        """Let the host say where it plays."""
        path = str(self.reviewing.path)
        now = self.desk.clock.monotonic_ns()
        self.hearing.hear(HearingTold(path, True, plays, at_s, now, self.reviewing.seconds))

    def notices(self) -> list[str]:
        return self.desk.window.play.notices.texts()

    def rebuild(self, qtbot: QtBot) -> Desk:
        """Put another window in the place of this one, as a change of looks does."""
        new = Desk()
        qtbot.addWidget(new.window)
        new.welcome()
        shown = ReviewShown(new.window, self.reviewing, new.preferring, self.exporting, self.comparing)
        shown.set_choices(new.scales, new.showing.sounds)
        Place.of(self.desk.window).take(new.window)
        self.desk, self.shown = new, shown
        return new


def a_jam(person: str, seconds: float = 20.0, scene: str = "") -> Recording:
    """One person, a note a second."""
    recording = Recording(join("pads", "Pads"), ask.SeatPerson(1, person))
    recording.begin_epoch()
    for second in range(1, round(seconds)):
        recording.at(second, ask.Press("pads", second % 5, 90))
        recording.at(second + 0.5, ask.Release("pads", second % 5))
    recording.end_epoch(seconds)
    recording.end(seconds)
    return recording


@pytest.fixture
def room(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Room]:
    room = Room(qtbot, desk, tmp_path)
    yield room
    room.exporting.close()
    room.comparing.close()
    room.reviewing.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def timeline(qtbot: QtBot, dressed: QApplication) -> Timeline:
    return shown(qtbot)
