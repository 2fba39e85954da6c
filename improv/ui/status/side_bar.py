"""The right edge: how what sounds goes together, how loud it is, and how loud it is to be."""

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QGridLayout, QLabel, QWidget

from improv.ui.harmony.lamp import HarmonyLamp
from improv.ui.parts.theme import Theme
from improv.ui.status.level_meter import LevelMeter
from improv.ui.status.volume import Volume


class SideBar(QWidget):
    """The harmony lamp over meter and volume, which are side by side under their names."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.lamp = HarmonyLamp(theme)
        self.meter = LevelMeter(theme)
        self.volume = Volume()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setHorizontalSpacing(6)
        centre = Qt.AlignmentFlag.AlignHCenter
        harmony = QLabel(self.tr("Harmony"))
        harmony.setObjectName("quiet")
        grid.addWidget(harmony, 0, 0, 1, 2, centre)
        grid.addWidget(self.lamp, 1, 0, 1, 2)
        for column, (text, widget) in enumerate(
            ((self.tr("Level"), self.meter), (self.tr("Volume"), self.volume))
        ):
            label = QLabel(text)
            label.setObjectName("quiet")
            grid.addWidget(label, 2, column, centre)
            grid.addWidget(widget, 3, column, centre)
        limiter = QLabel(self.tr("Limiter"))
        limiter.setObjectName("quiet")
        grid.addWidget(limiter, 4, 0, centre)
        grid.setRowStretch(3, 1)
