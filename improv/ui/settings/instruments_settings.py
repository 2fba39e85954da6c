"""Instruments and players: what is plugged in, what it does, and what goes out."""

from PyQt6.QtWidgets import QWidget

from improv.ui.parts.theme import Theme


class InstrumentsSettings(QWidget):
    """A page of the settings."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("instrumentsSettings")
        self._theme = theme
