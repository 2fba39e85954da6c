"""The graph: everything that makes samples. Live and offline it is the very same."""

from collections.abc import Sequence
from typing import Any

from improv.engine.agenda import Agenda
from improv.engine.desk import Desk
from improv.engine.door import accepted
from improv.engine.grid import Grid
from improv.engine.master import Master
from improv.engine.opening import happened_before, sounds_of
from improv.engine.pool import Pool, Studio
from improv.engine.seat import PANIC_SECONDS, SOFT_STOP_SECONDS, Seat
from improv.engine.tap import Tap
from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.player import SEATS
from improv.jam.snapshot import Snapshot
from improv.music.sound import Sound

KEPT_POOLS = 3
"""A seat keeps the pools of so many sounds, to have them at once when they come back."""


class Graph:
    """All seats, the desks, the master chain and the taps. It knows no time but the frame.

    Before the first note of an epoch everything is at rest and at zero, so that it does not matter how
    long the engine was idle.
    """

    def __init__(
        self, server: Any, grid: Grid, seed: int, kept_frames: int, stems: Sequence[int] = ()
    ) -> None:
        """Take a booted pyo server; ``kept_frames`` is how long the taps keep what they carry."""
        self.frame = 0
        """The first frame of the block that is to be computed."""
        self.retired: list[Pool] = []
        """Pools that are needed no more: to be dismantled where there is time for it."""
        self._server = server
        self._grid = grid
        self._agenda = Agenda()
        self._seats = {number: Seat(grid) for number in range(1, SEATS + 1)}
        self._pools: dict[int, list[Pool]] = {number: [] for number in self._seats}
        self._offered: list[Pool] = []
        self._growing: list[Pool] = []
        self._restless: dict[int, Seat] = {}
        self._is_fresh = True
        """No note has begun yet: what hands do then is done at once, and leaves no trace in time."""
        mix = Desk(server, 0, self._seats, grid, self._agenda)
        own = [Desk(server, number, (stem,), grid, self._agenda) for number, stem in enumerate(stems, 1)]
        self._desks = [mix, *own]
        self.master = Master(mix.left, mix.right, grid.rate)
        mix.carry(self.master.units)
        self.capture = Tap(self.master.left, self.master.right, kept_frames)
        self.stems = {
            stem: Tap(desk.left, desk.right, kept_frames) for stem, desk in zip(stems, own, strict=True)
        }
        self._studio = Studio(
            grid=grid,
            agenda=self._agenda,
            seed=seed,
            place=self._place,
            desk=mix.first,
            woke=self._woke,
            slept=self._slept,
        )

    @property
    def sounds(self) -> bool:
        """Say whether anything can be heard: a voice, or the room after it."""
        return self._desks[0].awake

    @property
    def voices(self) -> int:
        """Count the voices that make a sound."""
        return sum(seat.voices for seat in self._seats.values())

    def open(self, opening: Snapshot, frame: int) -> None:
        """Begin where a snapshot says: sounds, hands and sounding notes."""
        self.frame = frame
        for number, sound in sounds_of(opening).items():
            self._choose(number, sound)
        hands, notes = happened_before(opening)
        for event in hands:
            self.apply(event)
        for expression in opening.expressions:
            if expression.player in self._seats:
                self._seats[expression.player].hands(expression.channel).settle()
        for note in notes:
            self.apply(note)

    def dismantle(self) -> None:
        """Let everything go, after the server has shut down."""
        for pools in (*self._pools.values(), self._offered, self.retired):
            for pool in pools:
                pool.dismantle()
        for tap in (self.capture, *self.stems.values()):
            tap.close()

    def fill(self) -> None:
        """Make all voices of all seats now, rather than when they are first needed."""
        for pools in self._pools.values():
            for pool in pools:
                pool.fill()

    def grow(self) -> None:
        """Make one more voice for a seat that has begun to play: live, where notes must not wait for it."""
        if self._growing and not self._growing[0].grow():
            del self._growing[0]

    def advance(self, frame: int) -> None:
        """Do what is due in the block that begins with this frame, before its operations are applied."""
        self.frame = frame
        self._agenda.run(frame)
        if self._restless:
            self._restless = {number: seat for number, seat in self._restless.items() if seat.step(frame)}

    # ── sounds ──────────────────────────────────────────────────────────────────────────────────

    def lacks(self, event: Event) -> tuple[int, Sound] | None:
        """Return the seat and the sound whose pool an event needs, and which is not there yet."""
        chosen = chosen_by(event)
        if chosen is None:
            return None
        number, sound = chosen
        known = [*self._pools[number], *self._offered]
        return None if any(pool.seat == number and pool.sound == sound for pool in known) else chosen

    def build(self, number: int, sound: Sound) -> Pool:
        """Return a new pool without voices, to be filled and then offered."""
        return Pool(self._studio, number, sound)

    def offer(self, pool: Pool) -> None:
        """Have a pool ready for the operation that will choose it."""
        self._offered.append(pool)

    def _choose(self, number: int, sound: Sound) -> None:
        pools = self._pools[number]
        chosen = next((pool for pool in pools if pool.sound == sound), None)
        if chosen is None:
            offered = [pool for pool in self._offered if pool.seat == number and pool.sound == sound]
            chosen = offered[0] if offered else self.build(number, sound)
            self._offered = [pool for pool in self._offered if pool is not chosen]
        else:
            pools.remove(chosen)
        pools.append(chosen)
        self._seats[number].pool = chosen
        for pool in [pool for pool in pools[:-KEPT_POOLS] if not pool.sounding]:
            pools.remove(pool)
            if pool in self._growing:
                self._growing.remove(pool)
            self.retired.append(pool)

    # ── applying ────────────────────────────────────────────────────────────────────────────────

    def apply(self, event: Event) -> None:
        """Let an event be heard from this block on; what does not concern sound has no effect."""
        match accepted(event):
            case did.NoteOn() as note:
                self._is_fresh = False
                self._seats[note.player].strike(self.frame, note)
            case did.NoteOff(voice=voice, player=number, left=0):
                self._seats[number].let_go(self.frame, voice)
            case did.SoundChosen(number, sound):
                self._choose(number, sound)
            case did.PlayerJoined(player):
                self._choose(player.seat, player.sound)
            case did.Panicked():
                self._panic()
            case did.SoftStopped():
                self._soft_stop()
            case (
                did.Bent() | did.PressureChanged() | did.ControllerMoved() | did.ExpressionReset()
            ) as gesture:
                self._move(gesture)
            case _:
                pass

    def _move(
        self, gesture: did.Bent | did.PressureChanged | did.ControllerMoved | did.ExpressionReset
    ) -> None:
        seat = self._seats[gesture.player]
        hands = seat.hands(gesture.channel)
        match gesture:
            case did.Bent(semitones=semitones):
                hands.bend(semitones)
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
        self._restless[gesture.player] = seat

    def _panic(self) -> None:
        if self._is_fresh:
            return
        for seat in self._seats.values():
            seat.panic(self.frame)
        for desk in self._desks:
            desk.hush(self.frame, PANIC_SECONDS)

    def _soft_stop(self) -> None:
        if self._is_fresh:
            return
        for seat in self._seats.values():
            seat.soft_stop(self.frame)
        for desk in self._desks:
            desk.hush(self.frame, SOFT_STOP_SECONDS)

    # ── what pools tell ─────────────────────────────────────────────────────────────────────────

    def _place(self, units: Sequence[Any], before: Any) -> None:
        for unit in units:
            self._server.changeStreamPosition(before._getStream(), unit._getStream())

    def _woke(self, pool: Pool) -> None:
        if not pool.is_grown and pool not in self._growing:
            self._growing.append(pool)
        for desk in self._desks:
            desk.take(pool)

    def _slept(self, pool: Pool) -> None:
        for desk in self._desks:
            desk.drop(self.frame, pool)


def chosen_by(event: Event) -> tuple[int, Sound] | None:
    """Return the seat and the sound that an event brings together, if it does."""
    match accepted(event):
        case did.SoundChosen(number, sound):
            return number, sound
        case did.PlayerJoined(player):
            return player.seat, player.sound
        case _:
            return None
