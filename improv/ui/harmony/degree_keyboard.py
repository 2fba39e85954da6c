"""A keyboard of twelve switches: the degrees of a scale that somebody makes."""

from PyQt6.QtCore import QRectF, QSize, pyqtSignal
from PyQt6.QtGui import QResizeEvent
from PyQt6.QtWidgets import QSizePolicy, QWidget

from improv.ui.harmony.degree_switch import DegreeSwitch
from improv.ui.harmony.keyboard_picture import BLACK_HEIGHT, SEMITONES, WHITE, key_place
from improv.ui.parts.sides import stays
from improv.ui.parts.theme import COMMAND_SIZE, Theme


class DegreeKeyboard(QWidget):
    """Says which semitones above the tonic are on, whenever its user has changed them."""

    changed = pyqtSignal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        stays(self)
        self.setObjectName("degreeKeyboard")
        self.setAccessibleName(self.tr("Degrees of the scale"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._tonic = 0
        self.switches = [DegreeSwitch(pitch_class, theme, self) for pitch_class in range(SEMITONES)]
        for one, other in zip(self.switches, self.switches[1:], strict=False):
            self.setTabOrder(one, other)
        for pitch_class, switch in enumerate(self.switches):
            switch.clicked.connect(lambda: self.changed.emit())
            if pitch_class not in WHITE:
                switch.raise_()

    @property
    def steps(self) -> tuple[int, ...]:
        """Return the semitones above the tonic that are on."""
        on = [number for number, switch in enumerate(self.switches) if switch.isChecked()]
        return tuple(sorted((number - self._tonic) % SEMITONES for number in on))

    def set_steps(self, steps: tuple[int, ...], tonic: int) -> None:
        """Show these semitones above a tonic."""
        self._tonic = tonic
        for number, switch in enumerate(self.switches):
            switch.setChecked((number - tonic) % SEMITONES in steps)
            switch.set_tonic(number == tonic)

    def sizeHint(self) -> QSize:
        """Ask for keys that a finger can hit."""
        return QSize(self._theme.px(7 * 68), self._theme.px(164))

    def minimumSizeHint(self) -> QSize:
        """Shrink as far as a finger can hit the black keys."""
        return QSize(7 * 60, self._theme.px(150))

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Lay the keys out; the black ones are as wide as a finger, however narrow the white ones are."""
        super().resizeEvent(event)
        place = QRectF(self.rect())
        for pitch_class, switch in enumerate(self.switches):
            key = key_place(pitch_class, place)
            if pitch_class not in WHITE:
                wider = max(0.0, COMMAND_SIZE - key.width()) / 2
                key = key.adjusted(-wider, 0, wider, 0)
                key.setHeight(place.height() * BLACK_HEIGHT)
            switch.setGeometry(key.toRect())
