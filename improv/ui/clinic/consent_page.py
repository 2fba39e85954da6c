"""A page of the panel: who of those who play is recorded, and consent to be entered while they play."""

from collections.abc import Sequence

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from improv.ui.clinic.consent_form import ConsentForm
from improv.ui.parts.flow import Flow
from improv.ui.parts.form import about
from improv.ui.parts.theme import Theme


class ConsentPage(QWidget):
    """A row for each player, and the form."""

    entry_asked = pyqtSignal(int)
    """The seat of the person whose consent is to be entered."""
    vault_asked = pyqtSignal()
    """Go where the vault is made, or unlocked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("consentPage")
        self._rows: dict[int, QWidget] = {}
        self._shown: tuple[tuple[int, str, str], ...] = ()
        self.buttons: dict[int, QPushButton] = {}
        self.count = QLabel()
        self.count.setObjectName("heading")
        self.count.setWordWrap(True)
        self.vault = QPushButton()
        self.vault.setObjectName("consentVault")
        self.vault.clicked.connect(self.vault_asked)
        self.form = ConsentForm("consentForm", theme)
        self._people = QVBoxLayout()
        self._people.setSpacing(theme.px(6))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(self.count)
        column.addLayout(self._people)
        first = Flow()
        first.addWidget(self.vault)
        column.addLayout(first)
        column.addWidget(
            about(self.tr("Whoever does not agree plays and is heard as always, and has no lane in the jam."))
        )
        column.addWidget(self.form)
        column.addStretch(1)
        self.show_vault("")

    def show_people(self, people: Sequence[tuple[int, str, str]], count: str) -> None:
        """Show each player: seat, name, and why that one is not recorded, empty where they are."""
        self.count.setText(count)
        shown = tuple(people)
        if shown == self._shown:
            return
        self._shown = shown
        focused = next((seat for seat, button in self.buttons.items() if button.hasFocus()), None)
        for row in self._rows.values():
            self._people.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self.buttons = {}, {}
        for seat, name, why in shown:
            row = self._row(seat, name, why)
            self._rows[seat] = row
            self._people.addWidget(row)
        if focused in self.buttons:
            self.buttons[focused].setFocus()

    def show_vault(self, action: str) -> None:
        """Offer to make the vault, or to unlock it, before consent can be entered; empty: it is open."""
        self.vault.setText(action)
        self.vault.setVisible(bool(action))
        self.form.setEnabled(not action)

    def _row(self, seat: int, name: str, why: str) -> QWidget:
        row = QWidget()
        flow = Flow(row)
        text = self.tr("{name}: recorded") if not why else self.tr("{name}: not recorded, {why}")
        label = QLabel(text.format(name=name, why=why))
        label.setWordWrap(True)
        button = QPushButton(self.tr("Consent…"))
        button.setObjectName(f"consentOf_{seat}")
        button.setAccessibleName(self.tr("Enter the consent of {name}").format(name=name))
        button.clicked.connect(lambda: self.entry_asked.emit(seat))
        self.buttons[seat] = button
        flow.add(label, 1)
        flow.addWidget(button)
        return row
