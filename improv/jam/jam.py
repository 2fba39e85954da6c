"""The jam: decides what becomes of a command, and holds the state that events make."""

from collections.abc import Sequence

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.acting import command_of
from improv.jam.along import Along
from improv.jam.beat import Beat
from improv.jam.changing import back_from_the_map, glides_into, key_asked, put_off
from improv.jam.choices import MOST_OCTAVES, Choice, chosen
from improv.jam.coming import Coming
from improv.jam.commands import BeatCommand, Command
from improv.jam.controls import Controls
from improv.jam.delays import Delays
from improv.jam.events import ChoiceEvent, Ending, Event, SeatEvent
from improv.jam.expressions import Expressions
from improv.jam.hands import Hands
from improv.jam.house import House
from improv.jam.inviting import Inviting
from improv.jam.learning import Bindings
from improv.jam.ledger import Ledger
from improv.jam.levels import Levels
from improv.jam.mix import Mix
from improv.jam.mixing import Learning
from improv.jam.moment import Moment
from improv.jam.motoring import Motoring
from improv.jam.pairing import PairingUp
from improv.jam.player import Player
from improv.jam.pressing import Pressing
from improv.jam.scene import Scene
from improv.jam.scening import commands_of
from improv.jam.seats import Seats
from improv.jam.setting import Delayed, Pending
from improv.jam.snapshot import Snapshot
from improv.jam.striking import Striking
from improv.jam.tempo import Tempo
from improv.jam.using import Used, Using
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
        self.controls = Controls(opening)
        self.pairing = PairingUp(opening, self.seats)
        self.inviting = Inviting(opening)
        self.levels = Levels(opening, self.seats.players, self.mix)
        self._motoring = Motoring(opening, self.seats, self.ledger, self.delays)
        self._pressing = Pressing(self.seats, self.beat, self.delays, self._motoring)
        self._hands = Hands(self.seats, self.ledger, self.expressions, self.delays, self._motoring)
        self._using = Using(self.seats, self.bindings, self.controls)
        self._coming = Coming(self._hands, self.levels, self.pairing, self.inviting, self.bindings)
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
        return min((due for due in (*self._dues(), self.delays.next_due) if due is not None), default=None)

    def _dues(self) -> tuple[int | None, ...]:
        """Return when anything but delayed presses and releases is due."""
        return (
            None if self.pending is None else self.pending.at,
            self.along.next_due,
            self.bindings.next_due,
            self.pairing.next_due,
            self.house.next_due(self.tempo, self.ledger) if self.engine_ready else None,
        )

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
            kept=self.seats.kept.all(),
            people=self.seats.people,
            pairing=self.pairing.now,
            invited=self.inviting.invited,
            turn=self.inviting.turn,
            spotlight=self.levels.spotlight,
            quietened=dict(self.levels.before),
            assignments=self.controls.all(),
            down=self.controls.down(),
            last_bed=self.house.last_bed,
            lately=self._motoring.all(),
        )

    # ── deciding ────────────────────────────────────────────────────────────────────────────────

    def handle(self, command: Command, at: int) -> list[Event]:  # noqa: C901 - one flat table of commands
        """Return what becomes of a command at a time in monotonic nanoseconds; changes nothing."""
        match command:
            case ask.Press():
                return self._press(command, at)
            case ask.Release():
                used = self._using.used(command, down=False)
                return [*([] if used is None else used.events), *self._hands.release(command, at)]
            case ask.MoveController():
                used = self._using.moved(command)
                if used is None:
                    return self._hands.express(command)
                return [
                    *self._acted(used, at),
                    *(self._hands.let_rest(command) if used.action is None else []),
                ]
            case ask.MovePedal(down=down):
                used = self._using.used(command, down=down)
                if used is None:
                    return self._hands.express(command)
                # Only where no command was given: panic has ended these notes already.
                return [
                    *self._acted(used, at),
                    *(self._hands.lift(command) if used.action is None else []),
                ]
            case ask.Bend() | ask.Squeeze():
                return self._hands.express(command)
            case ask.ReleaseAll(source, channel):
                return self._hands.release_all(source, channel)
            case ask.ResetControllers(source, channel):
                return self._hands.reset(source, channel)
            case ask.Join(source, name, kind):
                return self._coming.followed(self.seats.join(source, name, kind))
            case ask.Unplug(source):
                return [*self.controls.gone(source), *self._coming.followed(self.seats.unplug(source, at))]
            case ask.Vacate(seat):
                return self._coming.followed(self.seats.vacate([seat]))
            case ask.Tick():
                return self._tick(at)
            case ask.SplitChannels(source, split, name):
                return self._coming.followed(self.seats.split_channels(source, split, name))
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
            case ask.SetMotor(seat, motor) if seat in self.players:
                return self._motoring.changed(self.players[seat], motor)
            case ask.SetMotor():
                return []
            case ask.SwapSources(one, other):
                there = one != other and one in self.players and other in self.players
                return self._coming.followed([did.SourcesSwapped(one, other)]) if there else []
            case ask.AwaitPress():
                return self.pairing.asked(command, at)
            case ask.Invite():
                return self.inviting.asked(command, self.players)
            case ask.Spotlight() | ask.ChangeLevels():
                return self.levels.asked(command)
            case ask.LearnAction(action):
                learning = Learning(0, None, at, action)
                return self.bindings.given_up() if action is None else [did.LearningBegan(learning)]
            case ask.ForgetAction(control):
                return self.controls.forgotten(control)
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

    def _press(self, press: ask.Press, at: int) -> list[Event]:
        """Return what becomes of a press: a command, where its key gives one, else a note of its player."""
        used = self._using.used(press, down=True)
        if used is not None:
            return self._acted(used, at)
        meant = None if self.pairing.now is None else self.pairing.meant_by(press)
        if meant is not None:
            return self._paired(meant, press, at)
        events = self._pressing.press(press, self._striking(at))
        if self.inviting.invited or isinstance(next(iter(events), None), did.PlayerJoined):
            player = self.seats.player_of(press.source, press.channel)
            return self._coming.pressed(events, 0 if player is None else player.seat)
        return events

    def _acted(self, used: Used, at: int) -> list[Event]:
        """Return what becomes of a control, with what the jam itself does of its command."""
        asked = None if used.action is None else command_of(used.action, used.seat, self)
        return [*used.events, *(self.handle(asked, at) if asked is not None else [])]

    def _paired(self, player: Player, press: ask.Press, at: int) -> list[Event]:
        """Let a device be a player's: whoever had it has theirs; then the press is the player's."""
        ahead = Jam(self.snapshot())
        happened: list[Event] = []

        def let(events: list[Event]) -> None:
            for event in events:
                ahead.apply(event)
            happened.extend(events)

        other = self.seats.player_of(press.source, press.channel)
        if other is None:
            taken = did.SourceTaken(player.seat, self.seats.waiting_for(press.source, press.channel))
            let(ahead._coming.followed([taken]))
        elif other.seat != player.seat:
            let(ahead._coming.followed([did.SourcesSwapped(player.seat, other.seat)]))
        let([did.PairingEnded()])
        if other is None and player.unplugged_at is None:
            let(ahead._coming.followed(ahead.seats.join(player.source, player.name, player.kind)))
        elif other is not None and player.unplugged_at is not None and not other.person:
            let(ahead._coming.followed(ahead.seats.vacate([other.seat])))
        let(ahead.handle(press, at))
        return happened

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
        events = self._coming.followed(self.seats.vacate(self.seats.overdue(at)))
        due = self.next_due
        if due is None or due > at:
            return events
        if not events and self._is_alone(due, at):
            return self._due(due, at)
        ahead, step = Jam(self.snapshot()), events
        while True:
            for event in step:
                ahead.apply(event)
            due = ahead.next_due
            step = [] if due is None or due > at else ahead._due(due, at)
            if not step:
                return events
            events = [*events, *step]

    def _is_alone(self, due: int, at: int) -> bool:
        """Say whether a delayed press or release is all that is due: nothing else comes due by it."""
        others = [other for other in self._dues() if other is not None]
        return (
            self.delays.next_due == due and self.delays.due_by(at) == 1 and min(others, default=at + 1) > at
        )

    def _due(self, due: int, at: int) -> list[Event]:
        """Return what was due first: a key before the notes that are to be in it, presses last."""
        if self.pending is not None and self.pending.at == due:
            return self._changed(self.pending.key, at, glide=self.pending.glide)
        if self.along.next_due == due:
            return self.along.stopped()
        if self.bindings.next_due == due:
            return self.bindings.given_up()
        if self.pairing.next_due == due:
            return self.pairing.given_up()
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
                if isinstance(event, did.PressDelayed):
                    self._motoring.apply(event)
            case did.NoteLatched(note_id):
                self.ledger.latch(note_id)
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
            case did.ActionBound() | did.ActionFreed() | did.ActionAsked():
                self.controls.apply(event)
            case did.PairingBegan() | did.PairingEnded():
                self.pairing.apply(event)
            case did.Invited():
                self.inviting.apply(event)
            case did.SpotlightSet():
                self.levels.apply(event)
            case did.PressIgnored():
                self._motoring.apply(event)
            case did.Marked() | did.Panicked() | did.SoftStopped():
                pass
            case _:
                self._seat(event)

    def _seat(self, event: SeatEvent | ChoiceEvent) -> None:
        """Take in who is there now, and what was chosen for them."""
        self.seats.apply(event)
        if isinstance(event, did.SourcesSwapped):
            self.bindings.swapped(event.player, event.other)
        match event:
            case (
                did.MotorSet()
                | did.PlayerUnplugged()
                | did.PlayerLeft()
                | did.SourcesSwapped()
                | did.SourceTaken()
            ):
                self._motoring.apply(event)
            case _:
                pass

    def _begin(self, note: did.NoteOn) -> None:
        player = self.players.get(note.player)
        sound = self.house.sound_of(note.player) if player is None else player.sound
        self.ledger.begin(note, 0.0 if sound is None else decay_of(sound, note.hertz))
        self._next_note = max(self._next_note, note.id + 1)
        self._motoring.apply(note)
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
