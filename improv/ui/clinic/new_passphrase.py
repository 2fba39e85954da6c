"""A passphrase, typed twice; how good it is is told in words."""

from PyQt6.QtCore import QCoreApplication, pyqtSignal
from PyQt6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from improv.session.passphrase import LONGEST_PASSPHRASE
from improv.ui.clinic.strength import Strength, strength_of
from improv.ui.clinic.words import strength_text
from improv.ui.parts.flow import Flow
from improv.ui.parts.form import about
from improv.ui.parts.theme import Theme


class NewPassphrase(QWidget):
    """Says a passphrase only when it was typed the same twice. Keeps nothing of it."""

    chosen = pyqtSignal(str, str)
    """What opens the vault now, where that is asked for, and the passphrase that is to."""

    def __init__(self, name: str, theme: Theme, do: str, *, asks_old: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.old = secret_field(f"{name}Old", self.tr("The passphrase, or recovery key, of now"), theme)
        self.first = secret_field(f"{name}First", self.tr("New passphrase"), theme)
        self.again = secret_field(f"{name}Again", self.tr("The same again"), theme)
        self.old.setVisible(asks_old)
        self._asks_old = asks_old
        self.strength = about()
        self.strength.setObjectName(f"{name}Strength")
        self.do = QPushButton(do)
        self.do.setObjectName(f"{name}Do")
        self.do.clicked.connect(self._tell)
        self.shown = show_button(f"{name}Show", (self.old, self.first, self.again))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        for field in (self.old, self.first, self.again):
            column.addWidget(field)
            field.textChanged.connect(self._show)
        self.again.returnPressed.connect(self._tell)
        column.addWidget(self.strength)
        row = Flow()
        row.addWidget(self.do)
        row.addWidget(self.shown)
        column.addLayout(row)
        self._show()

    def clear(self) -> None:
        """Forget what was typed."""
        for field in (self.old, self.first, self.again):
            field.clear()

    def _show(self) -> None:
        first, again = self.first.text(), self.again.text()
        strength = strength_of(first)
        text = strength_text(strength)
        if strength is not Strength.SHORT and again and first != again:
            text = self.tr("The two are not the same yet.")
        self.strength.setText(text)
        self.first.setAccessibleDescription(text)
        ready = strength is not Strength.SHORT and first == again
        self.do.setEnabled(ready and (not self._asks_old or bool(self.old.text())))

    def _tell(self) -> None:
        if self.do.isEnabled():
            old, first = self.old.text(), self.first.text()
            self.clear()
            self.chosen.emit(old, first)


def secret_field(name: str, title: str, theme: Theme) -> QLineEdit:
    """Return a field that shows dots."""
    field = QLineEdit()
    field.setObjectName(name)
    field.setAccessibleName(title)
    field.setPlaceholderText(title)
    field.setMaxLength(LONGEST_PASSPHRASE)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMinimumHeight(theme.command)
    return field


def show_button(name: str, fields: tuple[QLineEdit, ...]) -> QPushButton:
    """Return a button that shows what was typed, for who cannot type blindly."""
    button = QPushButton(QCoreApplication.translate("NewPassphrase", "Show what is typed"))
    button.setObjectName(name)
    button.setCheckable(True)

    def show(on: bool) -> None:
        for field in fields:
            field.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)

    button.toggled.connect(show)
    return button


def line_label(name: str) -> QLabel:
    """Return the place of a line about what came of something; hidden while it is empty."""
    label = about()
    label.setObjectName(name)
    label.setProperty("quiet", False)
    label.hide()
    return label


def show_line(label: QLabel, text: str) -> None:
    """Show a line, or nothing."""
    label.setText(text)
    label.setVisible(bool(text))
