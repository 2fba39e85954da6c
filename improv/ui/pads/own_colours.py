"""A person's own colours for the notes: one for each degree, taken from a board of them or typed in."""

import re
from collections.abc import Sequence

from PyQt6.QtCore import QCoreApplication, QRectF, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PyQt6.QtWidgets import QAbstractButton, QButtonGroup, QLabel, QLineEdit, QVBoxLayout, QWidget

from improv.link.look import MOST_COLOURS
from improv.ui.pads.colours import text_on
from improv.ui.parts.flow import Flow
from improv.ui.parts.theme import Theme

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def paints() -> dict[str, str]:
    """Return the colours to choose from, and what they are called."""
    translate = QCoreApplication.translate
    return {
        "#E8352B": translate("Paint", "red"),
        "#8E1B1B": translate("Paint", "dark red"),
        "#EC5FA1": translate("Paint", "pink"),
        "#FFC2DC": translate("Paint", "light pink"),
        "#F58220": translate("Paint", "orange"),
        "#FFC9A3": translate("Paint", "light orange"),
        "#8B5A2B": translate("Paint", "brown"),
        "#F0D000": translate("Paint", "yellow"),
        "#FFF3A0": translate("Paint", "light yellow"),
        "#A6CE39": translate("Paint", "light green"),
        "#1E9E4A": translate("Paint", "green"),
        "#0B5D3B": translate("Paint", "dark green"),
        "#1CB5AC": translate("Paint", "turquoise"),
        "#8CCBF2": translate("Paint", "light blue"),
        "#2F6FDE": translate("Paint", "blue"),
        "#1B2F7D": translate("Paint", "dark blue"),
        "#7A4FA3": translate("Paint", "violet"),
        "#C9B3F0": translate("Paint", "light violet"),
        "#FFFFFF": translate("Paint", "white"),
        "#CFCFCF": translate("Paint", "light grey"),
        "#9AA0A6": translate("Paint", "grey"),
        "#555B63": translate("Paint", "dark grey"),
        "#101010": translate("Paint", "black"),
    }


class Swatch(QAbstractButton):
    """A button that shows nothing but a colour, and what stands on it."""

    def __init__(self, name: str, theme: Theme, colour: str = "#FFFFFF", text: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(theme.command, theme.command)
        self._theme = theme
        self._colour = colour

    @property
    def colour(self) -> str:
        """Return the colour as ``#RRGGBB``."""
        return self._colour

    def set_colour(self, colour: str) -> None:
        """Show another colour."""
        self._colour = colour
        self.update()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Be pressed by Enter as by Space."""
        if event is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the colour; framed where it is chosen, dashed where the focus is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        on = text_on(self._colour)
        painter.setPen(QPen(QColor(self._theme.text if self.isChecked() else self._theme.edge),
                            4.0 if self.isChecked() else 1.5))  # fmt: skip
        painter.setBrush(QColor(self._colour))
        painter.drawRoundedRect(place, 8, 8)
        painter.setPen(QColor(on))
        if self.hasFocus():
            painter.setPen(QPen(QColor(on), 2.5, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(5, 5, -5, -5), 5, 5)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class OwnColours(QWidget):
    """The notes with their colours, and below them what the chosen one may have."""

    changed = pyqtSignal(object)
    """The whole set, by degree."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("ownColours")
        self._theme = theme
        self._paints = paints()
        self._colours: list[str] = []
        self._labels: tuple[str, ...] = ()
        self.notes = [Swatch(f"ownColour_{n}", theme) for n in range(MOST_COLOURS)]
        self.paints = [Swatch(f"paint_{n}", theme, colour) for n, colour in enumerate(self._paints)]
        self.field = QLineEdit()
        self.field.setObjectName("ownColourField")
        self.field.setMaxLength(7)
        self.field.setFixedWidth(theme.px(120))
        self._groups = (self._grouped(self.notes), self._grouped(self.paints))
        self.notes[0].setChecked(True)
        for note in self.notes:
            note.toggled.connect(lambda on: self._show_note() if on else None)
        for paint in self.paints:
            paint.setAccessibleName(self._paints[paint.colour])
            paint.setToolTip(self._paints[paint.colour])
            paint.clicked.connect(lambda _, paint=paint: self._take(paint.colour))
        self.field.editingFinished.connect(self._typed)
        self._lay_out()

    def show_colours(self, colours: Sequence[str], labels: Sequence[str]) -> None:
        """Show a set, for degrees of these names."""
        self._colours, self._labels = list(colours), tuple(labels[:MOST_COLOURS])
        for number, note in enumerate(self.notes):
            note.setVisible(number < len(self._labels))
            if number < len(self._labels):
                note.setText(self._labels[number])
                note.set_colour(self._colour_of(number))
                name = self.tr("Colour of {note}: {colour}")
                note.setAccessibleName(name.format(note=self._labels[number], colour=self._name(note.colour)))
        if self._number >= len(self._labels):
            self.notes[0].setChecked(True)
        self._show_note()

    @property
    def _number(self) -> int:
        return next((number for number, note in enumerate(self.notes) if note.isChecked()), 0)

    def _colour_of(self, number: int) -> str:
        return self._colours[number % len(self._colours)] if self._colours else "#FFFFFF"

    def _name(self, colour: str) -> str:
        return self._paints.get(colour.upper(), colour)

    def _show_note(self) -> None:
        """Show which colour the chosen note has."""
        colour = self._colour_of(self._number).upper()
        self.field.setText(colour)
        label = self._labels[self._number] if self._labels else ""
        self.field.setAccessibleName(self.tr("Colour of {note} as six digits").format(note=label))
        self._groups[1].setExclusive(False)
        for paint in self.paints:
            paint.setChecked(paint.colour == colour)
        self._groups[1].setExclusive(True)

    def _typed(self) -> None:
        text = self.field.text().strip()
        text = text if text.startswith("#") else f"#{text}"
        if _COLOUR.fullmatch(text):
            self._take(text.upper())
        else:
            self._show_note()

    def _take(self, colour: str) -> None:
        if not self._labels or colour == self._colour_of(self._number).upper():
            return
        count = max(len(self._labels), len(self._colours))
        whole = [self._colour_of(number) for number in range(count)]
        whole[self._number] = colour
        self.changed.emit(tuple(whole[:MOST_COLOURS]))

    def _grouped(self, swatches: Sequence[Swatch]) -> QButtonGroup:
        group = QButtonGroup(self)
        for swatch in swatches:
            group.addButton(swatch)
        return group

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for text, parts in (
            (self.tr("Choose a note, then its colour:"), [*self.notes]),
            ("", [*self.paints, self.field]),
        ):
            if text:
                label = QLabel(text)
                label.setObjectName("quiet")
                label.setWordWrap(True)
                column.addWidget(label)
            row = Flow(apart=4)
            for part in parts:
                row.addWidget(part)
            column.addLayout(row)
