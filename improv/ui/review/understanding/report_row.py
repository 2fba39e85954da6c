"""The row that saves the report: as what, with or without names and notes."""

from msgspec.structs import replace
from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from improv.line import Line
from improv.ui.languages.said import said
from improv.ui.languages.speaking import number
from improv.ui.parts.choice import Choice
from improv.ui.parts.flow import Flow
from improv.ui.parts.tick import Tick
from improv.ui.review.understanding.reporting import SUFFIXES, ReportForm


class ReportRow(QWidget):
    """Says what its user wants in a report."""

    changed = pyqtSignal(object)
    """A ``ReportForm``."""

    def __init__(self, name: str = "report", *, of_course: bool = False) -> None:
        """``name`` begins those of its parts; a course has neither marks nor earlier jams."""
        super().__init__()
        self.setObjectName(f"{name}Row")
        self._form = ReportForm()
        self.save = QPushButton(self.tr("Save report"))
        self.save.setObjectName(f"{name}Save")
        self.kind = Choice(f"{name}Kind", self.tr("Kind of report"))
        titles = (self.tr("Page (HTML), for screen readers too"), self.tr("PDF, for paper"))
        for suffix, title in zip(SUFFIXES, titles, strict=True):
            self.kind.addItem(title, suffix)
        self.names = Tick(self.tr("With people's names"), f"{name}Names")
        self.notes = Tick(self.tr("With marks and notes"), f"{name}Notes")
        self.earlier = Tick(self.tr("With earlier jams behind the curves"), f"{name}Earlier")
        self.state = QLabel()
        self.state.setObjectName(f"{name}State")
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        row = QWidget()
        flow = Flow(row)
        for widget in (self.save, self.kind, self.names, self.notes, self.earlier):
            flow.addWidget(widget)
        for widget in (self.notes, self.earlier):
            widget.setVisible(not of_course)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)
        column.addWidget(self.state)
        self.kind.activated.connect(
            lambda index: self._change(replace(self._form, suffix=self.kind.itemData(index)))
        )
        self.names.clicked.connect(lambda on: self._change(replace(self._form, names=on)))
        self.notes.clicked.connect(lambda on: self._change(replace(self._form, notes=on)))
        self.earlier.clicked.connect(lambda on: self._change(replace(self._form, earlier=on)))

    def show_state(self, form: ReportForm, share: float | None, words: Line) -> None:
        """Show what is chosen, how far it is, and what came of it."""
        self._form = form
        self.kind.setCurrentIndex(self.kind.findData(form.suffix))
        self.names.setChecked(form.names)
        self.notes.setChecked(form.notes)
        self.earlier.setChecked(form.earlier)
        self.save.setEnabled(share is None)
        text = said(words)
        if share is not None:
            text = self.tr("Writing the report: {percent} %").format(percent=number(100 * share, 0))
        self.state.setText(text)
        self.state.setVisible(bool(text))

    def _change(self, form: ReportForm) -> None:
        self._form = form
        self.changed.emit(form)
