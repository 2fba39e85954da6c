"""The page of the analysis, below the timeline: how far it is, how it is made, and one of its sheets."""

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import (
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from improv.ui.languages.said import known, said
from improv.ui.parts.choice import Choice
from improv.ui.parts.flow import Flow
from improv.ui.parts.segments import Segments
from improv.ui.parts.stepper import Stepper
from improv.ui.parts.theme import Theme
from improv.ui.parts.waiting import PageArea, PageStack
from improv.ui.review.timeline.measures import LONGEST_S
from improv.ui.review.understanding.analysing import Understood
from improv.ui.review.understanding.imitation import ImitationView
from improv.ui.review.understanding.matrix import MatrixView
from improv.ui.review.understanding.report_row import ReportRow
from improv.ui.review.understanding.shares import SharesView
from improv.ui.review.understanding.understanding import PULSE_LONGEST_S, PULSE_SHORTEST_S, Sheet
from improv.ui.review.understanding.words import pulse_text, step_text

_LEAST = 340
"""Pixels at 100 %."""


class UnderstandPage(PageArea):
    """Says what its user wants; nothing is computed here but the diagram."""

    sheet_chosen = pyqtSignal(object)
    """A ``Sheet``."""
    hop_changed = pyqtSignal(int)
    """Seconds."""
    pulse_changed = pyqtSignal(int)
    """Seconds."""
    usual_asked = pyqtSignal(str)
    """Whose earlier jams are to lie behind the curves; empty: nobody's."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("understandPage")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.px(_LEAST))
        self.sheets = Segments(
            "understandSheet",
            self.tr("What is shown of the analysis"),
            {
                Sheet.MATRIX: self.tr("Who with whom"),
                Sheet.IMITATION: self.tr("Imitation"),
                Sheet.SHARES: self.tr("Shares and silence"),
            },
        )
        self.progress = QProgressBar()
        self.progress.setObjectName("understandProgress")
        self.progress.setRange(0, 100)
        self.progress.setAccessibleName(self.tr("Analysis of this jam"))
        self.stop = QPushButton(self.tr("Stop the analysis"))
        self.stop.setObjectName("understandStop")
        self.again = QPushButton(self.tr("Analyse again"))
        self.again.setObjectName("understandAgain")
        self.state = QLabel()
        self.state.setObjectName("understandState")
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.usual = Choice(
            "understandUsual",
            self.tr("Whose earlier jams lie behind the curves"),
            self.tr("Behind the curves:"),
        )
        self.usual.fit_all()
        self.usual_state = QLabel()
        self.usual_state.setWordWrap(True)
        self.usual_state.setProperty("quiet", True)
        self.hop = Stepper("understandHop", self.tr("Seconds from value to value"), 1, LONGEST_S, "s")
        self.hop_words = QLabel()
        self.pulse = Stepper(
            "understandPulse",
            self.tr("Seconds that pulse and tempo are taken over"),
            PULSE_SHORTEST_S,
            PULSE_LONGEST_S,
            "s",
        )
        self.pulse_words = QLabel()
        self.course = QPushButton(self.tr("From jam to jam…"))
        self.course.setObjectName("understandCourse")
        self.report = ReportRow()
        self.matrix = MatrixView(theme)
        self.imitation = ImitationView(theme)
        self.shares = SharesView(theme)
        self.views: dict[Sheet, MatrixView | ImitationView | SharesView] = {
            Sheet.MATRIX: self.matrix,
            Sheet.IMITATION: self.imitation,
            Sheet.SHARES: self.shares,
        }
        self.stack = PageStack()
        for view in self.views.values():
            self.stack.hold(view)
        self._lay_out(theme)
        self.sheets.chosen.connect(self.sheet_chosen)
        self.hop.changed.connect(self.hop_changed)
        self.pulse.changed.connect(self.pulse_changed)
        self.usual.activated.connect(lambda index: self.usual_asked.emit(self.usual.itemData(index)))
        self.show_sheet(Sheet.MATRIX)
        self.show_state(Understood(), is_busy=False)

    @property
    def sheet(self) -> Sheet:
        """Return what is to be seen."""
        return Sheet(self.sheets.value)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show one of the sheets."""
        self.sheets.set_value(sheet)
        self.stack.show_page(self.views[sheet])

    def show_hop(self, seconds: int) -> None:
        """Show how far values are apart."""
        self.hop.set_value(seconds)
        self.hop_words.setText(step_text(seconds))

    def show_pulse(self, seconds: int) -> None:
        """Show over how long pulse and tempo are taken."""
        self.pulse.set_value(seconds)
        self.pulse_words.setText(pulse_text(seconds))

    def show_people(self, names: tuple[str, ...], person: str) -> None:
        """Offer these for what lies behind the curves, and show who is chosen."""
        offered = [self.usual.itemData(index) for index in range(1, self.usual.count())]
        if offered != list(names) or not self.usual.count():
            self.usual.clear()
            self.usual.addItem(self.tr("nothing"), "")
            for name in names:
                self.usual.addItem(self.tr("earlier jams of {name}").format(name=name), name)
        self.usual.setCurrentIndex(max(0, self.usual.findData(person)))

    def show_usual(self, jams: int, person: str, *, is_busy: bool) -> None:
        """Say on how many earlier jams that rests."""
        if not person:
            text = ""
        elif is_busy:
            text = self.tr("Looking at the earlier jams of {name}…").format(name=person)
        elif jams:
            text = self.tr("%n earlier jam(s): mean, and one standard deviation either side", "", jams)
        else:
            text = self.tr("No earlier jam of {name} was found").format(name=person)
        self.usual_state.setText(text)

    def show_state(self, now: Understood, *, is_busy: bool) -> None:
        """Say how far it is, or what is wrong."""
        self.progress.setVisible(is_busy)
        self.progress.setValue(round(100 * now.done))
        self.stop.setVisible(is_busy)
        self.again.setVisible(bool(now.trouble) and not is_busy)
        text = said(now.trouble) if now.trouble else known(now.reason)
        if is_busy and not text:
            text = self.tr("Measuring: what is known is shown already. Comparing with chance takes longest.")
        self.state.setText(text)
        self.state.setVisible(bool(text))
        self.state.setProperty("warns", bool(now.trouble))

    def show_found(self, now: Understood) -> None:
        """Show on the sheet that is seen what was found until now."""
        self.views[self.sheet].show_found(now)

    def _lay_out(self, theme: Theme) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(theme.px(6))
        top, settings = QWidget(), QWidget()
        flow = Flow(top)
        for part in (self.sheets, self.course, self.progress, self.stop, self.again):
            flow.addWidget(part)
        flow = Flow(settings)
        for setting in (self.usual, self.usual_state, self.hop, self.hop_words, self.pulse, self.pulse_words):
            flow.addWidget(setting)
        self.progress.setMinimumWidth(theme.px(180))
        for row in (top, self.state, self.stack, settings, self.report):
            column.addWidget(row)
        column.addStretch(1)
        self.hold(inside)
