"""Play: the pads, how loud it is, who plays, and what is connected."""

from PyQt6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from improv.ui.pads.areas import PadAreas
from improv.ui.pads.canvas import PadCanvas
from improv.ui.pads.first_hint import WAITS_MS, FirstHint
from improv.ui.pads.pads_button import PadsButton
from improv.ui.parts.choice import Choice
from improv.ui.parts.theme import COMMAND_SIZE, Theme
from improv.ui.players.strip import PlayerStrip
from improv.ui.status.notice_bar import NoticeBar
from improv.ui.status.side_bar import SideBar
from improv.ui.status.status_line import StatusLine

_SPACE = 8


class PlayScreen(QWidget):
    """Lays the parts out. The rows around the pads keep their height, so that no pad moves under a hand."""

    def __init__(self, theme: Theme, hint_waits_ms: int = WAITS_MS) -> None:
        super().__init__()
        self.areas = PadAreas(theme)
        self.hint = FirstHint(self.canvas, hint_waits_ms, motion=theme.motion)
        self.side = SideBar(theme)
        self.sound = Choice("soundCombo", self.tr("Sound of the pads"), self.tr("Sound:"))
        self.sound.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sound.setMinimumContentsLength(15)
        self.sound.setEnabled(False)
        self.players = PlayerStrip(theme)
        self.status = StatusLine()
        self.notices = NoticeBar(theme)
        self.pads = PadsButton()
        self.help = QPushButton(self.tr("Keys (F1)"))
        self.help.setObjectName("helpButton")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACE)
        column.addLayout(_row((self.areas, 1), (self.side, 0)), 1)
        column.addLayout(_row((self.sound, 0), (self.players, 1)))
        last = _row((self.status, 2), (self.notices, 3), (self.pads, 0), (self.help, 0))
        last.setContentsMargins(4, 0, 0, 0)
        column.addLayout(last)
        self.notices.setFixedHeight(COMMAND_SIZE + 4)

    @property
    def canvas(self) -> PadCanvas:
        """Return the pads of the first area."""
        return self.areas.first


def _row(*parts: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(_SPACE)
    for widget, stretch in parts:
        row.addWidget(widget, stretch)
    return row
