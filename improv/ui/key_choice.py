"""The choice of key: a tonic and a scale, for everybody."""

from collections.abc import Sequence

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QWidget

from improv.music.pitch import PITCH_CLASS_NAMES
from improv.music.scale import Key, Scale
from improv.ui.choice import Choice


class KeyChoice(QWidget):
    """Two lists. Says which key was chosen."""

    chosen = pyqtSignal(int, object)
    """Tonic (pitch class) and scale."""

    def __init__(self) -> None:
        super().__init__()
        self.tonic = Choice("tonicCombo", self.tr("Key: tonic"), self.tr("Key:"))
        self.scale = Choice("scaleCombo", self.tr("Scale"))
        self._scales: list[Scale] = []
        self.tonic.addItems(PITCH_CLASS_NAMES)
        self.tonic.setMinimumContentsLength(5)
        self.tonic.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tonic.setMaxVisibleItems(len(PITCH_CLASS_NAMES))
        self.scale.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scale.setMinimumContentsLength(11)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.tonic)
        row.addWidget(self.scale)
        for choice in (self.tonic, self.scale):
            choice.activated.connect(self._tell)
            choice.setEnabled(False)

    def set_scales(self, scales: Sequence[Scale]) -> None:
        """Offer these scales."""
        self._scales = list(scales)
        self.scale.clear()
        self.scale.addItems([scale.name for scale in scales])

    def set_key(self, key: Key) -> None:
        """Show the key of the jam, also where its scale is none of those offered."""
        if key.scale not in self._scales:
            self._scales.append(key.scale)
            self.scale.addItem(key.scale.name)
        self.tonic.setCurrentIndex(key.tonic)
        self.scale.setCurrentIndex(self._scales.index(key.scale))
        for choice in (self.tonic, self.scale):
            choice.setEnabled(True)

    def _tell(self) -> None:
        self.chosen.emit(self.tonic.currentIndex(), self._scales[self.scale.currentIndex()])
