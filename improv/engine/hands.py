"""What a player's hands do to notes that sound: bend, vibrato, pressure, level, brightness."""

from collections.abc import Callable
from enum import IntEnum
from math import pi, sin
from typing import NamedTuple

from improv.engine.door import HIGHEST_HERTZ, LOWEST_HERTZ
from improv.engine.glide import Glide
from improv.engine.grid import Grid
from improv.engine.knobs import Knobs
from improv.engine.units import from_decibels, from_semitones
from improv.engine.voice import FADE_SECONDS, Phase, Voice
from improv.engine.walk import Walk

VIBRATO_SEMITONES = 0.35
VIBRATO_HERTZ = 5.5
PRESSURE_DECIBELS = 4.0
PRESSURE_SHADE = 0.7
SHADES = (-1.5, 2.0)
"""What brightness may come to in all."""
FAINT = from_decibels(-30.0)
"""A note that has fallen by so much by itself is too soft to take another's place."""


class Reach(NamedTuple):
    """Semitones by which the pitch wheel bends a note, at the top and at the bottom."""

    up: float
    down: float

    def semitones(self, bend: float) -> float:
        """Return how far a position of the wheel, -1 to 1, bends the note."""
        return bend * (self.up if bend > 0.0 else self.down)


class Controller(IntEnum):
    """MIDI controllers that the engine follows; it ignores all others."""

    MODULATION = 1
    VOLUME = 7
    EXPRESSION = 11
    BRIGHTNESS = 74


class Hands:
    """One channel of a player."""

    def __init__(self, grid: Grid) -> None:
        blocks_a_second = grid.rate / grid.block
        self._bend = Glide(0.0, blocks_a_second)
        self._bent = Glide(0.0, blocks_a_second)
        self._vibrato = Glide(0.0, blocks_a_second)
        self._brightness = Glide(0.0, blocks_a_second)
        self._pressure = Glide(0.0, blocks_a_second)
        self._glides = (self._bend, self._bent, self._vibrato, self._brightness, self._pressure)
        self._squeezed = 0.0
        self._volume = 1.0
        self._expression = 1.0

    @property
    def moves(self) -> bool:
        """Say whether pitch or brightness change in this block."""
        return self._vibrato.value != 0.0 or any(glide.moves for glide in self._glides)

    @property
    def level(self) -> float:
        """Gain of the player's notes; gates glide to it by themselves."""
        return self._volume * self._expression * pressed(self._squeezed)

    @property
    def shade(self) -> float:
        """Brightness added to the player's notes."""
        return self._brightness.value + PRESSURE_SHADE * self._pressure.value

    def semitones(self, seconds: float, reach: Reach) -> float:
        """Return how far a note is bent, so long after it was struck."""
        vibrato = self._vibrato.value
        bent = reach.semitones(self._bend.value) + self._bent.value
        if vibrato == 0.0:
            return bent
        return bent + vibrato * sin(2.0 * pi * VIBRATO_HERTZ * seconds)

    def bent_to(self, hertz: float, semitones: float) -> float:
        """Return the pitch of a note that is bent by so many semitones; those of who is free may be many."""
        bent = hertz * from_semitones(semitones)
        return bent if self._bent.value == 0.0 else min(HIGHEST_HERTZ, max(LOWEST_HERTZ, bent))

    def step(self) -> None:
        """Go on by a block."""
        for glide in self._glides:
            glide.step()

    def bend(self, amount: float, semitones: float = 0.0) -> None:
        """Follow the pitch wheel, -1 to 1, and what bends all notes alike."""
        self._bend.aim(amount)
        self._bent.aim(semitones)

    def squeeze(self, amount: float) -> None:
        """Follow the pressure of the channel, 0 to 1."""
        self._squeezed = amount
        self._pressure.aim(amount)

    def control(self, controller: int, value: int) -> None:
        """Follow a controller, 0 to 127."""
        match controller:
            case Controller.MODULATION:
                self._vibrato.aim(VIBRATO_SEMITONES * value / 127.0)
            case Controller.VOLUME:
                self._volume = (value / 127.0) ** 2
            case Controller.EXPRESSION:
                self._expression = (value / 127.0) ** 2
            case Controller.BRIGHTNESS:
                self._brightness.aim((value - 64) / 64.0)
            case _:
                pass

    def rest(self) -> None:
        """Let everything glide back."""
        self._volume = self._expression = 1.0
        self._squeezed = 0.0
        for glide in self._glides:
            glide.aim(0.0)

    def settle(self) -> None:
        """Be at once where all of it was going."""
        for glide in self._glides:
            glide.settle()


def pressed(amount: float) -> float:
    """Return the gain that pressure adds."""
    return from_decibels(PRESSURE_DECIBELS * amount)


def shade_of(hands: Hands, knobs: Knobs, pressed: float = 0.0) -> float:
    """Return the brightness that hands, knobs and the pressure on a key come to."""
    return min(SHADES[1], max(SHADES[0], hands.shade + knobs.shade + pressed))


class Sounding:
    """A note of a player on its voice, and the channel whose hands move it."""

    def __init__(
        self,
        voice: Voice,
        hands: Hands,
        pitch: tuple[float, Reach],
        levels: tuple[float, float],
        release: float,
        knobs: Knobs,
        grid: Grid,
    ) -> None:
        """Take the note's hertz and reach, its own level and its seat's, and its release in seconds."""
        self.voice = voice
        self._hands = hands
        self._hertz, self._reach = pitch
        self._level, self._gain = levels
        self._release = release
        self._knobs = knobs
        self._rate = grid.rate
        self._pressure = Glide(0.0, grid.rate / grid.block)
        self._squeezed = 0.0
        self._semitones = hands.semitones(0.0, self._reach)
        self._shade = shade_of(hands, knobs)
        self._movement = knobs.movement
        self._walk: Walk | None = None
        voice.owner = self

    @property
    def alive(self) -> bool:
        """Say whether the voice still sounds for this note."""
        return self.voice.owner is self and self.voice.phase is not Phase.IDLE

    @property
    def moves(self) -> bool:
        """Say whether something about this note alone changes."""
        return self.alive and (self._walk is not None or self._pressure.moves)

    @property
    def goal(self) -> float:
        """Return the hertz that the note has, or is on its way to; bends come on top."""
        return self._hertz if self._walk is None else self._walk.goal

    def carries(self, frame: int) -> bool:
        """Say whether the voice is held, and loud enough to be taken along to another note."""
        if not self.alive or self.voice.phase is not Phase.HELD:
            return False
        return self.voice.level(frame) >= FAINT * self.voice.gate.level(frame)

    def walk(self, frame: int, way: Callable[[float], Walk], reach: Reach) -> None:
        """Set out from the pitch that sounds now; ``way`` makes a walk from it."""
        # What the wheel bends by from now on may be more or less: the pitch goes on from where it is.
        bend = self._hands.semitones(self._age(frame), reach) - self._semitones
        self._walk = way(self._pitch(frame) * from_semitones(-bend))
        self._reach = reach

    def let_go(self, frame: int, seconds: float | None = None) -> None:
        """Release the voice, in the sound's time or in another."""
        if self.alive:
            self.voice.release(frame, self._knobs.released(self._release) if seconds is None else seconds)

    def fade(self, frame: int, seconds: float = FADE_SECONDS) -> None:
        """Take the voice away."""
        if self.alive:
            self.voice.fade(frame, seconds)

    def squeeze(self, frame: int, amount: float) -> None:
        """Follow the pressure on this one key, 0 to 1."""
        self._squeezed = amount
        self._pressure.aim(amount)
        self.swell(frame)

    def swell(self, frame: int) -> None:
        """Bring the voice to the level that the hands ask for."""
        if self.alive:
            level = self._level * self._gain * self._hands.level * pressed(self._squeezed)
            self.voice.swell_to(frame, level)

    def amplify(self, frame: int, gain: float) -> None:
        """Follow the gain of the seat."""
        self._gain = gain
        self.swell(frame)

    def step(self, frame: int) -> None:
        """Bend and shade the voice for the block that begins with this frame."""
        if not self.alive:
            return
        self._pressure.step()
        self._tune(frame)
        if self._knobs.movement != self._movement:
            self._movement = self._knobs.movement
            self.voice.body.move(self._movement)
        shade = shade_of(self._hands, self._knobs, PRESSURE_SHADE * self._pressure.value)
        if shade != self._shade:
            self._shade = shade
            self.voice.body.shade(shade)

    def _tune(self, frame: int) -> None:
        semitones = self._hands.semitones(self._age(frame), self._reach)
        if self._walk is None and semitones == self._semitones:
            return
        self._semitones = semitones
        self.voice.body.tune(self._hands.bent_to(self._pitch(frame), semitones))
        if self._walk is not None and self._walk.is_over(frame):
            self._hertz, self._walk = self._walk.goal, None

    def _pitch(self, frame: int) -> float:
        return self._hertz if self._walk is None else self._walk.hertz(frame)

    def _age(self, frame: int) -> float:
        return (frame - self.voice.struck_at) / self._rate
