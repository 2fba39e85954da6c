"""A number with a button for less and one for more."""

from PyQt6.QtCore import Qt, QTimer, pyqtSignal
from PyQt6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QPushButton, QSpinBox, QWidget

from improv.ui.parts.sizes import command, px

RESTS_MS = 150
"""A number that is still being changed is not told."""


class Stepper(QWidget):
    """Says which number its user came to, once it rests."""

    changed = pyqtSignal(int)

    def __init__(self, name: str, accessible_name: str, lowest: int, highest: int, unit: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.number = QSpinBox()
        self.number.setObjectName(f"{name}Number")
        self.number.setAccessibleName(accessible_name)
        self.number.setRange(lowest, highest)
        self.number.setSuffix(f" {unit}" if unit else "")
        self.number.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.number.setKeyboardTracking(False)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.setMinimumWidth(px(92))
        self.number.valueChanged.connect(lambda _: self._rests.start())
        self.less = self._button(f"{name}Less", "–", self.tr("{name}: less").format(name=accessible_name), -1)
        self.more = self._button(f"{name}More", "+", self.tr("{name}: more").format(name=accessible_name), 1)
        self._rests = QTimer(self)
        self._rests.setSingleShot(True)
        self._rests.setInterval(RESTS_MS)
        self._rests.timeout.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.less, self.number, self.more):
            row.addWidget(widget)

    def set_value(self, value: int) -> None:
        """Show a number that somebody else chose, unless its user is about to choose another."""
        if self._rests.isActive():
            return
        self.number.blockSignals(True)
        self.number.setValue(value)
        self.number.blockSignals(False)

    def _tell(self) -> None:
        self.changed.emit(self.number.value())

    def _button(self, name: str, text: str, accessible_name: str, by: int) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(accessible_name)
        button.setProperty("narrow", True)
        button.setFixedWidth(command() + 4)
        button.setAutoRepeat(True)
        button.clicked.connect(lambda: self.number.setValue(self.number.value() + by))
        return button
