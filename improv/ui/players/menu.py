"""What can be done with a player: the menu of its chip."""

from collections.abc import Callable, Sequence

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget, QWidgetAction

from improv.jam.jam import MOST_OCTAVES
from improv.jam.player import Player, SourceKind, home_of, lane_of
from improv.music.harmony import Compass, Guard, Mode
from improv.music.sound import Sound
from improv.ui.languages.said import known
from improv.ui.parts.families import by_family, family_name
from improv.ui.parts.words import guard_name, mode_names, signed

LONGEST_NAME = 40
MOST_STEPS = 7
"""Of the scale, up or down."""


class PlayerMenu(QMenu):
    """Offers what suits the player; says what was chosen."""

    sound_shown = pyqtSignal(int)
    """The page of the player's sound is wanted."""
    sound_chosen = pyqtSignal(int, object)
    mode_chosen = pyqtSignal(int, object)
    octave_chosen = pyqtSignal(int, int)
    compass_chosen = pyqtSignal(int, object)
    transposed = pyqtSignal(int, int)
    glide_chosen = pyqtSignal(int, bool)
    guard_chosen = pyqtSignal(object)
    exempted = pyqtSignal(int, bool)
    person_named = pyqtSignal(int, str)
    split_chosen = pyqtSignal(int, bool)
    vacated = pyqtSignal(int)

    def __init__(
        self, player: Player, sounds: Sequence[Sound], split: bool, guard: Guard, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._player = player
        self.setObjectName("playerMenu")
        self._add_name()
        self._add_sounds(sounds)
        self._add_modes()
        self._add_octaves()
        self._add_compass()
        self._add_transpositions()
        glide = self._add(self, self.tr("Glide between notes"), self._glide, player.glides)
        glide.setObjectName("glides")
        self._add_guard(guard)
        if player.kind is SourceKind.MIDI:
            each = self._add(self, self.tr("One player for each MIDI channel"), self._split, split)
            each.setObjectName("splitChannels")
        self.addSeparator()
        self._add(self, self.tr("Free this seat"), lambda _: self.vacated.emit(player.seat))

    def _add(self, menu: QMenu, text: str, act: Callable[[bool], None], on: bool | None = None) -> QAction:
        action = QAction(text.replace("&", "&&"), self)
        if on is not None:
            action.setCheckable(True)
            action.setChecked(on)
        action.triggered.connect(act)
        menu.addAction(action)
        return action

    def _add_menu(self, title: str, into: QMenu | None = None) -> QMenu:
        menu = QMenu(title.replace("&", "&&"), self)
        (into or self).addMenu(menu)
        return menu

    def _add_name(self) -> None:
        field = QLineEdit(self._player.person)
        field.setObjectName("personName")
        field.setAccessibleName(self.tr("Name of the person"))
        field.setPlaceholderText(self.tr("Who plays here?"))
        field.setMaxLength(LONGEST_NAME)
        field.returnPressed.connect(lambda: self._name(field.text()))
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.addWidget(field)
        action = QWidgetAction(self)
        action.setDefaultWidget(row)
        self.addAction(action)

    def _add_sounds(self, sounds: Sequence[Sound]) -> None:
        menu = self._add_menu(self.tr("Sound: {name}").format(name=known(self._player.sound.name)))
        seat, families = self._player.seat, by_family(sounds)
        self._add(menu, self.tr("Hear and turn them…"), lambda _: self.sound_shown.emit(seat))
        menu.addSeparator()
        for family, members in families.items():
            below = self._add_menu(family_name(family), menu) if len(families) > 1 else menu
            for sound in members:
                self._add(below, known(sound.name), self._tells_sound(sound), sound == self._player.sound)

    def _tells_sound(self, sound: Sound) -> Callable[[bool], None]:
        return lambda _: self.sound_chosen.emit(self._player.seat, sound)

    def _add_modes(self) -> None:
        names = mode_names(pads=self._player.has_pads)
        now = names.get(self._player.mode, self._player.mode)
        title = self.tr("Pads: {mode}") if self._player.has_pads else self.tr("Keys: {mode}")
        menu = self._add_menu(title.format(mode=now))
        for mode, name in names.items():
            self._add(menu, name, self._tells_mode(mode), mode is self._player.mode)

    def _tells_mode(self, mode: Mode) -> Callable[[bool], None]:
        return lambda _: self.mode_chosen.emit(self._player.seat, mode)

    def _add_octaves(self) -> None:
        octave = self._player.octave
        for text, to in ((self.tr("Octave up"), octave + 1), (self.tr("Octave down"), octave - 1)):
            action = self._add(self, text, self._tells_octave(to))
            action.setEnabled(abs(to) <= MOST_OCTAVES)

    def _tells_octave(self, octave: int) -> Callable[[bool], None]:
        return lambda _: self.octave_chosen.emit(self._player.seat, octave)

    def _add_compass(self) -> None:
        now = self._player.compass
        ranges = self._ranges()
        name = next((name for name, _, compass in ranges if compass == now), self.tr("another"))
        menu = self._add_menu(self.tr("Range: {name}").format(name=name))
        # Two may be the same: whose own register is the middle one is in both.
        for name, object_name, compass in ranges:
            action = self._add(menu, name, self._tells_compass(compass), compass == now)
            action.setObjectName(object_name)

    def _ranges(self) -> tuple[tuple[str, str, Compass | None], ...]:
        """Return what there is to keep to: what it is called, the name of its action, its notes."""
        octave = self._player.octave
        return (
            (self.tr("anywhere"), "rangeAnywhere", None),
            (self.tr("own register"), "rangeOwn", lane_of(octave)),
            (self.tr("low"), "rangeLow", lane_of(-1)),
            (self.tr("middle"), "rangeMiddle", lane_of(0)),
            (self.tr("high"), "rangeHigh", lane_of(1)),
            (self.tr("one octave"), "rangeOctave", home_of(octave)),
        )

    def _tells_compass(self, compass: Compass | None) -> Callable[[bool], None]:
        return lambda _: self.compass_chosen.emit(self._player.seat, compass)

    def _add_transpositions(self) -> None:
        now = self._player.transpose
        menu = self._add_menu(self.tr("Transpose: {steps}").format(steps=self._steps(now)))
        for steps in sorted({*range(-MOST_STEPS, MOST_STEPS + 1), now}, reverse=True):
            self._add(menu, self._steps(steps), self._tells_steps(steps), steps == now)

    def _steps(self, steps: int) -> str:
        if not steps:
            return self.tr("as it is")
        return self.tr("{steps} step(s)", "", abs(steps)).format(steps=signed(steps))

    def _tells_steps(self, steps: int) -> Callable[[bool], None]:
        return lambda _: self.transposed.emit(self._player.seat, steps)

    def _glide(self, on: bool) -> None:
        self.glide_chosen.emit(self._player.seat, on)

    def _add_guard(self, guard: Guard) -> None:
        seat = self._player.seat
        menu = self._add_menu(self.tr("Guard against harsh notes: {level}").format(level=guard_name(guard)))
        for level in Guard:
            text = self.tr("For everybody: {level}").format(level=guard_name(level))
            self._add(menu, text, self._tells_guard(level), level is guard)
        menu.addSeparator()
        text = self.tr("Never move the notes of this player")
        self._add(menu, text, lambda on: self.exempted.emit(seat, on), self._player.exempt)

    def _tells_guard(self, level: Guard) -> Callable[[bool], None]:
        return lambda _: self.guard_chosen.emit(level)

    def _split(self, split: bool) -> None:
        self.split_chosen.emit(self._player.seat, split)

    def _name(self, text: str) -> None:
        self.person_named.emit(self._player.seat, text.strip())
        self.close()
