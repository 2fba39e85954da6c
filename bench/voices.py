"""What sounding voices cost, in percent of a core: run `python -m bench.voices`.

Silence, then 16 voices on each of four seats, for each sound. Blocks are computed one after the other, with
all voices of all twelve seats built as they are live, and each is timed; the figure is the median block.
"""

import argparse
import time
from statistics import median

from bench.scores import BLOCK, RATE, chords
from improv.engine.surroundings import prepare_surroundings
from improv.jam.events import Panicked
from improv.music.catalogue import load_sounds
from improv.music.sound import Sound

SEATS_PLAYED, EACH = 4, 16
BLOCKS = 100


def costs(
    sound: Sound, turns: int, players: int = SEATS_PLAYED, each: int = EACH
) -> tuple[float, float, int]:
    """Return the load in silence and with all voices (percent of a core), and how many sounded."""
    from improv.engine.device import open_silent
    from improv.engine.graph import Graph
    from improv.engine.grid import Grid

    score = chords(players, each, 1.0, sound)
    grid = Grid(RATE, BLOCK)
    device = open_silent(grid)
    graph = Graph(device.server._server, grid, 1, 1 << 16)
    graph.open(score.opening, 0)
    graph.stock.fill(range(1, players + 1))
    device.server.start()
    frame = 0

    def load(blocks: int) -> float:
        nonlocal frame
        found = []
        for _ in range(blocks):
            began = time.perf_counter()
            graph.advance(frame)
            device.server.process()
            found.append(time.perf_counter() - began)
            frame += BLOCK
        return 100.0 * median(found) * RATE / BLOCK

    silence, sounding, voices = [], [], 0
    for _ in range(turns):
        silence.append(load(BLOCKS))
        for operation in score.operations:
            graph.apply(operation.event)
        voices = graph.voices
        sounding.append(load(BLOCKS))
        graph.apply(Panicked())
        load(RATE * 6 // BLOCK)  # until the room sleeps as well
    device.close()
    graph.dismantle()
    return median(silence), median(sounding), voices


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=5)
    wished = parser.parse_args()
    prepare_surroundings()
    print(f"{'sound':12} {'silence':>8} {'voices':>7} {'load':>8} {'a voice':>9}")
    for sound in load_sounds().values:
        silence, load, voices = costs(sound, wished.turns)
        each = (load - silence) / voices
        print(f"{sound.id:12} {silence:6.2f} % {voices:7} {load:6.2f} % {each:7.3f} %")


if __name__ == "__main__":
    main()
