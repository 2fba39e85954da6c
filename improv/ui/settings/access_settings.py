"""Access: how a person's presses are taken, how the window looks and speaks."""

from PyQt6.QtWidgets import QWidget

from improv.ui.parts.theme import Theme


class AccessSettings(QWidget):
    """A page of the settings."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("accessSettings")
        self._theme = theme
