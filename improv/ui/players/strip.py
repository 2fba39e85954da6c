"""The players, side by side in one row: more of them make each narrower, never the window wider."""

from collections.abc import Iterable

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from improv.jam.player import SEATS, Player
from improv.ui.parts.sizes import command_at
from improv.ui.parts.tab_order import follow
from improv.ui.parts.theme import Theme
from improv.ui.players.chip import PlayerChip, high_at

_APART = 4


class PlayerStrip(QWidget):
    """One chip for each player, and a button for one more at this screen. Says which was pressed."""

    asked = pyqtSignal(int)
    more_asked = pyqtSignal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.chips: dict[int, PlayerChip] = {}
        self.more = QPushButton("+")
        self.more.setObjectName("addPlayer")
        self.more.setAccessibleName(self.tr("One more player at this screen"))
        self.more.setToolTip(self.tr("One more player at this screen: the pads are shared out"))
        self.more.setProperty("narrow", True)
        self.more.setFixedSize(command_at(theme.scale), high_at(theme))
        self.more.clicked.connect(self.more_asked)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_APART)
        self._row.addWidget(self.more)
        self._row.addStretch(1)

    def set_players(self, players: Iterable[Player]) -> None:
        """Show these players, by seat."""
        wanted = {player.seat: player for player in players}
        for seat in [seat for seat in self.chips if seat not in wanted]:
            chip = self.chips.pop(seat)
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for seat in sorted(wanted):
            if seat in self.chips:
                self.chips[seat].set_player(wanted[seat])
            else:
                self._add(wanted[seat])

    def set_more(self, possible: bool) -> None:
        """Say whether one more fits on the screen; where all seats are taken, the button goes."""
        self.more.setEnabled(possible)
        self.more.setVisible(len(self.chips) < SEATS)

    def _add(self, player: Player) -> None:
        chip = PlayerChip(player, self._theme)
        self.chips[player.seat] = chip
        chip.clicked.connect(lambda: self.asked.emit(player.seat))
        place = sorted(self.chips).index(player.seat)
        before = sorted(self.chips)[place - 1] if place else None
        self._row.insertWidget(place, chip, 1000)  # chips share the room; the stretch takes only what is left
        follow(self if before is None else self.chips[before], chip)
