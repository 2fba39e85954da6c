"""Rows of settings: each a name and what it is set to; with large text the name is above."""

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from improv.ui.parts.flow import row
from improv.ui.parts.sizes import px, scale

STACKED = 1.5
"""From this text size on, names are above."""


class Form(QGridLayout):
    """Names on the left, parts on the right."""

    def __init__(self, parent: QWidget | None = None, label: int = 0) -> None:
        """``label``: pixels of the names at 100 %; 0 is what the longest needs."""
        super().__init__(parent)
        self._label = label
        self._rows = 0
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(px(12))
        self.setVerticalSpacing(px(8))
        self.setColumnStretch(1, 1)

    def add(self, title: str, *parts: tuple[QWidget, int], about: QLabel | None = None) -> None:
        """Put parts, each with how far it stretches, under their name; ``about`` is a word about them."""
        stacked = scale() >= STACKED
        column = 0 if stacked else 1
        if title:
            label = QLabel(title)
            if self._label:
                label.setWordWrap(True)
                label.setMinimumWidth(px(self._label))
            if stacked:
                label.setObjectName("heading")
            self.addWidget(label, self._rows, 0, 1, 2 if stacked else 1)
            self._rows += stacked
        self.addLayout(row(*parts), self._rows, column, 1, 2 - column)
        self._rows += 1
        if about is not None:
            self.add_whole(about, column)

    def add_whole(self, part: QWidget, column: int = 0) -> None:
        """Put something below, as wide as all, or as the parts."""
        self.addWidget(part, self._rows, column, 1, 2 - column)
        self._rows += 1

    def end(self) -> None:
        """Leave what room there is below the rows."""
        self.setRowStretch(self._rows, 1)


def about(text: str = "") -> QLabel:
    """Return a line of quiet words, as wide as there is room."""
    label = QLabel(text)
    label.setObjectName("quiet")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
