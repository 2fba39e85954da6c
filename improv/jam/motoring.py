"""How presses are taken: what the settings of a person's hands (``Motor``) make of them."""

from collections.abc import Iterable
from typing import assert_never

from improv.jam import events as did
from improv.jam.commands import Press
from improv.jam.delays import Delays
from improv.jam.events import Ending, Event
from improv.jam.ledger import Held, Ledger
from improv.jam.motor import MOST_FINGERS, PLAIN, Latch, Lately, Motor, Spot
from improv.jam.player import Note, Player
from improv.jam.seats import Seats
from improv.jam.setting import Delayed
from improv.jam.snapshot import Snapshot
from improv.jam.striking import Striking, ignored

MS = 1_000_000
"""Nanoseconds."""
_LONGEST_NS = 1_000 * MS
"""No press makes others a repeat for longer."""

MotorEvent = (
    did.NoteOn
    | did.PressDelayed
    | did.PressIgnored
    | did.MotorSet
    | did.PlayerUnplugged
    | did.PlayerLeft
    | did.SourcesSwapped
    | did.SourceTaken
)


class Motoring:
    """Filters presses, and knows when each key's last one came where that matters."""

    def __init__(self, opening: Snapshot, seats: Seats, ledger: Ledger, delays: Delays) -> None:
        """Begin where a snapshot says, with the parts of a jam that tell what is held."""
        self._seats = seats
        self._ledger = ledger
        self._delays = delays
        self._lately: dict[int, dict[Held, int]] = {}
        for last in opening.lately:
            keys = self._lately.setdefault(last.player, {})
            keys[last.source, last.channel, last.played] = last.at

    def all(self) -> tuple[Lately, ...]:
        """Return the last presses that count still, as a snapshot has them."""
        return tuple(
            Lately(player, *key, at) for player, keys in self._lately.items() for key, at in keys.items()
        )

    def refusal(self, press: Press, player: Player, at: int) -> str:
        """Return why a press stays silent; empty where it is taken."""
        motor = player.motor
        key = press.source, press.channel, press.played
        if motor.ignore_repeats_ms and self._is_repeat(key, player, at):
            return did.REPEAT
        if motor.spot is Spot.FIRST and self._others_down(key, player):
            return did.ANOTHER_FIRST
        if motor.most_fingers < MOST_FINGERS and motor.most_fingers <= len(self._others_down(key, player)):
            return did.TOO_MANY
        return ""

    def strike(self, press: Press, player: Player, striking: Striking) -> list[Event]:
        """Return what becomes of a press that is taken and whose time has come."""
        if player.motor is PLAIN or player.motor == PLAIN:
            return striking.strike(press, player)
        key = press.source, press.channel, press.played
        # A release that waits is for the note that this press ends by itself.
        dropped: list[Event] = [
            did.DelayedDropped(one=release)
            for release in self._delays.releases_of(key)
            if not striking.pressed or release.pressed < striking.pressed
        ]
        notes = self._ledger.of(player.seat)
        latched = [note for note in notes if note.latched]
        if player.motor.latch is Latch.TOGGLE:
            same = [note for note in latched if _key_of(note) == key]
            if same and not striking.silence_of(player):
                return [*dropped, *self._end(same), ignored(press, player.seat, did.LATCHED, striking.at)]
        ending = latched if player.motor.latch is Latch.UNTIL_NEXT else []
        if player.motor.spot is Spot.LAST:
            ending = [*ending, *(note for note in notes if note.is_held and _key_of(note) != key)]
        return [*dropped, *striking.strike(press, player, ending)]

    def latches(self, notes: Iterable[Note]) -> bool:
        """Say whether notes of one key sound on when it goes up."""
        first, *_ = of_key = list(notes)
        player = self._seats.players.get(first.player)
        if player is None or player.motor.latch is Latch.OFF:
            return False
        # What was pressed before the last press has met its next one already.
        is_last = max(note.id for note in of_key) == max(note.id for note in self._ledger.of(first.player))
        return player.motor.latch is Latch.TOGGLE or is_last

    def changed(self, player: Player, motor: Motor) -> list[Event]:
        """Return what becomes of other settings: what waits or is latched by the old ones ends."""
        if motor == player.motor:
            return []
        waiting = [one for one in self._delays.all() if self._is_of(one, player)]
        events: list[Event] = []
        ending = [note for note in self._ledger.of(player.seat) if note.latched]
        for one in waiting:
            events.append(did.DelayedDropped(one=one))
            if one.velocity:
                press = Press(one.source, one.played, one.velocity, one.channel)
                events.append(ignored(press, player.seat, did.MOTOR_CHANGED))
            else:
                held = self._ledger.held_by(one.source, one.channel, one.played)
                ending += [note for note in held if note not in ending]
        return [*events, *self._end(ending), did.MotorSet(player.seat, motor)]

    def apply(self, event: MotorEvent) -> None:
        """Change by one event."""
        match event:
            case did.NoteOn(player=seat, source=source, channel=channel, played=played):
                self._remember(seat, (source, channel, played), event.pressed or event.at)
            case did.PressDelayed(player=seat, press=one):
                self._remember(seat, (one.source, one.channel, one.played), one.pressed)
            case did.PressIgnored(player=seat, source=source, channel=channel, played=played):
                if event.at:
                    self._remember(seat, (source, channel, played), event.at)
            case did.SourcesSwapped(player=seat, other=other):
                self._lately.pop(other, None)
                self._lately.pop(seat, None)
            case (
                did.MotorSet(seat) | did.PlayerUnplugged(seat) | did.PlayerLeft(seat) | did.SourceTaken(seat)
            ):
                self._lately.pop(seat, None)
            case _:
                assert_never(event)

    def _remember(self, seat: int, key: Held, at: int) -> None:
        player = self._seats.players.get(seat)
        if player is None or not player.motor.ignore_repeats_ms:
            return
        keys = self._lately.setdefault(seat, {})
        for old in [old for old, when in keys.items() if abs(at - when) > _LONGEST_NS]:
            del keys[old]
        keys.pop(key, None)
        keys[key] = at

    def _is_repeat(self, key: Held, player: Player, at: int) -> bool:
        keys = self._lately.get(player.seat, {})
        last = keys.values() if player.motor.ignore_any else [keys[key]] if key in keys else []
        # After the clock of another machine or day, a last press may seem to lie in the future.
        return any(abs(at - when) < player.motor.ignore_repeats_ms * MS for when in last)

    def _others_down(self, key: Held, player: Player) -> set[Held]:
        """Return the other keys that fingers of the player are on, as far as they count."""
        down = {_key_of(note) for note in self._ledger.of(player.seat) if note.is_held}
        for one in self._delays.all():
            if self._is_of(one, player):
                place = one.source, one.channel, one.played
                # In their order: the last that waits tells how the finger is.
                (down.add if one.velocity else down.discard)(place)
        return down - {key}

    def _is_of(self, one: Delayed, player: Player) -> bool:
        owner = self._seats.player_of(one.source, one.channel)
        return owner is not None and owner.seat == player.seat

    def _end(self, notes: list[Note]) -> list[Event]:
        return [
            did.NoteOff(note.id, note.voice, note.player, left, Ending.RELEASED)
            for note, left in self._ledger.endings(notes)
        ]


def _key_of(note: Note) -> Held:
    return note.source, note.channel, note.played
