"""How soon an hour is to be seen: `python -m bench.open`.

From the path of a take of an hour (eight players, 100,000 notes), in clear and sealed, to its lanes, painted
in 1800×1000 pixels.
"""

import os
from itertools import pairwise
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PyQt6.QtWidgets import QApplication

from bench.long_take import long_take
from improv.session.columns import read_columns
from improv.session.format import read_take
from improv.session.sealed_take import sealed_copy
from improv.session.sealing import IDENTITY_BYTES, KEY_BYTES, TakeKey
from improv.ui.parts.style import clothe, dress
from improv.ui.parts.theme import DARK
from improv.ui.review.reviewed import reviewed
from improv.ui.review.timeline.timeline import Timeline

TIMES = 7


def measure(app: QApplication, name: str, path: Path, key: TakeKey | None) -> None:
    """Print how long a take takes to be opened and shown."""
    steps: dict[str, list[float]] = {
        "the file as columns": [],
        "players, lanes, flags": [],
        "to the screen": [],
    }
    own: list[float] = []
    for _ in range(TIMES):
        timeline = Timeline(DARK)
        clothe(timeline, DARK)
        timeline.resize(1800, 1000)
        timeline.show()
        app.processEvents()
        worked = process_time()
        times = [perf_counter()]
        columns = read_columns(path, key)
        times.append(perf_counter())
        jam = reviewed(columns, path.stem)
        times.append(perf_counter())
        timeline.show_jam(jam)
        timeline.repaint()
        app.processEvents()
        times.append(perf_counter())
        own.append(process_time() - worked)
        for step, (begin, end) in zip(steps, pairwise(times), strict=True):
            steps[step].append(end - begin)
        timeline.close()
    print(f"| {name}: an hour, 100,000 notes | median s | most s | wanted |\n|---|---|---|---|")
    for step, seconds in steps.items():
        print(f"| {step} | {median(seconds):.2f} | {max(seconds):.2f} |  |")
    whole = [sum(each) for each in zip(*steps.values(), strict=True)]
    print(f"| **all** | {median(whole):.2f} | {max(whole):.2f} | 1 |")
    print(f"| of that CPU | {median(own):.2f} | {max(own):.2f} |  |")


def main() -> None:
    app = QApplication([])
    dress(app, DARK)
    path = long_take()
    before = perf_counter()
    take = read_take(path)
    print(f"load {os.getloadavg()[0]:.1f}; {path.stat().st_size / 1e6:.1f} MB, {len(take.records):,} records")
    print(f"for comparison, every record as an object: {perf_counter() - before:.2f} s")
    del take
    measure(app, "in clear", path, None)
    key = TakeKey(bytes(IDENTITY_BYTES), bytes(range(KEY_BYTES)))
    with TemporaryDirectory() as folder:
        sealed = Path(folder) / path.name
        sealed.write_bytes(sealed_copy(path.read_bytes(), path.name, key))
        measure(app, "sealed", sealed, key)


if __name__ == "__main__":
    main()
