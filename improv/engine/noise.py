"""Pink noise that a room is measured with: the same each time, and in no take."""

from functools import cache
from typing import Any

import numpy as np
import pyo

from improv.engine.gate import Gate
from improv.engine.grid import Grid
from improv.engine.tables import Wave, table
from improv.engine.units import from_decibels
from improv.engine.weighing import weights

RMS_DECIBELS = -26.0
RISE_SECONDS, FALL_SECONDS = 2.0, 0.1
LOWEST_HERTZ, HIGHEST_HERTZ = 20.0, 18_000.0
FRAMES = 1 << 17
"""Of a table, which then begins again; it has no seam."""
_SEEDS = (11, 12)


class Noise:
    """Different noise on each side, so that it sounds alike wherever one sits. It rests unless asked for."""

    def __init__(self, grid: Grid, volume: Any) -> None:
        """Take what it is multiplied with."""
        self._grid = grid
        self._gate = Gate(grid.rate, volume)
        self.sides = [pyo.TableScan_base(made, self._gate.unit) for made in pink_tables(grid.rate)]
        self._units = (self._gate.unit, *self.sides)
        self._stops = False

    @property
    def stops(self) -> bool:
        """Say whether it fades, and ``advance`` has to be called for each block."""
        return self._stops

    def power(self, frame: int) -> float:
        """Return the mean of its A-weighted square, before the volume."""
        level = self._gate.level(frame)
        return level * level * pink_power(self._grid.rate) if level else 0.0

    def play(self, frame: int, ceiling: float) -> None:
        """Come up, with no sample above the ceiling."""
        for unit in self._units:
            unit.play()
        self._stops = False
        level = min(1.0, ceiling / pink_peak(self._grid.rate))
        now = self._gate.level(frame)
        seconds = RISE_SECONDS if level > now else FALL_SECONDS
        if level != self._gate.target:
            self._gate.ramp(frame, level, self._grid.frames(seconds))

    def stop(self, frame: int) -> None:
        """Go."""
        if self._gate.target > 0.0:
            self._gate.ramp(frame, 0.0, self._grid.frames(FALL_SECONDS))
            self._stops = True

    def advance(self, frame: int) -> None:
        """Rest once it is silent."""
        if self._stops and not self._gate.remaining(frame):
            self._stops = False
            for unit in self._units:
                unit.stop()

    @property
    def is_on(self) -> bool:
        """Say whether it sounds, and is not asked to go."""
        return self._gate.target > 0.0


@cache
def pink_tables(rate: int) -> list[Any]:
    """Return the noise of both sides as tables."""
    return [table(wave) for wave in _pink(rate)]


@cache
def pink_peak(rate: int) -> float:
    """Return the largest sample."""
    return float(max(np.max(np.abs(wave)) for wave in _pink(rate)))


@cache
def pink_power(rate: int) -> float:
    """Return the mean of its A-weighted square."""
    weighted = weights(FRAMES, rate)
    powers = [np.sum(np.abs(np.fft.rfft(wave)) ** 2 * weighted) / FRAMES**2 for wave in _pink(rate)]
    return float(np.mean(powers))


@cache
def _pink(rate: int) -> list[Wave]:
    hertz = np.fft.rfftfreq(FRAMES, 1.0 / rate)
    band = (hertz >= LOWEST_HERTZ) & (hertz <= min(HIGHEST_HERTZ, 0.45 * rate))
    sizes = np.where(band, 1.0 / np.sqrt(np.maximum(hertz, LOWEST_HERTZ)), 0.0)
    waves = []
    for seed in _SEEDS:
        turns = np.random.default_rng(seed).uniform(0.0, 2.0 * np.pi, len(hertz))
        wave = np.fft.irfft(sizes * np.exp(1j * turns), FRAMES)
        waves.append(wave * from_decibels(RMS_DECIBELS) / np.sqrt(np.mean(wave**2)))
    return waves
