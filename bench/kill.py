"""How much a crash of the host loses: `python -m bench.kill [TIMES]`.

Presses and releases arrive 500 a second; at a random moment the host gets `kill -9`. What counts is the
time from the last event in the file to that moment. It holds the 4 ms between two events, and their way
through JACK (up to two blocks, 5.3 ms), too.
"""

import os
import random
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread
from time import monotonic_ns

import numpy as np
import rtmidi

from improv.jam.events import NoteOff, NoteOn
from improv.session.format import read_take
from tests.helpers.instrument import Instrument
from tests.helpers.jack import running_jack

EVERY_SECONDS = 0.004
"""A press and a release each time."""


class Player:
    """Presses and releases, a thousand different ones in turn, with the time of each."""

    def __init__(self) -> None:
        self._port = rtmidi.MidiOut(rtmidi.API_UNIX_JACK, name="player")
        self._port.open_virtual_port("out")
        self._enough = Event()
        self.sent_ns: list[int] = []
        self._thread = Thread(target=self._play)

    def play(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._enough.set()
        self._thread.join()
        self._port.close_port()
        self._port.delete()

    def _play(self) -> None:
        number = 0
        while not self._enough.wait(EVERY_SECONDS):
            for status in (0x90, 0x80):
                self.sent_ns.append(monotonic_ns())
                self._port.send_message([status, 36 + number % 48, 64])
            number += 1


def one_kill(folder: Path, chance: random.Random) -> tuple[float, int, bool]:
    """Return the milliseconds and the events that were lost, and whether the prefix was whole."""
    path = folder / f"{chance.random()}.jam"
    player = Player()
    with Instrument("--audio", "none", "--out", path) as instrument:
        instrument.wait_for("ready")
        instrument.wait_for("joined", name="player")
        player.play()
        instrument.wait_for_notice("Recording to")
        Event().wait(chance.uniform(0.2, 2.0))
        killed_ns = monotonic_ns()
        instrument.kill()
    player.stop()
    take = read_take(path)
    last_ns = max(at for _, at, record in take.records if isinstance(record, NoteOn | NoteOff))
    lost = sum(last_ns < at < killed_ns for at in player.sent_ns)
    return (killed_ns - last_ns) / 1e6, lost, not take.damage


def main() -> None:
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    chance = random.Random(1)
    with running_jack() as server, TemporaryDirectory() as folder:
        os.environ["JACK_DEFAULT_SERVER"] = server.name
        results = [one_kill(Path(folder), chance) for _ in range(times)]
    lost_ms = [ms for ms, _, _ in results]
    print(f"{times} kills at 500 events/s: {np.median(lost_ms):.1f} ms lost in the median, "
          f"{max(lost_ms):.1f} ms at most; {max(count for _, count, _ in results)} events at most; "
          f"{sum(whole for *_, whole in results)} of {times} files end on a whole record")  # fmt: skip


if __name__ == "__main__":
    main()
