"""A pool: the voices of one sound on one seat, and the bus they are summed on."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pyo

from improv.engine.agenda import Agenda
from improv.engine.bodies.build import body_of
from improv.engine.body import Blow
from improv.engine.gate import Gate
from improv.engine.grid import Grid
from improv.engine.remains import Remains
from improv.engine.strip import Strip
from improv.engine.units import from_decibels
from improv.engine.voice import Phase, Voice
from improv.jam.player import VOICES_PER_SEAT
from improv.music.sound import Sound

SPARE_VOICES = VOICES_PER_SEAT
"""For notes that begin while those they replace still fade."""
MOST_VOICES = VOICES_PER_SEAT + SPARE_VOICES
LOUDEST = 0.3
"""What a voice at full level adds to the mix."""


@dataclass(frozen=True)
class Studio:
    """What pools are built with."""

    grid: Grid
    agenda: Agenda
    seed: int
    """Decides on the noise."""
    place: Callable[[Sequence[Any], Any], None]
    """Moves new objects before another, which would otherwise hear them a block late."""
    bring_forward: Callable[[Sequence[Any]], None]
    """Told of objects that are at rest and about to go."""
    computed: Callable[[], Sequence[Any]]
    """Tells the streams of all objects that there are."""
    desk: Any
    """What hears all pools."""
    strips: Mapping[int, Strip]
    """By seat: what its pools go through."""
    woke: Callable[["Pool"], None]
    """Told when the first voice of a pool sounds."""
    slept: Callable[["Pool"], None]
    """Told when the last one has ended."""


class Pool:
    """Sleeps while none of its voices sounds: then its bus computes nothing."""

    def __init__(self, studio: Studio, seat: int, sound: Sound) -> None:
        """Make the bus. Voices are made by ``fill``, or when they are first needed."""
        self.seat = seat
        self.sound = sound
        self.sounding: list[Voice] = []
        """In the order in which they were struck, which is the order in which they are summed."""
        self._studio = studio
        self._voices: list[Voice] = []
        # pyo reads this very list in each block.
        self._summed: list[Any] = []
        strip = studio.strips[seat]
        bus = pyo.Mix_base(self._summed, LOUDEST * from_decibels(sound.gain))
        self._room = Gate(studio.grid.rate, strip.level.unit)
        self.left = pyo.Sig_base(bus, strip.left.unit)
        self.right = pyo.Sig_base(bus, strip.right.unit)
        self.send = pyo.Sig_base(bus, self._room.unit)
        self.echo = pyo.Sig_base(bus, strip.echo.unit)
        self._units: tuple[Any, ...] = (bus, self._room.unit, self.left, self.right, self.send)
        self._remains = Remains(studio.computed, studio.desk)
        studio.place((*self._units, self.echo), studio.desk)

    def fill(self) -> None:
        """Make as many voices as a seat may hold notes."""
        while self.prepare():
            pass

    def prepare(self) -> bool:
        """Make one of the voices of ``fill``; return whether there are more to make."""
        if len(self._voices) < VOICES_PER_SEAT:
            self._make()
        return len(self._voices) < VOICES_PER_SEAT

    def shrink(self) -> bool:
        """Let something of a pool go that is used no more, a voice at first; return whether there is more."""
        if self._voices:
            voice = self._voices.pop()
            self._remains.hold(voice.units)
            self._studio.bring_forward(voice.units)
            voice.dismantle()
            return True
        if self._units:
            self._remains.hold((*self._units, self.echo))
            self._units = ()
            del self.left, self.right, self.send, self.echo, self._room
        return self._remains.give_back()

    @property
    def is_grown(self) -> bool:
        """Say whether it has all its voices, the spare ones too."""
        return len(self._voices) >= MOST_VOICES

    def grow(self) -> bool:
        """Make one of the spare voices, before it is needed; return whether there are more to make."""
        if not self.is_grown:
            self._make()
        return not self.is_grown

    def dismantle(self) -> None:
        """Let all of it go; the pool is used no more."""
        while self.shrink():
            pass

    def widen(self, frame: int, factor: float, frames: int) -> None:
        """Send so many times as much to the room as the sound asks for."""
        self._room.ramp(frame, min(1.0, factor * self.sound.space), frames)

    def strike(self, frame: int, blow: Blow, level: float) -> Voice:
        """Begin a note on the first voice that is idle."""
        voice = self._idle(frame)
        voice.strike(frame, blow, level)
        if not self.sounding:
            for unit in self._units:
                unit.play()
            self._studio.woke(self)
        self.sounding.append(voice)
        self._summed.append(voice.output)
        return voice

    def _idle(self, frame: int) -> Voice:
        for voice in self._voices:
            if voice.phase is Phase.IDLE:
                return voice
        if not self.is_grown:
            return self._make()
        # More notes within a fade than there are spare voices: the one that has faded most is cut.
        fading = [voice for voice in self.sounding if voice.phase is Phase.FADING]
        faded = min(fading, key=lambda voice: voice.gate.level(frame))
        faded.cut(frame)
        return faded

    def _make(self) -> Voice:
        body = body_of(self.sound, self._studio.seed, self._studio.grid.rate)
        voice = Voice(len(self._voices), body, self._studio.grid, self._studio.agenda, self._rested)
        self._studio.place(voice.units, self._units[0])
        self._voices.append(voice)
        return voice

    def _rested(self, voice: Voice) -> None:
        place = self.sounding.index(voice)
        del self.sounding[place], self._summed[place]
        if not self.sounding:
            for unit in (*self._units, self.echo):
                unit.stop()
            self._studio.slept(self)
