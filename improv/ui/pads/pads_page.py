"""The page of the pads: how they lie, what is written on them, their colours, and what hands do on them."""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec.structs import replace
from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from improv.jam.motor import Motor
from improv.link.look import Colours, Layout, PadLook
from improv.ui.pads.layout_choice import LayoutChoice
from improv.ui.pads.own_colours import OwnColours
from improv.ui.pads.pad_words import (
    colour_names,
    counts_of,
    label_names,
    latch_names,
    layout_names,
    shown_count,
    steps_names,
)
from improv.ui.parts.choice import Choice
from improv.ui.parts.segments import Segments
from improv.ui.parts.theme import Theme


class PadsPage(QWidget):
    """A row for each thing that can be chosen of the pads of one area. Says what its user wants."""

    look_chosen = pyqtSignal(object)
    own_colours_chosen = pyqtSignal(object)
    slide_chosen = pyqtSignal(object)
    latch_chosen = pyqtSignal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("padsPage")
        self._look = PadLook()
        self.layout_choice = LayoutChoice(theme, self.tr("How pads lie"), layout_names())
        self.count = self._combo("padCountCombo", self.tr("How many pads"))
        self.rows = self._combo("padRowsCombo", self.tr("Octaves"), {2: "2", 3: "3", 4: "4"})
        self.steps = self._combo("padStepsCombo", self.tr("From row to row"), steps_names())
        self.labels = self._combo("labelCombo", self.tr("What is written on pads"), label_names())
        self.colours = self._combo("padColoursCombo", self.tr("Colours of pads"), colour_names())
        self.own = OwnColours(theme)
        on = {False: self.tr("off"), True: self.tr("on")}
        self.slide = Segments("slideButton", self.tr("Slide from pad to pad"), on)
        self.latch = Segments("latchButton", self.tr("Hold notes"), latch_names())
        self.person = QLabel()
        self.person.setObjectName("padsPerson")
        self.note = QLabel()
        self.note.setObjectName("padsNote")
        for label in (self.person, self.note):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._titles: dict[QWidget, QLabel] = {}
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._connect()
        self.show_look(PadLook())
        self.show_person("")

    def add_top(self, widget: QWidget) -> None:
        """Put something above all rows: whose pads these are."""
        self._column.insertWidget(0, widget)

    # ── what is shown ───────────────────────────────────────────────────────────────────────────

    def show_look(self, look: PadLook) -> None:
        """Show how the pads are wished."""
        self._look = look
        self.layout_choice.set_value(look.layout)
        self._fill(self.count, counts_of(look), shown_count(look))
        for combo, value in (
            (self.rows, look.rows or 3),
            (self.steps, look.steps),
            (self.labels, look.labels),
            (self.colours, look.colours),
        ):
            combo.setCurrentIndex(combo.findData(value))
        for part, shown in (
            (self.count, bool(counts_of(look))),
            (self.rows, look.layout is Layout.LADDER),
            (self.steps, look.layout is Layout.GRID),
            (self.own, look.colours is Colours.OWN),
        ):
            part.setVisible(shown)
            self._titles[part].setVisible(shown)

    def show_own_colours(self, colours: Sequence[str], labels: Sequence[str]) -> None:
        """Show the person's own colours, for degrees of these names."""
        self.own.show_colours(colours, labels)

    def show_motor(self, motor: Motor, *, slides_always: bool) -> None:
        """Show how the player's hands are taken; on a harp they always slide."""
        self.slide.set_value(motor.slide or slides_always)
        self.slide.setEnabled(not slides_always)
        self.latch.set_value(motor.latch)

    def show_person(self, name: str) -> None:
        """Say in whose profile the choice is kept; empty: in nobody's, it is the computer's."""
        self.person.setText(
            self.tr("Kept in the profile of {person}: layout, labels, colours.").format(person=name)
        )
        self.person.setVisible(bool(name))

    def show_note(self, text: str) -> None:
        """Say something about the pads in a line; empty: nothing."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    # ── what is wanted ──────────────────────────────────────────────────────────────────────────

    def _connect(self) -> None:
        self.layout_choice.chosen.connect(lambda layout: self._want(layout=layout, pads=0, rows=0))
        self._wants(self.count, "pads")
        self._wants(self.rows, "rows")
        self._wants(self.steps, "steps")
        self._wants(self.labels, "labels")
        self._wants(self.colours, "colours")
        self.own.changed.connect(self.own_colours_chosen)
        self.slide.chosen.connect(self.slide_chosen)
        self.latch.chosen.connect(self.latch_chosen)

    def _wants(self, combo: Choice, field: str) -> None:
        combo.activated.connect(lambda index: self._want(**{field: combo.itemData(index)}))

    def _want(self, **changes: Any) -> None:
        self.look_chosen.emit(replace(self._look, **changes))

    # ── layout ──────────────────────────────────────────────────────────────────────────────────

    def _combo(self, name: str, accessible_name: str, texts: Mapping[Any, str] | None = None) -> Choice:
        combo = Choice(name, accessible_name)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fill(combo, texts or {}, None)
        return combo

    def _fill(self, combo: Choice, texts: Mapping[Any, str], value: Any) -> None:
        if [combo.itemData(index) for index in range(combo.count())] != list(texts):
            combo.clear()
            for known, text in texts.items():
                combo.addItem(text, known)
        combo.setCurrentIndex(combo.findData(value))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (text, part) in enumerate(
            (
                (self.tr("Layout"), self.layout_choice),
                (self.tr("Pads"), self.count),
                (self.tr("Octaves"), self.rows),
                (self.tr("Row to row"), self.steps),
                (self.tr("Labels"), self.labels),
                (self.tr("Colours"), self.colours),
                ("", self.own),
                (self.tr("Slide"), self.slide),
                (self.tr("Hold"), self.latch),
            )
        ):
            title = QLabel(text)
            title.setObjectName("heading")
            self._titles[part] = title
            grid.addWidget(title, row, 0)
            grid.addWidget(part, row, 1)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self.person)
        self._column.addLayout(grid)
        self._column.addWidget(self.note)
        self._column.addStretch(1)
