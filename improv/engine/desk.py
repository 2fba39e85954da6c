"""A desk: sums pools and their room to stereo. The mix has one, and each stem has one of its own."""

from collections.abc import Container, Sequence
from typing import Any

import pyo

from improv.engine.agenda import Agenda
from improv.engine.grid import Grid
from improv.engine.pool import Pool
from improv.engine.reverb import Reverb


class Desk:
    """Takes the pools of some seats, and only while they sound; it sleeps when its room does."""

    def __init__(self, server: Any, number: int, seats: Container[int], grid: Grid, agenda: Agenda) -> None:
        """Take which seats it listens to, and how many desks this server has already."""
        self._seats = seats
        self._pools: list[Pool] = []
        self._reverb = Reverb(server, number, grid, agenda, self._sleep)
        self.first = self._reverb.first
        """The object that computes first; all pools have to compute before it."""
        # pyo reads these very lists in each block.
        self._lefts: list[Any] = [self._reverb.left]
        self._rights: list[Any] = [self._reverb.right]
        self.left = pyo.Mix_base(self._lefts)
        self.right = pyo.Mix_base(self._rights)
        self._units = [self.left, self.right]
        self.awake = False
        """It sounds, or its room still does."""

    def carry(self, units: Sequence[Any]) -> None:
        """Let these run and rest with the desk."""
        self._units.extend(units)

    def take(self, pool: Pool) -> None:
        """Add a pool that has begun to sound."""
        if pool.seat not in self._seats:
            return
        self._pools.append(pool)
        self._lefts.append(pool.left)
        self._rights.append(pool.right)
        self._reverb.sends.append(pool.send)
        self._reverb.wake()
        if not self.awake:
            self.awake = True
            for unit in self._units:
                unit.play()

    def drop(self, frame: int, pool: Pool) -> None:
        """Remove a pool that sounds no longer."""
        if pool not in self._pools:
            return
        place = self._pools.index(pool)
        del self._pools[place], self._reverb.sends[place]
        del self._lefts[place + 1], self._rights[place + 1]
        if not self._pools:
            self._reverb.leave(frame)

    def _sleep(self) -> None:
        self.awake = False
        for unit in self._units:
            unit.stop()

    def hush(self, frame: int, seconds: float) -> None:
        """Let the room fall silent within so many seconds."""
        self._reverb.hush(frame, seconds)
