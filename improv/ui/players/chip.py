"""A player's chip: shape and colour, name, device and sound; lit while the player sounds."""

from PyQt6.QtCore import QSize
from PyQt6.QtGui import QPainter, QPaintEvent
from PyQt6.QtWidgets import QPushButton, QSizePolicy

from improv.jam.player import Player
from improv.ui.parts.glow import Glow
from improv.ui.parts.sizes import command_at
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import plain_tip
from improv.ui.players import chip_words
from improv.ui.players.chip_painter import Ground, paint_chip
from improv.ui.players.chip_state import ChipState

WIDEST, NARROWEST = 210, 48
"""Pixels. The narrow one does not grow with the text: twelve of them have to be side by side."""


def high_at(theme: Theme) -> int:
    """Return how high chips are at a size of text."""
    return command_at(theme.scale) + theme.px(4)


class PlayerChip(QPushButton):
    """One player; pressing it asks for the player's page."""

    def __init__(self, player: Player, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._glow = Glow(self)
        self._glow.changed.connect(lambda _: self.update())
        self._inviting = False
        self.player = player
        self.state = ChipState()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._high = high_at(theme)
        self.setFixedHeight(self._high)
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(theme.px(WIDEST))
        self.set_player(player)

    def set_player(self, player: Player) -> None:
        """Show this player as it is now."""
        self.player = player
        self.setObjectName(f"playerChip_{player.seat}")
        self._say()

    def set_state(self, state: ChipState) -> None:
        """Show how the player is doing."""
        if state != self.state:
            self.state = state
            self._say()

    def set_inviting(self, lit: bool) -> None:
        """Show the light of an invitation, which comes and goes while there is one."""
        if lit != self._inviting:
            self._inviting = lit
            self.update()

    def set_sounding(self, sounding: bool) -> None:
        """Light up while notes of this player sound."""
        self._glow.set_on(0, sounding)

    def is_lit(self) -> bool:
        """Say whether the chip is lit."""
        return self._glow.is_on(0)

    @property
    def is_inviting(self) -> bool:
        """Say whether the light of an invitation is on now."""
        return self._inviting

    def sizeHint(self) -> QSize:
        """Ask for room for a name."""
        return QSize(self._theme.px(WIDEST), self._high)

    def minimumSizeHint(self) -> QSize:
        """Shrink to the shape and some letters."""
        return QSize(NARROWEST, self._high)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the chip."""
        painter = QPainter(self)
        painter.setFont(self.font())
        ground = Ground(
            self.rect(),
            lit=self.is_lit(),
            inviting=self._inviting,
            pressed=self.isDown(),
            focused=self.hasFocus(),
            hovered=self.underMouse() and self.isEnabled(),
        )
        paint_chip(painter, self._theme, ground, self.player, self.state)
        painter.end()

    def _say(self) -> None:
        name, more = chip_words.name(self.player, self.state), chip_words.more(self.player, self.state)
        if name != self.accessibleName():
            self.setAccessibleName(name)
        if more != self.accessibleDescription():
            self.setAccessibleDescription(more)
        self.setToolTip(plain_tip(f"{name}. {more}"))
        self.update()
