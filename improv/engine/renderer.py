"""The renderer: a score as sound, made by the same graph that sounds live."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from improv.engine.surroundings import prepare_surroundings
from improv.jam.score import Score

if TYPE_CHECKING:  # at run time only where it is needed: it loads pyo
    from improv.engine.graph import Graph

Stereo = NDArray[np.float32]
"""Frames × 2."""

CHUNK_SECONDS = 1.0


class Rendered(NamedTuple):
    """About a second of sound."""

    frame: int
    """The first frame, counted as the score counts."""
    mix: Stereo
    """What the capture point carried."""
    stems: Mapping[int, Stereo]
    """By player: the part of what goes into the master chain that is the player's, with its own share of
    the room. Their sum over all players is the mix before DC block and limiter."""


def render(score: Score, stems: Sequence[int] = ()) -> Iterator[Rendered]:
    """Yield a score as sound, in pieces that follow each other without a gap.

    To be called where no engine sounds: a process has one pyo server at a time. Stems are taps of the one
    full rendering; asking for them changes nothing in the mix.
    """
    prepare_surroundings()
    # Loading pyo takes a tenth of a second, which only those pay who render.
    from improv.engine.device import open_silent
    from improv.engine.graph import Graph
    from improv.engine.grid import Grid

    grid = Grid(score.rate, score.block)
    device = open_silent(grid)
    chunk = grid.frames(CHUNK_SECONDS)
    graph = Graph(device.server._server, grid, score.seed, chunk, tuple(dict.fromkeys(stems)))
    try:
        device.server.start()
        yield from _chunks(score, graph, device.server, chunk)
    finally:
        device.close()
        graph.dismantle()


def _chunks(score: Score, graph: "Graph", server: Any, chunk: int) -> Iterator[Rendered]:
    operations = iter(score.operations)
    operation = next(operations, None)
    graph.open(score.opening, score.start)
    process, block = server._server.process, score.block
    for start in range(score.start, score.end, chunk):
        for frame in range(start, min(start + chunk, score.end), block):
            graph.advance(frame)
            while operation is not None and operation.frame <= frame:
                graph.apply(operation.event)
                operation = next(operations, None)
            while graph.retired:
                graph.retired.pop().dismantle()
            process()
        begin, end = start - score.start, min(start + chunk, score.end) - score.start
        yield Rendered(
            start,
            graph.capture.read(begin, end),
            {stem: tap.read(begin, end) for stem, tap in graph.stems.items()},
        )
