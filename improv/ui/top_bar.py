"""The top row: where one is, scene and key, what is for everybody, the recording, and stopping."""

from PyQt6.QtCore import QSize
from PyQt6.QtGui import QColor, QIcon
from PyQt6.QtWidgets import QPushButton, QSizePolicy

from improv.link.clock import Clock
from improv.ui.harmony.key_button import KeyButton
from improv.ui.harmony.together_button import TogetherButton
from improv.ui.mixing.scene_button import SceneButton
from improv.ui.parts.growing_row import GrowingRow
from improv.ui.parts.shapes import gear
from improv.ui.parts.short_button import ShortButton
from improv.ui.parts.theme import Theme
from improv.ui.place_switch import PlaceSwitch
from improv.ui.status.record_indicator import RecordIndicator


class TopBar(GrowingRow):
    """Holds the commands that are for everybody."""

    def __init__(self, theme: Theme, clock: Clock) -> None:
        self.places = PlaceSwitch(theme)
        self.play, self.review = self.places.play, self.places.review
        self.scene = SceneButton()
        self.key = KeyButton()
        self.together = TogetherButton(theme, clock)
        self.mixer = QPushButton()
        self.settings = ShortButton("", "")
        self.recording = RecordIndicator(theme)
        self.new_jam = ShortButton("", "")
        self.fade = ShortButton("", "")
        self.stop = ShortButton("", "")
        super().__init__(
            (self.places, self.settings, self.scene, self.key, self.together, self.mixer),
            (self.recording, self.new_jam, self.fade, self.stop),
        )
        self.setObjectName("topBar")
        self._name_all()
        side = theme.px(22)
        self.settings.setIcon(QIcon(gear(side, QColor(theme.text), 2.0)))
        self.settings.setIconSize(QSize(side, side))
        self.mixer.setCheckable(True)
        self.settings.setCheckable(True)
        self._wish_all()

    def _name_all(self) -> None:
        self.new_jam.set_texts(self.tr("New jam"), self.tr("New"))
        self.settings.set_texts(self.tr("Settings"), "")
        self.fade.set_texts(self.tr("Fade out"), self.tr("Fade"))
        self.stop.set_texts(self.tr("Stop all sound (Esc)"), self.tr("Stop (Esc)"), self.tr("Stop"))
        self.mixer.setText(self.tr("Mixer"))
        for button, name, tip in (
            (self.settings, "navSettings", self.tr("Settings (Ctrl+,)")),
            (self.mixer, "mixerButton", self.tr("Mixer, sounds and hearing (Ctrl+L)")),
            (self.new_jam, "newJamButton", self.tr("End this jam; the next note begins another (Ctrl+N)")),
            (self.fade, "fadeButton", self.tr("Let all sound fade (Shift+Esc)")),
            (self.stop, "panicButton", self.tr("Stop all sound at once (Esc)")),
        ):
            button.setObjectName(name)
            button.setToolTip(tip)
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.settings.setAccessibleName(self.tr("Settings"))
        self.mixer.setAccessibleName(self.tr("Mixer, sounds and hearing"))
        self.new_jam.setAccessibleName(self.tr("New jam"))
        self.fade.setAccessibleName(self.tr("Fade out"))
        self.stop.setAccessibleName(self.tr("Stop all sound"))

    def show_place(self, *, reviews: bool) -> None:
        """Show which place is open; Review needs nothing of what all play in."""
        self.places.show_place(reviews=reviews)
        for button in (self.scene, self.key, self.together, self.mixer):
            button.setVisible(not reviews)
        self.updateGeometry()
        self.lay_out()

    def _wish_all(self) -> None:
        """Let a narrow window shorten names, then commands, and last what stops all sound."""
        self.wish(self.stop, lambda: self.stop.width_of(1), whole=True)
        self.wish(self.scene, 100)
        self.wish(self.key, 124)
        self.wish(self.new_jam, whole=True)
        self.wish(self.places, lambda: 2 * self.places.minimumSizeHint().width() + 6, whole=True)
        self.wish(self.together)
        self.wish(self.fade, whole=True)
        self.wish(self.stop, whole=True)
        self.wish(self.places, whole=True)
        self.wish(self.settings, whole=True)
        self.wish(self.key, 160)
        self.wish(self.scene, 124)
        self.wish(self.key)
        self.wish(self.scene)
