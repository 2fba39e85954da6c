"""How long analysis takes, how it grows, what jobs bring, and how often chance alone looks like something.

    python -m bench.analysis [speed] [growth] [jobs] [chance] [live]

Seconds are of this process's own time on the processor, so that other work on the machine counts little;
those of ``jobs`` are of the clock, and need a quiet machine.
"""

import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import numpy as np

from improv.analysis.analyse import analysis_of
from improv.analysis.features import PAIR_FEATURES
from improv.analysis.found import FoundPlayer, Settings
from improv.analysis.live import Lately
from improv.analysis.many import Workers, analysed_by
from improv.analysis.playing import Player, Playing, Steps, presses_of, tones_of
from improv.analysis.work import files_in, work_of, worked
from tests.analysis.jams import part, recorded, write
from tests.analysis.strangers import strangers

HOUR = 3600.0
NONE, ALL = Settings(surrogates=0), Settings(surrogates=199)


def crowd(count: int, notes: int, seconds: float = HOUR, seed: int = 1) -> Playing:
    rng = np.random.default_rng(seed)
    players = []
    for number in range(1, count + 1):
        onsets = np.sort(rng.uniform(0.0, seconds, notes))
        ends = onsets + rng.uniform(0.1, 1.5, notes)
        pitches = 48.0 + np.abs((rng.integers(-4, 5, notes).cumsum() % 48) - 24)
        velocities = rng.uniform(20, 120, notes)
        struck, free = np.ones(notes, bool), np.zeros(notes, bool)
        players.append(
            Player(
                number,
                str(number),
                number,
                Steps.KEYS,
                presses_of(onsets, ends, pitches, pitches, velocities, seconds),
                tones_of(onsets, ends, pitches, struck, free, seconds),
            )
        )
    return Playing(seconds, tuple(players))


def seconds_for(work: Callable[[], object]) -> float:
    begin = time.process_time()
    work()
    return time.process_time() - begin


def took(playing: Playing, shifts: int) -> float:
    return seconds_for(lambda: analysis_of(playing, Settings(surrogates=shifts)))


def speed() -> None:
    playing = crowd(4, 5000)
    analysis_of(crowd(2, 50, 30.0), NONE)
    print("| an hour, four people, 20,000 notes | seconds of a core | wanted |")
    print("|---|---|---|")
    print(f"| all features | {seconds_for(lambda: analysis_of(playing, NONE)):.2f} | 5 |")
    print(f"| with 199 shifts | {seconds_for(lambda: analysis_of(playing, ALL)):.1f} | 60 |")
    first: list[float] = []
    begin = time.process_time()
    analysis_of(
        playing,
        NONE,
        lambda found: (
            first.append(time.process_time() - begin) if isinstance(found.what, FoundPlayer) else None
        ),
    )
    print(f"| until the first player's curves | {first[0]:.2f} | |")
    with tempfile.TemporaryDirectory() as folder:
        onsets = np.arange(0, HOUR, 0.72)
        parts = {
            f"Player {k}": part(onsets + k / 9, 0.5, [40 + k * 12 + n % 7 for n in range(5000)])
            for k in range(4)
        }
        path = Path(folder) / "hour.jam"
        path.write_bytes(recorded(parts, HOUR).raw)
        print(f"| the same from a .jam of {path.stat().st_size / 1e6:.1f} MB | ", end="")
        print(f"{seconds_for(lambda: worked(work_of(path, NONE)[0])):.2f} | |")


def growth() -> None:
    print("\n| notes of each of two, an hour | features | a shift |")
    print("|---|---|---|")
    for notes in (1250, 2500, 5000, 10_000, 20_000):
        playing = crowd(2, notes)
        without, shifted = took(playing, 0), took(playing, 40)
        print(f"| {notes:,} | {without:.2f} s | {(shifted - without) / 40 * 1e3:.1f} ms |")
    print("\n| players of 2,500 notes, an hour | pairs | features | each shift of all pairs, by pair |")
    print("|---|---|---|---|")
    for count in (2, 4, 6, 8, 12):
        playing, pairs = crowd(count, 2500), count * (count - 1) // 2
        without, shifted = took(playing, 0), took(playing, 10)
        print(f"| {count} | {pairs} | {without:.2f} s | {(shifted - without) / 10 / pairs * 1e3:.1f} ms |")


def jobs() -> None:
    count = 200
    print(f"\n| {count} jams of 5 minutes, three people, 19 shifts | seconds | of one job |")
    print("|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rng = np.random.default_rng(1)
        for number in range(count):
            parts = [
                part(np.sort(rng.uniform(0, 300, 400)), 0.2, rng.integers(45, 80, 400)) for _ in range(3)
            ]
            write(folder, "mid", *parts).rename(folder / f"{number:03}.mid")
        paths, settings, one = files_in([folder]), Settings(surrogates=19), 0.0
        for processes in (1, 2, 4):
            if processes > 2 * (os.cpu_count() or 1):
                continue
            begin = time.perf_counter()
            with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as executor:
                done = list(analysed_by(Workers(executor, processes), paths, settings))
            took = time.perf_counter() - begin
            assert all(each.analysis for _, each in done)
            one = one or took
            print(f"| --jobs {processes} | {took:.1f} | {took / one:.2f} |")


def chance(pairs: int = 400, seconds: float = 60.0) -> None:
    tested = [feature.name for feature in PAIR_FEATURES if feature.tests]
    claimed: Counter[str] = Counter()
    known: Counter[str] = Counter()
    for seed in range(pairs):
        playing = Playing(seconds, strangers(seed, seconds))
        features = analysis_of(playing, Settings(surrogates=199, seed=seed)).pairs[0].features
        for name in tested:
            p = features[name].p
            known[name] += p is not None
            claimed[name] += p is not None and p <= 0.05
    print(f"\n| {pairs} pairs of strangers, {seconds:.0f} s, 199 shifts | with p | p ≤ .05 | % of all |")
    print("|---|---|---|---|")
    for name in tested:
        print(f"| {name} | {known[name]} | {claimed[name]} | {100 * claimed[name] / pairs:.1f} |")


def live(players: int = 8, notes_a_second: int = 10, seconds: int = 120) -> None:
    rng = np.random.default_rng(3)
    events = []
    for seat in range(1, players + 1):
        for number, onset in enumerate(np.sort(rng.uniform(0, seconds, notes_a_second * seconds)).tolist()):
            note = seat * 1_000_000 + number
            events += [(onset, True, seat, note), (onset + 0.3, False, seat, note)]
    events.sort()
    lately, due = Lately(), 0.0
    begin = time.process_time()
    for at_s, is_on, seat, note in events:
        while due <= at_s:
            lately.heard(2.0, due)
            if round(due * 10) % 5 == 0:
                lately.at(due)
            due += 0.1
        if is_on:
            lately.note_on(seat, note, at_s, (0, 60, at_s))
        else:
            lately.note_off(seat, note, at_s)
    took = time.process_time() - begin
    print("\n| the last 30 seconds, live | % of a core | wanted |")
    print("|---|---|---|")
    print(f"| {players} players, {notes_a_second} notes/s each, told twice a second | ", end="")
    print(f"{100 * took / seconds:.2f} | 2 |")


def main() -> None:
    parts = {"speed": speed, "growth": growth, "jobs": jobs, "chance": chance, "live": live}
    for name in sys.argv[1:] or parts:
        parts[name]()


if __name__ == "__main__":
    main()
