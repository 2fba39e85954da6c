"""Simulated people, for demonstrations and benchmarks: each plays phrases, listens, and plays again."""

from collections.abc import Iterator
from random import Random

from improv.jam.commands import Command, Join, Press, Release
from improv.jam.player import SourceKind

PULSE_SECONDS = 0.3
"""Half a beat at 100 bpm: people who play together find a pulse."""
NAMES = ("Ana", "Ben", "Cleo", "Dan", "Eva", "Finn", "Gil", "Hana", "Ivo", "Jule", "Kim", "Lea")
_NS = 1_000_000_000
_LOWEST, _HIGHEST = -5, 10
"""Degrees: three rows of five pads."""

Timed = tuple[int, Command]
"""Nanoseconds since the beginning, and what is asked then."""


def people(count: int, seconds: float, seed: int) -> list[Timed]:
    """Return what so many people (1 to 12) ask in so many seconds, in order; the same for the same seed."""
    joins: list[Timed] = [
        (0, Join(f"person {number}", NAMES[number - 1], SourceKind.SIMULATED))
        for number in range(1, count + 1)
    ]
    playing = [
        timed
        for number in range(1, count + 1)
        for timed in _play(f"person {number}", number, seconds, Random(f"{seed} {number}"))
    ]
    return [*joins, *sorted(playing, key=lambda timed: timed[0])]


def _play(source: str, number: int, seconds: float, random: Random) -> Iterator[Timed]:
    """Yield phrases until the time is over; every key that goes down comes up."""
    degree = 2.0
    now = 0.0 if number == 1 else random.uniform(0.5, 2.0) * number
    temper = random.uniform(0.4, 1.0)
    while now < seconds - 1.0:
        loudness = random.uniform(50, 100)
        for _ in range(random.randint(3, 9)):
            steps = random.choice((1, 1, 1, 2, 2, 3) if temper > 0.6 else (2, 2, 4, 4, 6))
            length = steps * PULSE_SECONDS
            if now + length >= seconds:
                return
            keys = [round(degree)] if random.random() < 0.85 else [round(degree), round(degree) + 2]
            held = length * random.uniform(0.6, 0.95)
            early_or_late = random.gauss(0.0, 0.008)
            for key in keys:
                yield _at(now + early_or_late), Press(source, key, _velocity(loudness + random.gauss(0, 8)))
            for key in keys:
                yield _at(now + early_or_late + held), Release(source, key)
            now += length
            degree = min(_HIGHEST - 3, max(_LOWEST, degree + random.choice((-2, -1, -1, 1, 1, 2, 3, -3))))
        now += PULSE_SECONDS * random.randint(2, 10) / temper
        now = round(now / PULSE_SECONDS) * PULSE_SECONDS


def _at(seconds: float) -> int:
    return max(0, int(seconds * _NS))


def _velocity(value: float) -> int:
    return int(min(120, max(30, value)))
