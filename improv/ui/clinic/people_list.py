"""People with a consent: what they agreed to, and what can be done about one of them."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from improv.link.consenting import Consent
from improv.ui.clinic.words import about_consent, day_text
from improv.ui.parts.flow import Flow
from improv.ui.parts.form import about
from improv.ui.parts.theme import Theme


class PeopleList(QWidget):
    """A row for each person; with ``due``, only those whose recordings are due to be deleted."""

    changing = pyqtSignal(object)
    """The ``Consent`` that is to be entered anew."""
    withdrawing = pyqtSignal(str)
    exporting = pyqtSignal(str)
    keeping = pyqtSignal(object)
    """The ``Consent`` of somebody whose recordings are to be kept longer."""

    def __init__(self, name: str, theme: Theme, *, due: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self._name = name
        self._due = due
        self._shown: tuple[Consent, ...] | None = None
        self._rows: list[QWidget] = []
        self.buttons: dict[tuple[str, str], QPushButton] = {}
        """By code, and by what they do."""
        self.empty = about()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self._column.addWidget(self.empty)
        self.show_people((), "")

    def show_people(self, people: tuple[Consent, ...], empty: str) -> None:
        """Show these; ``empty``: what is said where there is nobody."""
        self.empty.setText(empty)
        self.empty.setVisible(not people)
        if people == self._shown:
            return
        self._shown = people
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self.buttons = [], {}
        for consent in people:
            row = self._row(consent)
            self._rows.append(row)
            self._column.addWidget(row)

    def _row(self, consent: Consent) -> QWidget:
        row, code = QWidget(), consent.code
        title = QLabel(self._title(consent))
        title.setObjectName("heading")
        title.setWordWrap(True)
        buttons = Flow()
        for what, text, spoken, act in self._actions(consent):
            button = QPushButton(text)
            button.setObjectName(f"{self._name}_{what}_{code}")
            button.setAccessibleName(spoken.format(code=code))
            button.clicked.connect(act)
            self.buttons[code, what] = button
            buttons.addWidget(button)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(title)
        if not self._due:
            column.addWidget(about(about_consent(consent)))
        column.addLayout(buttons)
        return row

    def _title(self, consent: Consent) -> str:
        if not self._due:
            return consent.code
        since = consent.keep_until or date.min
        return self.tr("{code}: due since {day}").format(code=consent.code, day=day_text(since))

    def _actions(self, consent: Consent) -> list[tuple[str, str, str, Callable[[], object]]]:
        code = consent.code
        if self._due:
            keep, delete = self.tr("Keep what is of {code} longer"), self.tr("Delete what is of {code}")
            return [
                ("keep", self.tr("Keep until…"), keep, partial(self.keeping.emit, consent)),
                ("delete", self.tr("Delete…"), delete, partial(self.withdrawing.emit, code)),
            ]
        return [
            (
                "change",
                self.tr("Change…"),
                self.tr("Change the consent of {code}"),
                partial(self.changing.emit, consent),
            ),
            (
                "export",
                self.tr("Export…"),
                self.tr("Export all that is of {code}"),
                partial(self.exporting.emit, code),
            ),
            (
                "withdraw",
                self.tr("Withdraw…"),
                self.tr("Withdraw the consent of {code}"),
                partial(self.withdrawing.emit, code),
            ),
        ]
