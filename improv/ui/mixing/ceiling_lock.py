"""How loud anything may be, and the PIN that keeps it there."""

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from improv.jam.mixing import CEILINGS
from improv.ui.parts.bar import Bar
from improv.ui.parts.flow import row
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import decibels

SHORTEST_PIN, LONGEST_PIN = 4, 32


class CeilingLock(QWidget):
    """A bar for the ceiling. While it is locked, lower is free, and higher needs the PIN."""

    chosen = pyqtSignal(float)
    """Decibels; not for raising what is locked."""
    raised = pyqtSignal(float, str)
    """Decibels, with the PIN."""
    locked = pyqtSignal(str)
    unlocked = pyqtSignal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        lowest, highest = (int(edge) for edge in CEILINGS)
        self._now, self._is_locked, self._raises = highest, False, False
        self.bar = Bar("ceiling", theme, (lowest, highest), highest, decibels)
        self.bar.set_title(self.tr("Loudest allowed"))
        self.pin = QLineEdit()
        self.pin.setObjectName("ceilingPin")
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(LONGEST_PIN)
        self.lock = QPushButton()
        self.lock.setObjectName("ceilingLock")
        self.higher = QPushButton()
        self.higher.setObjectName("ceilingRaise")
        self.state = QLabel()
        self.state.setObjectName("quiet")
        self.state.setWordWrap(True)
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        keys = row((self.pin, 1), (self.higher, 0), (self.lock, 0))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.bar)
        column.addLayout(keys)
        column.addWidget(self.state)
        self.bar.moved.connect(self._moved)
        self.bar.settled.connect(self._show)
        self.pin.textChanged.connect(lambda _: self._show())
        self.pin.returnPressed.connect(self._entered)
        self.lock.clicked.connect(self._turn_key)
        self.higher.clicked.connect(self._raise)
        self._show()

    def set_ceiling(self, ceiling: float) -> None:
        """Show how loud anything may be."""
        self._now, self._raises = round(ceiling), False
        self.bar.show_value(self._now)
        self._show()

    def give_up(self) -> None:
        """Forget what was wished for and not done."""
        self.pin.clear()
        self.bar.show_value(self._now)
        self._show()

    def set_locked(self, locked: bool) -> None:
        """Show whether it needs the PIN to be raised."""
        if locked != self._is_locked:
            self._is_locked = locked
            self.pin.clear()  # it was the right one
        if self._raises:
            self._raises = False
            self.bar.show_value(self._now)  # it was not
        self._show()

    @property
    def _wants_higher(self) -> bool:
        return self._is_locked and self.bar.value() > self._now

    def _moved(self, value: int) -> None:
        if not self._wants_higher:
            self.chosen.emit(float(value))
        self._show()

    def _entered(self) -> None:
        """Enter does what is nearest: raise, if that is wished, else lock or open."""
        if self._wants_higher:
            self._raise()
        else:
            self._turn_key()

    def _raise(self) -> None:
        if self._wants_higher and self._has_pin:
            self._raises = True
            self.raised.emit(float(self.bar.value()), self.pin.text())
            self.pin.clear()

    def _turn_key(self) -> None:
        if not self._has_pin:
            return
        signal = self.unlocked if self._is_locked else self.locked
        signal.emit(self.pin.text())
        self.pin.clear()

    @property
    def _has_pin(self) -> bool:
        return len(self.pin.text()) >= SHORTEST_PIN

    def _show(self) -> None:
        if self._is_locked:
            text = self.tr("Locked: it can be lowered, and raised only with the PIN.")
            hint, lock = self.tr("PIN"), self.tr("Unlock")
        else:
            text = self.tr("A PIN of 4 letters or more keeps others from raising it.")
            hint, lock = self.tr("New PIN"), self.tr("Lock")
        self.state.setText(text)
        self.pin.setPlaceholderText(hint)
        self.pin.setAccessibleName(self.tr("PIN of the loudest allowed"))
        self.lock.setText(lock)
        self.lock.setAccessibleName(self.tr("{lock} the loudest allowed").format(lock=lock))
        self.lock.setEnabled(self._has_pin)
        self.higher.setVisible(self._wants_higher)
        self.higher.setText(self.tr("Raise to {ceiling}").format(ceiling=self.bar.words))
        self.higher.setEnabled(self._has_pin)
