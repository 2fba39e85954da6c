"""What lies over Review while the vault is locked, or while something is taken out of the files."""

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from improv.ui.clinic.unlock_form import UnlockForm
from improv.ui.parts.flow import Flow
from improv.ui.parts.form import about
from improv.ui.parts.theme import Theme
from improv.ui.parts.waiting import PageArea

_WIDE = 560


class LockPage(QWidget):
    """Asks for the passphrase; playing goes on."""

    play_asked = pyqtSignal()
    left = pyqtSignal()
    """Somebody does not want to unlock, where nothing has to be."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("lockPage")
        self.title = QLabel()
        self.title.setObjectName("heading")
        self.title.setWordWrap(True)
        self.words = about()
        self.unlock = UnlockForm("unlockReview", theme)
        self.play = QPushButton(self.tr("Back to the pads"))
        self.play.setObjectName("lockPagePlay")
        self.play.clicked.connect(self.play_asked)
        self.leave = QPushButton(self.tr("Not now"))
        self.leave.setObjectName("lockPageLeave")
        self.leave.clicked.connect(self.left)
        inside = QWidget()
        inside.setMaximumWidth(theme.px(_WIDE))
        column = QVBoxLayout(inside)
        column.setSpacing(theme.px(10))
        for part in (self.title, self.words, self.unlock):
            column.addWidget(part)
        row = Flow()
        row.addWidget(self.play)
        row.addWidget(self.leave)
        column.addLayout(row)
        column.addStretch(1)
        area = PageArea()
        area.hold(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self.show_locked(can_leave=False)

    def show_locked(self, *, can_leave: bool) -> None:
        """Ask for the passphrase."""
        self.title.setText(self.tr("Jams and notes are locked"))
        self.words.setText(
            self.tr("People can play; nothing is recorded and nothing can be read until it is unlocked.")
        )
        self.setAccessibleName(self.title.text())
        self.unlock.show()
        self.leave.setVisible(can_leave)

    def show_working(self, text: str) -> None:
        """Say what is being done with the files."""
        self.title.setText(self.tr("Jams are being changed"))
        self.words.setText(text)
        self.setAccessibleName(f"{self.title.text()}. {text}")
        self.unlock.hide()
        self.leave.hide()

    def take_focus(self) -> None:
        """Give the keys to the field."""
        (self.unlock.field if self.unlock.isVisible() else self.play).setFocus()
