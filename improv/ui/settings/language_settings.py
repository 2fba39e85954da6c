"""Privacy and language: what becomes of jams, and the words of the window."""

from PyQt6.QtWidgets import QWidget

from improv.ui.parts.theme import Theme


class LanguageSettings(QWidget):
    """A page of the settings."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("languageSettings")
        self._theme = theme
