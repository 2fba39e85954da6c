"""Warming: computes what shipped sounds need before somebody chooses them, in steps, while nobody listens.

A wave takes up to a tenth of a second, and the audio callback may have to wait for moments meanwhile.
"""

from collections.abc import Generator, Iterable, Iterator
from contextlib import suppress

from improv.engine.bodies import kit_waves
from improv.engine.bodies.build import body_of
from improv.engine.device import open_silent
from improv.engine.door import accepted_sound
from improv.engine.grid import Grid
from improv.engine.noise import pink_peak, pink_power, pink_tables
from improv.music.catalogue import load_sounds
from improv.music.sound import Sound
from improv.music.sounds.kit import KitSound

USUAL_SEED, USUAL_GRID = 1, Grid(48_000, 128)
"""What is computed for while nobody knows what the device will be like."""


class Warming:
    """Its steps take a tenth of a second each, or less; what has been computed is not computed again."""

    def __init__(self, seed: int, rate: int) -> None:
        self._steps = warming_steps(seed, rate)
        self.is_done = False

    def step(self) -> None:
        """Compute something."""
        try:
            next(self._steps)
        except StopIteration:
            self.is_done = True


def warming_ahead(first: Iterable[Sound] = ()) -> Generator[None, None, None]:
    """Compute for the usual device, in steps, on a server that is gone before there is a real one.

    What the ``first`` sounds need comes before the rest.
    """
    device = open_silent(USUAL_GRID)
    try:
        yield from warming_steps(USUAL_SEED, USUAL_GRID.rate, first)
    finally:
        device.close()


def noise_steps(rate: int) -> Iterator[None]:
    """Compute what every engine needs, in steps."""
    for compute in (pink_tables, pink_peak, pink_power):
        compute(rate)
        yield


def warming_steps(seed: int, rate: int, first: Iterable[Sound] = ()) -> Iterator[None]:
    """Compute noise, what the ``first`` sounds need, then all the rest, in steps, on the server there is."""
    yield from noise_steps(rate)
    # To accept the first sound of a kind takes 1 ms, and the first of a kit: nothing for the callback.
    for sound in map(accepted_sound, (*first, *load_sounds().values)):
        if isinstance(sound, KitSound):
            for piece in sound.pieces:
                kit_waves.tables_of_piece(piece, seed, rate)
                yield
        with suppress(Exception):  # whoever chooses it, hears of it
            body_of(sound, seed, rate)
        yield
