"""The header of a session: back to the list, which jam, what is special about it, and what goes out."""

from collections.abc import Iterable

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from improv.library.shelved import Shelved
from improv.ui.parts.choice import Choice
from improv.ui.parts.flow import Flow
from improv.ui.parts.segments import Segments
from improv.ui.parts.theme import Theme
from improv.ui.review.shelf_words import date_text, title_of


class Header(QWidget):
    """Says what its user wants of the session as a whole."""

    back_asked = pyqtSignal()
    other_asked = pyqtSignal(object)
    """A ``Shelved`` to open in its place."""
    rename_asked = pyqtSignal()
    star_asked = pyqtSignal(bool)
    compare_asked = pyqtSignal()
    export_asked = pyqtSignal()
    answered_asked = pyqtSignal()
    """Open the jam that this one was played along to."""

    def __init__(self, theme: Theme, below: Segments) -> None:
        """``below`` chooses what lies below the timeline; it stands among what is done with a session."""
        super().__init__()
        self.setObjectName("reviewHeader")
        self._others: tuple[Shelved, ...] = ()
        self._answers: tuple[Shelved, ...] = ()
        self.back = self._button("backToLibrary", self.tr("All jams"), self.tr("Back to the list of jams"))
        self.sessions = Choice("sessionCombo", self.tr("The jam that is open"))
        self.sessions.setMinimumWidth(theme.px(170))
        self.sessions.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sessions.setMinimumContentsLength(12)
        self.rename = self._button("renameSession", self.tr("Rename…"), self.tr("Rename this jam"))
        self.star = self._button("starSession", self.tr("Star"), self.tr("Star for this jam"))
        self.star.setCheckable(True)
        self.compare = self._button("compareButton", self.tr("Compare"), self.tr("Compare with another jam"))
        self.export = self._button("exportButton", self.tr("Export…"), self.tr("Take this jam away (Ctrl+E)"))
        self.answered = self._button("answeredJam", self.tr("The jam it answers"), "")
        self.answered.setToolTip(self.tr("Open the jam that this one was played along to"))
        self.answered.hide()
        self.answers = Choice("answersCombo", self.tr("Open a jam that answers this one"))
        self.answers.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.answers.hide()
        for button in (self.compare, self.export):
            button.hide()  # whoever does it shows it
        self.about = QLabel()
        self.about.setObjectName("sessionAbout")
        self.about.setProperty("quiet", True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.state = QLabel()
        self.state.setObjectName("sessionState")
        self.state.setProperty("warns", True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.consent = QWidget()
        """The place of what the consents of this jam allow."""
        self.consent.setObjectName("sessionConsent")
        self.consent.hide()
        row = Flow(apart=4)
        row.addWidget(self.back)
        row.add(self.sessions, 1)
        for part in (
            self.rename,
            self.star,
            below,
            self.compare,
            self.export,
            self.answered,
            self.answers,
            self.consent,
        ):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(row)
        column.addWidget(self.about)
        column.addWidget(self.state)
        self.show_state("")
        self._connect()

    def show_session(self, name: str, about: str, others: Iterable[Shelved], now: str) -> None:
        """Show what is open (``now``: its id in the library, or empty), and what may be in its place."""
        self._others = tuple(others)
        self.sessions.clear()
        ids = [jam.id for jam in self._others]
        if now not in ids:
            self.sessions.addItem(name, None)
        for number, jam in enumerate(self._others):
            when = date_text(jam)
            both = self.tr("{title} · {date}").format(title=jam.title, date=when)
            self.sessions.addItem((both if jam.title else when) if jam.id != now else name, number)
        self.sessions.setCurrentIndex(ids.index(now) if now in ids else 0)
        self.sessions.setToolTip(name)  # where the row is too narrow for it
        self.about.setText(about)
        self.setAccessibleName(name)

    def show_answers(self, jams: Iterable[Shelved]) -> None:
        """Show which jams answer this one; each can be opened."""
        self._answers = tuple(jams)
        self.answers.clear()
        self.answers.addItem(self.tr("Answered by…"), None)
        for number, jam in enumerate(self._answers):
            self.answers.addItem(title_of(jam), number)
        self.answers.setVisible(bool(self._answers))

    def show_state(self, text: str) -> None:
        """Say what is special: it is recorded still, or a part cannot be read."""
        self.state.setText(text)
        self.state.setVisible(bool(text))

    def show_star(self, on: bool) -> None:
        """Show whether it has a star."""
        self.star.setChecked(on)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.back_asked.emit())
        self.rename.clicked.connect(lambda: self.rename_asked.emit())
        self.answered.clicked.connect(lambda: self.answered_asked.emit())
        self.star.clicked.connect(self.star_asked)
        self.compare.clicked.connect(lambda: self.compare_asked.emit())
        self.export.clicked.connect(lambda: self.export_asked.emit())
        self.sessions.activated.connect(self._choose)
        self.answers.activated.connect(self._choose_answer)

    def _choose(self, index: int) -> None:
        number = self.sessions.itemData(index)
        if number is not None:
            self.other_asked.emit(self._others[number])

    def _choose_answer(self, index: int) -> None:
        number = self.answers.itemData(index)
        self.answers.setCurrentIndex(0)
        if number is not None:
            self.other_asked.emit(self._answers[number])

    def _button(self, name: str, text: str, about: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(about)
        button.setToolTip(about)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves Space to playing
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        return button


def about_text(jam: Shelved | None, words: str) -> str:
    """Return what is said below the name of a session."""
    return words if jam is None or not jam.title else f"{date_text(jam)} · {words}"


def name_of_session(jam: Shelved | None, file_name: str) -> str:
    """Return what a session is called: as in the library, else by its file."""
    return file_name if jam is None else title_of(jam)
