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
        self.number = QSpinBox()
        self.number.setObjectName(f"{name}Number")
        self.number.setRange(lowest, highest)
        self.number.setSuffix(f" {unit}" if unit else "")
        self.number.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.number.setKeyboardTracking(False)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.setMinimumWidth(px(92))
        self.number.valueChanged.connect(lambda _: self._rests.start())
        self.less = self._button(f"{name}Less", "–", -1)
        self.more = self._button(f"{name}More", "+", 1)
        self.set_title(accessible_name)
        self._rests = QTimer(self)
        self._rests.setSingleShot(True)
        self._rests.setInterval(RESTS_MS)
        self._rests.timeout.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.less, self.number, self.more):
            row.addWidget(widget)

    def set_title(self, title: str) -> None:
        """Say what the number is of, to a screen reader."""
        self.setAccessibleName(title)
        self.number.setAccessibleName(title)
        self.less.setAccessibleName(self.tr("{name}: less").format(name=title))
        self.more.setAccessibleName(self.tr("{name}: more").format(name=title))

    def set_value(self, value: int) -> None:
        """Show a number that somebody else chose, unless its user is about to choose another."""
        if self._rests.isActive():
            return
        self.number.blockSignals(True)
        self.number.setValue(value)
        self.number.blockSignals(False)

    def tell_now(self) -> None:
        """Tell what its user has just come to, without waiting for it to rest."""
        if self._rests.isActive():
            self._rests.stop()
            self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.number.value())

    def _button(self, name: str, text: str, by: int) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setProperty("narrow", True)
        button.setFixedWidth(command() + 4)
        button.setAutoRepeat(True)
        button.clicked.connect(lambda: self.number.setValue(self.number.value() + by))
        return button
