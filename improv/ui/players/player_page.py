"""The page of a player: who it is, how it sounds, what the keys play, and on what."""

from collections.abc import Callable

from PyQt6.QtCore import QSize, Qt, pyqtBoundSignal, pyqtSignal
from PyQt6.QtGui import QColor
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from improv.ui.parts.theme import Theme
from improv.ui.parts.words import device_of, name_of
from improv.ui.players import chip_words
from improv.ui.players.consent_line import ConsentLine
from improv.ui.players.device import Device
from improv.ui.players.keys import Keys
from improv.ui.players.picker import shape_picture
from improv.ui.players.view import PlayerView
from improv.ui.players.voice import Voice
from improv.ui.players.who import Who

_SHAPE = 32


class PlayerPage(QWidget):
    """One player at a time. Each signal tells the seat first."""

    named = pyqtSignal(int, str)
    marked = pyqtSignal(int)
    sound_chosen = pyqtSignal(int, object)
    sound_shown = pyqtSignal(int)
    strip_changed = pyqtSignal(int, object)
    sensitivity_chosen = pyqtSignal(int, float)
    mode_chosen = pyqtSignal(int, object)
    octave_chosen = pyqtSignal(int, int)
    compass_chosen = pyqtSignal(int, object)
    transposed = pyqtSignal(int, int)
    glide_chosen = pyqtSignal(int, bool)
    exempted = pyqtSignal(int, bool)
    awaited = pyqtSignal(int, bool)
    swapped = pyqtSignal(int, int)
    split_chosen = pyqtSignal(int, bool)
    vacated = pyqtSignal(int)
    wanted_changed = pyqtSignal()
    """The page of another player is wanted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("playerPage")
        self._theme = theme
        self._seat: int | None = None
        self.wanted: int | None = None
        """Whose page it is to be, whether somebody sits there or not."""
        self._shape = QLabel()
        self.head = QLabel()
        self.head.setObjectName("heading")
        self.line = QLabel()
        self.line.setObjectName("playerLine")
        for label in (self.head, self.line):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.consent = ConsentLine()
        self.who = Who()
        self.voice = Voice(theme)
        self.keys = Keys()
        self.device = Device(theme)
        self.parts = (self.who, self.voice, self.keys, self.device)
        self._lay_out()
        self._connect()
        self.show_left()

    @property
    def seat(self) -> int | None:
        """Return whose page it is; None while it is nobody's."""
        return self._seat

    def want(self, seat: int | None) -> None:
        """Ask for the page of another player."""
        if seat != self.wanted:
            self.wanted = seat
            self.wanted_changed.emit()

    def show_view(self, view: PlayerView) -> None:
        """Show a player."""
        player = view.player
        if player.seat != self._seat:
            self._leave()
            self._seat = player.seat
            side = self._theme.px(_SHAPE)
            self._shape.setPixmap(shape_picture(player.seat, side, QColor(self._theme.panel)))
            self._shape.setFixedSize(QSize(side, side))
        self.setAccessibleName(
            self.tr("Player {seat}, {name}").format(seat=player.seat, name=name_of(player))
        )
        self.head.setText(f"{name_of(player)} · {device_of(player)}")
        unplugged = self.tr("{name} is unplugged: plug it back in, the same seat waits.")
        if player.unplugged_at is not None:
            self.line.setText(unplugged.format(name=device_of(player)))
        else:
            self.line.setText(chip_words.more(player, view.state))
        for part in self.parts:
            part.setEnabled(True)
        self.who.show_view(view)
        self.voice.show_view(view)
        self.keys.show_view(view)
        self.device.show_view(view)

    def show_left(self) -> None:
        """Say that nobody is on the seat any more; what is written stays, and does nothing."""
        if self._seat is not None:
            self.line.setText(self.tr("This seat is free now. Choose another player."))
        self._seat = None
        for part in self.parts:
            part.setEnabled(False)

    def _leave(self) -> None:
        """Tell what was chosen for the player who was shown, before another is."""
        if self._seat is not None:
            self.voice.sensitivity.tell_now()
            self.keys.tell_now()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._shape)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.head)
        words.addWidget(self.line)
        head.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.consent)
        for part in self.parts:
            column.addWidget(part)
        column.addStretch(1)

    def _connect(self) -> None:
        who, voice, keys, device = self.who, self.voice, self.keys, self.device
        for source, target in (
            (who.named, self.named),
            (voice.sound_chosen, self.sound_chosen),
            (voice.strip_changed, self.strip_changed),
            (voice.sensitivity_chosen, self.sensitivity_chosen),
            (keys.mode_chosen, self.mode_chosen),
            (keys.octave_chosen, self.octave_chosen),
            (keys.compass_chosen, self.compass_chosen),
            (keys.transposed, self.transposed),
            (keys.glide_chosen, self.glide_chosen),
            (keys.exempted, self.exempted),
            (device.awaited, self.awaited),
            (device.swapped, self.swapped),
            (device.split_chosen, self.split_chosen),
        ):
            source.connect(self._tells(target))
        for source, target in (
            (who.marked, self.marked),
            (voice.sound_shown, self.sound_shown),
            (device.vacated, self.vacated),
        ):
            source.connect(self._tells_seat(target))

    def _tells(self, target: pyqtBoundSignal) -> Callable[[object], None]:
        return lambda value: self._tell(target, value)

    def _tells_seat(self, target: pyqtBoundSignal) -> Callable[[], None]:
        return lambda: self._tell(target)

    def _tell(self, target: pyqtBoundSignal, *values: object) -> None:
        """Tell what is wanted for the player who is shown; nobody is shown who has left."""
        if self._seat is not None:
            target.emit(self._seat, *values)
