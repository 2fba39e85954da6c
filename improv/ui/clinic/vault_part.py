"""The vault in the settings: made, opened, locked; what opens it."""

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from improv.link.consenting import VaultState
from improv.ui.clinic.new_passphrase import NewPassphrase, line_label, show_line
from improv.ui.clinic.now import ClinicNow
from improv.ui.clinic.recovery_card import RecoveryCard
from improv.ui.clinic.tasks import Topic
from improv.ui.clinic.unlock_form import UnlockForm
from improv.ui.languages.said import said
from improv.ui.parts.flow import Flow
from improv.ui.parts.stepper import Stepper
from improv.ui.parts.theme import Theme


class VaultPart(QWidget):
    """Shows what can be done with the vault as it is now."""

    locked = pyqtSignal()
    new_key_asked = pyqtSignal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("vaultPart")
        self.state = QLabel()
        self.state.setObjectName("vaultState")
        self.state.setWordWrap(True)
        self.make = NewPassphrase("makeVault", theme, self.tr("Make the vault"))
        self.recovery = RecoveryCard(theme)
        self.unlock = UnlockForm("unlockVault", theme)
        self.lock = QPushButton(self.tr("Lock now"))
        self.lock.setObjectName("lockVault")
        self.lock.clicked.connect(self.locked)
        self.change = QPushButton(self.tr("Change the passphrase…"))
        self.change.setObjectName("changePassphrase")
        self.change.setCheckable(True)
        self.new_key = QPushButton(self.tr("New recovery key"))
        self.new_key.setObjectName("newRecoveryKey")
        self.new_key.clicked.connect(self.new_key_asked)
        self.passphrase = NewPassphrase("newPassphrase", theme, self.tr("Change it"), asks_old=True)
        self.passphrase.hide()
        self.change.toggled.connect(self.passphrase.setVisible)
        self.passphrase.chosen.connect(lambda *_: self.change.setChecked(False))
        self.line = line_label("vaultLine")
        idle = self.tr("Minutes without anybody until it locks by itself")
        self.idle = Stepper("idleMinutes", idle, 1, 120, self.tr("min"))
        self._idle_label = QLabel(self.tr("Locks by itself after"))
        self._buttons, self._idle = QWidget(), QWidget()
        row = Flow(self._buttons)
        for button in (self.lock, self.change, self.new_key):
            row.addWidget(button)
        row = Flow(self._idle)
        row.addWidget(self._idle_label)
        row.addWidget(self.idle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        for part in (
            *(self.state, self.make, self.unlock, self.recovery),
            *(self._buttons, self.passphrase, self.line, self._idle),
        ):
            column.addWidget(part)

    def show_clinic(self, clinic: ClinicNow) -> None:
        """Show how it is."""
        state = clinic.vault.state
        is_none, is_open = state is VaultState.NONE, clinic.is_open
        words = {
            VaultState.NONE: self.tr("There is no vault yet. Choose a passphrase, and type it twice."),
            VaultState.LOCKED: self.tr("The vault is locked. Nothing is recorded, and nothing can be read."),
            VaultState.OPEN: self.tr("The vault is open."),
        }
        here = self.tr("The vault is open for recording. To read here, type the passphrase.")
        closed_here = state is VaultState.OPEN and not is_open
        self.state.setText(here if closed_here else words[state])
        self.make.setVisible(is_none)
        self.unlock.setVisible(not is_none and not is_open)
        self.recovery.show_key(clinic.recovery_key)
        self._buttons.setVisible(state is VaultState.OPEN)
        self._idle.setVisible(not is_none)
        if state is not VaultState.OPEN:
            self.change.setChecked(False)
        self.idle.set_value(clinic.idle_minutes)
        text = said(clinic.result(Topic.VAULT))
        self.unlock.show_line("" if is_none or is_open else text)
        show_line(self.line, text if is_none or is_open else "")
