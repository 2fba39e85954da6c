"""Who with whom: a value of every pair; rows are the first of the two, columns the second."""

import numpy as np
from PyQt6.QtCore import QModelIndex, QPointF, QRectF, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QPainter, QPen
from PyQt6.QtWidgets import (
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from improv.analysis.explained import PAIR_WORDS
from improv.analysis.found import FoundPair, PairValue
from improv.analysis.matrix import full_colour
from improv.ui.languages.said import known
from improv.ui.languages.speaking import number, short_number
from improv.ui.parts.choice import Choice
from improv.ui.parts.flow import Flow
from improv.ui.parts.theme import Theme
from improv.ui.review.timeline.lanes import mixed
from improv.ui.review.timeline.words import clock
from improv.ui.review.understanding.analysing import Understood
from improv.ui.review.understanding.curves import strongest
from improv.ui.review.understanding.table import Figures
from improv.ui.review.understanding.words import NEAR, SURE, chance_text, how_text, value_text

P, STRENGTH = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
_SIGN_PX = 14
_CELL_PX = 44
_STRONGEST = 0.6
"""How much of the accent's colour the cell of the strongest value has."""


class MatrixView(QWidget):
    """The matrix, and all that is known of the pair that is chosen in it."""

    asked_play_from = pyqtSignal(float)
    value_chosen = pyqtSignal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("matrixView")
        self._now = Understood()
        self._strongest_s: float | None = None
        self.value = Choice("matrixValue", self.tr("What is shown of every two people"))
        for name, words in PAIR_WORDS.items():
            self.value.addItem(known(words.title), name)
        self.value.setCurrentIndex(self.value.findData("leader_score"))
        self.how = QLabel()
        self.how.setWordWrap(True)
        self.how.setTextFormat(Qt.TextFormat.PlainText)
        self.read = QLabel(
            self.tr(
                "Rows are the first of the two, columns the second: a positive lag means that the column "
                "follows the row. Full circle: rarely by chance; ring: sometimes; no sign: often, or "
                "not compared."
            )
        )
        self.read.setWordWrap(True)
        self.read.setProperty("quiet", True)
        self.table = Figures("matrixTable", self.tr("Who with whom"), theme)
        self.table.setItemDelegate(_Cells(theme, self.table))
        self.pair = QLabel()
        self.pair.setObjectName("matrixPair")
        self.pair.setWordWrap(True)
        self.pair.setTextFormat(Qt.TextFormat.PlainText)
        self.play = QPushButton()
        self.play.setObjectName("matrixPlay")
        self.play.hide()
        self.details = Figures("pairTable", self.tr("All values of these two"), theme)
        self._theme = theme
        top = QWidget()
        flow = Flow(top)
        flow.addWidget(self.value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (top, self.how, self.table, self.read, self.pair, self.play, self.details):
            column.addWidget(widget)
        self.value.activated.connect(lambda _: self._choose_value())
        self.table.currentCellChanged.connect(lambda *_: self._show_pair())
        self.play.clicked.connect(self._play)

    @property
    def feature(self) -> str:
        """Return the value that is shown, by name."""
        return str(self.value.currentData())

    def choose(self, feature: str) -> None:
        """Show this value."""
        self.value.setCurrentIndex(max(0, self.value.findData(feature)))
        self._show()

    def show_found(self, now: Understood) -> None:
        """Show what was found until now."""
        self._now = now
        self._show()

    def chosen_pair(self) -> FoundPair | None:
        """Return the pair whose cell is the current one."""
        row, column, players = self.table.currentRow(), self.table.currentColumn(), self._now.players
        if not (0 <= row < len(players) and 0 <= column < len(players)):
            return None
        return self._now.pairs.get((players[row].id, players[column].id))

    def _choose_value(self) -> None:
        self._show()
        self.value_chosen.emit(self.feature)

    def _show(self) -> None:
        words, players, pairs = PAIR_WORDS[self.feature], self._now.players, self._now.pairs
        is_set = any(
            pair.features[self.feature].set_by_scale
            for pair in pairs.values()
            if self.feature in pair.features
        )
        self.how.setText(how_text(words, is_set=is_set))
        names = [player.name for player in players]
        cells = [[self._value(row.id, column.id) for column in players] for row in players]
        self.table.show_rows(names, [[self._text(value) for value in row] for row in cells], names)
        sizes = np.array([[self._size(value) for value in row] for row in cells] or [[0.0]])
        largest = full_colour(sizes, next((value.unit for line in cells for value in line if value), ""))
        for row, line in enumerate(cells):
            self.table.setRowHeight(row, self._theme.px(_CELL_PX))
            for column, value in enumerate(line):
                item = self.table.item(row, column)
                if item is not None and value is not None:
                    item.setData(P, value.p)
                    item.setData(STRENGTH, min(1.0, float(sizes[row, column]) / largest))
                    item.setData(
                        Qt.ItemDataRole.AccessibleTextRole, self._said(names[row], names[column], value)
                    )
                    item.setToolTip(self._said(names[row], names[column], value))
        self.table.resizeColumnsToContents()
        self._show_pair()

    def _value(self, first: int, second: int) -> PairValue | None:
        pair = self._now.pairs.get((first, second))
        return None if pair is None else pair.features.get(self.feature)

    def _size(self, value: PairValue | None) -> float:
        return 0.0 if value is None or value.value is None else abs(value.value)

    def _text(self, value: PairValue | None) -> str:
        if value is None or value.value is None:
            return "–"
        return f"    {short_number(value.value, 2)}"

    def _said(self, first: str, second: str, value: PairValue) -> str:
        text = self.tr("{first}, then {second}: {value}, {chance}")
        return text.format(
            first=first,
            second=second,
            value=value_text(value, PAIR_WORDS[self.feature]),
            chance=chance_text(value.p),
        )

    def _show_pair(self) -> None:
        pair, now = self.chosen_pair(), self._now
        for part in (self.pair, self.details):
            part.setVisible(pair is not None)
        self._strongest_s = None
        self.play.setVisible(False)
        if pair is None:
            return
        first, second = now.name_of(pair.first), now.name_of(pair.second)
        self.pair.setText(self.tr("{first}, then {second}").format(first=first, second=second))
        self.details.setAccessibleName(
            self.tr("All values of {first}, then {second}").format(first=first, second=second)
        )
        rows = [
            (value_text(value, PAIR_WORDS[name]), chance_text(value.p), self._effect(value))
            for name, value in pair.features.items()
            if name in PAIR_WORDS
        ]
        heads = [known(PAIR_WORDS[name].title) for name in pair.features if name in PAIR_WORDS]
        columns = (self.tr("Value"), self.tr("Chance"), self.tr("Against chance"))
        self.details.show_rows(columns, rows, heads)
        people = {pair.first, pair.second}
        curve = next((each.curve for each in now.together if {each.first, each.second} == people), None)
        best = None if curve is None else strongest(curve)
        if best is not None and best[1] > 0.0:
            self._strongest_s = best[0]
            text = self.tr("Play where {first} and {second} are most together: {time}")
            self.play.setText(text.format(first=first, second=second, time=clock(best[0])))
            self.play.setVisible(True)

    def _effect(self, value: PairValue) -> str:
        if value.effect is None:
            return "–"
        text = self.tr("{number} standard deviations from its mean")
        words = text.format(number=number(value.effect, 1))
        if value.chance is None:
            return words
        between = self.tr("by chance mostly {low} to {high}")
        return f"{words}; " + between.format(
            low=short_number(value.chance[0], 2), high=short_number(value.chance[1], 2)
        )

    def _play(self) -> None:
        if self._strongest_s is not None:
            self.asked_play_from.emit(self._strongest_s)


class _Cells(QStyledItemDelegate):
    """Paints how strong a value is, and how sure; the words say the same."""

    def __init__(self, theme: Theme, parent: Figures) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter | None, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint the ground, the number, and the sign of chance."""
        strength, p, theme = index.data(STRENGTH), index.data(P), self._theme
        if painter is None:
            return
        if isinstance(strength, float):
            ground = mixed(QColor(theme.accent), QColor(theme.panel), _STRONGEST * strength)
            painter.fillRect(option.rect.adjusted(1, 1, -1, -1), ground)
        super().paint(painter, option, index)
        if not isinstance(p, float) or p > NEAR:
            return
        size = float(theme.px(_SIGN_PX))
        place = QRectF(0, 0, size, size)
        place.moveCenter(QPointF(option.rect.left() + size, option.rect.center().y()))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.text), 2.0))
        painter.setBrush(QColor(theme.text) if p <= SURE else QColor(0, 0, 0, 0))
        painter.drawEllipse(place.adjusted(2, 2, -2, -2))
        painter.restore()
