"""What the tests let a process of its own do with pyo, which may not survive it."""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
import numpy as np

from improv.engine.surroundings import prepare_surroundings
from improv.jam.events import Event, Panicked, SoundChosen
from improv.jam.mixing import Echo, Room
from improv.jam.player import VOICES_PER_SEAT
from improv.jam.score import Score
from improv.jam.snapshot import Snapshot
from improv.jam.tempo import Tempo
from improv.music.sound import Sound
from tests.engine.music import BLOCK, RATE, SEED, Stereo, on, opening

Do = Callable[[], None]


def ready() -> None:
    """Be there."""
    prepare_surroundings()


def rendered(score: Score) -> Stereo:
    """The mix."""
    from improv.engine.renderer import render

    return np.concatenate([part.mix for part in render(score)])


def differs(score: Score, samples: Stereo) -> bool:
    """Whether the mix is another than these samples; what follows the first other second is not made."""
    from improv.engine.renderer import render

    begin = 0
    for part in render(score):
        if not np.array_equal(part.mix, samples[begin : begin + len(part.mix)]):
            return True
        begin += len(part.mix)
    return begin != len(samples)


def rendered_with_stems(score: Score, stems: Sequence[int]) -> tuple[Stereo, dict[int, Stereo]]:
    """The mix and the stems."""
    from improv.engine.renderer import render

    parts = list(render(score, stems))
    own = {stem: np.concatenate([part.stems[stem] for part in parts]) for stem in stems}
    return np.concatenate([part.mix for part in parts]), own


def troubles_of(score: Score) -> tuple[list[str], Stereo]:
    """Why songs stay silent, and the mix."""
    from improv.engine.renderer import render

    troubles: list[str] = []
    return troubles, np.concatenate([part.mix for part in render(score, (), troubles.append)])


def voices_after(snapshot: Snapshot, steps: Sequence[tuple[float, Sequence[Event]]]) -> list[int]:
    """How many voices sound at the end of each step: so many seconds after these events."""
    from improv.engine.device import open_silent
    from improv.engine.graph import Graph
    from improv.engine.grid import Grid

    grid = Grid(RATE, BLOCK)
    device = open_silent(grid)
    graph = Graph(device.server._server, grid, SEED, grid.frames(1.0))
    graph.open(snapshot, 0)
    device.server.start()
    counts, frame = [], 0
    for seconds, events in steps:
        graph.advance(frame)
        for event in events:
            graph.apply(event)
        for _ in range(max(1, round(seconds * RATE / BLOCK))):
            graph.advance(frame)
            device.server.process()
            frame += BLOCK
        counts.append(graph.voices)
    device.close()
    graph.dismantle()
    return counts


def stopped() -> tuple[int, int]:
    """The frame at which an engine says that it has stopped, and which it claims to have reached later on."""
    from multiprocessing import Pipe

    from improv.engine.conductor import Conductor
    from improv.engine.device import open_silent
    from improv.engine.graph import Graph
    from improv.engine.grid import Grid
    from improv.engine.outlet import Outlet
    from improv.link.clock import SystemClock
    from improv.link.messages import Quit, Stopped
    from improv.link.pipe import Receiver

    grid = Grid(RATE, BLOCK)
    device = open_silent(grid)
    graph = Graph(device.server._server, grid, SEED, grid.frames(1.0))
    graph.open(opening(), 0)
    outlet = Outlet(graph.master.left, graph.master.right, 2, grid, 0.5)
    inbox, nobody = Pipe(duplex=False)
    conductor = Conductor(1, graph, outlet, grid, Receiver(inbox, dict), SystemClock())
    begin_block = conductor.begin(lambda: BLOCK, [msgspec.to_builtins(Quit(0.01))])
    device.server.start()
    while conductor.words.empty():
        begin_block()
        device.server.process()
    begin_block()  # the main thread may read the word as late as this
    said = conductor.words.get()
    device.close()
    graph.dismantle()
    inbox.close()
    nobody.close()
    assert isinstance(said, Stopped)
    return said.frame, conductor.reached[0]


def through_master(values: Sequence[float]) -> Stereo:
    """What the master chain makes of a constant input, 50 ms for each value; the taps see all of it."""
    import pyo

    from improv.engine.device import open_silent
    from improv.engine.grid import Grid
    from improv.engine.master import Master
    from improv.engine.tap import Tap

    grid = Grid(RATE, BLOCK)
    device = open_silent(grid)
    left, right = (pyo.Sig_base(0.0).play() for _ in range(2))
    master = Master(left, right, grid)
    for unit in master.units:
        unit.play()
    each = RATE // 20 // BLOCK * BLOCK
    tap = Tap(master.left, master.right, each * len(values))
    device.server.start()
    for value in values:
        left.setValue(value)
        right.setValue(-value)
        for _ in range(each // BLOCK):
            device.server.process()
    samples = tap.read(0, each * len(values))
    device.close()
    tap.close()
    return samples


def outlet_gain(first: float, changes: Sequence[tuple[float, float]], seconds: float, fade: float) -> Stereo:
    """The outlet's gain, when the volume is changed at these times (seconds, volume)."""
    import pyo

    from improv.engine.device import open_silent
    from improv.engine.grid import Grid
    from improv.engine.outlet import Outlet
    from improv.engine.tap import Tap

    grid = Grid(RATE, BLOCK)
    device = open_silent(grid)
    left, right = (pyo.Sig_base(1.0).play() for _ in range(2))
    outlet = Outlet(left, right, 2, grid, first)
    outlet.fade_in(0, fade)
    frames = grid.frames(seconds)
    tap = Tap(outlet.sides[0], outlet.sides[1], frames)
    device.server.start()
    left_to_do = list(changes)
    for frame in range(0, frames, BLOCK):
        outlet.advance(frame)
        while left_to_do and left_to_do[0][0] * RATE <= frame:
            outlet.set_volume(frame, left_to_do.pop(0)[1])
        device.server.process()
    samples = tap.read(0, frames)
    device.close()
    tap.close()
    return samples


def through_echo(sent: Any, tempo: Tempo, echo: Echo, changes: Sequence[tuple[float, Tempo]]) -> Stereo:
    """What comes back of a signal; the tempo changes at some times."""
    import pyo

    from improv.engine.agenda import Agenda
    from improv.engine.device import open_silent
    from improv.engine.echo import EchoLine
    from improv.engine.grid import Grid
    from improv.engine.tables import table
    from improv.engine.tap import Tap

    grid = Grid(RATE, BLOCK)
    device = open_silent(grid)
    agenda = Agenda()
    signal = table(sent)
    source = pyo.TableScan_base(signal).play()
    line = EchoLine(grid, agenda, lambda: None)
    line.keep(0, tempo, echo)
    line.sends.append(source)
    line.wake()
    tap = Tap(line.left, line.right, len(sent))
    device.server.start()
    left_to_do = list(changes)
    for frame in range(0, len(sent), BLOCK):
        agenda.run(frame)
        while left_to_do and left_to_do[0][0] * RATE <= frame:
            line.keep(frame, left_to_do.pop(0)[1], echo)
        device.server.process()
    samples = tap.read(0, len(sent))
    device.close()
    tap.close()
    return samples


def through_room(sent: Any, room: Room) -> Stereo:
    """What a room makes of a signal, without the signal."""
    import pyo

    from improv.engine.agenda import Agenda
    from improv.engine.device import open_silent
    from improv.engine.grid import Grid
    from improv.engine.reverb import Reverb
    from improv.engine.tables import table
    from improv.engine.tap import Tap

    grid = Grid(RATE, BLOCK)
    device = open_silent(grid)
    signal = table(sent)
    source = pyo.TableScan_base(signal).play()
    reverb = Reverb(device.server._server, 0, grid, Agenda(), lambda: None)
    reverb.be(0, room)
    reverb.sends.append(source)
    reverb.wake()
    tap = Tap(reverb.left, reverb.right, len(sent))
    device.server.start()
    for _ in range(len(sent) // BLOCK):
        device.server.process()
    samples = tap.read(0, len(sent))
    device.close()
    tap.close()
    return samples


def calmed(sent: Any, on: bool) -> Stereo:
    """What the master chain makes of a signal while all is calm, or not."""
    import pyo

    from improv.engine.device import open_silent
    from improv.engine.grid import Grid
    from improv.engine.master import Master
    from improv.engine.tables import table
    from improv.engine.tap import Tap

    grid = Grid(RATE, BLOCK)
    device = open_silent(grid)
    signal = table(sent)
    source = pyo.TableScan_base(signal).play()
    master = Master(source, source, grid)
    master.calm(0, on, at_once=True)
    for unit in master.units:
        unit.play()
    tap = Tap(master.left, master.right, len(sent))
    device.server.start()
    for _ in range(len(sent) // BLOCK):
        device.server.process()
    samples = tap.read(0, len(sent))
    device.close()
    tap.close()
    return samples


def through_outlet(
    volume: float, asked: Sequence[tuple[float, bool]], seconds: float, ceiling: float
) -> Stereo:
    """What goes to the device while nothing is played, and noise is asked for or not at these times."""
    import pyo

    from improv.engine.device import open_silent
    from improv.engine.grid import Grid
    from improv.engine.outlet import Outlet
    from improv.engine.tap import Tap

    grid = Grid(RATE, BLOCK)
    device = open_silent(grid)
    left, right = (pyo.Sig_base(0.0).play() for _ in range(2))
    outlet = Outlet(left, right, 2, grid, volume)
    outlet.fade_in(0, 0.01)
    frames = grid.frames(seconds)
    tap = Tap(outlet.sides[0], outlet.sides[1], frames)
    device.server.start()
    left_to_do = list(asked)
    for frame in range(0, frames, BLOCK):
        if outlet.moves:
            outlet.advance(frame)
        while left_to_do and left_to_do[0][0] * RATE <= frame:
            if left_to_do.pop(0)[1]:
                outlet.noise.play(frame, ceiling)
            else:
                outlet.noise.stop(frame)
        device.server.process()
    samples = tap.read(0, frames)
    device.close()
    tap.close()
    return samples


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


def put_in_order(seed: int) -> tuple[list[int], list[int], int, int]:
    """Objects in the order in which they are computed, and in the one in which pyo would have put them.

    And how often pyo was asked to move one, of how many that were made. By the number of their making.
    """
    from random import Random

    import pyo

    from improv.engine.device import open_silent
    from improv.engine.grid import Grid
    from improv.engine.order import Order

    device, random = open_silent(Grid(RATE, BLOCK)), Random(seed)
    asking = _Asked(device.server._server)
    order, made, expected = Order(asking), [pyo.Sig_base(0.0) for _ in range(6)], list[Any]()
    expected += made
    together: list[list[Any]] = []
    for _ in range(60):
        before = random.choice((*expected[-6:], made[3], made[3], made[3]))
        match random.randrange(8):
            case 0 if together:  # some go, the last first, as in a pool
                going = together.pop(random.randrange(len(together)))
                at = expected.index(going[0])
                if expected[at : at + len(going)] == going:
                    order.bring_forward(going)
                    expected = going + [unit for unit in expected if unit not in going]
            case 1:  # somebody else makes objects meanwhile, behind those that are to be placed
                new = [pyo.Sig_base(0.0) for _ in range(3)]
                late = pyo.Sig_base(0.0)
                order.place(new, before)
                at = expected.index(before)
                expected = [*expected[:at], *new, *expected[at:], late]
            case _:
                new = [pyo.Sig_base(0.0) for _ in range(random.randint(1, 5))]
                random.shuffle(new)
                order.place(new, before)
                at = expected.index(before)
                expected = [*expected[:at], *new, *expected[at:]]
                together.append(new)
    numbers = {id(unit._getStream()): number for number, unit in enumerate(expected)}
    found = [numbers[id(stream)] for stream in device.server._server.getStreams()]
    device.server.start()
    device.server.process()  # as many as pyo has counted
    device.close()
    return found, list(range(len(expected))), asking.moves, len(expected)


def placed() -> tuple[int, int]:
    """How often pyo was asked to move an object while pools were made, and how many objects they have."""
    from improv.engine.device import open_silent
    from improv.engine.graph import Graph
    from improv.engine.grid import Grid

    grid = Grid(RATE, BLOCK)
    device = open_silent(grid)
    asking = _Asked(device.server._server)
    graph = Graph(asking, grid, SEED, grid.frames(1.0))
    before, moves = len(asking.getStreams()), asking.moves
    for seat, sound in enumerate(opening().palette, 1):
        graph.prepare(seat, sound)
    made = len(asking.getStreams()) - before
    device.close()
    graph.dismantle()
    return asking.moves - moves, made


class _Asked:
    """A server that counts how often it is asked to move something."""

    def __init__(self, server: Any) -> None:
        self._server = server
        self.moves = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._server, name)

    def changeStreamPosition(self, before: Any, stream: Any) -> None:
        self.moves += 1
        self._server.changeStreamPosition(before, stream)


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
