"""Play: the pads, how loud it is, who plays, and what is connected."""

from PyQt6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from improv.ui.access.person_choice import PersonChoice
from improv.ui.pads.areas import PadAreas
from improv.ui.pads.canvas import PadCanvas
from improv.ui.pads.first_hint import WAITS_MS, FirstHint
from improv.ui.pads.pads_button import PadsButton
from improv.ui.parts.choice import Choice
from improv.ui.parts.growing_row import GrowingRow
from improv.ui.parts.sizes import command_at
from improv.ui.parts.theme import Theme
from improv.ui.parts.waiting import PageStack
from improv.ui.players.strip import PlayerStrip
from improv.ui.status.notice_bar import NoticeBar
from improv.ui.status.side_bar import SideBar
from improv.ui.status.status_line import StatusLine

_SPACE = 8
_NEWS = 300
"""Least pixels for what is said; where there are fewer beside the choices, it has a line of its own."""


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
        self.person = PersonChoice()
        self.players = PlayerStrip(theme)
        self.status = StatusLine()
        self.notices = NoticeBar(theme)
        self.pads = PadsButton()
        self.help = QPushButton(self.tr("Keys (F1)"))
        self.help.setObjectName("helpButton")
        self.lead = QPushButton(self.tr("Lead"))
        self.lead.setObjectName("leadButton")
        self.lead.setAccessibleName(self.tr("Lead the group"))
        self.lead.setToolTip(self.tr("All that is for everybody, marks, invitations (Ctrl+G)"))
        self.lead.setCheckable(True)
        self.lock = QPushButton(self.tr("Lock"))
        self.lock.setObjectName("lockButton")
        self.lock.setAccessibleName(self.tr("Lock the screen: only the pads and Stop work"))
        self.lock.setToolTip(self.tr("Only the pads and Stop work, until it is unlocked (Ctrl+Shift+L)"))
        self.choices = GrowingRow(
            (self.sound, self.person), (self.pads, self.lead, self.lock, self.help), self._news(theme)
        )
        self.choices.setObjectName("choices")
        self.sound.setMinimumWidth(theme.px(190))
        self.person.setMinimumWidth(theme.px(172))
        self.choices.wish(self.sound, theme.px(220))
        self.choices.wish(self.person, theme.px(190))
        self.choices.wish(self.pads)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACE)
        pads = QHBoxLayout()
        pads.setSpacing(_SPACE)
        self.middle = PageStack()
        self.middle.addWidget(self.areas)
        pads.addWidget(self.middle, 1)
        pads.addWidget(self.side)
        column.addLayout(pads, 1)
        column.addWidget(self.choices)
        column.addWidget(self.players)

    def show_place(self, review: QWidget | None) -> None:
        """Show another place where the pads are, or the pads: with it goes what is only about them."""
        self.middle.show_page(self.areas if review is None else review)
        for part in (self.sound, self.person, self.pads, self.lead, self.players):
            part.setVisible(review is None)
        self.choices.updateGeometry()
        self.choices.lay_out()

    @property
    def canvas(self) -> PadCanvas:
        """Return the pads of the first area."""
        return self.areas.first

    def _news(self, theme: Theme) -> QWidget:
        """Return the status line beside the notices."""
        news = QWidget()
        news.setMinimumWidth(theme.px(_NEWS))
        news.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(news)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(_SPACE)
        row.addWidget(self.status, 2)
        row.addWidget(self.notices, 3)
        self.notices.setFixedHeight(command_at(theme.scale) + 4)
        self.notices.there.connect(self.status.make_way)
        return news
