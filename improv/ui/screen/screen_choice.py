"""Who shares the screen, as a choice: how many people, whose pads are chosen for, what keys and mouse do."""

from collections.abc import Mapping, Sequence
from typing import Any

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from improv.link.look import MOST_AREAS, Keys, Mouse, Table
from improv.ui.parts.choice import Choice
from improv.ui.parts.segments import Segments

_SPLIT = frozenset({Keys.SPLIT, Keys.OWN_SPLIT})


class ScreenChoice(QWidget):
    """A row for each thing. Says what its user wants."""

    people_chosen = pyqtSignal(object)
    area_chosen = pyqtSignal(int)
    """The choices below are to be about these pads."""
    keys_chosen = pyqtSignal(object)
    mouse_chosen = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("screenChoice")
        numbers = {number: str(number) for number in range(1, MOST_AREAS + 1)}
        self.people = Segments("screenPlayers", self.tr("People at this screen"), numbers)
        self.keys = self._combo("screenKeys", self.tr("What the computer keyboard plays"), self._key_texts())
        mouse = {Mouse.AREA: self.tr("the pads it is on"), Mouse.OWN: self.tr("a player of its own")}
        self.mouse = Segments("screenMouse", self.tr("Who plays with the mouse"), mouse)
        self.area = self._combo("areaChoice", self.tr("Whose pads are chosen for below"), {})
        self.note = QLabel(
            self.tr(
                "Many keyboards cannot tell three and more keys apart that are held at once:"
                " some notes may then stay silent. Touch, MIDI and a second keyboard have no such limit."
            )
        )
        self.note.setObjectName("quiet")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self._area_title = QLabel(self.tr("Pads of"))
        self._lay_out()
        self.people.chosen.connect(self.people_chosen)
        self.keys.activated.connect(lambda index: self.keys_chosen.emit(self.keys.itemData(index)))
        self.mouse.chosen.connect(self.mouse_chosen)
        self.area.activated.connect(self.area_chosen)
        self.show_table(Table(), (), 0)

    def show_table(self, table: Table, names: Sequence[str], current: int) -> None:
        """Show who shares the screen, what their pads are called, and whose are chosen for below."""
        self.people.set_value(len(table.areas))
        self.keys.setCurrentIndex(self.keys.findData(table.keys))
        self.mouse.set_value(table.mouse)
        self.note.setVisible(table.keys in _SPLIT)
        if [self.area.itemText(index) for index in range(self.area.count())] != list(names):
            self.area.clear()
            self.area.addItems(names)
        self.area.setCurrentIndex(current)
        for part in (self.area, self._area_title):
            part.setVisible(len(table.areas) > 1)

    def _key_texts(self) -> dict[Keys, str]:
        return {
            Keys.FIRST: self.tr("the first pads"),
            Keys.SPLIT: self.tr("left: first, right: second pads"),
            Keys.OWN: self.tr("a player of its own"),
            Keys.OWN_SPLIT: self.tr("two players of its own"),
        }

    def _combo(self, name: str, accessible_name: str, texts: Mapping[Any, str]) -> Choice:
        combo = Choice(name, accessible_name)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for value, text in texts.items():
            combo.addItem(text, value)
        return combo

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[QLabel, QWidget], ...] = (
            (QLabel(self.tr("People")), self.people),
            (QLabel(self.tr("Keys")), self.keys),
            (QLabel(self.tr("Mouse")), self.mouse),
            (self._area_title, self.area),
        )
        for row, (title, part) in enumerate(rows):
            title.setObjectName("heading")
            grid.addWidget(title, 2 * row, 0)
            grid.addWidget(part, 2 * row, 1)
        grid.addWidget(self.note, 3, 1)
