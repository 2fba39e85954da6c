"""The page on which one's own scale is made, tried and kept."""

from PyQt6.QtCore import QTimer, pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from improv.music.pitch import PITCH_CLASS_NAMES
from improv.music.rating import content_of
from improv.music.scale import Key, Scale
from improv.ui.harmony.consonance_bar import ConsonanceBar
from improv.ui.harmony.degree_keyboard import DegreeKeyboard
from improv.ui.harmony.own_scale import LONGEST_NAME, own_scale, steps_near
from improv.ui.harmony.scale_rows import notes_in_words
from improv.ui.theme import Theme

MEASURES_AFTER_MS = 150
"""What is still being changed is not measured."""


class OwnScalePage(QWidget):
    """Twelve switches, what they make measured, a name. Says what is to be tried, kept and measured."""

    tried = pyqtSignal(object)
    saved = pyqtSignal(object)
    measure = pyqtSignal(object)
    """A scale whose consonance is wanted: ``set_consonance``."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._tonic = 0
        self.keys = DegreeKeyboard(theme)
        self.notes = QLabel()
        self.notes.setObjectName("ownNotes")
        self.bar = ConsonanceBar(theme)
        self.name = QLineEdit()
        self.name.setObjectName("ownName")
        self.name.setAccessibleName(self.tr("Name of the scale"))
        self.name.setPlaceholderText(self.tr("A name for this scale"))
        self.name.setMaxLength(LONGEST_NAME)
        self.again = _button("ownAgain", self.tr("Start from present scale"))
        self.try_it = _button("ownTry", self.tr("Try it"))
        self.save = _button("ownSave", self.tr("Save"))
        self.save.setEnabled(False)
        about = QLabel(self.tr("Switch degrees on and off. The ring marks the tonic, which is always in."))
        about.setObjectName("quiet")
        about.setWordWrap(True)
        likes = QLabel(self.tr("How consonant three players are in it, from 1 to 4"))
        likes.setObjectName("quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (about, self.keys, self.notes, self.bar, likes):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addWidget(self.name)
        last = QHBoxLayout()
        last.setSpacing(6)
        last.addWidget(self.again, 2)
        last.addWidget(self.try_it, 1)
        last.addWidget(self.save, 1)
        column.addLayout(last)
        column.addStretch(1)
        self._rests = QTimer(self)
        self._rests.setSingleShot(True)
        self._rests.setInterval(MEASURES_AFTER_MS)
        self._rests.timeout.connect(self._ask)
        self._now: Key | None = None
        self._is_touched = False
        self.keys.changed.connect(self._touch)
        self.name.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        self.name.returnPressed.connect(self.save.click)
        self.again.clicked.connect(self._begin)
        self.try_it.clicked.connect(lambda: self.tried.emit(self.scale))
        self.save.clicked.connect(lambda: self.saved.emit(self.scale))

    @property
    def scale(self) -> Scale:
        """Return the scale that the switches make."""
        return own_scale(self.name.text().strip() or self.tr("My scale"), self.keys.steps)

    def set_key(self, key: Key) -> None:
        """Show the tonic of the jam, and begin with its scale unless something else is being made."""
        self._now = key
        if not self._is_touched:
            self._begin()
        elif key.tonic != self._tonic:
            self._tonic = key.tonic
            self.keys.set_steps(self.keys.steps, key.tonic)
            self._show_notes()

    def set_consonance(self, content: str, consonance: float) -> None:
        """A scale was measured: show it if it is ours."""
        if content == content_of(self.scale):
            self.bar.set_consonance(consonance)

    def _begin(self) -> None:
        """Begin with the scale of the jam, on the twelve tones."""
        if self._now is not None:
            self._is_touched = False
            self._tonic = self._now.tonic
            self.keys.set_steps(steps_near(self._now), self._tonic)
            self._changed()

    def _touch(self) -> None:
        self._is_touched = True
        self._changed()

    def _changed(self) -> None:
        self._show_notes()
        self._rests.start()

    def _ask(self) -> None:
        self.measure.emit(self.scale)

    def _show_notes(self) -> None:
        steps = [(self._tonic + step) % 12 for step in self.keys.steps]
        text = self.tr("{count} notes on {tonic}: {notes}")
        names = (len(steps), PITCH_CLASS_NAMES[self._tonic], notes_in_words(steps))
        self.notes.setText(text.format(count=names[0], tonic=names[1], notes=names[2]))


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    return button
