"""A knob of a sound, with its name, and below it how a controller of a MIDI device learns to turn it."""

from PyQt6.QtCore import QSize, Qt, pyqtSignal
from PyQt6.QtGui import QIcon
from PyQt6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from improv.jam.mixing import MACRO_AT_REST, Binding, Macro
from improv.ui.mixing.knob import Knob
from improv.ui.parts.shapes import cross
from improv.ui.parts.sizes import px
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import macro_name, signed

_STEPS = 100


class MacroKnob(QWidget):
    """Says where its knob is turned, and whether a controller is to be learned or forgotten."""

    turned = pyqtSignal(object, float)
    learn = pyqtSignal(object)
    """A macro; None: never mind."""
    forget = pyqtSignal(object)
    """A binding."""

    def __init__(self, macro: Macro, theme: Theme) -> None:
        super().__init__()
        self.macro = macro
        self._binding: Binding | None = None
        self._learns = False
        name = macro_name(macro)
        rest = round(MACRO_AT_REST * _STEPS)
        self.knob = Knob(f"macro_{macro}", theme, (0, _STEPS), rest, lambda value: signed(value - rest))
        self.knob.set_title(name)
        self.knob.setFixedHeight(self.knob.sizeHint().height())
        self.knob.setToolTip(self.tr("Drag up and down; a double click brings it back"))
        self.knob.moved.connect(lambda value: self.turned.emit(macro, value / _STEPS))
        self.button = QPushButton()
        self.button.setObjectName(f"learn_{macro}")
        self.button.setProperty("segment", True)
        self.button.setIconSize(QSize(px(14), px(14)))
        self.button.clicked.connect(self._press)
        self._cross = QIcon(cross(px(14), self.palette().text().color(), 2.0))
        label = QLabel(name)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label)
        column.addWidget(self.knob)
        column.addWidget(self.button)
        self._show()

    def set_value(self, value: float) -> None:
        """Show where the knob is."""
        self.knob.show_value(round(value * _STEPS))

    def set_controller(self, binding: Binding | None, *, learns: bool, can_learn: bool) -> None:
        """Show which controller turns it, if one does; or that it waits for one."""
        self._binding, self._learns = binding, learns
        self.button.setEnabled(can_learn or binding is not None)
        self._show()

    def _show(self) -> None:
        name = macro_name(self.macro)
        icon = QIcon()
        if self._learns:
            text, spoken = self.tr("Move a\nknob…"), self.tr("{macro}: move a knob; press to leave it")
        elif self._binding is not None:
            text = self.tr("CC {number}").format(number=self._binding.controller)
            spoken = self.tr("{macro}: forget controller {number}")
            spoken = spoken.replace("{number}", str(self._binding.controller))
            icon = self._cross
        else:
            text, spoken = self.tr("Learn"), self.tr("{macro}: learn the knob that is moved next")
        self.button.setText(text)
        self.button.setIcon(icon)
        self.button.setAccessibleName(spoken.format(macro=name))
        self.button.setToolTip(spoken.format(macro=name))

    def _press(self) -> None:
        if self._learns:
            self.learn.emit(None)
        elif self._binding is not None:
            self.forget.emit(self._binding)
        else:
            self.learn.emit(self.macro)
