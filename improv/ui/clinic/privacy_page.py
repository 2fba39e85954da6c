"""A page of the settings: what is written when, the vault, consents, what is due, backups, the trail."""

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from improv.clinic.audit import Noted
from improv.link.consenting import VaultState
from improv.ui.clinic.consent_form import ConsentForm
from improv.ui.clinic.new_passphrase import line_label, show_line
from improv.ui.clinic.now import ClinicNow
from improv.ui.clinic.people_list import PeopleList
from improv.ui.clinic.tasks import Topic
from improv.ui.clinic.unlock_form import UnlockForm
from improv.ui.clinic.vault_part import VaultPart
from improv.ui.clinic.words import action_names
from improv.ui.clinic.work import Trail
from improv.ui.languages.said import said
from improv.ui.parts.flow import Flow
from improv.ui.parts.form import about
from improv.ui.parts.theme import Theme
from improv.ui.review.question import Question


class PrivacyPage(QWidget):
    """Shows the clinic, and says what is wished."""

    clinical_chosen = pyqtSignal(bool)
    backup_asked = pyqtSignal()
    restore_asked = pyqtSignal()
    seal_asked = pyqtSignal()
    trail_asked = pyqtSignal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("privacyPage")
        self.clinical = QPushButton(self.tr("We work with clients"))
        self.clinical.setObjectName("clinicalMode")
        self.clinical.setCheckable(True)
        self.clinical.setProperty("segment", True)
        self.clinical.clicked.connect(self.clinical_chosen)
        self.vault = VaultPart(theme)
        self.people = PeopleList("people", theme)
        self.due = PeopleList("due", theme, due=True)
        self.question = Question("privacyQuestion", theme)
        self.form = ConsentForm("entry", theme)
        self.seal = _button("sealAll", self.tr("Seal jams that lie in clear…"))
        self.seal.clicked.connect(self.seal_asked)
        self.sealing = QProgressBar()
        self.sealing.setObjectName("sealingProgress")
        self.sealing.setAccessibleName(self.tr("Jams are being sealed"))
        self.sealing.hide()
        self.backup = _button("backUp", self.tr("Back up to a folder…"))
        self.restore = _button("bringBack", self.tr("Bring a backup back…"))
        self.secret = UnlockForm("backupSecret", theme)
        self.secret.unlock.setText(self.tr("Bring it back"))
        self.secret.hide()
        self.trail = _button("checkTrail", self.tr("Check the trail"))
        self.last = about()
        self.last.setObjectName("trailLast")
        self.lines = {
            topic: line_label(f"privacy{topic.name.title()}")
            for topic in (Topic.CONSENT, Topic.SEALING, Topic.PERSON, Topic.BACKUP, Topic.TRAIL)
        }
        self.backup.clicked.connect(self.backup_asked)
        self.restore.clicked.connect(self.restore_asked)
        self.trail.clicked.connect(self.trail_asked)
        self._of_vault: list[QWidget] = []
        self._lay_out(theme)

    def show_clinic(self, clinic: ClinicNow, trail: Trail | None) -> None:
        """Show how all of it is now."""
        self.clinical.setChecked(clinic.is_clinical)
        self.vault.show_clinic(clinic)
        is_open = clinic.vault.state is VaultState.OPEN
        for part in self._of_vault:
            part.setVisible(clinic.vault.state is not VaultState.NONE)
        locked = self.tr("Unlock the vault to see who agreed to what.")
        people, due = clinic.consents.people, clinic.consents.due
        self.people.show_people(people, self.tr("Nobody yet.") if is_open else locked)
        dated = {each.code: each for each in people}
        self.due.show_people(
            tuple(dated[code] for code in due if code in dated),
            self.tr("Nothing is due to be deleted.") if is_open else locked,
        )
        self.form.setEnabled(clinic.can_enter)
        self.form.save.setText(
            self.tr("First put the recovery key away") if clinic.recovery_key else self.tr("Write it down")
        )
        self.form.show_draft(clinic.draft, clinic.today)
        free = clinic.tasks.at_work is None
        for list_ in (self.people, self.due):
            list_.setEnabled(free)
        done, all_ = clinic.tasks.progress if clinic.tasks.at_work is Topic.SEALING else (0, 0)
        self.sealing.setVisible(clinic.tasks.at_work is Topic.SEALING)
        self.sealing.setMaximum(max(all_, 1))
        self.sealing.setValue(done)
        for button in (self.backup, self.seal, self.trail):
            button.setEnabled(free and (clinic.is_open or button is self.trail))
        self.restore.setEnabled(free)
        for topic, label in self.lines.items():
            show_line(label, said(clinic.result(topic)))
        self._show_last(() if trail is None else trail.last)

    def _show_last(self, last: tuple[Noted, ...]) -> None:
        names = action_names()
        text = "\n".join(
            f"{each.at.replace('T', ' ').removesuffix('Z')} UTC: {names.get(each.action, each.action.value)}"
            for each in last
        )
        self.last.setText(text)
        self.last.setVisible(bool(text))

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.px(8), 0)
        column.setSpacing(theme.px(8))
        first = Flow()
        first.addWidget(self.clinical)
        column.addWidget(_heading(self.tr("What is written, and when")))
        for text in (
            self.tr("Ask each time, or not answered yet: a jam is in memory; a yes at its end keeps it."),
            self.tr("Keep jams: each is on the disk from the first note."),
            self.tr("We work with clients: on the disk, sealed, and only people whose consent is entered."),
            self.tr("Nothing is sent anywhere, except to a library address that the clinic sets itself."),
        ):
            column.addWidget(about(text))
        column.addLayout(first)
        column.addWidget(_heading(self.tr("The vault")))
        column.addWidget(self.vault)
        # One question for all of it, where it is seen beside what it is about.
        self.clear = about(self.tr("Jams from before there was a vault lie in clear until they are sealed."))
        sections: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (
                self.tr("Jams in clear"),
                (self.clear, _row(self.seal), self.sealing, self.lines[Topic.SEALING]),
            ),
            (self.tr("People who agreed"), (self.people, self.lines[Topic.PERSON])),
            (self.tr("Due to be deleted"), (self.due, self.question, self.lines[Topic.CONSENT])),
            (self.tr("Enter a consent"), (self.form,)),
            (self.tr("The audit trail"), (_row(self.trail), self.lines[Topic.TRAIL], self.last)),
        )
        for title, parts in sections:
            heading = _heading(title)
            column.addWidget(heading)
            self._of_vault.append(heading)
            for part in parts:
                column.addWidget(part)
                if part in (self.clear, self.people, self.due, self.form) or part.objectName() == "row":
                    self._of_vault.append(part)
        column.addWidget(_heading(self.tr("Backup")))
        column.addWidget(_row(self.backup, self.restore))
        column.addWidget(self.secret)
        column.addWidget(self.lines[Topic.BACKUP])
        column.addStretch(1)


def _row(*parts: QWidget) -> QWidget:
    row = QWidget()
    row.setObjectName("row")
    flow = Flow(row)
    for part in parts:
        flow.addWidget(part)
    return row


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    return button


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("heading")
    label.setWordWrap(True)
    return label
