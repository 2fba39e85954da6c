"""How a player sounds: sound, level, mute and solo, and how hard a press has to be."""

from msgspec.structs import replace
from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from improv.jam.mixing import Strip
from improv.music.sound import Sound
from improv.ui.languages.said import known
from improv.ui.mixing.mixer_row import LEVELS
from improv.ui.parts.bar import Bar
from improv.ui.parts.choice import Choice
from improv.ui.parts.families import by_family, family_name
from improv.ui.parts.stepper import Stepper
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import decibels, name_of
from improv.ui.players.chip_words import SENSITIVITY_STEPS, sensitivity_step
from improv.ui.players.view import PlayerView

_TAPER = 2.2
"""As faders have it."""


class Voice(QWidget):
    """A row for each thing. Says what its user wants for the player."""

    sound_chosen = pyqtSignal(object)
    sound_shown = pyqtSignal()
    strip_changed = pyqtSignal(object)
    sensitivity_chosen = pyqtSignal(float)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._strip = Strip()
        self._sounds: tuple[Sound, ...] = ()
        self.sound = Choice("playerSound", self.tr("Sound"))
        self.sound.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sound.setMinimumContentsLength(8)
        self.hear = QPushButton(self.tr("Hear and turn…"))
        self.hear.setObjectName("playerSoundPage")
        self.hear.setProperty("segment", True)  # with less beside its words: names of sounds need it
        self.level = Bar("playerLevel", theme, LEVELS, 0, decibels, taper=_TAPER)
        self.mute = _toggle("playerMute", self.tr("Mute"))
        self.solo = _toggle("playerSolo", self.tr("Solo"))
        self.sensitivity = Stepper(
            "playerSensitivity", self.tr("Sensitivity"), -SENSITIVITY_STEPS, SENSITIVITY_STEPS
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        rows: tuple[tuple[str, tuple[tuple[QWidget, int], ...]], ...] = (
            (self.tr("Sound"), ((self.sound, 1), (self.hear, 0))),
            (self.tr("Level"), ((self.level, 1), (self.mute, 0), (self.solo, 0))),
            (self.tr("Sensitivity"), ((self.sensitivity, 0), (QWidget(), 1))),
        )
        for number, (text, widgets) in enumerate(rows):
            grid.addWidget(QLabel(text), number, 0)
            line = QHBoxLayout()
            line.setSpacing(6)
            for widget, stretch in widgets:
                line.addWidget(widget, stretch)
            grid.addLayout(line, number, 1)
        grid.setColumnStretch(1, 1)
        self.sound.activated.connect(self._choose_sound)
        self.hear.clicked.connect(self.sound_shown)
        self.level.moved.connect(lambda value: self._change(replace(self._strip, level=float(value))))
        self.mute.clicked.connect(lambda on: self._change(replace(self._strip, mute=on)))
        self.solo.clicked.connect(lambda on: self._change(replace(self._strip, solo=on)))
        self.sensitivity.changed.connect(lambda step: self.sensitivity_chosen.emit(step / SENSITIVITY_STEPS))

    def show_view(self, view: PlayerView) -> None:
        """Show how this player sounds."""
        name, player = name_of(view.player), view.player
        sounds = view.sounds if player.sound in view.sounds else (*view.sounds, player.sound)
        if sounds != self._sounds:
            self._sounds = sounds
            self._offer_sounds()
        self.sound.setCurrentIndex(self.sound.findData(self._sounds.index(player.sound)))
        self.sound.setAccessibleName(self.tr("Sound of {name}").format(name=name))
        self.hear.setAccessibleName(self.tr("Hear and turn the sounds of {name}").format(name=name))
        self._strip = view.state.strip
        self.level.show_value(round(self._strip.level))
        self.level.set_title(self.tr("Level of {name}").format(name=name))
        self.mute.setChecked(self._strip.mute)
        self.mute.setAccessibleName(self.tr("Mute {name}").format(name=name))
        self.solo.setChecked(self._strip.solo)
        self.solo.setAccessibleName(self.tr("Solo {name}: only who has it is heard").format(name=name))
        self.sensitivity.set_value(sensitivity_step(player.sensitivity))
        self.sensitivity.set_title(self.tr("Sensitivity of {name}").format(name=name))

    def _offer_sounds(self) -> None:
        families = by_family(self._sounds)
        self.sound.clear()
        for family, members in families.items():
            if len(families) > 1:
                self.sound.add_heading(family_name(family))
            for sound in members:
                self.sound.addItem(known(sound.name), self._sounds.index(sound))

    def _choose_sound(self, index: int) -> None:
        self.sound_chosen.emit(self._sounds[self.sound.itemData(index)])

    def _change(self, strip: Strip) -> None:
        self._strip = strip
        self.strip_changed.emit(strip)


def _toggle(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setCheckable(True)
    button.setProperty("segment", True)
    return button
