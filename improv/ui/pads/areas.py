"""The pads of all who share the screen: one to four areas, each with pads of its own."""

from collections.abc import Sequence

from PyQt6.QtCore import QEvent, QRect, QSize, pyqtSignal
from PyQt6.QtGui import QHideEvent, QResizeEvent
from PyQt6.QtWidgets import QSizePolicy, QWidget

from improv.jam.player import SCREEN_AREAS, SCREEN_KEYS, SCREEN_MOUSE
from improv.link.look import MOST_AREAS, Mouse, Table
from improv.ui.pads.area_frame import AreaFrame
from improv.ui.pads.canvas import PadCanvas
from improv.ui.pads.hands import Hands
from improv.ui.pads.sources import Route, route
from improv.ui.parts.sides import stays
from improv.ui.parts.tab_order import follow
from improv.ui.parts.theme import Theme

MOST_BESIDE = 3
"""Areas that lie in one row."""
_APART = 8
"""Pixels between two areas."""


class PadAreas(QWidget):
    """Lays areas out, and says which source presses and releases what before anything is painted."""

    pressed = pyqtSignal(str, int, int)
    """A source, a degree and a velocity."""
    released = pyqtSignal(str, int)
    squeezed = pyqtSignal(str, int, float)
    """Pressure on what is held."""
    let_go = pyqtSignal(str)
    """Nothing of this source is to sound any more."""
    changed = pyqtSignal()
    """There are more areas, or fewer."""
    table_changed = pyqtSignal()
    """Something of who shares the screen is otherwise."""
    current_changed = pyqtSignal()
    """The choices under the pads are about another area."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        stays(self)
        self.setObjectName("padAreas")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme = theme
        self._table = Table()
        self._current = 0
        self._frames: list[AreaFrame] = []
        self._own = {source: self._hands_of(source, Hands(self)) for source in _OWN_SOURCES}
        self._open(1)

    # ── which areas there are ───────────────────────────────────────────────────────────────────

    @property
    def canvases(self) -> tuple[PadCanvas, ...]:
        """Return the pads of all areas, by area."""
        return tuple(frame.canvas for frame in self.frames)

    @property
    def frames(self) -> tuple[AreaFrame, ...]:
        """Return the areas that are open."""
        return tuple(self._frames[: len(self._table.areas)])

    @property
    def first(self) -> PadCanvas:
        """Return the pads of the first area, which is always there."""
        return self._frames[0].canvas

    @property
    def current(self) -> int:
        """Return the number of the area that the choices under the pads are about."""
        return self._current

    @property
    def table(self) -> Table:
        """Return who shares the screen."""
        return self._table

    def canvas_of(self, source: str) -> PadCanvas | None:
        """Return the pads of a source; None where it has none of its own."""
        return next((canvas for canvas in self.canvases if canvas.source == source), None)

    def set_current(self, area: int) -> None:
        """Let the choices under the pads be about another area."""
        if area != self._current and area < len(self._table.areas):
            self._current = area
            self.current_changed.emit()

    def set_table(self, table: Table) -> None:
        """Let others share the screen; what hands hold that play otherwise from now on comes up."""
        before, self._table = self._table, table
        current = self._current
        self._current = current if current < len(table.areas) else 0
        if (table.keys, table.mouse) != (before.keys, before.mouse):
            self.stop()
        self._open(len(table.areas))
        for number, frame in enumerate(self._frames):
            if number >= len(table.areas):
                frame.canvas.release_all()
            frame.setVisible(number < len(table.areas))
            frame.set_alone(len(table.areas) == 1)
            frame.canvas.mouse = self._own[SCREEN_MOUSE] if table.mouse is Mouse.OWN else frame.canvas.hands
        self._lay_out()
        if len(table.areas) != len(before.areas):
            self.changed.emit()
        if self._current != current:
            self.current_changed.emit()
        if table != before:
            self.table_changed.emit()

    # ── hands ───────────────────────────────────────────────────────────────────────────────────

    def route(self, column: int) -> Route:
        """Return whose pads a key of a column plays."""
        return route(self._table, column)

    def hands_of(self, source: str) -> Hands:
        """Return the hands of a source, wherever they play."""
        if source in self._own:
            return self._own[source]
        return self._frames[SCREEN_AREAS.index(source)].canvas.hands

    def release_keys(self) -> None:
        """Let go of what keys hold: they may come up where nobody tells us."""
        for hands in self._all_hands():
            hands.all_up(lambda holder: holder[0] in {"key", "focus"})

    def stop(self) -> None:
        """Let go of everything, also of what sounds without a hand."""
        for hands in self._all_hands():
            hands.stop()

    def _all_hands(self) -> Sequence[Hands]:
        return [*(frame.canvas.hands for frame in self._frames), *self._own.values()]

    def _hands_of(self, source: str, hands: Hands) -> Hands:
        """Let hands play as a source."""
        hands.pressed.connect(lambda played, velocity: self.pressed.emit(source, played, velocity))
        hands.released.connect(lambda played: self.released.emit(source, played))
        hands.squeezed.connect(lambda played, amount: self.squeezed.emit(source, played, amount))
        hands.let_go.connect(lambda: self.let_go.emit(source))
        return hands

    # ── layout ──────────────────────────────────────────────────────────────────────────────────

    def minimumSizeHint(self) -> QSize:
        """Ask for room for the pads of one; several share it, and have fewer pads."""
        return self.first.minimumSizeHint()

    def event(self, event: QEvent | None) -> bool:
        """Let go when another window comes to the front."""
        if event is not None and event.type() == QEvent.Type.WindowDeactivate:
            self.stop()
        return super().event(event)

    def hideEvent(self, event: QHideEvent | None) -> None:
        """Let go: nobody holds what cannot be seen."""
        self.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Lay the areas out anew."""
        self._lay_out()
        super().resizeEvent(event)

    def _open(self, count: int) -> None:
        """Have so many areas at least; those that are closed are kept for their return."""
        while len(self._frames) < count:
            number = len(self._frames)
            frame = AreaFrame(self._theme, number, SCREEN_AREAS[number], self)
            self._hands_of(SCREEN_AREAS[number], frame.canvas.hands)
            follow(self._frames[-1].canvas.last_stop if self._frames else self, frame.canvas)
            self._frames.append(frame)

    def _lay_out(self) -> None:
        places = arrange(len(self._table.areas), self.width(), self.height())
        for frame, place in zip(self._frames, places, strict=False):
            frame.setGeometry(place)


_OWN_SOURCES = (*SCREEN_KEYS, SCREEN_MOUSE)


def arrange(count: int, width: int, height: int) -> list[QRect]:
    """Return where so many areas lie: side by side where it is wide, else one over the other."""
    beside = min(count, MOST_BESIDE) if count != MOST_AREAS else 2  # four are two by two
    columns = beside if width * count >= height * beside else 1
    rows = -(-count // columns)
    across, down = (width + _APART) / columns, (height + _APART) / rows
    return [
        QRect(
            round(number % columns * across),
            round(number // columns * down),
            round(across) - _APART,
            round(down) - _APART,
        )
        for number in range(count)
    ]
