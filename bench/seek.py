"""From the request to sound, anywhere in a long jam: `python -m bench.seek [MINUTES] [SEEKS]`.

Eight people, 28 notes a second. The engine is the real one, through JACK's dummy driver; the block with the
first sample that is not zero is found at the capture point, and when it was computed by the engine's clock.
"""

import os
import sys
from contextlib import closing
from random import Random
from time import monotonic_ns

import numpy as np

from improv.cli.opening import Wishes, opening_of
from improv.engine.process import main as engine_main
from improv.host.engines import Engines
from improv.host.listener import ListeningWish
from improv.host.loop import Loop
from improv.host.replay import Replay
from improv.jam import commands as ask
from improv.jam.jam import Jam, perform
from improv.jam.player import SourceKind
from improv.jam.score import Operation, Score
from improv.link.clock import SystemClock
from improv.link.messages import AudioChoice, Captured, Heartbeat
from improv.music.catalogue import load_scales, load_sounds
from improv.session.score import Part, snapshot_at
from improv.session.waypoints import Waypoints
from tests.helpers.jack import running_jack

RATE, BLOCK, PEOPLE, PER_SECOND = 48_000, 128, 8, 28
REST_NS = 1_500_000_000
"""Between two seeks: the engine that stands by next has loaded by then."""
MS = 1e-6


def a_long_jam(minutes: float) -> Part:
    jam = Jam(opening_of(Wishes(), load_scales(), load_sounds()))
    perform(jam, [ask.Join(f"p{n}", f"P{n}", SourceKind.GRID) for n in range(PEOPLE)])
    opening, chance, operations = jam.snapshot(), Random(1), []
    held: list[tuple[int, int]] = []
    for number in range(int(minutes * 60 * PER_SECOND)):
        at = number * 1_000_000_000 // PER_SECOND
        frame = at * RATE // 1_000_000_000 // BLOCK * BLOCK
        person, pad = chance.randrange(PEOPLE), chance.randrange(10)
        asked: list[ask.Command] = [ask.Press(f"p{person}", pad, chance.randrange(40, 110))]
        held.append((person, pad))
        if len(held) > PEOPLE:
            asked.append(ask.Release(f"p{held[0][0]}", held.pop(0)[1]))
        operations += [Operation(frame, event) for event in perform(jam, asked, at)]
    score = Score(RATE, BLOCK, 1, opening, tuple(operations), 0, int(minutes * 60 * RATE))
    return Part(1, 0.0, "", score)


class Listening(Replay):
    """Notes when the first sample that is not zero was computed."""

    def __init__(self, loop: Loop, points: Waypoints) -> None:
        super().__init__(loop, points.parts, points=points, on_captured=self._captured)
        self.sounded_at = 0
        self._before = 0
        self._first: tuple[int, int] | None = None

    def ask(self, seconds: float) -> None:
        self.sounded_at, self._first = 0, None
        self._before = 0 if self._engines is None else self._engines.epoch
        self.seek(seconds)

    def _captured(self, captured: Captured) -> None:
        if captured.epoch <= self._before or self._first is not None:
            return  # the one before fades out meanwhile
        heard = np.flatnonzero(np.abs(np.frombuffer(captured.samples, "<f4").reshape(-1, 2)).max(axis=1))
        if len(heard):
            self._first = captured.epoch, captured.frame + int(heard[0])

    def engine_said(self, message: object) -> None:
        super().engine_said(message)  # type: ignore[arg-type]
        if isinstance(message, Heartbeat) and self._first is not None and not self.sounded_at:
            epoch, frame = self._first
            if message.epoch == epoch:
                block = frame // BLOCK * BLOCK
                self.sounded_at = message.at - (message.frame - block) * 1_000_000_000 // RATE


def row(name: str, times: list[float]) -> str:
    return f"| {name} | {np.median(times):.0f} | {np.quantile(times, 0.95):.0f} | {max(times):.0f} |"


def snapshots(part: Part, points: Waypoints, chance: Random) -> None:
    by_waypoint, from_beginning = [], []
    for number in range(40):
        frame = chance.randrange(part.score.end)
        began = monotonic_ns()
        here = points.snapshot_at(0, frame)
        by_waypoint.append((monotonic_ns() - began) * MS)
        if number < 5:
            began = monotonic_ns()
            assert here == snapshot_at(part.score, frame)
            from_beginning.append((monotonic_ns() - began) * MS)
    print(row("snapshot by waypoints", by_waypoint))
    print(row("the same from the beginning", from_beginning))


def seeks(points: Waypoints, count: int, chance: Random, *, playing: bool) -> list[float]:
    clock, times = SystemClock(), list[float]()
    with closing(Loop(clock)) as loop:
        replay = Listening(loop, points)
        wish = ListeningWish(AudioChoice.JACK, RATE, BLOCK, volume=0.1, capture=True)
        with closing(
            Engines(loop, clock, engine_main, wish, replay, "improv-review", overlap=True)
        ) as engines:
            replay.start(engines)
            for number in range(count + 1):
                rested = monotonic_ns() + REST_NS
                loop.run(until=lambda until=rested: monotonic_ns() > until)  # type: ignore[misc]
                if not playing:
                    replay.pause()
                    loop.run(until=lambda: not engines._leaving)
                began = monotonic_ns()
                replay.ask(chance.uniform(1.0, replay.seconds - 20.0))
                loop.run(until=lambda: bool(replay.sounded_at))
                if number:  # the first engine had to load
                    times.append((replay.sounded_at - began) * MS)
            engines.stop()
            loop.run(until=lambda: engines.done)
    return times


def main() -> None:
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 40
    chance = Random(7)
    part = a_long_jam(minutes)
    points = Waypoints([part])
    began = monotonic_ns()
    points.prepare()
    print(f"{len(part.score.operations)} events; all waypoints took {(monotonic_ns() - began) * MS:.0f} ms")
    print("| | median ms | p95 ms | max ms |\n|---|---|---|---|")
    snapshots(part, points, chance)
    with running_jack(first=True) as server:
        os.environ["JACK_DEFAULT_SERVER"] = server.name
        print(row("seek while it plays", seeks(points, count, chance, playing=True)))
        print(row("play after a pause", seeks(points, count, chance, playing=False)))


if __name__ == "__main__":
    main()
