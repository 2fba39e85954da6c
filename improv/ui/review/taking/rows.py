"""The rows of the page: what, of whom, which passage, where to. Only those that belong to it are shown."""

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace
from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QDoubleSpinBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from improv.session.notebook.annotation import LONGEST_SECONDS
from improv.session.out.wishes import GRIDS
from improv.ui.parts.choice import Choice
from improv.ui.parts.flow import Flow
from improv.ui.parts.segments import Segments
from improv.ui.parts.theme import Theme
from improv.ui.parts.tick import Tick
from improv.ui.review.taking.form import (
    IN_VIDEO,
    OF_ONE,
    OF_PEOPLE,
    SOUNDS,
    WHOLE,
    WITH_NAMES,
    Form,
    Subject,
    What,
    target_of,
)
from improv.ui.review.taking.words import about, names_of_all
from improv.ui.review.times import span_text

_LEFT = Qt.AlignmentFlag.AlignLeft


class FormRows(QWidget):
    """Shows a ``Form``; says which its user made of it."""

    changed = pyqtSignal(object)
    offset_changed = pyqtSignal(float)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("exportRows")
        self._theme = theme
        self._form = Form()
        self._shown: dict[QWidget, Callable[[Form, Subject], bool]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self._people: dict[str, str] = {}
        """What is offered for whom, by label."""
        self.people: dict[str, Tick] = {}
        self._make_what()
        self._make_whose()
        self._make_details()
        self._make_where()

    def show_form(self, form: Form, subject: Subject, contents: tuple[str, ...], trouble: str) -> None:
        """Show what is chosen. ``contents``: what would be on the page to take home, or why it cannot be."""
        self._form = form
        self._show_people(form, subject)
        for row, is_there in self._shown.items():
            row.setVisible(is_there(form, subject))
        self.what.setCurrentIndex(self.what.findData(form.what))
        self.about.setText(about(form.what))
        self.sound.set_value(form.sound)
        self.stems.setChecked(form.stems)
        self.as_heard.setChecked(form.as_heard)
        selection = subject.selection
        text = (
            self.tr("Only the passage {span}")
            if selection
            else self.tr("Only a passage: select one in the jam")
        )
        self.passage.setText(text.format(span=span_text(*(selection or (0.0, 0.0)))))
        self.passage.setAccessibleName(self.passage.text())
        self.passage.setEnabled(selection is not None)
        self.passage.setChecked(form.passage and selection is not None)
        self.names.setChecked(form.names)
        self.with_notes.setChecked(form.with_notes)
        self.grid.setCurrentIndex(self.grid.findData(form.grid))
        self.in_video.setChecked(form.in_video)
        _fill(self.media, form.media)
        _fill(self.passphrase, form.passphrase)
        _fill(self.where, form.folder)
        if not self.offset.hasFocus():
            self.offset.blockSignals(True)
            self.offset.setValue(subject.video_offset_s or 0.0)
            self.offset.blockSignals(False)
        self._show_contents(form, contents, trouble)
        self.file.setText(self.tr("It becomes {file}").format(file=target_of(form, subject).name))

    # ── rows ────────────────────────────────────────────────────────────────────────────────────

    def _make_what(self) -> None:
        self.what = Choice("exportWhat", self.tr("What is taken away"), self.tr("What:"))
        self.what.fit_all()
        for what, text in names_of_all().items():
            self.what.addItem(text, what)
        self.what.activated.connect(lambda _: self._choose(what=self.what.currentData()))
        self.about = _quiet("exportAbout")
        self._row(self.what)
        self._column.addWidget(self.about)
        kinds = {suffix: suffix[1:].upper() for suffix in SOUNDS}
        self.sound = Segments("exportSound", self.tr("Kind of sound file"), kinds)
        self.sound.chosen.connect(lambda suffix: self._choose(sound=suffix))
        self.stems = self._tick("exportStems", self.tr("Also a file for each player (stems)"), "stems")
        self.as_heard = self._tick(
            "exportAsHeard",
            self.tr("As it is heard now: who is muted, levels, sounds, speed, what if"),
            "as_heard",
        )
        for part in (self.sound, self.stems, self.as_heard):
            self._row(part, shows=lambda form, _: form.what is What.SOUND)

    def _make_whose(self) -> None:
        self.passage = self._tick("exportPassage", "", "passage")
        self._row(self.passage, shows=lambda form, _: form.what not in WHOLE)
        self.person = Choice("exportPerson", self.tr("For whom"), self.tr("For:"))
        self.person.activated.connect(lambda _: self._choose(person=self.person.currentData()))
        self._row(self.person, shows=lambda form, _: form.what in OF_ONE)
        self.first = Choice("exportFirst", self.tr("First track: the client"), self.tr("Client:"))
        self.second = Choice("exportSecond", self.tr("Second track: the therapist"), self.tr("Therapist:"))
        for choice in (self.first, self.second):
            choice.activated.connect(
                lambda _: self._choose(pair=(self.first.currentData(), self.second.currentData()))
            )
        for choice in (self.person, self.first, self.second):
            choice.fit_all()
        self._row(self.first, self.second, shows=lambda form, _: form.what is What.MTTB)
        whose = QWidget()
        self._whose = Flow(whose)
        self._whose.addWidget(_label(self.tr("Whose, if not everybody's:")))
        self._column.addWidget(whose)
        self._shown[whose] = lambda form, subject: form.what in OF_PEOPLE and len(subject.people) > 1
        self.names = self._tick(
            "exportNames", self.tr("With names; else people are Player 1, Player 2 …"), "names"
        )
        self._row(self.names, shows=lambda form, _: form.what not in WITH_NAMES)

    def _make_details(self) -> None:
        self.grid = Choice("exportGrid", self.tr("Shortest note of the score"), self.tr("Shortest note:"))
        self.grid.fit_all()
        for grid in GRIDS:
            self.grid.addItem(self.tr("1/{part}").format(part=grid), grid)
        self.grid.activated.connect(lambda _: self._choose(grid=self.grid.currentData()))
        self._row(self.grid, shows=lambda form, _: form.what is What.MUSICXML)
        self.media = self._field("exportMedia", self.tr("Sound or video file to link in ELAN"), "media")
        self.choose_media = _button("exportChooseMedia", self.tr("Choose…"), self.tr("Choose a file to link"))
        self._row(
            _label(self.tr("Link a file:")),
            self.media,
            self.choose_media,
            shows=lambda form, _: form.what is What.EAF,
        )
        self.in_video = self._tick("exportInVideo", self.tr("Times of the session's video"), "in_video")
        self.offset = QDoubleSpinBox()
        self.offset.setObjectName("exportVideoOffset")
        self.offset.setAccessibleName(self.tr("Second of the video at which the jam begins"))
        self.offset.setRange(-LONGEST_SECONDS, LONGEST_SECONDS)
        self.offset.setDecimals(2)
        self.offset.setSuffix(self.tr(" s"))
        self.offset.setKeyboardTracking(False)
        self.offset.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.offset.setMinimumWidth(self._theme.px(120))
        self.offset.valueChanged.connect(self.offset_changed)
        self._row(self.in_video, shows=lambda form, _: form.what in IN_VIDEO)
        self._row(
            _label(self.tr("The jam begins in the video at:")),
            self.offset,
            shows=lambda form, _: form.what in IN_VIDEO and form.in_video,
        )
        self.with_notes = self._tick(
            "exportWithNotes", self.tr("With what was noted about this person"), "with_notes"
        )
        self._row(self.with_notes, shows=lambda form, _: form.what is What.TAKE_HOME)
        self.contents = QLabel()
        self.contents.setObjectName("exportContents")
        self.contents.setTextFormat(Qt.TextFormat.PlainText)
        self.contents.setWordWrap(True)
        self._column.addWidget(self.contents)
        self._shown[self.contents] = lambda form, _: form.what is What.TAKE_HOME
        self.safe = self._tick("exportSafe", self.tr("I have read this, and it may be sent"), "is_safe")
        self._row(self.safe, shows=lambda form, _: form.what is What.TAKE_HOME)
        self.passphrase = self._field("exportPassphrase", self.tr("Passphrase of the bundle"), "passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._row(
            _label(self.tr("Passphrase, for the one who opens it:")),
            self.passphrase,
            shows=lambda form, subject: form.what is What.BUNDLE and subject.is_sealed,
        )

    def _make_where(self) -> None:
        self.where = self._field("exportFolder", self.tr("Folder that it goes to"), "folder")
        self.folder = _button("exportChooseFolder", self.tr("Choose…"), self.tr("Choose a folder"))
        self._row(_label(self.tr("Where to:")), self.where, self.folder)
        self.file = _quiet("exportFile")
        self._column.addWidget(self.file)

    # ── inside ──────────────────────────────────────────────────────────────────────────────────

    def _show_people(self, form: Form, subject: Subject) -> None:
        names = dict(zip(subject.people, subject.names or subject.people, strict=True))
        if names != self._people:
            self._people = names
            for choice in (self.person, self.first, self.second):
                choice.clear()
                choice.addItem(self.tr("choose"), "")
                for label, name in names.items():
                    choice.addItem(name, label)
            for box in self.people.values():
                self._whose.removeWidget(box)
                box.hide()
                box.deleteLater()
            self.people = {label: self._person(label, name) for label, name in names.items()}
        for name, box in self.people.items():
            box.setChecked(name in form.people)
        for choice, name in (
            (self.person, form.person),
            (self.first, form.pair[0]),
            (self.second, form.pair[1]),
        ):
            choice.setCurrentIndex(max(0, choice.findData(name)))

    def _person(self, label: str, name: str) -> Tick:
        box = Tick(name, f"exportOf_{len(self.people)}_{label}")
        box.setAccessibleName(self.tr("Part of {name}").format(name=name))
        box.clicked.connect(
            lambda _: self._choose(people=tuple(each for each, its in self.people.items() if its.isChecked()))
        )
        self._whose.addWidget(box)
        return box

    def _show_contents(self, form: Form, contents: tuple[str, ...], trouble: str) -> None:
        is_known = bool(contents) and not trouble
        if not form.person:
            text = self.tr("Choose for whom it is; then this says what is on the page.")
        elif trouble:
            text = trouble
        elif contents:
            lines = [self.tr("On the page, for whoever gets it:"), *(f"– {each}" for each in contents)]
            text = "\n".join(lines)
        else:
            text = self.tr("Looking what will be on the page…")
        self.contents.setText(text)
        self.safe.setEnabled(is_known)
        self.safe.setChecked(form.is_safe and is_known)
        self.safe.setAccessibleDescription(text)

    def _choose(self, **values: Any) -> None:
        self.changed.emit(replace(self._form, **values))

    def _tick(self, name: str, text: str, field: str) -> Tick:
        box = Tick(text, name)
        box.clicked.connect(lambda on: self._choose(**{field: on}))
        return box

    def _field(self, name: str, about: str, field: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setObjectName(name)
        edit.setAccessibleName(about)
        edit.setMinimumWidth(self._theme.px(240))
        edit.textEdited.connect(lambda text: self._choose(**{field: text}))
        return edit

    def _row(self, *parts: QWidget, shows: Callable[[Form, Subject], bool] | None = None) -> None:
        row = QWidget()
        if len(parts) == 1:  # alone, it may go on in a further line
            column = QVBoxLayout(row)
            column.setContentsMargins(0, 0, 0, 0)
            alignment = Qt.AlignmentFlag(0) if isinstance(parts[0], Tick | Segments) else _LEFT
            column.addWidget(parts[0], 0, alignment)
        else:
            flow = Flow(row)
            for part in parts:
                flow.add(part, 1 if isinstance(part, QLineEdit) else 0)
        self._column.addWidget(row)
        if shows is not None:
            self._shown[row] = shows


def _fill(field: QLineEdit, text: str) -> None:
    if field.text() != text:
        field.setText(text)


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _quiet(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("quiet", True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _button(name: str, text: str, about: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAccessibleName(about)
    return button
