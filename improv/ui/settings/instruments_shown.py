"""The page of instruments: devices, what goes out, and what was learned; shown, and asked for."""

from collections.abc import Callable, Hashable

from msgspec import Struct
from PyQt6.QtCore import QObject

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.control import Action, Control, ControlKind
from improv.jam.events import Event
from improv.jam.jam import Jam
from improv.jam.mixing import Macro
from improv.link.messages import DevicesTold, NotesStatus, SendNotes, Welcome
from improv.ui.leading.action_words import control_name, device_of, devices_of
from improv.ui.parts.words import name_of
from improv.ui.window import Window

_SHOWS = (
    did.LearningBegan,
    did.LearningEnded,
    did.ActionBound,
    did.ActionFreed,
    did.ControllerBound,
    did.ControllerFreed,
    did.PlayerJoined,
    did.PlayerLeft,
    did.PersonSeated,
    did.SourcesSwapped,
)
"""What is to be seen on the page."""


class InstrumentsShown(QObject):
    """Keeps the page like the jam and like what the host tells of devices."""

    def __init__(self, window: Window, jam: Callable[[], Jam | None]) -> None:
        """Take what returns the jam as it is now."""
        super().__init__(window)
        self._page = window.settings.instruments
        self._jam = jam
        self._seat: int | None = None
        self._devices = DevicesTold()
        self._page.player_chosen.connect(self._choose)

    @property
    def seat(self) -> int | None:
        """Return whose knobs are listed."""
        jam = self._jam()
        if jam is None or not jam.players:
            return None
        return self._seat if self._seat in jam.players else min(jam.players)

    def begin(self, welcome: Welcome) -> None:
        """Show everything anew."""
        self._page.show_notes(welcome.notes)
        self.set_devices(welcome.devices)

    def set_devices(self, told: DevicesTold) -> None:
        """Show the devices that are there."""
        self._devices = told
        self._page.show_devices(told)
        self._show()

    def set_notes(self, status: NotesStatus) -> None:
        """Show whether what sounds goes to other instruments."""
        self._page.show_notes(status)

    def happened(self, event: Event) -> None:
        """Show what became of an event; the jam knows of it already."""
        if isinstance(event, _SHOWS):
            self._show()

    def controls_of(self, action: Action) -> list[Control]:
        """Return the controls that were learned for a command."""
        jam = self._jam()
        assigned = () if jam is None else jam.snapshot().assignments
        return [each.control for each in assigned if each.action is action]

    def knobs_of(self, macro: Macro) -> list[Control]:
        """Return the controllers that were learned for a knob of the player that is chosen."""
        jam, seat = self._jam(), self.seat
        bound = () if jam is None else jam.bindings.all()
        return [
            Control(each.source, each.channel, ControlKind.CONTROLLER, each.controller)
            for each in bound
            if each.player == seat and each.macro is macro
        ]

    def _choose(self, seat: int) -> None:
        self._seat = seat
        self._show()

    def _show(self) -> None:
        jam, page = self._jam(), self._page
        if jam is None:
            return
        page.show_players({each.seat: name_of(each) for each in jam.players.values()}, self.seat)
        learning = jam.bindings.learning
        waits = None if learning is None else learning.action
        page.commands.show_learned(self._in_words(Action, self.controls_of), waits)
        mine = learning is not None and learning.player == self.seat
        macro = learning.macro if learning is not None and mine else None
        page.macros.show_learned(self._in_words(Macro, self.knobs_of), macro)

    def _in_words(
        self, things: type[Action] | type[Macro], controls: Callable[..., list[Control]]
    ) -> dict[Hashable, list[str]]:
        devices = devices_of(self._jam(), self._devices)
        return {
            thing: [control_name(each, device_of(each, devices)) for each in controls(thing)]
            for thing in things
        }


class AskingInstruments(QObject):
    """Hears the page's signals, and sends what they mean."""

    def __init__(self, window: Window, shown: InstrumentsShown, send: Callable[[Struct], None]) -> None:
        super().__init__(window)
        self._window = window
        self._shown = shown
        self._send = send
        page = window.settings.instruments
        page.send_chosen.connect(lambda on: send(SendNotes(on)))
        page.clock.clicked.connect(self._open_clock)
        page.commands.learn.connect(lambda action: send(ask.LearnAction(action)))
        page.commands.forget.connect(self._forget_action)
        page.macros.learn.connect(self._learn_macro)
        page.macros.forget.connect(self._forget_macro)

    def _open_clock(self) -> None:
        self._window.panel.open(self._window.panel.together)
        self._window.activateWindow()

    def _learn_macro(self, macro: Macro | None) -> None:
        seat = self._shown.seat
        if seat is not None:
            self._send(ask.LearnMacro(seat, macro))

    def _forget_action(self, action: Action) -> None:
        for control in self._shown.controls_of(action):
            self._send(ask.ForgetAction(control))

    def _forget_macro(self, macro: Macro) -> None:
        for control in self._shown.knobs_of(macro):
            self._send(ask.ForgetController(control.source, control.channel, control.number))
