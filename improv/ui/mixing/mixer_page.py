"""The mixer: a row for each part of the sound, and the room and the echo that all share."""

from collections.abc import Iterable, Mapping
from itertools import pairwise

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from improv.jam.mixing import Echo, Room, Strip
from improv.ui.mixing.mixer_row import APART, ECHO_STRETCH, LEVEL_STRETCH, PAN_STRETCH, MixerRow
from improv.ui.mixing.part import LABEL_WIDTH, Part
from improv.ui.parts.choice import Choice
from improv.ui.parts.form import Form
from improv.ui.parts.segments import Segments
from improv.ui.parts.theme import Theme

DECAYS = (0.8, 1.6, 2.8, 4.5)
"""Seconds: a small room, and larger ones."""
BEATS = (0.5, 0.75, 1.0, 1.5, 2.0)
FEEDBACKS = (0.15, 0.35, 0.55)
_AT_REST = Strip()


class MixerPage(QWidget):
    """Says what its user wants of which part."""

    strip_changed = pyqtSignal(int, object)
    room_chosen = pyqtSignal(object)
    echo_chosen = pyqtSignal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: dict[int, MixerRow] = {}
        self._room, self._echo = Room(), Echo()
        sizes = (self.tr("small"), self.tr("middle"), self.tr("large"), self.tr("very large"))
        self.room = Segments("roomChoice", self.tr("Room"), dict(zip(DECAYS, sizes, strict=True)))
        self.beats = Choice("echoBeats", self.tr("Echo: time between repeats"), self.tr("after"))
        self.beats.addItems(
            [
                self.tr("half a beat"),
                self.tr("¾ of a beat"),
                self.tr("a beat"),
                self.tr("1½ beats"),
                self.tr("two beats"),
            ]
        )
        self.feedback = Choice("echoRepeats", self.tr("Echo: how many repeats"), self.tr("repeats:"))
        self.feedback.addItems([self.tr("few"), self.tr("some"), self.tr("many")])
        for choice in (self.beats, self.feedback):
            choice.fit_all()
        self._column = QVBoxLayout()
        self._column.setSpacing(APART)
        self._lay_out()
        self.room.chosen.connect(self._choose_room)
        self.beats.activated.connect(lambda index: self._choose_echo(BEATS[index], self._echo.feedback))
        self.feedback.activated.connect(lambda index: self._choose_echo(self._echo.beats, FEEDBACKS[index]))

    # ── what is shown ───────────────────────────────────────────────────────────────────────────

    def set_parts(self, parts: Iterable[Part], strips: Mapping[int, Strip]) -> None:
        """Show these parts, in this order, and how they are mixed."""
        wanted = {part.number: part for part in parts}
        before = list(self.rows)
        for number in [number for number in self.rows if number not in wanted]:
            row = self.rows.pop(number)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, (number, part) in enumerate(wanted.items()):
            if number in self.rows:
                self.rows[number].set_part(part)
            else:
                row = MixerRow(part, self._theme)
                row.changed.connect(self.strip_changed)
                self.rows[number] = row
                self._column.insertWidget(place, row)
            self.rows[number].set_strip(strips.get(number, _AT_REST))
        if before != list(wanted):
            self.rows = {number: self.rows[number] for number in wanted}
            self._order()

    def set_room(self, room: Room) -> None:
        """Show the room, as the choice that comes nearest."""
        self._room = room
        self.room.set_value(min(DECAYS, key=lambda decay: abs(decay - room.decay)))

    def set_echo(self, echo: Echo) -> None:
        """Show the echo, as the choices that come nearest."""
        self._echo = echo
        self.beats.setCurrentIndex(_nearest(BEATS, echo.beats))
        self.feedback.setCurrentIndex(_nearest(FEEDBACKS, echo.feedback))

    # ── choosing ────────────────────────────────────────────────────────────────────────────────

    def _choose_room(self, decay: float) -> None:
        self.room_chosen.emit(Room(decay, self._room.damping))

    def _choose_echo(self, beats: float, feedback: float) -> None:
        self.echo_chosen.emit(Echo(beats, feedback))

    # ── layout ──────────────────────────────────────────────────────────────────────────────────

    def _order(self) -> None:
        """Let Tab go down the rows, and then to what is below them."""
        stops: list[QWidget] = []
        for each in self.rows.values():
            stops += [each.level, each.pan, each.mute, each.solo, each.echo]
        stops += self.room.buttons.values()
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _lay_out(self) -> None:
        heads = QHBoxLayout()
        heads.setSpacing(APART)
        heads.addSpacing(self._theme.px(LABEL_WIDTH))
        for text, stretch in (
            (self.tr("Level"), LEVEL_STRETCH),
            (self.tr("Place"), PAN_STRETCH),
            (self.tr("Mute"), 0),
            (self.tr("Solo"), 0),
            (self.tr("Echo"), ECHO_STRETCH),
        ):
            label = QLabel(text)
            label.setObjectName("quiet")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            if stretch:
                label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
                label.setMinimumWidth(self._theme.px(56))
            else:
                label.setFixedWidth(self._theme.command)
            heads.addWidget(label, stretch)
        common = Form()
        common.add(self.tr("Room"), (self.room, 1))
        common.add(self.tr("Echo"), (self.beats, 3), (self.feedback, 2))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(APART)
        page.addLayout(heads)
        page.addLayout(self._column)
        page.addSpacing(8)
        page.addLayout(common)
        page.addStretch(1)


def _nearest(values: tuple[float, ...], wanted: float) -> int:
    return min(range(len(values)), key=lambda index: abs(values[index] - wanted))
