"""In Review: a passage, or the whole jam, is taken out of the files for good."""

from PyQt6.QtCore import QObject
from PyQt6.QtWidgets import QPushButton

from improv.ui.clinic.filing import Filing
from improv.ui.clinic.now import ClinicNow
from improv.ui.clinic.tasks import Topic
from improv.ui.languages.said import said
from improv.ui.parts.flow import Flow
from improv.ui.review.reviewing import Reviewing
from improv.ui.review.times import length_text
from improv.ui.window import Window

TOPIC = "removed for good"


class RemovingInReview(QObject):
    """Two buttons in the header of a session; each asks once, in the page."""

    def __init__(self, window: Window, clinic: ClinicNow, filing: Filing, reviewing: Reviewing) -> None:
        super().__init__(window)
        self._window = window
        self._clinic = clinic
        self._filing = filing
        self._reviewing = reviewing
        self._was_at_work = False
        place = window.review.session.header.consent
        self.passage = QPushButton(self.tr("Remove this passage…"))
        self.passage.setObjectName("removePassage")
        self.passage.setAccessibleName(self.tr("Remove the selected passage for good"))
        self.jam = QPushButton(self.tr("Delete this jam…"))
        self.jam.setObjectName("deleteJam")
        self.jam.setAccessibleName(self.tr("Delete this jam for good"))
        row = Flow(place)
        for button, act in ((self.passage, self._ask_passage), (self.jam, self._ask_jam)):
            row.addWidget(button)
            button.clicked.connect(act)
        reviewing.jam_changed.connect(self._show)
        reviewing.selected.connect(self._show)
        clinic.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        now, clinic = self._reviewing, self._clinic
        loaded = now.loaded
        here = clinic.is_clinical and loaded is not None and loaded.is_take
        self._window.review.session.header.consent.setVisible(here)
        whole = here and loaded is not None and not loaded.is_written
        self.passage.setEnabled(whole and now.selection is not None)
        self.passage.setToolTip("" if now.selection else self.tr("First select the passage in the timeline"))
        self.jam.setEnabled(whole)
        at_work = clinic.tasks.at_work is Topic.ERASING
        if self._was_at_work and not at_work:
            self._window.play.notices.show_notice(said(clinic.result(Topic.ERASING)), TOPIC)
        self._was_at_work = at_work

    def _ask_passage(self) -> None:
        now = self._reviewing
        loaded, passage = now.loaded, now.selection
        if loaded is None or passage is None:
            return
        text = self.tr(
            "Remove the passage from {begin} to {end} for good, of everybody, with what was written there? "
            "It cannot be brought back."
        )
        self._window.review.session.question.ask(
            text.format(begin=length_text(passage[0]), end=length_text(passage[1])),
            self.tr("Remove it for good"),
            self.tr("Keep it"),
            lambda _: self._filing.remove_passage(loaded.path, *passage),
        )

    def _ask_jam(self) -> None:
        loaded = self._reviewing.loaded
        if loaded is not None:
            self._window.review.session.question.ask(
                self.tr("Delete this jam for good, with its notes and its key? It cannot be brought back."),
                self.tr("Delete for good"),
                self.tr("Keep it"),
                lambda _: self._filing.delete_jam(loaded.path),
            )
