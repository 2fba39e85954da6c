"""What a player's keys or pads play: strictness, octave, range, steps, glide, and whether the guard helps."""

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from improv.jam.choices import MOST_OCTAVES, MOST_STEPS
from improv.jam.player import Player, home_of, lane_of
from improv.music.harmony import Compass, Mode
from improv.ui.parts.choice import Choice
from improv.ui.parts.stepper import Stepper
from improv.ui.parts.words import mode_names, name_of
from improv.ui.players.view import PlayerView


class Keys(QWidget):
    """A row for each thing. Says what its user wants for the player."""

    mode_chosen = pyqtSignal(object)
    octave_chosen = pyqtSignal(int)
    compass_chosen = pyqtSignal(object)
    transposed = pyqtSignal(int)
    glide_chosen = pyqtSignal(bool)
    exempted = pyqtSignal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._modes: list[Mode] = []
        self._ranges: list[Compass | None] = []
        self._mode_word = QLabel()
        self.mode = _choice("playerMode")
        self.octave = Stepper("playerOctave", self.tr("Octave"), -MOST_OCTAVES, MOST_OCTAVES)
        self.compass = _choice("playerRange")
        self.steps = Stepper("playerSteps", self.tr("Steps up or down"), -MOST_STEPS, MOST_STEPS)
        self.glide = _toggle("playerGlides", self.tr("Glide between notes"))
        self.exempt = _toggle("playerExempt", self.tr("Guard never moves the notes"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        for number, (label, widget) in enumerate(
            (
                (self._mode_word, self.mode),
                (QLabel(self.tr("Octave")), _beside(self.octave)),
                (QLabel(self.tr("Range")), self.compass),
                (QLabel(self.tr("Transpose")), _beside(self.steps)),
                (QLabel(), self.glide),
                (QLabel(), self.exempt),
            )
        ):
            grid.addWidget(label, number, 0)
            grid.addWidget(widget, number, 1)
        grid.setColumnStretch(1, 1)
        self.mode.activated.connect(lambda index: self.mode_chosen.emit(self._modes[index]))
        self.octave.changed.connect(self.octave_chosen)
        self.compass.activated.connect(self._choose_range)
        self.steps.changed.connect(self.transposed)
        self.glide.clicked.connect(self.glide_chosen)
        self.exempt.clicked.connect(self.exempted)

    def show_view(self, view: PlayerView) -> None:
        """Show what this player's keys play."""
        player, name = view.player, name_of(view.player)
        self._mode_word.setText(self.tr("Pads") if player.has_pads else self.tr("Keys"))
        self._show_modes(player)
        self._show_ranges(player)
        self.octave.set_value(player.octave)
        self.steps.set_value(player.transpose)
        self.glide.setChecked(player.glides)
        self.exempt.setChecked(player.exempt)
        pads = self.tr("What the pads of {name} play")
        keys = self.tr("What the keys of {name} play")
        self.mode.setAccessibleName((pads if player.has_pads else keys).format(name=name))
        self.octave.set_title(self.tr("Octave of {name}").format(name=name))
        self.compass.setAccessibleName(self.tr("Range of {name}").format(name=name))
        self.steps.set_title(self.tr("Steps up or down for {name}").format(name=name))
        self.glide.setAccessibleName(self.tr("Glide between notes of {name}").format(name=name))
        self.exempt.setAccessibleName(self.tr("Guard never moves the notes of {name}").format(name=name))

    def tell_now(self) -> None:
        """Tell what its user has just come to."""
        self.octave.tell_now()
        self.steps.tell_now()

    def _show_modes(self, player: Player) -> None:
        names = mode_names(pads=player.has_pads)
        if player.mode not in names:
            names[player.mode] = player.mode
        _fill(self.mode, list(names.values()))
        self._modes = list(names)
        self.mode.setCurrentIndex(self._modes.index(player.mode))

    def _show_ranges(self, player: Player) -> None:
        octave = player.octave
        ranges: list[tuple[str, Compass | None]] = [
            (self.tr("anywhere"), None),
            (self.tr("own register"), lane_of(octave)),
            (self.tr("low"), lane_of(-1)),
            (self.tr("middle"), lane_of(0)),
            (self.tr("high"), lane_of(1)),
            (self.tr("one octave"), home_of(octave)),
        ]
        if player.compass not in [compass for _, compass in ranges]:
            ranges.append((self.tr("another"), player.compass))
        _fill(self.compass, [name for name, _ in ranges])
        before, self._ranges = self._ranges, [compass for _, compass in ranges]
        now = self.compass.currentIndex()
        # Two may be the same: whose own register is the middle one is in both. What was chosen stays.
        if before != self._ranges or not 0 <= now < len(ranges) or self._ranges[now] != player.compass:
            self.compass.setCurrentIndex(self._ranges.index(player.compass))

    def _choose_range(self, index: int) -> None:
        self.compass_chosen.emit(self._ranges[index])


def _fill(choice: Choice, names: list[str]) -> None:
    if names != [choice.itemText(index) for index in range(choice.count())]:
        choice.clear()
        choice.addItems(names)


def _choice(name: str) -> Choice:
    choice = Choice(name, "")
    choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(8)
    return choice


def _toggle(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setCheckable(True)
    button.setProperty("segment", True)
    return button


def _beside(widget: QWidget) -> QWidget:
    """Return a widget at the left end of a row."""
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(widget)
    line.addStretch(1)
    return row
