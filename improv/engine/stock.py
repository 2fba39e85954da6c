"""The stock: the pools of all seats, those that are chosen, kept, offered and still growing."""

from collections.abc import Iterable

from improv.engine.pool import Pool, Studio
from improv.engine.voice import Phase
from improv.jam.player import VOICES_PER_SEAT
from improv.music.sound import Sound

KEPT_POOLS = 3
"""A seat keeps the pools of so many sounds, to have them at once when they come back."""
CROWDED = VOICES_PER_SEAT // 2
"""With so many voices sounding, a pool gets its spare ones."""


class Stock:
    """Each seat's pools, the one that was chosen last at the end."""

    def __init__(self, studio: Studio, seats: Iterable[int]) -> None:
        """Take what pools are built with, and the seats that have some."""
        self._studio = studio
        self._pools: dict[int, list[Pool]] = {number: [] for number in seats}
        self._offered: list[Pool] = []
        self._growing: list[Pool] = []
        """Those that sound and may need their spare voices some day."""
        self._grown: list[Pool] = []
        """Those that have them, or will soon."""

    def has(self, number: int, sound: Sound) -> bool:
        """Say whether a seat has the pool of a sound, or is offered it."""
        known = [*self._pools[number], *self._offered]
        return any(pool.seat == number and pool.sound == sound for pool in known)

    def build(self, number: int, sound: Sound) -> Pool:
        """Return a new pool without voices, to be filled and then offered."""
        return Pool(self._studio, number, sound)

    def offer(self, pool: Pool) -> None:
        """Have a pool ready for the operation that will choose it."""
        self._offered.append(pool)

    def choose(self, number: int, sound: Sound) -> tuple[Pool, list[Pool]]:
        """Return the pool of a sound, and those that the seat keeps no longer."""
        pools = self._pools[number]
        chosen = next((pool for pool in pools if pool.sound == sound), None)
        if chosen is None:
            offered = [pool for pool in self._offered if pool.seat == number and pool.sound == sound]
            chosen = offered[0] if offered else self.build(number, sound)
            self._offered = [pool for pool in self._offered if pool is not chosen]
        else:
            pools.remove(chosen)
        pools.append(chosen)
        gone = [pool for pool in pools[:-KEPT_POOLS] if not pool.sounding]
        for pool in gone:
            pools.remove(pool)
            for its in (self._growing, self._grown):
                if pool in its:
                    its.remove(pool)
        return chosen, gone

    def fill(self, seats: Iterable[int]) -> None:
        """Make the voices of these seats now, rather than when they are first needed."""
        for seat in seats:
            for pool in self._pools[seat]:
                pool.fill()

    def woke(self, pool: Pool) -> None:
        """Let a pool that begins to sound have its spare voices, once it needs them."""
        if pool not in self._grown and pool not in self._growing:
            self._growing.append(pool)

    def crowded(self) -> Pool | None:
        """Return a pool that many voices of sound already, to be given its spare ones; each of them once."""
        crowded = next((pool for pool in self._growing if len(pool.sounding) >= CROWDED), None)
        if crowded is not None:
            self._growing.remove(crowded)
            self._grown.append(crowded)
        return crowded

    def plays(self, number: int) -> bool:
        """Say whether a voice of a seat is held or released; one that fades does not count."""
        return any(
            voice.phase in (Phase.HELD, Phase.RELEASED)
            for pool in self._pools[number]
            for voice in pool.sounding
        )

    def dismantle(self) -> None:
        """Let all pools go."""
        for pools in (*self._pools.values(), self._offered):
            for pool in pools:
                pool.dismantle()
