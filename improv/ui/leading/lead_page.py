"""The page of somebody who leads: all that is for everybody, to be seen and done in a second."""

from collections.abc import Iterable

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from improv.analysis.live import Lately
from improv.jam.player import Player
from improv.jam.setting import BedKind
from improv.jam.tempo import When
from improv.music.harmony import Guard
from improv.ui.harmony.key_button import KeyButton
from improv.ui.leading.lately_view import LatelyView
from improv.ui.leading.learn_row import LearnRow
from improv.ui.mixing.scene_button import SceneButton
from improv.ui.parts.flow import Flow
from improv.ui.parts.segments import Segments
from improv.ui.parts.sizes import command_at
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import bed_name, guard_name
from improv.ui.players.picker import PlayerPicker
from improv.ui.players.player_button import ONE_LINE

_APART, _CLOSER = 8, 3
STEP_DECIBELS = 3.0
"""Everybody softer or louder by so much."""


class LeadPage(QWidget):
    """A row for each thing. Says what its user wants."""

    when_chosen = pyqtSignal(object)
    levels_changed = pyqtSignal(float)
    """Decibels."""
    marked = pyqtSignal(int)
    """A seat, or 0 for who leads."""
    spotlit = pyqtSignal(int)
    """A seat, or 0 for all as before."""
    invited = pyqtSignal(int)
    """A seat, or 0 for nobody."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("leadPage")
        self._theme = theme
        self._spotlight = 0
        self._invited = 0
        self._grid = QGridLayout()
        self._titled: list[QVBoxLayout] = []
        self.scene = SceneButton()
        self.scene.setObjectName("leadScene")
        self.key = KeyButton()
        self.key.setObjectName("leadKey")
        for button in (self.scene, self.key):
            button.setCheckable(False)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        whens = {When.NOW: self.tr("now"), When.BEAT: self.tr("next beat"), When.BAR: self.tr("next bar")}
        self.when = Segments("leadWhen", self.tr("A new key begins"), whens)
        self.coming = QLabel()
        self.coming.setObjectName("leadComing")
        self.softer = self._button("leadSofter", self.tr("Softer"), self.tr("Everybody softer by 3 decibels"))
        self.louder = self._button("leadLouder", self.tr("Louder"), self.tr("Everybody louder by 3 decibels"))
        self.mark = self._button(
            "leadMark", self.tr("Mark this moment"), self.tr("Mark this moment (Ctrl+M; here M)")
        )
        self.mark_for = PlayerPicker("markFor", theme, self._mark_title, checkable=False)
        self.only = PlayerPicker("spotlight", theme, self._only_title, checkable=True)
        self.all_back = self._button("spotlightOff", self.tr("All back"), self.tr("All as loud as before"))
        self.invite = PlayerPicker("invite", theme, self._invite_title, checkable=True)
        self.bed = Segments("leadBed", self.tr("Bed"), {kind: bed_name(kind) for kind in BedKind})
        on_off = {False: self.tr("off"), True: self.tr("on")}
        self.pulse = Segments("leadPulse", self.tr("Pulse"), on_off)
        self.calm = Segments("leadCalm", self.tr("Calm mode"), on_off)
        self.guard = Segments(
            "leadGuard", self.tr("Guard against harsh notes"), {level: guard_name(level) for level in Guard}
        )
        self.fade = self._button("leadFade", self.tr("Fade out"), self.tr("Let all sound fade (Shift+Esc)"))
        self.stop = self._button(
            "leadStop", self.tr("Stop all sound"), self.tr("Stop all sound at once (Esc)")
        )
        self.lately = LatelyView(theme)
        self.recent = Lately()
        """What the view shows; a window that is made anew has it from the one before it."""
        self.learn = LearnRow()
        self._lay_out()
        self._connect()
        self.set_players(())
        self.set_coming("")

    def set_players(self, players: Iterable[Player], spotlight: int = 0, invited: int = 0) -> None:
        """Show who is there, who is in front, and who is invited; 0: nobody."""
        ordered = sorted(players, key=lambda player: player.seat)
        self._spotlight, self._invited = spotlight, invited
        for picker in (self.mark_for, self.only, self.invite):
            picker.set_players(ordered)
        self.only.set_chosen(spotlight)
        self.invite.set_chosen(invited)
        self.all_back.setEnabled(bool(spotlight))
        self._lie_close(len(ordered) > ONE_LINE)

    def _lie_close(self, is_full: bool) -> None:
        """Lay all closer where there are so many players that what is urgent would be below the edge."""
        if self.mark.property("dense") == is_full:
            return
        self.mark.setProperty("dense", is_full)
        style = self.mark.style()
        if style is not None:
            style.unpolish(self.mark)
            style.polish(self.mark)
        self._grid.setVerticalSpacing(_CLOSER if is_full else _APART)
        for column in self._titled:
            column.setSpacing(0 if is_full else 2)

    def set_coming(self, text: str) -> None:
        """Say which key is to come; empty where none is."""
        self.coming.setText(text)
        self.coming.setVisible(bool(text))

    def _mark_title(self, name: str) -> str:
        return self.tr("Mark this moment for {name}").format(name=name)

    def _only_title(self, name: str) -> str:
        return self.tr("Quieten all but {name}").format(name=name)

    def _invite_title(self, name: str) -> str:
        return self.tr("Invite {name} to play").format(name=name)

    def _below(self, title: str, widget: QWidget) -> QWidget:
        """Return a widget below a line that says what it is for."""
        whole = QWidget()
        label = QLabel(title)
        label.setObjectName("quiet")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label)
        column.addWidget(widget)
        self._titled.append(column)
        return whole

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(tip)
        button.setToolTip(tip)
        button.setMinimumHeight(command_at(self._theme.scale))
        return button

    def _connect(self) -> None:
        self.when.chosen.connect(self.when_chosen)
        self.softer.clicked.connect(lambda: self.levels_changed.emit(-STEP_DECIBELS))
        self.louder.clicked.connect(lambda: self.levels_changed.emit(STEP_DECIBELS))
        self.mark.clicked.connect(lambda: self.marked.emit(0))
        self.mark_for.picked.connect(self.marked)
        self.only.picked.connect(lambda seat: self.spotlit.emit(0 if seat == self._spotlight else seat))
        self.all_back.clicked.connect(lambda: self.spotlit.emit(0))
        self.invite.picked.connect(lambda seat: self.invited.emit(0 if seat == self._invited else seat))

    def _lay_out(self) -> None:
        grid = self._grid
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(_APART)
        # What has to be done within a second comes first, so that it is never below the edge.
        rows: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (self.tr("Everybody"), (self.softer, self.louder, self.all_back)),
            ("", (self.mark, self.fade)),
            ("", (self._below(self.tr("In front, all others softer"), self.only),)),
            ("", (self._below(self.tr("Invite to play"), self.invite),)),
            ("", (self._below(self.tr("The last 30 seconds"), self.lately),)),
            ("", (self._below(self.tr("Mark for"), self.mark_for),)),
            (self.tr("All play"), (self.scene, self.key)),
            (self.tr("New key"), (self.when, self.coming)),
            (self.tr("Bed"), (self.bed,)),
            (self.tr("Guard"), (self.guard,)),
            (self.tr("Pulse"), (self.pulse, QLabel(self.tr("Calm")), self.calm)),
            (self.tr("Ending"), (self.stop,)),
            ("", (self._below(self.tr("A pedal, pad or knob that does it"), self.learn),)),
        )
        for number, (text, widgets) in enumerate(rows):
            wraps = self.coming in widgets or self.softer in widgets or self.mark in widgets
            line = Flow(fill=True) if wraps else QHBoxLayout()
            line.setSpacing(6)
            for widget in widgets:
                line.addWidget(widget)
            if text:
                grid.addWidget(QLabel(text), number, 0)
                grid.addLayout(line, number, 1)
            else:
                grid.addLayout(line, number, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(grid)
        column.addStretch(1)
