"""Pedal, bend, pressure and controllers, by player and channel."""

from collections.abc import Iterable
from math import isfinite
from typing import assert_never

from msgspec.structs import replace

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.commands import Gesture
from improv.jam.events import Event, ExpressionEvent
from improv.jam.player import Expression, Player
from improv.music.bend import magnetised
from improv.music.harmony import Mode

MOST_BENT = 96.0
"""Semitones, up or down, that a device may say its wheels bend by."""


class Expressions:
    """What is not at rest."""

    def __init__(self, expressions: Iterable[Expression] = ()) -> None:
        """Begin with the expressions of a snapshot."""
        self._by_place = {(e.player, e.channel): e for e in expressions}

    def all(self) -> tuple[Expression, ...]:
        """Return them in the order in which they first moved."""
        return tuple(self._by_place.values())

    def pedal_is_down(self, player: int, but: int | None = None) -> bool:
        """Say whether a pedal of the player is down, on any channel (``but`` one): it holds all notes."""
        return any(e.pedal and e.player == player and e.channel != but for e in self._by_place.values())

    def resets(self, players: Iterable[int] | None = None) -> list[Event]:
        """Return the events that put these players' channels to rest (all players', where None)."""
        wanted = None if players is None else set(players)
        return [
            did.ExpressionReset(player, channel)
            for player, channel in self._by_place
            if wanted is None or player in wanted
        ]

    def reset_of(self, player: int, channel: int) -> list[Event]:
        """Return the event that puts a channel to rest, or none where it is."""
        return [did.ExpressionReset(player, channel)] if (player, channel) in self._by_place else []

    def apply(self, event: ExpressionEvent) -> None:
        """Change by one event."""
        now = self._at(event.player, event.channel)
        match event:
            case did.PedalMoved(down=down):
                now = replace(now, pedal=down)
            case did.Bent(amount=amount, semitones=semitones):
                now = replace(now, bend=amount, semitones=semitones)
            case did.PressureChanged(amount=amount, voice=None):
                now = replace(now, pressure=amount)
            case did.PressureChanged():
                pass  # of one voice: it ends with the voice
            case did.ControllerMoved(controller=controller, value=value):
                now = replace(now, controllers={**now.controllers, controller: value})
            case did.ExpressionReset():
                now = Expression(event.player, event.channel)
            case _:
                assert_never(event)
        self._keep(now)

    def _at(self, player: int, channel: int) -> Expression:
        return self._by_place.get((player, channel)) or Expression(player, channel)

    def _keep(self, expression: Expression) -> None:
        place = (expression.player, expression.channel)
        if expression == Expression(*place):
            self._by_place.pop(place, None)
        else:
            self._by_place[place] = expression


def expressed(gesture: Gesture, player: Player, voice: int | None) -> Event | None:
    """Return what becomes of a gesture of a player; None where it says nothing.

    ``voice`` is the one whose key is squeezed, where the gesture is about one key. The wheel is drawn to the
    pitches of the scale, but not of a player who is free.
    """
    seat, channel = player.seat, gesture.channel
    match gesture:
        case ask.Bend(position=position, semitones=semitones):
            if not isfinite(position) or not isfinite(semitones or 0.0):
                return None
            position = min(1.0, max(-1.0, position))
            if player.mode is not Mode.FREE:
                return did.Bent(seat, channel, magnetised(position))
            if semitones is None:
                return did.Bent(seat, channel, position)
            return did.Bent(seat, channel, 0.0, min(MOST_BENT, max(-MOST_BENT, semitones)))
        case ask.MoveController(controller=controller, value=value):
            return did.ControllerMoved(seat, channel, controller, min(127, max(0, value)))
        case ask.Squeeze(amount=amount, played=played):
            if not isfinite(amount) or (played is not None and voice is None):
                return None
            return did.PressureChanged(seat, channel, min(1.0, max(0.0, amount)), voice)
        case ask.MovePedal(down=down):
            return did.PedalMoved(seat, channel, down)
        case _:
            assert_never(gesture)
