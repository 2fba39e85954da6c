"""The listening volume."""

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QSlider

STEP = 5
HIGHEST = 100


class Volume(QSlider):
    """A slider from silence to all there is. Says what gain its user wants."""

    changed = pyqtSignal(float)
    """Gain 0 to 1."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setObjectName("volumeSlider")
        self.setRange(0, HIGHEST)
        self.setPageStep(2 * STEP)
        self.setSingleStep(STEP)
        self._name()
        self.valueChanged.connect(self._moved)

    def set_gain(self, gain: float) -> None:
        """Show a gain that somebody else chose."""
        self.blockSignals(True)
        self.setValue(round(gain * HIGHEST))
        self.blockSignals(False)
        self._name()
        self.update()

    def louder(self) -> None:
        """Go a step up."""
        self.setValue(self.value() + STEP)

    def softer(self) -> None:
        """Go a step down."""
        self.setValue(self.value() - STEP)

    def _moved(self, value: int) -> None:
        self._name()
        self.changed.emit(value / HIGHEST)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Volume, {percent} percent, limited").format(percent=self.value()))
