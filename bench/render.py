"""How fast a jam is rendered, as a multiple of real time: run `python -m bench.render`."""

import argparse
import time
from statistics import median

from bench.scores import chords, jam_of
from improv.engine.renderer import render
from improv.jam.score import Score


def speed(score: Score, stems: tuple[int, ...], turns: int) -> float:
    """Return the median of some turns."""
    found = []
    for _ in range(turns):
        began = time.perf_counter()
        for _ in render(score, stems):
            pass
        found.append((score.end - score.start) / score.rate / (time.perf_counter() - began))
    return median(found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--turns", type=int, default=3)
    wished = parser.parse_args()
    four = (1, 2, 3, 4)
    jams = {
        "four people, phrases": (jam_of(4, wished.seconds), ()),
        "four people, phrases, with stems": (jam_of(4, wished.seconds), four),
        "four players, 16 notes sounding": (chords(4, 2, wished.seconds), ()),
        "four players, 16 held, 33 sounding": (chords(4, 4, wished.seconds), ()),
        "eight people, phrases": (jam_of(8, wished.seconds), ()),
    }
    for name, (score, stems) in jams.items():
        print(f"{name:36} {speed(score, stems, wished.turns):6.1f} × real time")


if __name__ == "__main__":
    main()
