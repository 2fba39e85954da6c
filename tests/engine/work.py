"""What the tests let a process of its own do with pyo, which may not survive it."""

from collections.abc import Sequence

import msgspec
import numpy as np

from improv.engine.surroundings import prepare_surroundings
from improv.jam.events import Event
from improv.jam.score import Score
from improv.jam.snapshot import Snapshot
from tests.engine.music import BLOCK, RATE, SEED, Stereo, opening


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
