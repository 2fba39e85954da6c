"""The session: header, timeline, transport, and the tables below them."""

from PyQt6.QtCore import QSize, Qt, QTimer, pyqtSignal
from PyQt6.QtWidgets import (
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from improv.ui.parts.scrolling import scrolling
from improv.ui.parts.segments import Segments
from improv.ui.parts.theme import Theme
from improv.ui.review.header import Header
from improv.ui.review.question import Question
from improv.ui.review.timeline.timeline import Timeline
from improv.ui.review.transport import Transport
from improv.ui.review.what_if import WhatIf

_TABLES_HEIGHT = 148
"""Least pixels at 100 %; where there is less room, the page scrolls."""


class ReviewPage(QWidget):
    """One jam. What is above the transport scrolls where a window is small, or text large."""

    below_chosen = pyqtSignal(bool)
    """What is below the timeline: the analysis, and not the tables of notes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("reviewPage")
        self.below = Segments(
            "reviewBelow",
            self.tr("Below the timeline"),
            {False: self.tr("Notes"), True: self.tr("Understand")},
        )
        self.header = Header(theme, self.below)
        self.timeline = Timeline(theme)
        self.transport = Transport(theme)
        self.what_if = WhatIf(theme)
        self.question = Question("sessionQuestion", theme)
        self.waiting = QLabel()
        self.waiting.setObjectName("sessionWaiting")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.waiting.setWordWrap(True)
        self.unlock = QPushButton(self.tr("Unlock…"))
        """For a jam that is sealed, while the vault is locked."""
        self.unlock.setObjectName("sessionUnlock")
        self.unlock.hide()
        self.tables = QWidget()
        """The place of the tables of notes."""
        self.tables.setObjectName("reviewTables")
        self.tables.hide()
        self._tables_column = QVBoxLayout(self.tables)
        self._tables_column.setContentsMargins(0, 0, 0, 0)
        self._tables: QWidget | None = None
        self._understanding: QWidget | None = None
        self._least = theme.px(_TABLES_HEIGHT)
        self.splitter = PageSplitter()
        self.splitter.setObjectName("reviewSplitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(theme.px(10))
        self.splitter.addWidget(self.timeline)
        self.splitter.addWidget(self.tables)
        self.splitter.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self._lay_out(theme)
        # Only once it is laid out it is known where it lies: on a small screen the page scrolls to it.
        self._laid_out = QTimer(self)
        self._laid_out.setSingleShot(True)
        self._laid_out.setInterval(0)
        self._laid_out.timeout.connect(self._go_to_below)
        self._seeing = QTimer(self)
        self._seeing.setSingleShot(True)
        self._seeing.timeout.connect(lambda: self._area.ensureWidgetVisible(self.what_if, 0, 0))
        self.transport.what_if_asked.connect(self.show_what_if)
        self.below.chosen.connect(self._choose_below)
        self.show_waiting("")

    def put_tables(self, tables: QWidget) -> None:
        """Take the tables of notes."""
        tables.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        tables.setMinimumHeight(self._least)
        self._tables_column.addWidget(tables, 1)
        self._tables = tables
        self.tables.show()
        self.show_below(understanding=bool(self.below.value))

    def put_understanding(self, page: QWidget) -> None:
        """Take the page of the analysis."""
        self._tables_column.addWidget(page, 1)
        self._understanding = page
        self.tables.show()
        self.show_below(understanding=bool(self.below.value))

    def show_below(self, *, understanding: bool) -> None:
        """Show the analysis below the timeline, or the tables of notes."""
        self.below.set_value(understanding)
        if self._tables is not None:
            self._tables.setVisible(not understanding)
        if self._understanding is not None:
            self._understanding.setVisible(understanding)

    def _choose_below(self, understanding: bool) -> None:
        self.show_below(understanding=understanding)
        if self.isVisible():
            self._laid_out.start()
        self.below_chosen.emit(understanding)

    def show_what_if(self, shown: bool) -> None:
        """Show what would be heard otherwise, where it can be seen."""
        self.what_if.setVisible(shown)
        if shown and self.isVisible():
            self._seeing.start()

    def _go_to_below(self) -> None:
        room = self._area.viewport()
        if room is not None and self.tables.height() < room.height():
            self._area.ensureWidgetVisible(self.tables, 0, 0)

    def show_waiting(self, text: str) -> None:
        """Say why there is nothing to be seen yet, or at all; empty: there is."""
        self.waiting.setText(text)
        self.waiting.setVisible(bool(text))
        self.splitter.setVisible(not text)
        self.transport.setVisible(not text)

    def _lay_out(self, theme: Theme) -> None:
        whole = QVBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(6))
        whole.addWidget(self.header)
        whole.addWidget(self.waiting, 1)
        whole.addWidget(self.unlock, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addWidget(self.splitter, 1)
        whole.addWidget(self.what_if)
        self._area = scrolling("sessionArea", whole)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self._area, 1)
        for part in (self.question, self.transport):
            column.addWidget(part)


class PageSplitter(QSplitter):
    """Timeline over tables; the page scrolls where there is less room than both need."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)

    def sizeHint(self) -> QSize:
        """Ask for no more than is needed: else the page would scroll for all that they would like to have."""
        return self.minimumSizeHint()
