"""The transport row: where it plays, how fast, what is repeated, and marking the moment."""

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QLabel, QPushButton, QSizePolicy, QSlider, QWidget

from improv.ui.parts.choice import Choice
from improv.ui.parts.flow import Flow
from improv.ui.parts.theme import Theme
from improv.ui.review.times import clock_text, fine_text, span_text

SPEEDS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
STEP_S, FAR_S = 1.0, 5.0
_SLIDER = 72
"""Pixels at 100 %: narrow enough for everything to be in one row of a common window."""
_PLAY = 78
"""So that nothing moves when it says Pause."""
_TICKS = 10
"""Of the slider, in a second."""


class Transport(QWidget):
    """Says what its user wants of the playing; shows what is told, and says nothing then."""

    play_asked = pyqtSignal()
    """Play, or pause."""
    moved_by = pyqtSignal(float)
    """So many seconds on, or back."""
    sought = pyqtSignal(float)
    """To this second."""
    loop_asked = pyqtSignal(bool)
    speed_asked = pyqtSignal(float)
    mark_asked = pyqtSignal()
    tap_asked = pyqtSignal(bool)
    answer_asked = pyqtSignal()
    what_if_asked = pyqtSignal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("transport")
        self._seconds = 0.0
        self.start = self._button("startButton", self.tr("|<"), self.tr("To the beginning"))
        self.back = self._button("backButton", self.tr("-5 s"), self.tr("5 seconds back"))
        self.play = self._button("playButton", self.tr("Play"), "")
        self.forward = self._button("forwardButton", self.tr("+5 s"), self.tr("5 seconds on"))
        self.loop = self._button("loopButton", self.tr("Loop"), "")
        self.speed = Choice("speedCombo", self.tr("Speed; the pitch stays"), self.tr("Speed"))
        self.mark = self._button("markerButton", self.tr("+ Marker"), self.tr("Mark this moment"))
        self.tap = self._button("tapButton", self.tr("Tap"), self.tr("Tap mode: Enter ends a passage"))
        self.what_if = self._button("whatIfButton", self.tr("What if…"), "")
        self.answer = self._button("answerButton", self.tr("Answer this jam"), "")
        for button in (self.start, self.back, self.forward, self.tap):
            button.setMinimumWidth(theme.command + 4)
        self.play.setMinimumWidth(theme.px(_PLAY))
        self.place = QLabel()
        self.place.setObjectName("playheadTime")
        self.place.setMinimumWidth(theme.px(100))
        self.slider = PlayheadSlider()
        self.slider.setMinimumWidth(theme.px(_SLIDER))
        self.slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.place.setMinimumHeight(theme.command + 4)  # in the middle beside the buttons
        self._explain()
        self.speed.fit_all()
        for button in (self.loop, self.tap, self.what_if):
            button.setCheckable(True)
        for speed in SPEEDS:
            self.speed.addItem(self.tr("{times} ×").format(times=f"{speed:g}"), speed)
        self.set_speed(1.0)
        self._lay_out()
        self._connect()
        self.show_loop(None, loops=False)
        self.show_time(0.0, 0.0)

    def show_time(self, position_s: float, seconds: float) -> None:
        """Show where it plays, of how much."""
        self._seconds = seconds
        self.place.setText(f"{fine_text(position_s)} / {clock_text(seconds)}")
        self.slider.show_time(position_s, seconds)

    def show_playing(self, plays: bool) -> None:
        """Show whether it plays."""
        text = self.tr("Pause") if plays else self.tr("Play")
        if self.play.text() != text:
            self.play.setText(text)

    def show_loop(self, span: tuple[float, float] | None, *, loops: bool) -> None:
        """Show what would be repeated (what is selected; None: nothing is), and whether it is."""
        text = self.tr("Loop {span}").format(span=span_text(*span)) if span else self.tr("Loop")
        self.loop.setText(text)
        self.loop.setChecked(loops)
        self.loop.setEnabled(span is not None)
        name = self.tr("Loop {begin} to {end}") if span else self.tr("Loop: first select a passage")
        begin, end = span or (0.0, 0.0)
        self.loop.setAccessibleName(name.format(begin=clock_text(begin), end=clock_text(end)))

    def set_speed(self, speed: float) -> None:
        """Show how fast it plays."""
        self.speed.setCurrentIndex(max(0, self.speed.findData(speed)))

    def faster(self, steps: int) -> None:
        """Ask for the next speed, or the one before."""
        index = min(len(SPEEDS) - 1, max(0, self.speed.currentIndex() + steps))
        if index != self.speed.currentIndex():
            self.speed.setCurrentIndex(index)
            self.speed_asked.emit(SPEEDS[index])

    def show_answering(self, on: bool) -> None:
        """Show whether the jam is being prepared to be answered, which can be left."""
        self.answer.setText(self.tr("Do not answer") if on else self.tr("Answer this jam"))

    def set_able(self, *, hears: bool, marks: bool, answers: bool) -> None:
        """Say whether anything can be heard, whether notes can be written, and whether it can be answered."""
        hearing: tuple[QWidget, ...] = (self.start, self.back, self.play, self.forward, self.slider)
        for part in (*hearing, self.speed, self.what_if):
            part.setEnabled(hears)
        self.answer.setEnabled(answers)
        for button in (self.mark, self.tap):
            button.setEnabled(marks)

    def _explain(self) -> None:
        for part, tip in (
            (self.play, self.tr("Play, pause (Space)")),
            (self.loop, self.tr("Play what is selected again and again (L)")),
            (self.mark, self.tr("Mark this moment, also while it plays (M)")),
            (self.tap, self.tr("Tap mode: each Enter ends a passage and begins another (T)")),
            (self.what_if, self.tr("Hear it with other sounds, another scale or guard; the recording stays")),
            (self.answer, self.tr("Play along with this jam; what you play becomes a jam of its own")),
        ):
            part.setToolTip(tip)

    def _lay_out(self) -> None:
        row = Flow(self, apart=4)
        first: tuple[QWidget, ...] = (self.start, self.back, self.play, self.forward, self.place)
        for part in first:
            row.addWidget(part)
        row.add(self.slider, 1)
        for choice in (self.loop, self.speed, self.mark, self.tap, self.what_if, self.answer):
            row.addWidget(choice)

    def _connect(self) -> None:
        self.start.clicked.connect(lambda: self.sought.emit(0.0))
        self.back.clicked.connect(lambda: self.moved_by.emit(-FAR_S))
        self.forward.clicked.connect(lambda: self.moved_by.emit(FAR_S))
        self.play.clicked.connect(lambda: self.play_asked.emit())
        self.loop.clicked.connect(self.loop_asked)
        self.speed.activated.connect(lambda index: self.speed_asked.emit(SPEEDS[index]))
        self.mark.clicked.connect(lambda: self.mark_asked.emit())
        self.tap.clicked.connect(self.tap_asked)
        self.what_if.clicked.connect(self.what_if_asked)
        self.answer.clicked.connect(lambda: self.answer_asked.emit())
        self.slider.sought.connect(self.sought)

    def _button(self, name: str, text: str, accessible_name: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(accessible_name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves Space to playing
        return button


class PlayheadSlider(QSlider):
    """Where it plays, for keyboards and screen readers: arrows go on by a second, pages by ten."""

    sought = pyqtSignal(float)

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("playheadSlider")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time always begins on the left
        self.setSingleStep(_TICKS)
        self.setPageStep(10 * _TICKS)
        self.valueChanged.connect(self._moved)

    def show_time(self, position_s: float, seconds: float) -> None:
        """Show where it plays, unless somebody is moving it."""
        if self.isSliderDown():
            return
        self.blockSignals(True)
        self.setMaximum(max(0, int(seconds * _TICKS)))
        self.setValue(round(position_s * _TICKS))
        self.blockSignals(False)
        self._name()

    def _moved(self, value: int) -> None:
        self._name()
        self.sought.emit(value / _TICKS)

    def _name(self) -> None:
        name = self.tr("Playhead, {place} of {length}").format(
            place=clock_text(self.value() / _TICKS), length=clock_text(self.maximum() / _TICKS)
        )
        if name != self.accessibleName():
            self.setAccessibleName(name)
