"""What a player plays on: press a key to tell which device it is, change devices, free the seat."""

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from improv.jam.player import SourceKind
from improv.ui.parts.flow import Flow
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import name_of
from improv.ui.players.picker import PlayerPicker
from improv.ui.players.view import PlayerView


class Device(QWidget):
    """Says what its user wants for the player."""

    awaited = pyqtSignal(bool)
    """A key is to be pressed on the player's device; or no longer."""
    swapped = pyqtSignal(int)
    """With the player of this seat."""
    split_chosen = pyqtSignal(bool)
    vacated = pyqtSignal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.pair = QPushButton(self.tr("Press a key on yours…"))
        self.pair.setObjectName("pairDevice")
        self.pair.setCheckable(True)
        self.pair.setProperty("segment", True)
        self.words = _line("pairWords")
        self.split = QPushButton(self.tr("One player for each MIDI channel"))
        self.split.setObjectName("splitChannels")
        self.split.setCheckable(True)
        self.split.setProperty("segment", True)
        self.free = QPushButton(self.tr("Free this seat"))
        self.free.setObjectName("freeSeat")
        self._now = ""
        self._swap_words = QLabel(self.tr("Change instruments with:"))
        self._swap_words.setObjectName("quiet")
        self.others = PlayerPicker("swapWith", theme, self._swap_title, checkable=False)
        buttons = QWidget()
        flow = Flow(buttons)
        for button in (self.pair, self.split, self.free):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(buttons)
        column.addWidget(self.words)
        column.addWidget(self._swap_words)
        column.addWidget(self.others)
        self.pair.clicked.connect(self.awaited)
        self.split.clicked.connect(self.split_chosen)
        self.free.clicked.connect(self.vacated)
        self.others.picked.connect(self.swapped)

    def show_view(self, view: PlayerView) -> None:
        """Show what this player plays on."""
        player, self._now = view.player, name_of(view.player)
        self.pair.setChecked(view.state.awaited)
        self.pair.setAccessibleName(self.tr("Press a key on the instrument of {name}").format(name=self._now))
        text = self.tr("Press a key on the instrument that is {name}'s.").format(name=self._now)
        self.words.setText(text if view.state.awaited else "")
        self.words.setVisible(view.state.awaited)
        self.split.setVisible(player.kind is SourceKind.MIDI)
        self.split.setChecked(view.split)
        self.free.setAccessibleName(self.tr("Free the seat of {name}").format(name=self._now))
        self.others.set_players(view.others)
        self.others.setVisible(bool(view.others))
        self._swap_words.setVisible(bool(view.others))

    def _swap_title(self, name: str) -> str:
        return self.tr("{name} changes instruments with {other}").format(name=self._now, other=name)


def _line(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
