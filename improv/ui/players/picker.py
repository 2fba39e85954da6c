"""A choice among the players: a button for each, with shape and name."""

from collections.abc import Callable, Iterable

from PyQt6.QtCore import QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QPainter, QPixmap
from PyQt6.QtWidgets import QWidget

from improv.jam.player import Player
from improv.ui.parts.flow import Flow
from improv.ui.parts.shapes import draw_shape
from improv.ui.parts.tab_order import follow
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import name_of, plain_tip
from improv.ui.players.player_button import ONE_LINE, PlayerButton

_SHAPE = 18
_APART, _CLOSER = 6, 4
_RATIO = 2.0


class PlayerPicker(QWidget):
    """Says whose button was pressed. Those that are chosen stay down; what is chosen, others decide."""

    picked = pyqtSignal(int)

    def __init__(self, name: str, theme: Theme, title: Callable[[str], str], *, checkable: bool) -> None:
        """``title``: what a button says to a screen reader, from the name of its player."""
        super().__init__()
        self.setObjectName(name)
        self._theme = theme
        self._title = title
        self._checkable = checkable
        self._chosen = 0
        self.buttons: dict[int, PlayerButton] = {}
        self._flow = Flow(self, _APART, fill=True)

    def set_players(self, players: Iterable[Player]) -> None:
        """Offer these players, by seat."""
        wanted = {player.seat: player for player in players}
        if list(self.buttons) != sorted(wanted):
            self._make_buttons(sorted(wanted))
        for seat, player in wanted.items():
            button, name = self.buttons[seat], name_of(player)
            button.show_name(name, len(wanted))
            button.setAccessibleName(self._title(name))
            button.setToolTip(plain_tip(self._title(name)))
        self.set_chosen(self._chosen)
        self._flow.set_apart(_CLOSER if len(wanted) > ONE_LINE else _APART)
        self.updateGeometry()

    def set_chosen(self, seat: int) -> None:
        """Show who is chosen; 0: nobody."""
        self._chosen = seat
        for number, button in self.buttons.items():
            button.setChecked(self._checkable and number == seat)

    def _make_buttons(self, seats: list[int]) -> None:
        had_focus = next((seat for seat, button in self.buttons.items() if button.hasFocus()), 0)
        for button in self.buttons.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {seat: self._button(seat) for seat in seats}
        for button in self.buttons.values():
            self._flow.addWidget(button)
            button.show()
        self._order_tabs()
        if had_focus in self.buttons:
            self.buttons[had_focus].setFocus()

    def _order_tabs(self) -> None:
        """Let Tab come to the buttons in their order: those made later would come last in the window."""
        before: QWidget = self
        for button in self.buttons.values():
            follow(before, button)
            before = button

    def _button(self, seat: int) -> PlayerButton:
        side = self._theme.px(_SHAPE)
        button = PlayerButton(shape_picture(seat, side, QColor(self._theme.window)), self._theme, self)
        button.setObjectName(f"{self.objectName()}_{seat}")
        button.setProperty("segment", True)
        button.setCheckable(self._checkable)
        button.clicked.connect(lambda: self._pick(seat))
        return button

    def _pick(self, seat: int) -> None:
        self.set_chosen(self._chosen)  # what is chosen shows when it has happened
        self.picked.emit(seat)


def shape_picture(seat: int, side: int, outline: QColor) -> QPixmap:
    """Return a player's shape in the player's colour."""
    pixmap = QPixmap(QSize(side, side) * _RATIO)
    pixmap.setDevicePixelRatio(_RATIO)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_shape(painter, seat, QRectF(1, 1, side - 2, side - 2), outline)
    painter.end()
    return pixmap
