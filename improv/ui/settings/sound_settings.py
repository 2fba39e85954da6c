"""Sound and hearing: where sound goes, how steady it is, how late it comes."""

from PyQt6.QtCore import Qt, QTimer, pyqtSignal
from PyQt6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from improv.link.messages import AudioChoice, AudioTold
from improv.ui.languages.speaking import number
from improv.ui.parts.bar import Bar
from improv.ui.parts.choice import Choice
from improv.ui.parts.theme import Theme

BLOCKS = (64, 128, 256, 512, 1024)
"""Frames, the fastest first."""
RESTS_MS = 600
"""The slider has to rest for so long: each choice interrupts the sound."""
_FIRST = BLOCKS.index(128)
_HERTZ = 48_000


class SoundSettings(QWidget):
    """A page of the settings. Says what was chosen, and nothing when it is told."""

    chosen = pyqtSignal(object, int)
    """Where sound goes, and the frames of a block."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("soundSettings")
        self._told = AudioTold()
        self.output = Choice("audioCombo", self.tr("Where sound goes"))
        for choice, text in self._outputs():
            self.output.addItem(text, choice)
        self.output.activated.connect(lambda _: self._tell())
        self.steadiness = Bar(
            "steadinessSlider", theme, (0, len(BLOCKS) - 1), _FIRST, self._in_words, from_rest=False
        )
        self.steadiness.set_title(self.tr("Faster or steadier"))
        self._rests = QTimer(self)
        self._rests.setSingleShot(True)
        self._rests.setInterval(RESTS_MS)
        self._rests.timeout.connect(self._tell)
        self.steadiness.moved.connect(lambda _: self._rests.start())
        self.given = _about("givenBuffer")
        self.latency = _about("measuredLatency")
        self.hearing = QPushButton(self.tr("Calm mode, loudest allowed, how loud it is…"))
        self.hearing.setObjectName("openHearing")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(_heading(self.tr("Where sound goes")))
        column.addWidget(self.output)
        column.addSpacing(theme.px(12))
        column.addWidget(_heading(self.tr("Faster or steadier")))
        column.addWidget(self.steadiness)
        column.addWidget(self.given)
        column.addWidget(self.latency)
        column.addSpacing(theme.px(12))
        column.addWidget(_heading(self.tr("Hearing")))
        column.addWidget(self.hearing)
        column.addStretch(1)
        self.show_audio(self._told)

    def show_audio(self, told: AudioTold) -> None:
        """Show what is wished for, what the driver gave, and what was measured."""
        self._told = told
        self.output.setCurrentIndex(max(0, self.output.findData(told.wished)))
        self.steadiness.show_value(_nearest(told.wished_block))
        self._show_given()

    def _show_given(self) -> None:
        told = self._told
        self.given.setText(self._given_words(told))
        if told.latency_ms is None:
            self.latency.setText(self.tr("Play some notes to see how late they are heard."))
        else:
            text = self.tr("Measured from press to sound: {ms} ms, in the middle of the last presses.")
            self.latency.setText(text.format(ms=number(told.latency_ms, 1)))

    def _given_words(self, told: AudioTold) -> str:
        if told.given is None:
            return self.tr("There is no sound at the moment.")
        if told.given is AudioChoice.NONE:
            return self.tr("No loudspeaker: pads light up and jams are recorded, in silence.")
        milliseconds = number(1000 * told.block / told.rate, 1)
        if told.given is AudioChoice.JACK:
            text = self.tr("JACK gives {frames} frames, {ms} ms; that is set where JACK is started.")
        elif told.block != told.wished_block:
            text = self.tr("The driver gives {frames} frames, {ms} ms, and no other.")
        else:
            text = self.tr("The driver gives {frames} frames, {ms} ms.")
        return text.format(frames=told.block, ms=milliseconds)

    def _tell(self) -> None:
        self.chosen.emit(self.output.currentData(), BLOCKS[self.steadiness.value()])

    def _in_words(self, place: int) -> str:
        milliseconds = number(1000 * BLOCKS[place] / _HERTZ, 1)
        words = (
            self.tr("fastest, {ms} ms"),
            self.tr("fast, {ms} ms"),
            self.tr("steady, {ms} ms"),
            self.tr("steadier, {ms} ms"),
            self.tr("steadiest, {ms} ms"),
        )
        return words[place].format(ms=milliseconds)

    def _outputs(self) -> tuple[tuple[AudioChoice, str], ...]:
        return (
            (AudioChoice.AUTO, self.tr("the best there is")),
            (AudioChoice.JACK, self.tr("JACK")),
            (AudioChoice.PORTAUDIO, self.tr("the loudspeakers of the system")),
            (AudioChoice.NONE, self.tr("nowhere: play in silence")),
        )


def _nearest(block: int) -> int:
    return min(range(len(BLOCKS)), key=lambda place: abs(BLOCKS[place] - block))


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("heading")
    return label


def _about(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("quiet", True)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
