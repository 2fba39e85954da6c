"""The page of what is set for everybody besides the key: bed, pulse, tempo, clocks, guard, tuning."""

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from improv.jam.setting import BedKind
from improv.jam.tempo import FASTEST_BPM, SLOWEST_BPM, Tempo
from improv.link.messages import ClockStatus
from improv.music.harmony import Guard
from improv.ui.parts.choice import Choice
from improv.ui.parts.form import Form
from improv.ui.parts.segments import Segments
from improv.ui.parts.stepper import Stepper
from improv.ui.parts.words import bed_name, guard_name

STRENGTHS = (0.0, 0.5, 1.0)
MOST_BEATS = 12
LOWEST_A4, HIGHEST_A4 = 400, 480


class TogetherPage(QWidget):
    """A row for each thing. Says what its user wants."""

    bed_chosen = pyqtSignal(object)
    pulse_chosen = pyqtSignal(object)
    tempo_chosen = pyqtSignal(float)
    beats_chosen = pyqtSignal(int)
    tapped = pyqtSignal()
    quantise_chosen = pyqtSignal(object)
    follow_chosen = pyqtSignal(bool)
    send_chosen = pyqtSignal(bool)
    guard_chosen = pyqtSignal(object)
    tuning_chosen = pyqtSignal(float)

    def __init__(self) -> None:
        super().__init__()
        self.bed = Segments("bedChoice", self.tr("Bed"), {kind: bed_name(kind) for kind in BedKind})
        self.pulse = Segments("pulseChoice", self.tr("Pulse"), {False: self.tr("off"), True: self.tr("on")})
        self.beats = Choice("beatsCombo", self.tr("Beats in a bar"), self.tr("Beats in a bar:"))
        self.beats.addItems([str(number) for number in range(1, MOST_BEATS + 1)])
        self.beats.fit_all()
        self.tempo = Stepper("tempo", self.tr("Beats a minute"), int(SLOWEST_BPM), int(FASTEST_BPM))
        self.tap = QPushButton(self.tr("Tap (Ctrl+T)"))
        self.tap.setObjectName("tapButton")
        self.tap.setAccessibleName(self.tr("Tap the tempo"))
        strengths = (self.tr("off"), self.tr("a little"), self.tr("much"))
        self.quantise = Segments(
            "quantiseChoice",
            self.tr("Draw notes to the beat"),
            dict(zip(STRENGTHS, strengths, strict=True)),
        )
        self.follow = _toggle("followClock", self.tr("Follow"), self.tr("Follow the MIDI clock of others"))
        self.send = _toggle("sendClock", self.tr("Send"), self.tr("Send MIDI clock"))
        self.heard = QLabel()
        self.heard.setObjectName("quiet")
        self.heard.setWordWrap(True)
        self.heard.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.heard.setTextFormat(Qt.TextFormat.PlainText)
        self.guard = Segments(
            "guardChoice",
            self.tr("Guard against harsh notes"),
            {level: guard_name(level) for level in Guard},
        )
        self.tuning = Stepper("tuning", self.tr("A4 in hertz"), LOWEST_A4, HIGHEST_A4, self.tr("Hz"))
        self.usual = QPushButton(self.tr("Back to 440"))
        self.usual.setObjectName("usualTuning")
        self.usual.setAccessibleName(self.tr("Tune to 440 hertz"))
        self._lay_out()
        self.bed.chosen.connect(self.bed_chosen)
        self.pulse.chosen.connect(self.pulse_chosen)
        self.beats.activated.connect(lambda index: self.beats_chosen.emit(index + 1))
        self.tempo.changed.connect(lambda bpm: self.tempo_chosen.emit(float(bpm)))
        self.tap.pressed.connect(self.tapped)  # a tap counts when it comes, not when the finger leaves
        self.quantise.chosen.connect(self.quantise_chosen)
        self.follow.clicked.connect(self.follow_chosen)
        self.send.clicked.connect(self.send_chosen)
        self.guard.chosen.connect(self.guard_chosen)
        self.tuning.changed.connect(lambda hertz: self.tuning_chosen.emit(float(hertz)))
        self.usual.clicked.connect(lambda: self.tuning_chosen.emit(440.0))

    # ── what is shown ───────────────────────────────────────────────────────────────────────────

    def set_tempo(self, tempo: Tempo) -> None:
        """Show the tempo of the jam."""
        self.tempo.set_value(round(tempo.bpm))
        self.beats.setCurrentIndex(tempo.beats - 1)

    def set_quantise(self, strength: float) -> None:
        """Show how far notes are drawn to the beat."""
        self.quantise.set_value(min(STRENGTHS, key=lambda known: abs(known - strength)))

    def set_clock(self, clock: ClockStatus) -> None:
        """Show whether clocks are followed and sent."""
        self.follow.setChecked(clock.follows)
        self.send.setChecked(clock.sends)
        if not clock.follows:
            text = ""
        elif not clock.heard:
            text = self.tr("waiting for a clock")
        else:
            text = self.tr("{name}: {bpm}").format(name=clock.heard, bpm=round(clock.bpm))
        self.heard.setText(text)
        self.tempo.setEnabled(not clock.heard)
        self.tap.setEnabled(not clock.heard)

    # ── layout ──────────────────────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        form = Form(self)
        rows: tuple[tuple[str, tuple[tuple[QWidget, int], ...]], ...] = (
            (self.tr("Bed"), ((self.bed, 1),)),
            (self.tr("Pulse"), ((self.pulse, 1), (self.beats, 1))),
            (self.tr("Tempo"), ((self.tempo, 1), (self.tap, 1))),
            (self.tr("Notes to\nthe beat"), ((self.quantise, 1),)),
            (self.tr("MIDI clock"), ((self.follow, 1), (self.send, 1), (self.heard, 1))),
            (self.tr("Guard"), ((self.guard, 1),)),
            (self.tr("Tuning A4"), ((self.tuning, 1), (self.usual, 1))),
        )
        for text, parts in rows:
            form.add(text, *parts)
        form.end()


def _toggle(name: str, text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAccessibleName(tip)
    button.setToolTip(tip)
    button.setCheckable(True)
    button.setProperty("segment", True)
    return button
