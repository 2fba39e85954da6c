"""How loud it really is: three steps with a phone, once, and what that tells from then on."""

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from improv.link.messages import DoseTold, SettingsTold
from improv.ui.parts.flow import row
from improv.ui.parts.stepper import Stepper

LOWEST, HIGHEST, USUAL = 30, 110, 65
"""dB(A)."""


class RoomMeasuring(QWidget):
    """Lets noise sound only while its user wants it, and asks what the meter shows."""

    noise = pyqtSignal(bool)
    measured = pyqtSignal(float)
    """dB(A)."""

    def __init__(self) -> None:
        super().__init__()
        self._sounds = self._asked = False
        self.play = QPushButton()
        self.play.setObjectName("noiseButton")
        self.play.setCheckable(True)
        self.play.setProperty("segment", True)
        self.level = Stepper("measuredLevel", self.tr("What the meter shows"), LOWEST, HIGHEST, "dB")
        self.level.set_value(USUAL)
        self.done = QPushButton(self.tr("It shows this"))
        self.done.setObjectName("measuredButton")
        self.now = _words("")
        self.dose = _words("")
        self.dose.setObjectName("doseEstimate")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        shown = row((self.level, 0), (self.done, 1))
        put = _words(self.tr("Put a phone with a sound-level meter (dB A) where people sit."))
        for number, text in enumerate(("1", "2", "3")):
            label = QLabel(text)
            label.setProperty("strong", True)
            grid.addWidget(label, number, 0)
        grid.addWidget(put, 0, 1)
        grid.addWidget(self.play, 1, 1)
        grid.addLayout(shown, 2, 1)
        grid.addWidget(self.now, 3, 0, 1, 2)
        grid.addWidget(self.dose, 4, 0, 1, 2)
        self.play.clicked.connect(self._ask)
        self.done.clicked.connect(lambda: self.measured.emit(float(self.level.number.value())))
        self.set_settings(SettingsTold())

    def set_settings(self, settings: SettingsTold) -> None:
        """Show whether noise sounds, and what was measured."""
        self._sounds = self._asked = settings.noise
        self.play.setChecked(settings.noise)
        self.play.setText(self.tr("Stop the noise") if settings.noise else self.tr("Let soft noise sound"))
        self.level.setEnabled(settings.noise)
        self.done.setEnabled(settings.noise)
        if settings.calibration is None:
            self.now.setText(self.tr("Not measured yet: how loud it is in the room is not known."))
            self.dose.setText("")
        elif not self.dose.text():
            self.now.setText(self.tr("Measured. How loud it is shows as soon as something sounds."))

    def set_dose(self, dose: DoseTold) -> None:
        """Show how loud it is now, and what has been heard today."""
        if dose.decibels < LOWEST:
            now = self.tr("Now less than {level} dB(A)").format(level=LOWEST)
        else:
            now = self.tr("Now about {level} dB(A)").format(level=round(dose.decibels))
        self.now.setText(now)
        text = self.tr(
            "Today about {adult} of a week's listening for adults, {child} for children: an estimate."
        )
        self.dose.setText(text.format(adult=share(dose.adult), child=share(dose.child)))

    def stop(self) -> None:
        """Let no noise sound that nobody looks at."""
        if self._asked:
            self._asked = False
            self.noise.emit(False)

    def _ask(self) -> None:
        """Ask for noise, or for its end; the button shows what became of it, once that is told."""
        self.play.setChecked(self._sounds)
        self._asked = not self._sounds
        self.noise.emit(self._asked)


def share(of_all: float) -> str:
    """Return a share in words that claim no more than is known."""
    percent = 100.0 * of_all
    if percent < 1.0:
        return "0 %" if percent <= 0.0 else "< 1 %"
    return f"{percent:.0f} %"


def _words(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
