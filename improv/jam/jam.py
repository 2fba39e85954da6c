"""The jam: decides what becomes of a command, and holds the state that events make."""

from collections.abc import Sequence

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.along import Along
from improv.jam.beat import Beat, BeatCommand
from improv.jam.changing import back_from_the_map, glides_into, key_asked, put_off
from improv.jam.choices import MOST_OCTAVES, Choice, chosen
from improv.jam.commands import Command
from improv.jam.delays import Delays
from improv.jam.events import Ending, Event
from improv.jam.expressions import Expressions
from improv.jam.hands import Hands
from improv.jam.house import House
from improv.jam.learning import Bindings
from improv.jam.ledger import Ledger
from improv.jam.mix import Mix
from improv.jam.moment import Moment
from improv.jam.player import Player
from improv.jam.pressing import Pressing
from improv.jam.scene import Scene
from improv.jam.scening import commands_of
from improv.jam.seats import Seats
from improv.jam.setting import Delayed, Pending
from improv.jam.snapshot import Snapshot
from improv.jam.striking import Striking
from improv.jam.tempo import Tempo
from improv.jam.watch import make_ready
from improv.music.loudness import decay_of
from improv.music.scale import Key

__all__ = ["MOST_OCTAVES", "Jam", "perform"]


class Jam:
    """The live thing. ``handle`` decides and changes nothing; ``apply`` alone changes state."""

    def __init__(self, opening: Snapshot) -> None:
        """Begin where a snapshot says."""
        self.key = opening.key
        self.pending = opening.pending
        self.seats = Seats(opening)
        self.ledger = Ledger(opening.notes)
        self.expressions = Expressions(opening.expressions)
        self.beat = Beat(opening)
        self.delays = Delays(opening.delayed)
        self.house = House(opening)
        self.along = Along(opening.song)
        self.mix = Mix(opening)
        self.bindings = Bindings(opening)
        self.scene = opening.scene
        self._pressing = Pressing(self.seats, self.beat, self.delays)
        self._hands = Hands(self.seats, self.ledger, self.expressions, self.delays)
        self.guard = opening.guard
        self.engine_ready = opening.engine_ready
        self._next_note = opening.next_note

    @property
    def players(self) -> dict[int, Player]:
        """Return the players by seat."""
        return self.seats.players

    @property
    def tempo(self) -> Tempo:
        """Return the tempo."""
        return self.beat.tempo

    @property
    def next_due(self) -> int | None:
        """Return when to ``Tick`` next, in monotonic nanoseconds: a time that has been means at once."""
        dues = (
            None if self.pending is None else self.pending.at,
            self.delays.next_due,
            self.along.next_due,
            self.bindings.next_due,
            self.house.next_due(self.tempo, self.ledger) if self.engine_ready else None,
        )
        return min((due for due in dues if due is not None), default=None)

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
            tempo=self.tempo,
            taps=self.beat.taps,
            quantise=self.beat.quantise,
            bed=self.house.bed,
            pulse=self.house.pulse,
            struck=self.house.struck,
            song=self.along.song,
            example=self.house.example,
            pending=self.pending,
            delayed=self.delays.all(),
            strips=dict(self.mix.strips),
            room=self.mix.room,
            echo=self.mix.echo,
            calm=self.mix.calm,
            ceiling=self.mix.ceiling,
            bindings=self.bindings.all(),
            learning=self.bindings.learning,
            scene=self.scene,
        )

    # ── deciding ────────────────────────────────────────────────────────────────────────────────

    def handle(self, command: Command, at: int) -> list[Event]:  # noqa: C901 - one flat table of commands
        """Return what becomes of a command at a time in monotonic nanoseconds; changes nothing."""
        match command:
            case ask.Press():
                return self._pressing.press(command, self._striking(at))
            case ask.Release():
                return self._hands.release(command, at)
            case ask.MoveController():
                return self._turn(command)
            case ask.Bend() | ask.Squeeze() | ask.MovePedal():
                return self._hands.express(command)
            case ask.ReleaseAll(source, channel):
                return self._hands.release_all(source, channel)
            case ask.ResetControllers(source, channel):
                return self._hands.reset(source, channel)
            case ask.Join(source, name, kind):
                return self._left(self.seats.join(source, name, kind))
            case ask.Unplug(source):
                return self._left(self.seats.unplug(source, at))
            case ask.Vacate(seat):
                return self._left(self.seats.vacate([seat]))
            case ask.Tick():
                return self._tick(at)
            case ask.SplitChannels(source, split, name):
                return self._left(self.seats.split_channels(source, split, name))
            case ask.ChangeKey():
                return self._change_key(command, at)
            case ask.SetTempo() | ask.TapTempo() | ask.SetQuantise():
                return self._about_the_beat(command, at)
            case ask.SetBed() | ask.SetPulse() | ask.PlayExample() | ask.StopExample():
                return self.house.asked(command, self._moment(at), sounds=self.engine_ready)
            case ask.LoadSong() | ask.PlaySong() | ask.StopSong() | ask.SetSongLevel():
                return self.along.asked(command, at)
            case ask.ChangeStrip() | ask.SetCalm() | ask.SetCeiling() | ask.SetRoom() | ask.SetEcho():
                return self.mix.asked(command)
            case ask.LearnMacro() | ask.ForgetController():
                known = isinstance(command, ask.ForgetController) or command.player in self.players
                return self.bindings.asked(command, at) if known else []
            case ask.ChooseScene(scene):
                return self._enter(scene, at)
            case ask.SetGuard(level):
                make_ready(self.key, level)
                return [] if level is self.guard else [did.GuardSet(level)]
            case ask.MarkMoment(text, player):
                return [did.Marked(text, player)]
            case (
                ask.SetMotor()
                | ask.SetSensitivity()
                | ask.SwapSources()
                | ask.AwaitPress()
                | ask.Invite()
                | ask.Spotlight()
                | ask.ChangeLevels()
                | ask.LearnAction()
                | ask.ForgetAction()
            ):
                return []
            case ask.Panic():
                return [did.Panicked(), *self._stopped(), *self.expressions.resets()]
            case ask.SoftStop():
                return [did.SoftStopped(), *self._stopped()]
            case ask.EngineIsReady():
                if self.engine_ready:
                    return []
                return [did.EngineReady(), *self.house.awake(at), *self.along.awake(at)]
            case ask.EngineIsLost(why):
                ended = self._hands.end_all(Ending.ENGINE_LOST)
                return [*ended, *self.house.cut_off(), did.EngineLost(why)]
            case _:
                return self._choose(command)

    def _striking(self, at: int, pressed: int = 0) -> Striking:
        """Return what tells what becomes of a press now; ``pressed`` is when it came, where it has waited."""
        return Striking(
            self.key,
            self.guard,
            self.ledger,
            self._next_note,
            at,
            pressed,
            bed=self.house.bedding.amplitude,
            sounds=self.engine_ready,
        )

    def _choose(self, command: Choice) -> list[Event]:
        if command.player not in self.players:
            return []
        if isinstance(command, ask.ChooseMode):
            make_ready(self.key, self.guard, [command.mode])
        return chosen(command)

    def _left(self, events: list[Event]) -> list[Event]:
        """Let what those have who go end before they go, and let who comes after them be heard."""
        gone = [event.player for event in events if isinstance(event, did.PlayerLeft)]
        return [*self._hands.leave(events), *(self.mix.freed(gone) if gone else [])]

    def _turn(self, moved: ask.MoveController) -> list[Event]:
        player = self.seats.player_of(moved.source, moved.channel)
        turned = None if player is None else self.bindings.turned(moved, player)
        return self._hands.express(moved) if turned is None else turned

    def _enter(self, scene: Scene, at: int) -> list[Event]:
        """Bring a scene about: each thing as if it were asked for by itself, one after the other."""
        ahead = Jam(self.snapshot())
        begun: list[Event] = [did.SceneChosen(scene.id, scene.name)]
        if self.seats.palette != scene.sounds:
            begun.append(did.PaletteDealt(scene.sounds))
        for event in begun:
            ahead.apply(event)
        return [*begun, *perform(ahead, commands_of(scene, self), at)]

    def _change_key(self, command: ask.ChangeKey, at: int) -> list[Event]:
        key = key_asked(command, self.key)
        make_ready(key, self.guard, [player.mode for player in self.players.values()])
        self.house.bedding.make_ready(key)
        begins = self.tempo.next_time(command.when, at)
        if begins > at:
            return [did.KeyAwaited(Pending(key, begins, command.glide))]
        return self._changed(key, at, glide=command.glide)

    def _changed(self, key: Key, at: int, *, glide: bool) -> list[Event]:
        """Begin a key: held notes ring on or glide into it, and the bed lies in it."""
        now = Moment(key, self.tempo, self.ledger, self._next_note, at)
        return [
            did.KeyChanged(key),
            *back_from_the_map(self.key, key, self.players.values()),
            *(glides_into(key, self.ledger, self.players) if glide else []),
            *(self.house.bedding.laid(now) if self.engine_ready else []),
        ]

    def _about_the_beat(self, command: BeatCommand, at: int) -> list[Event]:
        """Let the beat be as it is asked for; a key that waits for a beat waits for the same one."""
        events = self.beat.asked(command, at)
        tempo = next((event.tempo for event in events if isinstance(event, did.TempoChanged)), None)
        if tempo is None or self.pending is None:
            return events
        return [*events, did.KeyAwaited(put_off(self.pending, self.tempo, tempo, at))]

    def _tick(self, at: int) -> list[Event]:
        """Return all that is due, in its order, each thing decided on by the jam that the one before left."""
        events = self._left(self.seats.vacate(self.seats.overdue(at)))
        due = self.next_due
        if due is None or due > at:
            return events
        ahead, step = Jam(self.snapshot()), events
        while True:
            for event in step:
                ahead.apply(event)
            due = ahead.next_due
            step = [] if due is None or due > at else ahead._due(due, at)
            if not step:
                return events
            events = [*events, *step]

    def _due(self, due: int, at: int) -> list[Event]:
        """Return what was due first: a key before the notes that are to be in it, presses last."""
        if self.pending is not None and self.pending.at == due:
            return self._changed(self.pending.key, at, glide=self.pending.glide)
        if self.along.next_due == due:
            return self.along.stopped()
        if self.bindings.next_due == due:
            return self.bindings.given_up()
        if self.engine_ready and self.house.next_due(self.tempo, self.ledger) == due:
            return self.house.due(self._moment(at))
        return [did.DelayedCame(), *self._come(self.delays.first(), at)]

    def _come(self, delayed: Delayed, at: int) -> list[Event]:
        if delayed.velocity:
            return self._pressing.come(delayed, self._striking(at, delayed.pressed))
        return self._hands.let_go(self.ledger.held_by(delayed.source, delayed.channel, delayed.played))

    def _moment(self, at: int) -> Moment:
        return Moment(self.key, self.tempo, self.ledger, self._next_note, at)

    def _stopped(self) -> list[Event]:
        """Return the end of all that sounds, and of all that would begin to sound again by itself."""
        return [*self._hands.end_all(Ending.STOPPED), *self.house.turned_off(), *self.along.stopped()]

    # ── applying ────────────────────────────────────────────────────────────────────────────────

    def apply(self, event: Event) -> None:  # noqa: C901 - one flat table of events
        """Change the state by one event. Events alone, in order, rebuild the jam."""
        match event:
            case did.NoteOn():
                self._begin(event)
            case did.NoteOff():
                self.ledger.end(event)
            case did.NoteMoved():
                self.ledger.move(event)
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
            case did.PressDelayed() | did.ReleaseDelayed() | did.DelayedDropped() | did.DelayedCame():
                self.delays.apply(event)
            case did.KeyAwaited(pending):
                self.pending = pending
            case did.KeyChanged(key):
                self.key = key
                self.pending = None
                self.seats.on_a_map = key.keyboard is not None
            case did.TempoChanged() | did.TempoTapped() | did.QuantiseSet():
                self.beat.apply(event)
            case did.BedSet() | did.PulseSet() | did.ExampleBegan() | did.ExampleEnded():
                self.house.apply(event)
            case did.SongLoaded() | did.SongBegan() | did.SongStopped() | did.SongLevelSet():
                self.along.apply(event)
            case did.StripChanged() | did.CalmSet() | did.CeilingSet() | did.RoomSet() | did.EchoSet():
                self.mix.apply(event)
            case did.LearningBegan() | did.LearningEnded() | did.ControllerBound() | did.ControllerFreed():
                self.bindings.apply(event)
            case did.SceneChosen(scene):
                self.scene = scene
            case did.GuardSet(level):
                self.guard = level
            case did.EngineReady():
                self.engine_ready = True
            case did.EngineLost():
                self.engine_ready = False
            case (
                did.MotorSet()
                | did.SensitivitySet()
                | did.SourcesSwapped()
                | did.PairingBegan()
                | did.PairingEnded()
                | did.Invited()
                | did.SpotlightSet()
                | did.ActionBound()
                | did.ActionFreed()
                | did.ActionAsked()
            ):
                pass
            case did.PressIgnored() | did.Marked() | did.Panicked() | did.SoftStopped():
                pass
            case _:
                self.seats.apply(event)

    def _begin(self, note: did.NoteOn) -> None:
        player = self.players.get(note.player)
        sound = self.house.sound_of(note.player) if player is None else player.sound
        self.ledger.begin(note, 0.0 if sound is None else decay_of(sound, note.hertz))
        self._next_note = max(self._next_note, note.id + 1)
        self.house.begins(note)


def perform(jam: Jam, commands: Sequence[Command], at: int = 0) -> list[Event]:
    """Handle commands one after the other, apply what happens, and return it."""
    happened: list[Event] = []
    for command in commands:
        events = jam.handle(command, at)
        for event in events:
            jam.apply(event)
        happened.extend(events)
    return happened
