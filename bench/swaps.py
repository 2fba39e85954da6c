"""What it costs to change sounds while a dense jam plays: run `python -m bench.swaps`.

Through JACK's dummy driver, in real time. First the jam alone for a while, then with a new sound for somebody
five times a second, over all shipped sounds and kits, and the jam alone again. Missed are periods that JACK
counted as such; a swap is heard once the engine says so.
"""

import argparse
import os
import time
from multiprocessing import Pipe, get_context
from multiprocessing.connection import wait
from pathlib import Path
from random import Random
from typing import Any

import jack
import numpy as np
from msgspec.structs import replace

from bench.scores import BLOCK, RATE
from improv.engine.process import main as engine_main
from improv.jam.events import Event, SoundChosen
from improv.jam.player import SEATS
from improv.link.messages import (
    AudioChoice,
    Boot,
    Booted,
    FromEngine,
    Heartbeat,
    Imported,
    Operate,
    Quit,
    Sounded,
)
from improv.link.pipe import Receiver, Sender
from improv.music.catalogue import load_sounds
from tests.engine.music import off, on, opening
from tests.helpers.jack import running_jack

NOTES_A_SECOND = 80
SWAPS_A_SECOND = 5
ALONE_SECONDS = 40.0
HELD = 40
"""Notes that are held at a time."""


class Jam:
    """People who play without rest."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._held: list[tuple[int, int]] = []
        self._number = 0

    def note(self) -> list[Event]:
        """Return the next note, and the end of the one that was held longest."""
        self._number += 1
        seat = self._random.randint(1, 8)
        self._held.append((self._number, seat))
        events: list[Event] = [on(self._number, seat=seat, note=self._random.randint(40, 90))]
        if len(self._held) > HELD:
            number, its = self._held.pop(self._random.randrange(len(self._held)))
            events.append(off(number, seat=its))
        return events


class Running:
    """An engine on a JACK server, and what can be seen of it from outside."""

    def __init__(self, server: str) -> None:
        inbox, tell = Pipe(duplex=False)
        hear, outbox = Pipe(duplex=False)
        self.process = get_context("spawn").Process(target=engine_main, args=(inbox, outbox), name="engine")
        self.process.start()
        inbox.close()
        outbox.close()
        self._sender, self._receiver = Sender(tell), Receiver(hear, FromEngine)
        self.said: list[Any] = []
        self.sent: dict[int, float] = {}
        self.waits: dict[int, float] = {}
        self._count = 0
        self.xruns = 0
        self._client = jack.Client("watch", servername=server, no_start_server=True)
        self._client.set_xrun_callback(self._count_xrun)
        self._client.activate()

    def _count_xrun(self, _: float) -> None:
        self.xruns += 1

    def boot(self) -> None:
        """Begin."""
        self.until(Imported)
        shipped = opening(*(its for its in load_sounds().values))
        self._sender.send(Boot(1, AudioChoice.JACK, RATE, BLOCK, 1, shipped, 0.5, capture=True))
        self.until(Booted)

    def play(self, *events: Event) -> None:
        """Let events be heard now."""
        for event in events:
            self._count += 1
            self.sent[self._count] = time.monotonic()
            self._sender.send(Operate(self._count, event))

    def until(self, kind: type) -> None:
        """Wait for a message of a kind."""
        while not any(isinstance(message, kind) for message in self.said):
            wait([self._receiver.connection], 20.0)
            self.listen()

    def listen(self) -> None:
        """Hear what it has said."""
        self._sender.flush()
        for message in self._receiver.receive():
            if isinstance(message, Sounded):
                now = time.monotonic()
                self.waits.update({seq: now - self.sent[seq] for seq in message.seqs if seq in self.sent})
            if isinstance(message, Heartbeat | Booted | Imported):
                self.said.append(message)

    def rest(self, seconds: float) -> None:
        """Listen for so long."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0.0:
            wait([self._receiver.connection], left)
            self.listen()

    @property
    def memory(self) -> float:
        """Resident megabytes."""
        line = next(
            line
            for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
            if line.startswith("VmRSS")
        )
        return int(line.split()[1]) / 1024.0

    def quit(self) -> None:
        """Let it end."""
        self._sender.send(Quit())
        self.process.join(5.0)
        self._client.close()


def play(engine: Running, jam: Jam, seconds: float, swaps: int) -> tuple[int, list[float], list[float]]:
    """Play for so long, with swaps in between; return xruns, waits of swaps, and memory over time."""
    random, sounds = Random(4), list(load_sounds().values)
    before, memory, swapped = engine.xruns, [], []
    notes = round(seconds * NOTES_A_SECOND)
    began = time.monotonic()
    done = 0
    for turn in range(notes):
        engine.play(*jam.note())
        while done < swaps * (turn + 1) // notes:
            seat = random.randint(1, SEATS)
            its = replace(random.choice(sounds), release=round(random.uniform(0.1, 1.0), 3))
            engine.play(SoundChosen(seat, random.choice((its, random.choice(sounds)))))
            swapped.append(len(engine.sent))
            done += 1
        if turn % NOTES_A_SECOND == 0:
            memory.append(engine.memory)
        engine.rest(max(0.0, began + (turn + 1) / NOTES_A_SECOND - time.monotonic()))
    engine.rest(0.5)
    return engine.xruns - before, [engine.waits[seq] for seq in swapped if seq in engine.waits], memory


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--swaps", type=int, default=1000)
    wished = parser.parse_args()
    seconds = wished.swaps / SWAPS_A_SECOND
    with running_jack(RATE, BLOCK, first=True) as server:
        os.environ["JACK_DEFAULT_SERVER"] = server.name
        engine = Running(server.name)
        engine.boot()
        jam = Jam(3)
        engine.rest(4.0)  # what is computed ahead is there by then
        play(engine, jam, 5.0, 0)
        for name, swaps in (("jam alone", 0), ("with swaps", wished.swaps), ("jam alone", 0)):
            lasts = seconds if swaps else ALONE_SECONDS
            xruns, waits, memory = play(engine, jam, lasts, swaps)
            periods = lasts * RATE / BLOCK
            slope = np.polyfit(np.arange(len(memory)), memory, 1)[0] if len(memory) > 1 else 0.0
            half = memory[len(memory) // 2 :]
            late = np.polyfit(np.arange(len(half)), half, 1)[0] if len(half) > 1 else 0.0
            missed = f"{xruns:4} of {periods:.0f} periods missed ({100 * xruns / periods:.1f} %)"
            grown = f"{memory[0]:.1f} to {memory[-1]:.1f} MB ({slope:+.3f} MB/s, second half {late:+.3f})"
            print(f"{name:11} {missed}, {grown}", flush=True)
            if waits:
                each = f"{1e3 * np.median(waits):.1f} ms in the median, {1e3 * max(waits):.1f} at most"
                print(f"{len(waits)} of {swaps} swaps heard, after {each}")
        print("alive:", engine.process.is_alive())
        engine.quit()


if __name__ == "__main__":
    main()
