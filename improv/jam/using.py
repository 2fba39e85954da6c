"""Keys and controllers that do not play: they are being learned, they give commands, they turn macros."""

from msgspec import Struct

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.control import Action, Control
from improv.jam.controls import HALF, Controls, control_of
from improv.jam.events import Event
from improv.jam.learning import Bindings
from improv.jam.seats import Seats
from improv.jam.striking import ignored

Use = ask.Press | ask.Release | ask.MoveController | ask.MovePedal


class Used(Struct, frozen=True):
    """What became of a control, and the command that it gives."""

    events: list[Event]
    action: Action | None = None
    seat: int = 0


class Using:
    """Decides which keys and controllers do something else."""

    def __init__(self, seats: Seats, bindings: Bindings, controls: Controls) -> None:
        """Take the parts of a jam that tell it. Changes nothing in them."""
        self._seats = seats
        self._bindings = bindings
        self._controls = controls

    def used(self, command: Use, *, down: bool) -> Used | None:
        """Return what becomes of a control that is used or let go; None where it gives no command."""
        learning = self._bindings.learning
        if not self._controls and (learning is None or learning.action is None):
            return None
        control = control_of(command)
        if down:
            kind = self._seats.kind_of(command.source, command.channel)
            learned = self._controls.learned(control, kind, learning)
            if learned:
                return Used([*learned, *self._unlearned(control, command)])
        player = self._seats.player_of(command.source, command.channel)
        asked = self._controls.used(control, player, down=down)
        if asked is None:
            return None
        action = asked[0].action if asked and down else None
        return Used([*asked], action, 0 if player is None else player.seat)

    def moved(self, moved: ask.MoveController) -> Used | None:
        """Return what becomes of a controller: a macro learns it, it gives a command, it turns a macro."""
        player = self._seats.player_of(moved.source, moved.channel)
        turned = None if player is None else self._bindings.turned(moved, player)
        if turned is not None and isinstance(turned[0], did.ControllerBound):
            return Used([*self._controls.forgotten(control_of(moved)), *turned])
        used = self.used(moved, down=moved.value >= HALF)
        if used is not None or turned is None:
            return used
        return Used(turned)

    def _unlearned(self, control: Control, command: Use) -> list[Event]:
        """Return what a control that has just been learned does no longer, and that its press is silent."""
        if isinstance(command, ask.Press):
            player = self._seats.player_of(command.source, command.channel)
            return [ignored(command, 0 if player is None else player.seat, did.LEARNED)]
        place = control.source, control.channel, control.number
        return [did.ControllerFreed(*place)] if self._bindings.bound(*place) else []
