"""Imitation: two people, a feature, and the diagram of how alike its two curves are."""

import numpy as np
from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QLabel, QVBoxLayout, QWidget

from improv.analysis.diagram import ImitationDiagram, imitation_diagram
from improv.analysis.explained import PLAYER_WORDS
from improv.ui.languages.said import known
from improv.ui.languages.speaking import number
from improv.ui.parts.choice import Choice
from improv.ui.parts.flow import Flow
from improv.ui.parts.theme import Theme
from improv.ui.review.timeline.words import clock
from improv.ui.review.understanding.analysing import Understood
from improv.ui.review.understanding.diagram_picture import DiagramPicture
from improv.ui.review.understanding.table import Figures

MOST_PLACES = 5
APART = 10
"""Columns of the diagram (2 s at a hop of 1 s) that places in the table are apart at least."""


class ImitationView(QWidget):
    """The choices, the picture, and the strongest places as a table."""

    asked_play_from = pyqtSignal(float)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("imitationView")
        self._now = Understood()
        self._shown: object = None
        self._times: list[float] = []
        self.first = Choice("imitationFirst", self.tr("The one who may be imitated"), self.tr("First:"))
        self.second = Choice("imitationSecond", self.tr("The one who may imitate"), self.tr("Second:"))
        self.feature = Choice("imitationFeature", self.tr("The curve that is compared"))
        for name, words in PLAYER_WORDS.items():
            self.feature.addItem(known(words.title), name)
        self.how = QLabel(
            self.tr(
                "Each 40 seconds of the first's curve are compared with the second's up to 20 s "
                "before and after. "
                "A bright band above the middle: the second's curve does what the first's did. It "
                "has no p: two "
                "calm curves resemble each other. Hatched: nothing to compare."
            )
        )
        self.how.setWordWrap(True)
        self.how.setTextFormat(Qt.TextFormat.PlainText)
        self.picture = DiagramPicture(theme)
        self.table = Figures("imitationTable", self.tr("Where they are most alike"), theme)
        top = QWidget()
        flow = Flow(top)
        for choice in (self.first, self.second, self.feature):
            choice.setMinimumWidth(theme.px(200))
            choice.activated.connect(lambda _: self._show())
            flow.addWidget(choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (top, self.picture, self.how, self.table):
            column.addWidget(widget)
        self.picture.asked_play_from.connect(self.asked_play_from)
        self.table.cellDoubleClicked.connect(lambda row, _: self._play(row))
        self.table.cellActivated.connect(lambda row, _: self._play(row))

    def show_found(self, now: Understood) -> None:
        """Show what was found until now."""
        before = [player.id for player in self._now.players]
        self._now = now
        if [player.id for player in now.players] != before:
            for place, choice in enumerate((self.first, self.second)):
                chosen = choice.currentData()
                choice.clear()
                for player in now.players:
                    choice.addItem(player.name, player.id)
                found = choice.findData(chosen)
                choice.setCurrentIndex(found if found >= 0 else min(place, choice.count() - 1))
        self._show()

    def _show(self) -> None:
        first, second, name = self.first.currentData(), self.second.currentData(), self.feature.currentData()
        people = {player.id: player for player in self._now.players}
        shown = first, second, name, tuple(map(id, self._now.players))
        if shown == self._shown:
            return  # the diagram of an hour takes a moment
        self._shown = shown
        diagram: ImitationDiagram | None = None
        if first in people and second in people:
            one, other = (people[each].features[name].curve for each in (first, second))
            diagram = imitation_diagram(one, other)
        self.picture.show_diagram(diagram, self._now.name_of(first or 0), self._now.name_of(second or 0))
        self._show_places(diagram)

    def _show_places(self, diagram: ImitationDiagram | None) -> None:
        places = [] if diagram is None else strongest_places(diagram)
        self._times = [] if diagram is None else [float(diagram.times_s[column]) for _, column in places]
        rows = [
            (self.picture.words_of(row, column), number(diagram.likeness[row, column], 2))
            for row, column in places
            if diagram is not None
        ]
        self.table.show_rows(
            (self.tr("What"), self.tr("How alike")), rows, [clock(each) for each in self._times]
        )

    def _play(self, row: int) -> None:
        if 0 <= row < len(self._times):
            self.asked_play_from.emit(self._times[row])


def strongest_places(diagram: ImitationDiagram) -> list[tuple[int, int]]:
    """Return rows and columns of the most alike places that lie apart, the strongest first."""
    left = np.nan_to_num(diagram.likeness, nan=0.0).copy()
    found: list[tuple[int, int]] = []
    while len(found) < MOST_PLACES and left.size and left.max() > 0.0:
        row, column = (int(each) for each in np.unravel_index(int(left.argmax()), left.shape))
        found.append((row, column))
        left[:, max(0, column - APART) : column + APART + 1] = 0.0
    return found
