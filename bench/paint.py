"""How long painting takes, and how soon a press is with the host: `python -m bench.paint [paint|press]`.

Painting happens in this process, offscreen; each figure is one `repaint` from the call to its return. A press
is a touch in a real window on a display of its own, while eight people play by MIDI through JACK.
"""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from random import Random
from statistics import median, quantiles
from time import perf_counter_ns

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PyQt6.QtWidgets import QApplication

from bench.press_in_window import presses_ms
from improv.link.look import Layout, PadLook
from improv.music.catalogue import load_scales
from improv.music.scale import Key
from improv.ui.pads.canvas import PadCanvas
from improv.ui.pads.offer import Offer
from improv.ui.parts.style import dress
from improv.ui.parts.theme import DARK

SIZES = ((898, 504), (1800, 1000))
TIMES = 300


@dataclass(frozen=True)
class Budget:
    """Something that is painted again and again, and how long that may take in the median."""

    name: str
    most_ms: float | None
    """None: only to be compared with."""
    begin: Callable[[], Callable[[int], None]]
    """Prepares, and returns what is done once, told how often it was done already."""


def canvas(look: PadLook, size: tuple[int, int], scale: str = "dorian") -> PadCanvas:
    """Return pads on the screen that is none, painted once."""
    made = PadCanvas(DARK)
    made.resize(*size)
    made.set_look(look)
    made.set_offer(Offer(Key(0, load_scales().find(scale))))
    made.show()
    for _ in range(3):
        QApplication.processEvents()
    return made


def one_pad(look: PadLook, size: tuple[int, int], seats: Sequence[int]) -> Callable[[int], None]:
    """Return what lights one pad after the other, or darkens it, and paints it."""
    made = canvas(look, size)

    def once(number: int) -> None:
        pad = number // 2 % len(made.pads)
        made.set_seats(pad, tuple(seats) if number % 2 == 0 else ())
        made.repaint(made.place_of(pad))

    for number in range(2 * len(made.pads)):
        once(number)  # each pad has been lit before, as it has while people play
    return once


def all_pads(look: PadLook, size: tuple[int, int], *, cached: bool = True) -> Callable[[int], None]:
    """Return what paints all pads, some of them lit."""
    made = canvas(look, size)
    for pad in range(0, len(made.pads), 5):
        made.set_seats(pad, (pad % 12 + 1,))

    def once(_: int) -> None:
        if not cached:
            made._painter._pixmaps._faces.clear()
            made._painter._pixmaps._played.clear()
        made.repaint()

    return once


GRID, LADDER = PadLook(Layout.GRID), PadLook()


def budgets() -> Iterator[Budget]:
    """Yield what is measured."""
    for size in SIZES:
        at = f"{size[0]}×{size[1]}"
        for name, look, seats in (
            ("one pad of the ladder", LADDER, (3,)),
            ("one pad of the ladder, eight players", LADDER, tuple(range(1, 9))),
            ("one pad of the grid", GRID, (3,)),
            ("one strip of the harp", PadLook(Layout.HARP), (3,)),
            ("one pad of the circle", PadLook(Layout.CIRCLE), (3,)),
        ):
            yield Budget(f"{name}, {at}", 0.3, partial(one_pad, look, size, seats))
        yield Budget(
            f"one of two huge pads, {at}", None, partial(one_pad, PadLook(Layout.SWITCH), size, (3,))
        )
        yield Budget(f"whole ladder, {at}", 2.0, partial(all_pads, LADDER, size))
        yield Budget(f"whole grid, {at}", 2.0, partial(all_pads, GRID, size))
        yield Budget(f"whole grid, drawn anew, {at}", None, partial(all_pads, GRID, size, cached=False))


def measured(budget: Budget) -> list[float]:
    """Return milliseconds, one for each time."""
    once = budget.begin()
    times = []
    for number in range(TIMES if budget.most_ms else TIMES // 5):
        before = perf_counter_ns()
        once(number)
        times.append((perf_counter_ns() - before) / 1e6)
        QApplication.processEvents()
    return times


def row(name: str, times: Sequence[float], most_ms: float | None, *, at_p99: bool = False) -> str:
    """Return a row of the table in README.md."""
    middle, p95, p99 = median(times), quantiles(times, n=100)[94], quantiles(times, n=100)[98]
    wanted = "" if most_ms is None else f"{most_ms:g}"
    over = most_ms is not None and (p99 if at_p99 else middle) > most_ms
    cells = (name, f"{middle:.2f}", f"{p95:.2f}", f"{p99:.2f}", wanted + (" **over**" if over else ""))
    return "| " + " | ".join(cells) + " |"


def paint() -> None:
    """Measure painting."""
    app = QApplication([])
    dress(app, DARK)
    print(f"load {os.getloadavg()[0]:.1f}")
    print("| painted | median ms | p95 ms | p99 ms | wanted (median) |\n|---|---|---|---|---|")
    order = list(budgets())
    Random(1).shuffle(order)  # so that what else the machine does falls on all alike
    results = {budget.name: row(budget.name, measured(budget), budget.most_ms) for budget in order}
    for budget in budgets():
        print(results[budget.name])
    print(f"load {os.getloadavg()[0]:.1f}")


def press() -> None:
    """Measure presses."""
    print(f"load {os.getloadavg()[0]:.1f}")
    print(
        "| from the event to the host | median ms | p95 ms | p99 ms | wanted (p99) |\n|---|---|---|---|---|"
    )
    for name, people in (("a touch, nobody else plays", 0), ("a touch while eight people play", 8)):
        print(row(name, presses_ms(people), 3.0, at_p99=True), flush=True)
    print(f"load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    asked = sys.argv[1:] or ["paint", "press"]
    for what, measure in (("paint", paint), ("press", press)):
        if what in asked:
            measure()
