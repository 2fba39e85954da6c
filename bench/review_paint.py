"""How long the timeline of Review takes to paint: `python -m bench.review_paint`.

An hour of eight players with 100,000 notes, 1800×1000 pixels, offscreen; from the call to the picture.
"""

import os
from collections.abc import Callable
from statistics import median
from time import perf_counter_ns, process_time_ns

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PyQt6.QtWidgets import QApplication

from bench.long_take import SECONDS, long_take
from bench.paint import row
from improv.session.columns import read_columns
from improv.session.notebook.annotation import Annotation
from improv.ui.parts.style import clothe, dress
from improv.ui.parts.theme import DARK
from improv.ui.review.reviewed import reviewed
from improv.ui.review.timeline.axis import Span
from improv.ui.review.timeline.timeline import Timeline

TIMES = 200


def told(app: QApplication, name: str, once: Callable[[int], None], most_ms: float) -> None:
    """Print a row: milliseconds, with all that Qt has to paint for it, and how many of them were our own."""
    times, own = [], []
    for number in range(TIMES):
        before, worked = perf_counter_ns(), process_time_ns()
        once(number)
        app.processEvents()
        own.append((process_time_ns() - worked) / 1e6)
        times.append((perf_counter_ns() - before) / 1e6)
    print(f"{row(name, times, most_ms)} {median(own):.2f} |", flush=True)


def main() -> None:
    app = QApplication([])
    dress(app, DARK)
    timeline = Timeline(DARK)
    clothe(timeline, DARK)
    timeline.resize(1800, 1000)
    timeline.show()
    path = long_take()
    timeline.show_jam(reviewed(read_columns(path), path.stem))
    timeline.set_annotations(
        tuple(
            Annotation(n + 1, n * 9.0, n * 9.0 + 6 if n % 2 else None, f"Kind {n % 5}", text="words")
            for n in range(400)
        )
    )
    app.processEvents()
    print(f"load {os.getloadavg()[0]:.1f}")
    print("| timeline, 100,000 notes | median ms | p95 ms | p99 ms | wanted (median) | of that CPU |")
    print("|---|---|---|---|---|---|")
    for seconds in (10, 60, 300, 345, 1200, SECONDS):
        timeline.axis.show(Span(600, 600 + seconds) if seconds < SECONDS else Span(0, SECONDS))
        app.processEvents()
        roll = timeline.lanes.roll
        bars = 0 if roll is None else roll.count(timeline.axis.seen)
        kind = "density" if timeline.lanes.is_dense else f"{bars:,} bars"
        name = f"{seconds:g} s seen, {kind}"

        def scroll(number: int) -> None:
            timeline.axis.scroll_px(17 if number % 40 < 20 else -17)

        def anew(number: int) -> None:
            for strip in timeline._all_strips():
                strip.redraw()

        def page(number: int) -> None:
            timeline.axis.page(1 if number % 4 < 2 else -1)

        def zoom(number: int) -> None:
            timeline.axis.zoom(1.05 if number % 20 < 10 else 1 / 1.05)

        def tick(number: int, seconds: float = seconds) -> None:
            timeline.set_playhead(timeline.axis.seen.from_s + (number + 1) * seconds / TIMES / 2)

        told(app, f"{name}: a frame while scrolling", scroll, 16)
        told(app, f"{name}: a page on", page, 16)
        told(app, f"{name}: everything anew", anew, 16)
        told(app, f"{name}: a step of the zoom", zoom, 16)
        told(app, f"{name}: the playhead a step on", tick, 1)


if __name__ == "__main__":
    main()
