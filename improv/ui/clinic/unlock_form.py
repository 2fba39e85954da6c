"""A field for what opens the vault."""

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from improv.ui.clinic.new_passphrase import line_label, secret_field, show_button, show_line
from improv.ui.parts.flow import Flow
from improv.ui.parts.theme import Theme


class UnlockForm(QWidget):
    """Says what was typed, and shows in one line what came of it."""

    asked = pyqtSignal(str)

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName(name)
        self.field = secret_field(f"{name}Field", self.tr("Passphrase, or recovery key"), theme)
        self.field.returnPressed.connect(self._tell)
        self.unlock = QPushButton(self.tr("Unlock"))
        self.unlock.setObjectName(f"{name}Do")
        self.unlock.clicked.connect(self._tell)
        self.line = line_label(f"{name}Line")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.field)
        column.addWidget(self.line)
        row = Flow()
        row.addWidget(self.unlock)
        row.addWidget(show_button(f"{name}Show", (self.field,)))
        column.addLayout(row)

    def show_line(self, text: str) -> None:
        """Say what came of it."""
        show_line(self.line, text)
        self.field.setAccessibleDescription(text)

    def _tell(self) -> None:
        secret = self.field.text()
        if secret:
            self.field.clear()
            self.asked.emit(secret)
