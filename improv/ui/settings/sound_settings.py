"""Sound and hearing: where sound goes, how steady it is, how loud it may be."""

from PyQt6.QtWidgets import QWidget

from improv.ui.parts.theme import Theme


class SoundSettings(QWidget):
    """A page of the settings."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("soundSettings")
        self._theme = theme
