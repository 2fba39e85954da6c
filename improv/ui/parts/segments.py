"""A choice of a few things, each a button, of which one is on."""

from collections.abc import Mapping
from typing import Any

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


class Segments(QWidget):
    """Buttons side by side. Says what its user chose, and nothing when it is told what is chosen."""

    chosen = pyqtSignal(object)

    def __init__(self, name: str, accessible_name: str, texts: Mapping[Any, str]) -> None:
        """Take what can be chosen, each with its text."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.buttons: dict[Any, QPushButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for number, (value, text) in enumerate(texts.items()):
            button = QPushButton(text)
            button.setObjectName(f"{name}_{number}")
            button.setProperty("segment", True)
            button.setAccessibleName(f"{accessible_name}: {text}")
            button.setCheckable(True)
            button.clicked.connect(self._tells(value))
            self._group.addButton(button)
            self.buttons[value] = button
            row.addWidget(button, 1)

    @property
    def value(self) -> Any:
        """Return what is chosen; None while nothing is."""
        return next((value for value, button in self.buttons.items() if button.isChecked()), None)

    def set_value(self, value: Any) -> None:
        """Show what is chosen."""
        if value in self.buttons:
            self.buttons[value].setChecked(True)

    def _tells(self, value: Any) -> Any:
        return lambda: self.chosen.emit(value)
