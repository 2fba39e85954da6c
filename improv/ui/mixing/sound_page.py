"""The page of a player's sound: its knobs, and all sounds to hear and to choose from."""

from collections.abc import Iterable, Mapping

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from improv.jam.mixing import MACRO_AT_REST, Binding, Learning, Macro
from improv.jam.player import Player, SourceKind
from improv.music.sound import Sound
from improv.ui.languages.said import known
from improv.ui.mixing.macro import MacroKnob
from improv.ui.parts.choice import Choice
from improv.ui.parts.families import by_family, family_name
from improv.ui.parts.flow import row
from improv.ui.parts.heard_list import DWELL_MS, HeardList
from improv.ui.parts.row_painter import RowPainter
from improv.ui.parts.rows import Heading, Row, Rows
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import name_of


class SoundRows(Rows):
    """A row for each sound, told by its identifier, below its family."""

    def set_sounds(self, sounds: Iterable[Sound]) -> None:
        """Offer these sounds."""
        rows: list[Heading | Row] = []
        for family, members in by_family(sounds).items():
            rows.append(Heading(family_name(family)))
            rows += [
                Row(sound.id, known(sound.name), known(sound.use), known(sound.mood)) for sound in members
            ]
        self.fill(rows)


class SoundPage(QWidget):
    """Shows the sound of one player at a time."""

    player_chosen = pyqtSignal(int)
    """A seat."""
    chosen = pyqtSignal(object)
    """A sound's identifier."""
    hear = pyqtSignal(object)
    hush = pyqtSignal()
    turned = pyqtSignal(object, float)
    """A macro, 0 to 1."""
    learn = pyqtSignal(object)
    forget = pyqtSignal(object)
    folder_asked = pyqtSignal()
    """The folder of the person's own sounds is to be opened."""

    def __init__(self, theme: Theme, dwell_ms: int = DWELL_MS) -> None:
        super().__init__()
        self._seats: list[int] = []
        self.player = Choice("soundPlayer", self.tr("Player"), self.tr("Player:"))
        self.player.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.player.setMinimumContentsLength(2)
        self.player.setMinimumWidth(theme.px(240))
        self.hearing = QPushButton(self.tr("Play on focus"))
        self.hearing.setObjectName("hearSoundOnFocus")
        self.hearing.setToolTip(self.tr("Hear the sound that the mouse or the focus rests on"))
        self.hearing.setCheckable(True)
        self.hearing.setProperty("segment", True)
        self.hear_it = QPushButton(self.tr("Hear it"))
        self.hear_it.setObjectName("hearSound")
        self.hear_it.setToolTip(self.tr("Hear the sound that is marked in the list (Space)"))
        self.macros = {macro: MacroKnob(macro, theme) for macro in Macro}
        self.rows = SoundRows()
        self.list = HeardList("soundList", self.tr("Sounds"), self.rows, RowPainter(theme), dwell_ms)
        self.list.setMinimumHeight(theme.px(160))
        self.own = QPushButton(self.tr("My sounds…"))
        self.own.setObjectName("ownSounds")
        self.own.setAccessibleName(self.tr("Open the folder of my own sounds"))
        self.own.setToolTip(self.own.accessibleName())
        knobs = row(*((knob, 1) for knob in self.macros.values()))
        for knob in self.macros.values():
            knob.turned.connect(self.turned)
            knob.learn.connect(self.learn)
            knob.forget.connect(self.forget)
        head = row((self.player, 1), (self.hearing, 0), (self.hear_it, 0))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(knobs)
        column.addWidget(self.list, 1)
        column.addWidget(self.own)
        self.player.activated.connect(lambda index: self.player_chosen.emit(self._seats[index]))
        self.hearing.toggled.connect(self.list.set_hearing)
        self.hear_it.clicked.connect(self.list.hear_current)
        self.own.clicked.connect(self.folder_asked)
        self.list.chosen.connect(self.chosen)
        self.list.hear.connect(self.hear)
        self.list.hush.connect(self.hush)

    def set_players(self, players: Iterable[Player], shown: Player | None) -> None:
        """Offer these players; ``shown`` is the one whose sound is to be seen."""
        ordered = sorted(players, key=lambda player: player.seat)
        self._seats = [player.seat for player in ordered]
        names = [f"{player.seat} · {name_of(player)}" for player in ordered]
        if names != [self.player.itemText(index) for index in range(self.player.count())]:
            self.player.clear()
            self.player.addItems(names)
        self.player.setEnabled(bool(ordered))
        for knob in self.macros.values():
            knob.knob.setEnabled(shown is not None)
        if shown is not None:
            self.player.setCurrentIndex(self._seats.index(shown.seat))
            self.rows.set_now(shown.sound.id)
            self.set_macros(shown.macros)

    def set_macros(self, values: Mapping[Macro, float]) -> None:
        """Show where the knobs are."""
        for macro, knob in self.macros.items():
            knob.set_value(values.get(macro, MACRO_AT_REST))

    def set_controllers(
        self, player: Player | None, bindings: Iterable[Binding], learning: Learning | None
    ) -> None:
        """Show what turns a player's knobs, and what is being learned."""
        seat = None if player is None else player.seat
        own = {binding.macro: binding for binding in bindings if binding.player == seat}
        can_learn = player is not None and player.kind is SourceKind.MIDI
        for macro, knob in self.macros.items():
            learns = learning is not None and (learning.player, learning.macro) == (seat, macro)
            knob.set_controller(own.get(macro), learns=learns, can_learn=can_learn)
