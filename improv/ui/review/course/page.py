"""The page on which a person, or two, are seen from jam to jam: what is chosen, the picture, the table."""

from collections.abc import Sequence

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import (
    QCheckBox,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from improv.ui.languages.said import known
from improv.ui.parts.choice import Choice
from improv.ui.parts.flow import Flow
from improv.ui.parts.sizes import command
from improv.ui.parts.theme import Theme
from improv.ui.parts.waiting import PageArea
from improv.ui.review.course.picture import CoursePicture, Drawn
from improv.ui.review.course.words import features_of, words_of
from improv.ui.review.understanding.report_row import ReportRow
from improv.ui.review.understanding.table import Figures

_TABLE = 200
"""Least pixels at 100 %; the page scrolls where there is less room."""


class CoursePage(QWidget):
    """Shows a course, and says what its user wants."""

    back_asked = pyqtSignal()
    people_chosen = pyqtSignal(str, str)
    """A person, and the second of a pair; empty: nobody."""
    feature_chosen = pyqtSignal(str)
    chance_chosen = pyqtSignal(bool)
    open_asked = pyqtSignal(int)
    """The place of a jam in the course."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("coursePage")
        self.setAccessibleName(self.tr("From jam to jam"))
        self.back = QPushButton(self.tr("Back"))
        self.back.setObjectName("courseBack")
        self.back.setAccessibleName(self.tr("Back to where you came from"))
        self.person = Choice("coursePerson", self.tr("Whose course it is"), self.tr("Person:"))
        self.other = Choice("courseOther", self.tr("The second of a pair"), self.tr("With:"))
        self.feature = Choice("courseFeature", self.tr("What is shown of every jam"), self.tr("Measure:"))
        for choice in (self.person, self.other, self.feature):
            choice.fit_all()
        self.how = QPushButton(self.tr("How is this computed?"))
        self.how.setObjectName("courseHow")
        self.how.setCheckable(True)
        self.chance = QCheckBox(self.tr("Compare with chance (takes longer)"))
        self.chance.setObjectName("courseChance")
        self.chance.setMinimumHeight(command())
        self.progress = QProgressBar()
        self.progress.setObjectName("courseProgress")
        self.progress.setRange(0, 100)
        self.progress.setAccessibleName(self.tr("How many jams have been measured"))
        self.progress.setMinimumWidth(theme.px(180))
        self.stop = QPushButton(self.tr("Cancel"))
        self.stop.setObjectName("courseStop")
        self.stop.setAccessibleName(self.tr("Cancel measuring"))
        self.again = QPushButton(self.tr("Measure again"))
        self.again.setObjectName("courseAgain")
        self.state = _label("courseState")
        self.explanation = _label("courseExplanation")
        self.trend = _label("courseTrend")
        self.picture = CoursePicture(theme)
        self.table = Figures("courseTable", self.tr("The jams of the course"), theme)
        self.table.setMinimumHeight(theme.px(_TABLE))
        head = self.table.horizontalHeader()
        if head is not None:
            head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.open = QPushButton(self.tr("Open this jam"))
        self.open.setObjectName("courseOpen")
        self.report = ReportRow("courseReport", of_course=True)
        self.legend = _label("courseLegend")
        self.legend.setProperty("quiet", True)
        self.legend.setText(
            self.tr(
                "Points: the mean of the windows of a jam (of two people: the value of the jam). Band: one "
                "standard deviation either side; where it was compared, the darker band is the middle 95 % "
                "of chance. Dashed upright: something was set otherwise than before. Hatched: nothing to "
                "measure. It describes notes; it is no diagnosis, and no verdict on a therapy."
            )
        )
        self._is_pair: bool | None = None
        self._lay_out(theme)
        self._connect()

    def take_focus(self) -> None:
        """Give the keys to the picture, or to the choice of a person."""
        (self.picture if self.picture.drawn.points else self.person).setFocus()

    def show_people(self, known_people: Sequence[str], person: str, other: str) -> None:
        """Offer these, and show who is chosen."""
        _offer(self.person, self.tr("choose"), known_people, person)
        _offer(self.other, self.tr("nobody: one person"), [n for n in known_people if n != person], other)
        self.other.setEnabled(bool(person))

    def show_feature(self, feature: str, *, is_pair: bool, with_chance: bool) -> None:
        """Offer the features of one or of two people, and show which is chosen."""
        if is_pair is not self._is_pair:
            self._is_pair = is_pair
            self.feature.clear()
            for name in features_of(is_pair=is_pair):
                self.feature.addItem(known(words_of(name, is_pair=is_pair).title), name)
        self.feature.setCurrentIndex(self.feature.findData(feature))
        self.explanation.setText(known(words_of(feature, is_pair=is_pair).how))
        self.chance.setVisible(is_pair)
        self.chance.setChecked(with_chance)

    def show_state(self, share: float | None, text: str, *, has_failed: bool, is_stopped: bool) -> None:
        """Say how far it is, what is left out, or what is wrong."""
        self.progress.setVisible(share is not None)
        self.progress.setValue(round(100 * (share or 0.0)))
        self.stop.setVisible(share is not None)
        self.again.setVisible(has_failed or is_stopped)
        self.again.setText(self.tr("Go on") if is_stopped else self.tr("Measure again"))
        self.again.setAccessibleName(self.tr("Go on measuring") if is_stopped else "")
        self.state.setText(text)
        self.state.setVisible(bool(text))

    def show_course(
        self, drawn: Drawn, columns: Sequence[str], rows: Sequence[Sequence[str]], trend: str
    ) -> None:
        """Show the picture, the table, and how it goes on over the jams in words."""
        self.picture.show_course(drawn)
        self.table.show_rows(columns, rows, drawn.days)
        self.trend.setText(trend)
        self.trend.setVisible(bool(trend))
        has_jams = bool(drawn.points)
        for part in (self.picture, self.table, self.open, self.report, self.legend):
            part.setVisible(has_jams)
        if has_jams and self.table.currentRow() < 0:
            self.table.setCurrentCell(self.picture.current, 0)
        self._name_open()

    # ── inside ──────────────────────────────────────────────────────────────────────────────────

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.back_asked.emit())
        self.person.activated.connect(lambda _: self._choose())
        self.other.activated.connect(lambda _: self._choose())
        self.feature.activated.connect(lambda index: self.feature_chosen.emit(self.feature.itemData(index)))
        self.chance.clicked.connect(self.chance_chosen)
        self.how.clicked.connect(self.explanation.setVisible)
        self.picture.open_asked.connect(self.open_asked)
        self.picture.came_to.connect(lambda place: self.table.setCurrentCell(place, 0))
        self.table.currentCellChanged.connect(lambda row, *_: self._go_to(row))
        self.table.cellActivated.connect(lambda row, _: self.open_asked.emit(row))
        self.open.clicked.connect(lambda: self.open_asked.emit(self.picture.current))

    def _choose(self) -> None:
        self.people_chosen.emit(self.person.currentData() or "", self.other.currentData() or "")

    def _go_to(self, row: int) -> None:
        self.picture.go_to(row)
        self._name_open()

    def _name_open(self) -> None:
        days, place = self.picture.drawn.days, self.picture.current
        if place < len(days):
            self.open.setAccessibleName(self.tr("Open the jam {day}").format(day=days[place]))

    def _lay_out(self, theme: Theme) -> None:
        top = Flow()
        for part in (self.back, self.person, self.other, self.feature, self.how, self.chance):
            top.addWidget(part)
        working = Flow()
        for shown in (self.progress, self.stop, self.again):
            working.addWidget(shown)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(top)
        column.addLayout(working)
        for label in (self.state, self.explanation, self.picture, self.trend, self.table):
            column.addWidget(label)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.report)
        column.addWidget(self.legend)
        column.addStretch(1)
        self.explanation.hide()
        area = PageArea()
        area.setObjectName("courseArea")
        area.hold(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _offer(choice: Choice, nobody: str, names: Sequence[str], now: str) -> None:
    """Offer nobody and these; who is chosen is offered even if they are unknown by now."""
    offered = ["", *dict.fromkeys([*names, *([now] if now else [])])]
    if [choice.itemData(index) for index in range(choice.count())] != offered:
        choice.clear()
        for name in offered:
            choice.addItem(name or nobody, name)
    choice.setCurrentIndex(choice.findData(now))
