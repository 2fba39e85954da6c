"""How long one press takes the jam, with the guard on: `python -m bench.press`.

Eight players hold three notes each; every press is another key of one of them, let go at once.
"""

from collections.abc import Iterator
from random import Random
from statistics import median, quantiles
from time import perf_counter_ns

from improv.jam.commands import Join, Press, Release, SetGuard
from improv.jam.jam import Jam, perform
from improv.jam.player import SourceKind
from improv.jam.snapshot import Snapshot
from improv.music.catalogue import load_scales, load_sounds
from improv.music.harmony import Guard
from improv.music.scale import Key, Scale

PLAYERS, EACH, PRESSES = 8, 3, 4000
MOST_US = 200.0


def crowd(scale: Scale, guard: Guard) -> Jam:
    """Return a jam in which all hold their notes."""
    jam = Jam(Snapshot(Key(0, scale), load_sounds().values))
    for player in range(PLAYERS):
        perform(jam, [Join(f"p{player}", f"P{player}", SourceKind.SIMULATED)])
        perform(jam, [Press(f"p{player}", 2 * step + player % 2) for step in range(EACH)])
    perform(jam, [SetGuard(guard)])
    return jam


def times(jam: Jam, random: Random) -> Iterator[float]:
    """Yield the microseconds of one press after the other, and let each go."""
    for _ in range(PRESSES):
        player, degree = random.randrange(PLAYERS), random.randrange(-7, 14)
        if jam.ledger.held_by(f"p{player}", 0, degree):
            continue
        press = Press(f"p{player}", degree, random.randint(40, 120))
        begin = perf_counter_ns()
        events = jam.handle(press, 1_000_000_000)
        yield (perf_counter_ns() - begin) / 1000.0
        for event in events:
            jam.apply(event)
        perform(jam, [Release(press.source, press.played)])


def main() -> None:
    scales = load_scales()
    print(f"one press among {PLAYERS * EACH} held notes of {PLAYERS} players, microseconds")
    for name in ("major-pentatonic", "minor", "harm_min", "ji-major"):
        for guard in Guard:
            jam = crowd(scales.find(name), guard)
            measured = list(times(jam, Random(1)))
            middle, p99 = median(measured), quantiles(measured, n=100)[98]
            late = "  more than 200" if middle > MOST_US else ""
            print(f"{name:18} {guard:7} median {middle:6.1f}  p99 {p99:6.1f}{late}")


if __name__ == "__main__":
    main()
