"""The page on which one's own scale is made, tried and kept."""

from msgspec.structs import replace
from PyQt6.QtCore import Qt, QTimer, pyqtSignal
from PyQt6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from improv.music.rating import content_of
from improv.music.scale import OCTAVE_CENTS, Key, Scale
from improv.ui.harmony.consonance_bar import ConsonanceBar
from improv.ui.harmony.degree_keyboard import DegreeKeyboard
from improv.ui.harmony.keyboard_picture import steps_of
from improv.ui.harmony.own_scale import LONGEST_NAME, fits_switches, own_scale, steps_near
from improv.ui.harmony.scale_picture import ScalePicture
from improv.ui.harmony.scale_rows import notes_in_words
from improv.ui.parts.flow import row
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import tonic_name

MEASURES_AFTER_MS = 150
"""What is still being changed is not measured."""
_MOST_NAMED = 24
"""Notes that are told by name; a file may have thousands."""


class OwnScalePage(QWidget):
    """Twelve switches, what they make measured, a name. Says what is to be tried, kept and measured.

    In place of the switches there is a picture where a file's scale is none that they could make.
    """

    tried = pyqtSignal(object)
    saved = pyqtSignal(object)
    measure = pyqtSignal(object)
    """A scale whose consonance is wanted: ``set_consonance``."""
    opened = pyqtSignal()
    """A file is to be chosen: ``show_scale``."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._tonic = 0
        self.keys = DegreeKeyboard(theme)
        self.picture = ScalePicture(theme)
        self.picture.hide()
        self.notes = QLabel()
        self.notes.setObjectName("ownNotes")
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setWordWrap(True)
        self.bar = ConsonanceBar(theme)
        self.name = QLineEdit()
        self.name.setObjectName("ownName")
        self.name.setAccessibleName(self.tr("Name of the scale"))
        self.name.setPlaceholderText(self.tr("A name for this scale"))
        self.name.setMaxLength(LONGEST_NAME)
        self.again = _button("ownAgain", self.tr("Start from present scale"))
        self.open = _button("ownOpen", self.tr("From a file…"))
        self.try_it = _button("ownTry", self.tr("Try it"))
        self.save = _button("ownSave", self.tr("Save"))
        self.save.setEnabled(False)
        self.about = QLabel()
        self.about.setObjectName("quiet")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        likes = QLabel(self.tr("How consonant three players are in it, from 1 to 4"))
        likes.setObjectName("quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row((self.again, 1), (self.open, 1)))
        for widget in (self.about, self.keys, self.picture, self.notes, self.bar, likes):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addLayout(row((self.name, 2), (self.try_it, 1), (self.save, 1)))
        column.addStretch(1)
        self._rests = QTimer(self)
        self._rests.setSingleShot(True)
        self._rests.setInterval(MEASURES_AFTER_MS)
        self._rests.timeout.connect(self._ask)
        self._now: Key | None = None
        self._is_touched = False
        self._as_it_is: Scale | None = None
        self._show_switches(None)
        self.keys.changed.connect(self._touch)
        self.name.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        self.name.returnPressed.connect(self.save.click)
        self.again.clicked.connect(self._begin)
        self.open.clicked.connect(self.opened)
        self.try_it.clicked.connect(lambda: self.tried.emit(self.scale))
        self.save.clicked.connect(lambda: self.saved.emit(self.scale))

    @property
    def scale(self) -> Scale:
        """Return the scale that the switches make, or the file's that they cannot make."""
        name = self.name.text().strip()
        if self._as_it_is is None:
            return own_scale(name or self.tr("My scale"), self.keys.steps)
        is_named_so = not name or name == _shortened(self._as_it_is.name)
        return self._as_it_is if is_named_so else replace(self._as_it_is, name=name)

    def show_scale(self, scale: Scale) -> None:
        """Show a file's scale: on the switches, where they can make it, else as it is."""
        self._is_touched = True
        if fits_switches(scale):
            self._show_switches(None)
            self.keys.set_steps(steps_near(Key(self._tonic, scale)), self._tonic)
        else:
            self._show_switches(scale)
        self.name.setText(_shortened(scale.name))
        self.bar.set_consonance(None)
        self._changed()

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
            self._show_switches(None)
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
        scale = self._as_it_is
        steps: tuple[float, ...] = tuple((self._tonic + step) % 12 for step in self.keys.steps)
        if scale is not None:
            self.picture.set_scale(scale, self._tonic)
            steps = steps_of(scale, self._tonic)
        notes = notes_in_words(steps[:_MOST_NAMED]) + (" …" if len(steps) > _MOST_NAMED else "")
        text = self.tr("%n note(s) on {tonic}: {notes}", "", len(steps) if scale is None else len(scale))
        text = text.format(tonic=tonic_name(self._tonic), notes=notes)
        if scale is not None and scale.period != OCTAVE_CENTS:
            text += self.tr("; again after {cents} cents").format(cents=round(scale.period))
        self.notes.setText(text)

    def _show_switches(self, instead: Scale | None) -> None:
        """Show the switches, or a scale that they cannot make."""
        self._as_it_is = instead
        self.keys.setVisible(instead is None)
        self.picture.setVisible(instead is not None)
        if instead is None:
            text = self.tr("Switch degrees on and off. The ring marks the tonic, which is always in.")
        else:
            text = self.tr("{name}, as its file has it: twelve switches cannot show it.")
            text = text.format(name=instead.name)
        self.about.setText(text)


def _shortened(name: str) -> str:
    """Return a name as the field for it has it."""
    return name[:LONGEST_NAME].strip()


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    return button
