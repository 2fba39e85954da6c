"""How late the ticks of our MIDI clock are: `python -m bench.clock [SECONDS]`.

Each row is an `improv jam` of its own on a JACK server with real-time priority. Beside the host's loop, a
thread of the same process waits as often, to see what one would be worth. `heard` is what a JACK client
finds: how far the time from tick to tick is from what it should be.
"""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from threading import Event, Thread
from time import monotonic_ns
from typing import ClassVar

import jack
import rtmidi

import improv.host.clocks
from bench.crowd import NOTES_PER_SECOND, PEOPLE, play
from improv.cli.opening import Wishes
from improv.cli.playing import play as improv_plays
from improv.link.messages import AudioChoice
from improv.midi.clock_out import ClockOut
from tests.helpers.jack import running_jack

BPM, RATE = 120.0, 48_000
TICK_NS = 60e9 / BPM / 24
CLOCK_PORT = "improv-midi-clock:clock"


class Late(ClockOut):
    """Writes down how late it is asked."""

    told = Path()
    by_loop: ClassVar[list[tuple[int, int]]] = []
    by_thread: ClassVar[list[tuple[int, int]]] = []
    """When, and how late."""

    def due(self, at: int) -> list[bytes]:
        if at >= self.next_due:
            self.by_loop.append((at, at - self.next_due))
            if len(self.by_loop) % 100 == 0:
                self.told.write_text(json.dumps([self.by_loop, self.by_thread]))
        return super().due(at)


def wait_beside() -> None:
    """Wait for ticks in a thread, and do nothing with them."""
    begin, pause = monotonic_ns(), Event()
    number = 0
    while True:
        number += 1
        due = begin + round(number * TICK_NS)
        pause.wait(max(0.0, (due - monotonic_ns()) / 1e9))
        now = monotonic_ns()
        Late.by_thread.append((now, now - due))


def child(told: Path, out: Path) -> None:
    improv.host.clocks.ClockOut = Late  # type: ignore[attr-defined]
    Late.told = told
    Thread(target=wait_beside, daemon=True).start()
    wishes = Wishes(audio=AudioChoice.JACK, out=out, tempo=BPM, sends_clock=True)
    improv_plays(wishes)


class Ear:
    """A JACK client that writes down at which frame each tick comes."""

    def __init__(self) -> None:
        self.client = jack.Client("ear", no_start_server=True)
        self.port = self.client.midi_inports.register("in")
        self.frames: list[int] = []
        self.client.set_process_callback(self._listen)

    def _listen(self, _frames: int) -> None:
        begin = self.client.last_frame_time
        self.frames += [
            begin + offset for offset, data in self.port.incoming_midi_events() if bytes(data) == b"\xf8"
        ]


def row(name: str, seconds: float, people: int) -> None:
    with running_jack(first=True) as server, TemporaryDirectory() as folder:
        os.environ["JACK_DEFAULT_SERVER"] = server.name
        told = Path(folder) / "late.json"
        command = [sys.executable, "-m", "bench.clock", "child", str(told), str(Path(folder) / "x.jam")]
        instrument = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        wait_for(instrument, "ready")
        ports = []
        for person in range(people):
            ports.append(rtmidi.MidiOut(rtmidi.API_UNIX_JACK, name=f"person {person}"))
            ports[-1].open_virtual_port("out")
            wait_for(instrument, "joined")
        ear = Ear()  # last: JACK waits for its Python thread while clients come
        with ear.client:
            while not ear.client.get_ports(CLOCK_PORT):
                Event().wait(0.05)
            ear.client.connect(CLOCK_PORT, ear.port)
            Event().wait(1.0)
            notes = int(seconds * NOTES_PER_SECOND)
            players = [Thread(target=play, args=(port, notes)) for port in ports]
            begin = monotonic_ns()
            ear.frames.clear()
            for player in players:
                player.start()
            Event().wait(seconds)
            frames, end = list(ear.frames), monotonic_ns()
            for player in players:
                player.join()
            Event().wait(3.0)  # until the last of it is written down
        instrument.terminate()
        instrument.communicate()
        by_loop, by_thread = (
            [late for at, late in measured if begin <= at <= end] for measured in json.loads(told.read_text())
        )
    off = [abs((b - a) / RATE * 1e9 - TICK_NS) for a, b in pairwise(frames)]
    print(f"{name} ({len(by_loop)} ticks, {len(frames)} heard)")
    for what, measured in (("loop", by_loop), ("a thread", by_thread), ("heard, tick to tick", off)):
        print(f"  {what:20} {figures(measured)}")


def wait_for(instrument: "subprocess.Popen[str]", event: str) -> None:
    assert instrument.stdout is not None
    while json.loads(instrument.stdout.readline())["event"] != event:
        pass


def figures(ns: Sequence[float]) -> str:
    p99 = quantiles(ns, n=100)[98]
    return f"median {median(ns) / 1e6:5.2f}  p99 {p99 / 1e6:5.2f}  max {max(ns) / 1e6:5.2f} ms"


def main() -> None:
    if sys.argv[1:2] == ["child"]:
        child(Path(sys.argv[2]), Path(sys.argv[3]))
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60
    row("nobody plays", seconds, 0)
    row(f"{PEOPLE} people, {NOTES_PER_SECOND} notes a second each", seconds, PEOPLE)


if __name__ == "__main__":
    main()
