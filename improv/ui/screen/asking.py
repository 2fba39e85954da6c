"""What is asked of the host about those who share the screen."""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace
from PyQt6.QtCore import QObject

from improv.jam import commands as ask
from improv.link.look import Table
from improv.ui.showing import Showing
from improv.ui.window import Window


class AskingScreen(QObject):
    """Hears what hands do on the pads, and what profiles and the table want, and sends what it means."""

    def __init__(self, window: Window, showing: Showing, send: Callable[[Struct], None]) -> None:
        super().__init__(window)
        self._screen = showing.screen
        self._preferring = showing.preferring
        self._areas = areas = window.play.areas
        self._choice = choice = window.panel.sharing
        areas.pressed.connect(lambda source, played, velocity: send(ask.Press(source, played, velocity)))
        areas.released.connect(lambda source, played: send(ask.Release(source, played)))
        areas.squeezed.connect(lambda source, played, amount: send(ask.Squeeze(source, amount, 0, played)))
        areas.let_go.connect(lambda source: send(ask.ReleaseAll(source)))
        self._screen.seating.asked.connect(send)
        self._screen.learner.asked.connect(send)
        self._screen.profiling.motor_due.connect(lambda seat, motor: send(ask.SetMotor(seat, motor)))
        choice.people_chosen.connect(self._let_share)
        choice.area_chosen.connect(areas.set_current)
        choice.keys_chosen.connect(lambda keys: self._change(replace(self._table, keys=keys)))
        choice.mouse_chosen.connect(lambda mouse: self._change(replace(self._table, mouse=mouse)))
        for changed in (areas.table_changed, areas.current_changed, showing.players_shown):
            changed.connect(self._show)
        self._show()

    def stop(self) -> None:
        """Leave nothing running."""
        self._screen.stop()

    @property
    def _table(self) -> Table:
        return self._preferring.now.table

    def _show(self) -> None:
        names = [frame.name for frame in self._areas.frames]
        self._choice.show_table(self._areas.table, names, self._areas.current)

    def _let_share(self, people: int) -> None:
        """Let so many people share the screen; newcomers begin with pads like those of the first."""
        areas = self._table.areas
        self._change(replace(self._table, areas=(*areas, *areas[:1] * people)[:people]))

    def _change(self, table: Table) -> None:
        self._preferring.change(replace(self._preferring.now, table=table))
        self._show()  # also where nothing was changed: a button of the choice may stand otherwise
