"""The top row: where one is, the key, the recording, and stopping."""

from PyQt6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from improv.link.clock import Clock
from improv.ui.harmony.key_button import KeyButton
from improv.ui.harmony.together_button import TogetherButton
from improv.ui.record_indicator import RecordIndicator
from improv.ui.short_button import ShortButton
from improv.ui.theme import Theme


class TopBar(QWidget):
    """Holds the commands that are for everybody."""

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self.play = _button("navPlay", self.tr("Play"), self.tr("Play: go to the pads (Ctrl+1)"))
        self.play.setCheckable(True)
        self.play.setChecked(True)
        # There is one place so far: it stays chosen.
        self.play.clicked.connect(lambda: self.play.setChecked(True))
        self.key = KeyButton()
        self.together = TogetherButton(theme, clock)
        self.recording = RecordIndicator(theme)
        self.new_jam = _button(
            "newJamButton",
            self.tr("New jam"),
            self.tr("End this jam; the next note begins another (Ctrl+N)"),
        )
        self.fade = _button("fadeButton", self.tr("Fade out"), self.tr("Let all sound fade (Shift+Esc)"))
        self.stop = ShortButton(self.tr("Stop all sound (Esc)"), self.tr("Stop (Esc)"))
        self.stop.setObjectName("panicButton")
        self.stop.setToolTip(self.tr("Stop all sound at once (Esc)"))
        self.stop.setAccessibleName(self.tr("Stop all sound"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.play)
        row.addWidget(self.key)
        row.addWidget(self.together)
        row.addStretch(1)
        for widget in (self.recording, self.new_jam, self.fade, self.stop):
            row.addWidget(widget)


def _button(name: str, text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setToolTip(tip)
    button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    return button
