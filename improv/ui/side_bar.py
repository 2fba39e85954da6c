"""The right edge: how loud it is, and how loud it is to be."""

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QGridLayout, QLabel, QWidget

from improv.ui.level_meter import LevelMeter
from improv.ui.theme import Theme
from improv.ui.volume import Volume


class SideBar(QWidget):
    """Meter and volume, side by side under their names."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.meter = LevelMeter(theme)
        self.volume = Volume()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setHorizontalSpacing(6)
        centre = Qt.AlignmentFlag.AlignHCenter
        for column, (text, widget) in enumerate(
            ((self.tr("Level"), self.meter), (self.tr("Volume"), self.volume))
        ):
            label = QLabel(text)
            label.setObjectName("quiet")
            grid.addWidget(label, 0, column, centre)
            grid.addWidget(widget, 1, column, centre)
        limiter = QLabel(self.tr("Limiter"))
        limiter.setObjectName("quiet")
        grid.addWidget(limiter, 2, 0, centre)
        grid.setRowStretch(1, 1)
