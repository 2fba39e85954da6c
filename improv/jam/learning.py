"""Which controllers turn which macros, and how one is learned: ask for it, then move it."""

from typing import assert_never

from msgspec.structs import replace

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.commands import LearningCommand
from improv.jam.events import Event, LearningEvent
from improv.jam.mixing import Binding, Learning
from improv.jam.player import Player
from improv.jam.snapshot import Snapshot

WAITS_NS = 20_000_000_000
"""A macro waits so long for its controller, and a command for its control."""
FIRST_MODE_CONTROLLER = 120
PEDAL = 64

Place = tuple[str, int, int]
"""Source, channel, controller."""


class Bindings:
    """What has been learned, and what is being learned."""

    def __init__(self, opening: Snapshot) -> None:
        """Begin where a snapshot says."""
        self._bound = {_place(binding): binding for binding in opening.bindings}
        self.learning = opening.learning

    def all(self) -> tuple[Binding, ...]:
        """Return what has been learned, in its order."""
        return tuple(self._bound.values())

    @property
    def next_due(self) -> int | None:
        """Return when waiting for a controller ends."""
        return None if self.learning is None else self.learning.since + WAITS_NS

    def asked(self, command: LearningCommand, at: int) -> list[Event]:
        """Return what becomes of a command."""
        match command:
            case ask.LearnMacro(player, macro):
                return self.given_up() if macro is None else [did.LearningBegan(Learning(player, macro, at))]
            case ask.ForgetController(source, channel, controller):
                known = (source, channel, controller) in self._bound
                return [did.ControllerFreed(source, channel, controller)] if known else []
            case _:
                assert_never(command)

    def given_up(self) -> list[Event]:
        """Return the end of waiting, if a macro waits."""
        return [] if self.learning is None else [did.LearningEnded()]

    def turned(self, moved: ask.MoveController, player: Player) -> list[Event] | None:
        """Return what becomes of a controller that is bound or is being learned; None where it is itself."""
        learning = self.learning
        if learning is not None and learning.macro is not None and self._may_turn(learning, moved, player):
            binding = Binding(moved.source, moved.channel, moved.controller, player.seat, learning.macro)
            return [did.ControllerBound(binding), did.LearningEnded(), _moved(binding, moved)]
        bound = self._bound.get((moved.source, moved.channel, moved.controller))
        if bound is None or bound.player != player.seat:
            return None
        return [_moved(bound, moved)]

    def _may_turn(self, learning: Learning, moved: ask.MoveController, player: Player) -> bool:
        return learning.player == player.seat and can_be_learned(moved)

    def bound(self, source: str, channel: int, controller: int) -> bool:
        """Say whether a controller turns a macro."""
        return (source, channel, controller) in self._bound

    def taken_along(self, player: Player) -> list[Event]:
        """Return what lets the controllers of a source turn the macros of the seat that it has now."""
        return [
            did.ControllerBound(replace(binding, player=player.seat))
            for binding in self._bound.values()
            if binding.source == player.source and binding.player != player.seat
        ]

    def swapped(self, player: int, other: int) -> None:
        """Let controllers turn the macros of whoever has their device now."""
        seats = {player: other, other: player}
        for place, binding in self._bound.items():
            self._bound[place] = replace(binding, player=seats.get(binding.player, binding.player))

    def apply(self, event: LearningEvent) -> None:
        """Change by one event."""
        match event:
            case did.LearningBegan(learning):
                self.learning = learning
            case did.LearningEnded():
                self.learning = None
            case did.ControllerBound(binding):
                # A macro has one controller: the one that was moved last.
                same = (binding.source, binding.player, binding.macro)
                for place, other in list(self._bound.items()):
                    if (other.source, other.player, other.macro) == same:
                        del self._bound[place]
                self._bound[_place(binding)] = binding
            case did.ControllerFreed(source, channel, controller):
                self._bound.pop((source, channel, controller), None)
            case _:
                assert_never(event)


def can_be_learned(moved: ask.MoveController) -> bool:
    """Say whether a controller is free to turn a macro: the pedal holds notes, the highest are commands."""
    return moved.controller != PEDAL and moved.controller < FIRST_MODE_CONTROLLER


def _moved(binding: Binding, moved: ask.MoveController) -> Event:
    return did.MacroMoved(binding.player, binding.macro, min(127, max(0, moved.value)) / 127.0)


def _place(binding: Binding) -> Place:
    return binding.source, binding.channel, binding.controller
