"""Which keys and controllers of devices give commands, and how one is learned: ask for it, then use it."""

from typing import assert_never

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.control import Action, Assignment, Control, ControlKind
from improv.jam.events import ControlEvent, Event
from improv.jam.learning import PEDAL
from improv.jam.mixing import Learning
from improv.jam.pairing import DEVICES
from improv.jam.player import Player, SourceKind
from improv.jam.snapshot import Snapshot

HALF = 64
"""A controller gives its command when it passes this upwards."""
NUMBERS = range(-128, 256)
SWITCHES = (Action.SWITCH, Action.SECOND_SWITCH)


class Controls:
    """What has been learned, and which controllers are up."""

    def __init__(self, opening: Snapshot) -> None:
        """Begin where a snapshot says."""
        self._assigned = {one.control: one for one in opening.assignments}
        self._down = dict.fromkeys(opening.down)

    def __bool__(self) -> bool:
        """Say whether any control gives a command."""
        return bool(self._assigned)

    def all(self) -> tuple[Assignment, ...]:
        """Return what has been learned, in its order."""
        return tuple(self._assigned.values())

    def down(self) -> tuple[Control, ...]:
        """Return the controllers that were moved up, and not down again."""
        return tuple(self._down)

    def forgotten(self, control: Control) -> list[Event]:
        """Return what lets a control be itself again."""
        return [did.ActionFreed(control)] if control in self._assigned else []

    def learned(self, control: Control, kind: SourceKind, learning: Learning | None) -> list[Event]:
        """Return what becomes of a control that is used while a command waits for one."""
        if learning is None or learning.action is None:
            return []
        if kind not in DEVICES or control.number not in NUMBERS:
            return []
        return [did.ActionBound(Assignment(control, learning.action)), did.LearningEnded()]

    def used(self, control: Control, player: Player | None, *, down: bool) -> list[did.ActionAsked] | None:
        """Return what becomes of a control that is used or let go; None where it gives no command."""
        assignment = self._assigned.get(control)
        if assignment is None:
            return None
        action = assignment.action
        if control.kind is ControlKind.CONTROLLER:
            if down == (control in self._down):
                return []
        elif not down and action not in SWITCHES:
            return []
        seat = 0 if player is None else player.seat
        return [did.ActionAsked(seat, control.source, action, down, control)]

    def gone(self, source: str) -> list[did.ActionAsked]:
        """Return what lets go of the controllers of a device that was pulled out while they were up."""
        return [
            did.ActionAsked(0, source, self._assigned[control].action, False, control)
            for control in self._down
            if control.source == source and control in self._assigned
        ]

    def apply(self, event: ControlEvent) -> None:
        """Change by one event."""
        match event:
            case did.ActionBound(assignment):
                control = assignment.control
                self._assigned[control] = assignment
                if control.kind is ControlKind.CONTROLLER:
                    self._down[control] = None  # it was moved up just now
            case did.ActionFreed(control):
                self._assigned.pop(control, None)
                self._down.pop(control, None)
            case did.ActionAsked(control=control, down=down):
                if control is not None and control.kind is ControlKind.CONTROLLER:
                    self._down.pop(control, None)
                    if down:
                        self._down[control] = None
            case _:
                assert_never(event)


def control_of(command: ask.Press | ask.Release | ask.MoveController | ask.MovePedal) -> Control:
    """Return the control that a command comes from."""
    match command:
        case ask.Press() | ask.Release():
            return Control(command.source, command.channel, ControlKind.NOTE, command.played)
        case ask.MovePedal(source, _, channel):
            return Control(source, channel, ControlKind.CONTROLLER, PEDAL)
        case ask.MoveController(source, controller, _, channel):
            return Control(source, channel, ControlKind.CONTROLLER, controller)
        case _:
            assert_never(command)
