"""Where one annotation is written: its kind, whom it is about, text, rating, beginning and end."""

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PyQt6.QtCore import QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QIcon, QPainter, QPixmap
from PyQt6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from improv.session.notebook.annotation import Annotation, readable
from improv.ui.parts.choice import Choice
from improv.ui.parts.flow import Flow
from improv.ui.parts.shapes import draw_shape
from improv.ui.parts.theme import Theme
from improv.ui.parts.tick import Tick
from improv.ui.review.reviewed import ReviewedJam
from improv.ui.review.tables.note_text import NoteText
from improv.ui.review.tables.words import marker_text
from improv.ui.review.timeline.words import name_of
from improv.ui.review.times import fine_text, parsed_time, span_text

_RATINGS = range(1, 6)


class NoteEditor(QWidget):
    """Shows an annotation, and says how it is to be; nothing is lost if the window goes meanwhile."""

    changed = pyqtSignal(object)
    """The ``Annotation`` as it is from now on."""
    written = pyqtSignal(int, str)
    """Its id, and its text after another letter."""
    refused = pyqtSignal(str)
    removed = pyqtSignal()
    play_asked = pyqtSignal()
    kinds_asked = pyqtSignal()
    left = pyqtSignal()
    """Back to the table."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("noteEditor")
        self._theme = theme
        self._jam: ReviewedJam | None = None
        self._note: Annotation | None = None
        self._playhead: Callable[[], float] = lambda: 0.0
        self.heading = QLabel()
        self.heading.setObjectName("heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.text = NoteText()
        self.text.setAccessibleName(self.tr("What is to be remembered"))
        self.text.setPlaceholderText(self.tr("What is to be remembered?"))
        self.text.setFixedHeight(theme.px(62))
        self.kind = Choice("noteKind", self.tr("Kind of this note"), self.tr("Kind:"))
        self.rating = Choice("noteRating", self.tr("Rating of this note"), self.tr("Rating:"))
        self.rating.addItem(self.tr("none"), 0)
        for number in _RATINGS:
            self.rating.addItem(self.tr("{rating} of 5").format(rating=number), number)
        for choice in (self.kind, self.rating):
            choice.fit_all()
        self.kinds = self._button("editKinds", self.tr("Kinds…"), self.tr("Edit the list of kinds"))
        self.start = self._time("noteStart", self.tr("Start of this note"))
        self.end = self._time("noteEnd", self.tr("End of this note; empty: it is a moment"))
        here = self.tr("To playhead")
        self.start_here = self._button("noteStartHere", here, self.tr("Start at the playhead"))
        self.end_here = self._button("noteEndHere", here, self.tr("End at the playhead"))
        self.play = self._button("notePlay", self.tr("Play"), self.tr("Play from the start of this note"))
        self.remove = self._button("noteRemove", self.tr("Delete"), self.tr("Delete this note"))
        self.done = self._button("noteDone", self.tr("Done"), self.tr("Done; back to the table"))
        self.people: dict[str, Tick] = {}
        self._people_row = Flow()
        self._lay_out()
        self._connect()
        self.show_note(None)

    # ── what is shown ───────────────────────────────────────────────────────────────────────────

    def ask_where(self, playhead: Callable[[], float]) -> None:
        """Take what says where the playhead is."""
        self._playhead = playhead

    @property
    def note(self) -> Annotation | None:
        """Return the annotation that is written."""
        return self._note

    @property
    def is_writing(self) -> bool:
        """Say whether somebody is in the middle of a text."""
        return self.text.hasFocus()

    def show_kinds(self, kinds: Sequence[tuple[str, str]]) -> None:
        """Offer these kinds: what a note holds, and what is shown."""
        self.kind.clear()
        self.kind.addItem(self.tr("none"), "")
        for name, text in kinds:
            self.kind.addItem(text, name)
        self._show_kind()
        self.kind.updateGeometry()

    def show_people(self, jam: ReviewedJam | None) -> None:
        """Offer the people of a jam."""
        self._jam = jam
        for box in self.people.values():
            self._people_row.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.people = {}
        for player in () if jam is None else jam.players:
            box = Tick(name_of(player), f"notePerson_{player.label}")
            box.setAccessibleName(self.tr("This note is about {name}").format(name=name_of(player)))
            box.setIcon(self._shape(player.look))
            box.setIconSize(QSize(self._theme.px(18), self._theme.px(18)))
            box.setMinimumWidth(self._theme.command)
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            box.clicked.connect(self._tick)
            self.people[player.label] = box
            self._people_row.addWidget(box)
        self.show_note(self._note)

    def show_note(self, note: Annotation | None, *, can_edit: bool = True) -> None:
        """Show an annotation as it is now, or that none is chosen."""
        other = (None if note is None else note.id) != (None if self._note is None else self._note.id)
        self._note = note
        for part in self._parts():
            part.setEnabled(note is not None and can_edit)
        self.done.setEnabled(True)
        self.play.setEnabled(note is not None)
        self.heading.setText(self._title())
        shown = Annotation(0, 0.0) if note is None else note
        if other or readable(self.text.toPlainText()) != shown.text:
            self.text.show_text(shown.text)
        self._show_kind()
        self.rating.setCurrentIndex(max(0, self.rating.findData(shown.rating or 0)))
        for label, box in self.people.items():
            box.setChecked(label in shown.people)
        if other or not self.start.hasFocus():
            self.start.setText("" if note is None else fine_text(shown.at_s))
        if other or not self.end.hasFocus():
            self.end.setText("" if shown.end_s is None else fine_text(shown.end_s))

    def write(self) -> None:
        """Go on with its text."""
        if self.text.isEnabled():
            self.text.setFocus()

    # ── inside ──────────────────────────────────────────────────────────────────────────────────

    def _title(self) -> str:
        note = self._note
        if note is None:
            return self.tr("No note is chosen: choose one in the table, or press N for a new one.")
        when = fine_text(note.at_s) if note.end_s is None else span_text(note.at_s, note.end_s)
        by = marker_text(note, self._jam)
        text = self.tr("Note at {time}, marked by {name}") if by else self.tr("Note at {time}")
        return text.format(time=when, name=by)

    def _show_kind(self) -> None:
        kind = "" if self._note is None else self._note.kind
        if self.kind.findData(kind) < 0:
            self.kind.addItem(kind, kind)
        self.kind.setCurrentIndex(self.kind.findData(kind))

    def _change(self, **fields: object) -> None:
        if self._note is not None:
            self.changed.emit(replace(self._note, **fields))

    def _tick(self) -> None:
        if self._note is not None:
            known = tuple(label for label, box in self.people.items() if box.isChecked())
            others = tuple(label for label in self._note.people if label not in self.people)
            self._change(people=(*known, *others))

    def _write(self) -> None:
        if self._note is not None:
            self.written.emit(self._note.id, self.text.toPlainText())

    def _set_start(self) -> None:
        seconds = parsed_time(self.start.text())
        if self._note is None or self.start.text() == fine_text(self._note.at_s):
            return
        if seconds is None or seconds < 0:
            self._refuse()
        else:
            self._change(at_s=seconds)

    def _set_end(self) -> None:
        note, text = self._note, self.end.text().strip()
        if note is None or text == ("" if note.end_s is None else fine_text(note.end_s)):
            return
        seconds = parsed_time(text)
        if not text:
            self._change(end_s=None)
        elif seconds is None or seconds < 0:
            self._refuse()
        else:
            self._change(end_s=seconds)

    def _refuse(self) -> None:
        """Say what a time looks like, and show the one that holds."""
        self.refused.emit(self.tr("A time is written as 4:31.5; it is as it was"))
        note = self._note
        if note is not None:
            self.start.setText(fine_text(note.at_s))
            self.end.setText("" if note.end_s is None else fine_text(note.end_s))

    def _parts(self) -> tuple[QWidget, ...]:
        fixed = (self.text, self.kind, self.rating, self.start, self.start_here, self.end, self.end_here)
        return (*fixed, self.remove, *self.people.values())

    def _connect(self) -> None:
        self.text.textChanged.connect(self._tell_text)
        self.text.finished.connect(self.left)
        self.kind.activated.connect(lambda: self._change(kind=self.kind.currentData()))
        self.rating.activated.connect(lambda: self._change(rating=self.rating.currentData() or None))
        self.kinds.clicked.connect(lambda: self.kinds_asked.emit())
        self.start.editingFinished.connect(self._set_start)
        self.end.editingFinished.connect(self._set_end)
        self.start_here.clicked.connect(lambda: self._change(at_s=max(0.0, self._playhead())))
        self.end_here.clicked.connect(lambda: self._change(end_s=max(0.0, self._playhead())))
        self.play.clicked.connect(lambda: self.play_asked.emit())
        self.remove.clicked.connect(lambda: self.removed.emit())
        self.done.clicked.connect(lambda: self.left.emit())

    def _tell_text(self) -> None:
        if not self.text.is_shown_only:
            self._write()

    def _lay_out(self) -> None:
        first, fields = Flow(), Flow()
        first.add(self.heading, 1)
        for part in (self.done, self.play, self.remove):
            first.addWidget(part)
        for choice in (self.kind, self.kinds, self.rating):
            fields.addWidget(choice)
        for label, field, button in (
            (self.tr("Start"), self.start, self.start_here),
            (self.tr("End"), self.end, self.end_here),
        ):
            name = QLabel(label)
            name.setMinimumHeight(self._theme.command + 4)
            name.setBuddy(field)
            fields.addWidget(_together(name, field, button))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, self._theme.px(6), 0)
        column.setSpacing(self._theme.px(6))
        column.addLayout(first)
        column.addWidget(self.text)
        column.addLayout(fields)
        column.addLayout(self._people_row)
        column.addStretch(1)

    def _shape(self, look: int) -> QIcon:
        side, ratio = self._theme.px(18), self.devicePixelRatioF()
        pixmap = QPixmap(round(side * ratio), round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_shape(painter, look, QRectF(1.5, 1.5, side - 3, side - 3), QColor(self._theme.shape_edge))
        painter.end()
        return QIcon(pixmap)

    def _time(self, name: str, about: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(about)
        field.setFixedWidth(self._theme.px(110))
        return field

    def _button(self, name: str, text: str, about: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(about)
        button.setToolTip(about)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves Space to playing
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        button.setMinimumWidth(self._theme.command + 4)
        return button


def _together(*parts: QWidget) -> QWidget:
    """Return parts that stay side by side."""
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        row.addWidget(part)
    return group
