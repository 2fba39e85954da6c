"""How long a chord's consonance takes, exact and live: `python -m bench.consonance`."""

from collections.abc import Callable
from random import Random
from statistics import median
from time import perf_counter_ns

import numpy as np

from improv.music.consonance import consonance_of_chords, measure
from improv.music.live import PairTable, Sounding

CHORDS = 2000
MOST_US = 20.0


def microseconds(work: Callable[[list[int]], object], chords: list[list[int]]) -> float:
    """Return the median time of one chord."""
    times = []
    for chord in chords:
        begin = perf_counter_ns()
        work(chord)
        times.append(perf_counter_ns() - begin)
    return median(times) / 1000.0


def main() -> None:
    random = Random(1)
    begin = perf_counter_ns()
    table = PairTable(range(28, 104))
    print(f"table of 76 notes: {(perf_counter_ns() - begin) / 1e6:.0f} ms, once")
    print(f"{'notes':>5} {'exact µs':>9} {'live C µs':>9} {'live M µs':>9} {'one more C µs':>13} {'M µs':>5}")
    for size in (2, 3, 4, 6, 8, 12, 24):
        chords = [sorted(random.sample(range(36, 92), size)) for _ in range(CHORDS)]
        exact = microseconds(measure, chords[:200])
        live = microseconds(lambda chord: Sounding(table, chord).consonance(), chords)
        micro = microseconds(lambda chord: Sounding(table, chord, microtonal=True).consonance(), chords)
        more = []
        for microtonal in (False, True):
            held = {tuple(c): Sounding(table, c, microtonal=microtonal) for c in chords}
            more.append(microseconds(lambda c, held=held: held[tuple(c)].consonance_with(95), chords))  # type: ignore[misc]
        print(f"{size:5} {exact:9.1f} {live:9.1f} {micro:9.1f} {more[0]:13.1f} {more[1]:5.1f}"
              + ("  more than 20 µs" if size <= 6 and live > MOST_US else ""))  # fmt: skip
    accuracy(random, table)


def accuracy(random: Random, table: PairTable) -> None:
    """Say how near the live form is to the exact one."""
    chords = np.array([sorted(random.sample(range(37), 3)) for _ in range(CHORDS)])
    pitches = [float(note) for note in range(48, 85)]
    exact = consonance_of_chords(pitches, chords)
    live = np.array([Sounding(table, [pitches[i] for i in chord]).consonance() for chord in chords])
    r, off = np.corrcoef(exact, live)[0, 1], live - exact
    print(f"live against exact C, {CHORDS} random triads: r = {r:.4f}, "
          f"mean difference {off.mean():+.3f}, largest {np.abs(off).max():.3f}")  # fmt: skip


if __name__ == "__main__":
    main()
