"""The knobs of a seat's sound: what its player's macros make of any sound."""

from improv.engine.glide import Glide
from improv.engine.grid import Grid
from improv.engine.units import from_octaves
from improv.jam.mixing import MACRO_AT_REST, Macro

TIME_OCTAVES = 2.0
"""Attack and release become a quarter as long at one end, four times as long at the other."""
LONGEST_RELEASE = 10.0
"""Seconds."""
MOST_SPACE = 3.0
"""Times what a sound sends to the room, with the knob at its end."""


class Knobs:
    """Each from 0 to 1, and at rest in the middle. What moves while notes sound, glides."""

    def __init__(self, grid: Grid) -> None:
        blocks_a_second = grid.rate / grid.block
        self._brightness = Glide(0.0, blocks_a_second)
        self._movement = Glide(1.0, blocks_a_second)
        self.attack = 1.0
        """Factor for the attack of new notes."""
        self.space = 1.0
        """Factor for what is sent to the room."""
        self._release = 1.0

    @property
    def shade(self) -> float:
        """Brightness that is added to the notes, -1 to 1."""
        return self._brightness.value

    @property
    def movement(self) -> float:
        """Factor for vibrato, tremolo and beating, 0 to 2."""
        return self._movement.value

    @property
    def moves(self) -> bool:
        """Say whether brightness or movement change in this block."""
        return self._brightness.moves or self._movement.moves

    def released(self, seconds: float) -> float:
        """Return how long a release of so many seconds takes."""
        return min(max(LONGEST_RELEASE, seconds), seconds * self._release)

    def turn(self, macro: Macro, value: float) -> None:
        """Begin to go where a macro stands."""
        turned = 2.0 * (value - MACRO_AT_REST)
        match macro:
            case Macro.BRIGHTNESS:
                self._brightness.aim(turned)
            case Macro.MOVEMENT:
                self._movement.aim(1.0 + turned)
            case Macro.ATTACK:
                self.attack = from_octaves(TIME_OCTAVES * turned)
            case Macro.RELEASE:
                self._release = from_octaves(TIME_OCTAVES * turned)
            case Macro.SPACE:
                self.space = 1.0 + turned * (1.0 if turned < 0.0 else MOST_SPACE - 1.0)

    def settle(self) -> None:
        """Be there at once."""
        for glide in (self._brightness, self._movement):
            glide.settle()

    def step(self) -> None:
        """Go on by a block."""
        for glide in (self._brightness, self._movement):
            glide.step()
