"""The right edge: how what sounds goes together, how loud it is, and how loud it is to be."""

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtGui import QResizeEvent
from PyQt6.QtWidgets import QGridLayout, QLabel, QWidget

from improv.ui.harmony.lamp import HarmonyLamp
from improv.ui.parts.theme import Theme
from improv.ui.status.level_meter import LevelMeter
from improv.ui.status.volume import Volume

_ROOMY = 240
"""Pixels of height at 100 %, from which there is room for words."""

_EDGE, _TIGHT = 6, 2
"""Pixels over and below all of it; and those, and between the parts, where there is less room."""


class SideBar(QWidget):
    """The harmony lamp over meter and volume, which are side by side under their names."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._roomy = theme.px(_ROOMY)
        self._words: list[QLabel] = []
        self.lamp = HarmonyLamp(theme)
        self.meter = LevelMeter(theme)
        self.volume = Volume()
        self._grid = grid = QGridLayout(self)
        grid.setHorizontalSpacing(6)
        centre = Qt.AlignmentFlag.AlignHCenter
        grid.addWidget(self._word(self.tr("Harmony")), 0, 0, 1, 2, centre)
        grid.addWidget(self.lamp, 1, 0, 1, 2)
        for column, (text, widget) in enumerate(
            ((self.tr("Level"), self.meter), (self.tr("Volume"), self.volume))
        ):
            grid.addWidget(self._word(text), 2, column, centre)
            widget.setToolTip(text)
            grid.addWidget(widget, 3, column, centre)
        grid.addWidget(self._word(self.tr("Limiter")), 4, 0, centre)
        grid.setRowStretch(3, 1)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Leave the words out where the slider would be too short to be held; tips have them."""
        super().resizeEvent(event)
        roomy = self.height() >= self._roomy
        for word in self._words:
            word.setVisible(roomy)
        edge = _EDGE if roomy else _TIGHT
        self._grid.setVerticalSpacing(-1 if roomy else _TIGHT)
        self._grid.setContentsMargins(0, edge, 0, edge)
        self._grid.activate()

    def minimumSizeHint(self) -> QSize:
        """Need no room for the words."""
        high = self.lamp.sizeHint().height() + self.volume.minimumSizeHint().height()
        return QSize(super().minimumSizeHint().width(), high)

    def _word(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setObjectName("quiet")
        self._words.append(label)
        return label
