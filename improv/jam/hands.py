"""What hands do besides striking: they let go, tread, bend, squeeze; and they leave."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.commands import Gesture
from improv.jam.delays import Delays
from improv.jam.events import Ending, Event
from improv.jam.expressions import Expressions, expressed
from improv.jam.ledger import Ledger
from improv.jam.motor import PLAIN
from improv.jam.motoring import MS, Motoring
from improv.jam.player import Note, Player
from improv.jam.seats import Seats
from improv.jam.setting import Delayed
from improv.jam.striking import ignored


class Hands:
    """Ends what hands have begun."""

    def __init__(
        self, seats: Seats, ledger: Ledger, expressions: Expressions, delays: Delays, motoring: Motoring
    ) -> None:
        """Take the parts of a jam that tell what is held. Changes nothing in them."""
        self._seats = seats
        self._ledger = ledger
        self._expressions = expressions
        self._delays = delays
        self._motoring = motoring

    def release(self, command: ask.Release, at: int) -> list[Event]:
        """Let a key go, or let it wait: as long as its press has waited, or until its note has lasted."""
        key = command.source, command.channel, command.played
        notes = self._ledger.held_by(*key)
        waiting = self._delays.press_of(key)
        if waiting is None and not notes:
            return []
        player = self._seats.player_of(command.source, command.channel)
        motor = PLAIN if player is None else player.motor
        if player is not None and waiting is not None and at < waiting.pressed + motor.hold_ms * MS:
            # Of notes that were begun before, one whose release waits has been let go already.
            left = [] if self._delays.releases_of(key) else notes
            soon = [event for one in self._delays.presses_of(key) for event in self._too_soon(one, player)]
            return [*soon, *self.let_go(left)]
        due = self._delays.release_due(command, notes, at, motor.hold_ms * MS, motor.minimum_ms * MS)
        if due > at:
            return [did.ReleaseDelayed(Delayed(due, at, *key))]
        return self.let_go(notes)

    def let_go(self, notes: Sequence[Note]) -> list[Event]:
        """End notes of one key, or leave them to the latch or the pedal."""
        if not notes:
            return []
        if self._motoring.latches(notes):
            return [did.NoteLatched(note.id) for note in notes]
        if self._expressions.pedal_is_down(notes[0].player):
            return [did.NoteSustained(note.id) for note in notes]
        return self.end(notes, Ending.RELEASED)

    def _too_soon(self, waiting: Delayed, player: Player) -> list[Event]:
        press = ask.Press(waiting.source, waiting.played, waiting.velocity, waiting.channel)
        return [did.DelayedDropped(one=waiting), ignored(press, player.seat, did.TOO_SOON)]

    def end(self, notes: Iterable[Note], why: Ending) -> list[Event]:
        """End notes."""
        return [
            did.NoteOff(note.id, note.voice, note.player, left, why)
            for note, left in self._ledger.endings(notes)
        ]

    def end_all(self, why: Ending) -> list[Event]:
        """End all notes, those of the house too, and forget what waits."""
        return [*self.end(self._ledger, why), *self._delays.dropped()]

    def release_all(self, source: str, channel: int) -> list[Event]:
        """End all notes of a source's channel, whatever holds them."""
        notes = [note for note in self._ledger if (note.source, note.channel) == (source, channel)]
        mine = self._seats.players
        dropped = self._delays.dropped([(source, channel)])
        return [*dropped, *self.end([note for note in notes if note.player in mine], Ending.RELEASED)]

    def express(self, gesture: Gesture) -> list[Event]:
        """Follow wheel, pressure, controllers and pedal."""
        player = self._seats.player_of(gesture.source, gesture.channel)
        if player is None:
            return []
        if isinstance(gesture, ask.Squeeze) and gesture.played is not None:
            held = self._ledger.held_by(gesture.source, gesture.channel, gesture.played)
            return [e for note in held if (e := expressed(gesture, player, note.voice)) is not None]
        happened = expressed(gesture, player, None)
        if happened is None:
            return []
        if isinstance(happened, did.PedalMoved) and not happened.down:
            return [happened, *self._let_go_of_pedal(player.seat, gesture.channel)]
        return [happened]

    def lift(self, pedal: ask.MovePedal) -> list[Event]:
        """Let go of what a pedal held before it became a control: it never will by itself."""
        place = self._place_of(pedal)
        is_down = any(each.pedal for each in self._expressions.all() if (each.player, each.channel) == place)
        return self.express(replace(pedal, down=False)) if is_down else []

    def let_rest(self, moved: ask.MoveController) -> list[Event]:
        """Put to rest what a controller did before it became a control: it never will by itself."""
        place = self._place_of(moved)
        was = (each.controllers for each in self._expressions.all() if (each.player, each.channel) == place)
        is_up = any(controllers.get(moved.controller) for controllers in was)
        return self.express(replace(moved, value=0)) if is_up else []

    def _place_of(self, gesture: Gesture) -> tuple[int, int]:
        player = self._seats.player_of(gesture.source, gesture.channel)
        return 0 if player is None else player.seat, gesture.channel

    def reset(self, source: str, channel: int) -> list[Event]:
        """Put a channel's expression to rest; what only its pedal held ends."""
        player = self._seats.player_of(source, channel)
        if player is None:
            return []
        rest = self._expressions.reset_of(player.seat, channel)
        return [*rest, *self._let_go_of_pedal(player.seat, channel)]

    def leave(self, events: list[Event]) -> list[Event]:
        """Let what those have who go end before they go: what waits for the beat, notes, expression."""
        reasons: dict[int, Ending] = {}
        for event in events:
            match event:
                case did.PlayerUnplugged(seat):
                    reasons[seat] = Ending.UNPLUGGED
                case did.PlayerLeft(seat) | did.SourceTaken(seat):
                    reasons[seat] = Ending.SEAT_LEFT
                case did.SourcesSwapped(seat, other):
                    reasons[seat] = reasons[other] = Ending.SEAT_LEFT
                case _:
                    pass
        if not reasons:
            return events
        gone = [place for place in self._delays.places() if self._seat_of(place) in reasons]
        ended = [
            did.NoteOff(note.id, note.voice, note.player, left, reasons[note.player])
            for note, left in self._ledger.endings(note for note in self._ledger if note.player in reasons)
        ]
        return [*self._delays.dropped(gone), *ended, *self._expressions.resets(reasons), *events]

    def _seat_of(self, place: tuple[str, int]) -> int | None:
        player = self._seats.player_of(*place)
        return None if player is None else player.seat

    def _let_go_of_pedal(self, player: int, channel: int) -> list[Event]:
        """End what the pedal held, unless another channel's pedal of the same player holds it still."""
        if self._expressions.pedal_is_down(player, but=channel):
            return []
        return self.end([note for note in self._ledger.of(player) if note.sustained], Ending.RELEASED)
