"""The jam: decides what becomes of a command, and holds the state that events make."""

from collections.abc import Iterable, Sequence
from typing import assert_never

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.choices import MOST_OCTAVES, chosen
from improv.jam.commands import Command
from improv.jam.events import Ending, Event
from improv.jam.expressions import Expressions, Gesture, expressed
from improv.jam.ledger import Ledger
from improv.jam.player import Note, Player
from improv.jam.seats import Seats
from improv.jam.snapshot import Snapshot
from improv.jam.striking import Striking
from improv.jam.watch import make_ready
from improv.music.harmony import Mode
from improv.music.loudness import decay_of
from improv.music.scale import Key

__all__ = ["MOST_OCTAVES", "Jam", "perform"]


class Jam:
    """The live thing. ``handle`` decides and changes nothing; ``apply`` alone changes state."""

    def __init__(self, opening: Snapshot) -> None:
        """Begin where a snapshot says."""
        self.key = opening.key
        self.seats = Seats(opening)
        self.ledger = Ledger(opening.notes)
        self.expressions = Expressions(opening.expressions)
        self.guard = opening.guard
        self.engine_ready = opening.engine_ready
        self._next_note = opening.next_note

    @property
    def players(self) -> dict[int, Player]:
        """Return the players by seat."""
        return self.seats.players

    def snapshot(self) -> Snapshot:
        """Return the state as a value."""
        return Snapshot(
            key=self.key,
            palette=self.seats.palette,
            players=tuple(self.players[seat] for seat in sorted(self.players)),
            notes=tuple(self.ledger),
            expressions=self.expressions.all(),
            waiting=tuple(self.seats.waiting.values()),
            split=dict(self.seats.split),
            known=dict(self.seats.known),
            engine_ready=self.engine_ready,
            next_note=self._next_note,
            guard=self.guard,
        )

    # ── deciding ────────────────────────────────────────────────────────────────────────────────

    def handle(self, command: Command, at: int) -> list[Event]:  # noqa: C901 - one flat table of commands
        """Return what becomes of a command at a time in monotonic nanoseconds; changes nothing."""
        match command:
            case ask.Press():
                return self._press(command, at)
            case ask.Release():
                return self._release(command)
            case ask.Bend() | ask.Squeeze() | ask.MoveController() | ask.MovePedal():
                return self._express(command)
            case ask.ReleaseAll(source, channel):
                return self._end(self._of_channel(source, channel), Ending.RELEASED)
            case ask.ResetControllers(source, channel):
                return self._reset(source, channel)
            case ask.Join(source, name, kind):
                return self._quietly(self.seats.join(source, name, kind))
            case ask.Unplug(source):
                return self._quietly(self.seats.unplug(source, at))
            case ask.Vacate(seat):
                return self._quietly(self.seats.vacate([seat]))
            case ask.Tick():
                return self._quietly(self.seats.vacate(self.seats.overdue(at)))
            case ask.SplitChannels(source, split, name):
                return self._quietly(self.seats.split_channels(source, split, name))
            case ask.ChooseSound() | ask.ChooseMode() | ask.ChooseOctave() | ask.Exempt() | ask.SeatPerson():
                if isinstance(command, ask.ChooseMode):
                    make_ready(self.key, self.guard, [command.mode])
                return [chosen(command)] if command.player in self.players else []
            case ask.ChangeKey(tonic, scale):
                key = Key(tonic, scale, self.key.a4_hertz)
                make_ready(key, self.guard, [player.mode for player in self.players.values()])
                return [did.KeyChanged(key)]
            case ask.SetGuard(level):
                make_ready(self.key, level)
                return [] if level is self.guard else [did.GuardSet(level)]
            case ask.MarkMoment(text):
                return [did.Marked(text)]
            case ask.Panic():
                stopped = self._end(self.ledger, Ending.STOPPED)
                return [did.Panicked(), *stopped, *self.expressions.resets()]
            case ask.SoftStop():
                return [did.SoftStopped(), *self._end(self.ledger, Ending.STOPPED)]
            case ask.EngineIsReady():
                return [] if self.engine_ready else [did.EngineReady()]
            case ask.EngineIsLost(why):
                return [*self._end(self.ledger, Ending.ENGINE_LOST), did.EngineLost(why)]
            case _:
                assert_never(command)

    def _press(self, command: ask.Press, at: int) -> list[Event]:
        source, channel, played = command.source, command.channel, command.played
        player = self.seats.player_of(source, channel)
        events: list[Event] = []
        if player is None:
            player = self.seats.newcomer(source, channel)
            if player is None:
                return [*self.seats.wait(source, channel), _ignored(command, 0, "all seats are taken")]
            events.append(did.PlayerJoined(player))
        elif player.unplugged_at is not None:
            events.append(did.PlayerReturned(player.seat))
        again = self.ledger.held_by(source, channel, played)
        events.extend(self._end(again, Ending.RESTRUCK))
        silent = self._silence_of(player)
        if silent:
            return [*events, _ignored(command, player.seat, silent)]
        striking = Striking(self.key, self.guard, self.ledger, self._next_note, at)
        return [*events, *striking.strike(command, player, again)]

    def _release(self, command: ask.Release) -> list[Event]:
        notes = self.ledger.held_by(command.source, command.channel, command.played)
        if notes and self.expressions.pedal_is_down(notes[0].player):
            return [did.NoteSustained(note.id) for note in notes]
        return self._end(notes, Ending.RELEASED)

    def _express(self, gesture: Gesture) -> list[Event]:
        player = self.seats.player_of(gesture.source, gesture.channel)
        if player is None:
            return []
        if isinstance(gesture, ask.Squeeze) and gesture.played is not None:
            held = self.ledger.held_by(gesture.source, gesture.channel, gesture.played)
            return [e for note in held if (e := expressed(gesture, player.seat, note.voice)) is not None]
        happened = expressed(gesture, player.seat, None)
        if happened is None:
            return []
        if isinstance(happened, did.PedalMoved) and not happened.down:
            return [happened, *self._let_go_of_pedal(player.seat, gesture.channel)]
        return [happened]

    def _silence_of(self, player: Player) -> str:
        """Return why a player's presses stay silent; empty where they sound."""
        if player.mode is Mode.LIGHT:
            return did.LIGHT_ONLY
        return "" if self.engine_ready else "the sound is not ready"

    def _quietly(self, events: list[Event]) -> list[Event]:
        """Let the notes of those who go end before they go."""
        reasons: dict[int, Ending] = {}
        for event in events:
            match event:
                case did.PlayerUnplugged(seat):
                    reasons[seat] = Ending.UNPLUGGED
                case did.PlayerLeft(seat):
                    reasons[seat] = Ending.SEAT_LEFT
                case _:
                    pass
        ended = [
            did.NoteOff(note.id, note.voice, note.player, left, reasons[note.player])
            for note, left in self.ledger.endings([note for note in self.ledger if note.player in reasons])
        ]
        return [*ended, *self.expressions.resets(reasons), *events]

    def _of_channel(self, source: str, channel: int) -> list[Note]:
        return [note for note in self.ledger if (note.source, note.channel) == (source, channel)]

    def _let_go_of_pedal(self, player: int, channel: int) -> list[Event]:
        """End what the pedal held, unless another channel's pedal of the same player holds it still."""
        if self.expressions.pedal_is_down(player, but=channel):
            return []
        held = [note for note in self.ledger if note.player == player and note.sustained]
        return self._end(held, Ending.RELEASED)

    def _end(self, notes: Iterable[Note], why: Ending) -> list[Event]:
        return [
            did.NoteOff(note.id, note.voice, note.player, left, why)
            for note, left in self.ledger.endings(notes)
        ]

    def _reset(self, source: str, channel: int) -> list[Event]:
        """Put a channel's expression to rest; what only its pedal held ends."""
        player = self.seats.player_of(source, channel)
        if player is None:
            return []
        rest = self.expressions.reset_of(player.seat, channel)
        return [*rest, *self._let_go_of_pedal(player.seat, channel)]

    # ── applying ────────────────────────────────────────────────────────────────────────────────

    def apply(self, event: Event) -> None:
        """Change the state by one event. Events alone, in order, rebuild the jam."""
        match event:
            case did.NoteOn():
                player = self.players.get(event.player)
                decay = 0.0 if player is None else decay_of(player.sound, event.hertz)
                self.ledger.begin(event, decay)
                self._next_note = max(self._next_note, event.id + 1)
            case did.NoteOff():
                self.ledger.end(event)
            case did.NoteSustained(note_id):
                self.ledger.sustain(note_id)
            case (
                did.PedalMoved()
                | did.Bent()
                | did.PressureChanged()
                | did.ControllerMoved()
                | did.ExpressionReset()
            ):
                self.expressions.apply(event)
            case did.KeyChanged(key):
                self.key = key
            case did.GuardSet(level):
                self.guard = level
            case did.EngineReady():
                self.engine_ready = True
            case did.EngineLost():
                self.engine_ready = False
            case did.PressIgnored() | did.Marked() | did.Panicked() | did.SoftStopped():
                pass
            case _:
                self.seats.apply(event)


def _ignored(command: ask.Press, seat: int, why: str) -> Event:
    return did.PressIgnored(seat, command.source, command.channel, command.played, command.velocity, why)


def perform(jam: Jam, commands: Sequence[Command], at: int = 0) -> list[Event]:
    """Handle commands one after the other, apply what happens, and return it."""
    happened: list[Event] = []
    for command in commands:
        events = jam.handle(command, at)
        for event in events:
            jam.apply(event)
        happened.extend(events)
    return happened
