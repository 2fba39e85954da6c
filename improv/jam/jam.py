"""The jam: decides what becomes of a command, and holds the state that events make."""

from collections.abc import Iterable, Sequence
from typing import assert_never

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.commands import Command
from improv.jam.events import Ending, Event
from improv.jam.expressions import Expressions, Gesture, expressed
from improv.jam.ledger import Ledger
from improv.jam.player import Note, Player
from improv.jam.seats import Seats
from improv.jam.snapshot import Snapshot
from improv.music.harmony import pitch_of
from improv.music.scale import Key

MOST_OCTAVES = 3


class Jam:
    """The live thing. ``handle`` decides and changes nothing; ``apply`` alone changes state."""

    def __init__(self, opening: Snapshot) -> None:
        """Begin where a snapshot says."""
        self.key = opening.key
        self.seats = Seats(opening)
        self.ledger = Ledger(opening.notes)
        self.expressions = Expressions(opening.expressions)
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
        )

    # ── deciding ────────────────────────────────────────────────────────────────────────────────

    def handle(self, command: Command, at: int) -> list[Event]:  # noqa: C901 - one flat table of commands
        """Return what becomes of a command at a time in monotonic nanoseconds; changes nothing."""
        match command:
            case ask.Press():
                return self._press(command)
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
            case ask.ChooseSound() | ask.ChooseMode() | ask.ChooseOctave() | ask.SeatPerson():
                return self._choose(command) if command.player in self.players else []
            case ask.ChangeKey(tonic, scale):
                return [did.KeyChanged(Key(tonic, scale, self.key.a4_hertz))]
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

    def _press(self, command: ask.Press) -> list[Event]:
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
        if not self.engine_ready:
            return [*events, _ignored(command, player.seat, "the sound is not ready")]
        again = self.ledger.held_by(source, channel, played)
        if again is not None:
            events.extend(self._end([again], Ending.RESTRUCK))
        return [*events, *self._strike(command, player, again)]

    def _strike(self, command: ask.Press, player: Player, again: Note | None) -> list[Event]:
        """Begin a note; ``again`` is the one that this key held until now."""
        pitch = pitch_of(command.played, self.key, player.mode, player.octave)
        same = [note for note in self.ledger.at_pitch(player.seat, pitch.hertz) if note is not again]
        note_id = self._next_note
        voice = same[0].voice if same else note_id
        begun = did.NoteOn(
            id=note_id,
            voice=voice,
            player=player.seat,
            source=command.source,
            channel=command.channel,
            played=command.played,
            velocity=min(127, max(1, command.velocity)),
            note=pitch.note,
            hertz=pitch.hertz,
            reason=pitch.reason,
        )
        # A note that only the pedal holds has nothing more to say once its pitch is struck anew:
        # ending it keeps the ledger small under a pedal that never comes up.
        stale = [note for note in same if note.sustained]
        return [
            begun,
            *(
                did.NoteOff(note.id, voice, note.player, len(same) - ended, Ending.RESTRUCK)
                for ended, note in enumerate(stale)
            ),
        ]

    def _release(self, command: ask.Release) -> list[Event]:
        note = self.ledger.held_by(command.source, command.channel, command.played)
        if note is None:
            return []
        if self.expressions.pedal_is_down(note.player):
            return [did.NoteSustained(note.id)]
        return self._end([note], Ending.RELEASED)

    def _express(self, gesture: Gesture) -> list[Event]:
        player = self.seats.player_of(gesture.source, gesture.channel)
        if player is None:
            return []
        squeezed = None
        if isinstance(gesture, ask.Squeeze) and gesture.played is not None:
            squeezed = self.ledger.held_by(gesture.source, gesture.channel, gesture.played)
        happened = expressed(gesture, player.seat, None if squeezed is None else squeezed.voice)
        if happened is None:
            return []
        if isinstance(happened, did.PedalMoved) and not happened.down:
            return [happened, *self._let_go_of_pedal(player.seat, gesture.channel)]
        return [happened]

    def _choose(
        self, command: ask.ChooseSound | ask.ChooseMode | ask.ChooseOctave | ask.SeatPerson
    ) -> list[Event]:
        match command:
            case ask.ChooseSound(seat, sound):
                return [did.SoundChosen(seat, sound)]
            case ask.ChooseMode(seat, mode):
                return [did.ModeChosen(seat, mode)]
            case ask.ChooseOctave(seat, octave):
                return [did.OctaveChosen(seat, min(MOST_OCTAVES, max(-MOST_OCTAVES, octave)))]
            case ask.SeatPerson(seat, person):
                return [did.PersonSeated(seat, person)]
            case _:
                assert_never(command)

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
                self.ledger.begin(event)
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
