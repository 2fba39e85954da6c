"""The curves below the lanes: which are shown, and over how long each value is taken."""

from collections.abc import Callable

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from improv.ui.languages.speaking import short_number
from improv.ui.parts.choice import Choice
from improv.ui.parts.flow import Flow
from improv.ui.parts.sides import stays
from improv.ui.parts.stepper import Stepper
from improv.ui.parts.theme import Theme
from improv.ui.review.timeline.axis import Axis
from improv.ui.review.timeline.curve import Curve
from improv.ui.review.timeline.measures import LONGEST_S, SHORTEST_S, USUAL_S
from improv.ui.review.timeline.plot import Plot

MOST_ROWS = 6
FIRST = ("density", "loudness")
"""The curves that are shown at first."""


class CurveRow(QWidget):
    """A curve, and in front of it which one it is."""

    chosen = pyqtSignal(str)
    """By name; empty: none is to be here."""
    explained = pyqtSignal(str)

    def __init__(self, theme: Theme, axis: Axis, number: int, gutter: int) -> None:
        super().__init__()
        stays(self)
        self.name = ""
        self._curves: dict[str, Curve] = {}
        self.choice = Choice(f"curveChoice_{number}", self.tr("Curve {number}").format(number=number + 1))
        self.how = QPushButton("?")
        self.how.setObjectName(f"curveHow_{number}")
        self.how.setProperty("narrow", True)
        self.how.setFixedWidth(theme.command)
        self.how.setCheckable(True)
        self.words = QLabel()
        self.words.setProperty("quiet", True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.plot = Plot(theme, axis)
        head = QWidget()
        head.setFixedWidth(gutter)
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 2, 4, 0)
        column.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.choice, 1)
        top.addWidget(self.how)
        column.addLayout(top)
        column.addWidget(self.words)
        column.addStretch(1)
        self.explanation = QLabel()
        self.explanation.setObjectName(f"curveExplanation_{number}")
        self.explanation.setWordWrap(True)
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setContentsMargins(gutter, 4, 8, 8)
        self.explanation.hide()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(head)
        row.addWidget(self.plot, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(row)
        whole.addWidget(self.explanation)
        self.choice.activated.connect(lambda index: self.chosen.emit(self.choice.itemData(index)))
        self.how.clicked.connect(self._explain)

    def _explain(self, on: bool) -> None:
        """Show how the curve is computed, or no longer."""
        self.explanation.setVisible(on and bool(self.explanation.text()))
        if on:
            self.explained.emit(self.name)

    def show_curves(self, curves: dict[str, Curve], name: str, named: dict[str, str]) -> None:
        """Offer these, and show the one of this name."""
        if list(curves) != list(self._curves) or any(
            curves[each].title != self._curves[each].title for each in curves
        ):
            self.choice.clear()
            for offered in curves.values():
                self.choice.addItem(offered.title, offered.name)
            self.choice.addItem(self.tr("No curve"), "")
        self._curves, self.name = dict(curves), name
        curve = curves.get(name)
        self.choice.setCurrentIndex(self.choice.findData(name) if curve is not None else -1)
        self.plot.show_curve(curve, named)
        self.plot.setObjectName(f"curve_{name}")
        self.how.setVisible(curve is not None)
        self.explanation.setText("" if curve is None else curve.how)
        self.explanation.setVisible(self.how.isChecked() and curve is not None and bool(curve.how))
        if curve is not None:
            self.how.setAccessibleName(self.tr("How is this computed? {name}").format(name=curve.title))
            self.how.setToolTip(self.tr("How is this computed?"))
            reach = self.tr("{low} to {high} {unit}").format(
                low=short_number(self.plot.low, 1), high=short_number(self.plot.high, 1), unit=curve.unit
            )
            self.words.setText(reach.strip())
            self.plot.setAccessibleName(f"{curve.title}: {curve.words or reach}")


class Curves(QWidget):
    """Rows of curves, and what is set for all of them."""

    chosen = pyqtSignal()
    """Other curves are shown, by their user's wish."""
    explained = pyqtSignal(str)
    window_changed = pyqtSignal(int)
    """Seconds over which each value is taken."""

    def __init__(self, theme: Theme, axis: Axis, gutter: int, prepare: Callable[[Plot], None]) -> None:
        """``prepare`` is told of every plot that is made."""
        super().__init__()
        stays(self)
        self._theme, self._axis, self._gutter, self._prepare = theme, axis, gutter, prepare
        self._curves: dict[str, Curve] = {}
        self._named: dict[str, str] = {}
        self.names: tuple[str, ...] = FIRST
        self.rows: list[CurveRow] = []
        self.window_s = USUAL_S
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.add = QPushButton(self.tr("Add a curve"))
        self.add.setObjectName("addCurve")
        self.stepper = Stepper(
            "curveWindow", self.tr("Seconds that each value is taken over"), SHORTEST_S, LONGEST_S, "s"
        )
        self.stepper.set_value(self.window_s)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        settings = QWidget()
        flow = Flow(settings)
        for widget in (self.add, self.stepper, self.words):
            flow.addWidget(widget)
        self._column.addWidget(settings)
        self.add.clicked.connect(self._add)
        self.stepper.changed.connect(self._set_window)
        self._say_window()

    @property
    def plots(self) -> list[Plot]:
        """Return what is painted."""
        return [row.plot for row in self.rows]

    def set_curves(self, curves: dict[str, Curve], named: dict[str, str]) -> None:
        """Offer these curves, by name; ``named`` says what the labels of lines are called."""
        self._curves, self._named = curves, named
        self._show()

    def choose(self, names: tuple[str, ...]) -> None:
        """Show these curves."""
        self.names = tuple(names)[:MOST_ROWS]
        self._show()

    def set_window(self, seconds: int) -> None:
        """Take each value over so many seconds."""
        self.window_s = min(max(SHORTEST_S, seconds), LONGEST_S)
        self.stepper.set_value(self.window_s)
        self._say_window()

    def _set_window(self, seconds: int) -> None:
        self.window_s = seconds
        self._say_window()
        self.window_changed.emit(seconds)

    def _say_window(self) -> None:
        self.words.setText(
            self.tr(
                "Each value looks at %n second(s): half of that before its moment, half after.",
                "",
                self.window_s,
            )
        )

    def _show(self) -> None:
        while len(self.rows) < len(self.names):
            self._make_row()
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(self.names))
            if number < len(self.names):
                row.show_curves(self._curves, self.names[number], self._named)
        self.add.setEnabled(len(self.names) < MOST_ROWS and bool(self._curves))

    def _make_row(self) -> None:
        number = len(self.rows)
        row = CurveRow(self._theme, self._axis, number, self._gutter)
        row.chosen.connect(lambda name: self._choose(number, name))
        row.explained.connect(self.explained)
        self._prepare(row.plot)
        self.rows.append(row)
        self._column.insertWidget(number, row)

    def _choose(self, number: int, name: str) -> None:
        names = list(self.names)
        names[number : number + 1] = [name] if name else []
        self.names = tuple(names)
        self._show()
        self.chosen.emit()

    def _add(self) -> None:
        others = [name for name in self._curves if name not in self.names] or list(self._curves)
        self.names = (*self.names, others[0])
        self._show()
        self.chosen.emit()
