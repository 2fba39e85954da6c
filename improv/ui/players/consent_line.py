"""On the page of a player: whether that person is recorded, and the way to enter consent."""

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QLabel, QPushButton, QWidget

from improv.ui.parts.flow import Flow


class ConsentLine(QWidget):
    """To be seen only where nobody is recorded without consent."""

    asked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("consentLine")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.enter = QPushButton(self.tr("Enter consent…"))
        self.enter.setObjectName("enterConsent")
        self.enter.clicked.connect(self.asked)
        row = Flow(self)
        row.add(self.words, 1)
        row.addWidget(self.enter)
        self.hide()

    def show_why(self, why: str | None) -> None:
        """Show why the player is not recorded; empty: is; None: that is no question here."""
        self.setVisible(why is not None)
        recorded = self.tr("Recorded, as agreed.")
        self.words.setText(self.tr("Not recorded: {why}. Plays along.").format(why=why) if why else recorded)
        self.enter.setText(self.tr("Enter consent…") if why else self.tr("Change consent…"))
