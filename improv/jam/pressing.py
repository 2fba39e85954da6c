"""From a key that goes down to what happens: somebody is seated, and it sounds now or waits for the beat."""

from improv.jam import events as did
from improv.jam.beat import Beat
from improv.jam.commands import Press
from improv.jam.delays import Delays
from improv.jam.events import Event
from improv.jam.motor import PLAIN
from improv.jam.motoring import MS, Motoring
from improv.jam.seats import Seats
from improv.jam.setting import Delayed
from improv.jam.striking import Striking, ignored, velocity_of


class Pressing:
    """Finds out who plays, and when it is time."""

    def __init__(self, seats: Seats, beat: Beat, delays: Delays, motoring: Motoring) -> None:
        """Take the parts of a jam that tell it. Changes nothing in them."""
        self._seats = seats
        self._beat = beat
        self._delays = delays
        self._motoring = motoring

    def press(self, command: Press, striking: Striking) -> list[Event]:
        """Return what becomes of a press."""
        source, channel = command.source, command.channel
        player = self._seats.player_of(source, channel)
        events: list[Event] = []
        if player is None:
            player = self._seats.newcomer(source, channel)
            if player is None:
                return [*self._seats.wait(source, channel), ignored(command, 0, "all seats are taken")]
            events.append(did.PlayerJoined(player))
        elif player.unplugged_at is not None:
            events.append(did.PlayerReturned(player.seat))
        at, motor = striking.at, player.motor
        why = "" if motor is PLAIN else self._motoring.refusal(command, player, at)
        if why:
            return [*events, ignored(command, player.seat, why)]
        due = self._beat.due_of(at + motor.hold_ms * MS)
        if not motor.hold_ms and not motor.minimum_ms:
            due = self._delays.press_due(command, due)
        if due <= at or striking.silence_of(player):
            return [*events, *self._motoring.strike(command, player, striking)]
        delayed = Delayed(due, at, source, channel, command.played, velocity_of(command))
        return [*events, did.PressDelayed(player.seat, delayed)]

    def come(self, delayed: Delayed, striking: Striking) -> list[Event]:
        """Return what becomes of a press that has waited long enough."""
        player = self._seats.player_of(delayed.source, delayed.channel)
        if player is None:
            return []
        press = Press(delayed.source, delayed.played, delayed.velocity, delayed.channel)
        return self._motoring.strike(press, player, striking)
