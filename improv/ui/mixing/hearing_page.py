"""The page of what keeps ears safe: calm mode, the loudest allowed, and how loud it really is."""

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QHideEvent
from PyQt6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from improv.ui.mixing.ceiling_lock import CeilingLock
from improv.ui.mixing.room_measuring import RoomMeasuring
from improv.ui.parts.flow import row
from improv.ui.parts.segments import Segments
from improv.ui.parts.theme import Theme

_APART = 8


class HearingPage(QWidget):
    """Three things, one below the other. Nothing here sounds by itself."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.calm = Segments("calmChoice", self.tr("Calm mode"), {False: self.tr("off"), True: self.tr("on")})
        self.ceiling = CeilingLock(theme)
        self.measuring = RoomMeasuring()
        calm = row((_heading(self.tr("Calm mode")), 1), (self.calm, 1), apart=12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(calm)
        column.addWidget(
            _about(self.tr("Nothing sudden, nothing shrill: soft beginnings, little difference in loudness."))
        )
        column.addSpacing(_APART)
        column.addWidget(_heading(self.tr("Loudest allowed")))
        column.addWidget(self.ceiling)
        column.addSpacing(_APART)
        column.addWidget(_heading(self.tr("How loud it is in the room")))
        column.addWidget(self.measuring)
        column.addStretch(1)

    def hideEvent(self, event: QHideEvent | None) -> None:
        """Let the noise end with the page, and no PIN be left in it."""
        super().hideEvent(event)
        self.ceiling.give_up()
        self.measuring.stop()


def _about(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("quiet")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("heading")
    return label
