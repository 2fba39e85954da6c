"""Try it here: pads that stay silent, and what the settings make of each press."""

from PyQt6.QtCore import QCoreApplication, Qt, QTimer
from PyQt6.QtGui import QHideEvent
from PyQt6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from improv.jam import events as did
from improv.jam.motor import Motor
from improv.link.clock import Clock
from improv.ui.access.trial import Trial
from improv.ui.access.try_pads import TryPads
from improv.ui.parts.flow import Flow
from improv.ui.parts.theme import Theme


class TryIt(QWidget):
    """Three pads, and below them how many presses were taken and how many were not, and why not."""

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self.setObjectName("tryIt")
        self.trial = Trial(clock)
        self.pads = TryPads(theme)
        self.counts = QLabel()
        self.counts.setObjectName("tryCounts")
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.why = QLabel()
        self.why.setObjectName("tryWhy")
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setWordWrap(True)
        self.why.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.again = QPushButton(self.tr("Count anew"))
        self.again.setObjectName("tryAgain")
        below = Flow(apart=theme.px(12))
        below.addWidget(self.counts)
        below.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.pads)
        column.addLayout(below)
        column.addWidget(self.why)
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setTimerType(Qt.TimerType.PreciseTimer)
        self._due.timeout.connect(self._catch_up)
        self.pads.pressed.connect(self._press)
        self.pads.released.connect(self._release)
        self.again.clicked.connect(self._count_anew)
        self._show()

    def set_motor(self, motor: Motor) -> None:
        """Try these settings."""
        self.pads.slides = motor.slide
        self.trial.set_motor(motor)
        self._show()

    def hideEvent(self, event: QHideEvent | None) -> None:
        """Let nothing go on that nobody sees."""
        super().hideEvent(event)
        self.trial.release_all()
        self._show()

    def _press(self, pad: int) -> None:
        self.trial.catch_up()
        self.trial.press(pad)
        self._show()

    def _release(self, pad: int) -> None:
        self.trial.catch_up()
        self.trial.release(pad)
        self._show()

    def _catch_up(self) -> None:
        self.trial.catch_up()
        self._show()

    def _count_anew(self) -> None:
        self.trial.count_anew()
        self._show()

    def _show(self) -> None:
        tally, due = self.trial.tally, self.trial.due_in_ms
        if due is None:
            self._due.stop()
        else:
            self._due.start(due)
        self.pads.set_sounding(tally.sounding)
        text = self.tr("accepted {accepted} · ignored {ignored}")
        self.counts.setText(text.format(accepted=tally.accepted, ignored=tally.ignored))
        self.counts.setAccessibleName(self.counts.text())
        self.why.setText(why_ignored(tally.why))


def why_ignored(why: str) -> str:
    """Return in words why a press stayed silent; ``why`` is what the jam says."""
    translate = QCoreApplication.translate
    words = {
        "": "",
        did.REPEAT: translate(
            "Ignored", "The last press was ignored: it came too soon after the one before it."
        ),
        did.TOO_SOON: translate(
            "Ignored", "The last press was ignored: it was let go before the hold was over."
        ),
        did.ANOTHER_FIRST: translate(
            "Ignored", "The last press was ignored: another finger was there first."
        ),
        did.TOO_MANY: translate("Ignored", "The last press was ignored: there were too many fingers."),
        did.LATCHED: translate("Ignored", "The last press ended the note of the one before it."),
    }
    return words.get(why, translate("Ignored", "The last press was ignored."))
