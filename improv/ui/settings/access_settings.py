"""Access: how a person's presses are taken, how the window looks and speaks."""

from collections.abc import Sequence

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QLabel, QVBoxLayout, QWidget

from improv.link.clock import Clock
from improv.link.profile import Profile
from improv.ui.access.chooser import ProfileChooser
from improv.ui.access.editor import Editor
from improv.ui.access.look_editor import LookEditor
from improv.ui.access.motor_editor import MotorEditor
from improv.ui.access.switch_editor import SwitchEditor
from improv.ui.access.try_it import TryIt
from improv.ui.parts.form import about
from improv.ui.parts.theme import Theme


class AccessSettings(QWidget):
    """A page of the settings: a person's profile with pads to try it on, and the looks of the window."""

    edited = pyqtSignal(object)
    """The profile that is shown, as somebody made it: it counts at once."""

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self.setObjectName("accessSettings")
        self.look = LookEditor(theme)
        self.chooser = ProfileChooser(theme)
        self.motor = MotorEditor(theme)
        self.switch = SwitchEditor(theme)
        self.trying = TryIt(theme, clock)
        self.plays = about()
        self.plays.setObjectName("profilePlays")
        self.name = ""
        """Whose profile is shown."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.px(8), 0)
        column.setSpacing(theme.px(10))
        for part in (
            _heading(self.tr("Person profile")),
            self.chooser,
            self.plays,
            _heading(self.tr("Touch and holding")),
            self.motor,
            _heading(self.tr("Try it here: nothing sounds")),
            self.trying,
            _heading(self.tr("Without pressing pads")),
            self.switch,
            _heading(self.tr("Look and voice, for everybody")),
            self.look,
        ):
            column.addWidget(part)
        column.addStretch(1)
        for editor in self._editors:
            editor.changed.connect(self._edit)
        self.set_profiles((), "")

    @property
    def profile(self) -> Profile | None:
        """Return the profile that is shown."""
        return self.motor.profile if self.name else None

    def set_profiles(self, profiles: Sequence[Profile], name: str) -> None:
        """Offer these profiles, and show one of them by its name."""
        shown = next((profile for profile in profiles if profile.name == name), None)
        self.name = "" if shown is None else name
        self.chooser.set_profiles(profiles, self.name)
        self._show(shown or Profile(self.tr("nobody")))
        for editor in self._editors:
            editor.setEnabled(shown is not None)

    def set_seats(self, seats: Sequence[int]) -> None:
        """Say which players the shown person is."""
        if not self.name:
            text = ""
        elif seats:
            numbers = ", ".join(str(seat) for seat in seats)
            text = self.tr("{person} plays now: player {seats}. What is changed here counts at once.")
            text = text.format(person=self.name, seats=numbers)
        else:
            text = self.tr("{person} does not play now. “Person” under the pads lets {person} play on them.")
            text = text.format(person=self.name)
        self.plays.setText(text)
        self.plays.setVisible(bool(text))

    @property
    def _editors(self) -> tuple[Editor, ...]:
        return (self.motor, self.switch)

    def _edit(self, profile: Profile) -> None:
        self._show(profile)
        self.edited.emit(profile)

    def _show(self, profile: Profile) -> None:
        for editor in self._editors:
            editor.set_profile(profile)
        self.trying.set_motor(profile.motor)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("heading")
    return label
