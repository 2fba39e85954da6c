"""The session: header, timeline, transport, and the tables below them."""

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from improv.ui.parts.theme import Theme
from improv.ui.review.header import Header
from improv.ui.review.question import Question
from improv.ui.review.timeline.timeline import Timeline
from improv.ui.review.transport import Transport
from improv.ui.review.what_if import WhatIf

_TIMELINE_HEIGHT, _TABLES_HEIGHT = 240, 170
"""Least pixels at 100 %; where there is less room, the page scrolls."""


class ReviewPage(QScrollArea):
    """One jam. Scrolls where a small window or large text leaves no room for all of it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("reviewPage")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header = Header(theme)
        self.timeline = Timeline(theme)
        self.transport = Transport(theme)
        self.what_if = WhatIf(theme)
        self.question = Question("sessionQuestion", theme)
        self.waiting = QLabel()
        self.waiting.setObjectName("sessionWaiting")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.waiting.setWordWrap(True)
        self.tables = QWidget()
        """The place of the tables of notes."""
        self.tables.setObjectName("reviewTables")
        self._tables_column = QVBoxLayout(self.tables)
        self._tables_column.setContentsMargins(0, 0, 0, 0)
        self.timeline.setMinimumHeight(theme.px(_TIMELINE_HEIGHT))
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setObjectName("reviewSplitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(theme.px(10))
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        for part in (self.transport, self.what_if, self.question):
            column.addWidget(part)
        column.addWidget(self.tables, 1)
        self.splitter.addWidget(self.timeline)
        self.splitter.addWidget(below)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(6))
        whole.addWidget(self.header)
        whole.addWidget(self.waiting)
        whole.addWidget(self.splitter, 1)
        self.setWidget(inside)
        self._tables_height = theme.px(_TABLES_HEIGHT)
        self.transport.what_if_asked.connect(self.what_if.setVisible)
        self.show_waiting("")

    def put_tables(self, tables: QWidget) -> None:
        """Take the tables of notes."""
        tables.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        tables.setMinimumHeight(self._tables_height)
        self._tables_column.addWidget(tables)

    def show_waiting(self, text: str) -> None:
        """Say why there is nothing to be seen yet, or at all; empty: there is."""
        self.waiting.setText(text)
        self.waiting.setVisible(bool(text))
        self.splitter.setVisible(not text)
