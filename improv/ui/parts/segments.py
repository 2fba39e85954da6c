"""A choice of a few things, each a button, of which one is on."""

from collections.abc import Mapping
from typing import Any

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from improv.ui.parts.flow import Flow


class Segments(QWidget):
    """Buttons side by side, in as many lines as it takes.

    Says what its user chose, and nothing when it is told what is chosen.
    """

    chosen = pyqtSignal(object)

    def __init__(self, name: str, accessible_name: str, texts: Mapping[Any, str]) -> None:
        """Take what can be chosen, each with its text."""
        super().__init__()
        self.setObjectName(name)
        self._texts = dict(texts)
        self.buttons: dict[Any, QPushButton] = {}
        self._group = QButtonGroup(self)
        row = Flow(self, fill=True)
        for number, (value, text) in enumerate(texts.items()):
            button = QPushButton(text)
            button.setObjectName(f"{name}_{number}")
            button.setProperty("segment", True)
            button.setCheckable(True)
            button.clicked.connect(self._tells(value))
            self._group.addButton(button)
            self.buttons[value] = button
            row.addWidget(button)
        self.set_title(accessible_name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def value(self) -> Any:
        """Return what is chosen; None while nothing is."""
        return next((value for value, button in self.buttons.items() if button.isChecked()), None)

    def set_title(self, title: str) -> None:
        """Say what is chosen here, to a screen reader."""
        self.setAccessibleName(title)
        for value, button in self.buttons.items():
            button.setAccessibleName(f"{title}: {self._texts[value]}")

    def set_value(self, value: Any) -> None:
        """Show what is chosen."""
        if value in self.buttons:
            self.buttons[value].setChecked(True)

    def _tells(self, value: Any) -> Any:
        return lambda: self.chosen.emit(value)
