"""Privacy and language: what becomes of jams, and the words of the window."""

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QButtonGroup, QLabel, QPushButton, QVBoxLayout, QWidget

from improv.link.look import Keeping, Preferences
from improv.ui.languages.speaking import LANGUAGES
from improv.ui.parts.choice import Choice
from improv.ui.parts.theme import Theme
from improv.ui.status.first_card import choices


class LanguageSettings(QWidget):
    """A page of the settings. Says what was chosen, and nothing when it is told."""

    keeping_chosen = pyqtSignal(object)
    language_chosen = pyqtSignal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("languageSettings")
        self.language = Choice("languageCombo", self.tr("Language"), self.tr("Language:"))
        self.language.addItem(self.tr("As the computer has it"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.activated.connect(self._tell_language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(_heading(self.tr("What becomes of jams")))
        self.keeping: dict[Keeping, QPushButton] = {}
        group = QButtonGroup(self)
        for keeping, text, about in choices():
            button = QPushButton(text)
            button.setObjectName(f"keep_{keeping.value}")
            button.setAccessibleDescription(about)
            button.setProperty("segment", True)
            button.setCheckable(True)
            button.clicked.connect(lambda _, keeping=keeping: self.keeping_chosen.emit(keeping))
            group.addButton(button)
            self.keeping[keeping] = button
            column.addWidget(button)
            column.addWidget(_about(about))
        column.addWidget(
            _about(self.tr("What is on the disk already stays there. Nothing ever leaves this computer."))
        )
        column.addSpacing(theme.px(16))
        column.addWidget(_heading(self.tr("Language")))
        column.addWidget(self.language)
        column.addStretch(1)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is chosen."""
        if preferences.keeping in self.keeping:
            self.keeping[preferences.keeping].setChecked(True)
        self.language.setCurrentIndex(max(0, self.language.findData(preferences.look.language)))

    def _tell_language(self, index: int) -> None:
        self.language_chosen.emit(self.language.itemData(index))


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("heading")
    return label


def _about(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("quiet")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
