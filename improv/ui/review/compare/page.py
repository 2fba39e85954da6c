"""The page on which two sessions stand one above the other."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import (
    QAbstractItemView,
    QDoubleSpinBox,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from improv.session.notebook.annotation import LONGEST_SECONDS, Annotation
from improv.ui.parts.choice import Choice
from improv.ui.parts.flow import Flow
from improv.ui.parts.segments import Segments
from improv.ui.parts.theme import Theme
from improv.ui.parts.waiting import PageArea
from improv.ui.parts.words import plain_tip
from improv.ui.review.compare.comparing import FIRST, SECOND, Align
from improv.ui.review.compare.differences import Row
from improv.ui.review.timeline.timeline import Timeline
from improv.ui.review.times import fine_text

_TIMELINE_HEIGHT, _TABLE_HEIGHT = 260, 240
"""Least pixels at 100 %; the page scrolls where there is less room."""
_NUMBERS = (3, 4, 5)
"""Columns of the table: values of the first jam and the second, and their difference."""
_COLUMN = 130
"""Least pixels of a column at 100 %."""


class ComparePage(QWidget):
    """Shows two sessions, and says what its user wants."""

    back_asked = pyqtSignal()
    other_asked = pyqtSignal(object)
    """The ``Path`` of the session to be put below."""
    file_asked = pyqtSignal()
    """Choose any file for that."""
    align_asked = pyqtSignal(object)
    """An ``Align``."""
    mark_asked = pyqtSignal(int, object)
    """A side, and the id of a mark."""
    later_asked = pyqtSignal(float)
    play_asked = pyqtSignal(int)
    """Play or pause this side."""
    measure_asked = pyqtSignal()
    stop_asked = pyqtSignal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("comparePage")
        self.setAccessibleName(self.tr("Two jams, one above the other"))
        self.back = _button("compareBack", self.tr("Back"), self.tr("Back to the jam"))
        self.other = Choice("compareOther", self.tr("The second jam"), self.tr("Compare with:"))
        self.other.setMinimumContentsLength(18)
        self.other.setMinimumWidth(theme.px(220))
        self.file = _button("compareFile", self.tr("Another file…"), self.tr("Compare with another file"))
        self.align = Segments(
            "compareAlign",
            self.tr("Aligned"),
            {
                Align.START: self.tr("Beginnings"),
                Align.MARK: self.tr("At marks"),
                Align.HAND: self.tr("By hand"),
            },
        )
        names = (self.tr("Mark of the first jam"), self.tr("Mark of the second jam"))
        self.marks = [Choice(f"compareMark_{side}", name, name) for side, name in enumerate(names)]
        self.later = QDoubleSpinBox()
        self.later.setObjectName("compareLater")
        self.later.setAccessibleName(self.tr("Seconds by which the second jam begins later"))
        self.later.setRange(-LONGEST_SECONDS, LONGEST_SECONDS)
        self.later.setDecimals(1)
        self.later.setSingleStep(0.5)
        self.later.setSuffix(self.tr(" s"))
        self.later.setKeyboardTracking(False)
        self.later.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.later.setMinimumWidth(theme.px(120))
        self.titles = [QLabel(), QLabel()]
        texts = (self.tr("Play the first"), self.tr("Play the second"))
        self.plays = [_button(f"comparePlay_{side}", text, text) for side, text in enumerate(texts)]
        self.timelines = [Timeline(theme), Timeline(theme)]
        self.waiting = QLabel()
        self.waiting.setObjectName("compareWaiting")
        self.waiting.setWordWrap(True)
        self.measure = _button("compareMeasure", self.tr("Measure both"), self.tr("Measure both jams"))
        self.stop = _button("compareStop", self.tr("Cancel"), self.tr("Cancel measuring"))
        self.progress = QProgressBar()
        self.progress.setObjectName("compareProgress")
        self.progress.setAccessibleName(self.tr("How much is measured"))
        self.progress.setRange(0, 100)
        self.trouble = QLabel()
        self.trouble.setObjectName("compareTrouble")
        self.trouble.setProperty("warns", True)
        self.trouble.setWordWrap(True)
        self.table = QTableWidget(0, 6)
        self._rows: tuple[Row, ...] = ()
        self._prepare_table(theme)
        self._lay_out(theme)
        self._connect()

    @property
    def first(self) -> Timeline:
        """Return the timeline above."""
        return self.timelines[FIRST]

    def take_focus(self) -> None:
        """Give the keys to the timeline, or to the choice of the second jam."""
        (self.first if self.timelines[SECOND].isVisible() else self.other).setFocus()

    def show_others(self, others: Iterable[tuple[str, Path]], now: Path | None) -> None:
        """Offer these as second ones."""
        self.other.clear()
        self.other.addItem(self.tr("choose"), None)
        for title, path in others:
            self.other.addItem(title, path)
        if now is not None and self.other.findData(now) < 0:
            self.other.addItem(now.stem, now)
        self.other.setCurrentIndex(0 if now is None else self.other.findData(now))

    def show_waiting(self, text: str) -> None:
        """Say why there is no second one; empty: there is."""
        self.waiting.setText(text)
        self.waiting.setVisible(bool(text))
        for part in (self.timelines[SECOND], self.titles[SECOND], self.plays[SECOND], self.align):
            part.setVisible(not text)
        self.measure.setEnabled(not text)

    def show_marks(self, side: int, annotations: Sequence[Annotation], now: int | None) -> None:
        """Offer these to align at."""
        choice = self.marks[side]
        choice.clear()
        for note in annotations:
            words = note.text or note.kind or self.tr("mark")
            text = self.tr("{time} {words}").format(time=fine_text(note.at_s), words=words[:40])
            choice.addItem(text, note.id)
        choice.setCurrentIndex(choice.findData(now))

    def show_align(self, align: Align, later_s: float, *, has_other: bool) -> None:
        """Show how they lie beside each other."""
        self.align.set_value(align)
        for choice in self.marks:
            choice.setVisible(has_other and align is Align.MARK)
        self.later.setVisible(has_other and align is Align.HAND)
        self.later.blockSignals(True)
        self.later.setValue(later_s)
        self.later.blockSignals(False)

    def show_playing(self, side: int, *, plays: bool) -> None:
        """Show which one is heard."""
        texts = (self.tr("Play the first"), self.tr("Play the second"))
        for number, button in enumerate(self.plays):
            text = self.tr("Pause") if plays and number == side else texts[number]
            if button.text() != text:
                button.setText(text)

    def show_measuring(self, share: float | None, trouble: str) -> None:
        """Show how much is measured; None: nothing is being measured."""
        self.measure.setVisible(share is None)
        self.stop.setVisible(share is not None)
        self.progress.setVisible(share is not None)
        self.progress.setValue(round(100 * (share or 0.0)))
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show what was measured."""
        if rows == self._rows:
            return
        self._rows = rows
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            texts = (row.person, row.feature, row.unit, row.first, row.second, row.difference)
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(row.how if column == 1 else plain_tip(text))
                self.table.setItem(number, column, item)
        self.table.setVisible(bool(rows))
        self.legend.setVisible(bool(rows))

    # ── inside ──────────────────────────────────────────────────────────────────────────────────

    def _prepare_table(self, theme: Theme) -> None:
        table = self.table
        table.setObjectName("compareTable")
        table.setAccessibleName(self.tr("What was measured of both jams"))
        table.setHorizontalHeaderLabels(
            [
                self.tr("Person"),
                self.tr("Measure"),
                self.tr("Unit"),
                self.tr("First jam"),
                self.tr("Second jam"),
                self.tr("Difference"),
            ]
        )
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setMinimumHeight(theme.px(_TABLE_HEIGHT))
        head, side = table.horizontalHeader(), table.verticalHeader()
        if head is not None and side is not None:
            head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            for column in _NUMBERS:  # which nobody is to read cut off
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            head.setMinimumSectionSize(theme.px(_COLUMN))  # where there is less room, one scrolls
            side.hide()
        table.hide()
        self.legend = QLabel(
            self.tr(
                "Of a person: mean ± standard deviation over windows. Of two: the value, and p: how often "
                "chance alone gives as much. Of everybody: the value of the jam ± standard deviation over "
                "windows. Difference: the second less the first, and in standard deviations within the "
                "jams. – : not to be measured. * set by the scale: it describes the scale more than the "
                "person. "
                "A description, no verdict: two jams differ by chance too."
            )
        )
        self.legend.setProperty("quiet", True)
        self.legend.setWordWrap(True)
        self.legend.hide()

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.back_asked.emit())
        self.file.clicked.connect(lambda: self.file_asked.emit())
        self.other.activated.connect(self._choose)
        self.align.chosen.connect(self.align_asked)
        self.later.valueChanged.connect(self.later_asked)
        self.measure.clicked.connect(lambda: self.measure_asked.emit())
        self.stop.clicked.connect(lambda: self.stop_asked.emit())
        for side in (FIRST, SECOND):
            self._connect_side(side)

    def _connect_side(self, side: int) -> None:
        choice = self.marks[side]
        choice.activated.connect(lambda _: self.mark_asked.emit(side, choice.currentData()))
        self.plays[side].clicked.connect(lambda: self.play_asked.emit(side))

    def _choose(self, index: int) -> None:
        path = self.other.itemData(index)
        if path is not None:
            self.other_asked.emit(path)

    def _lay_out(self, theme: Theme) -> None:
        top = Flow()
        top.addWidget(self.back)
        top.add(self.other, 1)
        for part in (self.file, self.align, *self.marks, self.later):
            top.addWidget(part)
        inside = _Column()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        for side in (FIRST, SECOND):
            head = Flow()
            self.titles[side].setObjectName("heading")
            self.titles[side].setTextFormat(Qt.TextFormat.PlainText)
            self.titles[side].setWordWrap(True)
            head.addWidget(self.plays[side])
            head.add(self.titles[side], 1)
            column.addLayout(head)
            self.timelines[side].setMinimumHeight(theme.px(_TIMELINE_HEIGHT))
            # No more than that, however much it has to show: both are to be seen at once.
            self.timelines[side].setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            column.addWidget(self.timelines[side], 1)
        column.addWidget(self.waiting)
        row = Flow()
        for part in (self.measure, self.stop):
            row.addWidget(part)
        row.add(self.progress, 1)
        column.addLayout(row)
        for part in (self.trouble, self.table, self.legend):
            column.addWidget(part)
        area = PageArea()
        area.setObjectName("compareArea")
        area.hold(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(6))
        whole.addLayout(top)
        whole.addWidget(area, 1)


class _Column(QWidget):
    """Is no less high than its parts need, also those that wish for no height of their own."""

    def heightForWidth(self, width: int) -> int:
        """Return the least height: Qt would count nothing for the timelines, and lay others over them."""
        layout = self.layout()
        return -1 if layout is None else layout.minimumHeightForWidth(width)


def _button(name: str, text: str, about: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAccessibleName(about)
    return button
