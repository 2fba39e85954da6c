"""What becomes of pyo's objects: made ahead, put in order, put away; as ``work``, in a process of its own."""

from collections.abc import Sequence
from typing import Any

from improv.jam.events import Panicked, SoundChosen
from improv.jam.player import VOICES_PER_SEAT
from improv.music.sound import Sound
from tests.engine.music import BLOCK, RATE, SEED, on, opening


def warmed() -> tuple[int, int]:
    """How many steps it takes to compute all ahead, and how many tables are still made after that."""
    import pyo

    from improv.engine.bodies.build import body_of
    from improv.engine.device import open_silent
    from improv.engine.grid import Grid
    from improv.engine.warming import Warming
    from improv.music.catalogue import load_sounds

    device = open_silent(Grid(RATE, BLOCK))
    seed, steps, made = 4711, 0, 0
    warming = Warming(seed, RATE)
    while not warming.is_done:
        warming.step()
        steps += 1
    kind = pyo.DataTable_base

    def counted(*args: Any) -> Any:
        nonlocal made
        made += 1
        return kind(*args)

    pyo.DataTable_base = counted
    try:
        for sound in load_sounds().values:
            body_of(sound, seed, RATE)
    finally:
        pyo.DataTable_base = kind
    device.close()
    return steps, made


def built(worked: int, passed: int, waiting: int = 0) -> tuple[int, int]:
    """How long the builder rests (ns) after the first voice, and how many steps it takes to make a pool.

    A voice is worked at for so long, each look at the clock takes so long, and pools without voices wait
    to be taken apart.
    """
    from itertools import count

    from improv.engine.builder import Builder
    from improv.engine.device import open_silent
    from improv.engine.graph import Graph
    from improv.engine.grid import Grid

    class Hurrying:
        """A clock on which so much time passes from one look to the next."""

        def __init__(self) -> None:
            self.now = 0

        def monotonic_ns(self) -> int:
            self.now += passed
            return self.now

        def wall_ns(self) -> int:
            return self.now

    grid = Grid(RATE, BLOCK)
    device = open_silent(grid)
    graph = Graph(device.server._server, grid, SEED, grid.frames(1.0))
    clock = Hurrying()
    builder = Builder(clock, count(0, worked).__next__)
    for _ in range(waiting):
        builder.dismantle(graph.stock.build(1, opening().palette[0]))
    builder.begin(lambda: graph.stock.build(1, opening().palette[0]))
    ready = builder.step()
    rests, steps = builder.due - clock.now, 1
    while ready is None:
        clock.now = max(clock.now, builder.due)
        ready = builder.step()
        steps += 1
    device.close()
    graph.dismantle()
    return rests, steps


def extended() -> tuple[int, int, int]:
    """How many objects a pool has at first, with its spare voices, and how many are left once it has gone."""
    from improv.engine.builder import Builder
    from improv.engine.device import open_silent
    from improv.engine.graph import Graph
    from improv.engine.grid import Grid
    from improv.link.clock import SystemClock

    grid = Grid(RATE, BLOCK)
    device = open_silent(grid)
    graph = Graph(device.server._server, grid, SEED, grid.frames(1.0))
    builder, frame, counts = Builder(SystemClock(), lambda: 0), 0, list[int]()

    def count() -> None:
        while builder.due < 1 << 62:
            builder.step()
        counts.append(len(device.server._server.getStreams()) - before)

    before = len(device.server._server.getStreams())
    pool = graph.stock.build(1, opening().palette[0])
    pool.fill()
    graph.stock.offer(pool)
    graph.apply(SoundChosen(1, pool.sound))
    device.server.start()
    count()
    for number in range(VOICES_PER_SEAT // 2):
        assert graph.stock.crowded() is None
        graph.apply(on(number, note=50 + number))
        graph.advance(frame)
        device.server.process()
        frame += BLOCK
    crowded = graph.stock.crowded()
    assert crowded is pool
    assert graph.stock.crowded() is None  # it is asked for once
    builder.extend(pool)
    count()
    graph.apply(Panicked())
    for _ in range(100):
        graph.advance(frame)
        device.server.process()
        frame += BLOCK
    builder.extend(pool)
    builder.dismantle(pool)  # which is not extended any more
    count()
    device.close()
    graph.dismantle()
    return counts[0], counts[1], counts[2]


def put_away(sounds: Sequence[Sound], turns: int) -> list[tuple[int, int]]:
    """How many objects there are, and how many streams, each time a player has gone through some sounds."""
    import gc

    from improv.engine.device import open_silent
    from improv.engine.graph import Graph
    from improv.engine.grid import Grid

    grid = Grid(RATE, BLOCK)
    device = open_silent(grid)
    graph = Graph(device.server._server, grid, SEED, grid.frames(1.0))
    graph.open(opening(), 0)
    device.server.start()
    counts, frame = [], 0
    for _ in range(turns):
        for number, its in enumerate(sounds):
            for event in (SoundChosen(1, its), on(2 * number), on(2 * number + 1, note=55), Panicked()):
                graph.advance(frame)
                graph.apply(event)
                for _ in range(20):
                    graph.advance(frame)
                    crowded = graph.stock.crowded()
                    while crowded is not None and crowded.grow():
                        pass
                    device.server.process()
                    frame += BLOCK
            graph.discard()
        streams = sum(type(each).__name__ == "Stream" for each in gc.get_objects())
        counts.append((len(device.server._server.getStreams()), streams))
    device.close()
    graph.dismantle()
    return counts


def left_alone(with_server: bool) -> tuple[int, float]:
    """By how many a stream's references change where its object stays, or seems to go with the server.

    And what it sends then.
    """
    from sys import getrefcount

    import pyo

    from improv.engine.device import open_silent
    from improv.engine.grid import Grid
    from improv.engine.remains import Remains

    device = open_silent(Grid(RATE, BLOCK))
    device.server.start()
    lasting = pyo.Sig_base(1.0)
    stays, goes = pyo.Sig_base(0.5).play(), pyo.Sig_base(0.25).play()
    both = pyo.Sig_base(stays, 1.0, goes).play()
    device.server.process()
    stream = stays._getStream()
    remains = Remains(device.server._server.getStreams, lasting)
    if with_server:
        device.close()
    else:
        del goes, both
    before = getrefcount(stream)
    remains.hold((stays,))
    assert not remains.give_back()
    change, sent = getrefcount(stream) - before, stream.getValue()
    device.close()
    return change, sent


def given_back(blocks: int) -> tuple[list[bool], int]:
    """What giving back says each time, for a sum that went on for so many blocks; how many streams stay."""
    import gc

    import pyo

    from improv.engine.device import open_silent
    from improv.engine.grid import Grid
    from improv.engine.remains import Remains

    def streams() -> int:
        return sum(type(each).__name__ == "Stream" for each in gc.get_objects())

    device = open_silent(Grid(RATE, BLOCK))
    device.server.start()
    lasting = pyo.Sig_base(1.0)
    before = streams()
    summed = pyo.Sig_base(0.5).play()
    total = pyo.Mix_base([summed]).play()
    for _ in range(blocks):
        device.server.process()
    remains = Remains(device.server._server.getStreams, lasting)
    remains.hold((summed, total))
    del summed, total
    said = [remains.give_back()]
    while said[-1]:
        said.append(remains.give_back())
    device.close()
    return said, streams() - before
