"""Whose notes they were, and where the jam begins in a video of the session."""

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from improv.session.notebook.annotation import Correction, Notes
from improv.ui.parts.choice import Choice
from improv.ui.parts.fields import set_hint
from improv.ui.parts.flow import Flow
from improv.ui.parts.theme import Theme
from improv.ui.review.reviewed import ReviewedJam
from improv.ui.review.timeline.words import name_of
from improv.ui.review.times import moment_text, parsed_time, span_text

_OTHER = "\0"
"""What the list of people holds for somebody who is not in it."""


class WhoseForm(QWidget):
    """Corrects whose notes they were in the passage that is selected, and takes that back."""

    corrected = pyqtSignal(object)
    """A ``Correction``; without a person: the notes are as they were recorded."""
    placed = pyqtSignal(object)
    """Seconds of the video at which the jam begins, or None."""
    refused = pyqtSignal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("whoseForm")
        self._theme = theme
        self._selection: tuple[float, float] | None = None
        self._can_edit = True
        self._corrections: tuple[Correction, ...] = ()
        self._video_s: float | None = None
        self.passage = plain_words()
        self.seat = self._choice("whoseSeat", self.tr("Whose lane"), self.tr("Lane of"))
        self.person = self._choice("whosePerson", self.tr("Whose notes they were"), self.tr("It was"))
        self.name = QLineEdit()
        self.name.setObjectName("whoseName")
        self.name.setAccessibleName(self.tr("What that person is called"))
        set_hint(self.name, self.tr("Name or code"))
        self.correct = self._button("whoseCorrect", self.tr("Correct"))
        self.known = self._choice("whoseKnown", self.tr("Corrections of this jam"), self.tr("Corrected:"))
        self.back = self._button("whoseBack", self.tr("As it was recorded"))
        self.back.setAccessibleName(self.tr("Take this correction back: as it was recorded"))
        self.video = QLineEdit()
        self.video.setObjectName("videoOffset")
        about = self.tr("Time in a video of the session at which this jam begins; empty: there is no video")
        self.video.setAccessibleName(about)
        self.video.setToolTip(about)
        set_hint(self.video, self.tr("0:00.0"))
        self._lay_out()
        self.seat.currentIndexChanged.connect(self._show_able)
        self.person.currentIndexChanged.connect(self._show_able)
        self.name.textChanged.connect(self._show_able)
        self.correct.clicked.connect(self._correct)
        self.name.returnPressed.connect(self._correct)
        self.back.clicked.connect(self._take_back)
        self.video.editingFinished.connect(self._place)
        self.show_selection(None)

    def show_jam(self, jam: ReviewedJam | None) -> None:
        """Offer the lanes and people of a jam."""
        players = () if jam is None else jam.players
        for choice, pairs in (
            (self.seat, [(name_of(player), player.seat) for player in players]),
            (self.person, [(name_of(player), player.label) for player in players]),
        ):
            now = choice.currentData()
            choice.clear()
            seen = set()
            for text, value in pairs:
                if value not in seen:
                    seen.add(value)
                    choice.addItem(text, value)
            if choice is self.person:
                choice.addItem(self.tr("somebody else…"), _OTHER)
            choice.setCurrentIndex(max(0, choice.findData(now)))
            choice.updateGeometry()
        self._show_able()

    def show_notes(self, notes: Notes, *, can_edit: bool) -> None:
        """Show what is corrected, and where the jam begins in the video."""
        self._can_edit = can_edit
        if notes.corrections != self._corrections or not self.known.count():
            self._corrections = notes.corrections
            self.known.clear()
            for number, each in enumerate(notes.corrections):
                text = self.tr("{span}: {person}").format(
                    span=span_text(each.from_s, each.to_s), person=each.person
                )
                self.known.addItem(text, number)
            if not notes.corrections:
                self.known.addItem(self.tr("nothing"), None)
            self.known.updateGeometry()
        if notes.video_offset_s != self._video_s or not self.video.hasFocus():
            self._video_s = notes.video_offset_s
            self._show_video()
        self._show_able()

    def show_selection(self, selection: tuple[float, float] | None) -> None:
        """Say which passage a correction would be about."""
        self._selection = selection
        self.passage.setText(
            self.tr("Select a passage in the timeline to say whose notes they were.")
            if selection is None
            else self.tr("Whose notes they were in {span}:").format(span=span_text(*selection))
        )
        self._show_able()

    def _show_able(self) -> None:
        can, other = self._can_edit, self.person.currentData() == _OTHER
        self.name.setVisible(other)
        for part in (self.seat, self.person, self.name):
            part.setEnabled(can)
        whole = self._selection is not None and self.seat.currentData() is not None and bool(self._named())
        self.correct.setEnabled(can and whole)
        self.known.setEnabled(bool(self._corrections))
        self.back.setEnabled(can and bool(self._corrections))
        self.video.setEnabled(can)

    def _named(self) -> str:
        chosen = self.person.currentData()
        return self.name.text().strip() if chosen == _OTHER else str(chosen or "")

    def _correct(self) -> None:
        if self._selection is None or not self.correct.isEnabled():
            return
        self.corrected.emit(Correction(self.seat.currentData(), *self._selection, self._named()))

    def _take_back(self) -> None:
        number = self.known.currentData()
        if number is not None and number < len(self._corrections):
            old = self._corrections[number]
            self.corrected.emit(Correction(old.seat, old.from_s, old.to_s, ""))

    def _show_video(self) -> None:
        self.video.setText("" if self._video_s is None else moment_text(self._video_s))

    def _place(self) -> None:
        text = self.video.text().strip()
        if text == ("" if self._video_s is None else moment_text(self._video_s)):
            return
        seconds = parsed_time(text)
        if text and seconds is None:
            self.refused.emit(self.tr("A time is written as 4:31.5; it is as it was"))
            self._show_video()
        else:
            self.placed.emit(seconds)

    def _lay_out(self) -> None:
        first, second, third = Flow(), Flow(), Flow()
        for part in (self.seat, self.person):
            first.addWidget(part)
        first.add(self.name, 1)
        first.addWidget(self.correct)
        second.addWidget(self.known)
        second.addWidget(self.back)
        title = QLabel(self.tr("The jam begins in the video at"))
        title.setWordWrap(True)
        title.setMinimumWidth(self._theme.px(200))
        title.setMinimumHeight(self._theme.command + 4)
        title.setBuddy(self.video)
        self.video.setFixedWidth(self._theme.px(150))
        third.addWidget(title)
        third.addWidget(self.video)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, self._theme.px(6), 0)
        column.setSpacing(self._theme.px(6))
        column.addWidget(self.passage)
        for row in (first, second, third):
            column.addLayout(row)
        column.addStretch(1)

    def _choice(self, name: str, about: str, title: str) -> Choice:
        choice = Choice(name, about, title)
        choice.fit_all()
        return choice

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        return button


def plain_words() -> QLabel:
    """Return a label for words of any length."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
