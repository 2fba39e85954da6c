"""The page for playing along with a song: which one, what goes with it, and how it runs."""

from PyQt6.QtCore import Qt, QTimer, pyqtSignal
from PyQt6.QtGui import QHideEvent, QShowEvent
from PyQt6.QtWidgets import QGridLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from improv.jam.setting import SongPlay
from improv.link.clock import Clock
from improv.ui.harmony.concord import concord_name, concord_of, in_words
from improv.ui.harmony.song_report import MOST_OFFERED, Fit, SongReport
from improv.ui.languages.speaking import number
from improv.ui.parts.flow import row
from improv.ui.parts.sizes import px
from improv.ui.parts.words import key_text, minutes, note_text

LOWEST_DECIBELS, HIGHEST_DECIBELS = -40, 6
MOVES_MS = 250
_NS = 1_000_000_000
_COLUMNS = 2


class SongPage(QWidget):
    """Shows what is known of a song, and says what its user wants with it."""

    opened = pyqtSignal()
    """A file is to be chosen."""
    cancelled = pyqtSignal()
    fit_chosen = pyqtSignal(object, float)
    """A scale that goes with the song, and what the song is tuned to (hertz of A4)."""
    tempo_taken = pyqtSignal(object)
    """Of a song's report."""
    played = pyqtSignal(float, object)
    """From a place in it (seconds); and its report, where there is one."""
    stopped = pyqtSignal()
    put_away = pyqtSignal()
    level_chosen = pyqtSignal(float)
    """Decibels."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._report: SongReport | None = None
        self._song: SongPlay | None = None
        self.open = _button("songOpen", self.tr("Play along with…"))
        self.cancel = _button("songCancel", self.tr("Cancel"))
        self.take_tempo = _button("songTempo", "")
        self.about = QLabel()
        self.about.setObjectName("songAbout")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.fits = [_button(f"songFit_{number}", "") for number in range(MOST_OFFERED)]
        self.play = _button("songPlay", self.tr("Play"))
        self.stop = _button("songStop", self.tr("Stop"))
        self.away = _button("songAway", self.tr("Put away"))
        self.place = _slider("songPlace", self.tr("Place in the song"))
        self.time = QLabel()
        self.time.setMinimumWidth(px(100))
        self.level = _slider("songLevel", self.tr("Volume of the song"))
        self.level.setRange(LOWEST_DECIBELS, HIGHEST_DECIBELS)
        self._moves = QTimer(self)
        self._moves.setInterval(MOVES_MS)
        self._moves.timeout.connect(self._show_place)
        self._lay_out()
        self._connect()
        self.show_idle()
        self.set_song(None)

    # ── what is shown ───────────────────────────────────────────────────────────────────────────

    def show_idle(self) -> None:
        """No song is being listened to."""
        self._show_report(self._report)

    def show_listening(self, name: str) -> None:
        """A song is being listened to."""
        self._show_report(None)
        self.open.hide()
        self.cancel.show()
        self.about.setText(self.tr("Listening to the song… {name}").format(name=name))

    def show_report(self, report: SongReport) -> None:
        """Show what was heard."""
        self._report = report
        self._show_report(report)

    def set_song(self, song: SongPlay | None) -> None:
        """Show the song that is at hand, and whether it runs."""
        is_new = song is not None and (self._song is None or self._song.song != song.song)
        self._song = song
        runs = song is not None and song.began is not None
        for widget in (self.away, self.place, self.level):
            widget.setEnabled(song is not None)
        self.play.setEnabled(song is not None and not runs)
        self.stop.setEnabled(runs)
        self.level.blockSignals(True)
        self.level.setValue(0 if song is None else round(song.level))
        self.level.blockSignals(False)
        self.place.setMaximum(1 if song is None else max(1, int(song.song.seconds)))
        self._name_level()
        if runs or is_new or song is None:
            self._show_place()  # one that was stopped stays where it was
        self._move_or_rest()
        if self.cancel.isHidden():
            self.show_idle()

    # ── parts ───────────────────────────────────────────────────────────────────────────────────

    def _show_report(self, report: SongReport | None) -> None:
        self.open.show()
        self.cancel.hide()
        self.about.setText(self._in_words(report))
        bpm = None if report is None else report.bpm
        self.take_tempo.setVisible(bpm is not None)
        if bpm is not None:
            self.take_tempo.setText(self.tr("Take its tempo: {bpm}").format(bpm=round(bpm)))
        best = () if report is None else report.best
        for place, button in enumerate(self.fits):
            button.setVisible(place < len(best))
            if place < len(best):
                self._show_fit(button, best[place])

    def _show_fit(self, button: QPushButton, fit: Fit) -> None:
        word = concord_name(concord_of(fit.consonance))
        text = key_text(fit.tonic, fit.name).replace("&", "&&")
        button.setText(f"{text}\n{number(fit.consonance, 2)} {word}")
        name = self.tr("Play in {scale}: with the song, {consonance}")
        button.setAccessibleName(name.format(scale=text, consonance=in_words(fit.consonance)))

    def _in_words(self, report: SongReport | None) -> str:
        if report is not None:
            modes = {"major": self.tr("major"), "minor": self.tr("minor")}
            return self.tr("{name}: {tonic} {mode}. These scales go with it:").format(
                name=report.title,
                tonic=note_text(report.tonic_name),
                mode=modes.get(report.mode, report.mode),
            )
        if self._song is not None:
            return self._song.song.name
        return self.tr("Choose a sound file: Improv finds its key and its tempo, and plays it under the jam.")

    def _seconds(self) -> float:
        """Return where the song is now."""
        if self._song is None:
            return 0.0
        since = 0.0
        if self._song.began is not None:
            since = (self._clock.monotonic_ns() - self._song.began) / _NS
        return min(self._song.song.seconds, self._song.from_s + max(0.0, since))

    def _show_place(self) -> None:
        length = 0.0 if self._song is None else self._song.song.seconds
        now = self._seconds()
        if not self.place.isSliderDown():
            self.place.blockSignals(True)
            self.place.setValue(int(now))
            self.place.blockSignals(False)
        text = f"{minutes(int(now))} / {minutes(int(length))}"
        if text != self.time.text():
            self.time.setText(text)
            self.place.setAccessibleDescription(text)

    def _move_or_rest(self) -> None:
        runs = self._song is not None and self._song.began is not None
        if runs and self.isVisible():
            self._show_place()
            self._moves.start()
        else:
            self._moves.stop()

    def _go_to(self) -> None:
        """The place was moved by hand: go on from there, if the song runs."""
        if not self.place.isSliderDown() and self._song is not None and self._song.began is not None:
            self.played.emit(float(self.place.value()), self._report)

    def _play(self) -> None:
        """Play from the place that is shown; from the beginning, if that is the end."""
        at_the_end = self.place.value() >= self.place.maximum() - 1
        self.played.emit(0.0 if at_the_end else float(self.place.value()), self._report)

    def _name_level(self) -> None:
        text = self.tr("Volume of the song, {decibels} decibels")
        self.level.setAccessibleName(text.format(decibels=self.level.value()))

    def showEvent(self, event: QShowEvent | None) -> None:
        """Follow the song."""
        super().showEvent(event)
        self._move_or_rest()

    def hideEvent(self, event: QHideEvent | None) -> None:
        """Rest."""
        super().hideEvent(event)
        self._moves.stop()

    def _connect(self) -> None:
        self.open.clicked.connect(self.opened)
        self.cancel.clicked.connect(self.cancelled)
        self.take_tempo.clicked.connect(self._tell_tempo)
        for place, button in enumerate(self.fits):
            button.clicked.connect(lambda _, place=place: self._tell_fit(place))
        self.play.clicked.connect(self._play)
        self.stop.clicked.connect(self.stopped)
        self.away.clicked.connect(self.put_away)
        self.place.sliderReleased.connect(self._go_to)
        self.place.valueChanged.connect(lambda _: self._go_to())
        self.level.valueChanged.connect(lambda value: self.level_chosen.emit(float(value)))
        self.level.valueChanged.connect(lambda _: self._name_level())

    def _tell_tempo(self) -> None:
        if self._report is not None:
            self.tempo_taken.emit(self._report)

    def _tell_fit(self, number: int) -> None:
        if self._report is not None:
            self.fit_chosen.emit(self._report.best[number], self._report.tuning)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row((self.open, 1), (self.cancel, 0), (self.take_tempo, 1)))
        column.addWidget(self.about)
        grid = QGridLayout()
        grid.setSpacing(6)
        for place, button in enumerate(self.fits):
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
        column.addLayout(grid)
        column.addLayout(row((self.play, 0), (self.stop, 0), (self.place, 1), (self.time, 0)))
        column.addLayout(row((QLabel(self.tr("Volume")), 0), (self.level, 1), (self.away, 0)))
        column.addStretch(1)


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    return button


def _slider(name: str, accessible_name: str) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setObjectName(name)
    slider.setAccessibleName(accessible_name)
    return slider
