"""A host that plays until it is killed: ``python -m tests.session.killed FOLDER TRUTH EVENTS_PER_SECOND``.

TRUTH is a file of 64-bit numbers in shared memory: how many events have happened, then when each did. It
is written before the recorder is told, so it knows of every event that the recorder may have lost.
"""

import mmap
import struct
import sys
from pathlib import Path
from threading import Event

from improv.jam.events import Marked
from improv.link.clock import SystemClock
from improv.session.records import NANOSECONDS
from improv.session.writer import TakeWriter
from tests.session.playing import a_header

MOST_EVENTS = 20_000
TRUTH_BYTES = 8 * (MOST_EVENTS + 1)
NUMBER = struct.Struct("<Q")


def play(folder: Path, truth: mmap.mmap, events_per_second: int) -> None:
    clock = SystemClock()
    writer = TakeWriter([folder], "a.jam", a_header(), clock, lambda line: sys.exit(line))
    pause, step = Event(), NANOSECONDS // events_per_second
    due = clock.monotonic_ns()
    for number in range(1, MOST_EVENTS):
        due += step
        pause.wait(max(0, due - clock.monotonic_ns()) / NANOSECONDS)
        at_ns = clock.monotonic_ns()
        NUMBER.pack_into(truth, 8 * number, at_ns)
        NUMBER.pack_into(truth, 0, number)
        writer.append(number, at_ns, Marked("a moment"))
        if number == 1:
            sys.stdout.write("playing\n")
            sys.stdout.flush()


if __name__ == "__main__":
    with Path(sys.argv[2]).open("r+b") as file:
        play(Path(sys.argv[1]), mmap.mmap(file.fileno(), TRUTH_BYTES), int(sys.argv[3]))
