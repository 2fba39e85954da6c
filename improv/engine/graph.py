"""The graph: everything that makes samples. Live and offline it is the very same."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from improv.engine.agenda import Agenda
from improv.engine.choosing import chosen_by
from improv.engine.door import accepted, accepted_sound
from improv.engine.grid import Grid
from improv.engine.mixer import PLAYERS, Mixer, MixEvent
from improv.engine.opening import happened_before, levels_of, settings_of, sounds_of
from improv.engine.order import Order
from improv.engine.pool import Pool, Studio
from improv.engine.seat import PANIC_SECONDS, SOFT_STOP_SECONDS, Seat
from improv.engine.song import SongLine
from improv.engine.stock import Stock
from improv.engine.strip import Line
from improv.engine.tap import Tap
from improv.engine.track import Track
from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.mixing import MACRO_AT_REST, Macro
from improv.jam.setting import ALL_SEATS, BED, PULSE, SONG, Song
from improv.jam.snapshot import Snapshot
from improv.music.sound import Sound


class Graph:
    """All seats, the song, the desks, the master chain and the taps. It knows no time but the frame.

    Before the first note of an epoch everything is at rest and at zero, so that it does not matter how
    long the engine was idle.
    """

    def __init__(
        self, server: Any, grid: Grid, seed: int, kept_frames: int, stems: Sequence[int] = ()
    ) -> None:
        """Take a booted pyo server; ``kept_frames`` is how long the taps keep what they carry."""
        self.frame = 0
        """The first frame of the block that is to be computed."""
        self.retired: list[Pool | Track] = []
        """What is needed no more: to be dismantled where there is time for it."""
        self._order = Order(server)
        self._grid = grid
        self._agenda = Agenda()
        self._seats = {number: Seat(grid) for number in range(1, ALL_SEATS + 1)}
        self._restless: dict[int, Seat] = {}
        self._is_fresh = True
        """No note has begun yet: what hands do then is done at once, and leaves no trace in time."""
        self._mixer = Mixer(server, grid, self._agenda, stems, self._is_played)
        self.master = self._mixer.master
        first = self._mixer.mix.first
        self._order.place(self._mixer.units, first)
        self.capture = Tap(self.master.left, self.master.right, kept_frames)
        self.stems = {
            stem: Tap(desk.left, desk.right, kept_frames) for stem, desk in self._mixer.stems.items()
        }
        studio = Studio(
            grid=grid,
            agenda=self._agenda,
            seed=seed,
            place=self._order.place,
            bring_forward=self._order.bring_forward,
            computed=server.getStreams,
            desk=first,
            strips=self._mixer.strips,
            woke=self._woke,
            slept=self._slept,
        )
        self.stock = Stock(studio, self._seats)
        self.song = SongLine(grid, self._mixer.strips[SONG], self._took_up, self._slept, self.retired.append)
        self._order.place(self.song.units, first)

    @property
    def sounds(self) -> bool:
        """Say whether anything can be heard: a voice, or the room after it."""
        return self._mixer.mix.awake

    @property
    def voices(self) -> int:
        """Count the voices that make a sound."""
        return sum(seat.voices for seat in self._seats.values())

    def open(self, opening: Snapshot, frame: int) -> None:
        """Begin where a snapshot says: sounds, hands and sounding notes."""
        self.frame = frame
        for setting in settings_of(opening):
            self.apply(setting)
        for number, sound in sounds_of(opening).items():
            self._choose(number, sound)
        for number, decibels in levels_of(opening).items():
            self._seats[number].amplify(frame, decibels)
        if opening.song is not None:
            # Without an engine the song was not heard: the jam begins it anew where there is one again.
            runs = opening.song.began is not None and opening.engine_ready
            self._is_fresh = self._is_fresh and not runs
            self.song.open(frame, opening.song, runs)
        hands, notes = happened_before(opening)
        for event in hands:
            self.apply(event)
        for expression in opening.expressions:
            if expression.player in self._seats:
                self._seats[expression.player].hands(expression.channel).settle()
        for note in notes:
            self.apply(note)
        self._mixer.duck.settle(frame)

    def dismantle(self) -> None:
        """Let everything go, after the server has shut down."""
        self.stock.dismantle()
        self.discard()
        self.song.dismantle()
        for tap in (self.capture, *self.stems.values()):
            tap.close()

    def discard(self) -> None:
        """Let go of what is needed no more."""
        while self.retired:
            retired = self.retired.pop()
            if isinstance(retired, Pool):
                retired.dismantle()

    def advance(self, frame: int) -> None:
        """Do what is due in the block that begins with this frame, before its operations are applied."""
        self.frame = frame
        self._agenda.run(frame)
        if self._restless:
            self._restless = {number: seat for number, seat in self._restless.items() if seat.step(frame)}
        self.song.advance(frame)
        if self.master.moves:
            self.master.advance(frame)

    # ── sounds ──────────────────────────────────────────────────────────────────────────────────

    def lacks(self, event: Event) -> tuple[int, Sound] | Song | None:
        """Return what an event needs that is not there yet: a sound's pool on a seat, or a song's track."""
        if isinstance(event, did.SongLoaded):
            return None if event.song is None or self.song.has(event.song) else event.song
        chosen = chosen_by(event)
        if chosen is None:
            return None
        return None if self.stock.has(*chosen) else chosen

    def is_ready(self, event: Event) -> bool:
        """Say whether all is there that an event needs."""
        if isinstance(event, did.SongBegan):
            begun = accepted(event)
            return isinstance(begun, did.SongBegan) and self.song.is_ready(begun.from_s)
        return self.lacks(event) is None

    def offer(self, made: Pool | Track) -> None:
        """Have a pool or a track ready for the operation that will choose it."""
        if isinstance(made, Track):
            self.song.offer(made)
        else:
            self.stock.offer(made)

    def prepare(self, number: int, sound: Sound) -> None:
        """Have a sound ready on a seat, now; there is nothing to do where it is."""
        sound = accepted_sound(sound)
        if number in self._seats and not self.stock.has(number, sound):
            pool = self.stock.build(number, sound)
            pool.fill()
            self.stock.offer(pool)

    def _choose(self, number: int, sound: Sound) -> None:
        self._seats[number].pool, gone = self.stock.choose(number, sound)
        self.retired.extend(gone)

    # ── applying ────────────────────────────────────────────────────────────────────────────────

    def apply(self, event: Event) -> None:
        """Let an event be heard from this block on; what does not concern sound has no effect."""
        match accepted(event):
            case did.NoteOn() as note:
                self._is_fresh = False
                if note.player in PLAYERS:
                    self._mixer.duck.press(self.frame)
                if self._seats[note.player].strike(self.frame, note):
                    self._stir(note.player)
            case did.NoteMoved() as moved:
                self._seats[moved.player].move(self.frame, moved)
                self._stir(moved.player)
            case did.NoteOff(voice=voice, player=number, left=0):
                self._seats[number].let_go(self.frame, voice)
            case did.Panicked():
                self._hush(PANIC_SECONDS, Seat.panic)
            case did.SoftStopped():
                self._hush(SOFT_STOP_SECONDS, Seat.soft_stop)
            case (
                did.Bent() | did.PressureChanged() | did.ControllerMoved() | did.ExpressionReset()
            ) as gesture:
                self._move(gesture)
            case None:
                pass
            case other:
                self._set(other)

    def _stir(self, number: int) -> None:
        """Let a seat move what moves from the next block on."""
        self._restless[number] = self._seats[number]

    def _set(self, event: Event) -> None:
        """Follow what sets a sound, a level, the mix or the song."""
        if isinstance(event, MixEvent):
            self._mixer.set(self.frame, event, is_fresh=self._is_fresh)
        chosen = chosen_by(event)
        if chosen is not None:
            self._choose(*chosen)
        match event:
            case did.CalmSet(on):
                for seat in self._seats.values():
                    seat.calm = on
            case did.MacroMoved(number, macro, value):
                self._turn(number, {macro: value})
            case did.PlayerJoined(player):
                self._turn(player.seat, dict.fromkeys(Macro, MACRO_AT_REST) | player.macros)
            case did.BedSet(bed):
                self._seats[BED].amplify(self.frame, bed.level)
            case did.PulseSet(pulse):
                self._seats[PULSE].amplify(self.frame, pulse.level)
            case did.SongLoaded() | did.SongBegan() | did.SongStopped() | did.SongLevelSet():
                self._set_song(event)
            case _:
                pass

    def _set_song(self, event: did.SongLoaded | did.SongBegan | did.SongStopped | did.SongLevelSet) -> None:
        match event:
            case did.SongLoaded(song):
                self.song.choose(self.frame, song)
            case did.SongBegan(from_s):
                self._is_fresh = False
                self.song.begin(self.frame, from_s)
            case did.SongStopped():
                self.song.stop(self.frame)
            case did.SongLevelSet(level):
                self.song.set_level(self.frame, level)

    def _turn(self, number: int, turned: Mapping[Macro, float]) -> None:
        """Turn knobs of a seat's sound."""
        seat = self._seats[number]
        for macro, value in turned.items():
            seat.knobs.turn(macro, value)
        if seat.knobs.space != self._mixer.strips[number].space:
            self._mixer.strips[number].widen(self.frame, seat.knobs.space)
        if self._is_fresh:
            seat.knobs.settle()
        self._stir(number)

    def _is_played(self) -> bool:
        """Say whether a voice of a player sounds."""
        return any(self.stock.plays(number) for number in PLAYERS)

    def _move(
        self, gesture: did.Bent | did.PressureChanged | did.ControllerMoved | did.ExpressionReset
    ) -> None:
        seat = self._seats[gesture.player]
        hands = seat.hands(gesture.channel)
        match gesture:
            case did.Bent(amount=amount, semitones=semitones):
                hands.bend(amount, semitones)
            case did.PressureChanged(amount=amount, voice=voice):
                if voice is None:
                    hands.squeeze(amount)
                else:
                    seat.squeeze(self.frame, voice, amount)
            case did.ControllerMoved(controller=controller, value=value):
                hands.control(controller, value)
            case did.ExpressionReset():
                hands.rest()
        if self._is_fresh:
            hands.settle()
        seat.swell(self.frame)
        self._stir(gesture.player)

    def _hush(self, seconds: float, hushed: Callable[[Seat, int], None]) -> None:
        """Let all that sounds be silent after so many seconds."""
        if self._is_fresh:
            return
        for seat in self._seats.values():
            hushed(seat, self.frame)
        self.song.fade(self.frame, seconds)
        self._mixer.hush(self.frame, seconds)

    # ── what sounds, tells ──────────────────────────────────────────────────────────────────────

    def _woke(self, pool: Pool) -> None:
        self.stock.woke(pool)
        self._took_up(pool)

    def _took_up(self, line: Line) -> None:
        self._mixer.take(self.frame, line)

    def _slept(self, line: Line) -> None:
        self._mixer.drop(self.frame, line)
