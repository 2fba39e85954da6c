"""The renderer: a score as sound, made by the same graph that sounds live."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from improv.engine.surroundings import prepare_surroundings
from improv.jam.events import SongBegan
from improv.jam.score import Score
from improv.line import Line

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
    """By seat, ``SONG`` for the song: the part of what goes into the master chain that is its own, with its
    share of the room. Their sum over all seats and the song is the mix before DC block and limiter."""


def render(
    score: Score, stems: Sequence[int] = (), on_trouble: Callable[[Line], None] = lambda _: None
) -> Iterator[Rendered]:
    """Yield a score as sound, in pieces that follow each other without a gap.

    ``on_trouble`` hears in one line why a song stays silent.

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
        yield from _chunks(score, graph, device.server, chunk, on_trouble)
    finally:
        device.close()
        graph.dismantle()


def _chunks(
    score: Score, graph: "Graph", server: Any, chunk: int, on_trouble: Callable[[Line], None]
) -> Iterator[Rendered]:
    operations = iter(score.operations)
    operation = next(operations, None)
    song = score.opening.song
    graph.open(score.opening, score.start)
    if song is not None and song.began is not None:
        _load_song(graph, on_trouble)
    process, block = server._server.process, score.block
    for start in range(score.start, score.end, chunk):
        for frame in range(start, min(start + chunk, score.end), block):
            graph.advance(frame)
            while operation is not None and operation.frame <= frame:
                if isinstance(operation.event, SongBegan):
                    _load_song(graph, on_trouble)
                graph.apply(operation.event)
                operation = next(operations, None)
            graph.discard()
            process()
        begin, end = start - score.start, min(start + chunk, score.end) - score.start
        yield Rendered(
            start,
            graph.capture.read(begin, end),
            {stem: tap.read(begin, end) for stem, tap in graph.stems.items()},
        )


def _load_song(graph: "Graph", on_trouble: Callable[[Line], None]) -> None:
    """Decode what is about to be played, which live is done while it plays."""
    track = graph.song.track
    if track is not None and track.load() and track.trouble:
        on_trouble(track.trouble)
