"""What one person agreed to, to be written down: a code, boxes empty at first, until when, who agreed."""

from datetime import date

from msgspec.structs import replace
from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QButtonGroup, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from improv.clinic.consent import checked_code, code_warning
from improv.line import line, line_of
from improv.link.consenting import Consent, Giver, Purpose
from improv.ui.clinic.draft import Draft
from improv.ui.clinic.new_passphrase import line_label, show_line
from improv.ui.clinic.words import giver_names, purpose_names
from improv.ui.languages.said import said
from improv.ui.parts.fields import set_hint
from improv.ui.parts.flow import Flow
from improv.ui.parts.form import about
from improv.ui.parts.theme import Theme
from improv.ui.parts.tick import Tick

_DAY = "2027-01-31"


class ConsentForm(QWidget):
    """Says what stands in it whenever that changes, and the consent when it is to be written down."""

    changed = pyqtSignal(object)
    """A ``Draft``."""
    entered = pyqtSignal(object)
    """A ``Consent``."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName(name)
        self._draft = Draft()
        self._today = date.min
        self.code = QLineEdit()
        self.code.setObjectName(f"{name}Code")
        self.code.setMaxLength(15)
        set_hint(self.code, self.tr("Code, as in C-014"))
        self.code.setAccessibleName(self.tr("Code of the person, no name"))
        self.warning = line_label(f"{name}Warning")
        names = purpose_names()
        self.purposes = {purpose: Tick(names[purpose], f"{name}_{purpose.value}") for purpose in Purpose}
        self.until = self._day_field(
            f"{name}Until", self.tr("It holds until this day; empty: until it is withdrawn")
        )
        self.keep = self._day_field(
            f"{name}Keep", self.tr("Due to be deleted from this day on; empty: nobody said")
        )
        self.givers: dict[Giver, QPushButton] = {}
        self._group = QButtonGroup(self)
        for giver, text in giver_names().items():
            button = QPushButton(text)
            button.setObjectName(f"{name}_by_{giver.value}")
            button.setProperty("segment", True)
            button.setCheckable(True)
            self._group.addButton(button)
            self.givers[giver] = button
        self.line = line_label(f"{name}Line")
        self.save = QPushButton(self.tr("Write it down"))
        self.save.setObjectName(f"{name}Save")
        self._lay_out(theme, name)
        self._connect()
        self.show_draft(Draft(), date.min)

    def show_draft(self, draft: Draft, today: date) -> None:
        """Show what is being written; what stands there already is left alone."""
        self._today = today
        if draft == self._draft and self.givers[draft.consent.by].isChecked():
            return
        self._draft = draft
        for part in (self.code, self.until, self.keep, *self.purposes.values()):
            part.blockSignals(True)
        if self.code.text() != draft.consent.code:
            self.code.setText(draft.consent.code)
        for field, text in ((self.until, draft.until), (self.keep, draft.keep_until)):
            if field.text() != text:
                field.setText(text)
        for purpose, box in self.purposes.items():
            box.setChecked(purpose in draft.consent.purposes)
        self.givers[draft.consent.by].setChecked(True)
        for part in (self.code, self.until, self.keep, *self.purposes.values()):
            part.blockSignals(False)
        self._show_warning()

    def show_line(self, text: str) -> None:
        """Say what came of it, or why nothing can be entered now."""
        show_line(self.line, text)

    def _lay_out(self, theme: Theme, name: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.code)
        column.addWidget(self.warning)
        column.addWidget(_heading(self.tr("Agreed to")))
        for box in self.purposes.values():
            column.addWidget(box)
        column.addWidget(about(self.tr("Holds until (empty: until it is withdrawn)")))
        column.addLayout(
            self._days(name, "Until", self.until, ((3, self.tr("3 months")), (12, self.tr("1 year"))))
        )
        column.addWidget(about(self.tr("Due to be deleted from (empty: nobody said)")))
        column.addLayout(
            self._days(name, "Keep", self.keep, ((12, self.tr("1 year")), (84, self.tr("7 years"))))
        )
        column.addWidget(_heading(self.tr("Who agreed")))
        who = Flow()
        for button in self.givers.values():
            who.addWidget(button)
        column.addLayout(who)
        column.addWidget(self.line)
        last = Flow()
        last.addWidget(self.save)
        column.addLayout(last)

    def _days(self, name: str, what: str, field: QLineEdit, choices: tuple[tuple[int, str], ...]) -> Flow:
        row = Flow()
        row.addWidget(field)
        for months, text in choices:
            button = QPushButton(text)
            button.setObjectName(f"{name}{what}{months}")
            button.setAccessibleName(f"{field.accessibleName()}: {text}")
            button.clicked.connect(lambda _, months=months: field.setText(in_months(self._today, months)))
            row.addWidget(button)
        return row

    def _day_field(self, name: str, title: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setMaxLength(10)
        set_hint(field, _DAY)
        field.setAccessibleName(title)
        return field

    def _connect(self) -> None:
        for field in (self.code, self.until, self.keep):
            field.textChanged.connect(self._change)
            field.returnPressed.connect(self._save)
        for box in self.purposes.values():
            box.toggled.connect(self._change)
        for button in self.givers.values():
            button.clicked.connect(self._change)
        self.save.clicked.connect(self._save)

    def _change(self) -> None:
        purposes = tuple(purpose for purpose, box in self.purposes.items() if box.isChecked())
        by = next((giver for giver, button in self.givers.items() if button.isChecked()), Giver.SELF)
        consent = Consent(self.code.text(), purposes, by=by)
        self._draft = replace(
            self._draft, consent=consent, until=self.until.text(), keep_until=self.keep.text()
        )
        self._show_warning()
        self.changed.emit(self._draft)

    def _show_warning(self) -> None:
        show_line(self.warning, said(code_warning(self.code.text().strip().upper())))

    def _save(self) -> None:
        try:
            consent = consent_of(self._draft)
        except ValueError as error:
            self.show_line(said(line_of(error)))
        else:
            self.show_line("")
            self.entered.emit(consent)


def consent_of(draft: Draft) -> Consent:
    """Return the consent that was written. Raises ValueError, one line."""
    return replace(
        draft.consent,
        code=checked_code(draft.consent.code),
        until=day_of(draft.until),
        keep_until=day_of(draft.keep_until),
    )


def day_of(text: str) -> date | None:
    """Return the day that was typed; None for nothing. Raises ValueError, one line."""
    plain = text.strip()
    if not plain:
        return None
    try:
        return date.fromisoformat(plain)
    except ValueError:
        raise ValueError(
            line("{text} is no day: write year, month and day, as in 2027-01-31", text=plain)
        ) from None


def in_months(today: date, months: int) -> str:
    """Return the day in so many months; the last of a month that is shorter."""
    year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
    for day in range(today.day, 27, -1):
        try:
            return date(year, month + 1, day).isoformat()
        except ValueError:
            continue
    return date(year, month + 1, min(today.day, 28)).isoformat()


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("heading")
    return label
